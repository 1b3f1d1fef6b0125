"""What a SAVI was made with, as its own file tells."""

from __future__ import annotations

import os

from ..choices.scenes import ScalingName
from ..io.output import TAG_PREFIX
from ..io.source import inspect
from .scene import GIVEN, PRESETS


def made_with(path: str | os.PathLike[str]) -> dict[str, str | float]:
    """Return SCALING and SOIL_FACTOR by parameter, SCALE and OFFSET where they were given.

    Empty where the file does not tell. What was read from the product itself is "auto".

    Raises
    ------
    ReadError
        The file cannot be read.
    """
    tags = inspect(path).tags
    reason = tags.get(f"{TAG_PREFIX}SCALING_REASON", "")
    try:
        soil, scale, offset = (
            float(tags[TAG_PREFIX + name]) for name in ("SOIL_FACTOR", "SCALE", "OFFSET")
        )
    except (KeyError, ValueError):
        return {}
    if reason == GIVEN:
        custom = ScalingName.CUSTOM.value
        return {"SCALING": custom, "SOIL_FACTOR": soil, "SCALE": scale, "OFFSET": offset}
    presets = (name for name, known in PRESETS.items() if reason.startswith(known.reason))
    return {"SCALING": next(presets, ScalingName.AUTO.value), "SOIL_FACTOR": soil}

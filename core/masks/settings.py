"""How a mask was made, as its own file tells."""

from __future__ import annotations

import math
import os

from ..io.output import TAG_PREFIX
from ..io.source import inspect

#: What :func:`.mask.write_mask` writes into a mask, by parameter.
NAMES = ("METHOD", "VALUE", "DIRECTION", "MIN_AREA", "FILL_HOLES", "SEED_VALUE")


def settings_of(path: str | os.PathLike[str]) -> dict[str, str]:
    """Return the parameters that a mask was made with; empty where it does not tell them all.

    A VALUE that was not given is missing.

    Raises
    ------
    ReadError
        The mask cannot be read.
    """
    tags = inspect(path).tags
    told = {name: tags.get(TAG_PREFIX + name, "") for name in NAMES}
    found = {name: value for name, value in told.items() if value not in ("", "None")}
    return found if set(NAMES) - {"VALUE"} <= set(found) else {}


def threshold_of(path: str | os.PathLike[str]) -> float | None:
    """Return the threshold that a mask was made with, None where it does not tell."""
    try:
        threshold = float(inspect(path).tags.get(f"{TAG_PREFIX}THRESHOLD", ""))
    except ValueError:
        return None
    return threshold if math.isfinite(threshold) else None

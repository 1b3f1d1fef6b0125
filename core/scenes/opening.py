"""Scenes as every step reads them: measurements only, and what of them is no data."""

from __future__ import annotations

import os

from ..io.source import Source, inspect
from ..jobs import Remark
from .fill import with_fill


def open_scene(
    path: str | os.PathLike[str], nodata: str = "", *, ask: bool = True
) -> tuple[Source, list[Remark]]:
    """Inspect a scene; return it with what a user should hear of it.

    Parameters
    ----------
    nodata, ask
        See :func:`.fill.with_fill`.

    Raises
    ------
    ReadError, InputError
        See :func:`..io.source.inspect` and :func:`.fill.with_fill`.
    """
    return with_fill(inspect(path), nodata, ask=ask)

"""The layer of states: where every pair lies, and how it ended."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from ..affine import Affine
from ..io.crs import parse_crs, transform_points
from ..io.layer_files import write_layer
from ..io.vector import ring
from ..jobs import Job
from .finish import State

FIELDS = {"id": str, "state": str, "message": str, "patches": int, "t1": str, "t2": str}
_SYSTEM = "EPSG:4326"


def write_states(states: Sequence[State], output: str | Path) -> Job[None]:
    """Write one polygon a pair, in longitude and latitude; none where no scene could be opened."""
    rows = (
        (
            None if one.grid is None else _outline(one.grid),
            [one.pair.id, one.state, str(one.message), one.patches, one.pair.t1, one.pair.t2],
        )
        for one in states
    )
    wkt = parse_crs(_SYSTEM).to_wkt()
    yield from write_layer(output, "states", wkt, FIELDS, rows, len(states))


def _outline(grid: Mapping[str, Any]) -> bytes:
    """Return the rectangle of a grid, as a record tells it."""
    transform = Affine(*grid["transform"])
    height, width = grid["shape"]
    corners = [transform * place for place in ((0, 0), (0, height), (width, height), (width, 0))]
    moved = [
        (float(x), float(y))
        for x, y in transform_points(corners, parse_crs(grid["crs"]), parse_crs(_SYSTEM))
    ]
    return ring([*moved, moved[0]])

"""Which pixels of a scene are looked at where not all need to be."""

from __future__ import annotations

import numpy as np

from ..grid import Window
from ..io.source import Source


def sampled_windows(source: Source, per_side: int = 4, size: int = 256) -> list[Window]:
    """Return windows spread evenly over the scene."""
    height, width = source.grid.shape
    rows = np.unique(np.linspace(0, max(0, height - size), per_side).astype(int)).tolist()
    columns = np.unique(np.linspace(0, max(0, width - size), per_side).astype(int)).tolist()
    high, wide = min(size, height), min(size, width)
    return [Window(row, col, high, wide) for row in rows for col in columns]

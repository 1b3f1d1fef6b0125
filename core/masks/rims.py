"""The rims of regions: what is left of a picture of regions where only their outlines are shown."""

from __future__ import annotations

import numpy as np

from ..arrays import Array


def rims(labels: Array, width: int = 2) -> Array:
    """Return which pixels of regions lie on the regions' rims.

    Parameters
    ----------
    labels
        (rows, columns) whole numbers: 0 outside of regions, and one number a kind of region.
    width
        How far inside a region its rim reaches, in pixels, along rows and columns.

    Returns
    -------
    (rows, columns) bool: a label above 0, no further than `width` pixels from another label. The
    edge of the picture is no rim.
    """
    padded = np.pad(labels, width, mode="edge")
    rows, columns = labels.shape
    near = np.zeros(labels.shape, bool)
    for step in range(1, width + 1):
        for down, right in ((-step, 0), (step, 0), (0, -step), (0, step)):
            top, left = width + down, width + right
            near |= padded[top : top + rows, left : left + columns] != labels
    result: Array = near & (labels != 0)
    return result

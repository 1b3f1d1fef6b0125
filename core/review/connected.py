"""4-connected regions of a mask in memory, in NumPy: SciPy is not everywhere."""

from __future__ import annotations

import numpy as np

from ..arrays import Array


def connected(mask: Array) -> Array:
    """Label the 4-connected regions of a mask: (rows, columns) int, 0 where it is False.

    Runs of pixels are joined from row to row.
    """
    height, width = mask.shape
    wide = width + 1
    # With one empty column no run goes on in the next row.
    flat = np.zeros(height * wide + 1, np.int8)
    flat[1:].reshape(height, wide)[:, :width] = mask
    steps = np.diff(flat, append=0)
    starts, stops = np.flatnonzero(steps == 1), np.flatnonzero(steps == -1)
    # Every run's neighbours in the next row are runs in a row.
    first = np.searchsorted(stops, starts + wide, "right")
    count = np.maximum(np.searchsorted(starts, stops + wide, "left") - first, 0)
    above = np.repeat(np.arange(starts.size), count)
    below = np.arange(above.size) - np.repeat(np.cumsum(count) - count, count)
    below += np.repeat(first, count)
    roots = _join(starts.size, above, below)
    labels = np.zeros(height * wide + 1, np.int64)
    labels[starts] = roots + 1
    labels[stops] -= roots + 1
    return np.cumsum(labels)[:-1].reshape(height, wide)[:, :width]


def _join(count: int, one: Array, other: Array) -> Array:
    """Return the least member of every item's group, where pairs of items belong together."""
    roots = np.arange(count)
    while True:
        a, b = roots[one], roots[other]
        if np.array_equal(a, b):
            return roots
        np.minimum.at(roots, np.maximum(a, b), np.minimum(a, b))
        while not np.array_equal(roots, roots[roots]):
            roots = roots[roots]


def part_with(mask: Array, pixel: tuple[int, int]) -> Array:
    """Return the 4-connected region of a mask that holds `pixel`, which is True in it."""
    labels = connected(mask)
    part: Array = labels == labels[pixel]
    return part

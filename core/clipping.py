"""What a rectangle cuts out of a polygon, for many pairs of them at once."""

from __future__ import annotations

import numpy as np

from .arrays import Array

#: Pairs at once: every cut doubles their corners.
_CHUNK = 1024


def common_areas(polygons: Array, boxes: Array) -> Array:
    """Return the area that polygons share with boxes, pair by pair.

    The corners where an edge crosses a side of the box are added, and what lies beyond that side is
    pressed onto it, where it encloses nothing (after Sutherland & Hodgman 1974, Commun. ACM
    17:32–42).

    Parameters
    ----------
    polygons
        (pairs, corners, 2), simple ones, open or closed.
    boxes
        (pairs, 4): xmin, ymin, xmax, ymax.
    """
    parts = [
        _areas(polygons[start : start + _CHUNK], boxes[start : start + _CHUNK])
        for start in range(0, len(boxes), _CHUNK)
    ]
    return np.concatenate(parts) if parts else np.zeros(0)


def _areas(polygons: Array, boxes: Array) -> Array:
    # Numbers stay small, so that the products of the area keep their digits.
    corners = polygons - boxes[:, np.newaxis, :2]
    sides = boxes[:, 2:] - boxes[:, :2]
    zero = np.zeros(len(boxes))
    for axis in (0, 1):
        corners = _cut(corners, axis, zero, np.maximum)
        corners = _cut(corners, axis, sides[:, axis], np.minimum)
    x, y = corners[..., 0], corners[..., 1]
    twice = (x * np.roll(y, -1, axis=1) - y * np.roll(x, -1, axis=1)).sum(axis=1)
    area: Array = np.abs(twice) / 2
    return area


def _cut(corners: Array, axis: int, limit: Array, press: np.ufunc) -> Array:
    following = np.roll(corners, -1, axis=1)
    at = limit[:, np.newaxis]
    start, stop = corners[..., axis] - at, following[..., axis] - at
    crosses = start * stop < 0
    share = np.where(crosses, start / np.where(crosses, start - stop, 1.0), 0.0)
    between = corners + share[..., np.newaxis] * (following - corners)
    both = np.stack([corners, between], axis=2).reshape(len(corners), -1, 2)
    both[..., axis] = press(both[..., axis], at)
    cut: Array = both
    return cut

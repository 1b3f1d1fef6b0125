"""Outlines on the ground: places in space, what lies near what, and how far apart.

Longitudes and latitudes become points in space, so that neither the date line, the poles nor the
axes of a map projection matter.
"""

from __future__ import annotations

import itertools
import math
from typing import NamedTuple

import numpy as np

from .arrays import Array

#: WGS 84: half the equator's diameter in metres, and the flattening.
AXIS, FLATTENING = 6378137.0, 1 / 298.257223563
#: Pairs that are compared at once.
_CHUNK = 4096


class Balls(NamedTuple):
    """Balls that hold outlines: centres, (n, 3), and radii, (n,), in metres."""

    centres: Array
    radii: Array


def in_space(lonlat: Array) -> Array:
    """Return points (…, 3) in metres from the Earth's centre, of degrees (…, 2) on WGS 84."""
    longitude, latitude = np.moveaxis(np.radians(lonlat), -1, 0)
    square = FLATTENING * (2 - FLATTENING)
    normal = AXIS / np.sqrt(1 - square * np.sin(latitude) ** 2)
    x, y = (normal * np.cos(latitude) * turn(longitude) for turn in (np.cos, np.sin))
    points: Array = np.stack([x, y, normal * (1 - square) * np.sin(latitude)], axis=-1)
    return points


def balls(outlines: Array) -> Balls:
    """Return balls around outlines, (n, corners, 3), with room for edges that are curves."""
    centres = outlines.mean(axis=1)
    reach = np.linalg.norm(outlines - centres[:, np.newaxis], axis=2).max(axis=1)
    return Balls(centres, 1.01 * reach)


def near_pairs(ours: Balls, theirs: Balls, apart: float = 0.0) -> tuple[Array, Array]:
    """Return which of ours and of theirs may come nearer than `apart`, as numbers of pairs."""
    side = 2 * float(max(ours.radii.max(), theirs.radii.max())) + apart
    low = np.minimum(ours.centres.min(axis=0), theirs.centres.min(axis=0))
    cells, others = (
        np.floor((one.centres - low) / side).astype(np.int64) + 1 for one in (ours, theirs)
    )
    wide = np.maximum(cells.max(axis=0), others.max(axis=0)) + 2

    def keys(places: Array) -> Array:
        key: Array = (places[:, 0] * wide[1] + places[:, 1]) * wide[2] + places[:, 2]
        return key

    order = np.argsort(keys(others), kind="stable")
    ordered = keys(others)[order]
    found: list[tuple[Array, Array]] = []
    for step in itertools.product((-1, 0, 1), repeat=3):
        wanted = keys(cells + np.array(step))
        first = np.searchsorted(ordered, wanted, "left")
        count = np.searchsorted(ordered, wanted, "right") - first
        one = np.repeat(np.arange(len(cells)), count)
        other = order[np.arange(count.sum()) - np.repeat(np.cumsum(count) - count - first, count)]
        between = np.linalg.norm(ours.centres[one] - theirs.centres[other], axis=1)
        close = between <= ours.radii[one] + theirs.radii[other] + apart
        found.append((one[close], other[close]))
    firsts, seconds = zip(*found)
    return np.concatenate(firsts), np.concatenate(seconds)


def least_distance(ours: Array, theirs: Array, most: float = math.inf) -> float:
    """Return how near outlines of two kinds come, in metres over the ground.

    Parameters
    ----------
    ours, theirs
        Outlines in space, (n, corners, 3). Those that cross each other count as 0 apart only if
        the caller knows that they share ground.
    most
        What is farther apart is of no interest: infinity comes back then.
    """
    one, other = balls(ours), balls(theirs)
    # A chord is shorter than the way over the ground.
    if _apart(one, other) > most:
        return math.inf
    nearest = _nearest(one, other)
    best = min(float(_gaps(ours[nearest[:1]], theirs[nearest[1:]]).min()), most)
    pairs = near_pairs(one, other, best)
    for start in range(0, len(pairs[0]), _CHUNK):
        some = slice(start, start + _CHUNK)
        best = min(best, float(_gaps(ours[pairs[0][some]], theirs[pairs[1][some]]).min()))
    # A chord runs below the ground.
    return 2 * AXIS * math.asin(min(1.0, best / (2 * AXIS)))


def _apart(ours: Balls, theirs: Balls) -> float:
    """Return what lies between balls around all of either at least."""
    middles = [one.centres.mean(axis=0) for one in (ours, theirs)]
    reach = sum(
        float((np.linalg.norm(one.centres - middle, axis=1) + one.radii).max())
        for one, middle in zip((ours, theirs), middles)
    )
    return float(np.linalg.norm(middles[0] - middles[1])) - reach


def _nearest(ours: Balls, theirs: Balls) -> Array:
    """Return one of ours and one of theirs that lie close, if not closest, (2,)."""
    best, found = math.inf, np.zeros(2, np.int64)
    middle = theirs.centres.mean(axis=0)
    # Nearest to the middle of the others, then there and back until it is no nearer.
    one = int(np.argmin(np.linalg.norm(ours.centres - middle, axis=1)))
    while True:
        other = int(np.argmin(np.linalg.norm(theirs.centres - ours.centres[one], axis=1)))
        one = int(np.argmin(np.linalg.norm(ours.centres - theirs.centres[other], axis=1)))
        apart = float(np.linalg.norm(ours.centres[one] - theirs.centres[other]))
        if apart >= best:
            return found
        best, found = apart, np.array([one, other])


def _gaps(ours: Array, theirs: Array) -> Array:
    """Return the distances of pairs of outlines, (pairs,): corners of one to edges of the other."""
    return np.minimum(_corners_to_edges(ours, theirs), _corners_to_edges(theirs, ours))


def _corners_to_edges(corners: Array, outlines: Array) -> Array:
    start, point = outlines[:, np.newaxis], corners[:, :, np.newaxis]
    edge = np.roll(outlines, -1, axis=1)[:, np.newaxis] - start
    length = np.maximum((edge**2).sum(axis=3), 1e-12)
    along = np.clip(((point - start) * edge).sum(axis=3) / length, 0, 1)
    gap: Array = np.linalg.norm(point - start - along[..., np.newaxis] * edge, axis=3)
    nearest: Array = gap.min(axis=(1, 2))
    return nearest

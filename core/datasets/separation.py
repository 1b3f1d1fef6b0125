"""The proof that splits do not leak, over all coordinate systems of a data set.

Within one system patches are boxes. Of two systems neither's boxes are boxes in the other: two UTM
zones are turned against each other by up to some degrees, so the true outlines are compared.
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ..arrays import Array
from ..clipping import common_areas
from ..errors import InputError
from ..globe import balls, in_space, least_distance, near_pairs
from ..grid import Crs
from ..io.crs import parse_crs, transform_points
from ..leakage import leakage, overlaps

#: A patch whose side is so many times that of most is far larger.
LARGER = 8
#: Metres of a degree of latitude, and of longitude at the equator.
_DEGREE = 1e7 / 90
#: Pieces of a side: straight lines of one system are curves in another.
_PIECES = 8
#: Shared parts smaller than this share of a patch are the rounding of coordinates.
_ROUNDING = 1e-6
#: Metres: what two systems are nearer than is rounding too.
_TOUCHING = 0.01


@dataclass(frozen=True)
class Patches:
    """Where patches lie.

    Attributes
    ----------
    boxes
        (patches, 4): xmin, ymin, xmax, ymax, each in its own system.
    pixels
        (patches, 2): width and height of a pixel, in the same units.
    systems, system_of
        The coordinate systems, and of every patch the number of its own, (patches,).
    splits
        The split of every patch, by its name or a number.
    """

    boxes: Array
    pixels: Array
    systems: Sequence[Crs]
    system_of: Array
    splits: Sequence[str] | Array

    def take(self, numbers: Array) -> Patches:
        """Return some of them."""
        return Patches(
            self.boxes[numbers],
            self.pixels[numbers],
            self.systems,
            self.system_of[numbers],
            np.asarray(self.splits)[numbers],
        )


@dataclass(frozen=True)
class Separation:
    """How patches of different splits lie to each other.

    Attributes
    ----------
    shared_pixels
        That two splits have.
    least_distance
        Between the nearest two, in metres; 0 where they touch, None where there are not two
        splits.
    pairs
        Numbers of patches that share ground, (pairs, 2).
    shares
        How many pixels each of these shares, (pairs,).
    larger
        Patches far larger than most, which were not compared: every small one would have to be
        compared with every other then.
    alone
        Patches whose system has no place on the Earth, which were not compared with those of
        other systems.
    """

    shared_pixels: int
    least_distance: float | None
    pairs: Array
    shares: Array
    larger: int
    alone: int


def separation(patches: Patches) -> Separation:
    """Compare the patches of different splits, within and across coordinate systems."""
    compared: list[Array] = []
    larger, shared, distances, pairs, shares = 0, 0, [], [], []
    for system in range(len(patches.systems)):
        of_system = np.flatnonzero(patches.system_of == system)
        if not of_system.size:
            continue
        usual = _of_usual_size(patches.boxes, of_system)
        larger += len(of_system) - len(usual)
        numbers = _once_each(patches, usual)
        compared.append(numbers)
        pixels, distance, found, each = _within(patches, numbers)
        shared += pixels
        distances += [distance] if distance is not None else []
        pairs.append(found)
        shares.append(each)
    alone = 0
    if len(compared) > 1:
        outlined = []
        for numbers in compared:
            outlines = _outlines(patches, numbers)
            if outlines is None:
                alone += len(numbers)
            else:
                outlined.append((numbers, outlines))
        for one, other in itertools.combinations(outlined, 2):
            most = min(distances, default=math.inf)
            pixels, distance, found, each = _across(patches, *zip(one, other), most)
            shared += pixels
            distances += [distance] if distance is not None else []
            pairs.append(found)
            shares.append(each)
    return Separation(
        shared,
        min(distances, default=None),
        np.concatenate([np.zeros((0, 2), np.int64), *pairs]),
        np.concatenate([np.zeros(0), *shares]),
        larger,
        alone,
    )


def _of_usual_size(boxes: Array, numbers: Array) -> Array:
    """Return the boxes that are not many times larger than most."""
    sides = (boxes[numbers, 2:] - boxes[numbers, :2]).max(axis=1)
    usual: Array = numbers[sides <= LARGER * np.median(sides)]
    return usual


def _once_each(patches: Patches, numbers: Array) -> Array:
    """Return one patch of every place and split: dates are many, and all their pairs too many."""
    ranks = np.unique(np.asarray(patches.splits)[numbers], return_inverse=True)[1]
    table = np.column_stack([patches.boxes[numbers], ranks])
    first: Array = np.sort(np.unique(table, axis=0, return_index=True)[1])
    return numbers[first]


def _metres(system: Crs, boxes: Array) -> Array:
    """Return metres of a unit of x and of y."""
    if not system:
        return np.ones(2)
    if system.is_geographic:
        latitude = np.radians(float(np.abs(boxes[:, [1, 3]]).mean()))
        return np.array([_DEGREE * np.cos(latitude), _DEGREE])
    return np.full(2, system.metres_per_unit if system.is_projected else 1.0)


def _within(patches: Patches, numbers: Array) -> tuple[int, float | None, Array, Array]:
    """Compare boxes of one system: shared pixels, least distance, pairs and what each shares."""
    boxes = patches.boxes[numbers]
    scale = _metres(patches.systems[patches.system_of[numbers[0]]], boxes)
    labels = [patches.splits[one] for one in numbers]
    found = leakage(boxes * [*scale, *scale], labels)
    pairs, areas = np.zeros((0, 2), np.int64), np.zeros(0)
    pixel = float(np.prod(np.median(patches.pixels[numbers], axis=0) * scale))
    if found.shared_area:
        ours, theirs, areas = (np.concatenate(one) for one in zip(*overlaps(boxes, labels)))
        pairs = np.column_stack([numbers[ours], numbers[theirs]])
        areas = areas * float(np.prod(scale)) / pixel
    return round(found.shared_area / pixel), found.least_distance, pairs, areas


def _ring(boxes: Array, pieces: int) -> Array:
    """Return points along the outlines of boxes, (boxes, 4 × pieces, 2)."""
    share = np.arange(pieces) / pieces
    nought, one = np.zeros(pieces), np.ones(pieces)
    x = np.concatenate([share, one, 1 - share, nought])
    y = np.concatenate([nought, share, one, 1 - share])
    low, sides = boxes[:, np.newaxis, :2], (boxes[:, 2:] - boxes[:, :2])[:, np.newaxis]
    ring: Array = low + np.stack([x, y], axis=1) * sides
    return ring


def _moved(points: Array, system: Crs, other: Crs) -> Array:
    """Return points (…, 2) in another system, by one call."""
    moved = transform_points(points.reshape(-1, 2).tolist(), system, other)
    return np.array(moved).reshape(points.shape)


def _outlines(patches: Patches, numbers: Array) -> Array | None:
    """Return the corners in space, (patches, 4, 3), or None where they have no place there."""
    system = patches.systems[patches.system_of[numbers[0]]]
    corners = _ring(patches.boxes[numbers], 1)
    if not (system and (system.is_geographic or system.is_projected)):
        return None
    try:
        return in_space(_moved(corners, system, parse_crs("EPSG:4326")))
    except InputError:
        return None


def _across(
    patches: Patches,
    numbers: tuple[Array, Array],
    outlines: tuple[Array, Array],
    most: float,
) -> tuple[int, float | None, Array, Array]:
    """Compare boxes of one system with those of another; returns as :func:`_within`.

    Distances above `most` are of no interest.
    """
    ours, theirs = numbers
    names, labels = np.unique(np.asarray(patches.splits), return_inverse=True)
    one, other = near_pairs(balls(outlines[0]), balls(outlines[1]))
    apart = labels[ours[one]] != labels[theirs[other]]
    one, other = one[apart], other[apart]
    system, another = (patches.systems[patches.system_of[some[0]]] for some in numbers)
    needed, which = np.unique(other, return_inverse=True)
    area = np.zeros(0)
    if needed.size:
        rings = _moved(_ring(patches.boxes[theirs[needed]], _PIECES), another, system)
        boxes = patches.boxes[ours[one]]
        area = common_areas(rings[which], boxes)
        area[area < _ROUNDING * (boxes[:, 2:] - boxes[:, :2]).prod(axis=1)] = 0
    pixel = np.prod(np.median(patches.pixels[ours], axis=0))
    pairs = np.column_stack([ours[one[area > 0]], theirs[other[area > 0]]])
    distance = None
    if pairs.size:
        distance = 0.0
    else:
        distances = [
            least_distance(outlines[0][labels[ours] == split], outlines[1][mask], most)
            for split in range(len(names))
            for mask in [labels[theirs] != split]
            if (labels[ours] == split).any() and mask.any()
        ]
        distance = min(distances, default=None)
        if distance is not None and distance < _TOUCHING:
            distance = 0.0
    return round(float(area.sum() / pixel)), distance, pairs, area[area > 0] / pixel

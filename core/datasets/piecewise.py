"""The proof that splits do not leak for millions of patches: region by region of the ground."""

from __future__ import annotations

import itertools
from collections.abc import Iterator

import numpy as np

from ..arrays import Array
from ..errors import InputError
from ..globe import AXIS, in_space
from ..io.crs import parse_crs, transform_points
from .separation import Patches, Separation, separation

#: Up to so many patches are compared at once.
ENOUGH = 50_000
#: Metres: the side of a region at first, and the share of it by which neighbours reach in.
_SIDE, _HALO = 100_000.0, 0.2
_WIDER = 4
#: Patches whose places are computed at a time.
_SOME = 100_000


def separation_of(patches: Patches, enough: int = ENOUGH) -> Separation:
    """Compare the patches of different splits as :func:`.separation.separation` does.

    Where there are many, those of a region of the ground are compared with each other and with
    those that lie near it, and regions are made wider until the nearest two of different splits are
    found in one: the time grows with the patches, not with their pairs, and the memory hardly.
    """
    count = len(patches.boxes)
    side, largest = _SIDE, _largest(patches)
    if count <= enough or largest is None:
        return separation(patches)
    centres = _centres(patches)
    if centres is None:
        return separation(patches)
    while side < AXIS:
        # Who shares ground is nearer than the larger one's diagonal.
        halo = max(_HALO * side, 4 * largest)
        found = _of_regions(patches, centres, max(side, 4 * halo), halo)
        splits = np.asarray(patches.splits)
        if found.least_distance is not None and found.least_distance <= halo / 2:
            return found
        if (splits == splits[0]).all():
            return found
        side *= _WIDER
    return separation(patches)


def _largest(patches: Patches) -> float | None:
    """Return the longest side of a patch in metres; None where a system has none."""
    longest = 0.0
    for number, system in enumerate(patches.systems):
        boxes = patches.boxes[patches.system_of == number]
        if not len(boxes):
            continue
        if not (system and (system.is_geographic or system.is_projected)):
            return None
        unit = 111_700.0 if system.is_geographic else system.metres_per_unit
        longest = max(longest, float((boxes[:, 2:] - boxes[:, :2]).max()) * unit)
    return longest


def _centres(patches: Patches) -> Array | None:
    """Return the middles of patches in space, (patches, 3) float32, None where one has no place."""
    centres = np.zeros((len(patches.boxes), 3), np.float32)
    degrees = parse_crs("EPSG:4326")
    try:
        for number, system in enumerate(patches.systems):
            of_system = np.flatnonzero(patches.system_of == number)
            for start in range(0, len(of_system), _SOME):
                some = of_system[start : start + _SOME]
                middles = (patches.boxes[some, :2] + patches.boxes[some, 2:]) / 2
                centres[some] = in_space(
                    np.array(transform_points(middles.tolist(), system, degrees))
                )
    except InputError:
        return None
    return centres if np.isfinite(centres).all() else None


def _of_regions(patches: Patches, centres: Array, side: float, halo: float) -> Separation:
    """Compare what lies in cubes of `side` metres with each other and with what is near them."""
    least: float | None = None
    pairs, shares = [np.zeros((0, 2), np.int64)], [np.zeros(0)]
    larger = alone = 0
    for numbers in _regions(centres, side, halo, np.asarray(patches.splits)):
        found = separation(patches.take(numbers))
        if found.least_distance is not None:
            least = min(found.least_distance, np.inf if least is None else least)
        pairs.append(np.sort(numbers[found.pairs], axis=1))
        shares.append(found.shares)
        larger, alone = max(larger, found.larger), max(alone, found.alone)
    # Two near a border of regions are found on either side.
    together, first = np.unique(np.concatenate(pairs), axis=0, return_index=True)
    each = np.concatenate(shares)[first]
    return Separation(round(float(each.sum())), least, together, each, larger, alone)


def _regions(centres: Array, side: float, halo: float, splits: Array) -> Iterator[Array]:
    """Yield the numbers of the patches in and near a region, ascending, if of several splits."""
    cells = np.floor((centres + np.float32(AXIS * 1.1)) / np.float32(side)).astype(np.int64) + 1
    wide = int(cells.max()) + 2
    keys = (cells[:, 0] * wide + cells[:, 1]) * wide + cells[:, 2]
    order = np.argsort(keys, kind="stable")
    ordered = keys[order]
    known, starts = np.unique(ordered, return_index=True)
    ends = np.append(starts[1:], len(ordered))
    for key in known.tolist():
        column, rest = divmod(key, wide * wide)
        low = (np.array([column, *divmod(rest, wide)]) - 1) * side - AXIS * 1.1
        members = []
        for step in itertools.product((-1, 0, 1), repeat=3):
            wanted = key + (step[0] * wide + step[1]) * wide + step[2]
            at = int(np.searchsorted(known, wanted))
            if at == len(known) or known[at] != wanted:
                continue
            some = order[starts[at] : ends[at]]
            if any(step):
                places = centres[some]
                near = ((places >= low - halo) & (places <= low + side + halo)).all(axis=1)
                some = some[near]
            members.append(some)
        numbers = np.sort(np.concatenate(members))
        found = splits[numbers]
        if (found != found[0]).any():
            yield numbers

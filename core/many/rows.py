"""The manifest of many pairs, a pair at a time in memory: rows are made when they are asked for."""

from __future__ import annotations

import bisect
import itertools
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, overload

import numpy as np

from ..affine import Affine
from ..arrays import Array
from ..datasets.manifest import Row
from ..datasets.writing import file_of
from ..legend import CHANGE
from ..names import patch_id
from .measured import REVIEWS
from .plan import Chosen


def boxes_of(chosen: Chosen, grid: Mapping[str, Any]) -> Array:
    """Return xmin, ymin, xmax, ymax of a pair's patches, (patches, 4), in the grid's CRS.

    Parameters
    ----------
    grid
        As a record tells it.
    """
    transform = Affine(*grid["transform"])
    top, left, height, width = chosen.measured.places[:, 2:6].astype(float).T
    # In the order of Affine's own product, so that the last digit is the same.
    x = [
        one * transform.a + row * transform.b + transform.c
        for one, row in ((left, top), (left + width, top + height))
    ]
    y = [
        one * transform.d + row * transform.e + transform.f
        for one, row in ((left, top), (left + width, top + height))
    ]
    boxes: Array = np.stack(
        [np.minimum(*x), np.minimum(*y), np.maximum(*x), np.maximum(*y)], axis=1
    )
    return boxes


def rows_of(
    chosen: Chosen, grid: Mapping[str, Any], prefix: str, crowded: bool = False
) -> Iterator[dict[str, Any]]:
    """Yield the rows of a pair's patches, as :func:`..datasets.manifest.manifest_row` makes them.

    Parameters
    ----------
    crowded
        Whether every row of patches has a folder of its own.
    """
    measured = chosen.measured
    pixels = measured.places[:, 4].astype(np.int64) * measured.places[:, 5]
    valid = (measured.counts.sum(axis=1) / pixels).tolist()
    change = measured.counts[:, CHANGE].astype(np.int64)
    columns = (
        *(measured.places[:, :4].tolist(), boxes_of(chosen, grid).tolist()),
        *(valid, change.tolist(), (change / pixels).tolist(), measured.review.tolist()),
        *(chosen.splits, chosen.blocks),
    )
    crs = grid["crs"]
    for place, box, share, changed, fraction, review, split, block in zip(*columns):
        identifier = patch_id(place[0], place[1], prefix)
        yield {
            "id": identifier,
            "split": "" if split == "all" else split,
            "block": block,
            "row": place[0],
            "col": place[1],
            "pixel_row": place[2],
            "pixel_col": place[3],
            "crs": crs,
            "xmin": box[0],
            "ymin": box[1],
            "xmax": box[2],
            "ymax": box[3],
            "valid_fraction": round(share, 6),
            "change_pixels": changed,
            "change_fraction": round(fraction, 6),
            "review": REVIEWS[review],
            "file": file_of(identifier, crowded),
        }


class ManifestRows(Sequence[Row]):
    """The rows of all pairs, in order.

    Parameters
    ----------
    counts
        How many rows every pair has.
    load
        Yields the rows of a pair, by its place in `counts`.
    """

    def __init__(self, counts: Sequence[int], load: Callable[[int], Iterator[Row]]) -> None:
        self._ends = list(itertools.accumulate(counts))
        self._load = load
        self._held: tuple[int, list[Row]] = (-1, [])

    def __len__(self) -> int:
        return self._ends[-1] if self._ends else 0

    def __iter__(self) -> Iterator[Row]:
        for number in range(len(self._ends)):
            yield from self._load(number)

    @overload
    def __getitem__(self, place: int) -> Row: ...

    @overload
    def __getitem__(self, place: slice) -> Sequence[Row]: ...

    def __getitem__(self, place: int | slice) -> Row | Sequence[Row]:
        if isinstance(place, slice):
            return [self[one] for one in range(*place.indices(len(self)))]
        place = place + len(self) if place < 0 else place
        if not 0 <= place < len(self):
            raise IndexError(place)
        number = bisect.bisect_right(self._ends, place)
        if self._held[0] != number:
            self._held = number, list(self._load(number))
        return self._held[1][place - self._ends[number]]

"""Data sets as 8-bit pictures: A and B in colour, the label 0 or 255; one stretch for all."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np

from ...arrays import Array
from ...choices.layouts import LayoutChoice
from ...choices.splits import is_train
from ...errors import InputError, nothing_valid
from ...io.png import png
from ...jobs import Job, Remark, part
from ...legend import IGNORE
from ...messages import say
from ...scenes.bands import NATURAL, canonical_name, places_of
from ...scenes.display import QUANTILES
from ...statistics import Histogram, quantile
from ..manifest import Row
from ..stored import StoredDataset, StoredLayer
from .common import MASK, Laid, check_change, each, invalid, put, read, write_masked

FOLDERS = ("A", "B", "label")
#: Patches that one histogram is made of: a histogram costs as much as reading a few patches.
_BATCH = 16


class Stretch(NamedTuple):
    """The stored values that become 0 and 255."""

    low: float
    high: float

    def apply(self, values: Array, invalid: Array) -> Array:
        """Return uint8, rounded half to even; 0 where invalid."""
        scaled = (values.astype(np.float64) - self.low) * (255 / (self.high - self.low))
        scaled[invalid] = 0
        pixels: Array = np.rint(scaled.clip(0, 255)).astype(np.uint8)
        return pixels


def band_numbers(layer: StoredLayer, wanted: str) -> list[int]:
    """Return the places, from 0, of the three bands that make red, green and blue.

    Raises
    ------
    InputError
        They are not three, or the layer has no such band.
    """
    names = [name.strip() for name in wanted.split(",") if name.strip()]
    if not names:
        places = places_of(layer.bands, NATURAL)
        if places is not None:
            return places
        names = [str(number) for number in range(1, min(len(layer.bands), 3) + 1)]
    if len(names) != 3:
        raise InputError(
            say(
                "BANDS: pictures need three bands, for red, green and blue; {layer} has "
                '{layer_count}: {bands}. One may stand more than once, as in "1,1,1".',
                layer=layer.name,
                layer_count=len(layer.bands),
                bands=", ".join(layer.bands),
            )
        )
    return [_band_number(layer, name) for name in names]


def _band_number(layer: StoredLayer, wanted: str) -> int:
    if wanted.isdigit():
        found = [int(wanted) - 1] if 0 < int(wanted) <= len(layer.bands) else []
    else:
        known = {wanted.lower(), (canonical_name(wanted) or wanted).lower()}
        found = [place for place, name in enumerate(layer.bands) if name.lower() in known]
    if len(found) != 1:
        listing = ", ".join(f"{number} ({name})" for number, name in enumerate(layer.bands, 1))
        raise InputError(
            say(
                "BANDS: {layer} has {found} {wanted!r}: its bands are {listing}.",
                layer=layer.name,
                found="several bands" if found else "no band",
                wanted=wanted,
                listing=listing,
            )
        )
    return found[0]


@dataclass(frozen=True)
class Painter:
    """Makes pictures of a data set's patches."""

    dataset: StoredDataset
    bands: tuple[list[int], ...]

    def values(self, row: Row) -> list[tuple[Array, Array]]:
        """Return the chosen bands of both dates, and where they are invalid."""
        found = []
        for layer, bands in zip(self.dataset.images, self.bands):
            values = read(self.dataset, layer, row).values[bands]
            found.append((values, invalid(values, layer)))
        return found

    def label(self, row: Row) -> Array:
        """Return the patch's label."""
        label: Array = read(self.dataset, self.dataset.labels[0], row).values[0]
        return label

    def paint(self, row: Row, stretch: Stretch) -> list[bytes]:
        """Return the pictures of both dates."""
        return [png(np.moveaxis(stretch.apply(*one), 0, -1)) for one in self.values(row)]

    def histogram(self, rows: Sequence[Row]) -> Histogram:
        """Return what the patches' valid pixels hold."""
        result = Histogram()
        for row in rows:
            ignored = self.label(row) == IGNORE
            for values, bad in self.values(row):
                result.add(values[~bad & ~ignored])
        return result


def measured_stretch(painter: Painter) -> Job[Stretch]:
    """Return the 2 % and 98 % quantiles of the training patches' valid pixels."""
    dataset = painter.dataset
    rows = [row for row in dataset.rows if is_train(row["split"])] or list(dataset.rows)
    total = Histogram()
    batches = [rows[start : start + _BATCH] for start in range(0, len(rows), _BATCH)]
    yield from each(batches, painter.histogram, total.merge)
    centres, counts = total.bins()
    if not counts.size:
        raise InputError(nothing_valid("The train split"))
    low, high = (quantile(centres, counts, share) for share in QUANTILES)
    if not any(layer.dtype.startswith("f") for layer in dataset.images):
        # Bins of whole numbers begin at these.
        low, high = math.floor(low), math.floor(high)
    if low == high:
        raise InputError(
            say(
                "Nearly all pixels of the bands hold {low:g}, so there is no stretch to "
                "find: give STRETCH, the stored values that become 0 and 255, or other BANDS.",
                low=low,
            )
        )
    return Stretch(low, high)


def write_pictures(
    dataset: StoredDataset,
    rows: Sequence[Row],
    folder: Path,
    choice: LayoutChoice,
    layout: str,
    place: Callable[[Row, str], str],
) -> Job[Laid]:
    """Write the pictures of all patches into folders that are there already.

    Parameters
    ----------
    place
        Returns where in the folder a row's file of "A", "B" or "label" goes.
    """
    check_change(dataset, layout)
    bands = tuple(band_numbers(layer, choice.bands) for layer in dataset.images)
    painter = Painter(dataset, bands)
    given = choice.range()
    stretch = Stretch(*given) if given else (yield from part(measured_stretch(painter), 0.0, 0.3))
    yield Remark(
        say(
            "8 bits: {low:g} becomes 0 and {high:g} becomes 255", low=stretch.low, high=stretch.high
        )
    )

    def write_one(row: Row, mask: Array) -> str:
        for name, content in zip(FOLDERS, (*painter.paint(row, stretch), png(mask))):
            put(folder / place(row, name), content)
        return Path(place(row, "A")).name

    job = write_masked(dataset, rows, choice.ignored, write_one)
    laid, ignored = yield from part(job, 0.0 if given else 0.3, 1.0)
    about: dict[str, Any] = {
        "bands": {
            layer.name: [layer.bands[number] for number in numbers]
            for layer, numbers in zip(dataset.images, bands)
        },
        "stretch": list(stretch),
        "mask": MASK,
        "ignored": ignored,
    }
    return Laid(
        laid,
        about,
        "the stored values of the data set that this one was converted from, before the stretch "
        "to 8 bits; all its bands and training patches",
    )

"""The contact sheet: every patch at a glance, in a browser, without a server or a network.

``contact_sheet.html`` shows what lies in ``contact_sheet/``: pictures of some hundred thumbnails
each, one for every layer, and the table of the patches. An overlay is drawn by the browser. The
page is published with the set: its files are the same whoever makes it, and a script shows it in
the language of who reads it.
"""

from __future__ import annotations

import itertools
import json
import math
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np

from ...arrays import Array
from ...choices.review import PatchState
from ...io.crs import parse_crs, transform_points
from ...io.page import fill_in_english
from ...io.patch_files import jpeg, read_patch
from ...io.png import png
from ...io.whole_files import cannot_write
from ...jobs import Job
from ...messages import say
from ...scenes.bands import NATURAL, places_of
from ...scenes.display import stretch
from ...threads import in_threads
from ..manifest import PIXELS, Row, bounds
from ..stored import StoredDataset, StoredLayer
from .signs import SIGNS, is_change, pixel_signs, table_signs

PAGE, FOLDER, PATCHES = "contact_sheet.html", "contact_sheet", "patches.js"
_TEMPLATES = Path(__file__).parent / "templates"
#: What the page says in other languages, by scripts/make_translations.py.
_WORDS = "contact_sheet_words.js"
#: No browser shows more patches than these at once.
MOST_SHOWN = 200_000
#: Thumbnails of one picture.
_ACROSS = 25
PER_PICTURE = 20 * _ACROSS
#: Patches that are looked at together: arrays that stay in the cache, and fewer calls.
_TOGETHER = 8
#: A thumbnail's side in pixels, at most, and in a data set of so many patches or more.
_LARGE, _SMALL, _MANY = 128, 64, 1000
#: Patches, spread over the data set, that the stretch is taken from.
_SAMPLE = 96
#: From a share of the stretch, in so many steps, to a brightness: vegetation would be near black.
_STEPS, _GAMMA = 4095, 0.65
_BRIGHTNESS = np.rint(255 * (np.arange(_STEPS + 1) / _STEPS) ** _GAMMA).astype(np.uint8)
#: How far the review of a patch is, in words.
_STATES = {
    PatchState.REVIEWED.value: say("reviewed"),
    PatchState.PARTLY.value: say("partly reviewed"),
    PatchState.OPEN.value: say("not reviewed"),
    PatchState.UNQUEUED.value: say("not in the review"),
}


class _Look(NamedTuple):
    """How an image is shown: three of its bands, (3, 2) darkest and brightest, what is no data."""

    bands: tuple[int, ...]
    ranges: Array
    nodata: float | str | None


@dataclass(frozen=True)
class _Frame:
    """How a patch becomes a thumbnail: every `step` pixels one, in a cell of whole JPEG blocks."""

    size: int
    step: int

    @classmethod
    def of(cls, size: int, patches: int) -> _Frame:
        most = _SMALL if patches >= _MANY else _LARGE
        return cls(size, max(1, math.ceil(size / most)))

    @property
    def side(self) -> int:
        return self.size // self.step

    @property
    def cell(self) -> int:
        return math.ceil(self.side / 16) * 16

    def images(self, values: Array, look: _Look) -> Array:
        """Return (patches, 3, rows, columns) uint8; what is no data is black."""
        end, step = self.side * self.step, self.step
        bands = [values[:, band, :end, :end] for band in look.bands]
        middle = [band[:, step // 2 :: step, step // 2 :: step] for band in bands]
        valid = _valid(np.stack(middle, axis=1), look.nodata)
        steps = np.stack([_thinned(band, step) for band in bands], axis=1)
        low, high = look.ranges.T[:, :, np.newaxis, np.newaxis].astype(np.float32)
        steps -= low
        steps *= _STEPS / (high - low)
        np.minimum(np.maximum(steps, 0, out=steps), _STEPS, out=steps)
        steps[~valid] = 0  # NaN among them
        brightness: Array = _BRIGHTNESS.take(steps.astype(np.uint16))
        return brightness

    def labels(self, values: Array) -> Array:
        """Return (patches, rows, columns): classes have no mean, so the middle pixel stands."""
        end, start = self.side * self.step, self.step // 2
        return values[:, 0, start : end : self.step, start : end : self.step]


#: The thumbnails of one patch, one for every layer, and the keys of the signs that it shows.
Seen = tuple[list[Array], set[str]]


def sample_of(rows: Sequence[Row]) -> Sequence[Row]:
    """Return the patches, spread over a data set, that the stretch is taken from.

    A set that grows keeps its stretch, and with it its pictures, until it has twice the patches.
    """
    most = sampled_from(len(rows))
    return rows[: most : math.ceil(most / _SAMPLE)]


def sampled_from(patches: int) -> int:
    """Return how many patches, the first ones, the stretch of a set hangs on."""
    return _MANY << int(math.log2(patches / _MANY)) if patches > _MANY else patches


def write_sheet(dataset: StoredDataset, begun: Sheet | None = None) -> Job[None]:
    """Write the contact sheet, or what is left to do of one that was begun."""
    if begun is None:
        sample = sample_of(dataset.rows)
        pixels = [
            [read_patch(dataset.path(one, row)).values for row in sample] for one in dataset.images
        ]
        begun = Sheet(dataset, pixels)
    yield from begun.finish()


class Sheet:
    """The contact sheet of one data set, filled patch by patch, in any order.

    Neighbouring patches at a time: a picture is held until all of its thumbnails are there.

    Parameters
    ----------
    dataset
        It may be on its way to the disk still.
    sample
        For every image, the pixels (bands, rows, columns) of the patches of :func:`sample_of`.
    """

    def __init__(self, dataset: StoredDataset, sample: Sequence[Sequence[Array]]) -> None:
        self._dataset = dataset
        self._frame = _Frame.of(sample[0][0].shape[-1], len(dataset.rows))
        self._looks = _looks(dataset.images, sample)
        first, *others = dataset.images
        self._spread = None
        if is_change(dataset.rows[0]) and [_kind(one) for one in others] == [_kind(first)]:
            self._spread = _spread(first, sample)
        self._signs: list[frozenset[str] | None] = [None] * len(dataset.rows)
        #: Few are unlike, and there are very many.
        self._alike: dict[frozenset[str], frozenset[str]] = {}
        self._pictures: dict[int, _Picture] = {}

    def pictures(self, patches: int) -> list[str]:
        """Return the files of the pictures that the first patches fill, by path in the set."""
        layers = (*self._dataset.images, *self._dataset.labels)
        numbers = range(patches // PER_PICTURE)
        return [f"{FOLDER}/{_picture(one, number)}" for number in numbers for one in layers]

    def keep(self, signs: Sequence[Collection[str]]) -> None:
        """Leave out the pictures that the first patches fill; these show such signs."""
        whole = len(signs) // PER_PICTURE * PER_PICTURE
        self._signs[:whole] = map(self._one_of, signs[:whole])

    def _one_of(self, signs: Collection[str]) -> frozenset[str]:
        return self._alike.setdefault(frozenset(signs), frozenset(signs))

    def look(
        self, places: Sequence[int], layers: Sequence[Sequence[Array]]
    ) -> Iterator[tuple[int, Seen]]:
        """Look at patches; several threads may. Yield their places and what :meth:`put` takes.

        Parameters
        ----------
        places
            Their rows' numbers in the manifest.
        layers
            For every layer, images first, their pixels (bands, rows, columns).
        """
        count = len(self._dataset.images)
        for start in range(0, len(places), _TOGETHER):
            some = slice(start, start + _TOGETHER)
            stacks = [np.stack(layer[some]) for layer in layers]
            images, labels = stacks[:count], stacks[count:]
            shown = [self._frame.images(*one) for one in zip(images, self._looks)]
            shown += [self._frame.labels(values) for values in labels]
            signs = pixel_signs(images, labels[0][:, 0], self._spread)
            for place, found, *thumbnails in zip(places[some], signs, *shown):
                yield place, (thumbnails, found | table_signs(self._dataset.rows[place]))

    def put(self, place: int, seen: Seen) -> None:
        """Put a patch's thumbnails in their places, in one thread."""
        thumbnails, signs = seen
        self._signs[place] = self._one_of(signs)
        number, at = divmod(place, PER_PICTURE)
        if number not in self._pictures:
            patches = min(PER_PICTURE, len(self._signs) - number * PER_PICTURE)
            layers = (*self._dataset.images, *self._dataset.labels)
            self._pictures[number] = _Picture(layers, self._frame, patches)
        if self._pictures[number].put(at, thumbnails):
            folder = self._dataset.folder / FOLDER
            try:
                folder.mkdir(exist_ok=True)
                self._pictures.pop(number).write(folder, number)
            except OSError as error:
                raise cannot_write(folder, error) from error

    def finish(self) -> Job[None]:
        """Look at the patches that nobody showed, on the disk, and write what is left to write."""
        missing = [place for place, signs in enumerate(self._signs) if signs is None]
        seen = in_threads(self._stored, missing)
        for number, one in enumerate(seen):
            self.put(*one)
            if number % 10 == 0:
                yield number / len(missing)
        folder = self._dataset.folder / FOLDER
        try:
            scripts = [(_TEMPLATES / name).read_bytes() for name in (_WORDS, "contact_sheet.js")]
            (folder / "sheet.js").write_bytes(b"".join(scripts))
            with (folder / PATCHES).open("w", encoding="utf-8", newline="\n") as file:
                file.writelines(self.table([signs or () for signs in self._signs]))
            (self._dataset.folder / PAGE).write_bytes((self.page() + "\n").encode())
        except OSError as error:
            raise cannot_write(folder, error) from error

    def _stored(self, place: int) -> tuple[int, Seen]:
        dataset, row = self._dataset, self._dataset.rows[place]
        layers = (*dataset.images, *dataset.labels)
        pixels = [[read_patch(dataset.path(layer, row)).values] for layer in layers]
        return next(self.look([place], pixels))

    def about(self) -> dict[str, Any]:
        """Return what the page knows of the whole set."""
        dataset = self._dataset
        crss = _numbered(row["crs"] for row in dataset.rows)
        states = _numbered(map(_state, dataset.rows))
        return {
            "across": _ACROSS,
            "perPicture": PER_PICTURE,
            "side": self._frame.side,
            "cell": self._frame.cell,
            "layers": [
                {"name": layer.name, "kind": layer.kind}
                for layer in (*dataset.images, *dataset.labels)
            ],
            "classes": [[one["name"], list(one["color"])] for one in dataset.labels[0].classes],
            "change": is_change(dataset.rows[0]),
            "signs": [[sign.weight, sign.meaning] for sign in SIGNS],
            "splits": ["" if one == "all" else one for one in dataset.record["counts"]["splits"]],
            "reviews": [[state, _STATES.get(state, state)] for state in states],
            "crs": [crs if len(crs) < 20 else say("see patches.csv") for crs in crss],
        }

    def table(self, signs: Sequence[Collection[str]]) -> Iterator[str]:
        """Yield the JavaScript file of the patches, one a line."""
        dataset, about = self._dataset, self.about()
        splits = _numbered(about["splits"])
        crss = _numbered(row["crs"] for row in dataset.rows)
        states = _numbered(map(_state, dataset.rows))
        yield f"const ABOUT = {_json(about)};\n"
        yield "// file, split, x, y, crs, longitude, latitude, share, valid share, "
        yield "classes, signs, review\n"
        yield "const PATCHES = [\n"
        centres = _centres(dataset.rows)
        for row, shown, (x, y, longitude, latitude) in zip(dataset.rows, signs, centres):
            share, present = _content(row)
            place = [x, y, crss[row["crs"]], round(longitude, 6), round(latitude, 6)]
            bits = sum(1 << bit for bit, sign in enumerate(SIGNS) if sign.key in shown)
            values = [row["file"], splits[row["split"]], *place]
            values += [round(share, 5), row["valid_fraction"], present, bits, states[_state(row)]]
            yield _json(values) + ",\n"
        yield "];\n"

    def page(self) -> str:
        """Return the page."""
        version = self._dataset.record["generator"]["version"]
        texts = {"patches": len(self._dataset.rows), "version": version}
        return fill_in_english(_TEMPLATES / "contact_sheet.html", texts)


class _Picture:
    """A picture of every layer with the thumbnails of neighbouring patches."""

    def __init__(self, layers: Sequence[StoredLayer], frame: _Frame, patches: int) -> None:
        self._layers, self._frame, self._left = layers, frame, patches
        # Without their cells' rims: where patches are small, many pictures are begun at once.
        self._stacks: list[Array] = []
        self._patches = patches

    def put(self, at: int, thumbnails: Sequence[Array]) -> bool:
        """Put thumbnails in their place; return whether all are there now."""
        if not self._stacks:
            self._stacks = [np.empty((self._patches, *one.shape), np.uint8) for one in thumbnails]
        for stack, thumbnail in zip(self._stacks, thumbnails):
            stack[at] = thumbnail
        self._left -= 1
        return not self._left

    def write(self, folder: Path, number: int) -> None:
        for layer, stack in zip(self._layers, self._stacks):
            sheet = self._sheet(stack)
            colour = sheet.ndim == 3
            content = jpeg(np.moveaxis(sheet, 0, 2)) if colour else png(sheet, _palette(layer))
            (folder / _picture(layer, number)).write_bytes(content)

    def _sheet(self, stack: Array) -> Array:
        """Return thumbnails side by side, (…, rows, columns)."""
        side, cell = self._frame.side, self._frame.cell
        shape = math.ceil(len(stack) / _ACROSS) * cell, _ACROSS * cell
        sheet = np.zeros((*stack.shape[1:-2], *shape), np.uint8)
        for at, thumbnail in enumerate(stack):
            top, left = (cell * place for place in divmod(at, _ACROSS))
            sheet[..., top : top + side, left : left + side] = thumbnail
        return sheet


def _state(row: Row) -> str:
    return str(row.get("review") or "")


def _numbered(names: Iterable[str]) -> dict[str, int]:
    """Return numbers for names, in their order."""
    return {name: number for number, name in enumerate(dict.fromkeys(names))}


def _json(content: object) -> str:
    return json.dumps(content, ensure_ascii=False, separators=(",", ":"), allow_nan=False)


def _picture(layer: StoredLayer, number: int) -> str:
    return f"{layer.name}_{number:04d}.{'jpg' if layer.kind == 'image' else 'png'}"


def _palette(layer: StoredLayer) -> list[tuple[int, int, int, int]]:
    """Return the colours of a label: what is no change is seen through, as an overlay needs it."""
    palette = [(0, 0, 0, 255)] * 256
    binary = [one["id"] for one in layer.classes] == [0, 1]
    for one in layer.classes:
        palette[one["id"]] = (*one["color"], 0 if binary and not one["id"] else 255)
    if layer.ignore is not None:
        palette[layer.ignore] = (128, 128, 128, 160)
    return palette


def _kind(layer: StoredLayer) -> tuple[object, ...]:
    """What two images must have in common to be shown by one stretch."""
    return layer.bands, layer.dtype, layer.nodata, layer.scale, layer.offset


def _thinned(bands: Array, step: int) -> Array:
    """Return the means of step × step pixels, float32."""
    whole = bands.astype(np.float32)
    rows = sum((whole[:, start::step] for start in range(1, step)), whole[:, ::step])
    total = sum((rows[..., start::step] for start in range(1, step)), rows[..., ::step])
    return total / np.float32(step**2)


def _valid(values: Array, nodata: float | str | None) -> Array:
    valid = np.isfinite(values) if values.dtype.kind == "f" else np.ones(values.shape, bool)
    if isinstance(nodata, (int, float)):
        valid &= values != nodata
    return valid


def _looks(layers: Sequence[StoredLayer], pixels: Sequence[Sequence[Array]]) -> list[_Look]:
    """Return how to show every image: the same for images of the same bands."""
    looks: dict[tuple[object, ...], _Look] = {}
    for layer in layers:
        if _kind(layer) in looks:
            continue
        bands: tuple[int, ...] = (0, 1, 2) if len(layer.bands) > 2 else (0, 0, 0)
        bands = tuple(places_of(layer.bands, NATURAL) or bands)
        alike = [seen for other, seen in zip(layers, pixels) if _kind(other) == _kind(layer)]
        ranges = np.array([stretch(_sampled(alike, band, layer)) for band in bands])
        looks[_kind(layer)] = _Look(bands, ranges, layer.nodata)
    return [looks[_kind(layer)] for layer in layers]


def _spread(layer: StoredLayer, pixels: Sequence[Sequence[Array]]) -> Array:
    """Return the standard deviation of every band over the sample of both dates."""
    seen = [_sampled(pixels, band, layer) for band in range(len(layer.bands))]
    return np.array([(values.std() if values.size else 0) or 1 for values in seen])


def _sampled(pixels: Sequence[Sequence[Array]], band: int, layer: StoredLayer) -> Array:
    """Return valid values of a band, of every fourth row and column."""
    parts = [patch[band, ::4, ::4].ravel() for image in pixels for patch in image]
    values: Array = np.concatenate(parts).astype(np.float64)
    known: Array = values[_valid(values, layer.nodata)]
    return known


def _content(row: Row) -> tuple[float, int]:
    """Return the share that a patch is sorted by, and which of the first 31 classes it has."""
    if is_change(row):
        return row["change_fraction"], (1 if row["change_fraction"] < 1 else 0) | (
            2 if row["change_pixels"] else 0
        )
    counts = [value for name, value in row.items() if name.startswith(PIXELS)]
    present = sum(1 << bit for bit, value in enumerate(counts[:31]) if value)
    return max(counts) / max(1, sum(counts)), present


def _centres(rows: Sequence[Row]) -> Iterator[tuple[float, float, float, float]]:
    """Yield x, y, longitude and latitude of every patch's centre; rows of one CRS at once."""
    world = parse_crs("EPSG:4326")
    for crs, alike in itertools.groupby(rows, key=lambda row: row["crs"]):
        boxes = np.array([bounds(row) for row in alike])
        points = ((boxes[:, :2] + boxes[:, 2:]) / 2).tolist()
        for point, place in zip(points, transform_points(points, parse_crs(crs), world)):
            yield (*point, *place)

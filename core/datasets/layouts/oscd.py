"""The layout "oscd": every patch a region of the Onera set, all bands; for torchgeo's OSCD.

torchgeo takes a band by its place among the sorted files of a region, so with a file missing it
would take another band without a word: all 13 are written, those that the data set lacks as
zeros, to be left out by ``OSCD(root, bands=(…))``.
"""

from __future__ import annotations

import functools
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np

from ...affine import Affine
from ...arrays import Array
from ...choices.layouts import NO_FOLDS, LayoutChoice
from ...errors import InputError, ReadError
from ...grid import Crs, Grid
from ...io.patch_files import PatchEncoder
from ...io.png import png
from ...io.source import Band, Source
from ...jobs import Caution, Job, Remark
from ...messages import say
from ..manifest import Row
from ..stored import StoredDataset
from .common import MASK, Laid, by_split, check_change, make_folders, put, read, write_masked

BANDS = (
    *("B01", "B02", "B03", "B04", "B05", "B06", "B07"),
    *("B08", "B8A", "B09", "B10", "B11", "B12"),
)
_SET = "Onera Satellite Change Detection dataset"
IMAGES = f"{_SET} - Images"


def write(
    dataset: StoredDataset, rows: Sequence[Row], folder: Path, choice: LayoutChoice
) -> Job[Laid]:
    """Fill a folder."""
    _check(dataset, rows)
    here = [name for name in BANDS if all(name in layer.bands for layer in dataset.images)]
    other = sorted({name for layer in dataset.images for name in layer.bands} - set(here))
    if other:
        yield Caution(say("OSCD has no place for {other}: left out.", other=", ".join(other)))
    if len(here) < len(BANDS):
        names = ", ".join(f'"{name}"' for name in here)
        yield Remark(
            say(
                "{here} of OSCD's 13 bands are not in this data set and hold zeros: load it "
                "by OSCD(root, bands=({names},)).",
                here=len(BANDS) - len(here),
                names=names,
            )
        )
    make_folders([folder / IMAGES, *(folder / labels(split) for split in by_split(rows))])
    dates = _dates(dataset)

    def write_one(row: Row, mask: Array) -> str:
        region: str = row["id"]
        _write_region(dataset, row, folder / IMAGES / region, here)
        put(folder / IMAGES / region / "dates.txt", dates)
        target = folder / labels(row["split"]) / region / "cm"
        make_folders([target])
        put(target / "cm.png", png(mask))
        return region

    laid, ignored = yield from write_masked(dataset, rows, choice.ignored, write_one)
    about: dict[str, Any] = {
        "files": f"{IMAGES}/<id>/imgs_{{1,2}}_rect/<band>.tif, {_SET} - <Split> "
        "Labels/<id>/cm/cm.png",
        "bands": here,
        "zeros": [name for name in BANDS if name not in here],
        "mask": MASK,
        "ignored": ignored,
    }
    return Laid(laid, about)


def _check(dataset: StoredDataset, rows: Sequence[Row]) -> None:
    check_change(dataset, "oscd")
    t1, t2 = dataset.images
    for layer in (t1, t2):
        if layer.dtype not in ("uint8", "uint16"):
            raise InputError(
                say(
                    "{layer} holds {dtype}: OSCD holds whole numbers from 0 to 65535, and "
                    "its loader would cut off the rest. Use the layout packed.",
                    layer=layer.name,
                    dtype=layer.dtype,
                )
            )
    if not set(BANDS) & set(t1.bands) & set(t2.bands):
        raise InputError(
            say(
                "OSCD knows its bands as {bands}; this data set has {t1}: name the scenes' "
                "bands, or use the layout packed.",
                bands=", ".join(BANDS),
                t1=", ".join(t1.bands),
            )
        )
    if any(row["split"].startswith("fold") for row in rows):
        raise InputError(NO_FOLDS)


def labels(split: str) -> str:
    """Return the folder of a split's masks."""
    return f"{_SET} - {split.capitalize()} Labels"


def _dates(dataset: StoredDataset) -> bytes:
    """Return ``dates.txt`` as the Onera set has it."""
    known = {layer["name"]: layer.get("date") for layer in dataset.record["layers"]}
    dates = [str(known[layer.name] or "unknown").replace("-", "") for layer in dataset.images]
    return "".join(f"date_{number}: {date}\n" for number, date in enumerate(dates, 1)).encode()


@functools.lru_cache(maxsize=8)
def _encoder(crs: Crs, pixel: tuple[float, float], size: int, nodata: float | None) -> PatchEncoder:
    """Return what writes bands, a file each; the name of the file says which band it is."""
    transform = Affine(pixel[0], 0, 0, 0, pixel[1], 0)
    band = Band(1, "", "uint16", nodata)
    return PatchEncoder(Source("", Grid(crs, transform, (size, size)), (band,)), size)


def _write_region(dataset: StoredDataset, row: Row, folder: Path, here: Sequence[str]) -> None:
    for number, layer in enumerate(dataset.images, 1):
        patch = read(dataset, layer, row)
        crs, transform = patch.crs, patch.transform
        if crs is None or transform is None:
            raise ReadError(
                say(
                    "{dataset} tells no place on the ground: bring the file back, or make "
                    "the data set again.",
                    dataset=dataset.path(layer, row),
                )
            )
        bands = {
            name: patch.values[layer.bands.index(name)].astype(np.uint16, copy=False)
            for name in here
        }
        size = patch.values.shape[-1]
        nothing = np.zeros((size, size), np.uint16)
        arrays = [bands.get(name, nothing)[np.newaxis] for name in BANDS]
        encoder = _encoder(crs, (transform.a, transform.e), size, layer.nodata)
        corners = [(transform.c, transform.f)] * len(arrays)
        target = folder / f"imgs_{number}_rect"
        make_folders([target])
        for name, content in zip(BANDS, encoder.encode(arrays, corners)):
            put(target / f"{name}.tif", content)

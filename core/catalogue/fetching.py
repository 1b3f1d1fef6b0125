"""A scene of a catalogue as a raster here: only the windows that are needed are read."""

from __future__ import annotations

import json
import os
import threading
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NamedTuple
from urllib.parse import urlsplit

import numpy as np

from ..affine import Affine
from ..arrays import Array
from ..choices.scenes import ImportChoice, ScalingChoice, ScalingName
from ..errors import InputError
from ..grid import Grid
from ..io.crs import parse_crs
from ..io.remote import ImageFacts
from ..io.source import inspect
from ..jobs import Job, Remark, part
from ..messages import say
from ..scenes.bands import NATURAL, canonical_name, role_of
from ..scenes.import_plan import Extent, ImportPlan, class_numbers, plan_import
from ..scenes.importing import ImportResult, write_import
from ..scenes.metadata import BAND_IDS, ProductMetadata
from ..scenes.plausibility import dark_pixels, summarise_dark
from ..scenes.product import CLASSES, ImageFile, Product
from ..scenes.scene import Scaling
from ..scenes.sensors import sensor_of
from .assets import AssetFile
from .documents import local_path, read_document
from .item import Asset, StacItem, parse_item
from .offsets import Pixels, claims_of, decide_offset
from .preset import Preset, preset_at
from .reach import Network, is_web, shown
from .signing import Signer
from .staging import Part, Staged, facts_of, stage, staging_folder, windows_of
from .waiting import all_of

_UNSCALED = Scaling(1 / 10000, 0.0, "", True, 65535)
_LOOK = 512


class Imported(NamedTuple):
    """What was imported, and how."""

    plan: ImportPlan
    result: ImportResult
    item: StacItem


def is_item(place: str) -> bool:
    """Return whether a text means an item of a catalogue: an address, or a .json file."""
    place = place.strip()
    if is_web(place):
        return True
    return place.lower().endswith((".json", ".geojson"))


def import_item(
    place: str,
    output: str | os.PathLike[str],
    choice: ImportChoice,
    scaling: ScalingChoice,
    extent: Extent | None,
    network: Network,
) -> Job[Imported]:
    """Write a scene of a catalogue as :func:`..scenes.importing.write_import` does; a job.

    Parameters
    ----------
    place
        A STAC item: its address on the web, or a file.

    Raises
    ------
    ReadError, InputError
        The item or its files cannot be read, or what they say cannot be decided.
    WriteError
        The output cannot be written.
    """
    item = yield from _item(place.strip(), network)
    preset = _preset_of(item)
    signer = Signer(preset, network)
    yield Remark(_introduced(item, preset))
    parts = _parts(item, preset, choice, signer)
    facts = yield from part(facts_of(parts), 0.0, 0.05)
    windows = windows_of(parts, facts, _frame(extent), item.id)
    if extent is None:
        size = sum(one.height * one.width for one in windows) / 1e6
        yield Remark(
            say(
                "There is no extent: all of the scene is read, {size:.0f} million pixels.",
                size=size,
            )
        )
    key = repr([item.id, [(one.file.href, one.number) for one in parts], windows])
    with staging_folder(Path(output), key) as folder:
        tags = [_tags(item, preset, one, fact) for one, fact in zip(parts, facts)]
        staged = yield from part(stage(parts, facts, windows, folder, tags), 0.05, 0.6)
        metadata = None
        if item.is_sentinel_2:
            metadata = yield from _metadata(item, preset, staged, scaling, signer)
        product = _product(item, staged, metadata, call_of(choice, scaling, extent))
        plan = plan_import(product, **vars(choice), **vars(scaling), extent=extent)
        result = yield from part(write_import(plan, output), 0.6, 1.0)
    return Imported(plan, result, item)


def _item(place: str, network: Network) -> Job[StacItem]:
    reading = all_of(lambda one, stop: read_document(one, network, stop), [place])
    (content,) = yield from part(reading, 0.0, 0.0)
    address = place if is_web(place) else str(local_path(place).absolute())
    return parse_item(content, address)


def _preset_of(item: StacItem) -> Preset:
    """Return the known catalogue that an item is of, by its address or those of its files."""
    addresses = [item.address, *(asset.href for asset in item.assets.values())]
    known = (preset_at(one) for one in addresses if is_web(one))
    return next((one for one in known if one), Preset(item.address))


def _introduced(item: StacItem, preset: Preset) -> str:
    return say(
        "{item}, {day}, baseline {baseline}, {catalogue}",
        item=item.id,
        day=item.day,
        baseline=item.baseline or say("not stated"),
        catalogue=preset.title or (urlsplit(item.address).hostname or say("a local catalogue")),
    )


def _frame(extent: Extent | None) -> Grid | None:
    if extent is None:
        return None
    xmin, ymin, xmax, ymax = extent[:4]
    if not (np.isfinite(extent[:4]).all() and xmax > xmin and ymax > ymin):
        raise InputError(say("EXTENT is empty: give xmin,xmax,ymin,ymax [EPSG:code]."))
    if extent.crs is None:
        raise InputError(
            say(
                "EXTENT does not say its coordinate reference system, which a scene of a "
                "catalogue needs: give xmin,xmax,ymin,ymax [EPSG:code]."
            )
        )
    return Grid(parse_crs(extent.crs), Affine(xmax - xmin, 0, xmin, 0, ymin - ymax, ymax), (1, 1))


def _parts(item: StacItem, preset: Preset, choice: ImportChoice, signer: Signer) -> list[Part]:
    """Return the bands to fetch, and the scene classification where it is used."""
    files: dict[str, AssetFile] = {}
    parts = []
    for name in _wanted(item, preset, choice.bands):
        there = item.of_band(name, preset)
        if there is None:
            raise InputError(
                say(
                    "The item {id} has no band {name}: it has {preset}.",
                    id=item.id,
                    name=name,
                    preset=", ".join(_bands(item, preset)) or "none",
                )
            )
        parts.append(_part(name, there, files, item, signer))
    classes = item.of_band(CLASSES, preset)
    if class_numbers(choice.mask_classes) and classes is not None:
        parts.append(_part(CLASSES, classes, files, item, signer))
    return parts


def _tags(item: StacItem, preset: Preset, one: Part, facts: ImageFacts) -> tuple[float, float]:
    """Return the scale and offset that a file is to state here.

    Those of Sentinel-2 are not to be believed before they are weighed; see :mod:`.offsets`.
    """
    if item.is_sentinel_2 or one.name == CLASSES:
        return 1.0, 0.0
    own = facts.scales[one.number - 1], facts.offsets[one.number - 1]
    scale, offset = _stated(item, preset, one.name)
    return own if own != (1.0, 0.0) else (scale or 1.0, offset or 0.0)


def _stated(item: StacItem, preset: Preset, name: str) -> tuple[float | None, float | None]:
    """Return the scale and offset that an item states for a band."""
    there = item.of_band(name, preset)
    if there is None or not there[0].scales:
        return None, None
    return there[0].scales[there[1] - 1], there[0].offsets[there[1] - 1]


def _part(
    name: str,
    there: tuple[Asset, int],
    files: dict[str, AssetFile],
    item: StacItem,
    signer: Signer,
) -> Part:
    href = there[0].href
    if href not in files:
        files[href] = AssetFile(href, item.collection, signer)
    return Part(name, files[href], there[1])


def _bands(item: StacItem, preset: Preset) -> list[str]:
    known = [name for name, keys in preset.assets.items() if set(keys) & item.assets.keys()]
    return [name for name in known or item.bands if name != CLASSES]


def _wanted(item: StacItem, preset: Preset, text: str) -> list[str]:
    if text.strip().lower() == "all":
        measured = [name for name in _bands(item, preset) if canonical_name(name) or role_of(name)]
        if not measured:
            raise InputError(
                say("The item {id} does not tell which bands it has: name them.", id=item.id)
            )
        return measured
    names = []
    for one in (entry.strip() for entry in text.split(",") if entry.strip()):
        if "=" in one:
            raise InputError(
                say("BANDS: {one}: bands of a catalogue's scene are given by name.", one=one)
            )
        names.append(canonical_name(one) or role_of(one) or one)
    if not names:
        raise InputError(say("BANDS is empty: name bands (B02,B03,B04,B08), or give all."))
    for name in names:
        if names.count(name) > 1:
            raise InputError(say("BANDS names {name} twice.", name=name))
    return names


def _product(
    item: StacItem, staged: Sequence[Staged], metadata: ProductMetadata | None, call: str
) -> Product:
    images = tuple(
        ImageFile(
            str(one.path), one.part.file.name, one.part.name, round(one.facts.grid.resolution[1])
        )
        for one in staged
    )
    sensor = None if item.is_sentinel_2 else sensor_of(inspect(staged[0].path))
    return Product(
        item.id, images, metadata, item.day, item.level or None, None, sensor, _origin(item, call)
    )


def _origin(item: StacItem, call: str) -> Mapping[str, str | None]:
    """Return what the output keeps of where it came from.

    Nothing of what signed us in, and no path of this computer: data sets are given to others.
    """
    return {
        "ITEM": item.id,
        "ITEM_HREF": shown(item.address) if is_web(item.address) else None,
        "ITEM_SHA256": item.checksum,
        "ITEM_CALL": call if is_web(item.address) else None,
        "COLLECTION": item.collection or None,
        "PLATFORM": item.platform or None,
    }


def call_of(choice: ImportChoice, scaling: ScalingChoice, extent: Extent | None) -> str:
    """Return the parameters of an import as text, to be kept in its raster; see :mod:`.again`."""
    told = {
        "choice": vars(choice),
        "scaling": vars(scaling),
        "extent": {"box": list(extent[:4]), "crs": extent.crs} if extent else None,
    }
    return json.dumps(told, sort_keys=True)


# The offset.


def _metadata(
    item: StacItem,
    preset: Preset,
    staged: Sequence[Staged],
    scaling: ScalingChoice,
    signer: Signer,
) -> Job[ProductMetadata]:
    """Return what a product's own metadata would say; see :mod:`.offsets`."""
    bands = [one for one in staged if one.part.name != CLASSES]
    stated = _stated(item, preset, bands[0].part.name)
    offset = 0.0
    if scaling.scaling == ScalingName.AUTO:
        facts = bands[0].facts
        place = bands[0].part.number - 1
        claims = claims_of(item, stated, (facts.scales[place], facts.offsets[place]))
        early = bool(item.baseline) and item.baseline < "04.00"
        whole = _whole(item, preset, signer)
        try:
            offset = yield from decide_offset(item.id, claims, _area(bands), whole, early)
        finally:
            whole.close()
    return ProductMetadata(
        item.id,
        item.level or "L2A",
        10000.0,
        dict.fromkeys(BAND_IDS, offset) if offset else {},
        item.baseline or None,
        item.day,
        item.orbit,
    )


def _area(bands: Sequence[Staged]) -> Pixels | None:
    """Return what the darkest pixels of what was fetched say, in the first visible band."""
    for role in NATURAL:
        for one in bands:
            if role_of(one.part.name) == role:
                source = inspect(one.path)
                dark = dark_pixels(source, source.bands, [_UNSCALED])[0]
                return Pixels(dark) if dark.pixels else None
    return None


def _whole(item: StacItem, preset: Preset, signer: Signer) -> Job[Pixels | None]:
    """Look at a visible band of the whole scene, coarsely."""
    there = next(filter(None, (item.of_band(role, preset) for role in ("B04", "B03", "B02"))), None)
    if there is None:
        return None
    file = AssetFile(there[0].href, item.collection, signer)

    def look(number: int, stop: threading.Event) -> Array:
        grid = file.facts(stop).grid
        step = max(1, max(grid.shape) // _LOOK)
        shape = max(1, grid.height // step), max(1, grid.width // step)
        return file.read(number, grid.whole, stop, shape)

    (values,) = yield from part(all_of(look, [there[1]]), 0.0, 0.0)
    values = values[(values > 0) & (values < 65535)].astype(np.float32)
    return Pixels(summarise_dark("B04", values / 10000)) if values.size else None

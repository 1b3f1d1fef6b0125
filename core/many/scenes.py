"""Scenes in the table of pairs that are no rasters yet: each comes into the run's folder once.

Those of a catalogue are fetched, products as downloaded imported, whichever pairs want them.
"""

from __future__ import annotations

import hashlib
import re
import time
from dataclasses import replace
from pathlib import Path

from ..about import version
from ..catalogue.fetching import import_item, is_item
from ..catalogue.reach import in_use
from ..change.chain import ChainChoice
from ..choices.scenes import ImportChoice, ScalingChoice
from ..errors import InputError
from ..io.fingerprints import stamps
from ..io.locking import HeldError, held
from ..io.whole_files import cannot_write
from ..jobs import Job, part
from ..messages import say
from ..scenes.as_downloaded import Scenes, recognised, told_of
from ..scenes.download import is_download
from ..scenes.import_plan import Extent, ImportPlan
from ..scenes.importing import write_import
from .table import Pair

#: Where they come to in the folder of a run.
SCENES = "scenes"
#: Seconds between two looks at what another task imports.
_TICK = 0.2
_EXTENT = re.compile(r"\s*([^\[\]]+?)\s*(?:\[\s*([^\]]+?)\s*\]\s*)?")


def located(path: Path, pair: Pair, chain: ChainChoice) -> Pair:
    """Return a pair whose scenes are files; those of a catalogue are going to be in the run's.

    Raises
    ------
    InputError
        A scene of a catalogue, and the row does not say which part of it.
    """
    items = {name: place for name in ("t1", "t2") if is_item(place := getattr(pair, name))}
    if not items:
        return pair
    extent_of(pair)
    files = {}
    for name, place in items.items():
        digest = _digest(place, pair.extent, _bands(chain))
        files[name] = str(path / SCENES / f"{pair.id}_{name}_{digest}.tif")
    return replace(
        pair,
        t1=files.get("t1", pair.t1),
        t2=files.get("t2", pair.t2),
        item1=items.get("t1", ""),
        item2=items.get("t2", ""),
    )


def fetch(pair: Pair, chain: ChainChoice) -> Job[None]:
    """Fetch the scenes of a pair that are not here yet.

    Raises
    ------
    ReadError, InputError, WriteError
        As :func:`..catalogue.fetching.import_item`.
    """
    wanted = ((pair.item1, Path(pair.t1)), (pair.item2, Path(pair.t2)))
    missing = [(item, file) for item, file in wanted if item and not file.is_file()]
    for number, (item, file) in enumerate(missing):
        _make_folder(file)
        choice = ImportChoice(bands=_bands(chain))
        job = import_item(item, file, choice, ScalingChoice(), extent_of(pair), in_use())
        yield from part(job, number / len(missing), (number + 1) / len(missing))


def has_to_come(pair: Pair) -> bool:
    """Return whether scenes of a pair are fetched or imported, which takes most of the time."""
    return bool(pair.item1 or pair.item2) or any(map(is_download, pair.dates))


def bring(path: Path, pair: Pair, chain: ChainChoice) -> Job[Scenes]:
    """Return the scenes of a pair; products are imported that are not in the run's folder yet.

    Raises
    ------
    InputError
        A file that the table names is not there.
    ReadError, InputError, WriteError
        As :func:`..scenes.as_downloaded.recognised` and :func:`..scenes.importing.write_import`.
    """
    for one in pair.inputs:
        _check_there(one)
    given = dict(zip(("T1", "T2"), pair.dates))
    scenes = recognised(given, chain.savi, chain.patch_bands)
    places = {
        # By what it is made of, not by the pair: a date may be in several.
        role: path / SCENES / f"{scenes.titles[role]}_{_product_digest(scenes, role)}.tif"
        for role in scenes.plans
    }
    scenes = scenes.at(places)
    yield from scenes.write(_import_once)
    return scenes


def extent_of(pair: Pair) -> Extent:
    """Return which part of a catalogue's scenes a row is about."""
    found = _EXTENT.fullmatch(pair.extent)
    try:
        xmin, xmax, ymin, ymax = (float(part) for part in (found[1] if found else "").split(","))
    except ValueError as error:
        raise InputError(
            pair.told(
                say(
                    "a scene of a catalogue needs the column extent, as xmin,xmax,ymin,ymax "
                    "[EPSG:code]; it is {extent!r}.",
                    extent=pair.extent,
                )
            )
        ) from error
    return Extent(xmin, ymin, xmax, ymax, (found and found[2]) or "EPSG:4326")


def _bands(chain: ChainChoice) -> str:
    """Return the usual bands, and those that patches are to hold beside them."""
    more = [one.strip() for one in chain.patch_bands.split(",") if one.strip()]
    usual = ImportChoice.bands.split(",")
    return ",".join([*usual, *(one for one in more if one not in usual)])


def _product_digest(scenes: Scenes, role: str) -> str:
    told = {key: one for key, one in scenes.told[role].items() if key != "depth"}
    return _digest(version(), told, stamps(scenes.files[role]))


def _digest(*content: object) -> str:
    return hashlib.sha256(repr([*content]).encode()).hexdigest()[:8]


def _import_once(plan: ImportPlan, file: Path) -> Job[None]:
    """Import a product, unless another task does: then wait for it."""
    while not file.is_file():
        _make_folder(file)
        try:
            with held(file):
                if not file.is_file():
                    yield told_of(plan)
                    yield from write_import(plan, file)
        except HeldError:
            yield 0.0
            time.sleep(_TICK)


def _check_there(path: str) -> None:
    if not path.startswith("/vsi") and "://" not in path and not Path(path).exists():
        raise InputError(say("{text} does not exist: check the path.", text=path))


def _make_folder(file: Path) -> None:
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise cannot_write(file, error) from error

"""Scenes of a catalogue in the table of pairs: fetched into the run's folder, once."""

from __future__ import annotations

import hashlib
import re
from dataclasses import replace
from pathlib import Path

from ..catalogue.fetching import import_item, is_item
from ..catalogue.reach import in_use
from ..change.chain import ChainChoice
from ..choices import ImportChoice, ScalingChoice
from ..errors import InputError
from ..io.whole_files import cannot_write
from ..jobs import Job, part
from ..messages import say
from ..scenes.import_plan import Extent
from .table import Pair

_FOLDER = "scenes"
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
        content = repr([place, pair.extent, _bands(chain)])
        digest = hashlib.sha256(content.encode()).hexdigest()[:8]
        files[name] = str(path / _FOLDER / f"{pair.id}_{name}_{digest}.tif")
    return replace(
        pair,
        t1=files.get("t1", pair.t1),
        t2=files.get("t2", pair.t2),
        item1=items.get("t1", ""),
        item2=items.get("t2", ""),
    )


def bring(pair: Pair, chain: ChainChoice) -> Job[None]:
    """Fetch the scenes of a pair that are not here yet.

    Raises
    ------
    ReadError, InputError, WriteError
        As :func:`..catalogue.fetching.import_item`.
    """
    wanted = ((pair.item1, Path(pair.t1)), (pair.item2, Path(pair.t2)))
    missing = [(item, file) for item, file in wanted if item and not file.is_file()]
    for number, (item, file) in enumerate(missing):
        try:
            file.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise cannot_write(file, error) from error
        choice = ImportChoice(bands=_bands(chain))
        job = import_item(item, file, choice, ScalingChoice(), extent_of(pair), in_use())
        yield from part(job, number / len(missing), (number + 1) / len(missing))


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

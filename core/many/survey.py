"""First pass: a pair is checked, labelled and measured; nothing is said of other pairs."""

from __future__ import annotations

import contextlib
import shutil
from collections.abc import Iterator
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

from ..change.chain import VALID, Chain, ChainChoice, plan_chain
from ..change.export import Given, given_mask, named_parameters
from ..choices import PatchChoice
from ..datasets.export import Areas
from ..datasets.ownership import WORK
from ..datasets.record import describe
from ..datasets.selection import candidates
from ..datasets.stack import Stack
from ..datasets.staging import Shelf
from ..errors import ChangeMiningError, InputError
from ..io.crs import crs_name, parse_crs
from ..io.fingerprints import fingerprints, stamps
from ..io.inputs import files_of
from ..io.locking import held
from ..io.vector import layer_names, read_layer, read_wkt
from ..io.whole_files import cannot_write
from ..jobs import Job, part
from ..masks.polygons import LAYER, ReviewedPolygon
from ..messages import say
from ..patch_grid import PatchGrid
from ..review.review import read_review
from ..scenes.bands import band_names
from ..scenes.opening import open_scene
from ..scenes.scene import sensing_date
from .measured import Measured
from .run_folder import SURVEY, RunFolder, key_of, mark, marked
from .scenes import bring
from .table import Pair

#: How a pair's task ended.
DONE, FAILED = "done", "failed"
_KEY = ".key"


def survey(run: RunFolder, pair: Pair) -> Job[dict[str, Any]]:
    """Survey one pair; return what its marker says.

    What is wrong with the pair's own files is a result, not an error: others go on.
    """
    folder = run.pair_folder(pair)
    trouble = None
    try:
        yield from part(bring(pair, run.choice.chain), 0.0, 0.5)
    except ChangeMiningError as error:
        trouble = error
    key = survey_key(run, pair)
    known = marked(folder, SURVEY, key)
    if known is not None and trouble is None and known["state"] == DONE:
        return known
    with filling(folder, key):
        try:
            if trouble is not None:
                raise trouble
            result = yield from _survey(run, pair, folder)
        except ChangeMiningError as error:
            return give_up(run, pair, str(error))
        return mark(folder, SURVEY, key, {"state": DONE, **result})


def is_surveyed(run: RunFolder, pair: Pair) -> bool:
    """Return whether nothing is left to survey of a pair."""
    known = marked(run.pair_folder(pair), SURVEY, survey_key(run, pair))
    return known is not None and known["state"] == DONE


def give_up(run: RunFolder, pair: Pair, message: str) -> dict[str, Any]:
    """Say that a pair failed, and why; the next run tries it again."""
    key = survey_key(run, pair)
    return mark(run.pair_folder(pair), SURVEY, key, {"state": FAILED, "message": message})


def survey_key(run: RunFolder, pair: Pair) -> str:
    """Return what a survey of a pair is made from: its files and what is asked of them."""
    patches = asdict(run.choice.patches)
    for later in ("split", "ratios", "folds", "max_negative_ratio", "compress", "layout"):
        del patches[later]
    told = {**asdict(pair), "number": 0, "row": 0, "split": ""}
    files = [str(file) for file in files_of(pair.inputs)]
    return key_of(asdict(run.choice.chain), patches, run.choice.cell, told, stamps(files))


@contextlib.contextmanager
def filling(folder: Path, key: str) -> Iterator[None]:
    """Hold a pair's folder, which `key` says what it is made from; what else was there goes."""
    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
        with held(folder):
            mine = folder / _KEY
            if not mine.is_file() or mine.read_text(encoding="utf-8") != key:
                shutil.rmtree(folder, ignore_errors=True)
                folder.mkdir(exist_ok=True)
                mine.write_text(key, encoding="utf-8")
            yield
    except OSError as error:
        if isinstance(error, ChangeMiningError):
            raise
        raise cannot_write(folder, error) from error


def _survey(run: RunFolder, pair: Pair, folder: Path) -> Job[dict[str, Any]]:
    choice = run.choice
    patches = replace(choice.patches, prefix=pair.prefix)
    for path in pair.inputs:
        _check_there(path)
    shelf = Shelf(folder, hashing=False)
    (folder / WORK).mkdir(exist_ok=True)
    if pair.mask:
        given = _given(choice.chain, pair)
        stack, told, files, remarks = given.stack, given.told, given.files, given.remarks
        drawn: dict[str, Any] = {}
        yield from remarks
    else:
        chain = _chain(choice.chain, pair)
        yield from chain.remarks
        labelled = yield from part(chain.run(shelf, folder / WORK), 0.0, 0.8)
        stack, told = labelled.stack, labelled.told
        files, remarks, drawn = chain.files, chain.remarks, chain.drawn
    cut = PatchGrid.of(stack.images[0].source.grid, patches)
    areas = Areas(review=Path(pair.review) if pair.review else None, closed_only=choice.closed_only)
    if pair.review:
        files = {**files, "REVIEW": [pair.review]}
    with fingerprints(files) as hashed:
        kept, dropped = yield from part(candidates(cut, stack, patches, areas), 0.8, 0.98)
        inputs = {**hashed(), **drawn}
    margin = choice.patches.buffer * cut.step
    Measured.of(kept, cut.grid, choice.patches.seed, choice.cell, margin).write(folder)
    return {
        "message": "",
        "grid": {
            "crs": crs_name(cut.grid.crs),
            "transform": list(cut.grid.transform),
            "shape": list(cut.grid.shape),
        },
        "layers": describe(stack.images, stack.labels),
        "dates": {image.name: sensing_date(image.source) for image in stack.images},
        "bands": {image.name: band_names(image.source) for image in stack.images},
        "classes": {str(one.id): one.name for one in stack.labels[0].classes},
        "dropped": dict(dropped),
        "inputs": inputs,
        "parameters": parameters_of(choice.chain, patches, bool(pair.mask)),
        "told": {**told, "areas": areas.as_plain(), "remarks": [str(one) for one in remarks]},
        "patches": len(kept),
        "changed": sum(1 for one in kept if one.change_pixels),
    }


def parameters_of(chain: ChainChoice, patches: PatchChoice, has_mask: bool) -> dict[str, Any]:
    """Return the parameters of a pair as a record names them."""
    if has_mask:
        return named_parameters(
            patches, RESAMPLING=chain.resampling, NODATA=chain.savi.nodata, PATCH_BANDS=chain.bands
        )
    return chain.parameters(patches)


def stack_of(run: RunFolder, pair: Pair) -> Stack:
    """Return what a surveyed pair's patches are cut from."""
    if pair.mask:
        return _given(run.choice.chain, pair).stack
    folder = run.pair_folder(pair)
    return _chain(run.choice.chain, pair).labelled(folder / WORK, folder / VALID)


def _check_there(path: str) -> None:
    if not path.startswith("/vsi") and "://" not in path and not Path(path).exists():
        raise InputError(say("{text} does not exist: check the path.", text=path))


def _chain(choice: ChainChoice, pair: Pair) -> Chain:
    return plan_chain(pair.t1, pair.t2, choice, _polygons(pair))


def _polygons(pair: Pair) -> list[ReviewedPolygon] | None:
    """Return the polygons that labels are made from: those given, else those of the review."""
    if not (pair.polygons or pair.review):
        return None
    if pair.polygons:
        path = Path(pair.polygons)
        names = layer_names(path)
        name = LAYER if LAYER in names else ""
        wkt = read_wkt(path, name or names[0])
        found = [ReviewedPolygon(*one) for one in read_layer(path, name) if one[0]]
    else:
        path = Path(pair.review)
        review = read_review(path)
        wkt, found = review.wkt, list(review.polygons)
    grid = open_scene(pair.t1, "")[0].grid
    if wkt and parse_crs(wkt) != grid.crs:
        raise InputError(
            say(
                "{path} is in another coordinate reference system than {t1}: reproject it first.",
                path=path.name,
                t1=Path(pair.t1).name,
            )
        )
    return found


def _given(choice: ChainChoice, pair: Pair) -> Given:
    return given_mask(
        pair.t1,
        pair.t2,
        pair.mask,
        choice.resampling,
        choice.savi.nodata,
        choice.bands,
    )

"""First pass: a pair is checked, labelled and measured; nothing is said of other pairs."""

from __future__ import annotations

import contextlib
import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

from ..change.chain import Chain, ChainChoice, plan_chain
from ..change.export import Given, given_mask, named_parameters
from ..choices.patches import PatchChoice
from ..datasets.export import Areas
from ..datasets.ownership import WORK
from ..datasets.record import describe
from ..datasets.selection import candidates
from ..datasets.shelf import Shelf
from ..datasets.stack import Stack
from ..errors import ChangeMiningError, InputError
from ..io.crs import crs_name, parse_crs
from ..io.fingerprints import fingerprints
from ..io.locking import held
from ..io.vector import layer_names, read_layer, read_wkt
from ..io.whole_files import cannot_write
from ..jobs import Job, part
from ..masks.polygons import LAYER, ReviewedPolygon
from ..messages import say
from ..patch_grid import PatchGrid
from ..review.review import read_review
from ..scenes.as_downloaded import Scenes
from ..scenes.bands import band_names
from ..scenes.opening import open_scene
from ..scenes.scene import sensing_date
from .measured import Measured
from .pooling import MEASURE, is_pooled, pool, threshold_of, write_histogram
from .run_folder import SURVEY, RunFolder, key_of, made_from, mark, marked
from .scenes import bring, fetch, has_to_come
from .table import Pair

#: How a pair's task ended.
DONE, FAILED, MEASURED = "done", "failed", "measured"
_KEY = ".key"


def survey(run: RunFolder, pair: Pair, to_pool: bool = False) -> Job[dict[str, Any]]:
    """Survey one pair; return what its marker says.

    What is wrong with the pair's own files is a result, not an error: others go on. A pair whose
    threshold is that of all, and not found yet, is "measured".

    Parameters
    ----------
    to_pool
        Whether to go on no farther than that.
    """
    folder = run.pair_folder(pair)
    known = marked(folder, SURVEY, survey_key(run, pair))
    if known is not None and known["state"] == DONE:
        return known
    start = 0.8 if has_to_come(pair) else 0.0
    trouble = None
    try:
        yield from part(fetch(pair, run.choice.chain), 0.0, start / 2)
    except ChangeMiningError as error:
        trouble = error
    # What was fetched is a part of the key.
    key, middle = survey_key(run, pair), (start + 1) / 2
    with filling(folder, made_from(run, pair)):
        try:
            if trouble is not None:
                raise trouble
            bringing = bring(run.path, pair, run.choice.chain)
            scenes = yield from part(bringing, start / 2, start)
            yield from part(_measure(run, pair, folder, scenes), start, middle)
            if to_pool or not _is_settled(run, pair):
                return {"state": MEASURED, "message": ""}
            result = yield from part(_survey(run, pair, folder, scenes), middle, 1.0)
        except ChangeMiningError as error:
            return give_up(run, pair, error.message)
        return mark(folder, SURVEY, key, {"state": DONE, **result})


def is_measured(run: RunFolder, pair: Pair) -> bool:
    """Return whether nothing of a pair is left to do before the threshold of all is found."""
    known = marked(run.pair_folder(pair), MEASURE, made_from(run, pair))
    return known is not None or not is_pooled(run.choice, pair)


def pool_anew(run: RunFolder) -> float | None:
    """Find the threshold of all pairs; return it where some are to be surveyed again for it."""
    for pair in run.pairs:
        if not (is_measured(run, pair) or _found(run, pair)):
            return None
    threshold = pool(run)
    return None if all(_found(run, pair) for pair in run.pairs) else threshold


def _found(run: RunFolder, pair: Pair) -> bool:
    return marked(run.pair_folder(pair), SURVEY, survey_key(run, pair)) is not None


def _is_settled(run: RunFolder, pair: Pair) -> bool:
    return threshold_of(run, pair) is not None or not is_pooled(run.choice, pair)


def is_surveyed(run: RunFolder, pair: Pair) -> bool:
    """Return whether nothing is left to survey of a pair."""
    known = marked(run.pair_folder(pair), SURVEY, survey_key(run, pair))
    return known is not None and known["state"] == DONE


def give_up(run: RunFolder, pair: Pair, message: str) -> dict[str, Any]:
    """Say that a pair failed, and why; the next run tries it again."""
    key = survey_key(run, pair)
    return mark(run.pair_folder(pair), SURVEY, key, {"state": FAILED, "message": message})


def survey_key(run: RunFolder, pair: Pair) -> str:
    """Return what a survey of a pair is made from, with the threshold of all if it has that."""
    made = made_from(run, pair)
    return key_of(made, threshold_of(run, pair)) if is_pooled(run.choice, pair) else made


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


def _measure(run: RunFolder, pair: Pair, folder: Path, scenes: Scenes) -> Job[None]:
    """Write the histogram of a pair whose threshold is that of all, if it is not there yet."""
    if is_measured(run, pair):
        return
    (folder / WORK).mkdir(exist_ok=True)
    chain = _chain(run.choice.chain, pair, scenes)
    yield from part(chain.differ(Shelf(folder, hashing=False), folder / WORK), 0.0, 0.9)
    yield from part(write_histogram(folder, folder / WORK, run.choice), 0.9, 1.0)
    mark(folder, MEASURE, made_from(run, pair), {})


def _survey(run: RunFolder, pair: Pair, folder: Path, scenes: Scenes) -> Job[dict[str, Any]]:
    choice = run.choice
    patches = replace(choice.patches, prefix=pair.prefix)
    shelf = Shelf(folder, hashing=False)
    (folder / WORK).mkdir(exist_ok=True)
    if pair.mask:
        given = _given(choice.chain, pair, scenes)
        stack, told, files, remarks = given.stack, given.told, given.files, given.remarks
        drawn: dict[str, Any] = {}
        yield from remarks
    else:
        chain = _chain(choice.chain, pair, scenes)
        yield from chain.remarks
        job = chain.run(shelf, folder / WORK, threshold_of(run, pair))
        labelled = yield from part(job, 0.0, 0.8)
        stack, told = labelled.stack, labelled.told
        files, remarks, drawn = chain.files, chain.remarks, chain.drawn
    cut = PatchGrid.of(stack.images[0].source.grid, patches)
    areas = Areas(review=Path(pair.review) if pair.review else None, closed_only=choice.closed_only)
    files = {**files, **scenes.files}
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
        "told": {
            **told,
            **scenes.record,
            "areas": areas.as_plain(),
            "remarks": [str(one) for one in remarks],
        },
        "patches": len(kept),
        "changed": sum(1 for one in kept if one.change_pixels),
    }


def parameters_of(chain: ChainChoice, patches: PatchChoice, has_mask: bool) -> dict[str, Any]:
    """Return the parameters of a pair as a record names them."""
    if has_mask:
        return named_parameters(
            patches,
            RESAMPLING=chain.resampling,
            NODATA=chain.savi.nodata,
            PATCH_BANDS=chain.patch_bands,
        )
    return chain.parameters(patches)


def stack_of(run: RunFolder, pair: Pair, scenes: Scenes) -> Stack:
    """Return what a surveyed pair's patches are cut from."""
    if pair.mask:
        return _given(run.choice.chain, pair, scenes).stack
    folder = run.pair_folder(pair)
    return _chain(run.choice.chain, pair, scenes).labelled(folder / WORK)


def _chain(choice: ChainChoice, pair: Pair, scenes: Scenes) -> Chain:
    t1, t2 = scenes.paths.values()
    return plan_chain(t1, t2, choice, _polygons(pair, t1))


def _polygons(pair: Pair, t1: str) -> list[ReviewedPolygon] | None:
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
    grid = open_scene(t1, "")[0].grid
    if wkt and parse_crs(wkt) != grid.crs:
        raise InputError(
            say(
                "{path} is in another coordinate reference system than {t1}: reproject it first.",
                path=path.name,
                t1=Path(pair.t1).name,
            )
        )
    return found


def _given(choice: ChainChoice, pair: Pair, scenes: Scenes) -> Given:
    t1, t2 = scenes.paths.values()
    return given_mask(
        t1,
        t2,
        pair.mask,
        choice.resampling,
        choice.savi.nodata,
        choice.patch_bands,
        Path(pair.review) if pair.review else None,
    )

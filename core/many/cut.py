"""Third pass: a pair's patches are cut, as the plan says; nothing is asked of other pairs."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

from ..datasets.cutting import write_patches
from ..datasets.export import Export, Provenance
from ..datasets.shelf import JOURNAL, Shelf
from ..datasets.stored import StoredDataset
from ..errors import ChangeMiningError
from ..io.whole_files import cannot_write, put_whole
from ..jobs import Job, part
from ..patch_grid import PatchGrid
from .measured import Measured
from .plan import Chosen, Plan, read_plan
from .rows import rows_of
from .run_folder import CUT, MARKER, SURVEY, RunFolder, key_of, made_from, mark, marked
from .scenes import bring
from .survey import DONE, FAILED, filling, stack_of, survey_key
from .table import Pair

#: In a pair's folder: its patches, in a folder a layer.
PATCHES = "patches"
#: Their SHA-256.
DIGESTS = "digests.json"


def cut(run: RunFolder, pair: Pair, plan: Plan) -> Job[dict[str, Any]]:
    """Cut one pair's patches; return what its marker says.

    A pair that was not surveyed, or failed, or does not fit the others, has nothing to cut.
    """
    folder = run.pair_folder(pair)
    surveyed = survey_key(run, pair)
    chosen = to_cut(run, pair, plan, surveyed)
    if chosen is None:
        return {"state": FAILED, "message": plan.unfit.get(pair.id, "")}
    key = cut_key(run, surveyed, chosen)
    known = marked(folder, CUT, key)
    if known is not None and known["state"] == DONE:
        return known
    with filling(folder, made_from(run, pair)):
        # From here on the patches are no longer those that an earlier plan asked for.
        (folder / MARKER.format(CUT)).unlink(missing_ok=True)
        try:
            found = marked(folder, SURVEY, surveyed) or {}
            tally = yield from _cut(run, pair, chosen, found)
        except ChangeMiningError as error:
            return mark(folder, CUT, key, {"state": FAILED, "message": error.message})
        except OSError as error:
            raise cannot_write(folder, error) from error
        return mark(
            folder,
            CUT,
            key,
            {"state": DONE, "message": "", "patches": len(chosen.splits), "tally": tally},
        )


def give_up_cut(run: RunFolder, pair: Pair, message: str) -> dict[str, Any]:
    """Say that a pair's patches could not be cut, and why; the next run tries it again."""
    surveyed = survey_key(run, pair)
    chosen = to_cut(run, pair, read_plan(run), surveyed)
    key = "" if chosen is None else cut_key(run, surveyed, chosen)
    return mark(run.pair_folder(pair), CUT, key, {"state": FAILED, "message": message})


def to_cut(run: RunFolder, pair: Pair, plan: Plan, surveyed: str) -> Chosen | None:
    """Return what the plan wants of a pair whose survey has the key `surveyed`; None: nothing."""
    folder = run.pair_folder(pair)
    found = marked(folder, SURVEY, surveyed)
    if found is None or found["state"] != DONE or pair.id in plan.unfit:
        return None
    return plan.kept(run, pair, Measured.read(folder))


def is_cut(run: RunFolder, pair: Pair, plan: Plan) -> bool:
    """Return whether nothing is left to cut of a pair."""
    surveyed = survey_key(run, pair)
    chosen = to_cut(run, pair, plan, surveyed)
    if chosen is None:
        return True
    known = marked(run.pair_folder(pair), CUT, cut_key(run, surveyed, chosen))
    return known is not None and known["state"] == DONE


def cut_key(run: RunFolder, surveyed: str, chosen: Chosen) -> str:
    """Return what the patches of a pair are made from."""
    taken = [f"{chosen.measured.places.tobytes().hex()}", list(chosen.splits)]
    return key_of("cut", surveyed, run.choice.patches.compress, taken)


def digests_of(folder: Path) -> dict[str, str]:
    """Return the SHA-256 of the patches in a pair's folder, by layer and name."""
    try:
        found: dict[str, str] = json.loads((folder / DIGESTS).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return found


def _cut(run: RunFolder, pair: Pair, chosen: Chosen, known: Mapping[str, Any]) -> Job[list[Any]]:
    patches = replace(run.choice.patches, prefix=pair.prefix)
    # They are here, but where somebody took them away to have the room.
    scenes = yield from part(bring(run.path, pair, run.choice.chain), 0.0, 0.1)
    stack = stack_of(run, pair, scenes)
    grid = PatchGrid.of(stack.images[0].source.grid, patches)
    folder = run.pair_folder(pair) / PATCHES
    rows = [
        {**row, "file": f"{row['id']}.tif"} for row in rows_of(chosen, known["grid"], pair.prefix)
    ]
    wanted = {row["file"] for row in rows}
    for name in stack.layer_names:
        (folder / name).mkdir(parents=True, exist_ok=True)
        for file in (folder / name).iterdir():
            if file.name not in wanted:
                file.unlink()
    nothing = Provenance("builddatasets", asdict(patches), dict)
    export = Export(grid, stack, patches, nothing)
    # All of them are written anew, so that all of their digests are known.
    (folder / JOURNAL).unlink(missing_ok=True)
    shelf = Shelf(folder)
    made = chosen.measured.patches(pair.prefix, chosen.splits, chosen.blocks)
    dataset = StoredDataset(folder, {}, (), rows)
    tally = yield from part(write_patches(shelf, export, made, dataset), 0.1, 1.0)
    digests = {file: digest.hex() for file, digest in shelf.digests.items()}
    put_whole(run.pair_folder(pair) / DIGESTS, json.dumps(digests).encode())
    (folder / JOURNAL).unlink(missing_ok=True)
    return tally.as_plain()

"""Building a data set again from its record alone, byte for byte."""

from __future__ import annotations

import shutil
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from ..catalogue.again import can_be_fetched, fetch_again
from ..catalogue.reach import Network
from ..choices.layouts import LayoutChoice
from ..choices.patches import PatchChoice
from ..datasets.export import Areas
from ..datasets.layouts.convert import convert
from ..datasets.manifest import read_table
from ..datasets.sidecars.checksums import sha256
from ..datasets.staging import recover
from ..datasets.stored import MARK, open_dataset, read_record
from ..datasets.target import Target, polygons_file
from ..datasets.writing import DatasetResult
from ..errors import InputError
from ..io.backends import software
from ..io.fingerprints import run_key
from ..io.temporary import temporary_folder
from ..io.vector import read_layer
from ..io.whole_files import cannot_write
from ..jobs import Caution, Job, Remark, part
from ..masks.verdicts import Verdicts, verdicts_in
from ..messages import joined, say
from ..scenes.as_downloaded import keep_out
from . import change, landcover
from .run import RecordedRun, Runner, chosen

#: What does a run again, by the algorithm's id.
RUNNERS: Mapping[str, Runner] = {**change.RUNNERS, **landcover.RUNNERS}

#: Where the runs gather, in the folder that is being filled.
_RUNS = ".runs"


def replay(
    folder: Path,
    inputs: Path,
    target: Target,
    qgis: Mapping[str, str] | None = None,
    network: Network | None = None,
) -> Job[DatasetResult]:
    """Build a data set again, run by run; it takes its place when all runs are done.

    Parameters
    ----------
    folder
        The data set, or what is left of it: ``dataset.json`` and, for reviewed polygons, ``work/``.
        It may be the target's own.
    inputs
        Where the scenes lie, at any depth; they are known by name and SHA-256.
    qgis
        What to record of software beside the core's own.
    network
        How to fetch scenes of a catalogue again that are not there; None: they are not fetched.

    Raises
    ------
    InputError
        A scene is missing or no longer the same, or the record is not of a kind that this knows.
    """
    record = read_record(folder)
    yield from _differences(record, qgis or {})
    runs = [*record["previous_runs"], record]
    files = [file for number, run in enumerate(runs) for file in _polygons(run, folder, not number)]
    kept: Verdicts = sum(map(verdicts_in, files), Counter())
    target.check(kept=kept)
    found, missing = yield from part(_find_all(runs, inputs, target.path), 0.0, 0.1)
    with temporary_folder() as place:
        found.update((yield from part(_fetch(missing, inputs, place, network), 0.1, 0.2)))
        return (yield from part(_replay(record, folder, found, kept, target, qgis), 0.2, 1.0))


def _replay(
    record: Mapping[str, Any],
    folder: Path,
    found: Mapping[str, str],
    kept: Verdicts,
    target: Target,
    qgis: Mapping[str, str] | None,
) -> Job[DatasetResult]:
    """Do all runs, whose files are found."""
    runs = [*record["previous_runs"], record]
    files = [file for number, run in enumerate(runs) for file in _polygons(run, folder, not number)]
    target.check(found.values(), kept)
    for run in runs:
        keep_out(_paths(run, found).values(), target.path)
    given = {"inputs": [*found.values(), *map(str, files)]}
    key = run_key("replaydataset", record, given, str(folder), None)
    layout = record.get("layout", {}).get("parameters")
    with target.shelf(key) as shelf:
        inner = shelf.folder / _RUNS / "set"
        job = _replay_runs(runs, folder, found, inner, qgis)
        if layout is None or layout["LAYOUT"] == record["parameters"].get("LAYOUT"):
            # A killed replay may have got as far as to move all.
            if not (shelf.folder / MARK).is_file():
                yield from job
            _move(inner, shelf.folder)
            return DatasetResult.of(read_table(shelf.folder))
        # convertdataset made it of what the runs made.
        yield from part(job, 0.0, 0.8)
        choice = chosen(LayoutChoice, layout)
        converting = convert(open_dataset(inner), layout["LAYOUT"], shelf.folder, choice)
        rows = yield from part(converting, 0.8, 1.0)
        (inner / MARK).unlink()
        shutil.rmtree(inner.parent)
        return DatasetResult.of(rows)


def _replay_runs(
    runs: Sequence[Mapping[str, Any]],
    folder: Path,
    found: Mapping[str, str],
    inner: Path,
    qgis: Mapping[str, str] | None,
) -> Job[None]:
    """Do all runs into a folder, but for those that a killed replay has done there."""
    recover(inner)
    done = 0
    if (inner / MARK).is_file():
        done = len(read_record(inner)["previous_runs"]) + 1
    else:
        shutil.rmtree(inner, ignore_errors=True)
    for number, run in enumerate(runs):
        prefix = run["parameters"].get("PREFIX", "")
        yield Remark(f"Run {number + 1} of {len(runs)}: {run['algorithm']} {prefix}".rstrip())
        if number >= done:
            there = Target(inner, append=number > 0)
            job = _run(run, folder, found, there, qgis, number == 0)
            yield from part(job, number / len(runs), (number + 1) / len(runs))
            _check_imported(run, read_record(inner))


def _check_imported(then: Mapping[str, Any], now: Mapping[str, Any]) -> None:
    """Raise :class:`InputError` where a download's files, all the same, were taken otherwise."""
    for role, one in then.get("imported", {}).items():
        other = now["imported"][role]
        # Folders may have other names.
        unlike = [key for key in one if key != "product" and one[key] != other.get(key)]
        if unlike:
            raise InputError(
                say(
                    "{role} ({product}) is imported otherwise than then ({unlike}), for its files "
                    "lie in other folders: restore those of the download, or unpack it again.",
                    role=role,
                    product=one["product"],
                    unlike=", ".join(unlike),
                )
            )


def _move(inner: Path, folder: Path) -> None:
    """Move all that was made into the folder; the mark last, so that it can be gone on with."""
    try:
        for one in sorted(inner.glob("*"), key=lambda one: one.name == MARK):
            one.rename(folder / one.name)
        # A killed replay may have got as far as to remove it.
        if inner.parent.is_dir():
            shutil.rmtree(inner.parent)
    except OSError as error:
        raise cannot_write(folder, error) from error


def _polygons(run: Mapping[str, Any], folder: Path, first: bool) -> list[Path]:
    """Return the file of the polygons that a run was given, if it was given any."""
    if "POLYGONS" not in run["inputs"]:
        return []
    return [polygons_file(folder, "" if first else run["parameters"].get("PREFIX", ""))]


def _differences(record: Mapping[str, Any], qgis: Mapping[str, str]) -> Iterator[Caution]:
    """Say where other software may give other bytes."""
    then = record["software"]
    # Not what the run was started from: QGIS or the command line.
    now = {**software(), **{name: one for name, one in qgis.items() if name in then}}
    other = [
        say("{name} {then} then, {now} now", name=name, then=then.get(name, "none"), now=now[name])
        for name in now
        if then.get(name) != now[name]
    ]
    if other:
        yield Caution(
            say("Other software may give other bytes: {other}.", other=joined("; ", other))
        )


def _find_all(
    runs: list[Any], inputs: Path, target: Path
) -> Job[tuple[dict[str, str], list[Mapping[str, Any]]]]:
    """Return the path of every input file by its SHA-256, and those that are not there.

    Rather not one in the target itself.
    """
    wanted = {
        file["sha256"]: file
        for run in runs
        for role, files in run["inputs"].items()
        if role != "POLYGONS"
        for file in files
    }
    if None in wanted:
        raise InputError(
            say(
                "{wanted} was no file of its own (inside an archive or on a server), so it "
                "cannot be known again: run the algorithm with the record's parameters.",
                wanted=wanted[None]["name"],
            )
        )
    names = {file["name"] for file in wanted.values()}
    found: dict[str, str] = {}
    candidates = [path for path in sorted(inputs.rglob("*")) if path.name in names]
    candidates.sort(key=lambda path: target.resolve() in path.resolve().parents)
    for number, path in enumerate(candidates):
        yield number / len(candidates)
        if path.is_file() and path.stat().st_size in {file["bytes"] for file in wanted.values()}:
            found.setdefault(sha256(path), str(path))
    return found, [file for digest, file in wanted.items() if digest not in found]


def _fetch(
    missing: Sequence[Mapping[str, Any]], inputs: Path, place: Path, network: Network | None
) -> Job[dict[str, str]]:
    """Fetch the files again that are of a catalogue; return their paths by their SHA-256."""
    found = {}
    for file in missing:
        digest = file["sha256"]
        if network is None or not can_be_fetched(file):
            raise InputError(
                say(
                    "{file} with the SHA-256 {digest}… is not in {inputs}, nor below it: give "
                    "the folder of the very files that the data set was made from as “Folder of "
                    "the scenes” (INPUTS).",
                    file=file["name"],
                    digest=digest[:12],
                    inputs=inputs,
                )
            )
    for number, file in enumerate(missing):
        digest = file["sha256"]
        yield Remark(
            say(
                "{name} is not in {inputs}: it is fetched again from {href}.",
                name=file["name"],
                inputs=inputs,
                href=file["item"]["href"],
            )
        )
        own = place / digest[:12]
        own.mkdir()
        job = fetch_again(file, own, network or Network())
        path = yield from part(job, number / len(missing), (number + 1) / len(missing))
        if sha256(path) != digest:
            raise InputError(
                say(
                    "{name} was fetched again and is not the same any more: its catalogue has "
                    "another version now, or another release of ChangeMining or GDAL made it. Give "
                    "the folder of the very file.",
                    name=file["name"],
                )
            )
        found[digest] = str(path)
    return found


def _given(path: str, imported: Mapping[str, Any] | None) -> str:
    """Return what a run was given: a file, or the folder of a download that it stands in."""
    depth = imported["depth"] if imported else 0
    return str(Path(path).parents[depth - 1]) if depth else path


def _paths(run: Mapping[str, Any], found: Mapping[str, str]) -> dict[str, str]:
    """Return what a run was given, by role; the first of a source's files tells."""
    return {
        role: _given(found[files[0]["sha256"]], run.get("imported", {}).get(role))
        for role, files in run["inputs"].items()
        if role != "POLYGONS"
    }


def _run(
    run: Mapping[str, Any],
    folder: Path,
    found: Mapping[str, str],
    target: Target,
    qgis: Mapping[str, str] | None,
    first: bool,
) -> Job[DatasetResult]:
    runner = RUNNERS.get(run["algorithm"])
    if runner is None:
        raise InputError(
            say(
                "The record is of {run}, which cannot be replayed: run it with the "
                "parameters that stand in the record.",
                run=run["algorithm"],
            )
        )
    paths = _paths(run, found)
    review = Path(paths["REVIEW"]) if "REVIEW" in paths else None
    patches = chosen(PatchChoice, run["parameters"])
    polygons = None
    for file in _polygons(run, folder, first):
        polygons = list(read_layer(file))
    areas = Areas.plain(**run["areas"], review=review)
    again = RecordedRun(run["parameters"], paths, polygons, target, patches, areas, qgis)
    return (yield from runner(again))

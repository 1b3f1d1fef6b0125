"""Building a data set again from its record alone, byte for byte."""

from __future__ import annotations

import shutil
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from ..choices import LayoutChoice, PatchChoice
from ..datasets.export import Areas
from ..datasets.layouts.convert import convert_dataset
from ..datasets.sidecars.checksums import sha256
from ..datasets.stored import read_record
from ..datasets.target import Target, polygons_file
from ..datasets.writing import DatasetResult
from ..errors import InputError
from ..io.backends import software
from ..io.vector import read_layer
from ..jobs import Caution, Job, Remark, part
from . import change, landcover
from .run import RecordedRun, Runner, chosen

#: What does a run again, by the algorithm's id.
RUNNERS: Mapping[str, Runner] = {**change.RUNNERS, **landcover.RUNNERS}


def replay(
    folder: Path,
    inputs: Path,
    target: Target,
    qgis: Mapping[str, str] | None = None,
) -> Job[DatasetResult]:
    """Build a data set again, run by run.

    Parameters
    ----------
    folder
        The data set, or what is left of it: ``dataset.json`` and, for reviewed polygons, ``work/``.
    inputs
        Where the scenes lie, at any depth; they are known by name and SHA-256.
    qgis
        What to record of software beside the core's own.

    Raises
    ------
    InputError
        A scene is missing or no longer the same, or the record is not of a kind that this knows.
    """
    record = read_record(folder)
    yield from _differences(record, qgis or {})
    layout = record.get("layout", {}).get("parameters")
    if layout is None or layout["LAYOUT"] == record["parameters"].get("LAYOUT"):
        return (yield from _replay_runs(record, folder, inputs, target, qgis))
    # convertdataset made it: what that was given stands beside the target for a while.
    target.check()
    given = target.path.with_name(f".{target.path.name}.given")
    try:
        # A killed run may have left one.
        there = Target(given, replace=True)
        job = _replay_runs(record, folder, inputs, there, qgis)
        yield from part(job, 0.0, 0.8)
        choice = chosen(LayoutChoice, layout)
        name, replacing = layout["LAYOUT"], target.replace
        converting = convert_dataset(given, name, target.path, choice, replace=replacing)
        rows = yield from part(converting, 0.8, 1.0)
    finally:
        shutil.rmtree(given, ignore_errors=True)
    return DatasetResult.of(rows)


def _replay_runs(
    record: Mapping[str, Any],
    folder: Path,
    inputs: Path,
    target: Target,
    qgis: Mapping[str, str] | None,
) -> Job[DatasetResult]:
    runs = [*record["previous_runs"], record]
    found = yield from part(_find_all(runs, inputs), 0.0, 0.1)
    for number, run in enumerate(runs):
        prefix = run["parameters"].get("PREFIX", "")
        yield Remark(f"Run {number + 1} of {len(runs)}: {run['algorithm']} {prefix}".rstrip())
        there = replace(target, append=number > 0, replace=target.replace and number == 0)
        job = _run(run, folder, found, there, qgis, number == 0)
        start, stop = (0.1 + 0.9 * (number + one) / len(runs) for one in (0, 1))
        result = yield from part(job, start, stop)
    return result


def _differences(record: Mapping[str, Any], qgis: Mapping[str, str]) -> Iterator[Caution]:
    """Say where other software may give other bytes."""
    now = {**software(), **qgis}
    then = record["software"]
    other = [
        f"{name} {then.get(name, 'none')} then, {now[name]} now"
        for name in now
        if then.get(name) != now[name]
    ]
    if other:
        yield Caution(f"Other software may give other bytes: {'; '.join(other)}.")


def _find_all(runs: list[Any], inputs: Path) -> Job[dict[str, str]]:
    """Return the path of every input file by its SHA-256."""
    wanted = {
        file["sha256"]: file
        for run in runs
        for role, files in run["inputs"].items()
        if role != "POLYGONS"
        for file in files
    }
    if None in wanted:
        raise InputError(
            f"{wanted[None]['name']} was no file of its own (inside an archive or on a server), so "
            "it cannot be known again: run the algorithm with the record's parameters."
        )
    names = {file["name"] for file in wanted.values()}
    found: dict[str, str] = {}
    candidates = [path for path in sorted(inputs.rglob("*")) if path.name in names]
    for number, path in enumerate(candidates):
        yield number / len(candidates)
        if path.is_file() and path.stat().st_size in {file["bytes"] for file in wanted.values()}:
            found.setdefault(sha256(path), str(path))
    for digest, file in wanted.items():
        if digest not in found:
            raise InputError(
                f"{file['name']} with the SHA-256 {digest[:12]}… is not in {inputs}: give the "
                "folder of the very files that the data set was made from."
            )
    return found


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
            f"The record is of {run['algorithm']}, which cannot be replayed: run it with the "
            "parameters that stand in the record."
        )
    # The first of a source's files is what was given.
    paths = {
        role: found[files[0]["sha256"]]
        for role, files in run["inputs"].items()
        if role != "POLYGONS"
    }
    review = Path(paths["REVIEW"]) if "REVIEW" in paths else None
    patches = chosen(PatchChoice, run["parameters"])
    polygons = None
    if "POLYGONS" in run["inputs"]:
        polygons = list(read_layer(polygons_file(folder, "" if first else patches.prefix)))
    areas = Areas.plain(**run["areas"], review=review)
    again = RecordedRun(run["parameters"], paths, polygons, target, patches, areas, qgis)
    return (yield from runner(again))

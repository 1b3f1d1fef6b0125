"""Building a data set again from its record alone, byte for byte."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import fields, replace
from pathlib import Path
from typing import Any, TypeVar

from ..errors import InputError
from ..io.raster import software
from ..io.vector import read_layer
from ..jobs import Caution, Job, Remark, part
from ..labels.polygons import ReviewedPolygon
from .build import (
    MaskChoice,
    SaviChoice,
    Target,
    build_dataset,
    export_patches,
    polygons_file,
)
from .choice import Areas, PatchChoice
from .stored import read_record
from .writing import DatasetResult

Choice = TypeVar("Choice")


def replay(
    folder: Path, inputs: Path, target: Target, qgis: Mapping[str, str] | None = None
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
    runs = [*record["previous_runs"], record]
    yield from _differences(record, qgis or {})
    found = yield from part(_find_all(runs, inputs), 0.0, 0.1)
    for number, run in enumerate(runs):
        prefix = run["parameters"].get("PREFIX", "")
        yield Remark(f"Run {number + 1} of {len(runs)}: {run['algorithm']} {prefix}".rstrip())
        there = replace(target, append=number > 0, replace=target.replace and number == 0)
        job = _run(run, folder, found, there, qgis, first=number == 0)
        start, stop = (0.1 + 0.9 * (number + one) / len(runs) for one in (0, 1))
        result = yield from part(job, start, stop)
    return result


def _differences(record: Mapping[str, Any], qgis: Mapping[str, str]) -> Iterator[Caution]:
    """Say where other software may give other bytes."""
    now = {**software(), **qgis}
    then = record["software"]
    other = [
        f"{name} {then.get(name)} then, {now[name]} now"
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
            found.setdefault(_sha256(path), str(path))
    for digest, file in wanted.items():
        if digest not in found:
            raise InputError(
                f"{file['name']} with the SHA-256 {digest[:12]}… is not in {inputs}: give the "
                "folder of the very files that the data set was made from."
            )
    return found


def _sha256(path: Path) -> str:
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while chunk := file.read(1 << 20):
            digest.update(chunk)
    return digest.hexdigest()


def _choice(kind: type[Choice], parameters: Mapping[str, Any]) -> Choice:
    return kind(**{one.name: parameters[one.name.upper()] for one in fields(kind)})


def _run(
    run: Mapping[str, Any],
    folder: Path,
    found: Mapping[str, str],
    target: Target,
    qgis: Mapping[str, str] | None,
    first: bool,
) -> Job[DatasetResult]:
    parameters = run["parameters"]
    # The first of a source's files is what was given.
    paths = {
        role: found[files[0]["sha256"]]
        for role, files in run["inputs"].items()
        if role != "POLYGONS"
    }
    review = Path(paths["REVIEW"]) if "REVIEW" in paths else None
    areas = Areas.plain(**run["areas"], review=review)
    patches = _choice(PatchChoice, parameters)
    shared = {"resampling": parameters["RESAMPLING"], "areas": areas, "software": qgis}
    if run["algorithm"] == "exportpatches":
        return (
            yield from export_patches(
                paths["T1"], paths["T2"], paths["MASK"], target, patches, **shared
            )
        )
    if run["algorithm"] != "builddataset":
        raise InputError(
            f"The record is of {run['algorithm']}, which cannot be replayed: run it with the "
            "parameters that stand in the record."
        )
    polygons = None
    if "POLYGONS" in run["inputs"]:
        layer = polygons_file(folder, "" if first else patches.prefix)
        polygons = [ReviewedPolygon(*one) for one in read_layer(layer)]
    made = yield from build_dataset(
        paths["T1"],
        paths["T2"],
        target,
        _choice(SaviChoice, parameters),
        _choice(MaskChoice, parameters),
        patches,
        polygons=polygons,
        unreviewed=parameters["UNREVIEWED"],
        ignore_pair_check=parameters["IGNORE_PAIR_CHECK"],
        normalise=parameters["NORMALISE"],
        **shared,
    )
    return made.dataset

"""A land-cover set built again from its record; see :mod:`.replay`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from ..choices.landcover import LabelChoice
from ..datasets.writing import DatasetResult
from ..jobs import Job
from ..landcover.build import CLASS, export_landcover
from ..landcover.modalities import name_modalities
from .run import RecordedRun, Runner, chosen


def _export_landcover(run: RecordedRun) -> Job[DatasetResult]:
    parameters, paths = run.parameters, run.paths
    names = parameters["NAMES"]
    rasters = [paths[name] for name in names.split(",")]
    labels = replace(
        chosen(LabelChoice, parameters),
        labels=paths.get("LABELS"),
        coarse_labels=paths.get("COARSE_LABELS"),
        classes=paths.get("CLASSES", parameters["CLASSES"]),
    )
    if run.polygons is not None:
        field = labels.class_field.strip().lower()
        polygons = [(wkb, {field: one[CLASS]}) for wkb, one in run.polygons]
        labels = replace(labels, polygons=polygons)
    return export_landcover(
        name_modalities(rasters, names, parameters["RESAMPLING"], parameters.get("NODATA", "")),
        labels,
        run.target,
        run.patches,
        backscatter=parameters.get("BACKSCATTER", "keep"),
        areas=run.areas,
        software=run.software,
    )


#: What does a run again, by the algorithm's id.
RUNNERS: Mapping[str, Runner] = {"exportlandcover": _export_landcover}

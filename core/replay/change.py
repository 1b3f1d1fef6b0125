"""Change data sets built again from their records."""

from __future__ import annotations

from collections.abc import Mapping

from ..change.build import build_dataset
from ..change.export import export_patches
from ..choices.evidence import EvidenceName
from ..choices.masks import MaskChoice
from ..choices.scenes import SaviChoice
from ..datasets.writing import DatasetResult
from ..jobs import Job
from ..masks.polygons import ReviewedPolygon
from .run import RecordedRun, Runner, chosen


def _export_patches(run: RecordedRun) -> Job[DatasetResult]:
    return export_patches(
        run.paths["T1"],
        run.paths["T2"],
        run.paths["MASK"],
        run.target,
        run.patches,
        resampling=run.parameters["RESAMPLING"],
        nodata=run.parameters.get("NODATA", ""),
        bands=run.parameters.get("PATCH_BANDS", ""),
        areas=run.areas,
        software=run.software,
    )


def _build_dataset(run: RecordedRun) -> Job[DatasetResult]:
    polygons = run.polygons
    made = yield from build_dataset(
        run.paths["T1"],
        run.paths["T2"],
        run.target,
        chosen(SaviChoice, run.parameters),
        chosen(MaskChoice, run.parameters),
        run.patches,
        polygons=None if polygons is None else [ReviewedPolygon(*one) for one in polygons],
        unreviewed=run.parameters["UNREVIEWED"],
        ignore_pair_check=run.parameters["IGNORE_PAIR_CHECK"],
        normalise=run.parameters["NORMALISE"],
        evidence=run.parameters.get("EVIDENCE", EvidenceName.SAVI.value),
        resampling=run.parameters["RESAMPLING"],
        patch_bands=run.parameters.get("PATCH_BANDS", ""),
        areas=run.areas,
        software=run.software,
    )
    return made.dataset


#: What does a run again, by the algorithm's id.
RUNNERS: Mapping[str, Runner] = {
    "exportpatches": _export_patches,
    "builddataset": _build_dataset,
}

"""Data sets: parameters in, a job of the core out."""

from __future__ import annotations

import dataclasses
from pathlib import Path

from ..core.choices.landcover import LabelChoice
from ..core.choices.layouts import LayoutChoice
from ..core.choices.masks import MaskChoice
from ..core.choices.patches import PatchChoice
from ..core.choices.scenes import SaviChoice
from ..core.errors import InputError
from ..core.jobs import Job
from .given import Given
from .network import network_of
from .results import Results, dataset, dropped, numbers


def exportpatches(given: Given) -> Job[Results]:
    """Cut two scenes and a mask into patches."""
    from ..core.change.export import export_patches

    t1, t2 = given.dates()
    made = yield from export_patches(
        t1,
        t2,
        given.raster("MASK"),
        given.target(),
        given.chosen(PatchChoice),
        resampling=given.text("RESAMPLING"),
        nodata=given.text("NODATA"),
        bands=given.text("PATCH_BANDS"),
        areas=given.areas(t1),
        software=given.software,
    )
    return {**dataset(given, made), "CHANGED_PATCHES": made.changed_patches}


def builddataset(given: Given) -> Job[Results]:
    """Make a change set of two scenes."""
    from ..core.change.build import build_dataset
    from ..core.masks.polygons import ReviewedPolygon

    t1, t2 = given.dates()
    found = given.optional_polygons("POLYGONS", t1)
    made = yield from build_dataset(
        t1,
        t2,
        given.target(),
        given.chosen(SaviChoice),
        given.chosen(MaskChoice),
        given.chosen(PatchChoice),
        resampling=given.text("RESAMPLING"),
        polygons=None if found is None else (ReviewedPolygon(*one) for one in found),
        unreviewed=given.text("UNREVIEWED"),
        patch_bands=given.text("PATCH_BANDS"),
        areas=given.areas(t1),
        ignore_pair_check=given.switch("IGNORE_PAIR_CHECK"),
        normalise=given.switch("NORMALISE"),
        evidence=given.text("EVIDENCE"),
        software=given.software,
    )
    return {
        "OUTPUT": given.output("OUTPUT"),
        "THRESHOLD": made.threshold,
        "PATCHES": made.dataset.patches,
        "CHANGED_PATCHES": made.dataset.changed_patches,
        "UNDECIDED": made.undecided,
        **dropped(given, made.dataset),
    }


def exportlandcover(given: Given) -> Job[Results]:
    """Cut several modalities and a land-cover map into patches."""
    from ..core.landcover.build import export_landcover
    from ..core.landcover.modalities import name_modalities

    rasters = given.several("MODALITIES")
    modalities = name_modalities(
        rasters, given.text("NAMES"), given.text("RESAMPLING"), given.text("NODATA")
    )
    found = given.optional_polygons("LABEL_POLYGONS", rasters[0])
    labels = dataclasses.replace(
        given.chosen(LabelChoice),
        labels=given.path("LABELS"),
        polygons=None if found is None else list(found),
        coarse_labels=given.path("COARSE_LABELS"),
    )
    made = yield from export_landcover(
        modalities,
        labels,
        given.target(),
        given.chosen(PatchChoice),
        backscatter=given.text("BACKSCATTER"),
        areas=given.areas(rasters[0]),
        software=given.software,
    )
    return dataset(given, made)


def convertdataset(given: Given) -> Job[Results]:
    """Lay a data set out anew."""
    from ..core.datasets.layouts.convert import convert_dataset

    rows = yield from convert_dataset(
        Path(given.text("FOLDER")),
        given.text("LAYOUT"),
        Path(given.output("OUTPUT")),
        given.chosen(LayoutChoice),
        replace=given.switch("REPLACE"),
    )
    return {"OUTPUT": given.output("OUTPUT"), "PATCHES": len(rows)}


def replaydataset(given: Given) -> Job[Results]:
    """Build a data set again from its record."""
    from ..core.replay.replay import replay

    folder = Path(given.text("FOLDER"))
    inputs = given.path("INPUTS")
    scenes = Path(inputs) if inputs else folder.parent
    made = yield from replay(folder, scenes, given.target(), given.software, network_of(given))
    return {
        "OUTPUT": given.output("OUTPUT"),
        "PATCHES": made.patches,
        "CHANGED_PATCHES": made.changed_patches,
    }


def checkdataset(given: Given) -> Job[Results]:
    """Judge whether a data set can be trained on."""
    from ..core.checks.check import check_dataset
    from ..core.checks.report import write_report
    from ..core.verdict import FAIL, WARN

    path = given.report()
    report = yield from check_dataset(given.text("FOLDER"))
    if path:
        write_report(report, path)
    if given.switch("STOP_ON_FAIL") and report.verdict == FAIL:
        raise InputError(report.reason)
    return {
        **numbers(given, report.numbers),
        "ERRORS": len(report.of(FAIL)),
        "WARNINGS": len(report.of(WARN)),
        "VERDICT": report.verdict,
        "REPORT": path,
    }

"""Masks, their polygons, the review and the accuracy: parameters in, a job of the core out."""

from __future__ import annotations

from contextlib import nullcontext
from pathlib import Path

from ..core.choices.accuracy import SampleChoice
from ..core.choices.masks import MaskChoice
from ..core.choices.review import ReviewChoice
from ..core.choices.scenes import ScalingChoice
from ..core.jobs import Job
from .given import Given
from .results import Results, numbers


def thresholdmask(given: Given) -> Job[Results]:
    """Write the mask of a difference."""
    from ..core.masks.mask import plan_mask, write_mask

    plan = plan_mask(given.raster("INPUT"), **vars(given.chosen(MaskChoice)))
    made = yield from write_mask(plan, given.output("OUTPUT"))
    return {
        "OUTPUT": given.output("OUTPUT"),
        "THRESHOLD": made.threshold,
        "CHANGED_PIXELS": made.changed_pixels,
        "CHANGED_AREA_HA": made.changed_area_ha,
        "CHANGED_FRACTION": made.changed_fraction,
    }


def masktopolygons(given: Given) -> Job[Results]:
    """Write a polygon for every region of change."""
    from ..core.masks.polygons import write_polygons

    count = yield from write_polygons(
        given.raster("INPUT"),
        given.output("OUTPUT"),
        difference=given.path("DIFFERENCE"),
        min_area=given.whole("MIN_AREA"),
        replace=given.switch("REPLACE"),
    )
    return {"OUTPUT": given.output("OUTPUT"), "POLYGONS": count}


def polygonstomask(given: Given) -> Job[Results]:
    """Write the mask of reviewed polygons."""
    from ..core.masks.polygons import write_polygon_mask

    reference = given.raster("REFERENCE")
    polygons = given.polygons("POLYGONS", reference, ["status"])
    made = yield from write_polygon_mask(
        ((wkb, attributes.get("status")) for wkb, attributes in polygons),
        reference,
        given.output("OUTPUT"),
        unreviewed=given.text("UNREVIEWED"),
        stored=given.saved_layer("POLYGONS"),
    )
    return {
        "OUTPUT": given.output("OUTPUT"),
        "CHANGED_PIXELS": made.changed_pixels,
        "UNDECIDED": made.undecided,
    }


def preparereview(given: Given) -> Job[Results]:
    """Write a review that can be worked through."""
    from ..core.review.preparing import prepare_review

    difference = given.raster("DIFFERENCE")
    made = yield from prepare_review(
        given.polygons("POLYGONS", difference),
        given.dates(),
        difference,
        given.output("OUTPUT"),
        **vars(given.chosen(ReviewChoice)),
        replace=given.switch("REPLACE"),
        previous=given.path("PREVIOUS"),
    )
    return {"OUTPUT": given.output("OUTPUT"), "CELLS": made.cells, "POLYGONS": made.polygons}


def mergereviews(given: Given) -> Job[Results]:
    """Join the reviews of several people."""
    from ..core.review.merging import merge_reviews

    made = yield from merge_reviews(
        [one.split("|")[0] for one in given.several("LAYERS")],
        given.output("OUTPUT"),
        method=given.text("METHOD"),
        table=given.path("TABLE"),
        replace=given.switch("REPLACE"),
    )
    told = {name.upper(): value for name, value in made._asdict().items()}
    return {"OUTPUT": given.output("OUTPUT"), "TABLE": given.path("TABLE"), **told}


def learnchange(given: Given) -> Job[Results]:
    """Learn from verdicts, and write the probability of change."""
    from ..core.learning.change import learn_change
    from ..core.masks.polygons import ReviewedPolygon

    scenes = given.dates()
    model = yield from learn_change(
        [ReviewedPolygon(*one) for one in given.polygons("REVIEW", scenes[0], ["status"])],
        *scenes,
        given.output("OUTPUT"),
        evidence=given.path("EVIDENCE"),
        start=given.path("START"),
        model_path=given.path("MODEL"),
        seed=given.whole("SEED"),
        **vars(given.chosen(ScalingChoice)),
        resampling=given.text("RESAMPLING"),
    )
    return {
        "OUTPUT": given.output("OUTPUT"),
        "MODEL": given.path("MODEL"),
        "ANSWERS": int(model.answers.truth.size),
        "AGREEMENT": model.agreement,
        "EVIDENCE_AGREEMENT": model.evidence_agreement,
        "DOUBTFUL": int(model.doubtful().size),
    }


def sampleaccuracy(given: Given) -> Job[Results]:
    """Draw a sample of a mask, to be judged."""
    from ..core.accuracy.sampling import write_sample

    made = yield from write_sample(
        given.raster("MASK"),
        given.output("OUTPUT"),
        evidence=given.path("EVIDENCE"),
        choice=given.chosen(SampleChoice),
    )
    return {
        "OUTPUT": given.output("OUTPUT"),
        "POINTS": made.points,
        "STRATA_COUNT": made.strata,
        "EXPECTED_SE": made.expected_se,
        "EXPECTED_MARGIN_HA": made.expected_margin_ha,
    }


def estimateaccuracy(given: Given) -> Job[Results]:
    """Tell from judged points how right a mask is."""
    from ..core.accuracy.estimate import estimate
    from ..core.accuracy.judged import read_points
    from ..core.accuracy.report import write_report
    from ..core.datasets.recording import check_recordable, recorded_accuracy

    mask, review, folder = given.path("MASK"), given.path("REVIEW"), given.path("DATASET")
    path = given.report(mask, review)
    if folder:
        check_recordable(Path(folder))
    field = given.text("FIELD")
    wkt, points = given.features("SAMPLE")
    second = given.features("SECOND")[1] if given.path("SECOND") else None
    report = yield from estimate(
        read_points(points, field),
        wkt,
        second=read_points(second, field) if second is not None else (),
        mask=mask,
        review=review,
        confidence=given.number("CONFIDENCE"),
    )
    recording = recorded_accuracy(Path(folder), report.record()) if folder else nullcontext()
    with recording:
        if path:
            write_report(report, path)
    return {**numbers(given, report.outputs), "REPORT": path}

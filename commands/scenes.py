"""Scenes, pairs of them and the evidence of change: parameters in, a job of the core out."""

from __future__ import annotations

from ..core.choices import EvidenceChoice, ImportChoice, SaviChoice, ScalingChoice
from ..core.errors import InputError
from ..core.jobs import Job
from .given import Given
from .results import Results, numbers


def importscene(given: Given) -> Job[Results]:
    """Write a product's bands as one raster of reflectance."""
    from ..core.scenes.import_plan import plan_import
    from ..core.scenes.importing import write_import

    file, folder = given.text("FILE").strip(), given.text("FOLDER").strip()
    if bool(file) == bool(folder):
        raise InputError("Give FILE or FOLDER, not both." if file else "Give FILE or FOLDER.")
    plan = plan_import(
        file or folder,
        **vars(given.chosen(ImportChoice)),
        **vars(given.chosen(ScalingChoice)),
        extent=given.extent("EXTENT"),
    )
    made = yield from write_import(plan, given.output("OUTPUT"))
    return {
        "OUTPUT": given.output("OUTPUT"),
        "SENSING_DATE": plan.product.date or "",
        "BASELINE": plan.baseline or "",
        "OFFSET_APPLIED": plan.offset,
        "SCALING_REASON": plan.scaling_reason,
        "VALID_PIXELS": made.valid_pixels,
    }


def checkpair(given: Given) -> Job[Results]:
    """Judge whether two dates can be compared."""
    from ..core.pairs.pair import check_pair
    from ..core.pairs.report import write_report
    from ..core.scenes.indices import plan_savi
    from ..core.verdict import FAIL

    scenes = given.dates()
    path = given.report(*scenes)
    t1, t2 = (plan_savi(scene, **vars(given.chosen(SaviChoice))) for scene in scenes)
    report = yield from check_pair(t1, t2, given.text("RESAMPLING"))
    if path:
        write_report(report, path)
    if given.switch("STOP_ON_FAIL") and report.verdict == FAIL:
        raise InputError(report.reason)
    return {**numbers(given, report.numbers), "VERDICT": report.verdict, "REPORT": path}


def normalise(given: Given) -> Job[Results]:
    """Write T2 as if it were taken at T1's conditions."""
    from ..core.pairs.normalise import plan_normalise, write_normalised

    plan = plan_normalise(*given.dates(), **vars(given.chosen(ScalingChoice)))
    found = yield from write_normalised(plan, given.output("OUTPUT"), given.text("RESAMPLING"))
    return {
        "OUTPUT": given.output("OUTPUT"),
        "STABLE_PIXELS": found.stable,
        "RMS_BEFORE": found.rms_before,
        "RMS_AFTER": found.rms_after,
        "LINES": found.told,
    }


def savi(given: Given) -> Job[Results]:
    """Write the index of one date."""
    from ..core.scenes.indices import plan_savi, write_savi

    plan = plan_savi(given.raster("INPUT"), **vars(given.chosen(SaviChoice)))
    yield from write_savi(plan, given.output("OUTPUT"))
    scaling = plan.scalings[0]
    return {
        "OUTPUT": given.output("OUTPUT"),
        "SCALE_USED": scaling.scale,
        "OFFSET_USED": scaling.offset,
        "SCALING_REASON": str(scaling.reason),
    }


def savidifference(given: Given) -> Job[Results]:
    """Write T2 − T1."""
    from ..core.pairs.difference import plan_from_files, write_difference

    plan = plan_from_files(*given.dates(), given.text("RESAMPLING"), given.chosen(SaviChoice))
    moments = yield from write_difference(plan, given.output("OUTPUT"))
    return {
        "OUTPUT": given.output("OUTPUT"),
        "VALID_PIXELS": moments.count,
        "MEAN": moments.mean,
        "STD": moments.std,
    }


def changeevidence(given: Given) -> Job[Results]:
    """Write the score of change in all bands."""
    from ..core.evidence.evidence import plan_evidence, write_evidence

    plan = plan_evidence(
        *given.dates(),
        given.chosen(EvidenceChoice),
        **vars(given.chosen(ScalingChoice)),
        resampling=given.text("RESAMPLING"),
    )
    score = yield from write_evidence(plan, given.output("OUTPUT"))
    return {
        "OUTPUT": given.output("OUTPUT"),
        "ROUNDS": score.rounds,
        "STABLE_PIXELS": score.stable,
    }

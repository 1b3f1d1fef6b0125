"""Scenes, pairs of them and the evidence of change: parameters in, a job of the core out."""

from __future__ import annotations

from pathlib import Path

from ..core.choices.catalogue import PairsChoice
from ..core.choices.evidence import EvidenceChoice
from ..core.choices.scenes import ImportChoice, SaviChoice, ScalingChoice
from ..core.complaints import no_extent
from ..core.errors import InputError
from ..core.jobs import Job
from ..core.messages import say
from .given import Given
from .network import network_of
from .results import Results, numbers


def importscene(given: Given) -> Job[Results]:
    """Write a product's bands, or those of a catalogue's scene, as one raster of reflectance."""
    from ..core.catalogue.fetching import import_item, is_item
    from ..core.scenes.import_plan import plan_import
    from ..core.scenes.importing import write_import

    file, folder, item = (given.text(name).strip() for name in ("FILE", "FOLDER", "ITEM"))
    count = sum(map(bool, (file, folder, item)))
    if count != 1:
        raise InputError(
            say("Give FILE or FOLDER, or ITEM.")
            if not count
            else say("Give ITEM alone, without FILE or FOLDER.")
            if item
            else say("Give FILE or FOLDER, not both.")
        )
    choice, scaling = given.chosen(ImportChoice), given.chosen(ScalingChoice)
    output, extent, network = given.output("OUTPUT"), given.extent("EXTENT"), network_of(given)
    if item or is_item(file):
        plan, made, _ = yield from import_item(
            item or file, output, choice, scaling, extent, network
        )
    else:
        plan = plan_import(file or folder, **vars(choice), **vars(scaling), extent=extent)
        made = yield from write_import(plan, output)
    return {
        "OUTPUT": output,
        "SENSING_DATE": plan.product.date or "",
        "BASELINE": plan.baseline or "",
        "OFFSET_APPLIED": plan.offset,
        "SCALING_REASON": plan.scaling_reason,
        "VALID_PIXELS": made.valid_pixels,
    }


def findpairs(given: Given) -> Job[Results]:
    """Look for pairs of scenes in a catalogue."""
    from ..core.catalogue.finding import Area, write_pairs
    from ..core.io.vector import only_areas

    if Path(given.text("AREA").split("|")[0]).exists():
        wkt, features = given.features("AREA")
        area = Area.of_polygons([shape for wkb, _ in features if (shape := only_areas(wkb))], wkt)
    else:
        extent = given.extent("AREA")
        if extent is None:
            raise InputError(no_extent("AREA", given.text("AREA")))
        area = Area.of_extent(extent)
    output = given.output("OUTPUT")
    found = yield from write_pairs(area, output, given.chosen(PairsChoice), network_of(given))
    return {"OUTPUT": output, "COUNT": found.pairs, "SCENES": found.scenes, "BEST": found.best}


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

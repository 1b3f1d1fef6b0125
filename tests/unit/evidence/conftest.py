"""Pairs of made and real scenes, and evidence of their change."""

import pytest

from changemining.core.choices.evidence import EvidenceChoice
from changemining.core.evidence.evidence import plan_evidence, write_evidence
from changemining.core.generator.synthetic import SyntheticPair
from changemining.core.jobs import finish
from rasters import read_raster

BANDS = ("B02", "B03", "B04", "B08")


@pytest.fixture(scope="session")
def scenes():
    """Two dates of a generated scene, (bands, rows, columns), and where it changed."""
    whole = slice(0, 320), slice(0, 352)
    made = SyntheticPair((320, 352), seed=3)
    t1, t2, _ = made.blocks(*whole)
    for pixels in (t1, t2):
        pixels.flags.writeable = False
    return t1, t2, made.change(*whole)


@pytest.fixture
def paths(write):
    """Return ``paths(t1, t2, …)``, which writes them as scenes."""

    def paths(*dates, **more):
        names = {"descriptions": BANDS[: len(dates[0])], "nodata": 0, **more}
        return [write(f"T{n}.tif", date, **names) for n, date in enumerate(dates, 1)]

    return paths


@pytest.fixture
def evidence(tmp_path):
    """Return ``evidence(t1, t2, …)``: paths in; score, probability and the fit out."""

    def evidence(t1, t2, scaling="dn", name="evidence.tif", **choice):
        plan = plan_evidence(t1, t2, EvidenceChoice(**choice), scaling=scaling)
        fit = finish(write_evidence(plan, tmp_path / name))
        score, chance = read_raster(tmp_path / name).pixels
        return score, chance, fit

    return evidence

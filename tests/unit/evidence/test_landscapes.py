"""Evidence of all bands beside SAVI's own mask, on both made-up landscapes."""

import numpy as np
import pytest
from scores import kappa

from changemining.core.choices.evidence import EvidenceChoice
from changemining.core.evidence.evidence import plan_evidence, write_evidence
from changemining.core.generator.cover import BANDS
from changemining.core.generator.synthetic import SyntheticPair, write_pair
from changemining.core.jobs import finish
from changemining.core.masks.mask import plan_mask, write_mask
from changemining.core.pairs.difference import plan_from_files, write_scene_difference
from rasters import read_raster

SEEDS = (1, 2, 3)
METHODS = ("irmad", "cva")


@pytest.fixture(scope="module")
def found(tmp_path_factory):
    """Return ``found(landscape)``: medians of kappa over `SEEDS`, by evidence; Otsu everywhere."""
    known = {}

    def found(landscape):
        if landscape not in known:
            folder = tmp_path_factory.mktemp(landscape)
            runs = [kappas(landscape, seed, folder) for seed in SEEDS]
            known[landscape] = {name: np.median([run[name] for run in runs]) for name in runs[0]}
        return known[landscape]

    return found


def kappas(landscape, seed, folder):
    t1, t2, truth = finish(
        write_pair(SyntheticPair((400, 400), seed, BANDS, 0, 0, landscape), folder)
    )
    reference = read_raster(truth).pixels[0]

    def agreement(path):
        finish(write_mask(plan_mask(path), folder / "mask.tif"))
        return kappa(read_raster(folder / "mask.tif").pixels[0], reference)

    finish(write_scene_difference(plan_from_files(t1, t2), folder / "savi.tif"))
    result = {"savi": agreement(folder / "savi.tif")}
    for method in METHODS:
        path = folder / f"{method}.tif"
        finish(write_evidence(plan_evidence(t1, t2, EvidenceChoice(method=method)), path))
        result[method] = agreement(path)
    return result


# Measured: 0.916 and 0.912 where SAVI, for which the mines are made, has 0.966. Bright soil in part
# of a pixel is as far from forest as a pond in all of it, so borders are drawn too wide.
@pytest.mark.parametrize("method", METHODS)
def test_it_finds_mines_nearly_as_well_as_savi(found, method):
    assert found("mines")["savi"] > 0.95
    assert found("mines")[method] > found("mines")["savi"] - 0.05


# Measured: 0.424 and 0.415, SAVI 0.373: most of what differs is no change.
@pytest.mark.parametrize("method", METHODS)
def test_it_finds_change_in_the_countryside_better_than_savi(found, method):
    assert found("countryside")["savi"] < 0.5
    assert found("countryside")[method] > found("countryside")["savi"]

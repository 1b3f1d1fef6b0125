"""A mask with its evidence, whose strata are known by hand."""

import numpy as np
import pytest

from changemining.core.accuracy.sampling import LAYER, STRATA, write_sample
from changemining.core.choices.accuracy import SampleChoice
from changemining.core.io.vector import read_layer
from changemining.core.jobs import finish


@pytest.fixture
def scene(write, random):
    """Return the paths of a mask and its evidence, and both as arrays.

    The first ten rows are no data. Evidence is negative where it is strongest, as of a loss.
    """
    magnitude = random.gamma(1, 0.1, (230, 170)).astype("float32")
    mask = (magnitude > 0.25).astype("uint8")
    mask[:10] = 255
    paths = (
        write("mask.tif", mask, nodata=255),
        write("evidence.tif", -magnitude, nodata=float("nan")),
    )
    return *map(str, paths), mask, magnitude


@pytest.fixture
def draw(tmp_path):
    """Return ``draw(mask, evidence, **choice)``: rows of the sample, rows of its strata."""

    def make(mask, evidence=None, output="sample.gpkg", **choice):
        path = tmp_path / output
        finish(write_sample(mask, path, evidence=evidence, choice=SampleChoice(**choice)))
        return list(read_layer(path, LAYER)), [row for _, row in read_layer(path, STRATA)]

    return make


@pytest.fixture
def rows():
    """Return ``rows(counts, units, …)``: a judged layer with so many points of each kind.

    `counts` are (strata, reference classes), strata being the map's classes.
    """

    def make(counts, units, hectares=1.0, **more):
        made = []
        for stratum, answers in enumerate(counts):
            for answer, count in enumerate(answers):
                for _ in range(count):
                    known = {
                        "uid": f"r{len(made):05d}_c00000",
                        "reference": answer,
                        "map_class": stratum,
                        "stratum": stratum + 1,
                        "strata": len(counts),
                        "stratum_units": units[stratum],
                        "stratum_ha": units[stratum] * hectares,
                        "unit_ha": hectares,
                        "mask": "mask.tif",
                    }
                    made.append((b"", {**known, **more}))
        return made

    return make


@pytest.fixture
def places():
    """Return ``places(rows)``: (row, column) of the uid of each point."""
    return lambda rows: np.array([(int(one["uid"][1:6]), int(one["uid"][8:])) for _, one in rows])

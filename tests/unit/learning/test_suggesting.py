"""What is suggested of a review's polygons, and where no polygon is."""

import numpy as np
import pytest

from changemining.core.errors import InputError
from changemining.core.io.vector import rectangle
from changemining.core.jobs import finish
from changemining.core.learning.suggesting import measure, open_features, suggest, uncovered
from changemining.core.pairs.difference import EVIDENCE_TAG
from rasters import read_raster

BANDS = ("B02", "B03", "B04", "B08")
#: First pixel (row, column) of squares of 8 × 8 pixels that changed, and of as many that did not.
CHANGED = [(8 + 24 * n, 8 + 24 * m) for n in range(4) for m in range(6)]
STEADY = [(20 + 24 * n, 20 + 24 * m) for n in range(4) for m in range(6)]


@pytest.fixture
def scenes(write):
    """Return two dates on a ground of 110 × 160 pixels, and a difference that tells nothing."""
    draw = np.random.default_rng(2)
    first = 2500 + draw.normal(0, 300, (4, 110, 160))
    second = first + draw.normal(0, 20, first.shape)
    for row, col in CHANGED:
        second[:, row : row + 8, col : col + 8] += 900
    said = {"descriptions": BANDS, "nodata": 0}
    paths = [
        write(f"T{n}.tif", one.astype("uint16"), **said) for n, one in enumerate((first, second), 1)
    ]
    return (*paths, write("difference.tif", np.zeros((110, 160), "float32"), nodata=np.nan))


@pytest.fixture
def features(scenes, tmp_path):
    t1, t2, difference = scenes
    return finish(open_features((t1, t2), difference, tmp_path, scaling="dn"))


@pytest.fixture
def box(features):
    def box(place, side=8):
        (x, y), step = features.grid.transform * (place[1], place[0]), features.grid.resolution[0]
        return rectangle((x, y - side * step, x + side * step, y))

    return box


def test_answers_tell_of_polygons_without_one(features, box):
    rows = finish(measure(features, [box(place) for place in [*CHANGED, *STEADY]]))
    truth = np.repeat([1, 0], 24)
    verdicts = np.where(np.arange(48) % 3 == 0, -1, truth)
    found = suggest(features.names, rows, verdicts, 42)
    assert ((found.chance >= 0.5) == (truth == 1)).all()
    assert found.model.answers.truth.size == 32
    assert found.doubtful.size == 0
    verdicts[1], verdicts[46] = 0, 1
    assert suggest(features.names, rows, verdicts, 42).doubtful.tolist() in ([1, 46], [46, 1])


def test_where_no_pixel_is_known_nothing_is_told(features, box):
    rows = finish(measure(features, [box(place) for place in [*CHANGED[:3], *STEADY[:3]]]))
    rows[0] = np.nan
    found = suggest(features.names, rows, np.array([-1, 1, 1, 0, 0, 0]), 1)
    assert np.isnan(found.chance[0])
    with pytest.raises(InputError, match="change: 1, no change"):
        suggest(features.names, rows, np.array([1, 1, -1, 0, 0, 0]), 1)


def test_places_that_no_polygon_covers(features, box, tmp_path):
    hidden = CHANGED[10]
    shapes = [box(place) for place in [*CHANGED, *STEADY] if place != hidden]
    rows = finish(measure(features, shapes))
    found = suggest(features.names, rows, np.repeat([1, 0], [23, 24]), 42)
    (place,) = finish(uncovered(found.model, features, shapes, tmp_path))
    assert place.uid == f"r{hidden[0]:05}_c{hidden[1]:05}"
    assert place.pixels == 64
    assert 0.5 <= place.chance <= 1
    assert not (tmp_path / "chance.tif").exists()
    # A polygon that touches it counts with a rim of one pixel: 7 of its 8 rows are left.
    near = box((hidden[0] - 4, hidden[1]), side=4)
    near = [*shapes, near, box((hidden[0] - 4, hidden[1] + 4), side=4)]
    (place,) = finish(uncovered(found.model, features, near, tmp_path))
    assert place.pixels == 56
    assert finish(uncovered(found.model, features, [*shapes, box(hidden)], tmp_path)) == []


def test_evidence_that_the_review_is_of_is_taken(scenes, write, tmp_path):
    t1, t2, _ = scenes
    folder = tmp_path / "made"
    folder.mkdir()
    tags = {f"CHANGEMINING_{EVIDENCE_TAG}": "irmad"}
    evidence = write("own.tif", np.ones((110, 160), "float32"), nodata=np.nan, tags=tags)
    features = finish(open_features((t1, t2), evidence, folder, scaling="dn"))
    assert features.evidence.name == "own.tif"
    assert not list(folder.iterdir())
    # What was learnt from answers would tell them again.
    tags = {f"CHANGEMINING_{EVIDENCE_TAG}": "learned"}
    learned = write("learned.tif", np.ones((110, 160), "float32"), nodata=np.nan, tags=tags)
    for other in (scenes[2], learned):
        made = finish(open_features((t1, t2), other, folder, scaling="dn"))
        assert made.evidence.name == "evidence.tif"
    assert read_raster(folder / "evidence.tif").pixels[0, 10, 10] > 3

"""From verdicts to a probability of change: what is read of polygons, and what comes of it."""

import numpy as np
import pytest
from scores import kappa

from changemining.core import threads
from changemining.core.choices.evidence import EvidenceChoice
from changemining.core.errors import InputError
from changemining.core.evidence.evidence import plan_evidence, write_evidence
from changemining.core.generator.synthetic import SyntheticPair
from changemining.core.io.source import inspect
from changemining.core.io.vector import rectangle
from changemining.core.jobs import finish
from changemining.core.learning.change import learn_change
from changemining.core.learning.features import Features, of_polygons
from changemining.core.masks.polygons import ReviewedPolygon
from rasters import read_raster

BANDS = ("B02", "B03", "B04", "B08")


@pytest.fixture
def scenes(write):
    """Return the paths of two made-up dates, and where they changed."""
    whole = slice(0, 320), slice(0, 352)
    made = SyntheticPair((320, 352), seed=3)
    t1, t2, _ = made.blocks(*whole)
    said = {"descriptions": BANDS, "nodata": 0}
    paths = [write(f"T{n}.tif", one, **said) for n, one in enumerate((t1, t2), 1)]
    return paths, np.where((t1[0] > 0) & (t2[0] > 0), made.change(*whole), 255)


def squares(path, truth, count, side=3, seed=1):
    """Return so many reviewed squares, half of them where it changed."""
    grid, draw, made = inspect(path).grid, np.random.default_rng(seed), []
    for wanted, status in ((1, "accepted"), (0, "rejected")):
        rows, cols = np.nonzero(truth[:-side, :-side] == wanted)
        order = draw.permutation(rows.size)
        chosen = [
            at
            for at in order
            if (truth[rows[at] : rows[at] + side, cols[at] : cols[at] + side] == wanted).all()
        ][: count // 2]
        for at in chosen:
            row, col = int(rows[at]), int(cols[at])
            left, top = grid.transform * (col, row)
            right, bottom = grid.transform * (col + side, row + side)
            box = rectangle((left, bottom, right, top))
            made.append(ReviewedPolygon(box, {"status": status}))
    return made


def learnt(polygons, paths, output, **more):
    model = finish(learn_change(polygons, *paths, output, scaling="dn", **more))
    return model, read_raster(output).pixels[0]


def test_features_are_means_over_pixels_whose_centres_lie_inside(scenes, tmp_path):
    paths, _ = scenes
    plan = plan_evidence(*paths, EvidenceChoice(), scaling="dn")
    finish(write_evidence(plan, tmp_path / "evidence.tif"))
    features = Features.of(plan, tmp_path / "evidence.tif")
    grid = features.grid
    x, y = grid.transform * (100, 50)
    boxes = [rectangle((x, y - 40, x + 60, y)), rectangle((x + 2, y - 800, x + 4, y - 798))]
    rows = finish(of_polygons(features, boxes))
    t1, t2 = (read_raster(path).pixels[:, 50:54, 100:106] / 1e4 for path in paths)
    named = dict(zip(features.names, rows[0]))
    assert len(features.names) == rows.shape[1] == len(set(features.names))
    assert named["B04 of T1"] == pytest.approx(t1[2].mean(), rel=1e-4)
    assert named["B08 of T2"] == pytest.approx(t2[3].mean(), rel=1e-4)
    assert named["B08 of T2 − T1"] == pytest.approx((t2[3] - t1[3]).mean(), abs=1e-5)
    index = 1.5 * (t2[3] - t2[2]) / (t2[3] + t2[2] + 0.5)
    assert named["SAVI of T2"] == pytest.approx(index.mean(), rel=1e-4)
    evidence = read_raster(tmp_path / "evidence.tif").pixels[0, 50:54, 100:106]
    assert named["evidence"] == pytest.approx(evidence.mean(), rel=1e-4)
    # One that holds no centre has none.
    assert np.isnan(rows[1]).all()


def test_texture_and_surroundings_by_hand(scenes, tmp_path):
    paths, _ = scenes
    plan = plan_evidence(*paths, EvidenceChoice(), scaling="dn")
    finish(write_evidence(plan, tmp_path / "evidence.tif"))
    features = Features.of(plan, tmp_path / "evidence.tif")
    grid = features.grid
    x, y = grid.transform * (100, 50)
    (row,) = finish(of_polygons(features, [rectangle((x, y - 10, x + 10, y))]))
    named = dict(zip(features.names, row))
    t1, t2 = (read_raster(path).pixels[:, 48:53, 98:103] / 1e4 for path in paths)
    weights = np.outer([1, 2, 1], [1, 2, 1]) / 16
    bright = t1.mean(axis=0)[1:4, 1:4]
    mean = (bright * weights).sum()
    spread = ((bright - mean) ** 2 * weights).sum()
    assert named["texture of T1"] == pytest.approx(np.sqrt(spread), rel=1e-2, abs=1e-5)
    around = ((t2[3] - t1[3])[1:4, 1:4] * weights).sum()
    assert named["B08 of T2 − T1 around"] == pytest.approx(around, abs=1e-5)


def test_answers_of_some_places_tell_of_the_others(scenes, tmp_path):
    paths, truth = scenes
    polygons = squares(paths[0], truth, 60)
    model, chance = learnt(polygons, paths, tmp_path / "chance.tif")
    assert model.answers.truth.tolist() == [
        one.attributes["status"] == "accepted" for one in polygons
    ]
    assert np.array_equal(np.isnan(chance), truth == 255)
    assert np.nanmin(chance) >= 0
    assert np.nanmax(chance) <= 1
    assert kappa(chance >= 0.5, truth.astype("uint8")) > 0.75


def test_threads_and_evidence_of_ones_own_change_nothing(scenes, tmp_path, monkeypatch):
    paths, truth = scenes
    polygons = squares(paths[0], truth, 30)
    plan = plan_evidence(*paths, EvidenceChoice(), scaling="dn")
    finish(write_evidence(plan, tmp_path / "evidence.tif"))
    found = []
    for count in (1, 3):
        monkeypatch.setattr(threads, "thread_count", lambda wanted=None, count=count: count)
        for evidence in (None, tmp_path / "evidence.tif"):
            path = tmp_path / "chance.tif"
            found.append(learnt(polygons, paths, path, evidence=evidence)[1].tobytes())
    assert len(set(found)) == 1


def test_a_model_of_one_scene_tells_of_another(scenes, tmp_path):
    paths, truth = scenes
    learnt(squares(paths[0], truth, 60), paths, tmp_path / "a.tif", model_path=tmp_path / "m.json")
    few = squares(paths[0], truth, 4, seed=9)
    model, chance = learnt(few, paths, tmp_path / "b.tif", start=tmp_path / "m.json")
    assert model.answers.truth.size == 64
    assert kappa(chance >= 0.5, truth.astype("uint8")) > 0.75
    # Without any answer of its own.
    model, _ = learnt([], paths, tmp_path / "c.tif", start=tmp_path / "m.json")
    assert model.answers.truth.size == 60


def test_taizhou_is_learnt_from_forty_answers(shared_data, tmp_path):
    folder = shared_data / "reference" / "taizhou"
    paths = [folder / "T1.tif", folder / "T2.tif"]
    truth = read_raster(folder / "reference.tif").pixels[0]
    polygons = squares(paths[0], truth, 40)
    output = tmp_path / "chance.tif"
    finish(learn_change(polygons, *paths, output))
    assert kappa(read_raster(output).pixels[0] >= 0.5, truth) > 0.94


class TestBadInput:
    """One clear line, and nothing is left."""

    @staticmethod
    def refused(polygons, paths, tmp_path, match, **more):
        job = learn_change(polygons, *paths, tmp_path / "no.tif", scaling="dn", **more)
        with pytest.raises(InputError, match=match) as caught:
            finish(job)
        assert "\n" not in str(caught.value)
        assert not list(tmp_path.glob("*no*"))

    def test_one_verdict_only(self, scenes, tmp_path):
        paths, truth = scenes
        accepted = squares(paths[0], truth, 40)[:20]
        self.refused(accepted, paths, tmp_path, "change: 20, no change: 0")
        self.refused([], paths, tmp_path, "change: 0, no change")

    def test_answers_off_the_scene(self, scenes, tmp_path):
        paths, _ = scenes
        far = [
            ReviewedPolygon(rectangle((0, 0, 9, 9)), {"status": status})
            for status in ("accepted", "rejected") * 5
        ]
        self.refused(far, paths, tmp_path, "on valid pixels")

    def test_evidence_on_another_grid(self, scenes, tmp_path, write):
        paths, truth = scenes
        other = write("other.tif", np.zeros((1, 9, 9), "float32"))
        self.refused(squares(paths[0], truth, 8), paths, tmp_path, "another grid", evidence=other)

    def test_evidence_that_was_learnt(self, scenes, tmp_path, write):
        paths, truth = scenes
        tags = {"CHANGEMINING_EVIDENCE": "learned"}
        other = write("other.tif", np.zeros((1, *truth.shape), "float32"), tags=tags)
        polygons = squares(paths[0], truth, 8)
        self.refused(polygons, paths, tmp_path, "learnt from answers", evidence=other)

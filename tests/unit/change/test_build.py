"""The whole chain: its files agree, equal seeds give equal bytes, closing it leaves nothing."""

import json
import tempfile
import threading
from pathlib import Path

import numpy as np
import pytest
from osgeo import ogr

from changemining.core.affine import Affine
from changemining.core.change.build import build_dataset
from changemining.core.change.export import export_patches
from changemining.core.choices.masks import MaskChoice
from changemining.core.choices.patches import PatchChoice
from changemining.core.choices.scenes import SaviChoice
from changemining.core.datasets.target import Target
from changemining.core.errors import InputError
from changemining.core.jobs import finish
from changemining.core.masks.mask import plan_mask, write_mask
from changemining.core.masks.polygons import ReviewedPolygon, write_polygons
from changemining.core.scenes.indices import plan_savi, write_savi
from rasters import UTM, read_raster

pytestmark = pytest.mark.backend

SHAPE = 150, 170


@pytest.fixture
def pair(write, random):
    """Vegetation, with two clearings in T2 and a strip without data in T1."""
    paths = []
    for name in ("T1_20190705.tif", "T2_20200707.tif"):
        pixels = np.empty((4, *SHAPE), "uint16")
        for band, level in zip(pixels, (250, 450, 300, 3500)):
            band[:] = random.normal(level, level / 30, SHAPE)
        if name[1] == "2":
            pixels[2:, 20:45, 30:70] = random.normal(2000, 50, (2, 25, 40))
            pixels[2:, 100:120, 110:150] = random.normal(1800, 50, (2, 20, 40))
        else:
            pixels[:, 140:] = 0
        bands = ["B02", "B03", "B04", "B08"]
        paths.append(write(name, pixels, nodata=0, descriptions=bands))
    return paths


CLEARED = 25 * 40 + 20 * 40


@pytest.fixture
def job(pair, tmp_path):
    """Return ``job(name, …)``, the chain over the pair, not begun."""

    def make(name="dataset", t2=None, mask=None, patches=None, replace=False, **more):
        return build_dataset(
            pair[0],
            t2 or pair[1],
            Target(tmp_path / name, replace=replace),
            SaviChoice(scaling="dn"),
            MaskChoice(**(mask or {})),
            PatchChoice(**{"size": 32, "block_size": 2, "min_valid": 0.5, **(patches or {})}),
            **{"ignore_pair_check": True, **more},
        )

    return make


def contents(folder):
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file()
    }


def names(folder):
    return sorted(path.name for path in folder.iterdir())


def test_the_chain_finds_what_was_cleared(job, tmp_path, read):
    result = finish(job())
    work = tmp_path / "dataset" / "work"
    wanted = {"savi_t1.tif", "savi_t2.tif", "difference.tif", "mask.tif", "polygons.gpkg"}
    assert wanted <= set(names(work))
    mask = read(work / "mask.tif", 1)
    expected = np.zeros(SHAPE, int)
    expected[20:45, 30:70] = expected[100:120, 110:150] = 1
    expected[140:] = 255
    np.testing.assert_array_equal(mask, expected)
    # Vegetation is 0.545 and soil of 0.2 in both bands 0.
    assert 0 < result.threshold < 0.5
    record = json.loads((tmp_path / "dataset" / "dataset.json").read_text())
    assert record["threshold"] == result.threshold
    assert record["mask"]["changed_pixels"] == CLEARED
    assert record["counts"]["patches"] == result.dataset.patches == 20
    assert record["parameters"]["SOIL_FACTOR"] == 0.5
    assert record["parameters"]["METHOD"] == "otsu"


def test_the_files_agree_with_each_other_and_with_the_formula(job, pair, tmp_path, read):
    finish(job())
    work = tmp_path / "dataset" / "work"
    indices = []
    for path in pair:
        red, nir = read(path)[2:].astype("float64") / 10_000
        indices.append(np.where(red > 0, 1.5 * (nir - red) / (nir + red + 0.5), np.nan))
    for name, expected in zip(("savi_t1", "savi_t2"), indices):
        np.testing.assert_allclose(read(work / f"{name}.tif", 1), expected, atol=1e-6)
    found = read(work / "difference.tif", 1)
    np.testing.assert_allclose(found, indices[1] - indices[0], atol=1e-6)


def test_the_chain_is_its_steps(job, pair, tmp_path, read):
    finish(job())
    whole, steps = tmp_path / "dataset", tmp_path / "steps"
    steps.mkdir()
    for number, path in enumerate(pair, 1):
        finish(write_savi(plan_savi(path, scaling="dn"), steps / f"savi_t{number}.tif"))
        np.testing.assert_array_equal(
            read(steps / f"savi_t{number}.tif"), read(whole / "work" / f"savi_t{number}.tif")
        )
    finish(write_mask(plan_mask(whole / "work" / "difference.tif"), steps / "mask.tif"))
    choice = PatchChoice(size=32, block_size=2, min_valid=0.5)
    finish(export_patches(*pair, steps / "mask.tif", Target(steps / "dataset"), choice))
    for name in ("T1", "T2", "Change", "splits"):
        assert contents(steps / "dataset" / name) == contents(whole / name)


def test_equal_seeds_give_equal_bytes_whatever_the_threads(job, tmp_path, monkeypatch):
    finish(job("first"))
    first = contents(tmp_path / "first")
    assert {"work/polygons.gpkg", "patches.gpkg", "dataset.json", "README.md"} <= set(first)
    for name, threads in (("again", None), ("one", 1), ("four", 4)):
        if threads:
            monkeypatch.setattr(
                "changemining.core.threads.thread_count", lambda _=None, n=threads: n
            )
        finish(job(name))
        found = contents(tmp_path / name)
        assert [one for one in first if first[one] != found.get(one)] == []
        assert set(found) == set(first)


def test_t2_on_another_grid(job, write, read, pair, tmp_path):
    later, shifted = read_raster(pair[1]), Affine(10, 0, 500_004, 0, -10, 9_199_997)
    said = {"nodata": 0, "descriptions": later.descriptions, "transform": shifted}
    t2 = write("shifted_20200707.tif", later.pixels, **said)
    said = []
    finish(job(t2=t2), said.append)
    assert any("resampled" in one for one in said)
    folder = tmp_path / "dataset"
    assert read_raster(folder / "work" / "savi_t2.tif").transform == shifted
    for name in ("difference.tif", "mask.tif"):
        assert read_raster(folder / "work" / name).transform == UTM
    assert (read(folder / "work" / "mask.tif", 1) == 1).sum() == pytest.approx(CLEARED, rel=0.1)


# Reviewed polygons


def reviewed(path, verdicts):
    dataset = ogr.Open(str(path))
    return [
        ReviewedPolygon(
            bytes(feature.geometry().ExportToWkb(1)), {**feature.items(), "status": verdict}
        )
        for feature, verdict in zip(dataset.GetLayer(0), verdicts)
    ]


def test_reviewed_polygons_stand_for_the_automatic_mask(job, tmp_path, read):
    finish(job("automatic"))
    automatic = tmp_path / "automatic"
    polygons = reviewed(automatic / "work" / "polygons.gpkg", ["accepted", "accepted"])
    assert len(polygons) == 2
    result = finish(job("same", polygons=polygons))
    assert result.threshold is None
    assert contents(tmp_path / "same" / "Change") == contents(automatic / "Change")

    polygons = reviewed(automatic / "work" / "polygons.gpkg", ["unsure", "rejected"])
    finish(job("other", polygons=polygons))
    expected = read(automatic / "work" / "mask.tif", 1)
    expected[20:45, 30:70] = 255
    expected[100:120, 110:150] = 0
    np.testing.assert_array_equal(read(tmp_path / "other" / "work" / "mask.tif", 1), expected)
    record = json.loads((tmp_path / "other" / "dataset.json").read_text())
    assert record["inputs"]["POLYGONS"][0]["name"] == "2 polygons"
    assert record["threshold"] is None
    assert record["review"] == {
        "polygons": 2,
        "undecided": 0,
        "unreviewed": "ignore",
        "verdicts": {"person": 2},
    }


def test_what_a_review_tells_of_given_polygons_is_recorded(job, tmp_path):
    finish(job("automatic"))
    polygons = reviewed(tmp_path / "automatic/work/polygons.gpkg", ["accepted", "rejected"])
    told = [
        {"uid": "r1", "how": "suggestion shown", "confidence": 3, "note": "a road"},
        {"uid": "r2", "how": "suggestions accepted together", "confidence": "?", "note": " "},
    ]
    given = [ReviewedPolygon(a.wkb, {**a.attributes, **b}) for a, b in zip(polygons, told)]
    finish(job("other", polygons=given))
    review = json.loads((tmp_path / "other" / "dataset.json").read_text())["review"]
    assert review["verdicts"] == {"suggestion shown": 1, "suggestions accepted together": 1}
    assert review["confidence"] == {"high": 1}
    assert review["notes"] == [{"uid": "r1", "status": "accepted", "note": "a road"}]
    card = (tmp_path / "other" / "README.md").read_text()
    assert "1 by a person who saw what a model suggested" in card
    assert "1 of high confidence" in card
    assert "Notes on polygons, in dataset.json: 1." in card


@pytest.mark.parametrize(
    ("unreviewed", "pixels"), [("change", CLEARED), ("ignore", 0), ("nochange", 0)]
)
def test_candidates(job, tmp_path, read, unreviewed, pixels):
    finish(job("automatic"))
    path = tmp_path / "automatic" / "work" / "polygons.gpkg"
    polygons = reviewed(path, ["candidate", "candidate"])
    finish(job("other", polygons=polygons, unreviewed=unreviewed))
    mask = read(tmp_path / "other" / "work" / "mask.tif", 1)
    assert (mask == 1).sum() == pixels
    assert (mask == 255).sum() == 10 * 170 + (CLEARED if unreviewed == "ignore" else 0)


# Nothing is left


@pytest.fixture
def own_scratch(tmp_path_factory, monkeypatch):
    """Temporary files of this test only, so that others' do not count."""
    folder = tmp_path_factory.mktemp("scratch")
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    return folder


def close_on_the_way(make_job, before, folders, every=1):
    """Close the job after its first, second … step; return how many steps there are."""
    threads = threading.active_count()
    for steps in range(1, 500, every):
        job = make_job()
        try:
            for _ in range(steps):
                next(job)
        except StopIteration:
            return steps - 1
        job.close()
        assert [names(folder) for folder in folders] == before
        # One of an earlier test may have ended meanwhile.
        assert threading.active_count() <= threads
    raise AssertionError("The job never ends.")


def test_closing_the_chain_at_any_step_leaves_nothing(job, tmp_path, own_scratch):
    folders = [tmp_path, own_scratch]
    before = [names(folder) for folder in folders]

    def chain():
        return job(patches={"size": 50, "block_size": 1})

    steps = close_on_the_way(chain, before, folders, every=4)
    assert steps > 10


def test_closing_the_steps_at_any_step_leaves_nothing(job, tmp_path, pair, own_scratch):
    finish(job("done"))
    work, target = tmp_path / "done" / "work", tmp_path / "target"
    target.mkdir()
    folders = [target, own_scratch]
    plan = plan_mask(work / "difference.tif", seed_value=0.5, min_area=3, fill_holes=5)
    jobs = [
        lambda: write_savi(plan_savi(pair[0], scaling="dn"), target / "savi.tif"),
        lambda: write_mask(plan, target / "mask.tif"),
        lambda: write_polygons(
            work / "mask.tif", target / "out.gpkg", difference=work / "difference.tif", min_area=3
        ),
    ]
    for make in jobs:
        close_on_the_way(make, [[], []], folders)
        for left in target.iterdir():
            left.unlink()


def test_an_error_in_the_middle_leaves_nothing(job, tmp_path, own_scratch):
    before = names(tmp_path)
    for more in (
        {"mask": {"direction": "gain", "method": "fixed", "value": 3, "seed_value": 1}},
        {"patches": {"min_change": 1.0, "size": 64}},
        {"polygons": [ReviewedPolygon(b"no geometry", {"status": "accepted"})]},
        {"polygons": [ReviewedPolygon(b"", {"status": "maybe"})]},
    ):
        with pytest.raises((InputError, OSError)):
            finish(job(**more))
        assert names(tmp_path) == before
        assert names(own_scratch) == []


def test_an_existing_data_set_stays_unless_it_may_go(job, tmp_path):
    finish(job(patches={"seed": 1}))
    before = contents(tmp_path / "dataset")
    with pytest.raises(InputError, match="REPLACE"):
        finish(job(patches={"seed": 2}))
    assert contents(tmp_path / "dataset") == before
    finish(job(patches={"seed": 2}, replace=True))
    assert contents(tmp_path / "dataset")["dataset.json"] != before["dataset.json"]


def test_the_inputs_are_untouched(job, pair):
    before = [Path(path).read_bytes() for path in pair]
    finish(job())
    assert [Path(path).read_bytes() for path in pair] == before


def test_scenes_that_cannot_be_decided_fail_before_anything_is_written(pair, tmp_path):
    before = names(tmp_path)
    job = build_dataset(
        *pair, Target(tmp_path / "out"), SaviChoice(), MaskChoice(), PatchChoice(size=16)
    )
    with pytest.raises(InputError, match="SCALING"):
        finish(job)
    assert names(tmp_path) == before

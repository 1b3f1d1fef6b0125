"""What is seen of two scenes while their difference is made."""

import numpy as np
import pytest

from changemining.core.affine import Affine
from changemining.core.change.export import change_stack
from changemining.core.datasets.stack import Stack, measure
from changemining.core.io.source import inspect
from changemining.core.jobs import finish
from changemining.core.pairs import preview
from changemining.core.pairs.difference import plan_scene_difference, write_scene_difference
from changemining.core.pairs.single_pass import SinglePass
from changemining.core.patch_grid import PatchGrid
from changemining.core.scenes.indices import plan_savi

BANDS = ("B02", "B03", "B04", "B08", "SCL")


@pytest.fixture
def passed_once(write, tmp_path, monkeypatch):
    """Return ``passed_once(t1, t2, …)``: (plans, previews, path of where all bands are valid)."""
    monkeypatch.setattr("changemining.core.io.source.BLOCK", 64)
    monkeypatch.setattr("changemining.core.io.source.TILE", 64)

    def make(*scenes, **more):
        more = {"descriptions": BANDS[: len(scenes[0])], "nodata": 0, **more}
        more |= {"tiled": True, "blockxsize": 64, "blockysize": 64}
        paths = [write(f"T{n}.tif", scene, **more) for n, scene in enumerate(scenes, 1)]
        plans = [plan_savi(path, scaling="dn") for path in paths]
        single_pass = SinglePass(plans, tmp_path / "valid.tif")
        plan = plan_scene_difference(*plans)
        finish(write_scene_difference(plan, tmp_path / "out.tif", single_pass=single_pass))
        return plans, single_pass.previews(), single_pass.path

    return make


@pytest.fixture
def scenes(random):
    """Two dates whose bands each have no data somewhere, 0, and saturated pixels."""
    both = random.integers(1, 9999, (2, 5, 201, 147)).astype("uint16")
    for date, band, row in ((0, 0, 7), (0, 2, 130), (1, 1, 64), (1, 3, 0), (1, 4, 200)):
        both[date, band, row, 5:90] = 0
    both[0, 3, 90, 3] = both[1, 0, 91, 4] = 65535
    return both


@pytest.mark.parametrize("longest", [13, 47, 100, 480])
@pytest.mark.parametrize("bands", [slice(5), slice(2, 4)])
def test_previews_are_those_that_are_taken_by_themselves(
    passed_once, scenes, monkeypatch, longest, bands
):
    monkeypatch.setattr(preview, "PREVIEW", longest)
    plans, previews, _ = passed_once(*scenes[:, bands], descriptions=BANDS[bands])
    step = -(-201 // longest)
    for plan, found, scene in zip(plans, previews, scenes[:, bands]):
        alone = finish(preview.take_preview(plan, plan.source.grid))
        assert found.names == alone.names
        np.testing.assert_array_equal(found.pixels, alone.pixels)
        np.testing.assert_array_equal(found.index, alone.index)
        # The pixel in the middle of step × step, by hand.
        assert found.pixels.shape == (3, 201 // step, 147 // step)
        red = scene[[BANDS[bands].index("B04")], step // 2 :: step, step // 2 :: step]
        shown = found.pixels[0 if len(scene) > 2 else 1]
        known = np.isfinite(shown)
        assert known.any()
        red = red[0, : shown.shape[0], : shown.shape[1]] / 10000
        np.testing.assert_allclose(shown[known], red[known], rtol=1e-6)


def test_a_pixel_is_valid_where_all_bands_of_both_dates_are(passed_once, scenes, read):
    _, _, path = passed_once(*scenes)
    # The fifth is the scene classification, which tells of the others and is none.
    np.testing.assert_array_equal(read(path, 1), (scenes[:, :4] > 0).all(axis=(0, 1)))
    assert inspect(path).bands[0].nodata == 0


def test_patches_are_counted_by_it(passed_once, scenes, write):
    plans, _, path = passed_once(*scenes)
    mask = inspect(write("mask.tif", np.ones((201, 147), "uint8"), nodata=255))
    stack = change_stack(*(plan.source for plan in plans), mask)
    quick = Stack(stack.images, mask, stack.labels, stack.read_label, inspect(path))
    cut = PatchGrid(mask.grid, size=50)
    found = finish(measure(cut, quick, cut.patches()))
    assert found == finish(measure(cut, stack, cut.patches()))
    by_hand = (scenes > 0).all(axis=(0, 1))[:50, :50].sum()
    assert found[0].change_pixels == by_hand < 2500
    assert [one.name for one in quick.for_counting.images] == ["valid"]


def test_scenes_without_no_data_are_not_read_to_count(write):
    one = np.ones((4, 4), "uint16")
    full = inspect(write("full.tif", one))
    mask = inspect(write("mask.tif", one.astype("uint8"), nodata=255))
    stack = change_stack(full, full, mask)
    assert stack.for_counting.sources == [mask]
    cut = PatchGrid(mask.grid, size=2)
    assert [p.change_pixels for p in finish(measure(cut, stack, cut.patches()))] == [4] * 4


def test_scenes_on_two_grids_have_no_single_pass(write, tmp_path, scenes):
    moved = {"transform": Affine(10, 0, 500_003, 0, -10, 9_200_000)}
    paths = [
        write(f"T{n}.tif", scene, descriptions=BANDS, nodata=0, **more)
        for n, (scene, more) in enumerate(zip(scenes, ({}, moved)), 1)
    ]
    plans = [plan_savi(path, scaling="dn") for path in paths]
    single_pass = SinglePass(plans, tmp_path / "valid.tif")
    plan = plan_scene_difference(*plans)
    finish(write_scene_difference(plan, tmp_path / "out.tif", single_pass=single_pass))
    assert not single_pass.path.exists()

"""T2 − T1 on T1's grid."""

import numpy as np
import pytest
import rasterio
from affine import Affine

from changemining.core.errors import InputError
from changemining.core.jobs import Caution, finish
from changemining.core.pairs.difference import difference, plan_difference, write_difference
from changemining.core.scenes.indices import plan_savi, write_savi

NAN = np.nan


def test_later_minus_earlier():
    t1, t2 = np.array([0.6, 0.2, NAN, 0.3, 3e38]), np.array([0.1, 0.5, 0.3, NAN, -3e38])
    found = difference(t1.astype("float32"), t2.astype("float32"))
    np.testing.assert_allclose(found, [-0.5, 0.3, NAN, NAN, NAN], rtol=1e-6)


@pytest.fixture
def made(tmp_path, read):
    """Return ``made(t1, t2, …)``: the difference, its statistics, what was said."""

    def make(t1, t2, resampling="bilinear"):
        output, said = tmp_path / "difference.tif", []
        plan = plan_difference(t1, t2, resampling)
        moments = finish(write_difference(plan, output), said.append)
        return read(output, 1), moments, said

    return make


def test_a_pair_by_hand(write, made):
    t1 = write("t1.tif", np.array([[0.6, 0.5, NAN, 0.25]], "float32"))
    t2 = write("t2.tif", np.array([[0.1, 0.75, 0.5, -1]], "float32"), nodata=-1)
    found, moments, said = made(t1, t2)
    np.testing.assert_allclose(found, [[-0.5, 0.25, NAN, NAN]], rtol=1e-6)
    assert moments.count == 2
    assert moments.mean == pytest.approx(-0.125)
    assert moments.std == pytest.approx(0.375)
    assert said == []


def test_tags_and_grid(write, tmp_path):
    tags = {"CHANGEMINING_SOIL_FACTOR": "0.5"}
    t1 = write("T1_20190101.tif", np.zeros((2, 2), "float32"), tags=tags)
    t2 = write("T2_20200101.tif", np.ones((2, 2), "float32"), tags=tags)
    output = tmp_path / "difference.tif"
    finish(write_difference(plan_difference(t1, t2), output))
    with rasterio.open(output) as dataset:
        assert np.isnan(dataset.nodata)
        tags = {key[13:]: value for key, value in dataset.tags().items() if key[:6] == "CHANGE"}
    assert tags["FORMULA"] == "T2 - T1"
    assert (tags["T1"], tags["T2"]) == ("T1_20190101.tif", "T2_20200101.tif")
    assert (tags["T1_SENSING_DATE"], tags["T2_SENSING_DATE"]) == ("2019-01-01", "2020-01-01")
    assert (tags["SOIL_FACTOR"], tags["RESAMPLING"]) == ("0.5", "none")


def test_dates_the_wrong_way_round_are_said(write, made):
    t1 = write("T1_20200101.tif", np.zeros((2, 2), "float32"))
    t2 = write("T2_20190101.tif", np.ones((2, 2), "float32"))
    (remark,) = made(t1, t2)[2]
    assert isinstance(remark, Caution)
    assert "earlier" in remark


def test_t2_shifted_by_whole_pixels_is_not_resampled(write, made, random):
    t1, t2 = random.random((2, 30, 30)).astype("float32")
    shifted = Affine(10, 0, 500_050, 0, -10, 9_199_970)  # 5 columns, 3 rows
    found, _, said = made(write("t1.tif", t1), write("t2.tif", t2, transform=shifted), "cubic")
    np.testing.assert_array_equal(found[3:, 5:], t2[:27, :25] - t1[3:, 5:])
    assert np.isnan(found[:3]).all()
    assert np.isnan(found[:, :5]).all()
    (remark,) = said
    assert "not resampled" in remark


@pytest.mark.parametrize("resampling", ["bilinear", "nearest", "cubic"])
def test_t2_on_another_grid_is_resampled_as_gdalwarp_does(
    write, made, random, run, tmp_path, read, resampling
):
    t1, t2 = random.random((2, 60, 60)).astype("float32")
    t2[20:25, 20:30] = NAN
    t1_path = write("t1.tif", t1)
    # In zone 22, the neighbour, T1's corner is at −163 549, 9 195 611.
    transform = Affine(10, 0, -163_500, 0, -10, 9_195_560)
    t2_path = write("t2.tif", t2, crs="EPSG:32722", transform=transform, nodata=NAN)
    run(
        *("gdalwarp", "-q", "-t_srs", "EPSG:32721", "-te", 500_000, 9_199_400, 500_600, 9_200_000),
        *("-tr", 10, 10, "-r", {"nearest": "near"}.get(resampling, resampling)),
        *(t2_path, tmp_path / "warped.tif"),
    )
    expected = read(tmp_path / "warped.tif", 1) - t1
    assert 500 < (~np.isnan(expected)).sum() < 3600
    found, moments, said = made(t1_path, t2_path, resampling)
    np.testing.assert_allclose(found, expected, atol=1e-6)
    assert moments.count == (~np.isnan(expected)).sum()
    assert resampling in said[0]


def test_refusals(write, made):
    one = np.zeros((2, 2), "float32")
    t1 = write("t1.tif", one, tags={"CHANGEMINING_SOIL_FACTOR": "0.5"})
    other = write("t2.tif", one, tags={"CHANGEMINING_SOIL_FACTOR": "0.25"})
    with pytest.raises(InputError, match="SOIL_FACTOR"):
        plan_difference(t1, other)
    with pytest.raises(InputError, match="2 bands"):
        plan_difference(t1, write("scene.tif", np.stack([one, one])))
    far = write("far.tif", one, transform=Affine(10, 0, 600_000, 0, -10, 9_200_000))
    with pytest.raises(InputError, match="does not overlap"):
        plan_difference(t1, far)
    with pytest.raises(InputError, match="no valid pixel"):
        made(t1, write("empty.tif", np.full((2, 2), NAN, "float32")))
    t2 = write("t2.tif", one)
    with pytest.raises(InputError, match="another name"):
        finish(write_difference(plan_difference(t1, t2), t2))


def test_known_shares_of_change_over_mines(shared_data, made, tmp_path):
    paths = []
    for name in ("T1.tif", "T2.tif"):
        paths.append(tmp_path / f"savi_{name}")
        plan = plan_savi(shared_data / "amazon_mining" / name, scaling="dn", soil_factor=0.5)
        finish(write_savi(plan, paths[-1]))
    found, moments, _ = made(*paths)
    # Published with the scenes: 13.6 % of the pixels and 5.9 %.
    assert (found < -0.15).mean() == pytest.approx(0.136, abs=0.0005)
    assert (found > 0.15).mean() == pytest.approx(0.059, abs=0.0005)
    assert moments.count == (~np.isnan(found)).sum()

"""A raster and what is read from it: validity, warping, refusals."""

import re
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal

from changemining.core.affine import Affine
from changemining.core.errors import InputError, ReadError
from changemining.core.grid import Window
from changemining.core.io.backends import software
from changemining.core.io.source import inspect
from rasters import wkt_of

pytestmark = pytest.mark.backend


def read_all(source):
    with source.open() as reader:
        return reader.read(source.grid.whole)


# What is valid


@pytest.mark.parametrize(
    ("values", "dtype", "more", "valid"),
    [
        ([5, 0, 65535, 7], "uint16", {}, [1, 1, 1, 1]),
        ([5, 0, 65535, 7], "uint16", {"nodata": 0}, [1, 0, 1, 1]),
        ([5, 0, 65535, 7], "uint16", {"nodata": 65535}, [1, 1, 0, 1]),
        ([5, -32768, 0, 7], "int16", {"nodata": -32768}, [1, 0, 1, 1]),
        ([5, np.nan, np.inf, -np.inf], "float32", {}, [1, 0, 0, 0]),
        ([5, np.nan, np.inf, 7], "float32", {"nodata": np.nan}, [1, 0, 0, 1]),
        ([5, np.nan, -9999, np.inf], "float32", {"nodata": -9999}, [1, 0, 0, 0]),
        ([5, 0.1, np.nan, 7], "float32", {"nodata": float(np.float32(0.1))}, [1, 0, 0, 1]),
        ([5, -3.4e38, 0, 7], "float32", {"nodata": float(np.float32(-3.4e38))}, [1, 0, 1, 1]),
        ([5, np.inf, 0, 7], "float32", {"nodata": np.inf}, [1, 0, 1, 1]),
        ([5, 0, 6, 7], "uint16", {"mask": np.array([[255, 255, 0, 255]], "uint8")}, [1, 1, 0, 1]),
        ([5, 0, 6, 7], "float32", {"mask": np.array([[0, 255, 0, 255]], "uint8")}, [0, 1, 0, 1]),
    ],
)
def test_validity(write, values, dtype, more, valid):
    path = write("scene.tif", np.array([values], dtype), **more)
    found, where = read_all(inspect(path))
    np.testing.assert_array_equal(found[0, 0], np.array(values, dtype))
    assert where[0, 0].tolist() == [bool(one) for one in valid]


@pytest.mark.parametrize("count", [1, 3, 4, 6])
def test_alpha_is_no_band_but_a_mask(write, count):
    bands = np.array([[[5, 6]]] * count + [[[255, 0]]], "uint8")
    colors = ["gray", *["undefined"] * (count - 1), "alpha"]
    source = inspect(write("scene.tif", bands, colorinterp=colors))
    assert [band.index for band in source.bands] == list(range(1, count + 1))
    assert source.may_have_nodata
    values, valid = read_all(source)
    assert values.shape == (count, 1, 2)
    assert valid.tolist() == [[[True, False]]] * count


def test_data_mask_is_no_band_but_a_mask(write):
    bands = np.array([[[5, 6]], [[1, 0]]], "uint16")
    source = inspect(write("scene.tif", bands, descriptions=["B04", "dataMask"]))
    assert [band.index for band in source.bands] == [1]
    assert source.may_have_nodata
    assert read_all(source)[1].tolist() == [[[True, False]]]


@pytest.mark.parametrize(
    ("dtype", "more", "may"),
    [
        ("uint16", {}, False),
        ("uint16", {"nodata": 0}, True),
        ("float32", {}, True),
        ("uint16", {"mask": np.full((2, 2), 255, "uint8")}, True),
    ],
)
def test_only_whole_numbers_without_a_mask_are_known_to_be_valid(write, dtype, more, may):
    path = write("scene.tif", np.ones((2, 2), dtype), **more)
    assert inspect(path).may_have_nodata is may


def test_scale_and_offset_tags_are_applied(write):
    path = write("scene.tif", np.array([[1, 5, 0]], "int16"), scales=[0.5], offsets=[-2], nodata=0)
    source = inspect(path)
    with source.open() as reader:
        values = reader.read_scaled(source.grid.whole, source.bands[0])
    assert values.dtype == np.float32
    np.testing.assert_array_equal(values, [[-1.5, 0.5, np.nan]])


# What cannot be opened


def test_what_cannot_be_opened(write, tmp_path):
    with pytest.raises(ReadError, match="does not exist"):
        inspect(tmp_path / "missing.tif")
    text = tmp_path / "notes.tif"
    text.write_text("no raster")
    with pytest.raises(ReadError, match=r"notes\.tif cannot be opened"):
        inspect(text)
    with pytest.raises(InputError, match="is a folder: give a raster"):
        inspect(tmp_path)
    masks = write("mask.tif", np.ones((2, 2), "uint8"), descriptions=["dataMask"])
    with pytest.raises(InputError, match="only masks"):
        inspect(masks)


def test_a_raster_without_crs_is_refused_unless_any_will_do(write):
    path = write("plain.tif", np.ones((2, 2), "uint8"), crs=None)
    with pytest.raises(InputError, match="coordinate reference system"):
        inspect(path)
    assert inspect(path, usable=False).grid.shape == (2, 2)


# On another grid


@pytest.mark.parametrize("bands", [1, 2, 3, 4, 6])
def test_whole_pixel_offsets_are_read_not_resampled(write, make_grid, random, bands):
    pixels = random.integers(1, 9999, (bands, 40, 50)).astype("uint16")
    source = inspect(write("t2.tif", pixels))
    # 7 columns right, 5 rows down, and beyond the far corner.
    grid = make_grid(40, 50, Affine(10, 0, 500_070, 0, -10, 9_199_950))
    moved = source.on(grid, "cubic")
    values, valid = read_all(moved)
    np.testing.assert_array_equal(values[:, :35, :43], pixels[:, 5:, 7:])
    assert valid[:, :35, :43].all()
    assert not valid[:, 35:].any()
    assert not valid[:, :, 43:].any()


def test_an_equal_grid_is_left_alone(write, make_grid):
    source = inspect(write("t2.tif", np.ones((4, 5), "uint8")))
    assert source.on(make_grid(4, 5)) is source


def test_what_does_not_overlap_is_refused(write, make_grid):
    source = inspect(write("t2.tif", np.ones((4, 4), "uint8")))
    for left, crs in ((500_040, "EPSG:32721"), (499_960, "EPSG:32721"), (500_000, "EPSG:32733")):
        with pytest.raises(InputError, match="does not overlap"):
            source.on(make_grid(4, 4, Affine(10, 0, left, 0, -10, 9_200_000), crs))
    with pytest.raises(InputError, match="resampling"):
        source.on(make_grid(4, 4, Affine(10, 0, 500_005, 0, -10, 9_200_000)), "lanczos")


@pytest.mark.parametrize("dtype", ["uint16", "float32"])
@pytest.mark.parametrize("resampling", ["bilinear", "nearest", "cubic"])
@pytest.mark.parametrize(
    ("left", "top", "step", "crs"),
    [
        (500_003, 9_199_996, 10, "EPSG:32721"),
        (500_000, 9_200_000, 20, "EPSG:32721"),
        (499_950, 9_200_050, 10, "EPSG:32721"),
        (-57.0002, -7.2373, 9e-5, "EPSG:4326"),
    ],
)
def test_resampling_is_that_of_gdalwarp(
    write, run, tmp_path, make_grid, random, read, left, top, step, crs, resampling, dtype
):
    if (resampling, step, crs) == ("cubic", 10, "EPSG:32721") and (
        software().get("rasterio", "") >= "1.4"
    ):
        pytest.xfail("On pixels of one size rasterio 1.4 warps in another way than gdalwarp.")
    nodata = 0 if dtype == "uint16" else np.nan
    pixels = (random.random((60, 70)) * 5000 + 1).astype(dtype)
    pixels[random.random(pixels.shape) < 0.05] = nodata
    path = write("t2.tif", pixels, nodata=nodata)
    grid = make_grid(50, 60, Affine(step, 0, left, 0, -step, top), crs)
    values, valid = read_all(inspect(path).on(grid, resampling))

    target = tmp_path / "warped.tif"
    xmin, ymin, xmax, ymax = grid.bounds()
    run(
        *("gdalwarp", "-q", "-et", 0, "-r", {"nearest": "near"}.get(resampling, resampling)),
        *("-t_srs", crs, "-te", repr(xmin), repr(ymin), repr(xmax), repr(ymax)),
        *("-ts", 60, 50, path, target),
    )
    expected = read(target, 1)
    there = ~np.isnan(expected) if dtype == "float32" else expected != 0
    assert 0.3 < there.mean() < 1
    np.testing.assert_array_equal(valid[0], there)
    # Places are a hundred-thousandth of a pixel off at most, among neighbours up to 5000 apart.
    rounded = 1.0 if dtype == "uint16" else 0.06
    atol = rounded if crs != "EPSG:32721" else 0
    np.testing.assert_allclose(
        values[0][there].astype(float), expected[there].astype(float), rtol=1e-6, atol=atol
    )


@pytest.mark.parametrize("bands", [1, 3, 4])
@pytest.mark.parametrize("kind", ["nodata", "mask", "alpha", "dataMask"])
@pytest.mark.parametrize("resampling", ["bilinear", "cubic"])
def test_resampling_never_mixes_in_what_is_no_data(write, make_grid, kind, bands, resampling):
    inside = np.zeros((20, 20), bool)
    inside[5:15, 5:15] = True
    pixels = np.where(inside, np.full((bands, 20, 20), 1000, "uint16"), 0)
    more = {}
    if kind == "nodata":
        more = {"nodata": 0}
    elif kind == "mask":
        more = {"mask": inside}
    elif kind == "alpha":
        colors = ["gray", *["undefined"] * (bands - 1), "alpha"]
        more = {"colorinterp": colors}
        pixels = np.concatenate([pixels, inside[None] * np.uint16(65535)])
    else:
        more = {"descriptions": [*"abcd"[:bands], "dataMask"]}
        pixels = np.concatenate([pixels, inside[None].astype("uint16")])
    source = inspect(write("t2.tif", pixels, **more))
    assert len(source.bands) == bands
    grid = make_grid(20, 20, Affine(10, 0, 500_003, 0, -10, 9_199_996))
    values, valid = read_all(source.on(grid, resampling))
    # The pixels whose centre lies on a valid one.
    assert (valid == inside).all()
    assert (values[valid] == 1000).all()


def test_what_all_bands_have_in_common_is_valid(write):
    bands = np.array([[[1, 0, 3, 4]], [[1, 2, 0, 4]], [[1, 1, 1, 0]]], "uint16")
    path = write("scene.tif", bands, nodata=0, descriptions=["B04", "B08", "dataMask"])
    with inspect(path).open() as reader:
        whole, bands = reader.source.grid.whole, reader.source.bands
        assert reader.read_jointly(whole)[1].tolist() == [[True, False, False, False]]
        assert reader.read_jointly(whole, bands[:1])[1].tolist() == [[True, False, True, False]]
        assert reader.read_jointly(whole, bands[1:])[0].tolist() == [[[1, 2, 0, 4]]]


# Thinned


def test_thinned_pixels_are_those_of_the_file(write, read):
    values = np.arange(1, 1 + 50 * 61, dtype=np.uint16).reshape(50, 61)
    path = write("many.tif", values, nodata=0)
    thin = inspect(path).thinned(5)
    assert thin.grid.shape == (10, 12)
    assert thin.grid.resolution == (50, 50)
    with thin.open() as reader:
        got, valid = reader.read(Window(2, 3, 4, 5))
    assert np.array_equal(got[0], values[2::5, 2::5][2:6, 3:8])
    assert valid.all()


@pytest.mark.parametrize("options", [{"tiled": True, "blockxsize": 16, "blockysize": 16}, {}])
def test_windows_of_thinned_pixels_keep_to_the_blocks_of_the_file(write, monkeypatch, options):
    monkeypatch.setattr("changemining.core.io.source.BLOCK", 16)
    monkeypatch.setattr("changemining.core.io.source.TILE", 16)
    source = inspect(write("many.tif", np.zeros((50, 61), np.uint16), **options)).thinned(3)
    seen = np.zeros(source.grid.shape, int)
    for window in source.windows():
        seen[window.slices] += 1
        # One pixel in the middle of every 3 × 3.
        rows, cols = (3 * np.arange(part.start, part.stop) + 1 for part in window.slices)
        assert len(set(rows // 16)) == 1
        assert len(set(cols // 16)) == 1 or not options
    assert (seen == 1).all()


def test_tens_of_thousands_of_bands_are_a_damaged_header(write):
    path = write("bands.tif", np.ones((5000, 1, 1), "uint8"))
    with pytest.raises(InputError, match=r"bands\.tif states 5000 bands") as raised:
        inspect(path)
    assert "\n" not in str(raised.value)


@pytest.mark.filterwarnings("error")
def test_what_a_scale_makes_too_large_is_no_number(write):
    path = write("large.tif", np.array([[1.0, 1e30]], "float32"), scales=[1e20])
    wide = write("wide.tif", np.array([[2.0, 1e300]], "float64"))
    for name, first in ((path, 1e20), (wide, 2.0)):
        source = inspect(name)
        with source.open() as reader:
            values = reader.read_scaled(next(source.grid.windows()), source.bands[0])
        assert values[0, 0] == np.float32(first)
        assert np.isnan(values[0, 1])


@pytest.mark.parametrize("scale", [0.0, float("nan"), float("inf")])
def test_scales_that_mean_nothing_are_refused(write, scale):
    path = write("scaled.tif", np.ones((2, 8, 8), "uint16"), scales=[1e-4, scale])
    with pytest.raises(InputError, match=r"^scaled\.tif states the scale .* for band 2, which"):
        inspect(path)


def test_bands_of_several_types_are_read_in_the_one_that_holds_all(write, tmp_path):
    whole = write("whole.tif", np.full((8, 8), 40_000, "uint16"), nodata=0)
    parts = write("parts.tif", np.full((8, 8), 0.25, "float32"), nodata=-1)
    path = str(tmp_path / "both.vrt")
    gdal.BuildVRT(path, [whole, parts], separate=True)
    xml = Path(path).read_text(encoding="utf-8")
    # Older GDAL gives all bands the type of the first.
    _, second = re.findall(r'<VRTRasterBand dataType="\w+" band="\d"[^>]*>', xml)
    xml = xml.replace(second, second.replace("UInt16", "Float32"))
    Path(path).write_text(xml, encoding="utf-8")
    source = inspect(path)
    assert [band.dtype for band in source.bands] == ["uint16", "float32"]
    with source.open() as reader:
        values, valid = reader.read(next(source.grid.windows()))
    assert values.dtype == "float32"
    assert values[:, 0, 0].tolist() == [40_000, 0.25]
    assert valid.all()
    other = replace(source.grid, transform=source.grid.transform * Affine.scale(2), shape=(4, 4))
    with source.on(other).open() as reader:
        resampled, valid = reader.read(next(other.windows()))
    assert resampled[:, 1, 1].tolist() == [40_000, 0.25]
    assert valid.all()


def test_ground_control_points_are_to_be_warped_not_assigned(tmp_path, write):
    path = write("points.tif", np.ones((20, 30), "uint8"), crs=None, transform=None)
    dataset = gdal.Open(path, gdal.GA_Update)
    corners = [(0, 0), (30, 0), (30, 20), (0, 20)]
    points = [gdal.GCP(-60 + x / 100, -3 - y / 100, 0, x, y) for x, y in corners]
    dataset.SetGCPs(points, wkt_of("EPSG:4326"))
    dataset = None
    with pytest.raises(InputError, match=r"4 ground control points.*Warp") as raised:
        inspect(path)
    assert "\n" not in str(raised.value)
    # With a grid beside them they do not matter.
    whole = write("grid.tif", np.ones((20, 30), "uint8"))
    assert inspect(whole).grid.shape == (20, 30)
    nowhere = write("nowhere.tif", np.ones((20, 30), "uint8"), crs=None, transform=None)
    with pytest.raises(InputError, match="assign"):
        inspect(nowhere)

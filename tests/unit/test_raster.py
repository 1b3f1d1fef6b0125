"""Rasters in and out: validity, warping, whole files or none."""

import os
import subprocess
import threading

import numpy as np
import pytest
import rasterio
from rasterio.enums import ColorInterp

from changemining.core import threads as threads_module
from changemining.core.affine import Affine
from changemining.core.datasets.staging import Shelf
from changemining.core.errors import InputError, ReadError, WriteError
from changemining.core.grid import Window
from changemining.core.io import blocks as blocks_module
from changemining.core.io import source as source_module
from changemining.core.io import whole_files as whole_files_module
from changemining.core.io.blocks import in_blocks
from changemining.core.io.output import create
from changemining.core.io.patch_files import PatchEncoder
from changemining.core.io.source import inspect


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
    colors = [ColorInterp.gray, *[ColorInterp.undefined] * (count - 1), ColorInterp.alpha]
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
    with pytest.raises(ReadError):
        inspect(tmp_path)
    masks = write("mask.tif", np.ones((2, 2), "uint8"), descriptions=["dataMask"])
    with pytest.raises(InputError, match="only masks"):
        inspect(masks)


@pytest.mark.filterwarnings("ignore::rasterio.errors.NotGeoreferencedWarning")
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
    if (resampling, step, crs) == ("cubic", 10, "EPSG:32721") and rasterio.__version__ >= "1.4":
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
        *("gdalwarp", "-q", "-r", {"nearest": "near"}.get(resampling, resampling)),
        *("-t_srs", crs, "-te", repr(xmin), repr(ymin), repr(xmax), repr(ymax)),
        *("-ts", 60, 50, path, target),
    )
    expected = read(target, 1)
    there = ~np.isnan(expected) if dtype == "float32" else expected != 0
    assert 0.3 < there.mean() < 1
    np.testing.assert_array_equal(valid[0], there)
    np.testing.assert_allclose(values[0][there], expected[there], rtol=1e-6)


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
        colors = [ColorInterp.gray, *[ColorInterp.undefined] * (bands - 1), ColorInterp.alpha]
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


# In blocks


def test_blocks_come_in_order_and_cover_the_raster(write, random):
    pixels = random.integers(0, 99, (300, 70)).astype("uint8")
    source = inspect(write("scene.tif", pixels))
    windows = list(source.grid.windows(32, 32))
    seen = np.zeros_like(pixels)
    order = []
    for window, values in in_blocks([source], lambda w, r: r.read(w)[0][0], windows, threads=3):
        seen[window.slices] = values
        order.append(window)
    assert order == windows
    np.testing.assert_array_equal(seen, pixels)


def test_what_a_block_raises_reaches_the_caller_and_threads_end(write):
    source = inspect(write("scene.tif", np.ones((64, 64), "uint8")))
    before = threading.active_count()

    def fail(window, reader):
        if window.row:
            raise ZeroDivisionError
        return 1

    with pytest.raises(ZeroDivisionError):
        list(in_blocks([source], fail, source.grid.windows(32, 32), threads=4))
    assert threading.active_count() == before


def test_what_is_computed_ahead_is_bounded(write):
    source = inspect(write("scene.tif", np.ones((100, 1), "uint8")))
    begun = []
    blocks = in_blocks([source], lambda w, r: begun.append(w), source.grid.windows(1, 1), threads=2)
    next(blocks)
    assert len(begun) <= 4
    blocks.close()
    assert len(begun) <= 4


def test_strips_are_put_together_again(random, monkeypatch):
    pixels, mask = random.random((2, 50, 7)), random.random((50, 7)) > 0.5
    seen = []

    def compute(values, known):
        seen.append(known.shape)
        return np.where(known, values[0] - values[1], 0), values[1]

    monkeypatch.setattr(blocks_module, "STRIP_PIXELS", 16 * 7)
    found = blocks_module.by_strips(compute, pixels, mask, count=2)
    expected = np.where(mask, pixels[0] - pixels[1], 0).astype("float32")
    np.testing.assert_array_equal(found, [expected, pixels[1].astype("float32")])
    assert seen == [(16, 7), (16, 7), (16, 7), (2, 7)]
    monkeypatch.setattr(blocks_module, "STRIP_PIXELS", 1)
    np.testing.assert_array_equal(blocks_module.by_strips(compute, pixels, mask), [expected])


def test_what_all_bands_have_in_common_is_valid(write):
    bands = np.array([[[1, 0, 3, 4]], [[1, 2, 0, 4]], [[1, 1, 1, 0]]], "uint16")
    path = write("scene.tif", bands, nodata=0, descriptions=["B04", "B08", "dataMask"])
    with inspect(path).open() as reader:
        whole, bands = reader.source.grid.whole, reader.source.bands
        assert reader.read_jointly(whole)[1].tolist() == [[True, False, False, False]]
        assert reader.read_jointly(whole, bands[:1])[1].tolist() == [[True, False, True, False]]
        assert reader.read_jointly(whole, bands[1:])[0].tolist() == [[[1, 2, 0, 4]]]


# Written whole or not at all


@pytest.fixture
def files(tmp_path):
    return lambda: sorted(path.name for path in tmp_path.iterdir())


def test_a_raster_appears_when_it_is_complete(tmp_path, make_grid, files):
    path = tmp_path / "out.tif"
    output = create(
        path,
        make_grid(300, 260),
        dtype="uint8",
        count=2,
        nodata=255,
        descriptions=["first", "second"],
        tags={"FORMULA": "a + b", "VALUE": 0.5, "LEFT_OUT": None},
        colormap={0: (1, 2, 3, 255), 1: (4, 5, 6, 255), 255: (0, 0, 0, 0)},
        scales=[0.5, 1],
        offsets=[-1, 0],
    )
    assert files() == []
    with output as out:
        out.write(np.full((2, 300, 260), 1, "uint8"), Window(0, 0, 300, 260))
        assert not path.exists()
    assert files() == ["out.tif"]
    with rasterio.open(path) as dataset:
        assert (dataset.read() == 1).all()
        assert dataset.nodatavals == (255, 255)
        assert dataset.descriptions == ("first", "second")
        assert dataset.colormap(1)[1] == (4, 5, 6, 255)
        assert dataset.colormap(1)[255] == (0, 0, 0, 0)
        assert (dataset.scales, dataset.offsets) == ((0.5, 1), (-1, 0))
        assert dataset.crs.to_epsg() == 32721
        assert dataset.transform[:6] == make_grid(1, 1).transform
        assert dataset.block_shapes == [(256, 256)] * 2
        assert dataset.compression is not None
        tags = dataset.tags()
    assert tags["CHANGEMINING_FORMULA"] == "a + b"
    assert tags["CHANGEMINING_VALUE"] == "0.5"
    assert "CHANGEMINING_LEFT_OUT" not in tags


@pytest.mark.parametrize("dtype", ["uint8", "uint16", "int16", "float32"])
@pytest.mark.parametrize("compress", ["fast", "deflate", "none"])
def test_every_kind_of_pixel_survives(tmp_path, make_grid, random, run, dtype, compress):
    pixels = (random.random((270, 30)) * 200).astype(dtype)
    path = tmp_path / "out.tif"
    with create(path, make_grid(270, 30), dtype=dtype, compress=compress) as out:
        for window in make_grid(270, 30).windows(256, 256):
            out.write(pixels[window.slices], window)
    with rasterio.open(path) as dataset:
        np.testing.assert_array_equal(dataset.read(1), pixels)
    assert "Size is 30, 270" in run("gdalinfo", path)


class Stop(BaseException):
    """Neither an error nor expected, as KeyboardInterrupt."""


def fill(output, value, shape, reason=None):
    """Write one value everywhere, and stop for a reason."""
    with output as out:
        out.write(np.full(shape, value, "uint8"), Window(0, 0, *shape))
        if reason:
            raise reason


@pytest.mark.parametrize("reason", [ValueError, KeyboardInterrupt, GeneratorExit, Stop])
def test_nothing_is_left_of_what_was_interrupted(tmp_path, make_grid, files, reason):
    output = create(tmp_path / "out.tif", make_grid(9, 9), dtype="uint8")
    with pytest.raises(reason):
        fill(output, 1, (9, 9), reason)
    assert files() == []


def test_the_old_file_stays_until_the_new_one_is_complete(write, tmp_path, make_grid, files, read):
    path = write("out.tif", np.full((9, 9), 1, "uint8"))
    (tmp_path / "out.tif.aux.xml").write_text("<PAMDataset/>")
    with pytest.raises(ValueError, match="stop"):
        fill(create(path, make_grid(9, 9), dtype="uint8"), 2, (9, 9), ValueError("stop"))
    assert read(path).max() == 1
    assert files() == ["out.tif", "out.tif.aux.xml"]
    fill(create(path, make_grid(9, 9), dtype="uint8"), 2, (9, 9))
    assert read(path).min() == 2
    assert files() == ["out.tif"]  # old statistics are no longer true


def test_where_nothing_can_be_written(tmp_path, make_grid):
    with pytest.raises(InputError, match=r"\.tif"):
        create(tmp_path / "out.png", make_grid(2, 2), dtype="uint8")
    with (
        pytest.raises(WriteError, match="does not exist"),
        create(tmp_path / "nowhere" / "out.tif", make_grid(2, 2), dtype="uint8"),
    ):
        pass


@pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write everywhere"
)
def test_a_read_only_folder(tmp_path, make_grid):
    folder = tmp_path / "locked"
    folder.mkdir(mode=0o555)
    with (
        pytest.raises(WriteError, match="writable"),
        create(folder / "out.tif", make_grid(2, 2), dtype="uint8"),
    ):
        pass
    assert list(folder.iterdir()) == []


@pytest.fixture
def small_disk(tmp_path):
    """A disk of one megabyte."""
    place = tmp_path / "disk"
    place.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", str(place)]
    try:
        subprocess.run(mount, check=True, capture_output=True)
    except (OSError, subprocess.CalledProcessError):
        pytest.skip("A small disk cannot be mounted here (root only).")
    yield place
    subprocess.run(["umount", str(place)], check=True)


@pytest.mark.parametrize("rows", [600, 2000])
def test_a_full_disk_is_an_error_and_leaves_nothing(small_disk, make_grid, random, rows):
    pixels = random.integers(0, 65535, (rows, 1000)).astype("uint16")
    grid = make_grid(rows, 1000)

    def fill_disk():
        with create(small_disk / "out.tif", grid, dtype="uint16") as out:
            for window in grid.windows(256, 1000):
                out.write(pixels[window.slices], window)

    with pytest.raises(WriteError, match="disk"):
        fill_disk()
    assert list(small_disk.iterdir()) == []


def test_a_full_disk_while_patches_are_written(small_disk, write, random):
    pixels = random.integers(0, 65535, (4, 256, 256)).astype("uint16")
    source = inspect(write("scene.tif", pixels))
    encoder = PatchEncoder(source, 256)

    def fill_disk():
        shelf = Shelf(small_disk)
        files = encoder.encode([pixels] * 4, [(500_000, 9_200_000)] * 4)
        for number, content in enumerate(files):
            shelf.put(f"{number}.tif", content)

    with pytest.raises(WriteError, match="disk"):
        fill_disk()


def test_an_input_is_never_the_output(write, tmp_path):
    path = write("scene.tif", np.ones((2, 2), "uint8"))
    link = tmp_path / "link.tif"
    link.symlink_to(path)
    with pytest.raises(InputError, match="another name"):
        whole_files_module.refuse_overwriting(link, "/nowhere.tif", path)
    whole_files_module.refuse_overwriting(tmp_path / "other.tif", path)


# Patches


@pytest.mark.parametrize(
    ("dtype", "size", "predictor"),
    [("uint16", 32, 2), ("uint8", 48, 2), ("int16", 20, 2), ("float32", 16, 1)],
)
def test_patches_are_stored_as_training_code_likes_them(
    write, tmp_path, random, dtype, size, predictor
):
    tifffile = pytest.importorskip("tifffile", reason="tifffile is not installed.")
    pixels = (random.random((3, size, size)) * 200).astype(dtype)
    path = write(
        *("scene.tif", pixels), nodata=7, descriptions=["B02", "", "B04"], scales=[0.5, 1, 1]
    )
    source = inspect(path)
    paths = [tmp_path / "first.tif", tmp_path / "second.tif"]
    corners = [(500_000, 9_200_000), (500_160, 9_199_680)]
    files = PatchEncoder(source, size).encode([pixels, pixels[:, ::-1]], corners)
    for path, content in zip(paths, files):
        path.write_bytes(content)
    for patch, expected, corner in zip(paths, (pixels, pixels[:, ::-1]), corners):
        with tifffile.TiffFile(patch) as tiff:
            (page,) = tiff.pages
            np.testing.assert_array_equal(np.moveaxis(page.asarray(), -1, 0), expected)
            assert page.compression.name == "ADOBE_DEFLATE"
            assert page.predictor == predictor
            assert page.planarconfig.name == "CONTIG"
            assert len(page.dataoffsets) == 1
            assert page.is_tiled == (size % 16 == 0)
        with rasterio.open(patch) as dataset:
            assert dataset.transform[:6] == Affine(10, 0, corner[0], 0, -10, corner[1])
            assert dataset.crs == source.grid.crs
            assert dataset.nodata == 7
            assert dataset.descriptions == ("B02", None, "B04")
            assert dataset.scales == (0.5, 1, 1)


# Threads


@pytest.fixture
def allowed():
    """Return the function that limits threads, which are unlimited again afterwards."""
    yield threads_module.allow_threads
    threads_module.allow_threads(-1)


@pytest.mark.parametrize(("limit", "used"), [(1, 1), (2, 2), (3, 3), (-1, 4), (0, 4), (99, 4)])
def test_no_more_threads_than_allowed(write, allowed, monkeypatch, limit, used):
    monkeypatch.setattr(threads_module, "processors", lambda: 16)
    allowed(limit)
    source = source_module.inspect(write("a.tif", np.ones((64, 64), "uint8")))
    windows = list(source.grid.windows(4, 4))
    barrier, seen = threading.Barrier(used, timeout=5), set()

    def work(window, reader):
        if len(seen) < used:
            seen.add(threading.get_ident())
            barrier.wait()
        seen.add(threading.get_ident())

    list(blocks_module.in_blocks([source], work, windows))
    assert len(seen) == used

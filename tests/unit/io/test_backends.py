"""Two backends, one result: what they read, warp and write is equal byte for byte."""

import functools
import itertools
import subprocess
import sys
import threading

import numpy as np
import pytest
from osgeo import gdal

from changemining.core.affine import Affine
from changemining.core.errors import InputError, MissingLibraryError
from changemining.core.grid import Window
from changemining.core.io import backends
from changemining.core.io.backends.seam import NewRaster, RasterError, View
from changemining.core.io.switches import CACHE_BYTES
from rasters import UTM

pytest.importorskip("rasterio", reason="There is no rasterio to compare with.")

from changemining.core.io.backends import with_gdal, with_rasterio

BOTH = (with_rasterio, with_gdal)
HEIGHT, WIDTH = 140, 560


def equal(function):
    """Return what both backends give for one call, which has to be the same, NaN included."""
    found = [function(one) for one in BOTH]
    assert repr(found[0]) == repr(found[1])
    return found[0]


def same_arrays(one, other):
    assert (one.dtype, one.shape) == (other.dtype, other.shape)
    assert one.tobytes() == other.tobytes()


# What is read

MASKS = ["none", "mask", "alpha", "dataMask"]
NODATA = [0, -1, 255, 7.5, -9999.1, np.nan, np.inf, 1e300]
DTYPES = ["uint8", "int8", "uint16", "int16", "uint32", "int32", "float32", "float64"]


def holds(dtype, nodata):
    """Whether rasterio's files can say that this is no data: rasterio itself refuses others."""
    if np.dtype(dtype).kind == "f":
        return not np.isfinite(nodata) or abs(nodata) <= float(np.finfo(dtype).max)
    kind = np.iinfo(dtype)
    return nodata == nodata // 1 and kind.min <= nodata <= kind.max


CASES = [
    *((dtype, kind, bands) for dtype in DTYPES for kind in MASKS for bands in (1, 3)),
    *((dtype, one, 2) for dtype in DTYPES for one in NODATA if holds(dtype, one)),
]


@pytest.fixture
def scene(write, random):
    """Return ``scene(dtype, kind, bands)``: a file with holes, told by a mask or a nodata value."""

    def make(dtype, kind, bands):
        pixels = (random.random((bands, HEIGHT, WIDTH)) * 5000 + 1).astype(dtype)
        valid = np.ones((1, HEIGHT, WIDTH), bool)
        valid[:, 30:60, 100:240] = valid[:, :, 520:] = False
        more = {}
        if kind == "mask":
            more = {"mask": valid[0]}
        elif kind == "alpha":
            more = {"colorinterp": ["gray", *["undefined"] * (bands - 1), "alpha"]}
            pixels = np.concatenate([pixels, valid.astype(dtype) * np.array(127, dtype)])
        elif kind == "dataMask":
            more = {"descriptions": [*"abcd"[:bands], "dataMask"]}
            pixels = np.concatenate([pixels, valid.astype(dtype)])
        elif kind != "none":
            more = {"nodata": float(kind)}
            pixels[:, ~valid[0]] = np.array(kind).astype(dtype)
        return write(f"{dtype}_{kind}_{bands}.tif", pixels, **more)

    return make


def windows(height, width):
    return [
        Window(row, col, min(96, height - row), min(256, width - col))
        for row in range(0, height, 96)
        for col in range(0, width, 256)
    ]


def assert_same_pixels(datasets, groups):
    """Bands of one type are read together, masks by themselves, as readers do."""
    for group in groups:
        for window in windows(*datasets[0].shape):
            shape = window.height, window.width
            same_arrays(*(one.read(group, window, shape) for one in datasets))
        same_arrays(*(one.read_mask(group[0], window, shape) for one in datasets))


@pytest.mark.parametrize(("dtype", "kind", "bands"), CASES)
def test_a_file_says_the_same_to_both(scene, dtype, kind, bands):
    path = scene(dtype, kind, bands)
    datasets = [one.open(path) for one in BOTH]
    for name in ("shape", "count", "transform", "wkt", "tags", "files", "block_shape"):
        one, other = (getattr(dataset, name) for dataset in datasets)
        assert one == other
    numbers = range(1, datasets[0].count + 1)
    for band in numbers:
        one, other = (dataset.facts(band) for dataset in datasets)
        assert repr(one) == repr(other)
        assert datasets[0].flags(band) == datasets[1].flags(band) == one.flags
    assert_same_pixels(datasets, [[band] for band in numbers])
    # One pixel out of 4 × 4.
    whole, few = Window(0, 0, 136, 560), (34, 140)
    same_arrays(*(dataset.read([1], whole, few) for dataset in datasets))
    for dataset in datasets:
        dataset.close()


GRIDS = {
    "shifted": ("EPSG:32721", Affine(10, 0, 500_003, 0, -10, 9_199_996), (HEIGHT, WIDTH)),
    "coarser": ("EPSG:32721", Affine(20, 0, 500_000, 0, -20, 9_200_000), (HEIGHT // 2, WIDTH // 2)),
    "beyond": ("EPSG:32721", Affine(10, 0, 499_950, 0, -10, 9_200_050), (HEIGHT, WIDTH)),
    "zone": ("EPSG:32722", Affine(10, 0, -165_300, 0, -10, 9_192_000), (200, 600)),
    "degrees": ("EPSG:4326", Affine(9e-5, 0, -57.0002, 0, -9e-5, -7.2373), (HEIGHT, WIDTH)),
    "in other words": (
        "+proj=utm +zone=21 +south +datum=WGS84 +units=m +type=crs",
        Affine(10, 0, 500_003, 0, -10, 9_199_996),
        (HEIGHT, WIDTH),
    ),
}


@pytest.mark.parametrize("grid", GRIDS)
@pytest.mark.parametrize("dtype", DTYPES)
def test_a_warp_is_the_same(scene, dtype, grid):
    text, transform, shape = GRIDS[grid]
    wkt = equal(lambda one: one.parse_system(text))
    for (_, kind, bands), resampling in itertools.product(
        (case for case in CASES if case[0] == dtype), ("nearest", "bilinear", "cubic")
    ):
        path = scene(dtype, kind, bands)
        datasets = [one.open(path) for one in BOTH]
        mask = bands + 1 if kind in ("alpha", "dataMask") else None
        add_alpha = mask is None and datasets[0].facts(1).nodata is None
        view = View(wkt, transform, shape, resampling, mask, add_alpha)
        views = [dataset.on(view) for dataset in datasets]
        assert views[0].count == views[1].count == datasets[0].count + add_alpha
        for band in range(1, views[0].count + 1):
            assert views[0].flags(band) == views[1].flags(band)
        alone = [[band] for band in range(bands + 1, views[0].count + 1)]
        assert_same_pixels(views, [list(range(1, bands + 1)), *alone])
        for one in (*views, *datasets):
            one.close()


@pytest.mark.parametrize("resampling", ["nearest", "bilinear", "cubic"])
@pytest.mark.parametrize(
    ("dtype", "fill"),
    [("uint16", 0), ("int16", -9999), ("float32", 0), ("float32", -3.4028234663852886e38)],
)
@pytest.mark.parametrize("grid", ["shifted", "degrees"])
def test_a_view_of_a_raster_whose_fill_it_does_not_say(
    write, random, dtype, fill, resampling, grid
):
    pixels = (random.random((3, HEIGHT, WIDTH)) * 5000 + 1).astype(dtype)
    pixels[:, 50:90] = np.array(fill).astype(dtype)
    path = write("fill.tif", pixels)
    text, transform, shape = GRIDS[grid]
    wkt = equal(lambda one: one.parse_system(text))
    view = View(wkt, transform, shape, resampling, None, False, float(fill))
    views = [one.open(path).on(view) for one in BOTH]
    assert [one.count for one in views] == [3, 3]
    assert_same_pixels(views, [[1, 2, 3]])
    shown = views[0].read([1], Window(0, 0, *shape), shape)[0]
    assert (shown == np.array(fill).astype(dtype)).any()
    # The fill is in no mean.
    assert shown[shown != np.array(fill).astype(dtype)].min() > -3000


def test_a_view_of_a_file_of_any_name(write, random):
    pixels = random.integers(1, 99, (30, 40)).astype("uint8")
    path = write('it\'s <b> & "ü" 100 %.tif', pixels)
    view = View(with_gdal.parse_system("EPSG:32721"), UTM, (30, 40), "bilinear", None, True)
    assert_same_pixels([one.open(path).on(view) for one in BOTH], [[1], [2]])


def test_a_view_shows_the_colours_of_its_raster(write, tmp_path):
    colors = {0: (1, 2, 3, 255), 7: (40, 50, 60, 255)}
    path, plain = str(tmp_path / "map.tif"), write("plain.tif", np.ones((3, 3), "uint8"))
    with_gdal.create(path, NewRaster(40, 30, 1, "uint8", transform=UTM, colors=colors)).close()
    view = View(
        with_gdal.parse_system("EPSG:32721"), UTM * Affine.scale(2), (15, 20), "nearest", None, True
    )
    for backend in BOTH:
        dataset = backend.open(path)
        assert dataset.colors(1)[7] == dataset.on(view).colors(1)[7] == (40, 50, 60, 255)
        assert len(dataset.colors(1)) == 256
    assert equal(lambda one: one.open(plain).colors(1)) == {}


def test_a_source_that_gdal_warns_of_is_warped_all_the_same(write, tmp_path):
    path = write("scene.tif", np.ones((30, 40), "uint8"))
    content = bytearray((tmp_path / "scene.tif").read_bytes())
    # The first two tags change places.
    first = int.from_bytes(content[4:8], "little") + 2
    content[first : first + 24] = content[first + 12 : first + 24] + content[first : first + 12]
    (tmp_path / "scene.tif").write_bytes(content)
    # In a process of its own: after very many warnings GDAL gives some no more.
    code = f"from osgeo import gdal; gdal.Open({path!r})"
    heard = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert "Warning" in heard.stderr
    view = View(with_gdal.parse_system("EPSG:32721"), UTM, (30, 40), "bilinear", None, True)
    values = [
        backend.open(path).on(view).read([1], Window(0, 0, 30, 40), (30, 40)) for backend in BOTH
    ]
    same_arrays(*values)
    assert values[0].all()


# What is written


def new(dtype="uint16", count=2, **more):
    return NewRaster(
        300, 280, count, dtype, wkt=with_gdal.parse_system("EPSG:32721"), transform=UTM, **more
    )


TILED = {"TILED": "TRUE", "BLOCKXSIZE": "256", "BLOCKYSIZE": "256", "BIGTIFF": "IF_SAFER"}
PACKED = {"COMPRESS": "DEFLATE", "PREDICTOR": "2", "ZLEVEL": "1"}
FILES = {
    "plain": new(),
    "tiled": new(options={**TILED, **PACKED, "NUM_THREADS": "2"}, nodata=0),
    "zstd": new(options={**TILED, "COMPRESS": "ZSTD", "ZSTD_LEVEL": "1"}),
    "rows": new("uint8", 1, options={"BLOCKYSIZE": "64", "BIGTIFF": "IF_SAFER"}, nodata=255),
    "pixels": new(count=4, options={"INTERLEAVE": "PIXEL", **TILED}, nodata=7),
    "NaN": new("float32", nodata=np.nan, options=TILED),
    "double": new("float64", nodata=-9999.1),
    "signed": new("int8", nodata=-7),
    "int16": new("int16", nodata=-32768),
    "large": new("uint32", nodata=4_294_967_295),
    "named": new(count=3, descriptions=["B02", "", "Grün"]),
    "scaled": new(scales=[1e-4, 0.1], offsets=[-0.1, 3], descriptions=["a", "b"]),
    "coloured": new(
        "uint8", 1, nodata=255, colors={0: (1, 2, 3, 255), 1: (4, 5, 6, 9), 255: (0, 0, 0, 0)}
    ),
    "without place": NewRaster(300, 280, 1, "uint8"),
    "in degrees": NewRaster(
        300,
        280,
        1,
        "uint8",
        wkt=with_gdal.parse_system("EPSG:4326"),
        transform=Affine(9e-5, 0, -60, 0, -9e-5, -3),
    ),
}


@pytest.mark.parametrize("name", FILES)
def test_a_file_is_the_same(tmp_path, random, name):
    made = FILES[name]
    pixels = (random.random((made.count, made.height, made.width)) * 200).astype(made.dtype)
    written = []
    for number, backend in enumerate(BOTH):
        path = tmp_path / f"{number}.tif"
        with backend.environment():
            writer = backend.create(str(path), made)
            writer.tag({"CHANGEMINING_FORMULA": "a < b & 'ü' = \"c\"", "CHANGEMINING_SEED": "1"})
            for window in windows(made.height, made.width):
                if made.count == 1:
                    writer.write(pixels[0][window.slices], window)
                else:
                    writer.write(pixels[(slice(None), *window.slices)], window)
            writer.tag({"CHANGEMINING_SEED": "2", "CHANGEMINING_LATE": "known now"})
            writer.close()
        written.append(path.read_bytes())
    assert written[0] == written[1]
    assert sorted(path.name for path in tmp_path.iterdir()) == ["0.tif", "1.tif"]
    dataset = with_gdal.open(str(path))
    whole = dataset.read(
        range(1, made.count + 1), Window(0, 0, made.height, made.width), dataset.shape
    )
    np.testing.assert_array_equal(whole, pixels)
    assert equal(lambda one: one.open(str(path)).block(1, 0, 0))[0] > 0


@pytest.mark.parametrize("name", FILES)
def test_a_file_in_memory_is_the_same(random, name):
    made = FILES[name]
    pixels = (random.random((made.count, made.height, made.width)) * 200).astype(made.dtype)
    assert equal(lambda one: one.encode(made, pixels))[:2] == b"II"


def test_a_jpeg_is_the_same(random):
    picture = NewRaster(70, 50, 3, "uint8", options={"QUALITY": "80"}, driver="JPEG")
    pixels = random.integers(0, 255, (3, 50, 70)).astype("uint8")
    assert equal(lambda one: one.encode(picture, pixels))[:2] == b"\xff\xd8"


# Coordinate systems

SYSTEMS = [
    *("EPSG:4326", "EPSG:32721", "EPSG:32633", "EPSG:3857", "EPSG:2263", "EPSG:2154", "EPSG:5880"),
    *("EPSG:4674", "EPSG:31981", "EPSG:27700", "EPSG:3035", "EPSG:4979", "EPSG:4978"),
    "+proj=utm +zone=21 +south +datum=WGS84 +units=m +type=crs",
    "+proj=laea +lat_0=-10 +lon_0=-55 +units=km +type=crs",
    'LOCAL_CS["site",UNIT["foot",0.3048]]',
    "ESRI:102033",
    "OGC:CRS84",
]


@pytest.mark.parametrize("text", SYSTEMS)
def test_a_system_is_the_same(text):
    wkt = equal(lambda one: one.parse_system(text))
    assert equal(lambda one: one.parse_system(wkt)) == wkt
    equal(lambda one: one.system_facts(wkt))
    equal(lambda one: one.epsg_code(wkt))
    for other in SYSTEMS:
        there = with_gdal.parse_system(other)
        assert equal(lambda one, there=there: one.same_system(wkt, there)) is (
            text == other or {text, other} == {SYSTEMS[1], SYSTEMS[13]} or wkt == there
        )


@pytest.mark.parametrize("other", SYSTEMS)
@pytest.mark.parametrize("text", SYSTEMS[:3])
def test_places_are_the_same_in_another_system(text, other):
    here, there = (with_gdal.parse_system(one) for one in (text, other))
    points = [(500_000, 9_200_000), (512_345.678, 9_187_654.321), (499_999.5, 9_100_000)]
    if text == "EPSG:4326":
        points = [(-57, -7.2), (-56.123456789, -8), (-57.5, -6)]
    x, y = zip(*points)
    bounds = min(x), min(y), max(x), max(y)

    def told(function, *given):
        try:
            return function(*given)
        except RasterError:
            return "no place there"

    equal(lambda one: told(one.transform_points, points, here, there))
    equal(lambda one: told(one.transform_bounds, bounds, here, there))


# What goes wrong


@pytest.mark.parametrize("backend", BOTH)
@pytest.mark.parametrize("raising", [False, True])
def test_what_goes_wrong_is_one_kind_of_error(backend, raising, tmp_path, write, random, request):
    if raising:
        gdal.UseExceptions()
        request.addfinalizer(gdal.DontUseExceptions)
    text = tmp_path / "notes.tif"
    text.write_text("no raster")
    with pytest.raises(RasterError):
        backend.open(str(text))
    with pytest.raises(RasterError):
        backend.open(str(tmp_path / "missing.tif"))
    with pytest.raises(RasterError):
        backend.create(str(tmp_path / "nowhere" / "out.tif"), new())
    with pytest.raises(RasterError):
        backend.parse_system("EPSG:no")
    with pytest.raises(RasterError):
        backend.encode(NewRaster(4, 4, 2, "uint8", driver="JPEG"), np.zeros((2, 4, 4), "uint8"))
    path = tmp_path / "broken.tif"
    write("broken.tif", random.integers(0, 9999, (600, 600)).astype("uint16"), compress="deflate")
    at, _ = backend.open(str(path)).block(1, 0, 0)
    path.write_bytes(path.read_bytes()[:at] + bytes(99) + path.read_bytes()[at + 99 :])
    dataset = backend.open(str(path))
    with pytest.raises(RasterError):
        dataset.read([1], Window(0, 0, 600, 600), (600, 600))
    assert bool(gdal.GetUseExceptions()) is raising


# What is everybody's


def test_gdal_is_left_as_it_was():
    before = (
        gdal.GetCacheMax(),
        gdal.GetUseExceptions(),
        gdal.GetConfigOption("GTIFF_IMPLICIT_JPEG_OVR"),
    )
    inside = threading.Barrier(2, timeout=10)

    def work(wait):
        with with_gdal.environment():
            inside.wait()
            assert gdal.GetCacheMax() == CACHE_BYTES
            assert gdal.GetConfigOption("GTIFF_IMPLICIT_JPEG_OVR") == "OFF"
            if wait:
                inside.wait()

    other = threading.Thread(target=work, args=(True,))
    other.start()
    work(False)
    assert gdal.GetCacheMax() == CACHE_BYTES
    inside.wait()
    other.join()
    after = (
        gdal.GetCacheMax(),
        gdal.GetUseExceptions(),
        gdal.GetConfigOption("GTIFF_IMPLICIT_JPEG_OVR"),
    )
    assert after == before


# Which of them


@pytest.fixture
def choose(monkeypatch):
    """Return what chooses a backend anew."""
    monkeypatch.setattr(backends, "backend", functools.cache(backends.backend.__wrapped__))

    def choose_anew(wanted="", *missing):
        monkeypatch.setenv(backends.VARIABLE, wanted)
        for name in missing:
            monkeypatch.setitem(sys.modules, f"changemining.core.io.backends.{name}", None)
            monkeypatch.delattr(backends, name, raising=False)
        return backends.backend()

    return choose_anew


def test_rasterio_is_taken_where_it_is(choose):
    assert choose() is with_rasterio
    assert list(backends.software()) == ["numpy", "rasterio", "gdal"]


def test_gdal_is_taken_where_rasterio_is_not(choose):
    assert choose("", "with_rasterio") is with_gdal
    assert list(backends.software()) == ["numpy", "osgeo", "gdal"]


@pytest.mark.parametrize("error", [RasterError("no PROJ database"), ValueError("numpy.dtype size")])
def test_gdal_is_taken_where_rasterio_does_not_work(choose, monkeypatch, error):
    def fail():
        raise error

    monkeypatch.setattr(with_rasterio, "check", fail)
    assert choose() is with_gdal


def test_one_can_be_asked_for(choose):
    assert choose("gdal") is with_gdal


def test_what_is_asked_for_has_to_be_known(choose):
    with pytest.raises(InputError, match="rasterio or gdal"):
        choose("something")


def test_without_any_the_message_says_where_to_get_one(choose):
    with pytest.raises(MissingLibraryError, match="python3-gdal"):
        choose("", "with_rasterio", "with_gdal")

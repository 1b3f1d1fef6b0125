"""A catalogue's scene as a raster here: its windows alone, again and again until they came."""

import base64
import hashlib
import json
import os
import signal
import subprocess
import sys
import time
from dataclasses import replace

import numpy as np
import pytest
from catalogues import MIDDLE, Scene, bounds, write_catalogue, write_cog
from osgeo import gdal
from web import Fault

from build_products import CRS
from changemining.core.catalogue import preset as presets
from changemining.core.catalogue.fetching import import_item
from changemining.core.catalogue.preset import Preset
from changemining.core.catalogue.reach import Network
from changemining.core.choices.scenes import ImportChoice, ScalingChoice
from changemining.core.errors import InputError, ReadError
from changemining.core.jobs import finish
from changemining.core.scenes.import_plan import Extent
from rasters import read_raster

SCENE = Scene("a", "2017-07-19", inside=0.25)


def fetched(place, output, extent, network, told=None, scaling=None, **choice):
    job = import_item(
        str(place),
        output,
        ImportChoice(**choice),
        scaling or ScalingChoice(),
        extent,
        network,
    )
    return finish(job, ([] if told is None else told).append)


def hidden(folder):
    """Names of what is left beside the output."""
    return sorted(path.name for path in folder.iterdir() if path.name.startswith("."))


def test_a_scene_of_the_web_is_what_its_pixels_are(web, tmp_path, middle, network):
    write_catalogue(web.folder, [SCENE])
    made = fetched(f"{web.address}/a/item.json", tmp_path / "out.tif", middle, network)
    found = read_raster(tmp_path / "out.tif")
    clouds = np.kron(SCENE.cloudy, np.ones((2, 2), bool))[MIDDLE, MIDDLE]
    for number, band in enumerate(("B02", "B03", "B04", "B08")):
        stored = SCENE.values(band)[MIDDLE, MIDDLE]
        assert (found.pixels[number] == np.where(clouds, 0, stored)).all()
    assert found.bounds == bounds()
    assert found.descriptions == ("B02", "B03", "B04", "B08")
    assert made.result.valid_pixels == int((~clouds).sum())
    told = {key[len("CHANGEMINING_") :]: value for key, value in found.tags.items()}
    files = {"blue": "B02", "green": "B03", "red": "B04", "nir": "B08", "scl": "SCL"}
    files = {key: [f"./{name}.tif", None] for key, name in files.items()}
    files["thumbnail"] = ["./preview.jpg", None]
    digest = hashlib.sha256(json.dumps(["a", files], sort_keys=True).encode()).hexdigest()
    assert told["ITEM"] == "a"
    assert told["ITEM_HREF"] == f"{web.address}/a/item.json"
    assert told["ITEM_SHA256"] == digest
    assert told["SENSING_DATE"] == "2017-07-19"
    assert told["BASELINE"] == "02.07"
    assert hidden(tmp_path) == []


def test_the_web_and_the_disk_give_the_same_bytes(web, tmp_path, middle, network):
    write_catalogue(web.folder, [SCENE])
    tables = []
    for place in (f"{web.address}/a/item.json", web.folder / "a" / "item.json"):
        fetched(place, tmp_path / "out.tif", middle, network)
        found = read_raster(tmp_path / "out.tif")
        where = ("CHANGEMINING_ITEM_HREF", "CHANGEMINING_ITEM_CALL")
        tags = {k: v for k, v in found.tags.items() if k not in where}
        tables.append((found.pixels.tobytes(), found.profile, tags))
    assert tables[0] == tables[1]


def needed(path, window):
    """Bytes of the blocks of a GeoTIFF that a window touches, as GDAL knows them."""
    dataset = gdal.Open(str(path))
    band = dataset.GetRasterBand(1)
    wide, high = band.GetBlockSize()
    row, col, height, width = window
    return sum(
        int(band.GetMetadataItem(f"BLOCK_SIZE_{x}_{y}", "TIFF") or 0)
        for y in range(row // high, (row + height - 1) // high + 1)
        for x in range(col // wide, (col + width - 1) // wide + 1)
    )


@pytest.mark.parametrize("start", [(700, 700), (256, 512), (10, 1300)])
def test_few_more_bytes_than_the_windows_come(web, tmp_path, network, start):
    scene = Scene("big", "2017-07-19", side=2048)
    write_catalogue(web.folder, [scene])
    rows, cols = (slice(one, one + 500) for one in start)
    extent = Extent(*bounds(rows, cols), CRS)
    web.forget()
    fetched(f"{web.address}/big/item.json", tmp_path / "out.tif", extent, network)
    assert (read_raster(tmp_path / "out.tif").pixels[3] == scene.values("B08")[rows, cols]).all()
    ten = rows.start, cols.start, 500, 500
    twenty = rows.start // 2, cols.start // 2, 250, 250
    wanted = sum(
        needed(web.folder / "big" / f"{name}.tif", twenty if name == "SCL" else ten)
        for name in ("B02", "B03", "B04", "B08", "SCL")
    )
    assert wanted > 1_500_000
    assert web.sent <= 1.3 * wanted, (web.sent, wanted)
    # Two questions of size, the head, and a run of blocks for every row of them.
    assert web.requests <= 5 * 8


@pytest.mark.parametrize("kind", [500, "drop", "stall"])
def test_what_passes_leaves_no_trace(web, tmp_path, middle, network, kind):
    write_catalogue(web.folder, [SCENE])
    web.faults = [Fault("B04.tif", kind, 3, 2.0), Fault("SCL.tif", kind, 2, 2.0)]
    fetched(f"{web.address}/a/item.json", tmp_path / "out.tif", middle, network)
    clouds = np.kron(SCENE.cloudy, np.ones((2, 2), bool))[MIDDLE, MIDDLE]
    stored = np.where(clouds, 0, SCENE.values("B04")[MIDDLE, MIDDLE])
    assert (read_raster(tmp_path / "out.tif").pixels[2] == stored).all()
    assert hidden(tmp_path) == []


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        (403, "B04.tif is not for everybody (HTTP 403). Sign in"),
        (404, "B04.tif is not there (HTTP 404)"),
        (500, "cannot answer for"),
        ("drop", "The connection broke while"),
    ],
)
def test_what_does_not_pass_is_told_in_one_line(web, tmp_path, middle, network, kind, words):
    write_catalogue(web.folder, [SCENE])
    web.faults = [Fault("B04.tif", kind)]
    start = time.monotonic()
    with pytest.raises(ReadError) as told:
        fetched(f"{web.address}/a/item.json", tmp_path / "out.tif", middle, network)
    assert words in str(told.value)
    assert "\n" not in str(told.value)
    assert time.monotonic() - start < 20
    assert not (tmp_path / "out.tif").exists()
    asked = sum("B04.tif" in one[1] for one in web.asked)
    assert asked >= (3 if kind in (500, "drop") else 1)


def test_a_stall_is_told(web, tmp_path, middle, network):
    write_catalogue(web.folder, [SCENE])
    web.faults = [Fault("B04.tif", "stall", -1, 60.0)]
    once = replace(network, patience=replace(network.patience, tries=1))
    with pytest.raises(ReadError, match=r"did not answer for 1 seconds|The connection broke"):
        fetched(f"{web.address}/a/item.json", tmp_path / "out.tif", middle, once)


def test_what_came_is_kept_and_gone_on_with(web, tmp_path, middle, network):
    write_catalogue(web.folder, [SCENE])
    # Its head comes, its pixels do not.
    web.faults = [Fault("B08.tif", 404, after=3)]
    place = f"{web.address}/a/item.json"
    with pytest.raises(ReadError, match="What was fetched is kept"):
        fetched(place, tmp_path / "out.tif", middle, network, bands="B04,B08", mask_classes="")
    assert len(hidden(tmp_path)) == 1
    web.faults.clear()
    web.forget()
    fetched(place, tmp_path / "out.tif", middle, network, bands="B04,B08", mask_classes="")
    # Its head is looked at again, its pixels are not.
    assert max(one[3] for one in web.asked if "B04.tif" in one[1]) <= 16384
    assert hidden(tmp_path) == []


def test_a_killed_run_is_gone_on_with(web, tmp_path, network):
    scene = Scene("big", "2017-07-19", side=2048)
    write_catalogue(web.folder, [scene])
    web.faults = [Fault("B08.tif", "stall", -1, 60.0, after=3)]
    xmin, ymin, xmax, ymax = bounds(slice(0, 1000), slice(0, 1000))
    code = (
        "import runpy, sys\n"
        f"runpy.run_path({str(os.path.abspath('scripts/checkout.py'))!r})['register']()\n"
        "from changemining.core.catalogue.fetching import import_item\n"
        "from changemining.core.catalogue.reach import Network\n"
        "from changemining.core.choices.scenes import ImportChoice, ScalingChoice\n"
        "from changemining.core.jobs import finish\n"
        "from changemining.core.scenes.import_plan import Extent\n"
        f"extent = Extent({xmin}, {ymin}, {xmax}, {ymax}, {CRS!r})\n"
        f"place, output = {web.address + '/big/item.json'!r}, {str(tmp_path / 'out.tif')!r}\n"
        "finish(import_item(place, output, ImportChoice(), ScalingChoice(), extent, Network()))\n"
    )
    run = subprocess.Popen([sys.executable, "-c", code])
    until = time.monotonic() + 30
    kept = []
    while time.monotonic() < until and len(kept) < 4:
        time.sleep(0.2)
        kept = [path for path in tmp_path.glob(".out.*.fetch/*.tif") if "partial" not in path.name]
    run.send_signal(signal.SIGKILL)
    run.wait()
    assert len(kept) == 4, "B02, B03, B04 and the classes came, B08 did not"
    assert not (tmp_path / "out.tif").exists()
    web.faults.clear()
    web.forget()
    extent = Extent(xmin, ymin, xmax, ymax, CRS)
    fetched(f"{web.address}/big/item.json", tmp_path / "out.tif", extent, network)
    assert max(one[3] for one in web.asked if "B04.tif" in one[1]) <= 16384
    assert (read_raster(tmp_path / "out.tif").pixels[2] == scene.values("B04")[:1000, :1000]).all()
    assert hidden(tmp_path) == []


def test_cancel_is_at_once_and_leaves_nothing(web, tmp_path, middle, network):
    write_catalogue(web.folder, [SCENE])
    web.faults = [Fault("B08.tif", "stall", -1, 30.0)]
    job = import_item(
        f"{web.address}/a/item.json",
        tmp_path / "out.tif",
        ImportChoice(),
        ScalingChoice(),
        middle,
        replace(network, patience=replace(network.patience, stall=30.0)),
    )
    until = time.monotonic() + 1.5
    while time.monotonic() < until:
        next(job)
    start = time.monotonic()
    job.close()
    assert time.monotonic() - start < 0.5
    assert [path.name for path in tmp_path.iterdir()] == ["served"]


@pytest.mark.parametrize(
    "href",
    ["/etc/hostname", "file:///etc/hostname", "../../../../etc/hostname", "/vsicurl/x.tif"],
)
def test_an_item_of_the_web_opens_nothing_here(web, tmp_path, middle, network, href):
    item = SCENE.write(web.folder)
    item["assets"]["red"]["href"] = href
    (web.folder / "a" / "item.json").write_text(json.dumps(item), encoding="utf-8")
    with pytest.raises((InputError, ReadError)) as told:
        fetched(f"{web.address}/a/item.json", tmp_path / "out.tif", middle, network)
    assert "nothing of the web" in str(told.value) or web.address in str(told.value)


def test_a_virtual_raster_of_the_web_opens_nothing_here(web, tmp_path, middle, network):
    """A file that is called .tif and names a raster of this computer."""
    SCENE.write(web.folder)
    here = write_cog(tmp_path / "here.tif", SCENE.values("B04"))
    virtual = gdal.Translate(str(tmp_path / "b.vrt"), str(here), format="VRT")
    del virtual
    text = (tmp_path / "b.vrt").read_text().replace("here.tif", str(here))
    text = text.replace('relativeToVRT="1"', 'relativeToVRT="0"')
    (web.folder / "a" / "B04.tif").write_text(text, encoding="utf-8")
    with pytest.raises(ReadError, match=r"no GeoTIFF and no JPEG 2000|cannot be read|broke"):
        fetched(f"{web.address}/a/item.json", tmp_path / "out.tif", middle, network)
    assert not (tmp_path / "out.tif").exists()


@pytest.mark.parametrize("target", ["file:///etc/hostname", "ftp://127.0.0.1/a.tif"])
def test_an_image_that_leads_out_of_the_web_is_not_read(web, tmp_path, middle, network, target):
    SCENE.write(web.folder)
    web.faults = [Fault("B04.tif", f"redirect:{target}")]
    with pytest.raises(InputError, match="is no address of the web: it is not followed"):
        fetched(f"{web.address}/a/item.json", tmp_path / "out.tif", middle, network)


def test_jpeg_2000_is_read_by_windows_too(web, tmp_path, middle, network):
    item = SCENE.write(web.folder)
    for name in ("red", "nir"):
        asset = item["assets"][name]
        path = web.folder / "a" / asset["href"]
        options = ["QUALITY=100", "REVERSIBLE=YES", "BLOCKXSIZE=128", "BLOCKYSIZE=128"]
        made = gdal.GetDriverByName("JP2OpenJPEG").CreateCopy(
            str(path.with_suffix(".jp2")), gdal.Open(str(path)), 0, options
        )
        del made
        asset.update(href=asset["href"].replace(".tif", ".jp2"), type="image/jp2")
    (web.folder / "a" / "item.json").write_text(json.dumps(item), encoding="utf-8")
    fetched(f"{web.address}/a/item.json", tmp_path / "out.tif", middle, network, mask_classes="")
    found = read_raster(tmp_path / "out.tif").pixels
    assert (found[2] == SCENE.values("B04")[MIDDLE, MIDDLE]).all()
    assert (found[3] == SCENE.values("B08")[MIDDLE, MIDDLE]).all()


def test_blocks_that_would_fill_the_memory_are_not_read(web, tmp_path, middle, network):
    SCENE.write(web.folder)
    options = ["TILED=YES", "BLOCKXSIZE=16384", "BLOCKYSIZE=16384", "SPARSE_OK=YES"]
    path = str(web.folder / "a" / "B04.tif")
    made = gdal.GetDriverByName("GTiff").Create(path, 20000, 20000, 1, gdal.GDT_UInt16, options)
    made.SetGeoTransform((600_000, 10, 0, 9_300_000, 0, -10))
    made.SetProjection(gdal.Open(str(web.folder / "a" / "B03.tif")).GetProjection())
    del made
    with pytest.raises(InputError, match="would fill the memory"):
        fetched(f"{web.address}/a/item.json", tmp_path / "out.tif", middle, network)


def test_bands_are_found_by_what_the_item_says(tmp_path, middle, network):
    """Keys that say nothing; STAC 1.0's eo:bands, STAC 1.1's bands."""
    for style in ("eo:bands", "bands"):
        item = SCENE.write(tmp_path)
        common = {"eo:bands": "common_name", "bands": "eo:common_name"}[style]
        assets = {}
        for number, (key, asset) in enumerate(item["assets"].items()):
            told = asset.pop("eo:bands", None)
            if told:
                asset[style] = [{"name": f"x{number}", common: key}]
            elif key == "scl":
                asset[style] = [{"name": "SCL"}]
            assets[f"data{number}"] = asset
        item["assets"] = assets
        (tmp_path / "a" / "item.json").write_text(json.dumps(item), encoding="utf-8")
        fetched(
            tmp_path / "a" / "item.json", tmp_path / "out.tif", middle, network, bands="red,B08"
        )
        found = read_raster(tmp_path / "out.tif")
        assert found.descriptions == ("B04", "B08")
        assert found.pixels[0][-1, -1] == SCENE.values("B04")[MIDDLE, MIDDLE][-1, -1]
        assert (found.pixels[:, 0] == 0).all(), "clouds are masked"


@pytest.mark.parametrize(
    ("choice", "words"),
    [
        ({"bands": "B04,B11"}, "The item a has no band B11: it has B02, B03, B04, B08"),
        ({"bands": "B04=3"}, "BANDS: B04=3: bands of a catalogue's scene are given by name"),
        ({"bands": ""}, "BANDS is empty"),
        ({"bands": "B04,red"}, "BANDS names B04 twice"),
    ],
)
def test_what_is_not_there_is_told(tmp_path, middle, network, choice, words):
    SCENE.write(tmp_path)
    with pytest.raises(InputError) as told:
        fetched(tmp_path / "a" / "item.json", tmp_path / "out.tif", middle, network, **choice)
    assert words in str(told.value)
    assert [path.name for path in tmp_path.iterdir()] == ["a"]


def test_places_that_do_not_fit_are_told(tmp_path, network):
    SCENE.write(tmp_path)
    place = tmp_path / "a" / "item.json"
    aside = Extent(100_000, 9_000_000, 101_000, 9_001_000, CRS)
    with pytest.raises(InputError, match="EXTENT does not meet a"):
        fetched(place, tmp_path / "out.tif", aside, network)
    with pytest.raises(InputError, match="does not say its coordinate reference system"):
        fetched(place, tmp_path / "out.tif", Extent(0, 0, 1, 1), network)
    with pytest.raises(ReadError, match="does not exist"):
        fetched(tmp_path / "b.json", tmp_path / "out.tif", aside, network)


def test_all_of_a_scene_where_no_extent_is_given(tmp_path, network):
    SCENE.write(tmp_path)
    told = []
    fetched(tmp_path / "a" / "item.json", tmp_path / "out.tif", None, network, told)
    assert read_raster(tmp_path / "out.tif").shape == (256, 256)
    assert any("There is no extent: all of the scene is read" in one for one in told)


# Signing in.


@pytest.fixture
def known(web, monkeypatch):
    """Make the server a known catalogue, with a way to sign in."""

    def make(**signing):
        made = Preset(
            web.address,
            "ours",
            "Ours",
            hosts=("127.0.0.1",),
            signing=signing,
            sign_in="Get a key at example.org.",
        )
        monkeypatch.setattr(presets, "presets", lambda: {"ours": made})

    return make


def test_a_signature_is_got_and_goes_nowhere_else(web, tmp_path, middle, network, known):
    SCENE.write(web.folder)
    tokens = ["sig=second", "sig=first"]
    web.services["/token/sentinel-2-l2a"] = lambda _query, _body: {
        "token": tokens.pop(),
        "msft:expiry": "2099-01-01T00:00:00Z",
    }
    known(kind="query", address=f"{web.address}/token/{{collection}}", hosts=["127.0.0.1"])
    web.wanted_query = "sig=first"
    fetched(f"{web.address}/a/item.json", tmp_path / "out.tif", middle, network)
    assert b"sig=" not in (tmp_path / "out.tif").read_bytes()
    assert sum("/token/" in one[1] for one in web.asked) == 1
    # One that came to its end is got anew.
    tokens[:] = ["sig=second", "sig=first"]
    web.wanted_query = "sig=second"
    fetched(f"{web.address}/a/item.json", tmp_path / "out.tif", middle, network)


def test_headers_go_to_the_catalogue_and_are_not_kept(
    web, tmp_path, middle, network, known, monkeypatch
):
    SCENE.write(web.folder)
    known(kind="headers", hosts=["127.0.0.1"])
    web.wanted = "Bearer word"
    place = f"{web.address}/a/item.json"
    with pytest.raises(ReadError, match=r"\(HTTP 403\)\. Get a key at example\.org\."):
        fetched(place, tmp_path / "out.tif", middle, network)
    signed = replace(network, headers={"Authorization": "Bearer word"})
    fetched(place, tmp_path / "out.tif", middle, signed)
    assert b"Bearer" not in (tmp_path / "out.tif").read_bytes()
    monkeypatch.setenv("CHANGEMINING_AUTHORIZATION", "Bearer word")
    fetched(place, tmp_path / "out.tif", middle, network)


def test_keys_sign_what_lies_in_a_bucket(web, tmp_path, middle, network, known, monkeypatch):
    item = SCENE.write(web.folder / "eodata")
    for asset in item["assets"].values():
        asset["href"] = asset["href"].replace("./", "s3://eodata/a/")
    (web.folder / "item.json").write_text(json.dumps(item), encoding="utf-8")
    known(kind="keys", endpoint=web.address, buckets=["eodata"])
    place = f"{web.address}/item.json"
    for name in ("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY"):
        monkeypatch.delenv(name, raising=False)
    with pytest.raises(ReadError, match=r"\(HTTP 403\)\. Get a key at example\.org\."):
        fetched(place, tmp_path / "out.tif", middle, network)
    basic = base64.b64encode(b"ourkey:ourword").decode()
    signed = replace(network, headers={"Authorization": f"Basic {basic}"})
    web.forget()
    fetched(place, tmp_path / "out.tif", middle, signed)
    words = {one[4] for one in web.asked if one[1].endswith(".tif")}
    assert words
    assert all("Credential=ourkey/" in word for word in words)
    assert all("ourword" not in word for word in words)
    # The item itself is asked for without: keys are for the bucket.
    assert {one[4] for one in web.asked if one[1].endswith(".json")} == {""}
    assert not any(gdal.GetThreadLocalConfigOption(f"AWS_{name}") for name in ("ACCESS_KEY_ID",))
    assert Network() == Network()

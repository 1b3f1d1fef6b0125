"""What a catalogue tells of a scene, read with distrust."""

import copy
import itertools
import json

import pytest
from catalogues import Scene, serve_api, write_catalogue

from changemining.core.catalogue.item import parse_item
from changemining.core.catalogue.preset import Preset, catalogue_of, presets
from changemining.core.catalogue.search import Wanted, search
from changemining.core.errors import ChangeMiningError, InputError
from changemining.core.jobs import finish

HERE = "https://h.org/c/a/item.json"


@pytest.fixture(scope="module")
def item(tmp_path_factory):
    """Return an item as JSON."""
    return Scene("a", "2017-07-19").write(tmp_path_factory.mktemp("item"))


def told(item, **properties):
    changed = copy.deepcopy(item)
    changed["properties"].update(properties)
    return parse_item(changed, HERE)


def test_what_is_told(item):
    found = parse_item(item, HERE)
    assert (found.id, found.day, found.tile, found.orbit) == ("a", "2017-07-19", "21MXQ", 110)
    assert (found.baseline, found.platform, found.cloud) == ("02.07", "sentinel-2a", 0.0)
    assert found.assets["red"].href == "https://h.org/c/a/B04.tif"
    assert found.thumbnail == "https://h.org/c/a/preview.jpg"
    assert found.bands == ["B02", "B03", "B04", "B08", "scl"]


@pytest.mark.parametrize(
    ("properties", "name", "value"),
    [
        ({"processing:version": "05.10", "s2:processing_baseline": None}, "baseline", "05.10"),
        (
            {
                "s2:processing_baseline": "",
                "s2:product_uri": "S2A_MSIL2A_20170719T132231_N0500_R038_"
                "T23KQQ_20230901T000000.SAFE",
            },
            "baseline",
            "05.00",
        ),
        (
            {
                "sat:relative_orbit": None,
                "s2:product_uri": "S2A_MSIL2A_20170719T132231_N0500_R038_"
                "T23KQQ_20230901T000000.SAFE",
            },
            "orbit",
            38,
        ),
        ({"grid:code": None, "s2:mgrs_tile": "1MXQ"}, "tile", "01MXQ"),
        (
            {
                "grid:code": None,
                "mgrs:utm_zone": 21,
                "mgrs:latitude_band": "M",
                "mgrs:grid_square": "XQ",
            },
            "tile",
            "21MXQ",
        ),
        ({"datetime": None, "start_datetime": "2017-07-20T00:00:00Z"}, "day", "2017-07-20"),
        ({"eo:cloud_cover": 250}, "cloud", 1.0),
        ({"eo:cloud_cover": "much"}, "cloud", None),
        ({"earthsearch:boa_offset_applied": True}, "applied", True),
        ({"earthsearch:boa_offset_applied": "yes"}, "applied", None),
        ({"processing:level": "L2"}, "level", "L2A"),
    ],
)
def test_words_of_many_catalogues(item, properties, name, value):
    assert getattr(told(item, **properties), name) == value


@pytest.mark.parametrize(
    ("asset", "scale", "offset"),
    [
        ({"raster:bands": [{"scale": 0.0001, "offset": -0.1}]}, 0.0001, -0.1),
        ({"bands": [{"name": "B04"}], "raster:scale": 0.0001, "raster:offset": -0.1}, 0.0001, -0.1),
        ({"raster:scale": 0.0001, "raster:offset": -0.1}, 0.0001, -0.1),
        ({"raster:bands": [{"scale": 0, "offset": -0.1}]}, None, None),
        ({"raster:bands": ["x", None]}, None, None),
        ({}, None, None),
    ],
)
def test_scale_and_offset_wherever_they_stand(item, asset, scale, offset):
    changed = copy.deepcopy(item)
    changed["assets"]["red"].update(asset)
    red = parse_item(changed, HERE).assets["red"]
    assert (red.scales[0], red.offsets[0]) == (scale, offset)


def places(value, way=()):
    """Yield the way to every value in JSON."""
    yield way
    inner = value.items() if isinstance(value, dict) else ()
    inner = enumerate(value) if isinstance(value, list) else inner
    for key, one in inner:
        yield from places(one, (*way, key))


def spoilt(value, way, put):
    if not way:
        return put
    changed = copy.deepcopy(value)
    inner = changed
    for key in way[:-1]:
        inner = inner[key]
    inner[way[-1]] = put
    return changed


ODD = (
    None,
    1,
    -1,
    1e300,
    "",
    "x",
    "x" * 5000,
    [],
    {},
    [None],
    [[]],
    {"a": 1},
    True,
    "\x00",
    "/vsi",
)


def test_any_value_anywhere_gives_an_item_or_one_line(item):
    lines, items = [], 0
    for way, put in itertools.product(places(item), ODD):
        try:
            found = parse_item(spoilt(item, way, put), HERE)
        except ChangeMiningError as error:
            lines.append(str(error))
        else:
            items += 1
            addresses = [asset.href for asset in found.assets.values()]
            assert all(one.startswith(("https://", "http://", "s3://")) for one in addresses)
    assert len(lines) > 50
    assert items > 1000
    assert not any("\n" in line for line in lines)


def test_any_answer_of_a_catalogue_gives_items_or_one_line(web, network):
    items = write_catalogue(web.folder, [Scene("a", "2017-07-19", classes=False)])
    wanted = Wanted((-180, -90, 180, 90), (("2017-01-01", "2017-12-31"),))
    api = serve_api(web, items)
    good = web.services["/api/search"]
    page = good({}, json.dumps({"bbox": [-180, -90, 180, 90], "datetime": "2017/2018"}).encode())
    assert len(page["features"]) == 1
    page["links"] = [{"rel": "next", "href": f"{web.address}/api/search", "method": "GET"}]
    lines = []
    rough = [way for way in places(page) if len(way) < 3]
    for way, put in itertools.product(rough, ODD):
        web.services["/api/search"] = lambda _q, _b, w=way, p=put: spoilt(page, w, p)
        try:
            finish(search(Preset(api), wanted, network))
        except ChangeMiningError as error:
            lines.append(str(error))
    assert len(lines) > 20
    assert not any("\n" in line for line in lines)


def test_pages_without_end_are_told(web, network):
    items = write_catalogue(web.folder, [Scene("a", "2017-07-19", classes=False)])
    wanted = Wanted((-180, -90, 180, 90), (("2017-01-01", "2017-12-31"),))
    api = serve_api(web, items)
    link = {"rel": "next", "href": f"{web.address}/api/search?token=1"}
    web.services["/api/search"] = lambda _q, _b: {"features": list(items.values()), "links": [link]}
    with pytest.raises(InputError, match="in pages without end"):
        finish(search(Preset(api), wanted, network))


def test_a_next_page_on_another_host_is_not_followed(web, network):
    items = write_catalogue(web.folder, [Scene("a", "2017-07-19", classes=False)])
    wanted = Wanted((-180, -90, 180, 90), (("2017-01-01", "2017-12-31"),))
    api = serve_api(web, items)
    link = {"rel": "next", "href": "https://example.org/search"}
    web.services["/api/search"] = lambda _q, _b: {"features": list(items.values()), "links": [link]}
    with pytest.raises(InputError, match="which is another host"):
        finish(search(Preset(api), wanted, network))


def test_a_catalogue_that_names_itself_ends(web, network):
    links = [{"rel": "child", "href": "./catalog.json"}, {"rel": "child", "href": "./b.json"}]
    for name in ("catalog", "b"):
        text = json.dumps({"type": "Catalog", "id": name, "links": links})
        (web.folder / f"{name}.json").write_text(text, encoding="utf-8")
    wanted = Wanted((-180, -90, 180, 90), (("2017-01-01", "2017-12-31"),))
    assert finish(search(Preset(f"{web.address}/catalog.json"), wanted, network)) == []
    assert len(web.asked) == 2


def test_collections_that_cannot_hold_it_are_passed_over(web, network):
    write_catalogue(web.folder, [Scene("a", "2017-07-19", classes=False)])
    path = web.folder / "collection.json"
    collection = json.loads(path.read_text(encoding="utf-8"))
    for extent in (
        {"spatial": {"bbox": [[10, 10, 20, 20]]}},
        {"temporal": {"interval": [["2019-01-01T00:00:00Z", None]]}},
    ):
        path.write_text(json.dumps({**collection, "extent": extent}), encoding="utf-8")
        web.forget()
        wanted = Wanted((-60, -10, -50, 0), (("2017-01-01", "2017-12-31"),))
        assert finish(search(Preset(f"{web.address}/catalog.json"), wanted, network)) == []
        assert not any("item.json" in one[1] for one in web.asked)


def test_the_presets_are_whole():
    """Names of the four, and what every step needs of each."""
    assert sorted(presets()) == [
        "brazil-data-cube",
        "copernicus",
        "earth-search",
        "planetary-computer",
    ]
    for name, one in presets().items():
        assert catalogue_of(name) is one
        assert catalogue_of(one.address) is one
        assert {"B02", "B03", "B04", "B08", "SCL"} <= one.assets.keys()
        assert one.address.startswith("https://")
        assert one.sign_in.endswith(".")

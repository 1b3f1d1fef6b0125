"""Which pair wins."""

from datetime import date

import pytest
from catalogues import Scene, degrees, serve_api, write_catalogue
from web import Fault

from changemining.core.catalogue.finding import Area, write_pairs
from changemining.core.catalogue.pairing import day_difference
from changemining.core.choices.catalogue import PairsChoice
from changemining.core.errors import InputError
from changemining.core.io.vector import read_layer
from changemining.core.jobs import finish
from changemining.core.scenes.import_plan import Extent

PERIODS = {"t1_from": "2017-06-01/2017-09-30", "t2_from": "2020-06-01", "t2_to": "2020-12-31"}
#: The first date of every pair below.
FIRST = Scene("first", "2017-07-19")


def found(area, output, catalogue, network, told=None, **choice):
    """Return the rows of the table by rank, and what was told."""
    chosen = PairsChoice(**{**PERIODS, "catalogue": str(catalogue), **choice})
    told = [] if told is None else told
    finish(write_pairs(area, output, chosen, network), told.append)
    return [row for _, row in read_layer(output)]


@pytest.fixture
def area(middle):
    return Area.of_extent(middle)


@pytest.mark.parametrize(
    ("one", "other", "days"),
    [
        ("2017-12-30", "2020-01-04", 5),
        # Of a leap year: the 1st of March is the same day of the year as ever.
        ("2017-03-01", "2020-03-01", 0),
        ("2020-02-29", "2019-02-28", 0),
        ("2020-12-31", "2019-12-31", 0),
        ("2017-07-19", "2020-07-22", 3),
        ("2017-01-01", "2017-07-02", 182),
        ("2017-01-01", "2018-07-03", 182),
    ],
)
def test_days_of_the_year(one, other, days):
    assert day_difference(date.fromisoformat(one), date.fromisoformat(other)) == days
    assert day_difference(date.fromisoformat(other), date.fromisoformat(one)) == days


@pytest.mark.parametrize(
    ("good", "bad"),
    [
        # Cloud over the area while the tile is clean, and the reverse.
        ({"outside": 0.9}, {"inside": 0.3}),
        # Another season.
        ({}, {"day": "2020-08-10"}),
        # Another orbit.
        ({}, {"properties": {"sat:relative_orbit": 10}}),
        # Of baseline 04.00 and later, where the first date is of before.
        ({}, {"properties": {"s2:processing_baseline": "05.00"}, "added": 1000}),
        ({}, {"properties": {"s2:processing_baseline": "02.14"}}),
        ({}, {"properties": {"platform": "sentinel-2b"}}),
        # A little cloud is worse than some days, much time is worse than a little cloud.
        ({"day": "2020-07-24"}, {"inside": 0.19}),
        ({"inside": 0.05}, {"day": "2020-08-12"}),
    ],
)
def test_the_pair_that_should_win_wins(tmp_path, network, area, good, bad):
    scenes = [
        FIRST,
        Scene("bad", **{"day": "2020-07-21", **bad}),
        Scene("good", **{"day": "2020-07-21", **good}),
    ]
    write_catalogue(tmp_path / "c", scenes)
    rows = found(area, tmp_path / "p.gpkg", tmp_path / "c" / "catalog.json", network, max_cloud=50)
    assert [row["t2_item"] for row in rows] == ["good", "bad"]
    assert [row["rank"] for row in rows] == [1, 2]
    assert rows[0]["score"] > rows[1]["score"]


def test_what_a_row_tells(tmp_path, network, area):
    """Numbers by hand: a quarter of the middle is cloud, 3 days apart, another orbit."""
    second = Scene("second", "2020-07-22", inside=0.25, properties={"sat:relative_orbit": 10})
    write_catalogue(tmp_path / "c", [FIRST, second])
    catalogue = tmp_path / "c" / "catalog.json"
    row = found(area, tmp_path / "p.gpkg", catalogue, network, max_cloud=30)[0]
    assert {
        "id": "21MXQ_20170719_20200722",
        "t1": str(tmp_path / "c" / "first" / "item.json"),
        "t2": str(tmp_path / "c" / "second" / "item.json"),
        "t1_date": "2017-07-19",
        "days": 3,
        "t1_cloud": 0.0,
        "cloud_of": "area",
        "coverage": 100.0,
        "same_orbit": "no",
        "t2_orbit": 10,
        "t1_baseline": "02.07",
        "tile": "21MXQ",
    }.items() <= row.items()
    assert row["t2_cloud"] == pytest.approx(25, abs=3)
    # cloud, season: half is left at its end, orbit
    by_hand = (1 - row["t2_cloud"] / 100) * (1 - 0.5 * 3 / 30) * 0.8
    assert row["score"] == pytest.approx(by_hand, abs=1e-4)


def test_limits_leave_out(tmp_path, network, area):
    scenes = [
        FIRST,
        Scene("cloudy", "2020-07-19", inside=0.5),
        Scene("late", "2020-09-19"),
        Scene("other tile", "2020-07-19", properties={"grid:code": "MGRS-21MYQ"}),
        Scene("good", "2020-07-30"),
    ]
    write_catalogue(tmp_path / "c", scenes)
    catalogue = tmp_path / "c" / "catalog.json"
    rows = found(area, tmp_path / "p.gpkg", catalogue, network)
    assert [row["t2_item"] for row in rows] == ["good"]
    with pytest.raises(InputError, match=r"No pair suits: the clearest scenes have 0% cloud"):
        found(area, tmp_path / "q.gpkg", catalogue, network, season=5)
    assert not (tmp_path / "q.gpkg").exists()


def test_pairs_have_names_of_their_own(tmp_path, network, area):
    twins = [Scene("x_0", "2020-07-19"), Scene("x_1", "2020-07-19")]
    write_catalogue(tmp_path / "c", [FIRST, *twins])
    rows = found(area, tmp_path / "p.gpkg", tmp_path / "c" / "catalog.json", network)
    assert len({row["id"] for row in rows}) == 2


def test_a_catalogue_s_words_do_not_become_names_of_files(tmp_path, network, area):
    odd = {"properties": {"grid:code": "../../X"}}
    write_catalogue(
        tmp_path / "c", [Scene("f", "2017-07-19", **odd), Scene("s", "2020-07-19", **odd)]
    )
    rows = found(area, tmp_path / "p.gpkg", tmp_path / "c" / "catalog.json", network)
    assert [row["id"] for row in rows] == ["pair_20170719_20200719"]


def test_without_a_classification_the_item_s_cloud_counts_and_is_told(tmp_path, network, area):
    scenes = [FIRST, Scene("second", "2020-07-19", classes=False, cloud=12.5)]
    write_catalogue(tmp_path / "c", scenes)
    row = found(area, tmp_path / "p.gpkg", tmp_path / "c" / "catalog.json", network)[0]
    assert row["cloud_of"] == "area and whole scene"
    assert row["t2_cloud"] == 12.5


def test_a_classification_that_is_not_for_everybody_is_told(web, network, area, tmp_path):
    items = write_catalogue(web.folder, [FIRST, Scene("second", "2020-07-19", cloud=3)])
    web.faults = [Fault("SCL.tif", 403)]
    told = []
    api = serve_api(web, items)
    row = found(area, tmp_path / "p.gpkg", api, network, told)[0]
    assert (row["cloud_of"], row["t2_cloud"]) == ("whole scene", 3.0)
    assert any("There the cloud of the whole tile counts" in one for one in told)
    assert any("is not for everybody (HTTP 403). Sign in" in one for one in told)


def test_every_kind_of_catalogue_gives_the_same_pairs(web, network, area, tmp_path):
    days = ("2020-07-19", "2020-07-21", "2020-07-24", "2020-08-01", "2020-08-03")
    scenes = [FIRST, *(Scene(f"s{n}", day) for n, day in enumerate(days))]
    items = write_catalogue(web.folder, scenes)
    tables = {}
    for kind, place in (
        ("here", web.folder / "catalog.json"),
        ("static", f"{web.address}/catalog.json"),
        ("collection", f"{web.address}/collection.json"),
        ("post", serve_api(web, items)),
    ):
        rows = found(area, tmp_path / f"{kind}.gpkg", place, network)
        tables[kind] = [(row["t2_item"], row["score"]) for row in rows]
        assert all(row["t1"].endswith("first/item.json") for row in rows)
    serve_api(web, items, post=False)
    tables["get"] = [
        (row["t2_item"], row["score"])
        for row in found(area, tmp_path / "get.gpkg", f"{web.address}/api", network)
    ]
    assert len(tables["here"]) == 5
    assert all(rows == tables["here"] for rows in tables.values()), tables


def test_polygons_are_the_area_not_their_frame(tmp_path, network, middle):
    """An L around a cloud: the frame holds it, the polygon does not."""
    from changemining.core.io.vector import ring

    xmin, ymin, xmax, ymax = middle[:4]
    half = (ymin + ymax) / 2
    corners = [(xmin, ymin), (xmax, ymin), (xmax, half), (xmin, half), (xmin, ymin)]
    write_catalogue(tmp_path / "c", [FIRST, Scene("second", "2020-07-19", inside=0.5)])
    lower = Area.of_polygons([ring(corners)], middle.crs)
    catalogue = tmp_path / "c" / "catalog.json"
    row = found(lower, tmp_path / "p.gpkg", catalogue, network)[0]
    assert row["t2_cloud"] == pytest.approx(0, abs=4)
    with pytest.raises(InputError, match="No pair suits"):
        found(Area.of_extent(middle), tmp_path / "q.gpkg", catalogue, network)


def test_an_area_beside_the_scenes_finds_none(tmp_path, network):
    west, south, east, north = degrees()
    aside = Area.of_extent(Extent(west + 1, south, east + 1, north))
    write_catalogue(tmp_path / "c", [FIRST, Scene("second", "2020-07-19")])
    with pytest.raises(InputError, match="no scene of the first period there"):
        found(aside, tmp_path / "p.gpkg", tmp_path / "c" / "catalog.json", network)


@pytest.mark.parametrize(
    ("choice", "words"),
    [
        ({"t1_from": "2017-06-31/2017-09-30"}, "“First period” begins or ends on '2017-06-31'"),
        ({"t1_from": ""}, "“First period” begins or ends on ''"),
        ({"t2_from": "2021-01-01"}, "“Second period” ends on 2020-12-31, before it begins"),
        ({"t2_from": "2016-01-01/2016-02-01"}, "the first date has to be the earlier one"),
        ({"max_cloud": 101}, "“Most cloud (%)” is 101"),
        ({"season": -1}, "“Season (days)” is -1"),
        ({"catalogue": "sentinel"}, "no catalogue: give brazil-data-cube, copernicus, earth"),
        ({"catalogue": "/nowhere/catalog.json"}, "is no catalogue"),
    ],
)
def test_what_is_wrong_is_told_before_anything_is_asked(tmp_path, network, area, choice, words):
    with pytest.raises(InputError) as told:
        found(area, tmp_path / "p.gpkg", **{"catalogue": "x", "network": network, **choice})
    assert words in str(told.value)
    assert list(tmp_path.iterdir()) == []


def test_nothing_that_tells_the_cloud_is_told(tmp_path, network, area):
    silent = {"classes": False, "properties": {"eo:cloud_cover": None}}
    write_catalogue(tmp_path / "c", [FIRST, Scene("second", "2020-07-19", **silent)])
    catalogue = tmp_path / "c" / "catalog.json"
    with pytest.raises(
        InputError, match=r"cloudy the scenes of the second period are.* 50 or more"
    ):
        found(area, tmp_path / "p.gpkg", catalogue, network)
    row = found(area, tmp_path / "p.gpkg", catalogue, network, max_cloud=50)[0]
    assert (row["t2_cloud"], row["score"]) == (None, 0.5)


def test_periods_that_overlap_give_no_pair_of_a_scene_with_itself(tmp_path, network, area):
    write_catalogue(tmp_path / "c", [FIRST, Scene("a", "2020-07-19"), Scene("b", "2020-07-29")])
    both = {"t1_from": "2017-01-01/2020-12-31", "t2_from": "2017-01-01", "season": 183}
    rows = found(area, tmp_path / "p.gpkg", tmp_path / "c" / "catalog.json", network, **both)
    pairs = {(row["t1_item"], row["t2_item"]) for row in rows}
    assert pairs == {("first", "a"), ("first", "b"), ("a", "b")}


def test_an_area_out_of_reason_is_told(middle):
    for west, east in ((179.9, -179.9), (-179.9, 179.9)):
        with pytest.raises(InputError, match="reaches across the 180th meridian"):
            Area.of_extent(Extent(west, -10, east, -9.9, "EPSG:4326")).box()
    # Zone 1 begins at the meridian.
    with pytest.raises(InputError, match="reaches across the 180th meridian"):
        Area.of_extent(Extent(100_000, 8_000_000, 200_000, 8_050_000, "EPSG:32701")).box()
    with pytest.raises(InputError, match="does not lie on the Earth"):
        Area.of_extent(Extent(600_000, 9_298_000, 601_000, 9_299_000)).box()
    with pytest.raises(InputError, match="larger than 10 × 10 degrees"):
        Area.of_extent(Extent(-60, -10, -40, 0)).box()
    with pytest.raises(InputError, match="is empty"):
        Area.of_extent(Extent(1, 1, 1, 2))

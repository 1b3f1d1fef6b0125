"""What is drawn of a mask, and how it is written."""

import numpy as np
import pytest
from osgeo import ogr

from changemining.core.accuracy.drawing import random_numbers
from changemining.core.accuracy.sampling import FIELDS, LAYER, SETTINGS, planned, write_sample
from changemining.core.accuracy.strata import said
from changemining.core.choices.accuracy import SampleChoice
from changemining.core.errors import InputError
from changemining.core.io import source as sources
from changemining.core.io.vector import read_layer
from changemining.core.jobs import Caution, finish
from changemining.core.messages import local
from changemining.core.threads import allow_threads
from languages import spoken

pytestmark = pytest.mark.backend


def test_four_strata_by_the_mask_and_the_evidence(scene, draw, places):
    mask_path, evidence_path, mask, magnitude = scene
    rows, strata = draw(mask_path, evidence_path)
    assert [one["points"] for one in strata] == [60, 90, 90, 60]
    drawn = places(rows)
    # Without replacement, and none of no data.
    assert len({tuple(place) for place in drawn}) == len(rows) == 300
    assert drawn[:, 0].min() >= 10
    at = tuple(drawn.T)
    assert [one["map_class"] for _, one in rows] == mask[at].tolist()
    number = np.array([one["stratum"] for _, one in rows])
    assert (mask[at] == (number > 2)).all()
    # Within a class no weak evidence lies in the stratum of strong one.
    for low, high in ((1, 2), (3, 4)):
        assert magnitude[at][number == low].max() < magnitude[at][number == high].min()
    # 80 % of what is no change lie below the border within it, and half of change.
    units = [one["units"] for one in strata]
    assert sum(units) == (mask != 255).sum()
    assert units[0] / (mask == 0).sum() == pytest.approx(0.8, abs=0.001)
    assert units[2] / (mask == 1).sum() == pytest.approx(0.5, abs=0.001)
    assert [one["area_ha"] for one in strata] == pytest.approx([0.01 * count for count in units])
    for _, one in rows:
        assert one["stratum_units"] == units[one["stratum"] - 1]
        assert (one["unit_ha"], one["strata"], one["mask"]) == (0.01, 4, "mask.tif")


def test_borders_part_by_the_evidence_alone(scene, draw, places):
    mask_path, evidence_path, mask, magnitude = scene
    rows, strata = draw(mask_path, evidence_path, strata="0.1,0.3", allocation="20,30,40")
    edges = [0, np.float32(0.1), np.float32(0.3), np.inf]
    valid = magnitude[mask != 255]
    for one, low, high in zip(strata, edges, edges[1:]):
        assert one["units"] == ((valid >= low) & (valid < high)).sum()
    assert [one["points"] for one in strata] == [20, 30, 40]
    found = magnitude[tuple(places(rows).T)]
    number = np.array([one["stratum"] for _, one in rows])
    assert (np.digitize(found, edges[1:3]) + 1 == number).all()
    # The middle one has both classes.
    assert {one["map_class"] for _, one in rows if one["stratum"] == 2} == {0, 1}


def test_without_evidence_the_classes_are_the_strata(scene, draw):
    rows, strata = draw(scene[0])
    assert [one["points"] for one in strata] == [150, 150]
    assert [one["label"] for one in strata] == ["mask: no change", "mask: change"]
    assert all(one["map_class"] == one["stratum"] - 1 for _, one in rows)


@pytest.mark.parametrize(
    ("allocation", "expected"),
    [("100", [20, 30, 30, 20]), ("1,2,3,4", [1, 2, 3, 4]), ("301", [60, 90, 91, 60])],
)
def test_how_many_are_drawn(scene, draw, allocation, expected):
    _, strata = draw(*scene[:2], allocation=allocation)
    found = [one["points"] for one in strata]
    assert sum(found) == sum(expected)
    assert found == pytest.approx(expected, abs=1)


def test_points_are_pixel_centres_in_an_order_that_tells_nothing(scene, draw, places):
    rows, _ = draw(*scene[:2])
    for (wkb, one), (row, col) in zip(rows, places(rows)):
        point = ogr.CreateGeometryFromWkb(wkb)
        assert (point.GetX(), point.GetY()) == (500_005 + 10 * col, 9_199_995 - 10 * row)
        assert one["reference"] is one["reviewer"] is one["judged_at"] is one["note"] is None
    number = np.array([one["stratum"] for _, one in rows])
    # Of 300 in a random order, the first 100 hold about a third of each stratum.
    early = np.bincount(number[:100], minlength=5)[1:]
    assert (np.abs(early - np.array([20, 30, 30, 20])) < 14).all()
    assert np.corrcoef(np.arange(300), places(rows)[:, 0])[0, 1] == pytest.approx(0, abs=0.2)


def test_the_same_seed_draws_the_same_whatever_blocks_and_threads(scene, draw, monkeypatch):
    first, _ = draw(*scene[:2], output="first.gpkg")
    monkeypatch.setattr(sources, "BLOCK", 64)
    monkeypatch.setattr(sources, "TILE", 32)
    monkeypatch.setattr("changemining.core.threads.processors", lambda: 4)
    try:
        for threads in (1, 4):
            allow_threads(threads)
            assert draw(*scene[:2], output=f"{threads}.gpkg")[0] == first
    finally:
        allow_threads(-1)
    assert draw(*scene[:2], seed=43, output="other.gpkg")[0] != first


def test_every_pixel_is_as_likely_as_any_other(write, draw, places):
    """Chi-square of where 40 of 100 pixels fall in 200 draws, against its 0.1 % quantile."""
    mask = np.zeros((20, 10), "uint8")
    mask[10:] = 1
    path = str(write("even.tif", mask, nodata=255))
    counts = np.zeros(mask.shape)
    for seed in range(200):
        rows, _ = draw(path, allocation="40,40", seed=seed, output=f"{seed}.gpkg")
        np.add.at(counts, tuple(places(rows).T), 1)
    # Draws without replacement spread less than free ones, by the share that is not drawn.
    spread = ((counts - 80) ** 2 / (80 * 0.6)).sum()
    assert 140 < spread < 268
    assert random_numbers(1, np.arange(9)).tolist() != random_numbers(2, np.arange(9)).tolist()


def test_a_stratum_that_is_too_small_is_drawn_whole(write, draw, tmp_path):
    mask = np.zeros((30, 30), "uint8")
    mask[4, 5:12] = 1
    path = str(write("few.tif", mask, nodata=255))
    rows, strata = draw(path, allocation="50,50")
    assert [one["points"] for one in strata] == [50, 7]
    assert sum(one["map_class"] for _, one in rows) == 7
    told = []
    job = write_sample(path, tmp_path / "again.gpkg", choice=SampleChoice(allocation="50,50"))
    finish(job, told.append)
    assert any(isinstance(one, Caution) and "all there are" in one for one in told)


def test_cells_are_squares_that_the_majority_decides(write, draw, places):
    mask = np.zeros((23, 20), "uint8")
    mask[0:3, 0:3] = 1
    mask[0, 0] = 0  # 8 of 9
    mask[3:6, 0] = 1  # 3 of 9
    mask[6:9, 0:3] = 255
    mask[6, 0:3] = 1  # 3 of 9 valid ones: too few
    mask[9:12, 0:3] = 255
    mask[9:11, 0:3] = 1  # all 6 valid ones
    path = str(write("cells.tif", mask, nodata=255))
    rows, strata = draw(path, unit="cell", size=3, allocation="100,100")
    # 7 × 6 whole cells, of which one is mostly no data.
    assert [one["units"] for one in strata] == [39, 2]
    change = places([one for one in rows if one[1]["map_class"]])
    assert sorted(map(tuple, change)) == [(0, 0), (9, 0)]
    assert all(one["unit_ha"] == pytest.approx(0.09) for _, one in rows)
    (wkb,) = (wkb for wkb, one in rows if one["uid"] == "r00009_c00000")
    square = ogr.CreateGeometryFromWkb(wkb)
    assert square.GetEnvelope() == (500_000, 500_030, 9_199_880, 9_199_910)


def test_areas_in_degrees_follow_the_ellipsoid(write, draw, degrees):
    """One degree by one at the equator is 12 309 km² on WGS 84, (110.574 × 111.320)."""
    from changemining.core.affine import Affine

    mask = np.zeros((100, 100), "uint8")
    mask[50:] = 1
    whole = Affine(0.01, 0, 20, 0, -0.01, 0.5)
    path = str(write("degrees.tif", mask, nodata=255, crs="EPSG:4326", transform=whole))
    _, strata = draw(path)
    assert sum(one["area_ha"] for one in strata) == pytest.approx(1_230_900, rel=1e-3)


def test_what_has_no_evidence_counts_as_none(write, draw, scene, tmp_path):
    mask_path, _, _, magnitude = scene
    holes = magnitude.copy()
    holes[20:30] = np.nan
    evidence = str(write("holes.tif", holes, nodata=float("nan")))
    told = []
    finish(write_sample(mask_path, tmp_path / "s.gpkg", evidence=evidence), told.append)
    assert any("1700 of the mask's pixels have no evidence" in one for one in told)


def test_planning_follows_olofssons_example():
    """Olofsson et al. 2014, section 5.1: W .02 .015 .32 .645, U .7 .6 .9 .95 and 0.01: 641."""
    weights, expected = [0.02, 0.015, 0.32, 0.645], [0.7, 0.6, 0.9, 0.95]
    error, points = planned(weights, [75, 75, 165, 325], expected)
    assert points == 641
    # The square root of equation 5, by hand.
    by_hand = (0.0004 * 0.21 / 75 + 0.000225 * 0.24 / 75 + 0.1024 * 0.09 / 165
               + 0.416025 * 0.0475 / 325)  # fmt: skip
    assert error == pytest.approx(by_hand**0.5)


def test_an_empty_stratum_takes_its_expected_accuracy_along(scene, tmp_path):
    mask, evidence, *_ = scene
    errors = []
    for accuracy in ("0.9,0.5,0.8", "0.9,0.8"):
        # Nothing lies in the middle.
        choice = SampleChoice(strata="0.1,0.10000001", allocation="90", accuracy=accuracy)
        job = write_sample(mask, tmp_path / "s.gpkg", evidence=evidence, choice=choice)
        errors.append(finish(job).expected_se)
    assert errors[0] == errors[1] > 0


def test_the_file_says_how_it_was_drawn(scene, draw, tmp_path):
    rows, _ = draw(*scene[:2], seed=7)
    said = {row["key"]: row["value"] for _, row in read_layer(tmp_path / "sample.gpkg", SETTINGS)}
    assert (said["mask"], said["evidence"], said["seed"]) == ("mask.tif", "evidence.tif", "7")
    assert [*rows[0][1]] == [*FIELDS]
    data = ogr.Open(str(tmp_path / "sample.gpkg"))
    assert data.GetLayer(0).GetName() == LAYER


BAD = [
    ({"allocation": "1,2"}, "4 strata and 2 numbers of points per stratum"),
    ({"allocation": "0"}, "give whole numbers from 1 to 1000000"),
    ({"allocation": "1e20"}, "give whole numbers from 1 to 1000000"),
    ({"allocation": "many"}, "Points per stratum: 'many' are no numbers"),
    ({"allocation": "3"}, r"too few points for the strata \(3 for 4\)"),
    ({"strata": "0.3,0.1"}, "give magnitudes above 0, ascending"),
    ({"strata": "-1"}, "give magnitudes above 0"),
    ({"accuracy": "95"}, "give a share from 0 to 1"),
    ({"accuracy": "0.9,0.8"}, "4 strata and 2 numbers of expected accuracy"),
    ({"unit": "cell", "size": 0}, "The cell size is 0"),
    ({"unit": "cell", "size": 999}, "does not fit into mask.tif"),
    ({"unit": "line"}, "Unknown UNIT 'line'"),
]


@pytest.mark.parametrize(("choice", "says"), BAD)
def test_a_bad_choice_is_told_and_leaves_nothing(scene, tmp_path, choice, says):
    with pytest.raises(InputError, match=says):
        finish(write_sample(*scene[:1], tmp_path / "s.gpkg", evidence=scene[1],
                            choice=SampleChoice(**choice)))  # fmt: skip
    assert not list(tmp_path.glob("*s.gpkg*"))


def test_bad_rasters_are_told(scene, write, tmp_path):
    mask_path, evidence, mask, magnitude = scene
    cases = [
        (write("none.tif", mask * 0, nodata=255), None, "shows no change alone"),
        (write("all.tif", mask * 0 + 1, nodata=255), evidence, "shows change alone"),
        (write("empty.tif", mask * 0 + 255, nodata=254), evidence, "holds 255 but nowhere 1"),
        (mask_path, write("cut.tif", magnitude[:-1]), "is on another grid than the mask mask.tif"),
        (mask_path, write("two.tif", np.stack([magnitude] * 2)), "has 2 bands and is no evidence"),
    ]
    for given, other, says in cases:
        with pytest.raises(InputError, match=says):
            finish(write_sample(str(given), tmp_path / "s.gpkg", evidence=other and str(other)))
    with pytest.raises(InputError, match=r"end the name in \.gpkg"):
        finish(write_sample(mask_path, tmp_path / "s.shp"))
    with pytest.raises(InputError, match="Borders of strata are magnitudes of the evidence"):
        finish(write_sample(mask_path, tmp_path / "s.gpkg", choice=SampleChoice(strata="0.1")))


@pytest.mark.parametrize(
    ("label", "told"),
    [
        ("mask: no change, evidence below 0.15", "máscara: sem mudança, evidência abaixo de 0,15"),
        (
            "mask: change, evidence from 1.235e+06",
            "máscara: mudança, evidência a partir de 1,235e+06",
        ),
        ("evidence 0.1 to 0.25", "evidência 0,1 a 0,25"),
        ("mask: change", "máscara: mudança"),
        ("all", "tudo"),
        ("a judge's own words", "a judge's own words"),
        ("", ""),
    ],
)
def test_labels_of_strata_come_back_from_files_in_all_languages(label, told):
    again = said(label)
    assert again == label
    with spoken("pt_BR"):
        assert local(again) == told

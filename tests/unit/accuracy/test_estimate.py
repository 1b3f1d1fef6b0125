"""From the layer that a judge filled in to figures, findings and clear refusals."""

import json
from html import escape

import numpy as np
import pytest

from changemining.core.accuracy.estimate import estimate
from changemining.core.accuracy.judged import read_points
from changemining.core.accuracy.omission import omission
from changemining.core.accuracy.report import page, write_report
from changemining.core.accuracy.sampling import LAYER
from changemining.core.choices.review import CellState, Status
from changemining.core.errors import InputError, ReadError
from changemining.core.grid import Window
from changemining.core.io.vector import read_layer, read_wkt, rectangle
from changemining.core.jobs import finish
from changemining.core.masks.polygons import ReviewedPolygon
from changemining.core.review.cells import new_cell
from changemining.core.review.review import Review, Settings, write_review
from languages import english_left, not_said, spoken

COUNTS, UNITS = [[55, 5], [8, 32]], [90_000, 10_000]


def figures(rows, field="reference", wkt="", **more):
    return finish(estimate(read_points(rows, field), wkt, **more))


def verdicts(report):
    return {one.key: one.verdict for one in report.findings}


def test_the_figures_of_two_classes_by_hand(rows):
    """Weights 0.9 and 0.1: 5 of 60 and 32 of 40 are change."""
    found = figures(rows(COUNTS, UNITS, 0.01))
    change = found.change
    assert found.overall.value == pytest.approx(0.9 * 55 / 60 + 0.1 * 0.8)
    assert change.users.value == pytest.approx(0.8)
    assert change.area.value == pytest.approx(1000 * (0.9 * 5 / 60 + 0.1 * 0.8))
    assert change.producers.value == pytest.approx(0.08 / (0.9 * 5 / 60 + 0.08))
    assert change.mapped == pytest.approx(100)
    assert found.counted.tolist() == COUNTS
    # Equation 10 of Olofsson et al. 2014, with the correction for a finite population.
    parts = [
        w**2 * p * (1 - p) / (n - 1) * (1 - n / N)
        for w, p, n, N in ((0.9, 5 / 60, 60, 90_000), (0.1, 0.8, 40, 10_000))
    ]
    assert change.area.se == pytest.approx(1000 * sum(parts) ** 0.5)
    assert found.outputs["AREA_HA_MARGIN"] == pytest.approx(1.96 * change.area.se, rel=1e-4)
    assert found.outputs["POINTS"] == 100


@pytest.mark.parametrize(
    ("zero", "one", "unsure"),
    [
        ("0", "1", "255"),
        (0.0, 1.0, 255.0),
        ("no change", "Change", "unsure"),
        ("rejected", "accepted", "UNSURE"),
        (False, True, "ignore"),
    ],
)
def test_answers_may_be_numbers_or_words(rows, zero, one, unsure):
    given = rows(COUNTS, UNITS)
    words = {0: zero, 1: one}
    given = [(wkb, {**row, "reference": words[row["reference"]]}) for wkb, row in given]
    given[0][1]["reference"] = unsure
    given[1][1]["reference"] = float("nan")
    given[2][1]["reference"] = ""
    found = figures(given)
    assert (found.points, found.unsure, found.open) == (97, 1, 2)
    assert found.counted.tolist() == [[52, 5], [8, 32]]
    assert verdicts(found)["judged"] == "warn"
    assert verdicts(found)["unsure"] == "pass"


def test_the_record_is_plain_json_and_names_the_judges(rows):
    given = rows(COUNTS, UNITS, reviewer="Ana")
    given[3][1]["reviewer"] = "Bia"
    kept = json.loads(json.dumps(figures(given).record(), allow_nan=False))
    assert kept["judges"] == ["Ana", "Bia"]
    assert kept["classes"][1]["users"]["value"] == pytest.approx(0.8)
    assert [one["drawn"] for one in kept["strata"]] == [60, 40]


def test_many_unsure_answers_are_a_warning(rows):
    given = rows(COUNTS, UNITS)
    for _, row in given[::10]:
        row["reference"] = 255
    assert verdicts(figures(given))["unsure"] == "warn"


def test_thin_strata_are_a_warning(rows):
    assert verdicts(figures(rows([[19, 0], [2, 18]], UNITS)))["strata"] == "warn"
    assert verdicts(figures(rows([[19, 1], [2, 18]], UNITS)))["strata"] == "pass"
    lone = figures(rows([[1, 0], [2, 18]], UNITS))
    assert "One point alone" in lone.findings[1].advice
    # Of three units all that there are to judge are judged.
    assert verdicts(figures(rows([[30, 2], [1, 2]], [900, 3])))["strata"] == "pass"


def test_a_stratum_judged_alike_is_told(rows):
    found = figures(rows([[60, 0], [8, 32]], UNITS))
    assert verdicts(found)["area"] == "warn"
    assert "usual formula" in next(one.advice for one in found.findings if one.key == "area")
    assert " to " in found.sentence
    assert "Zou" in found.sentence
    assert "Zou" not in figures(rows([[50, 10], [8, 32]], UNITS)).sentence


def test_more_than_two_classes_are_told_apart(rows):
    found = figures(rows([[50, 3, 2], [2, 40, 1], [0, 4, 30]], [8000, 1000, 1000]))
    assert [one.name for one in found.classes] == ["class 0", "class 1", "class 2"]
    assert found.classes[2].users.value == pytest.approx(30 / 34)
    assert found.matrix.sum() == pytest.approx(1)


def spoiled(rows, **values):
    given = rows(COUNTS, UNITS)
    given[7][1].update(values)
    return given


BAD = [
    (lambda rows: [], "The sample has no point"),
    (lambda rows: rows(COUNTS, UNITS, reference=None), "None of the 100 points is judged"),
    (lambda rows: rows(COUNTS, UNITS, reference=255), "None of the 100 points is judged"),
    (lambda rows: rows(COUNTS, UNITS, reference=1), r"Every .* is change \(points: 100\)"),
    (lambda rows: rows([[60, 0], [40, 0]], UNITS), r"Every .* is no change \(points: 100\)"),
    (lambda rows: rows(COUNTS, UNITS, map_class=None), "does not say what the mask has"),
    (lambda rows: rows(COUNTS, UNITS)[60:], "points of 1 strata of 2"),
    (lambda rows: spoiled(rows, reference=7), "r00007_c00000 is judged 7"),
    (lambda rows: spoiled(rows, reference="maybe"), "r00007_c00000 holds 'maybe'"),
    (lambda rows: spoiled(rows, uid="r00008_c00000"), "r00008_c00000 comes twice"),
    (lambda rows: spoiled(rows, stratum_ha=None), "stratum_ha of the point r00007_c00000 holds"),
    (lambda rows: spoiled(rows, stratum_units=5), "do not agree on how large"),
    (lambda rows: rows(COUNTS, [90, 3]), "has 40 points and 3 units"),
]


@pytest.mark.parametrize(("given", "says"), BAD)
def test_a_bad_layer_is_told(rows, given, says):
    with pytest.raises(InputError, match=says):
        figures(given(rows))


def test_a_stratum_without_judged_points_is_told(rows):
    given = rows(COUNTS, UNITS)
    for _, row in given[:60]:
        row["reference"] = None
    given[60][1]["reference"] = 0
    with pytest.raises(InputError, match=r"The stratum 1 \(90\.0% of the area\) has no judged"):
        figures(given)


@pytest.mark.parametrize("field", ["stratum", "stratum_ha", "unit_ha", "uid"])
def test_a_layer_without_our_fields_is_told(rows, field):
    given = [
        (wkb, {k: v for k, v in row.items() if k != field}) for wkb, row in rows(COUNTS, UNITS)
    ]
    with pytest.raises(InputError, match=f"The sample has no field {field}: give the layer"):
        figures(given)


def test_a_field_that_is_not_there_is_told(rows):
    with pytest.raises(InputError, match=r"no field 'answer': choose .*reference"):
        figures(rows(COUNTS, UNITS), "answer")
    for confidence in (100, 0, float("nan")):
        with pytest.raises(InputError, match="give 50 or more and less than 100"):
            figures(rows(COUNTS, UNITS), confidence=confidence)


# Another mask.


@pytest.fixture
def judged(scene, draw, tmp_path):
    """Return rows that are judged as the scene's mask is, and their CRS."""

    def make(**choice):
        rows, _ = draw(*scene[:2], **choice)
        for number, (_, one) in enumerate(rows):
            # Every tenth is judged otherwise.
            one["reference"] = one["map_class"] ^ (number % 10 == 0)
        return rows, read_wkt(tmp_path / "sample.gpkg", LAYER)

    return make


@pytest.mark.backend
@pytest.mark.parametrize("choice", [{}, {"unit": "cell", "size": 2, "strata": "0.09"}])
def test_the_same_mask_gives_the_same_figures(scene, judged, choice):
    rows, wkt = judged(**choice)
    assert figures(rows, wkt=wkt, mask=scene[0]).outputs == figures(rows, wkt=wkt).outputs


@pytest.mark.backend
def test_another_mask_is_assessed_by_the_same_points(scene, judged, write):
    rows, wkt = judged()
    turned = np.where(scene[2] == 255, 255, 1 - scene[2]).astype("uint8")
    turned[50:60] = 255
    found = figures(rows, wkt=wkt, mask=str(write("turned.tif", turned, nodata=255)))
    kept = [one for _, one in rows if not 50 <= int(one["uid"][1:6]) < 60]
    right = sum(one["reference"] != one["map_class"] for one in kept)
    assert found.mask == "turned.tif"
    assert np.trace(found.counted) == right
    assert found.points == len(kept) < 300
    assert "where the mask has no data" in found.findings[0].value
    # What changed does not hang on the mask that is assessed, but for the points without one.
    assert found.change.area.value == pytest.approx(figures(rows).change.area.value, rel=0.2)


@pytest.mark.backend
def test_a_mask_of_another_grid_is_told(scene, judged, write):
    from changemining.core.affine import Affine

    rows, wkt = judged()
    mask = scene[2]
    cases = [
        ("cut.tif", mask[:100], {}, "lies outside"),
        ("moved.tif", mask, {"transform": Affine(10, 0, 500_003, 0, -10, 9_200_000)}, "between"),
        ("zone.tif", mask, {"crs": "EPSG:32722"}, "another coordinate reference system"),
    ]
    for name, values, place, says in cases:
        with pytest.raises(InputError, match=f"{name}.*{says}"):
            figures(rows, wkt=wkt, mask=str(write(name, values, nodata=255, **place)))
    with pytest.raises(ReadError, match="does not exist"):
        figures(rows, wkt=wkt, mask="nowhere.tif")


@pytest.mark.parametrize("field", ["map_class", "Stratum", "uid"])
def test_what_tells_of_the_sample_is_no_answer(rows, field):
    with pytest.raises(InputError, match=f"The field '{field}' tells of the sample"):
        read_points(rows(COUNTS, UNITS), field)


# Two judges, and a review.


def test_two_judges_agree_by_kappa(rows):
    """By hand: 92 of 100 alike; 37 and 39 change: expected .37 × .39 + .63 × .61."""
    first, second = rows(COUNTS, UNITS), rows(COUNTS, UNITS)
    changed = [row for _, row in second if row["reference"]]
    for row in changed[:3]:
        row["reference"] = 0
    for _, row in second[:5]:
        row["reference"] = 1
    second[20][1]["reference"] = 255
    found = figures(first, second=read_points(second, "reference")).reviewers
    assert (found.points, found.agreed) == (99, 91)
    expected = (37 * 39 + 62 * 60) / 99**2
    assert found.kappa.value == pytest.approx((91 / 99 - expected) / (1 - expected))
    assert found.kappa.low < found.kappa.value < found.kappa.high
    other = [(wkb, {**row, "uid": f"x{row['uid']}"}) for wkb, row in second]
    with pytest.raises(InputError, match="second judge's points are not those"):
        figures(first, second=read_points(other, "reference"))
    # Of another sample some places may be the same.
    with pytest.raises(InputError, match="second judge's points are not those"):
        figures(first, second=read_points([*second[:-1], other[-1]], "reference"))


@pytest.mark.parametrize(
    ("names", "verdict"), [(("Ana", "Ana"), "warn"), (("", ""), "warn"), (("Ana", "Bia"), "pass")]
)
def test_one_judge_twice_is_told(rows, names, verdict):
    first, second = (rows(COUNTS, UNITS, reviewer=name) for name in names)
    found = figures(first, second=read_points(second, "reference"))
    assert found.reviewers.kappa.value == 1
    assert verdicts(found)["reviewers"] == verdict


def test_a_second_judge_who_has_not_begun_is_told(rows):
    second = read_points(rows(COUNTS, UNITS, reference=None), "reference")
    found = figures(rows(COUNTS, UNITS), second=second)
    assert verdicts(found)["reviewers"] == "warn"
    assert found.outputs["KAPPA"] is None


@pytest.fixture
def review(make_grid, write):
    """Return a review of six audit cells: change was added in one, and beside another."""
    grid = make_grid(64, 192)
    cells = [new_cell(grid, 32, (row, col), "audit", 0) for row in range(2) for col in range(3)]
    cells += [new_cell(grid, 32, (0, 4), "candidates", 1)]
    for cell in cells[:5]:
        cell.attributes["state"] = CellState.CLOSED.value
    squares = {
        (2, 2, 6, 6): Status.ADDED,
        (8, 8, 6, 6): Status.ADDED,  # the same cell
        (0, 32, 9, 9): Status.REJECTED,
        (0, 130, 9, 9): Status.ADDED,  # in no audit cell
        (0, 96, 32, 9): Status.ADDED,  # touches one at its edge
    }
    polygons = [
        ReviewedPolygon(rectangle(grid.bounds(Window(*place))), {"status": status.value})
        for place, status in squares.items()
    ]
    rasters = [str(write(f"{name}.tif", np.zeros((4, 4), "uint8"))) for name in "abd"]
    return Review(grid.crs.to_wkt(), Settings(32, 32, 42, 6, *rasters), polygons, cells)


def test_audit_cells_tell_of_omissions(review):
    found = omission(review)
    assert (found.missed, found.cells, found.open) == (1, 5, 1)
    # Clopper-Pearson, by SciPy's beta distribution.
    assert found.bounds(95) == pytest.approx((0.005050763379676166, 0.7164179341)), found.bounds(95)


def test_omissions_come_with_the_estimate(review, rows, tmp_path):
    finish(write_review(review, tmp_path / "review.gpkg"))
    found = figures(rows(COUNTS, UNITS), review=tmp_path / "review.gpkg")
    assert found.outputs["OMISSION"] == pytest.approx(0.2)
    assert verdicts(found)["omission"] == "warn"
    for cell in review.cells:
        cell.attributes["state"] = "open"
    finish(write_review(review, tmp_path / "open.gpkg"))
    found = figures(rows(COUNTS, UNITS), review=tmp_path / "open.gpkg")
    assert found.outputs["OMISSION"] is None
    assert verdicts(found)["omission"] == "warn"


# The report.


def test_the_report_holds_the_figures_and_escapes_names(rows, tmp_path):
    given = rows(COUNTS, UNITS, 0.01, mask="<i>.tif")
    found = figures(given)
    text = page(found)
    assert "<i>.tif" not in text
    assert "&lt;i&gt;.tif" in text
    assert page(figures(given)) == text
    for told in (
        "0.905 ± 0.065",
        "155 ± 64.68",
        "55 · 0.8250",
        "Olofsson",
        "Stehman",
        "10.1016/j.rse",
    ):
        assert told in text, told
    write_report(found, tmp_path / "report.html")
    assert (tmp_path / "report.html").read_text(encoding="utf-8") == text


@pytest.mark.parametrize("language", ["pt_BR", "es"])
def test_the_report_is_in_the_language_of_who_makes_it(rows, language):
    """The sentence for a paper comes in English as well."""
    found = figures(rows(COUNTS, UNITS, 0.01))
    with spoken(language):
        text = page(found)
    assert not_said(found) == []
    assert english_left(text) == []
    assert "0,905 ± 0,065" in text
    assert f'<blockquote lang="en">{escape(found.sentence)}</blockquote>' in text
    assert '<blockquote lang="en">' not in page(found)


@pytest.mark.backend
def test_a_sample_goes_to_the_file_and_comes_back(scene, draw, tmp_path):
    rows, _ = draw(*scene[:2])
    again = list(read_layer(tmp_path / "sample.gpkg", LAYER))
    assert read_points(again, "reference") == read_points(rows, "reference")

"""Several reviews made one: which polygons are the same, who wins, how far they agree."""

import csv
from dataclasses import replace

import numpy as np
import pytest

from changemining.core.errors import InputError, WriteError
from changemining.core.grid import Window
from changemining.core.io.vector import rectangle
from changemining.core.jobs import finish
from changemining.core.masks.polygons import ReviewedPolygon
from changemining.core.review import merging
from changemining.core.review.agreement import agreement, cohen_kappa
from changemining.core.review.cells import cell_of_polygon, new_cell
from changemining.core.review.review import Review, Settings, read_review, write_review
from rasters import wkt_of

# Kappa.


@pytest.mark.parametrize(
    ("table", "kappa"),
    [
        ([[20, 5], [10, 15]], 0.4),  # by hand: 35/50 observed, 1/2 expected
        ([[45, 15], [25, 15]], 0.6 / 4.6),  # 0.60 observed, 0.54 expected
        ([[25, 35], [5, 35]], 0.14 / 0.54),  # 0.60 observed, 0.46 expected
        # Cohen 1960, table 1, of 200: 0.70 observed, 0.41 expected.
        ([[88, 14, 18], [10, 40, 10], [2, 6, 12]], (140 - 82) / (200 - 82)),
        ([[5, 0], [0, 5]], 1),
        ([[0, 5], [5, 0]], -1),
        ([[7, 0], [0, 0]], None),
        ([[0, 0], [0, 0]], None),
    ],
)
def test_kappa_by_hand(table, kappa):
    expected = kappa if kappa is None else pytest.approx(kappa)
    assert cohen_kappa(np.array(table)) == expected


def test_kappa_is_that_of_scikit_learn(random):
    theirs = pytest.importorskip(
        "sklearn.metrics", reason="scikit-learn is not installed."
    ).cohen_kappa_score
    for _ in range(20):
        verdicts = random.integers(0, 2, (30, 2))
        assert agreement(verdicts).kappa == pytest.approx(theirs(*verdicts.T))


def test_of_three_the_pairs_are_averaged():
    verdicts = np.array([[1, 1, 0], [1, 1, 1], [0, 0, 0], [0, 1, -1], [-1, 1, -1]])
    found = agreement(verdicts)
    # Pairs: 3 of 4 equal, 2 of 3, 2 of 3.
    assert found.share == pytest.approx((3 / 4 + 2 / 3 + 2 / 3) / 3)
    # By hand: (3/4 − 1/2)/(1/2); (2/3 − 4/9)/(5/9) twice.
    assert found.kappa == pytest.approx((0.5 + 0.4 + 0.4) / 3)
    assert found[:3] == (5, 4, 2)


# Reviews.

SIZE = 32


@pytest.fixture
def scene(make_grid):
    """A grid of 3 × 3 cells, the last of which are cut."""
    return make_grid(80, 75)


@pytest.fixture
def settings(write):
    return Settings(SIZE, SIZE, 42, 1, *(write(f"{n}.tif", np.zeros((4, 4), "u1")) for n in "abd"))


@pytest.fixture
def polygon(scene):
    """Return ``polygon(row, col, status, size=…, **attributes)``: a square of pixels."""

    def make(row, col, status, size=4, **attributes):
        box = rectangle(scene.bounds(Window(row, col, size, size)))
        given = {"uid": f"r{row:05d}_c{col:05d}", "status": status, "class": 1, **attributes}
        return ReviewedPolygon(box, given)

    return make


@pytest.fixture
def save(scene, settings, tmp_path):
    """Return ``save(name, polygons, closed=…, audit=…)``, which writes a review."""

    def make(name, polygons, closed=(), audit=(), reviewer=None):
        size = settings.size
        places = {}
        for one in polygons:
            place = cell_of_polygon(scene, size, one.wkb, one.attributes["uid"])
            if place not in audit:
                places[place] = places.get(place, 0) + 1
        cells = [new_cell(scene, size, p, "candidates", places[p]) for p in sorted(places)]
        cells += [new_cell(scene, size, place, "audit", 0) for place in audit]
        for number, cell in enumerate(cells):
            if (cell.attributes["row"], cell.attributes["col"]) in closed:
                done = {"state": "closed", "closed_at": f"2026-01-0{number + 1}"}
                done["reviewer"] = reviewer
                cells[number] = cell._replace(attributes={**cell.attributes, **done})
        path = tmp_path / name
        finish(write_review(Review(scene.crs.to_wkt(), settings, polygons, cells), path))
        return path

    return make


@pytest.fixture
def merge(tmp_path):
    """Return ``merge(*paths, **more)``: the numbers, and the merged review read back."""

    def run(*paths, **more):
        made = finish(merging.merge_reviews(paths, tmp_path / "merged.gpkg", replace=True, **more))
        return made, read_review(tmp_path / "merged.gpkg")

    return run


def statuses(review):
    return {one.attributes["uid"]: one.attributes["status"] for one in review.polygons}


#: Verdicts of three reviewers on six candidates, in rows of their own.
VERDICTS = {
    0: ("accepted", "accepted", "rejected"),
    10: ("rejected", "accepted", "rejected"),
    20: ("accepted", "rejected", "unsure"),
    40: ("unsure", "candidate", "candidate"),
    50: ("candidate", "candidate", "candidate"),
    70: ("candidate", "rejected", "unsure"),
}


@pytest.fixture
def three(save, polygon):
    return [
        save(
            f"{name}.gpkg",
            [
                polygon(row, 5, verdicts[number], reviewer=name, reviewed_at=f"2026-01-0{number}")
                for row, verdicts in VERDICTS.items()
            ],
        )
        for number, name in enumerate(("ana", "ben", "eva"))
    ]


def test_most_verdicts_win_and_a_tie_is_unsure(three, merge):
    made, review = merge(*three)
    assert list(statuses(review).values()) == [
        "accepted",
        "rejected",
        "unsure",
        "unsure",
        "candidate",
        "rejected",
    ]
    notes = [one.attributes["note"] for one in review.polygons]
    assert notes == [
        "votes: ana accepted, ben accepted, eva rejected",
        "votes: ana rejected, ben accepted, eva rejected",
        "votes: ana accepted, ben rejected, eva unsure",
        None,
        None,
        None,
    ]
    assert [one.attributes["reviewer"] for one in review.polygons][:3] == [
        "ana, ben, eva",
        "ana, ben, eva",
        "ana, ben",
    ]
    assert review.polygons[2].attributes["reviewed_at"] == "2026-01-01"
    # Pairs on what both judged: ana and ben 1 of 3, ana and eva 1 of 2, ben and eva 0 of 2.
    assert made.agreement == pytest.approx((1 / 3 + 1 / 2 + 0) / 3)
    assert (made.polygons, made.disagreements) == (6, 3)


def test_the_first_verdict_wins(three, merge):
    _, review = merge(*three, method="first")
    assert list(statuses(review).values()) == [
        "accepted",
        "rejected",
        "accepted",
        "unsure",
        "candidate",
        "rejected",
    ]
    _, review = merge(*three[::-1], method="first")
    assert list(statuses(review).values())[:3] == ["rejected", "rejected", "rejected"]


def test_disagreements_are_a_new_queue(three, merge):
    made, review = merge(*three, method="disagreements")
    assert statuses(review) == dict.fromkeys(
        ("r00000_c00005", "r00010_c00005", "r00020_c00005"), "candidate"
    )
    assert {one.attributes["reviewer"] for one in review.polygons} == {None}
    assert review.polygons[0].attributes["note"].startswith("votes: ana accepted")
    cells = [cell.attributes for cell in review.cells]
    assert [(one["cell"], one["state"], one["candidates"]) for one in cells] == [
        ("r0000_c0000", "open", 3)
    ]
    assert (made.polygons, made.disagreements) == (3, 3)


def test_added_polygons_are_the_same_where_half_is_shared(save, polygon, merge):
    # 4 × 4 pixels moved by one: 12 shared of 20 covered, 0.6; by two: 8 of 24.
    one = save("ana.gpkg", [polygon(2, 2, "accepted"), polygon(40, 40, "added", note="mine")])
    two = save("ben.gpkg", [polygon(2, 2, "accepted"), polygon(40, 41, "added")])
    far = save("eva.gpkg", [polygon(2, 2, "accepted"), polygon(40, 42, "added")])
    made, review = merge(one, two)
    assert statuses(review) == {"r00002_c00002": "accepted", "r00040_c00040": "added"}
    assert review.polygons[1].wkb == polygon(40, 40, "").wkb
    assert review.polygons[1].attributes["note"] == "mine; shape: ana"
    assert review.polygons[1].attributes["reviewer"] == "ana, ben"
    assert made.agreement == 1
    _, review = merge(one, far)
    assert list(statuses(review)) == ["r00002_c00002", "r00040_c00040", "r00040_c00042"]


def test_a_reshaped_candidate_keeps_its_uid_and_the_first_who_accepts_gives_its_shape(
    save, polygon, merge
):
    wide = polygon(10, 10, "accepted", 9, reviewer="ben")
    one = save("ana.gpkg", [polygon(10, 10, "rejected", 2, reviewer="ana")])
    two = save("ben.gpkg", [wide])
    _, review = merge(one, two)
    (only,) = review.polygons
    assert only.wkb == wide.wkb
    assert only.attributes["status"] == "unsure"
    assert only.attributes["note"] == "votes: ana rejected, ben accepted; shape: ben"


def test_a_split_polygon_gets_a_uid_of_its_own(save, polygon, merge):
    halves = [polygon(10, 10, "accepted"), polygon(20, 10, "rejected", uid="r00010_c00010")]
    one = save("ana.gpkg", halves)
    two = save("ben.gpkg", [polygon(10, 10, "accepted")])
    for paths in ((one, two), (two, one)):
        _, review = merge(*paths)
        assert statuses(review) == {"r00010_c00010": "accepted", "r00010_c00010_2": "rejected"}


def test_cells_are_closed_where_a_reviewer_closed_them(save, polygon, merge):
    def polygons(*verdicts):
        return [polygon(row, 5, one) for row, one in zip((2, 40, 70), verdicts)]

    one = save(
        "ana.gpkg", polygons("accepted", "candidate", "candidate"), {(0, 0)}, [(0, 2)], "ana"
    )
    two = save(
        "ben.gpkg",
        polygons("accepted", "rejected", "candidate"),
        {(0, 0), (1, 0), (2, 0)},
        [(1, 2)],
        "ben",
    )
    _, review = merge(one, two)
    cells = [cell.attributes for cell in review.cells]
    told = [(one["cell"], one["kind"], one["state"], one["reviewer"]) for one in cells]
    assert told == [
        ("r0000_c0000", "candidates", "closed", "ana, ben"),
        ("r0001_c0000", "candidates", "closed", "ben"),
        ("r0002_c0000", "candidates", "open", None),  # a candidate is left
        ("r0000_c0002", "audit", "open", None),
        ("r0001_c0002", "audit", "open", None),
    ]
    assert review.settings.audit == 2
    assert cells[1]["closed_at"] == "2026-01-02"


def test_a_disagreement_outside_the_queue_gets_its_cell(scene, save, polygon, merge):
    """Cells are told by those that are there: 3 × 3 cells, those at the edge cut."""
    mine = {"uid": "by hand"}
    one = save("ana.gpkg", [polygon(2, 2, "accepted"), polygon(70, 70, "rejected", **mine)])
    two = save("ben.gpkg", [polygon(2, 2, "accepted"), polygon(70, 70, "added", **mine)])
    _, review = merge(one, two, method="disagreements")
    (cell,) = review.cells
    assert cell.name == "r0002_c0002"
    assert cell.wkb == rectangle(scene.bounds(Window(64, 64, 16, 11)))


def test_the_table_has_a_row_a_cell(three, merge, tmp_path):
    merge(*three, table=tmp_path / "table.csv")
    raw = (tmp_path / "table.csv").read_bytes()
    assert b"\r" not in raw
    rows = list(csv.DictReader(raw.decode("utf-8").splitlines()))
    assert [(one["cell"], one["polygons"], one["judged"], one["agreed"]) for one in rows] == [
        ("r0000_c0000", "3", "3", "0"),
        ("r0001_c0000", "2", "0", "0"),
        ("r0002_c0000", "1", "0", "0"),
    ]
    assert float(rows[0]["agreement"]) == pytest.approx((1 / 3 + 1 / 2 + 0) / 3)
    assert [one["agreement"] for one in rows[1:]] == ["", ""]
    assert rows[1]["kappa"] == ""


def test_the_same_reviews_give_the_same_bytes(three, merge, tmp_path):
    made = []
    for _ in range(2):
        merge(*three, table=tmp_path / "table.csv")
        made.append([(tmp_path / n).read_bytes() for n in ("merged.gpkg", "table.csv")])
    assert made[0] == made[1]


def test_what_was_merged_can_be_merged_again(three, merge, tmp_path):
    merge(*three[:2])
    (tmp_path / "merged.gpkg").rename(tmp_path / "once.gpkg")
    made, _ = merge(tmp_path / "once.gpkg", three[2])
    assert made.polygons == 6


def test_who_has_only_added_may_have_uids_of_their_own(save, polygon, merge):
    one = save("ana.gpkg", [polygon(2, 2, "accepted")])
    two = save("ben.gpkg", [polygon(40, 40, "added")])
    made, _ = merge(one, two)
    assert made.polygons == 2
    assert made.agreement is None


def test_other_scenes_are_refused(three, save, polygon, merge, settings, scene, tmp_path):
    with pytest.raises(InputError, match="two reviews or more"):
        merge(three[0])
    other = save("other.gpkg", [polygon(1, 1, "accepted")])
    with pytest.raises(InputError, match="uid"):
        merge(three[0], other)
    for wkt, size, says in (("EPSG:32722", SIZE, "reference"), (scene.crs.to_wkt(), 16, "SIZE")):
        cells = [new_cell(scene, size, (0, 0), "audit", 0)]
        review = Review(wkt_of(wkt), replace(settings, size=size), [], cells)
        finish(write_review(review, other))
        with pytest.raises(InputError, match=says):
            merge(three[0], other)
    assert not (tmp_path / "merged.gpkg").exists()


def test_nothing_is_left_of_a_merge_that_fails_or_is_cancelled(three, tmp_path):
    before = sorted(tmp_path.iterdir())
    with pytest.raises(WriteError, match="does not exist"):
        finish(merging.merge_reviews(three, tmp_path / "no/out.gpkg", table=tmp_path / "t.csv"))
    assert sorted(tmp_path.iterdir()) == before
    with pytest.raises(WriteError, match=r"t\.csv"):
        finish(merging.merge_reviews(three, tmp_path / "out.gpkg", table=tmp_path / "no/t.csv"))
    assert sorted(tmp_path.iterdir()) == before
    job = merging.merge_reviews(three, tmp_path / "out.gpkg", table=tmp_path / "t.csv")
    for step in job:
        if not isinstance(step, str) and step >= 0.7:
            job.close()
    assert sorted(tmp_path.iterdir()) == before
    for target in ({"output": three[1]}, {"output": tmp_path / "o.gpkg", "table": three[1]}):
        with pytest.raises(InputError, match="is an input"):
            finish(merging.merge_reviews(three, **target))
    assert sorted(tmp_path.iterdir()) == before


def test_the_least_confidence_and_all_that_was_said_are_kept(save, polygon, merge):
    said = ["2026-11-29T06:00:00\tana\taccepted", "2026-11-29T07:00:00\tben\taccepted"]
    one = save("ana.gpkg", [polygon(2, 2, "accepted", confidence=3, log=said[0])])
    other = save("ben.gpkg", [polygon(2, 2, "accepted", confidence=1, log="\n".join(said))])
    _, review = merge(one, other)
    (only,) = review.polygons
    assert (only.attributes["confidence"], only.attributes["log"]) == (1, "\n".join(said))


def test_who_gave_no_verdict_is_not_asked_how_sure_they_are(save, polygon, merge):
    one = save("ana.gpkg", [polygon(2, 2, "rejected", confidence=2)])
    other = save("ben.gpkg", [polygon(2, 2, "unsure", confidence=1)])
    _, review = merge(one, other)
    assert [each.attributes["confidence"] for each in review.polygons] == [2]

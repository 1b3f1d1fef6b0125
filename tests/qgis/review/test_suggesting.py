"""Suggestions by real keys: when they are shown, what they never write, and what they do write."""

import json

import numpy as np
import pytest
from qgis.core import QgsProject
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest

from changemining.core.review.listing import COLUMNS
from changemining.ui.review import session
from rasters import write_raster

SIZE, PITCH, ROWS, COLS = 32, 16, 10, 12
BANDS = ("B02", "B03", "B04", "B08")
#: A change that no candidate covers, 6 × 6 pixels.
MISSED = (75, 104)
UID, SUGGESTION = (list(COLUMNS).index(name) for name in ("uid", "suggestion"))


def is_mine(row, col):
    """Whether the square at (row, column) of the pattern became a mine; else a field was mown."""
    return (row * 7 + col * 5) % 3 != 0


@pytest.fixture(scope="module")
def ground(tmp_path_factory, registered_provider):
    """Return a folder of two dates that differ in 120 squares: brighter, or as much darker.

    No evidence of the size of change tells one from the other.
    """
    from qgis import processing

    folder = tmp_path_factory.mktemp("ground")
    draw = np.random.default_rng(5)
    shape = ROWS * PITCH, COLS * PITCH
    # Land that both dates share, and noise of each.
    first = 2500 + draw.normal(0, 300, (4, *shape)) + draw.normal(0, 30, (4, *shape))
    second = first + draw.normal(0, 30, first.shape)
    change = np.zeros(shape, np.float32)

    def put(row, col, side, sign):
        second[:, row : row + side, col : col + side] += sign * 900

    for row in range(ROWS):
        for col in range(COLS):
            top, left = row * PITCH + 4, col * PITCH + 4
            put(top, left, 4, 1 if is_mine(row, col) else -1)
            change[top : top + 4, left : left + 4] = -0.5
    put(*MISSED, 6, 1)
    said = {"descriptions": BANDS, "nodata": 0}
    for name, values in (("T1", first), ("T2", second)):
        write_raster(folder / f"{name}.tif", values.astype(np.uint16), **said)
    write_raster(folder / "difference.tif", change[None], nodata=np.nan)
    write_raster(folder / "mask.tif", (change < 0).astype(np.uint8)[None], nodata=255)
    made = {"INPUT": "mask.tif", "DIFFERENCE": "difference.tif", "OUTPUT": "candidates.gpkg"}
    made = {name: str(folder / file) for name, file in made.items()}
    processing.run("changemining:masktopolygons", made)
    return folder


@pytest.fixture(scope="module")
def prepared(ground, prepare):
    """Return a review of 120 candidates, four in each of 30 cells, which every test copies."""
    return prepare(ground, audit=0)


@pytest.fixture
def begun(page, review):
    page.values = lambda: {"SCALING": "dn"}
    page.start(review)
    return page


@pytest.fixture
def known(begun):
    """Return what suggests."""
    return begun.running.suggesting


@pytest.fixture
def settled(known, wait_for, qgis_app):
    """Return ``settled()``, which waits until nothing is learnt any more."""

    def settled():
        qgis_app.processEvents()
        wait_for(lambda: not known.learning.runner.is_busy and not known._timer.isActive())

    return settled


@pytest.fixture
def answer(begun, press, uid, settled):
    """Return ``answer(40)``: so many verdicts by keys, as the ground has it."""

    def answer(count, wrong=0, only=None):
        for number in range(count):
            if uid() is None:
                press("Ctrl+Enter")
            press(only or ("A" if mined(uid()) != (number < wrong) else "D"))
        settled()

    return answer


def mined(name):
    row, col = (int(part[1:]) for part in name.split("_")[:2])
    return is_mine(row // PITCH, col // PITCH)


def statuses(page):
    return {one["uid"]: one["status"] for one in page.session.layer.getFeatures()}


def hows(page):
    return {one["uid"]: one["how"] for one in page.session.layer.getFeatures() if one["how"]}


def test_nothing_is_suggested_before_forty_answers(begun, known, press, answer, settled):
    press("S")
    assert "begin at 40 answers" in begun.trouble.text()
    answer(39)
    assert known.suggestions is None
    assert not known.is_shown
    assert "39 of 40" in begun.suggest.line.text()
    answer(1)
    assert known.is_shown
    assert known.suggestions.model.agreement > known.suggestions.model.evidence_agreement


def test_nothing_is_suggested_with_one_verdict(begun, known, press, answer):
    press("S")
    answer(44, only="A")
    assert known.suggestions is None
    assert not known.is_shown


def test_nothing_is_suggested_that_was_not_asked_for(begun, known, answer):
    answer(44)
    assert known.suggestions is None
    assert begun.suggest.line.text() == ""


def test_suggestions_are_hidden_where_evidence_does_as_well(begun, known, press, answer):
    answer(42)
    press("S")
    model = known.suggestions
    answer(0)
    model = known.suggestions.model
    object.__setattr__(known.suggestions, "model", type(model)(**{**vars(model), "agreement": 0.0}))
    begun.running.suggesting.changed.emit()
    assert not known.is_shown
    assert known.of(begun.session.fid) is None
    assert "Nothing is suggested" in begun.suggest.line.text()
    before = statuses(begun)
    press("Shift+S", "Shift+S", "K")
    assert statuses(begun) == before


def test_a_suggestion_is_no_verdict(begun, known, press, answer, settled):
    answer(44)
    before, steps = statuses(begun), begun.session.history.position
    press("S")
    settled()
    assert known.is_shown
    assert len(known.chance) == 120
    told = {begun.session.queue.polygons[fid].uid: one for fid, one in known.chance.items()}
    assert all((one >= 0.5) == mined(name) for name, one in told.items())
    assert statuses(begun) == before
    assert begun.session.history.position == steps
    press("S")
    assert statuses(begun) == before
    assert hows(begun) == dict.fromkeys(hows(begun), "person")


def test_page_list_and_map_show_what_is_suggested(begun, known, press, answer, settled):
    answer(44)
    narrow = begun.minimumSizeHint().width()
    press("S", "L")
    settled()
    press("Ctrl+Enter")
    assert begun.suggest.more.isVisibleTo(begun)
    assert begun.minimumSizeHint().width() == narrow
    wanted = "change" if known.of(begun.session.fid) >= 0.5 else "no change"
    assert f"Suggested: <b>{wanted}</b>" in begun.suggest.line.text()
    model = begun.running.dock.model
    told = {model.index(n, UID).data(): model.index(n, SUGGESTION).data() for n in range(120)}
    assert all(
        text.startswith("change" if mined(one) else "no change") for one, text in told.items()
    )
    marks = begun.running.marks
    marks.show()
    assert sum(band.numberOfVertices() for band in marks.bands) > 0
    press("S")
    marks.show()
    assert sum(band.numberOfVertices() for band in marks.bands) == 0
    assert model.index(0, SUGGESTION).data() == ""


def test_only_what_was_shown_is_accepted_together(begun, known, press, answer, settled):
    answer(44)
    press("S")
    settled()
    press("Ctrl+Enter")
    cell = begun.session.queue.candidates(begun.session.place.cell)
    named = {fid: begun.session.queue.polygons[fid].uid for fid in cell}
    sure = {fid for fid in cell if known.chance[fid] >= 0.9}
    assert {named[fid] for fid in sure} == {one for one in named.values() if mined(one)}
    assert 0 < len(sure) < len(cell)
    before = statuses(begun)
    press("Shift+S")
    assert statuses(begun) == before
    assert known.accepting.offered == sure
    assert "Outlined" in begun.trouble.text()
    taken_away = min(sure)
    known.accepting.offered.discard(taken_away)
    press("Shift+S")
    now = statuses(begun)
    changed = {name for name, status in now.items() if status != before[name]}
    assert changed == {named[fid] for fid in sure - {taken_away}}
    told = hows(begun)
    assert {told[name] for name in changed} == {"suggestions accepted together"}
    press("Ctrl+Z")
    assert statuses(begun) == before


def test_an_offer_ends_with_the_cell(begun, known, press, answer, settled):
    answer(44)
    press("S")
    settled()
    press("Ctrl+Enter", "Shift+S")
    assert known.accepting.offered
    for _ in range(6):
        press(".")
    assert not known.accepting.offered
    before = statuses(begun)
    press("Shift+S")
    assert statuses(begun) == before


def test_the_queue_goes_by_doubt_and_by_chance(begun, known, press, answer, settled, uid):
    answer(44)
    press("S")
    settled()
    fids = [fid for fid, one in begun.session.queue.polygons.items() if one.status == "candidate"]
    doubt = sorted(fids, key=lambda fid: abs(known.chance[fid] - 0.5))
    asked = known.asking.choose()
    # The most uncertain 15 of 20, and 5 of the others; ties may go either way.
    limit = abs(known.chance[doubt[14]] - 0.5)
    uncertain = [fid for fid in asked if abs(known.chance[fid] - 0.5) <= limit]
    assert len(asked) == len(set(asked)) == 20
    assert len(uncertain) >= 15
    assert asked == known.asking.choose()
    press("Ctrl+Enter")
    press("A" if mined(uid()) else "D")
    first, second, *_ = known.asking.choose()
    assert begun.session.fid == first
    press("A" if mined(uid()) else "D")
    assert begun.session.fid == second
    begun.suggest.asks.setChecked(False)
    here = begun.session.place.cell
    press("A" if mined(uid()) else "D")
    assert begun.session.place.cell == here


def test_verdicts_that_the_rest_contradicts_are_looked_at_again(
    begun, known, press, answer, settled, uid
):
    answer(60, wrong=2)
    wrong = {
        name
        for name, status in statuses(begun).items()
        if status != "candidate" and (status == "accepted") != mined(name)
    }
    assert len(wrong) == 2
    press("S")
    settled()
    assert {begun.session.queue.polygons[fid].uid for fid in known.contradicted.fids()} == wrong
    press("K")
    assert uid() in wrong
    first = uid()
    press("A" if mined(first) else "D", "K")
    assert {uid(), first} == wrong
    press("Shift+K")
    model = begun.running.dock.model
    assert [model.index(n, UID).data() for n in range(model.rowCount())] == list(wrong - {first})


def test_the_model_learns_anew_after_ten_answers(begun, known, press, answer, settled):
    answer(44)
    press("S")
    settled()
    assert known.suggestions.model.answers.truth.size == 44
    answer(9)
    assert known.suggestions.model.answers.truth.size == 44
    answer(1)
    assert known.suggestions.model.answers.truth.size == 54


def test_how_a_verdict_came_about_is_told_to_the_end(
    begun, known, press, answer, settled, run, ground, review, saved, tmp_path
):
    answer(44)
    press("S")
    settled()
    begun.suggest.asks.setChecked(False)
    answer(5)
    press("Shift+S", "Shift+S")
    together = sum(one == "suggestions accepted together" for one in hows(begun).values())
    assert together
    begun.stop()
    rows = saved("polygons")
    assert sum(row["how"] == "person" for row in rows) == 44
    assert sum(row["how"] == "suggestion shown" for row in rows) == 5
    mask = run(
        "polygonstomask",
        POLYGONS=f"{review}|layername=polygons",
        REFERENCE=f"{ground}/difference.tif",
        OUTPUT=str(tmp_path / "mask.tif"),
    )
    run(
        "exportpatches",
        T1=f"{ground}/T1.tif",
        T2=f"{ground}/T2.tif",
        MASK=mask["OUTPUT"],
        REVIEW=review,
        SIZE=32,
        SPLIT="random",
        OUTPUT=str(tmp_path / "set"),
    )
    record = json.loads((tmp_path / "set" / "dataset.json").read_text(encoding="utf-8"))
    wanted = {"person": 44, "suggestion shown": 5, "suggestions accepted together": together}
    assert record["review"]["verdicts"] == wanted
    card = (tmp_path / "set" / "README.md").read_text(encoding="utf-8")
    assert "5 by a person who saw what a model suggested" in card


def test_change_that_no_polygon_covers_becomes_a_candidate(
    begun, known, press, answer, settled, saved
):
    answer(60)
    press("S")
    settled()
    before = statuses(begun)
    QTest.mouseClick(begun.suggest.more, Qt.MouseButton.LeftButton)
    settled()
    new = [one for one in begun.session.layer.getFeatures() if one["uid"] not in before]
    assert [(one["status"], one["origin"]) for one in new] == [("candidate", "model")]
    (one,) = new
    assert one["uid"] == f"r{MISSED[0]:05}_c{MISSED[1]:05}"
    assert "expected by the model" in one["note"]
    assert not one["reviewer"]
    assert one["area_px"] == 36
    press("Ctrl+Z")
    assert statuses(begun) == before
    press("Ctrl+Shift+Z")
    fid = next(one.id() for one in begun.session.layer.getFeatures() if one["origin"] == "model")
    begun.session.visit(fid)
    press("A")
    assert begun.session.layer.getFeature(fid)["status"] == "added"
    begun.stop()
    row = next(row for row in saved("polygons") if row["origin"] == "model")
    assert row["status"] == "added"


def test_what_cannot_be_learnt_is_said_in_one_line(begun, known, press, answer, settled, tmp_path):
    answer(44)
    begun.values = lambda: {"SCALING": "auto"}
    known.learning.values = begun.values
    press("S")
    settled()
    assert not known.is_on
    assert begun.trouble.text().startswith("Nothing can be suggested: ")


def test_what_is_accepted_together_was_in_sight(
    begun, known, press, answer, settled, qgis_canvas, qgis_app
):
    answer(44)
    press("S")
    settled()
    begun.suggest.asks.setChecked(False)
    press("Ctrl+Enter", "Z")  # close up
    before = statuses(begun)

    def in_sight():
        boxes = (
            begun.session.layer.getGeometry(fid).boundingBox() for fid in known.accepting.offered
        )
        return all(map(qgis_canvas.extent().contains, boxes))

    press("Shift+S")
    offered = set(known.accepting.offered)
    assert len(offered) > 1
    assert in_sight()
    qgis_canvas.zoomByFactor(0.1)
    qgis_app.processEvents()
    assert not in_sight()
    press("Shift+S")
    assert (statuses(begun), known.accepting.offered) == (before, offered)
    assert "look at it first" in begun.trouble.text()
    assert in_sight()
    press("Shift+S")
    assert sum(status != before[one] for one, status in statuses(begun).items()) == len(offered)


def test_shapes_that_are_new_or_others_are_told_of(
    begun, known, press, answer, settled, wait_for, monkeypatch
):
    # Saved below, not by itself meanwhile, which a loaded machine has the time for.
    monkeypatch.setattr(session, "SAVE_AFTER", 600_000)
    known._quiet.setInterval(0)

    def told_of():
        return all(known.of(fid) is not None for fid in begun.session.queue.polygons)

    answer(60)
    press("S")
    settled()
    QTest.mouseClick(begun.suggest.more, Qt.MouseButton.LeftButton)
    settled()
    assert begun.session.layer.isModified()
    assert begun.session.save()  # which names what is new anew
    wait_for(told_of)
    fid = next(one.id() for one in begun.session.layer.getFeatures() if one["origin"] == "model")
    before = statuses(begun)
    assert fid > 0
    with begun.session.edits.command("smaller"):
        shape = begun.session.layer.getGeometry(fid)
        begun.session.layer.changeGeometry(fid, shape.buffer(-10, 2))
    assert known.of(fid) is None
    wait_for(told_of)
    assert statuses(begun) == before


def test_nothing_suggested_is_left_when_the_project_comes_again(
    begun, known, press, answer, settled, saved, review, tmp_path, uid
):
    project = QgsProject.instance()
    answer(60)
    press("S")
    settled()
    QTest.mouseClick(begun.suggest.more, Qt.MouseButton.LeftButton)
    settled()
    begun.suggest.asks.setChecked(False)
    press("Ctrl+Enter", "Shift+S")
    assert known.is_shown
    assert known.accepting.offered
    before = statuses(begun)
    assert project.write(str(tmp_path / "job.qgs"))
    project.clear()
    assert begun.running is None
    rows = saved("polygons")
    assert {row["uid"]: row["status"] for row in rows} == before
    assert sum(row["origin"] == "model" for row in rows) == 1
    # Who decided, and how, stands with verdicts and nowhere else.
    assert all((row["status"] == "candidate") == (row["how"] is None) for row in rows)
    assert sum(row["how"] == "person" for row in rows) == 60
    assert project.read(str(tmp_path / "job.qgs"))
    begun.start(review)
    again = begun.running.suggesting
    assert not again.is_shown
    assert not again.accepting.offered
    press("Shift+S", "Shift+S")
    assert statuses(begun) == before
    name = uid()
    press("A")
    begun.stop()
    (row,) = (row for row in saved("polygons") if row["uid"] == name)
    assert (row["status"], row["how"]) == ("accepted", "person")
    others = [row for row in saved("polygons") if row["uid"] != name]
    assert others == [row for row in rows if row["uid"] != name]

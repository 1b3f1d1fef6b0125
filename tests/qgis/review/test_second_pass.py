"""A second person's pass, notes, confidence and classes: by keys, in the file, on the page."""

import pytest
from qgis.PyQt.QtTest import QTest

A, B = "r00004_c00004", "r00004_c00016"


@pytest.fixture
def answer(begun, qgis_app):
    """Return ``answer(text)``: types into the line that asks, and Enter."""

    def answer(text):
        line = begun.line.line
        assert line.isVisible()
        line.clear()
        QTest.keyClicks(line, text)
        QTest.keyClick(line, "\r")
        qgis_app.processEvents()

    return answer


@pytest.fixture
def rows(saved):
    """Return ``rows()``: the polygons in the file by uid."""
    return lambda: {row["uid"]: row for row in saved("polygons")}


def sign(page, name):
    page.name.setText(name)


def test_a_note_by_its_key_is_no_verdict(begun, press, answer, rows, uid):
    press("/")
    answer("old road, a u d")
    assert uid() == A
    assert begun.session.save()
    assert (rows()[A]["note"], rows()[A]["status"]) == ("old road, a u d", "candidate")
    assert "note: old road" in begun.info.said.toolTip()
    press("/")
    assert begun.line.line.text() == "old road, a u d"
    QTest.keyClick(begun.line.line, "x")
    press("Esc", on=begun.line.line)
    assert begun.line.isHidden()
    assert begun.session.feature()["note"] == "old road, a u d"
    press("Ctrl+Z")
    assert not begun.session.feature()["note"]


def test_confidence_goes_round_by_its_key_and_is_kept(begun, press, rows):
    for degree in (1, 2, 3, None, 1):
        press(";")
        assert (begun.session.feature()["confidence"] or None) == degree
    assert "confidence low" in begun.info.said.toolTip()
    press("A")
    assert begun.session.save()
    assert (rows()[A]["confidence"], rows()[A]["status"]) == (1, "accepted")


def test_who_said_what_is_kept_and_shown(begun, press, rows):
    sign(begun, "Ana")
    press("A", ",")
    sign(begun, "Bea")
    press("D", ",")
    assert begun.session.save()
    lines = [line.split("\t") for line in rows()[A]["log"].split("\n")]
    assert [(who, said) for _, who, said in lines] == [("Ana", "accepted"), ("Bea", "rejected")]
    assert all(at.endswith("+00:00") for at, *_ in lines)
    told = begun.info.said.toolTip().split("\n")
    assert told[0].startswith("Bea: rejected, 20")
    assert told[1].startswith("Ana: accepted, 20")
    press("Ctrl+Z")
    assert begun.info.said.toolTip().startswith("Ana: accepted")


def test_a_second_person_sends_back_with_a_comment(begun, press, answer, rows, saved, uid):
    sign(begun, "Ana")
    press("Shift+A", "Ctrl+Enter")
    assert saved("cells")[0]["state"] == "closed"
    sign(begun, "Bea")
    while uid() != A:
        press(",")
    press("Shift+R")
    answer("only the pit")
    assert uid() == B
    assert begun.session.save()
    assert (rows()[A]["status"], rows()[A]["reviewer"]) == ("candidate", "Bea")
    assert rows()[A]["log"].endswith("\tBea\treturned\tonly the pit")
    assert saved("cells")[0]["state"] == "open"
    press("L")
    dock = begun.running.dock
    dock.presets.setCurrentIndex(dock.presets.findText("Sent back"))
    dock.apply()
    assert [dock.model.fid(line) for line in range(dock.model.rowCount())] == [
        begun.session.queue.cells[0].fids[0]
    ]
    begun.stop()
    begun.start(begun.path)  # Ana goes on where she is sent back to
    assert uid() == A
    assert "Bea: sent back" in begun.info.said.toolTip()
    assert "only the pit" in begun.info.said.toolTip()


def test_what_nobody_decided_on_is_not_sent_back(begun, press):
    press("Shift+R")
    assert begun.line.isHidden()
    assert "Nobody has decided" in begun.trouble.text()


def test_a_review_of_an_earlier_version_gets_the_fields(page, review, press, saved):
    import sqlite3
    from contextlib import closing

    with closing(sqlite3.connect(review)) as file:
        for name in ("confidence", "log"):
            file.execute(f"alter table polygons drop column {name}")
        file.commit()
    page.start(review)
    press(";", "A")
    assert page.session.save()
    row = saved("polygons")[0]
    assert (row["confidence"], row["log"].split("\t")[2]) == (1, "accepted")


@pytest.fixture
def table(tmp_path):
    """Write a table of classes that is not beside the review; return its path."""
    folder = tmp_path / "tables"
    folder.mkdir()
    path = folder / "mining.csv"
    path.write_text("class,name,colour\n1,Mine,#c81e1e\n4,Pond,30 90 200\n", encoding="utf-8")
    return str(path)


def test_classes_have_names_and_colours_from_a_table(begun, press, table, rows, uid):
    begun.classes.take(table)
    assert begun.trouble.text() == ""
    assert "Mine" in begun.classes.legend.text()
    press("4")
    assert uid() == B
    press(",")
    assert "Pond" in begun.info.polygon.text()
    press("3")
    assert "no class 3" in begun.trouble.text()
    assert uid() == A
    renderer = begun.running.layer.renderer()
    drawn = {one.label(): one.symbol().color().name() for one in renderer.categories()}
    assert (drawn["Mine"], drawn["Pond"]) == ("#c81e1e", "#1e5ac8")
    assert "candidate" in drawn
    feature = begun.session.feature()
    assert renderer.valueForFeature(feature) if hasattr(renderer, "valueForFeature") else True
    begun.stop()
    begun.start(begun.path)
    assert begun.session.classes.name(4) == "Pond"


def test_a_table_that_is_none_is_told_of(begun, press, tmp_path, rows):
    path = tmp_path / "wrong.csv"
    path.write_text("class,colour\n1,red\n", encoding="utf-8")
    begun.classes.take(str(path))
    assert "no column 'name'" in begun.trouble.text()
    press("7")
    assert begun.session.save()
    assert rows()[A]["class"] == 7


def test_a_filter_on_who_and_how_sure(begun, press):
    sign(begun, "Ana")
    press("A")
    sign(begun, "Bea")
    press(";", "D", "L")
    dock = begun.running.dock
    for text, count in (("reviewer=ana", 1), ("reviewer!=ana", 5), ("confidence<2", 1)):
        dock.filter.setText(text)
        dock.apply()
        assert dock.model.rowCount() == count, text

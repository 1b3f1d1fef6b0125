"""The list of all polygons: sort, filter, jump, verdicts in its order, what was left."""

import time

import pytest
from qgis.PyQt.QtCore import QItemSelectionModel, Qt
from qgis.PyQt.QtTest import QTest

from changemining.core.review.listing import COLUMNS

A, B, C, D, E, F = (
    "r00004_c00004",
    "r00004_c00016",
    "r00020_c00004",
    "r00004_c00040",
    "r00020_c00040",
    "r00040_c00004",
)
PLACES = {name: number for number, name in enumerate(COLUMNS)}


@pytest.fixture
def listed(begun, press, qgis_app):
    """Return the list, opened by its key."""
    press("L")
    assert begun.running.dock.isVisible()
    return begun.running.dock


@pytest.fixture
def column(listed):
    """Return ``column("uid")``: what the list shows in a column, line by line."""

    def column(name):
        model = listed.model
        return [model.index(line, PLACES[name]).data() for line in range(model.rowCount())]

    return column


def test_the_list_has_all_polygons_in_the_order_of_the_queue(listed, column):
    assert column("uid") == [A, B, C, D, E, F]
    assert column("cell") == ["r0000_c0000"] * 3 + ["r0000_c0001"] * 2 + ["r0001_c0000"]
    assert set(column("status")) == {"candidate"}
    assert set(column("area")) == {"0.16"}
    assert set(column("difference")) == {"−0.500"}
    assert set(column("suggestion")) == set(column("beyond")) == {""}
    assert listed.count.text() == "6 of 6"


def test_how_far_beyond_the_threshold_is_told_where_the_mask_is(page, review, run, scene, tmp_path):
    run(
        "thresholdmask",
        INPUT=f"{scene}/difference.tif",
        METHOD="fixed",
        VALUE=0.4,
        OUTPUT=str(tmp_path / "mask.tif"),
    )
    page.workspace.mask = str(tmp_path / "mask.tif")
    page.start(review)
    model = page.running.open_list().model
    assert model.index(0, PLACES["beyond"]).data() == "+0.100"


def test_a_click_on_a_heading_sorts(begun, press, listed, column, qgis_app):
    press("D", "A")
    listed.table.sortByColumn(PLACES["status"], Qt.SortOrder.AscendingOrder)
    assert column("status") == ["accepted", *["candidate"] * 4, "rejected"]
    listed.table.sortByColumn(PLACES["status"], Qt.SortOrder.DescendingOrder)
    assert column("uid")[0] == A


def test_a_filter_that_is_typed(listed, column, press, wait_for, shown):
    listed.filter.setFocus()
    QTest.keyClicks(listed.filter, "uid=c00040 area>0.1")
    wait_for(lambda: listed.model.rowCount() == 2)
    assert column("uid") == [D, E]
    assert listed.count.text() == "2 of 6"
    assert set(shown().values()) == {"candidate"}  # a and u were typed, and no verdicts
    listed.filter.setText("size>3")
    wait_for(lambda: "no column size" in listed.count.text())
    assert column("uid") == [D, E]


def test_a_line_that_is_chosen_is_gone_to_and_the_keys_go_on(begun, press, listed, uid, shown):
    table = listed.table
    table.setFocus()
    table.selectionModel().setCurrentIndex(
        listed.model.index(4, 0),
        QItemSelectionModel.SelectionFlag.SelectCurrent | QItemSelectionModel.SelectionFlag.Rows,
    )
    assert uid() == E
    press("Down", on=table)
    assert uid() == F
    press("D", on=table)
    assert shown()[F] == "rejected"
    press("Up", on=table)


def test_the_list_marks_where_the_review_is(begun, press, listed):
    press("A")
    line = listed.table.currentIndex().row()
    assert listed.model.index(line, PLACES["uid"]).data() == B
    assert listed.model.index(0, PLACES["status"]).data() == "accepted"


def test_verdicts_go_on_in_the_order_of_the_list(begun, press, listed, uid, column):
    listed.table.sortByColumn(PLACES["uid"], Qt.SortOrder.DescendingOrder)
    listed.in_order.setChecked(True)
    press("N")
    assert uid() == F  # the one after A, round the end: F, E, C, D, B, A
    press("N", "Shift+N", "D")
    assert uid() == E
    press("D")
    assert (uid(), begun.session.cell.name) == (C, "r0000_c0000")


def test_next_in_the_list_goes_round(begun, press, listed, uid):
    press("Shift+N")
    assert uid() == F
    press("N")
    assert uid() == A


def test_what_is_left_in_closed_cells_is_one_key_away(begun, press, uid, column, qgis_app):
    press("A", "Ctrl+Enter", "Ctrl+Enter")
    press("Shift+L")
    dock = begun.running.dock
    model = dock.model
    assert [model.index(line, PLACES["uid"]).data() for line in range(model.rowCount())] == [B, C]
    press("N")
    assert uid() == B
    press("D")
    assert begun.session.cell.is_closed
    dock.apply()
    assert model.rowCount() == 1


def test_at_the_end_what_is_left_is_told_of(begun, press):
    press("A", "U", "Ctrl+Enter", "Ctrl+Enter", *["Shift+A", "Ctrl+Enter"] * 2, *["Ctrl+Enter"] * 3)
    assert begun.session.has_ended
    begun.stop()
    begun.start(begun.path)
    press(",")
    assert begun.session.queue.left == 1
    while begun.session.fid is not None:
        press(".")
    assert "1 undecided in them: Shift+L" in begun.info.polygon.text()


def test_a_note_is_written_in_the_list_and_is_no_verdict(begun, press, listed, saved):
    model = listed.model
    assert model.setData(model.index(1, PLACES["note"]), " old road ", Qt.ItemDataRole.EditRole)
    assert model.index(1, PLACES["note"]).data() == "old road"
    assert begun.session.save()
    row = next(row for row in saved("polygons") if row["uid"] == B)
    assert (row["note"], row["status"], row["reviewer"]) == ("old road", "candidate", None)
    press("Ctrl+Z")
    assert model.index(1, PLACES["note"]).data() == ""


def test_polygons_that_come_and_go_are_in_the_list(begun, press, listed, wait_for):
    begun.session.layer.deleteFeature(begun.session.fid)
    wait_for(lambda: listed.model.rowCount() == 5)
    press("Ctrl+Z")
    wait_for(lambda: listed.model.rowCount() == 6)


def test_the_list_goes_with_the_review(begun, press, listed, iface):
    assert listed in iface.docks
    press("L")
    assert not listed.isVisible()
    press("L")
    corner = Qt.Corner.BottomRightCorner
    assert iface.window.corner(corner) == Qt.DockWidgetArea.RightDockWidgetArea
    begun.stop()
    assert iface.docks == []
    assert iface.window.corner(corner) == Qt.DockWidgetArea.BottomDockWidgetArea
    begun.start(begun.path)
    press("A")


def test_twenty_thousand_are_sorted_and_filtered_in_a_moment(begun, listed):
    model = listed.model
    model._fids = list(range(20_000))
    model._numbers = {n: n for n in range(20_000)}
    model._rows = [
        ["", "", f"r{n:05d}", "unsure" if n % 2 else "candidate", 1, n % 977, -0.3, *[None] * 7]
        for n in range(20_000)
    ]
    for act in (
        lambda: listed.table.sortByColumn(PLACES["area"], Qt.SortOrder.DescendingOrder),
        lambda: listed.filter.setText("status=unsure area>500") or listed.apply(),
    ):
        began = time.perf_counter()
        act()
        assert time.perf_counter() - began < 0.3
    assert model.rowCount() == sum(n % 2 and n % 977 > 500 for n in range(20_000))

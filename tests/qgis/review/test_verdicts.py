"""Verdicts by real keys: what they write, where they lead, undo, cells and resuming."""

import datetime
import os
import subprocess
import sys

import numpy as np
import pytest
from qgis.core import QgsFeatureRequest

from rasters import read_raster

A, B, C, D, E, F = (
    "r00004_c00004",
    "r00004_c00016",
    "r00020_c00004",
    "r00004_c00040",
    "r00020_c00040",
    "r00040_c00004",
)


def test_each_verdict_goes_on_to_the_next(begun, press, shown, uid):
    assert uid() == A
    press("A")
    assert uid() == B
    press("D")
    assert uid() == C
    press("U")
    assert uid() is None
    assert begun.session.cell.name == "r0000_c0000"
    assert list(shown().values())[:3] == ["accepted", "rejected", "candidate"]
    assert shown()[C] == "unsure"


def test_a_verdict_is_stamped(begun, press):
    begun.name.setText("Ada Lovelace")
    fid = begun.session.fid
    press("A")
    row = begun.session.layer.getFeature(fid)
    assert row["reviewer"] == "Ada Lovelace"
    at = datetime.datetime.fromisoformat(row["reviewed_at"])
    assert abs((datetime.datetime.now(datetime.timezone.utc) - at).total_seconds()) < 60


def test_a_digit_accepts_with_a_class(begun, press, uid):
    fid = begun.session.fid
    press("3")
    row = begun.session.layer.getFeature(fid)
    assert (row["status"], row["class"]) == ("accepted", 3)
    assert uid() == B


def test_what_was_skipped_comes_again_before_the_cell_is_done(press, uid):
    press(".", "A")
    assert uid() == C
    press("A")
    assert uid() == A


def test_going_on_and_back_without_a_verdict(begun, press, uid, shown):
    press(".", ".", ".")
    assert (uid(), begun.session.cell.name) == (None, "r0000_c0000")
    press(".")
    assert uid() == D
    press(",", "Backspace")
    assert uid() == C
    assert set(shown().values()) == {"candidate"}


@pytest.mark.parametrize(("key", "status"), [("Shift+A", "accepted"), ("Shift+D", "rejected")])
def test_the_rest_of_the_cell_at_once(begun, press, shown, key, status):
    press("U", key)
    assert [shown()[one] for one in (A, B, C, D)] == ["unsure", status, status, "candidate"]
    assert begun.session.layer.undoStack().count() == 2
    press("Ctrl+Z")
    assert [shown()[one] for one in (A, B, C, D)] == ["unsure", *["candidate"] * 3]


def test_undo_and_redo_lead_to_the_polygon(press, uid, shown):
    press("A", "D")
    press("Ctrl+Z")
    assert (uid(), shown()[B], shown()[A]) == (B, "candidate", "accepted")
    press("Ctrl+Z")
    assert (uid(), shown()[A]) == (A, "candidate")
    press("Ctrl+Shift+Z")
    assert (uid(), shown()[A]) == (B, "accepted")
    press("Ctrl+Y")
    assert (uid(), shown()[B]) == (C, "rejected")
    press("Ctrl+Z", "U", "Ctrl+Z")
    assert (uid(), shown()[B]) == (B, "candidate")


def test_each_verdict_is_one_named_step_of_the_layers_undo(begun, press):
    press("A", "D", "U", "Ctrl+Z")
    stack = begun.session.layer.undoStack()
    names = [stack.text(number) for number in range(stack.count())]
    assert (names, stack.index()) == (["Accept", "Reject", "Mark as unsure"], 2)


def test_undo_in_qgiss_own_way_leads_back_too(begun, press, uid):
    press("A", "A")
    begun.session.layer.undoStack().undo()
    assert uid() == B


def test_undo_reaches_over_saving_in_qgiss_own_way(begun, press, uid, saved):
    press("A", "D")
    assert begun.session.layer.commitChanges(False)
    assert uid() == C
    assert [row["status"] for row in saved("polygons")][:2] == ["accepted", "rejected"]
    press("Ctrl+Z")
    assert uid() == B
    assert [row["status"] for row in saved("polygons")][:2] == ["accepted", "candidate"]


def test_closing_a_cell_saves_it_and_goes_on(begun, press, saved, uid):
    press("A", "D", "U")
    assert {row["status"] for row in saved("polygons")} == {"candidate"}
    press("Ctrl+Enter")
    assert {row["uid"]: row["status"] for row in saved("polygons")} == {
        **{A: "accepted", B: "rejected", C: "unsure"},
        **dict.fromkeys((D, E, F), "candidate"),
    }
    first, *others = saved("cells")
    assert (first["state"], first["reviewer"]) == ("closed", begun.reviewer())
    assert datetime.datetime.fromisoformat(first["closed_at"])
    assert {row["state"] for row in others} == {"open"}
    assert uid() == D
    assert begun.session.layer.isEditable()
    assert not begun.session.layer.isModified()


def test_a_cell_with_candidates_is_closed_at_the_second_time_of_asking(begun, press, saved):
    press("A", "Ctrl+Enter")
    assert "2 undecided" in begun.trouble.text()
    assert saved("cells")[0]["state"] == "open"
    press(".", "Ctrl+Enter")
    assert saved("cells")[0]["state"] == "open"
    press("Ctrl+Enter")
    assert saved("cells")[0]["state"] == "closed"
    assert begun.session.cell.name == "r0000_c0001"


def test_the_whole_review_ends_in_the_signal(begun, press, saved):
    ends = []
    begun.finished.connect(lambda: ends.append(begun.session.queue.closed))
    press("Shift+A", "Ctrl+Enter", "D", "A", "Ctrl+Enter", "U", "Ctrl+Enter")
    assert begun.session.cell.is_audit
    assert "omissions" in begun.info.cell.text()
    press("Ctrl+Enter", "Ctrl+Enter")
    assert ends == []
    press("Ctrl+Enter")
    assert ends == [6]
    assert {row["state"] for row in saved("cells")} == {"closed"}
    expected = ["accepted", "accepted", "rejected", "accepted", "accepted", "unsure"]
    assert [row["status"] for row in saved("polygons")] == expected


def test_the_end_of_the_review_may_end_the_page(begun, press, saved):
    begun.finished.connect(begun.stop)
    press(*["Shift+A", "Ctrl+Enter"] * 3, *["Ctrl+Enter"] * 3)
    assert begun.running is None
    assert {row["state"] for row in saved("cells")} == {"closed"}


def test_the_page_tells_how_far_it_is(begun, press, qgis_app):
    press("A", "D", "U", "Ctrl+Enter", "A")
    text = begun.info.progress_text.text()
    assert text.startswith("1 of 6 cells, 4 of 6 polygons")
    assert "a minute" in text
    assert (begun.info.bar.value(), begun.info.bar.maximum()) == (5, 12)


def test_it_resumes_at_the_first_open_cell(begun, press, review, uid):
    press("A", "D", "U", "Ctrl+Enter", "A")
    begun.stop()
    begun.start(review)
    assert uid() == E
    assert begun.session.cell.name == "r0000_c0001"


KILLED = """
import os, runpy, sys
root, path = sys.argv[1:]
runpy.run_path(os.path.join(root, "tests", "conftest.py"))
from qgis.core import QgsApplication
application = QgsApplication([], True)
application.initQgis()
from changemining.ui.review.package import open_package, read_settings
from changemining.ui.review.session import ReviewSession
session = ReviewSession(open_package(path, read_settings(path)), None, lambda: "victim")
for _ in range(3):
    session.decide("rejected")
session.close_cell()
session.decide("accepted")
os.kill(os.getpid(), 9)
"""


def test_a_kill_loses_the_open_cell_only(review, page, root, saved, press):
    command = [sys.executable, "-c", KILLED, str(root), review]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    killed = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    assert killed.returncode == -9, killed.stderr
    assert [row["status"] for row in saved("polygons")].count("rejected") == 3
    page.start(review)
    assert page.session.cell.name == "r0000_c0001"
    assert page.session.feature()["uid"] == D
    press("A", "A", "Ctrl+Enter")
    assert [row["state"] for row in saved("cells")].count("closed") == 2


def test_the_mask_is_what_was_decided(begun, press, review, run, scene, tmp_path):
    press("A", "D", "U", "Ctrl+Enter", "3")
    begun.stop()
    mask = str(tmp_path / "mask.tif")
    polygons = f"{review}|layername=polygons"
    reference = f"{scene}/difference.tif"
    run("polygonstomask", POLYGONS=polygons, REFERENCE=reference, UNREVIEWED="ignore", OUTPUT=mask)
    expected = np.zeros((64, 96), np.uint8)
    for (row, col), value in zip(
        [(4, 4), (4, 16), (20, 4), (4, 40), (20, 40), (40, 4)], [1, 0, 255, 1, 255, 255]
    ):
        expected[row : row + 4, col : col + 4] = value
    np.testing.assert_array_equal(read_raster(mask).pixels[0], expected)


def test_more_polygons_than_the_queue_knows_pixels_of(begun, press, review):
    # Whatever another program wrote as a uid, a polygon is in the cell that it lies in.
    layer = begun.session.layer
    field = begun.session.edits.fields["uid"]
    request = QgsFeatureRequest().setFilterExpression(f"\"uid\" = '{F}'")
    fid = next(layer.getFeatures(request)).id()
    layer.changeAttributeValue(fid, field, "whatever")
    begun.stop()
    begun.start(review)
    place = begun.session.queue.place_of(fid)
    assert begun.session.queue.cells[place.cell].name == "r0001_c0000"

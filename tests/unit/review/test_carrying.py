"""Verdicts carried over to another mask: which stay, which are looked at again."""

from dataclasses import replace

import numpy as np
import pytest

from changemining.core.errors import ChangeMiningError, InputError
from changemining.core.grid import Window
from changemining.core.io.vector import rectangle
from changemining.core.jobs import finish
from changemining.core.masks.polygons import FIELDS, ReviewedPolygon
from changemining.core.review.preparing import prepare_review
from changemining.core.review.review import read_review, write_review


@pytest.fixture
def box(make_grid):
    """Return ``box(top, left, bottom, right)`` in pixels, as WKB in map coordinates."""
    grid = make_grid(64, 64)
    return lambda top, left, bottom, right: rectangle(
        grid.bounds(Window(top, left, bottom - top, right - left))
    )


def polygon(wkb, uid, status="candidate", **more):
    return ReviewedPolygon(wkb, {**dict.fromkeys(FIELDS), "uid": uid, "status": status, **more})


@pytest.fixture
def files(make_grid, write):
    grid = make_grid(64, 64)
    values = np.full((64, 64), -0.5, np.float32)
    place = {"transform": grid.transform}
    return [write(f"{name}.tif", values, **place) for name in ("t1", "t2", "difference")]


@pytest.fixture
def prepare(files, tmp_path):
    """Return ``prepare(polygons, name, previous)``, which writes a review and reads it."""

    def prepare(polygons, name="new.gpkg", previous=None):
        given = [(one.wkb, one.attributes) for one in polygons]
        finish(
            prepare_review(
                given,
                tuple(files[:2]),
                files[2],
                tmp_path / name,
                size=32,
                audit=1,
                previous=previous,
            )
        )
        return read_review(tmp_path / name)

    return prepare


@pytest.fixture
def earlier(prepare, box, tmp_path):
    """Return the path of a review in which everything was decided, in the first two cells."""
    stamp = {"reviewer": "Ada", "reviewed_at": "2026-01-01T00:00:00+00:00"}
    review = prepare(
        [
            polygon(box(2, 2, 6, 6), "r00002_c00002", "accepted", **{**stamp, "class": 3}),
            polygon(box(10, 2, 14, 6), "r00010_c00002", "rejected", **stamp),
            polygon(box(20, 2, 24, 6), "r00020_c00002", "accepted", note="a road", **stamp),
            polygon(box(2, 40, 6, 44), "r00002_c00040", "rejected", **stamp),
            polygon(box(10, 40, 14, 44), "r00010_c00040", "accepted", **stamp),
            polygon(box(20, 40, 24, 44), "r00020_c00040", "added", **stamp),
            polygon(box(40, 2, 44, 6), "r00040_c00002", "candidate", note="later"),
        ],
        "earlier.gpkg",
    )
    cells = [
        cell._replace(
            attributes={**cell.attributes, "state": "closed", "reviewer": "Ada", "closed_at": "x"}
        )
        if cell.name in ("r0000_c0000", "r0001_c0001")
        else cell._replace(attributes={**cell.attributes, "state": "open"})
        for cell in review.cells
    ]
    path = tmp_path / "earlier.gpkg"
    path.unlink()
    finish(write_review(replace(review, cells=cells), path))
    return path


def by_uid(review):
    return {one.attributes["uid"]: one.attributes for one in review.polygons}


def test_the_same_polygons_keep_their_verdicts_and_others_are_looked_at_again(
    prepare, earlier, box
):
    review = prepare(
        [
            polygon(box(2, 2, 6, 6), "r00002_c00002"),  # the same
            polygon(box(10, 2, 14, 6), "r00010_c00002"),  # the same
            polygon(box(20, 2, 24, 5), "r00020_c00002"),  # smaller
            polygon(box(9, 39, 15, 41), "r00009_c00039"),  # reaches into an accepted one
            polygon(box(20, 40, 24, 44), "r00020_c00040"),  # what was added, by the mask now
            polygon(box(40, 2, 44, 6), "r00040_c00002"),  # nobody decided on it
            polygon(box(50, 50, 54, 54), "r00050_c00050"),  # new
        ],
        previous=earlier,
    )
    found = by_uid(review)
    told = {
        uid: (one["status"], one["class"], one["reviewer"], one["note"])
        for uid, one in found.items()
    }
    assert told == {
        "r00002_c00002": ("accepted", 3, "Ada", None),
        "r00010_c00002": ("rejected", 1, "Ada", None),
        "r00020_c00002": ("candidate", 1, None, "look again: accepted in another shape; a road"),
        "r00009_c00039": ("candidate", 1, None, "look again: accepted in another shape"),
        "r00020_c00040": ("accepted", 1, "Ada", None),
        "r00040_c00002": ("candidate", 1, None, "later"),
        "r00050_c00050": ("candidate", 1, None, None),
    }
    assert found["r00020_c00002"]["area_px"] == 12
    assert review.settings.previous == str(earlier)


def test_confirmed_polygons_that_the_mask_has_no_more_stay(prepare, earlier, box):
    review = prepare([polygon(box(2, 2, 6, 6), "r00002_c00002")], previous=earlier)
    assert {uid: one["status"] for uid, one in by_uid(review).items()} == {
        "r00002_c00002": "accepted",
        "r00020_c00002": "accepted",
        "r00010_c00040": "accepted",
        "r00020_c00040": "added",
    }


def test_cells_without_candidates_are_as_they_were(prepare, earlier, box):
    given = [
        polygon(box(2, 2, 6, 6), "r00002_c00002"),
        polygon(box(10, 40, 14, 44), "r00010_c00040"),
        polygon(box(40, 2, 44, 6), "r00040_c00002"),
    ]
    review = prepare(given, previous=earlier)
    states = {
        cell.name: (cell.attributes["kind"], cell.attributes["state"]) for cell in review.cells
    }
    assert states == {
        "r0000_c0000": ("candidates", "closed"),
        "r0000_c0001": ("candidates", "open"),  # nobody had closed it
        "r0001_c0000": ("candidates", "open"),
        "r0001_c0001": ("audit", "closed"),
    }
    assert {c.name: c.attributes["reviewer"] for c in review.cells}["r0001_c0001"] == "Ada"


def test_verdicts_of_the_new_polygons_themselves_stay(prepare, earlier, box):
    given = [polygon(box(2, 2, 6, 6), "r00002_c00002", "unsure")]
    assert by_uid(prepare(given, previous=earlier))["r00002_c00002"]["status"] == "unsure"


def test_the_earlier_review_is_not_written(prepare, earlier, box, tmp_path):
    before = earlier.read_bytes()
    prepare([polygon(box(2, 2, 6, 6), "r00002_c00002")], previous=earlier)
    assert earlier.read_bytes() == before
    with pytest.raises(InputError, match="earlier"):
        prepare([polygon(box(2, 2, 6, 6), "r00002_c00002")], "earlier.gpkg", previous=earlier)


def test_what_is_no_review_is_told_of(prepare, box, files):
    with pytest.raises(ChangeMiningError, match=r"difference\.tif"):
        prepare([polygon(box(2, 2, 6, 6), "r00002_c00002")], previous=files[2])

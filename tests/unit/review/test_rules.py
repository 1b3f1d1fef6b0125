"""The tables of a review are checked row by row where they are read."""

import sqlite3
from contextlib import closing

import numpy as np
import pytest

from changemining.core.errors import InputError
from changemining.core.grid import Window
from changemining.core.io.vector import rectangle
from changemining.core.jobs import finish
from changemining.core.masks.polygons import ReviewedPolygon
from changemining.core.review.cells import new_cell
from changemining.core.review.review import Review, Settings, read_review, write_review


@pytest.fixture
def path(make_grid, write, tmp_path):
    """Return the file of a review of two polygons and two cells."""
    grid = make_grid(64, 64)
    rasters = [write(f"{name}.tif", np.zeros((4, 4), "uint8")) for name in "abd"]
    boxes = [rectangle(grid.bounds(Window(top, top, 4, 4))) for top in (2, 40)]
    polygons = [ReviewedPolygon(box, {"uid": f"u{n}"}) for n, box in enumerate(boxes)]
    cells = [new_cell(grid, 32, place, "candidates", 1) for place in ((0, 0), (1, 1))]
    settings = Settings(32, 32, 42, 1, *map(str, rasters))
    path = tmp_path / "review.gpkg"
    finish(write_review(Review(grid.crs.to_wkt(), settings, polygons, cells), path))
    return path


def edit(path, statement):
    """Run a statement of SQL, without the triggers that only GDAL's functions serve."""
    with closing(sqlite3.connect(path)) as base:
        names = base.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall()
        for (name,) in names:
            base.execute(f'DROP TRIGGER "{name}"')
        base.execute(statement)
        base.commit()


@pytest.mark.parametrize("status", ["NULL", "''", "'Accepted'", "' unsure '"])
def test_what_people_write_in_tables_is_read(path, status):
    edit(path, f"UPDATE polygons SET status = {status}, note = 'x', diff_max = 9e999")
    assert len(read_review(path).polygons) == 2


@pytest.mark.parametrize(
    ("statement", "place", "wanted"),
    [
        ("UPDATE polygons SET status = 'maybe' WHERE uid = 'u1'", "polygons, row 2: status", "or"),
        ("UPDATE cells SET state = 'done'", "cells, row 1: state is 'done'", "'open' or 'closed'"),
        ("UPDATE cells SET state = NULL", "cells, row 1: state is missing", "'open' or 'closed'"),
        ("UPDATE cells SET kind = 'other'", "cells, row 1: kind", "'candidates' or 'audit'"),
        ("UPDATE cells SET row = NULL", "cells, row 1: row is missing", "a whole number from 0"),
        ("UPDATE cells SET row = -1 WHERE row = 1", "cells, row 2: row is -1", "from 0"),
        ("UPDATE cells SET cell = '../../x'", "cells, row 1: cell is '../../x'", "a name"),
        ("UPDATE cells SET candidates = -1", "cells, row 1: candidates is -1", "from 0"),
        ("ALTER TABLE cells RENAME COLUMN col TO column1", "row 1: col is missing", "from 0"),
        ("ALTER TABLE polygons RENAME COLUMN status TO s", "1: status is missing", "an entry"),
        ("UPDATE review SET value = '0' WHERE key = 'size'", "review: size is '0'", "from 1 to"),
        ("UPDATE review SET value = '1e9' WHERE key = 'seed'", "seed is '1e9'", "a whole number"),
        ("UPDATE review SET value = hex(zeroblob(9999)) WHERE key = 'audit'", "audit", "a whole"),
        ("DELETE FROM review WHERE key = 't2'", "review: t2 is missing", "text"),
    ],
)
def test_a_row_that_is_not_as_it_has_to_be_is_told(path, statement, place, wanted):
    edit(path, statement)
    with pytest.raises(InputError) as caught:
        read_review(path)
    line = str(caught.value)
    for told in (place, wanted, "review.gpkg", "preparereview"):
        assert told in line
    assert "\n" not in line


def test_a_review_of_a_later_version_is_told_before_all_else(path):
    edit(path, "UPDATE review SET value = '7' WHERE key = 'format_version'")
    edit(path, "DELETE FROM review WHERE key = 'size'")
    with pytest.raises(InputError, match="comes from a later ChangeMining: update the plugin"):
        read_review(path)

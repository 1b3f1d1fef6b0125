"""The patch grid: where patches lie, checked by hand."""

import numpy as np
import pytest

from changemining.core.change.export import change_stack
from changemining.core.datasets.cutting import read_images
from changemining.core.datasets.stack import measure
from changemining.core.errors import InputError
from changemining.core.grid import Window
from changemining.core.io.source import inspect
from changemining.core.jobs import finish
from changemining.core.patch_grid import PatchGrid, cut_out, group_patches


def starts(grid, **choice):
    """Return the first columns of the patches' first row."""
    return [p.window.col for p in PatchGrid(grid, **choice).patches() if p.row == 0]


@pytest.mark.parametrize(
    ("width", "size", "stride", "drop", "pad", "shift"),
    [
        (12, 4, 0, [0, 4, 8], [0, 4, 8], [0, 4, 8]),
        (10, 4, 0, [0, 4], [0, 4, 8], [0, 4, 6]),
        (10, 4, 2, [0, 2, 4, 6], [0, 2, 4, 6], [0, 2, 4, 6]),
        (11, 4, 2, [0, 2, 4, 6], [0, 2, 4, 6, 8], [0, 2, 4, 6, 7]),
        (11, 4, 3, [0, 3, 6], [0, 3, 6, 9], [0, 3, 6, 7]),
        (10, 4, 6, [0, 6], [0, 6], [0, 6]),
        (11, 4, 6, [0, 6], [0, 6], [0, 6, 7]),
        (9, 4, 6, [0], [0, 6], [0, 5]),
        # Nothing of the scene is left for a second patch of that stride.
        (9, 4, 20, [0], [0], [0, 5]),
        (4, 4, 0, [0], [0], [0]),
        (5, 4, 1, [0, 1], [0, 1], [0, 1]),
    ],
)
def test_edges(make_grid, width, size, stride, drop, pad, shift):
    grid = make_grid(size, width)
    for edge, expected in (("drop", drop), ("pad", pad), ("shift", shift)):
        assert starts(grid, size=size, stride=stride, edge=edge) == expected, edge


def test_a_scene_smaller_than_a_patch(make_grid):
    assert starts(make_grid(3, 2), size=4, edge="pad") == [0]
    for edge in ("drop", "shift"):
        with pytest.raises(InputError, match="smaller than one patch"):
            PatchGrid(make_grid(3, 20), size=4, edge=edge)


@pytest.mark.parametrize(("size", "count"), [(128, 36), (64, 144), (768, 1), (100, 49)])
def test_counts_of_a_scene_of_768_pixels(make_grid, size, count):
    assert len(PatchGrid(make_grid(768, 768), size=size).patches()) == count


def test_names_say_row_and_column(make_grid):
    patches = PatchGrid(make_grid(8, 12), size=4, prefix="mine_a").patches()
    assert [p.id for p in patches[:4]] == [
        "mine_a_r0000_c0000",
        "mine_a_r0000_c0001",
        "mine_a_r0000_c0002",
        "mine_a_r0001_c0000",
    ]
    assert patches[5].window == Window(4, 8, 4, 4)
    assert PatchGrid(make_grid(4, 4), size=4).patches()[0].id == "r0000_c0000"


@pytest.mark.parametrize(
    "choice",
    [
        {"size": 0},
        {"stride": -1},
        {"edge": "wrap"},
        {"prefix": "a/b"},
        {"prefix": "../a"},
        {"prefix": "a b"},
        {"prefix": "nul"},
        {"prefix": "Aux.1"},
        {"prefix": "a__b"},
        {"prefix": "_a"},
        {"prefix": "ä"},
        {"prefix": "."},
    ],
)
def test_refusals(make_grid, choice):
    with pytest.raises(InputError, match=next(iter(choice)).upper()):
        PatchGrid(make_grid(8, 8), **{"size": 4, **choice})


@pytest.mark.parametrize("tiled", [True, False])
@pytest.mark.parametrize("stride", [0, 16, 50])
@pytest.mark.parametrize("edge", ["drop", "pad", "shift"])
def test_groups_hold_every_patch_once_and_wholly(make_grid, tiled, stride, edge):
    cut = PatchGrid(make_grid(210, 333), size=32, stride=stride, edge=edge)
    patches = cut.patches()
    groups = group_patches(cut, patches, tiled)
    assert sorted(p.id for group in groups for p in group.patches) == [p.id for p in patches]
    for group in groups:
        rows, columns = group.window.slices
        assert 0 <= rows.start < rows.stop <= 210
        assert 0 <= columns.start < columns.stop <= 333
        for patch in group.patches:
            inside = cut.inside(patch.window)
            assert rows.start <= inside.row
            assert inside.row + inside.height <= rows.stop
            assert columns.start <= inside.col
            assert inside.col + inside.width <= columns.stop


def test_cut_out_pads_what_is_beyond_the_scene():
    array = np.arange(1, 13, dtype="uint8").reshape(1, 3, 4)
    # The array begins at row 10, column 20 of the scene.
    origin = Window(10, 20, 3, 4)
    np.testing.assert_array_equal(
        cut_out(array, Window(11, 21, 2, 2), origin, 9), [[[6, 7], [10, 11]]]
    )
    np.testing.assert_array_equal(
        cut_out(array, Window(12, 23, 2, 2), origin, 9), [[[12, 9], [9, 9]]]
    )


def test_shares_of_valid_pixels_and_change_by_hand(write, make_grid):
    t1 = np.ones((2, 4, 6), "uint16")
    t2 = t1.copy()
    t1[0, 0, 0] = 0  # one band of one date
    t2[1, 3, 3] = 0
    mask = np.zeros((4, 6), "uint8")
    mask[0, :3] = 1
    mask[1, 1] = 255
    sources = change_stack(
        inspect(write("t1.tif", t1, nodata=0)),
        inspect(write("t2.tif", t2, nodata=0)),
        inspect(write("mask.tif", mask, nodata=255)),
    )
    cut = PatchGrid(make_grid(4, 6), size=2, stride=2)
    found = finish(measure(cut, sources, cut.patches()))
    by_hand = {
        # Of (0, 0): one pixel invalid in T1, which was change; one ignored by the mask.
        "r0000_c0000": (0.5, 1),
        "r0000_c0001": (1.0, 1),
        "r0000_c0002": (1.0, 0),
        "r0001_c0000": (1.0, 0),
        "r0001_c0001": (0.75, 0),
        "r0001_c0002": (1.0, 0),
    }
    assert {p.id: (p.valid_fraction, p.change_pixels) for p in found} == by_hand
    assert [p.id for p in found] == list(by_hand)
    assert found[1].change_fraction == 0.25


def test_padding_is_not_valid(write, make_grid):
    one = np.ones((3, 3), "uint8")
    scene = inspect(write("scene.tif", one))
    sources = change_stack(scene, scene, inspect(write("mask.tif", one)))
    cut = PatchGrid(make_grid(3, 3), size=2, edge="pad")
    found = finish(measure(cut, sources, cut.patches()))
    assert [p.valid_fraction for p in found] == [1, 0.5, 0.5, 0.25]
    assert [p.change_pixels for p in found] == [4, 2, 2, 1]


@pytest.mark.parametrize(
    ("dtype", "nodata", "fill"),
    [("uint16", None, 0), ("uint16", 9, 9), ("float32", -1, -1), ("float32", None, np.nan)],
)
def test_what_stands_outside_the_scene(write, dtype, nodata, fill):
    scene = inspect(write("scene.tif", np.ones((3, 3), dtype), nodata=nodata))
    mask = inspect(write("mask.tif", np.zeros((3, 3), "uint8"), nodata=255))
    cut = PatchGrid(scene.grid, 2, edge="pad")
    found = finish(read_images(cut, change_stack(scene, scene, mask), cut.patches()))
    for image in found["r0001_c0001"]:
        np.testing.assert_array_equal(image, [[[1, fill], [fill, fill]]])

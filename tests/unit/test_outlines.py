"""Outlines of regions: against GDAL's, by hand, and what is said to be true of them."""

import numpy as np
import pytest

import gdal_regions
from changemining.core import outlines
from changemining.core.jobs import finish
from changemining.core.outlines import Seams, Strip, scan, trace

FAMILIES = ["shapes", "nine pixels", "tiny", "narrow", "noise", "large noise", "blots"]


def mask_of(text):
    return np.array([[letter == "#" for letter in line] for line in text.split()])


def traced(*strips):
    """Return the outlines of a mask in strips."""
    width = strips[0].first_edges.size - 1
    seams = Seams(width)
    for strip in strips:
        seams.add(strip)
    return finish(trace(seams.corners(), width))


def rings_of(outlines):
    """Return the rings of each region, each (points, 2)."""
    rings = iter(np.split(outlines.points, np.cumsum(outlines.sizes)))
    return [[next(rings) for _ in range(count)] for count in outlines.rings.tolist()]


def plain(outlines):
    """Return the rings of each region as tuples, to be compared with what was written by hand."""
    return [[tuple(map(tuple, ring.tolist())) for ring in one] for one in rings_of(outlines)]


def strips_of(mask, random):
    """Return a mask scanned in strips of any height."""
    cuts = np.flatnonzero(random.random(len(mask) - 1) < random.random()) + 1
    return [scan(strip) for strip in np.split(mask, cuts)]


# Against GDAL


@pytest.mark.parametrize("family", FAMILIES)
def test_rings_are_those_of_gdal_region_by_region(family):
    for name, mask in gdal_regions.FAMILIES[family]():
        ours = [gdal_regions.polygon_of(rings) for rings in rings_of(traced(scan(mask)))]
        theirs = gdal_regions.polygonize(mask)
        assert list(map(gdal_regions.normal, ours)) == list(map(gdal_regions.normal, theirs)), name
        assert all(polygon.IsValid() for polygon in ours), name


@pytest.mark.parametrize("family", FAMILIES)
def test_strips_and_pieces_make_no_difference(random, monkeypatch, family):
    for name, mask in gdal_regions.FAMILIES[family]():
        whole = traced(scan(mask))
        with monkeypatch.context() as small:
            small.setattr(outlines, "_PIECE", 7)
            pieces = traced(*strips_of(mask, random))
        for one, other in zip(whole, pieces):
            assert one.dtype == other.dtype, name
            assert np.array_equal(one, other), name


# What is said to be true


@pytest.mark.parametrize("family", FAMILIES)
def test_corners_are_sorted_even_on_each_line_and_add_up_to_the_mask(random, family):
    for name, mask in gdal_regions.FAMILIES[family]():
        height, width = mask.shape
        seams = Seams(width)
        for strip in strips_of(mask, random):
            seams.add(strip)
        x, y, weights, runs = seams.corners()
        assert (np.diff(y.astype(int) * (width + 1) + x) >= 0).all(), name
        assert set(weights) <= {1, -1}, name
        assert x.size <= 2 * (height + 1) * (width + 1), name
        placed = np.zeros((height + 1, width + 1), int)
        np.add.at(placed, (y, x), weights)
        assert not placed.sum(axis=0).any(), name
        assert not placed.sum(axis=1).any(), name
        # Of 1 and -1 that add up to 0 there is an even number.
        assert np.array_equal(placed.cumsum(axis=0).cumsum(axis=1)[:-1, :-1], mask), name
        begins = mask & ~np.pad(mask, ((0, 0), (1, 0)))[:, :-1]
        assert [divmod(run, width + 1) for run in runs.tolist()] == list(
            map(tuple, np.argwhere(begins).tolist())
        ), name


@pytest.mark.parametrize("family", FAMILIES)
def test_rings_are_closed_simple_and_begin_at_their_first_corner(family):
    for name, mask in gdal_regions.FAMILIES[family]():
        firsts = []
        for rings in rings_of(traced(scan(mask))):
            for number, ring in enumerate(rings):
                x, y = ring.T
                steps = np.diff(ring, axis=0)
                first = (y[0], x[0])
                assert (ring[0] == ring[-1]).all(), name
                assert first == min(zip(y, x)), name
                assert len({*zip(x, y)}) == len(ring) - 1, name
                # Vertical and horizontal edges take turns.
                vertical = steps[number > 0 :: 2], steps[number == 0 :: 2]
                assert not vertical[0][:, 0].any(), name
                assert vertical[0][:, 1].all(), name
                assert not vertical[1][:, 1].any(), name
                assert vertical[1][:, 0].all(), name
                # Rows go down, so what is anticlockwise on a map has a negative area here.
                area = (x[:-1] * steps[:, 1] - y[:-1] * steps[:, 0]).sum()
                assert (area < 0) == (number == 0), name
            starts = [(ring[0, 1], ring[0, 0]) for ring in rings]
            assert starts == sorted(starts), name
            firsts.append(starts[0])
        assert firsts == sorted(firsts), name
        assert all(mask[first] for first in firsts), name


# By hand


def test_a_hole_that_touches_the_outside_at_a_point_stays_a_hole():
    mask = mask_of("""
        ..###
        ..#.#
        .###.
        .###.
    """)
    outer = (2, 0), (2, 2), (1, 2), (1, 4), (4, 4), (4, 2), (5, 2), (5, 0), (2, 0)
    hole = (3, 1), (4, 1), (4, 2), (3, 2), (3, 1)
    assert plain(traced(scan(mask))) == [[outer, hole]]


def test_a_region_in_a_hole_is_one_of_its_own():
    mask = mask_of("""
        #####
        #...#
        #.#.#
        #...#
        #####
    """)
    ring = (0, 0), (0, 5), (5, 5), (5, 0), (0, 0)
    hole = (1, 1), (4, 1), (4, 4), (1, 4), (1, 1)
    inner = (2, 2), (2, 3), (3, 3), (3, 2), (2, 2)
    assert plain(traced(scan(mask))) == [[ring, hole], [inner]]


def test_nothing_has_no_outline():
    assert plain(traced(scan(np.zeros((3, 4), bool)))) == []


def test_far_out_a_hole_is_still_its_regions():
    """Where row × column takes more than 32 bits, and columns more than 16."""
    width, rows = 70_000, 40_000
    mask = np.zeros((6, width), bool)
    mask[1:5, 5:9] = mask[1:5, -9:-5] = True
    mask[2, 7] = mask[3, -7] = False
    none = np.zeros(width + 1, "uint8")
    nothing = Strip(none, none, np.empty(0, int), np.empty(0, "int8"), np.empty(0, int), rows)
    left, right = plain(traced(nothing, scan(mask)))
    assert left[1][0] == (7, rows + 2)
    assert right[1][0] == (width - 7, rows + 3)

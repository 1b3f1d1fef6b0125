"""Rims of regions, drawn by hand."""

import numpy as np

from changemining.core.masks.rims import rims

REGIONS = """
    .........
    .1111111.
    .1111111.
    .1111122.
    .1111122.
    .1111122.
    .1111111.
"""
RIM = """
    .........
    .#######.
    .#....##.
    .#...###.
    .#...###.
    .#...###.
    .#....##.
"""


def read(text):
    return np.array([[ord(sign) for sign in line.strip()] for line in text.split()])


def test_a_rim_is_inside_and_each_kind_has_its_own():
    labels = read(REGIONS)
    labels = np.where(labels == ord("."), 0, labels - ord("0"))
    assert (rims(labels, 1) == (read(RIM) == ord("#"))).all()


def test_what_is_narrow_is_all_rim_and_the_edge_of_the_picture_is_none():
    labels = np.zeros((9, 9), int)
    labels[:, 3:7] = 1
    assert (rims(labels) == (labels == 1)).all()
    assert not rims(np.ones((5, 5), int)).any()

"""Cells are dealt so that what is left has the ratios, once patches between splits fell away."""

from collections import Counter

import numpy as np
import pytest

from changemining.core.many.cells import name_of
from changemining.core.many.dealing import Ground, cell_of, code_of

SIDE, INSIDE, BETWEEN = 12, 60, 12


def field():
    """Return cells of a square field: patches within each, and on the line between neighbours."""
    codes = {(x, y): code_of(f"c{x}_{y}") for x in range(SIDE) for y in range(SIDE)}
    ground = Ground()
    for (x, y), code in codes.items():
        ground.sizes[code] = INSIDE
        for neighbour in ((x + 1, y), (x, y + 1)):
            if neighbour in codes:
                ground.edges[code, codes[neighbour]] = BETWEEN
                ground.sizes[code] += BETWEEN
        ground.changed[code] = INSIDE
        ground.pixels[code] = np.array([1000.0, 100.0 + x])
    return ground, codes


def kept(ground, codes, chosen, count):
    """Count what is left by looking at every patch."""
    found = Counter()
    for (x, y), code in codes.items():
        found[chosen[code]] += INSIDE
        for neighbour in ((x + 1, y), (x, y + 1)):
            if neighbour in codes and chosen[codes[neighbour]] == chosen[code]:
                found[chosen[code]] += BETWEEN
    return np.array([found[number] for number in range(count)])


@pytest.mark.parametrize("ratios", [[0.7, 0.15, 0.15], [0.5, 0.25, 0.25], [1, 1, 1, 1, 1]])
@pytest.mark.parametrize("seed", [1, 2])
def test_what_is_left_has_the_ratios_within_a_cell(ratios, seed):
    ground, codes = field()
    chosen = ground.dealt(ratios, seed, {})
    left = kept(ground, codes, chosen, len(ratios))
    np.testing.assert_array_equal(ground.left(chosen, len(ratios)), left)
    asked = np.array(ratios) / sum(ratios)
    largest = max(ground.sizes.values())
    assert np.abs(left - asked * left.sum()).max() <= largest


def test_cells_that_were_dealt_stay():
    ground, codes = field()
    fixed = {code: 2 for (x, _), code in codes.items() if x == 0}
    chosen = ground.dealt([0.7, 0.15, 0.15], 1, fixed)
    assert all(chosen[code] == 2 for code in fixed)


def test_a_cell_has_one_name_and_one_code():
    for cell in ((0, 0), (-1, 5), (17, -3), (-2000, -1)):
        assert cell_of(code_of(name_of(cell))) == cell

"""Extremely randomised trees: Geurts, Ernst & Wehenkel 2006, Machine Learning 63:3–42.

scikit-learn has them too, and few QGIS have scikit-learn; a test compares the two.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..arrays import Array
from ..statistics import generator

TREES, DEPTH = 100, 12
#: Features that are tried at a split: of the thirty or so there are.
TRIES = 12
#: Of the rows that a tree is grown from: more make it larger and slower, and hardly better.
MOST_ROWS = 1000
#: Rows that are told together, so that they stay in the processor's cache.
_ROWS = 1 << 14


@dataclass(frozen=True)
class Forest:
    """Trees as one table of nodes.

    Attributes
    ----------
    roots
        (trees,) int32: numbers of nodes.
    features, limits
        (nodes,) int32, float32: a row goes left where its feature is below the limit; at a leaf
        the feature is −1.
    left, right
        (nodes,) int32: numbers of nodes.
    shares
        (nodes,) float32: of the rows that came here, how many are true.
    """

    roots: Array
    features: Array
    limits: Array
    left: Array
    right: Array
    shares: Array

    def each(self, rows: Array) -> Array:
        """Return the probability of being true by every tree: (trees, rows) float32."""
        result = np.empty((self.roots.size, len(rows)), np.float32)
        for start in range(0, len(rows), _ROWS):
            some = np.ascontiguousarray(rows[start : start + _ROWS], np.float32)
            for number, root in enumerate(self.roots):
                result[number, start : start + len(some)] = self._tell(some, root)
        return result

    def tell(self, rows: Array) -> Array:
        """Return the probability of being true: (rows,) float32, of (rows, features)."""
        result = np.empty(len(rows), np.float32)
        for start in range(0, len(rows), _ROWS):
            some = np.ascontiguousarray(rows[start : start + _ROWS], np.float32)
            total = np.zeros(len(some), np.float64)
            for root in self.roots:
                total += self._tell(some, root)
            result[start : start + len(some)] = total / self.roots.size
        return result

    def _tell(self, rows: Array, root: int) -> Array:
        flat, width = rows.ravel(), rows.shape[1]
        at = np.full(len(rows), root, np.int32)
        # Those that have not come to a leaf yet.
        going = np.arange(len(rows), dtype=np.int32)
        while going.size:
            nodes = at[going]
            features = self.features[nodes]
            inner = features >= 0
            if not inner.all():
                going, nodes, features = going[inner], nodes[inner], features[inner]
            below = flat[going * width + features] < self.limits[nodes]
            at[going] = np.where(below, self.left[nodes], self.right[nodes])
        told: Array = self.shares[at]
        return told


class _Growing:
    """A forest being grown, node by node."""

    def __init__(self, rows: Array, truth: Array, draw: np.random.Generator) -> None:
        self.rows, self.truth, self.draw = rows, truth, draw
        self.nodes: list[tuple[int, float, int, int, float]] = []

    def tree(self, members: Array, depth: int = 0) -> int:
        """Grow a tree from rows of these numbers, which may repeat; return its root's number."""
        share = float(self.truth[members].mean())
        number = len(self.nodes)
        self.nodes.append((-1, 0.0, -1, -1, share))
        if depth == DEPTH or share in (0.0, 1.0):
            return number
        split = self._split(members)
        if split is None:
            return number
        feature, limit, below = split
        left = self.tree(members[below], depth + 1)
        right = self.tree(members[~below], depth + 1)
        self.nodes[number] = (feature, limit, left, right, share)
        return number

    def _split(self, members: Array) -> tuple[int, float, Array] | None:
        """Return the best of some random splits: feature, limit, and which rows lie below it."""
        rows = self.rows[members]
        low, high = rows.min(axis=0), rows.max(axis=0)
        varied = np.flatnonzero(low < high)
        if not varied.size:
            return None
        tried = self.draw.permutation(varied)[:TRIES]
        drawn = self.draw.random(tried.size, np.float32)
        limits = low[tried] + drawn * (high[tried] - low[tried])
        # A limit is above the least value, so that neither side is empty.
        np.maximum(limits, np.nextafter(low[tried], high[tried]), out=limits)
        below = rows[:, tried] < limits
        truth = self.truth[members]
        count, total = below.sum(axis=0), members.size
        true_below = (below & truth[:, np.newaxis]).sum(axis=0)
        true_above = truth.sum() - true_below
        # Gini's impurity falls as this grows.
        purity = (true_below**2 + (count - true_below) ** 2) / count
        purity = purity + (true_above**2 + (total - count - true_above) ** 2) / (total - count)
        best = int(np.argmax(purity))
        return int(tried[best]), float(limits[best]), below[:, best]


def grow(rows: Array, truth: Array, seed: int, trees: int = TREES) -> tuple[Forest, Array]:
    """Grow a forest, every tree from rows that are drawn with replacement.

    As many are drawn as there are, :data:`MOST_ROWS` at most, which bounds the time it takes.
    Trees that have not seen a wrong answer outvote those that have.

    Parameters
    ----------
    rows
        (rows, features), finite.
    truth
        (rows,) bool; both values are there.

    Returns
    -------
    forest
    out_of_bag
        (rows,): the probability of being true by the trees that have not seen the row, NaN where
        all have.
    """
    rows, truth = np.asarray(rows, np.float32), np.asarray(truth, bool)
    draw = generator(seed)
    growing = _Growing(rows, truth, draw)
    size = min(len(rows), MOST_ROWS)
    bags = [draw.integers(0, len(rows), size) for _ in range(trees)]
    roots = [growing.tree(bag) for bag in bags]
    features, limits, left, right, shares = zip(*growing.nodes)
    forest = Forest(
        np.array(roots, np.int32),
        np.array(features, np.int32),
        np.array(limits, np.float32),
        np.array(left, np.int32),
        np.array(right, np.int32),
        np.array(shares, np.float32),
    )
    unseen = np.ones((trees, len(rows)), bool)
    for number, bag in enumerate(bags):
        unseen[number, bag] = False
    counts, chance = unseen.sum(axis=0), np.full(len(rows), np.nan)
    total = (forest.each(rows) * unseen).sum(axis=0)
    np.divide(total, counts, out=chance, where=counts > 0)
    return forest, chance

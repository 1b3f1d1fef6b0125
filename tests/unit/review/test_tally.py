"""How a review stands: counts by hand, and the interval of what an audit tells."""

import pytest

from changemining.core.review.queue import Queue, QueueCell
from changemining.core.review.tally import share, tally


@pytest.mark.parametrize(
    ("found", "drawn", "low", "high"),
    [
        # The roots p of (p - found / drawn)² = 1.959964² p (1 - p) / drawn, solved by themselves.
        (0, 10, 0.0, 0.277533),
        (2, 30, 0.018477, 0.213235),
        (5, 5, 0.565518, 1.0),
        (50, 100, 0.403832, 0.596168),
    ],
)
def test_the_interval_of_a_share(found, drawn, low, high):
    told = share(found, drawn)
    assert told.share == found / drawn
    assert (told.low, told.high) == pytest.approx((low, high), abs=1e-6)


def test_nothing_drawn_tells_nothing():
    assert share(0, 0) == (0.0, 0.0, 1.0)


def test_a_review_is_counted():
    cells = [
        QueueCell(1, "r0000_c0000", False, True, None),
        QueueCell(2, "r0000_c0001", False, False, None),
        QueueCell(3, "r0001_c0000", True, True, None),
        QueueCell(4, "r0001_c0001", True, True, None),
        QueueCell(5, "r0002_c0000", True, False, None),
    ]
    queue = Queue(cells, [(0, 0), (0, 1), (1, 0), (1, 1), (2, 0)], 32)
    for fid, (row, col, status) in enumerate(
        [
            (1, 1, "accepted"),
            (2, 2, "candidate"),  # in a closed cell
            (3, 40, "candidate"),
            (3, 50, "unsure"),
            (40, 1, "added"),  # two in one cell of the audit
            (41, 1, "added"),
            (70, 1, "added"),  # its cell is not closed yet
        ]
    ):
        queue.put(fid, f"r{row:05d}_c{col:05d}", status)
    made = tally(queue)
    assert made.statuses == {"accepted": 1, "candidate": 2, "unsure": 1, "added": 3}
    assert (made.polygons, made.undecided, made.left) == (7, 2, 1)
    assert (made.cells, made.closed, made.audited, made.missed) == (5, 3, 2, 1)
    assert made.omission.share == 0.5

"""Blocks in threads: in order, bounded ahead, put together again."""

import threading

import numpy as np
import pytest

from changemining.core.io.blocks import by_strips, in_blocks
from changemining.core.io.source import inspect
from changemining.core.threads import allow_threads

pytestmark = pytest.mark.backend


def test_blocks_come_in_order_and_cover_the_raster(write, random):
    pixels = random.integers(0, 99, (300, 70)).astype("uint8")
    source = inspect(write("scene.tif", pixels))
    windows = list(source.grid.windows(32, 32))
    seen = np.zeros_like(pixels)
    order = []
    for window, values in in_blocks([source], lambda w, r: r.read(w)[0][0], windows, threads=3):
        seen[window.slices] = values
        order.append(window)
    assert order == windows
    np.testing.assert_array_equal(seen, pixels)


def test_what_a_block_raises_reaches_the_caller_and_threads_end(write):
    source = inspect(write("scene.tif", np.ones((64, 64), "uint8")))
    before = threading.active_count()

    def fail(window, reader):
        if window.row:
            raise ZeroDivisionError
        return 1

    with pytest.raises(ZeroDivisionError):
        list(in_blocks([source], fail, source.grid.windows(32, 32), threads=4))
    assert threading.active_count() == before


def test_what_is_computed_ahead_is_bounded(write):
    source = inspect(write("scene.tif", np.ones((100, 1), "uint8")))
    begun = []
    blocks = in_blocks([source], lambda w, r: begun.append(w), source.grid.windows(1, 1), threads=2)
    next(blocks)
    assert len(begun) <= 4
    blocks.close()
    assert len(begun) <= 4


def test_strips_are_put_together_again(random, monkeypatch):
    pixels, mask = random.random((2, 50, 7)), random.random((50, 7)) > 0.5
    seen = []

    def compute(values, known):
        seen.append(known.shape)
        return np.where(known, values[0] - values[1], 0), values[1]

    monkeypatch.setattr("changemining.core.io.blocks.STRIP_PIXELS", 16 * 7)
    found = by_strips(compute, pixels, mask, count=2)
    expected = np.where(mask, pixels[0] - pixels[1], 0).astype("float32")
    np.testing.assert_array_equal(found, [expected, pixels[1].astype("float32")])
    assert seen == [(16, 7), (16, 7), (16, 7), (2, 7)]
    monkeypatch.setattr("changemining.core.io.blocks.STRIP_PIXELS", 1)
    np.testing.assert_array_equal(by_strips(compute, pixels, mask), [expected])


@pytest.fixture
def allowed():
    """Return the function that limits threads, which are unlimited again afterwards."""
    yield allow_threads
    allow_threads(-1)


@pytest.mark.parametrize(("limit", "used"), [(1, 1), (2, 2), (3, 3), (-1, 4), (0, 4), (99, 4)])
def test_no_more_threads_than_allowed(write, allowed, monkeypatch, limit, used):
    monkeypatch.setattr("changemining.core.threads.processors", lambda: 16)
    allowed(limit)
    source = inspect(write("a.tif", np.ones((64, 64), "uint8")))
    windows = list(source.grid.windows(4, 4))
    barrier, seen = threading.Barrier(used, timeout=5), set()

    def work(window, reader):
        if len(seen) < used:
            seen.add(threading.get_ident())
            barrier.wait()
        seen.add(threading.get_ident())

    list(in_blocks([source], work, windows))
    assert len(seen) == used

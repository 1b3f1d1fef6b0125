"""Lines that wind through a landscape, as rivers do."""

from __future__ import annotations

import numpy as np

from ..arrays import Array


def wave(phase: Array) -> Array:
    """Sine of pi × `phase`, of parabolas: unlike ``np.sin``, the same to the bit everywhere."""
    t = phase - 2 * np.floor(phase * 0.5 + 0.5)
    p = 4 * t * (1 - np.abs(t))
    sine: Array = p * (0.775 + 0.225 * np.abs(p))
    return sine


def level_lines(padded: Array, spacing: float) -> tuple[Array, Array, Array]:
    """Nearest level line's number, place between the lines (±0.5), and distance in pixels.

    `padded` has one pixel more on each side than the results.
    """
    x = padded[1:-1, 1:-1] * (1 / spacing) + 0.5
    line = np.floor(x)
    place = x - line - 0.5
    down = (padded[2:, 1:-1] - padded[:-2, 1:-1]) * 0.5
    right = (padded[1:-1, 2:] - padded[1:-1, :-2]) * 0.5
    steepness = np.maximum(np.sqrt(down * down + right * right), 0.35)
    return line, place, np.abs(place) * spacing / steepness

"""How far two images of one place are shifted against each other, in fractions of a pixel."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

import numpy as np

from ..arrays import Array

#: Side of a block that gives one estimate, and the largest shift that is looked for, in pixels.
BLOCK, REACH = 112, 16
SMALLEST_BLOCK = 40
#: Blocks with fewer valid pixels say nothing; blocks less alike than this do not match.
LEAST_VALID, LEAST_LIKENESS = 0.6, 0.15
#: Edges of one date that are less alike a pixel further on are noise: 0 of white noise, 0.4 to 0.7
#: of real scenes.
LEAST_SMOOTHNESS = 0.2
#: A block with more open water than this need not match: waves and sediment move.
MOST_WATER = 0.75
#: A block that stands alone matches from this likeness times its side in pixels: of the blocks
#: of wrong pairs (docs/reliability.md), chance gave none more than 20.
LONE_MATCH = 24.0
FEW_BLOCKS = 4
#: Blocks of a smaller side may differ by chance.
TELLING_SIDE = 80
#: Of the blocks, the share that has to match.
LEAST_MATCHING = 0.1


class Shift(NamedTuple):
    """Where the second image's content lies from the first's, and how alike the two are.

    Attributes
    ----------
    rows, columns
        Positive: further down, further right.
    likeness
        Correlation at that place, 0 to 1.
    side
        The shorter side of the block that says so, in pixels.
    """

    rows: float
    columns: float
    likeness: float
    side: int = BLOCK


class Agreement(NamedTuple):
    """What the blocks of a pair say together.

    Attributes
    ----------
    shift
        The median of those that match; None where too few do.
    matching, blocks
        How many stand behind it, of how many that show edges at both dates.
    too_small
        Whether the blocks are too small for their not matching to mean anything.
    """

    shift: Shift | None
    matching: int
    blocks: int
    too_small: bool


def edges(image: Array) -> Array:
    """Return the gradient as complex numbers x + iy, damped where it is strong, 0 beside NaN.

    Damping keeps what has truly changed, new bare soil or a cloud, from drowning the many weak
    edges that stayed (orientation correlation: Fitch et al. 2002, BMVC, 133–142).
    """
    down, right = np.gradient(image)
    vector: Array = right + 1j * down
    strength = np.abs(vector)
    known = np.isfinite(strength)
    if not known.any():
        return np.zeros(image.shape, complex)
    middle = float(np.median(strength[known]))
    vector /= np.where(known & (strength + middle > 0), strength + middle, 1.0)
    vector[~known] = 0
    return vector


def measure_shift(first: Sequence[Array], second: Sequence[Array]) -> Shift | None:
    """Return the shift between two blocks, or None where they show nothing.

    Parameters
    ----------
    first, second
        Edges (see :func:`edges`) of the same bands, all of one shape.

    Notes
    -----
    Cross-correlation with its peak refined by an upsampled Fourier transform around it:
    Guizar-Sicairos, Thurman & Fienup 2008, Optics Letters 33:156–158.
    """
    height, width = first[0].shape
    taper = np.outer(np.hanning(height), np.hanning(width))
    spectrum = np.zeros((height, width), complex)
    for one, other in zip(first, second):
        one, other = one * taper, other * taper
        power = np.sqrt(np.sum(np.abs(one) ** 2) * np.sum(np.abs(other) ** 2))
        if power > 0:
            spectrum += np.fft.fft2(other) * np.conj(np.fft.fft2(one)) / power
    if not spectrum.any():
        return None
    spectrum /= len(first)
    correlation = np.fft.ifft2(spectrum).real * spectrum.size
    rows, columns = (np.fft.fftfreq(n, 1 / n) for n in (height, width))
    reach = min(REACH, height // 4, width // 4)
    far = (np.abs(rows) > reach)[:, None] | (np.abs(columns) > reach)
    correlation[far] = -np.inf
    row, col = np.unravel_index(np.argmax(correlation), correlation.shape)
    at = rows[row], columns[col]
    for step in (0.1, 0.01):
        at, peak = _refine(spectrum, at, step)
    return Shift(*at, peak / spectrum.size)


def _refine(
    spectrum: Array, at: tuple[float, float], step: float
) -> tuple[tuple[float, float], float]:
    """Return the highest place of the correlation within ten steps of `at`, and its height."""
    around = np.arange(-10, 11) * step
    height, width = spectrum.shape
    down = np.exp(2j * np.pi * np.outer(at[0] + around, np.fft.fftfreq(height, 1.0)))
    right = np.exp(2j * np.pi * np.outer(np.fft.fftfreq(width, 1.0), at[1] + around))
    fine = (down @ spectrum @ right).real
    row, col = np.unravel_index(np.argmax(fine), fine.shape)
    return (at[0] + around[row], at[1] + around[col]), float(fine[row, col])


def block_shifts(first: Array, second: Array) -> Iterator[Shift]:
    """Yield the shifts of blocks that show edges at both dates, whether they match or not.

    Parameters
    ----------
    first, second
        (bands, rows, columns) of one window, NaN where invalid: reflectance, red first and NIR
        last, which together tell open water.
    """
    shape = first.shape[1:]
    reach = min(REACH, min(shape) // 8)
    rows, columns = (_pieces(length, reach) for length in shape)
    if not rows or not columns:
        return
    valid = [np.all(np.isfinite(date), axis=0) for date in (first, second)]
    water = [(date[-1] < date[0]) & (date[-1] < 0.1) for date in (first, second)]
    sides = [edges(band) for band in first], [edges(band) for band in second]
    for row, height in rows:
        for col, width in columns:
            place = slice(row, row + height), slice(col, col + width)
            if min(mask[place].mean() for mask in valid) < LEAST_VALID:
                continue
            if min(_smoothness(date, place) for date in sides) < LEAST_SMOOTHNESS:
                continue
            found = _block_shift(*sides, place)
            if found is None:
                continue
            wet = max(mask[place].mean() for mask in water) > MOST_WATER
            side = min(height, width)
            if not wet or found.likeness * side >= LONE_MATCH:
                yield found._replace(side=side)


def _smoothness(date: Sequence[Array], place: tuple[slice, slice]) -> float:
    """Return how alike the edges of one date are to themselves a pixel further on, best band."""
    best = 0.0
    for band in date:
        block = band[place]
        power = float(np.mean(np.abs(block) ** 2))
        if power > 0:
            below = np.mean((block[1:] * np.conj(block[:-1])).real)
            right = np.mean((block[:, 1:] * np.conj(block[:, :-1])).real)
            best = max(best, float(below + right) / 2 / power)
    return best


def _pieces(length: int, margin: int) -> list[tuple[int, int]]:
    """Return (start, size) of blocks that leave a margin at both ends."""
    room = length - 2 * margin
    if room < SMALLEST_BLOCK:
        return []
    count = max(1, round(room / BLOCK))
    size = room // count
    return [(margin + number * size, size) for number in range(count)]


def _block_shift(
    first: Sequence[Array], second: Sequence[Array], place: tuple[slice, slice]
) -> Shift | None:
    one = [band[place] for band in first]
    found = measure_shift(one, [band[place] for band in second])
    if found is None:
        return None
    # Once more with the second block cut where the content is, so that both show the same.
    row, col = (round(value) for value in found[:2])
    if (row, col) == (0, 0):
        return found
    rows, columns = place
    moved = slice(rows.start + row, rows.stop + row), slice(columns.start + col, columns.stop + col)
    other = [band[moved] for band in second]
    if min(moved[0].start, moved[1].start) < 0 or other[0].shape != one[0].shape:
        return found
    again = measure_shift(one, other)
    return again and Shift(again.rows + row, again.columns + col, again.likeness)


def agree(shifts: Sequence[Shift]) -> Agreement:
    """Return what all blocks say: how many match and agree within a pixel, and on which shift."""
    if not shifts:
        return Agreement(None, 0, 0, too_small=True)
    blocks, too_small = len(shifts), max(one.side for one in shifts) < TELLING_SIDE
    alike = [one for one in shifts if one.likeness >= LEAST_LIKENESS]
    if not alike:
        return Agreement(None, 0, blocks, too_small)
    table = np.array(alike)
    middle = np.median(table, axis=0)
    near = np.hypot(*(table[:, :2] - middle[:2]).T) <= 1.0
    matching = int(near.sum())
    enough = near.mean() >= 0.5 and matching >= LEAST_MATCHING * blocks
    if matching == 1:
        (alone,) = table[near]
        enough &= blocks < FEW_BLOCKS and alone[2] * alone[3] >= LONE_MATCH
    if not enough:
        return Agreement(None, matching if near.mean() >= 0.5 else 0, blocks, too_small)
    rows, columns, likeness, side = np.median(table[near], axis=0).tolist()
    return Agreement(Shift(rows, columns, likeness, int(side)), matching, blocks, too_small)

"""The bands that two dates share, what their stored values mean, and pixels to learn from."""

from __future__ import annotations

import contextlib
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ..arrays import Array
from ..errors import InputError
from ..grid import Window
from ..io.blocks import in_blocks
from ..io.crs import common_window
from ..io.source import Band, Reader, Source
from ..jobs import Job, Remark
from ..messages import say
from ..scenes.bands import shared
from ..scenes.fill import settled
from ..scenes.plausibility import check_possible
from ..scenes.scene import Scaling, decide_scaling, reflectance
from .pair import sample_windows


@dataclass(frozen=True)
class BandPair:
    """A band at both dates, and what its stored values mean."""

    name: str
    bands: tuple[Band, Band]
    scalings: tuple[Scaling, Scaling]


def pair_bands(
    t1: Source,
    t2: Source,
    *,
    scaling: str = "auto",
    scale: float | None = None,
    offset: float | None = None,
) -> list[BandPair]:
    """Return the bands that both scenes have: what they are on any sensor, or name, or number.

    Raises
    ------
    InputError
        They share none, or a scaling cannot be decided.
    """
    pairs = shared(t1, t2)
    if not pairs:
        raise InputError(
            say(
                "{t1} and {t2} have no band in common: name their bands (B02, B03 …) in the "
                "bands' descriptions.",
                t1=t1.name,
                t2=t2.name,
            )
        )
    return [
        BandPair(
            name,
            (first, second),
            (
                decide_scaling(t1, first, scaling, scale, offset),
                decide_scaling(t2, second, scaling, scale, offset),
            ),
        )
        for name, first, second in pairs
    ]


def of_date(pairs: Sequence[BandPair], date: int) -> tuple[list[Band], list[Scaling]]:
    """Return bands and scalings of T1 (0) or T2 (1)."""
    return [pair.bands[date] for pair in pairs], [pair.scalings[date] for pair in pairs]


def settled_pair(heard: Sequence[Sequence[Remark]], pairs: Sequence[BandPair]) -> list[Remark]:
    """Return what is left to tell of each date, see :func:`..scenes.fill.settled`."""
    left: list[Remark] = []
    for date, remarks in enumerate(heard):
        left += settled(remarks, all(pair.scalings[date].zero_is_nodata for pair in pairs))
    return left


def check_pair_possible(t1: Source, t2: Source, pairs: Sequence[BandPair]) -> None:
    """Raise :class:`InputError` where the values of either date cannot be reflectance."""
    for date, source in enumerate((t1, t2)):
        check_possible(source, *of_date(pairs, date))


def sample(t1: Source, moved: Source, reach: Source, pairs: Sequence[BandPair]) -> Job[Array]:
    """Return reflectance in windows spread over what two scenes share.

    Parameters
    ----------
    moved
        T2 on T1's grid; `reach` is T2 on its own.

    Returns
    -------
    (2 × bands, pixels) float32: T1's bands, then T2's, where all are valid.
    """
    area = common_window(t1.grid, reach.grid)
    windows = sample_windows(area) if area else []

    def compute(window: Window, *readers: Reader) -> Array:
        dates = [
            reflectance(reader, window, *of_date(pairs, date))
            for date, reader in enumerate(readers)
        ]
        both = np.concatenate(dates)
        return both[:, np.isfinite(both).all(axis=0)]

    pieces = []
    with contextlib.closing(in_blocks([t1, moved], compute, windows)) as blocks:
        for number, (_, piece) in enumerate(blocks, 1):
            pieces.append(piece)
            yield number / len(windows)
    if not pieces:
        return np.empty((2 * len(pairs), 0), np.float32)
    return np.concatenate(pieces, axis=1)

"""Relative radiometric normalisation: T2 made to look as if it were taken at T1's conditions.

Pixels that did not change are found by iteratively re-weighted multivariate alteration detection
(IR-MAD), which no linear change of brightness can fool: Nielsen 2007, IEEE Transactions on Image
Processing 16:463–478. One line a band is then fitted to them by orthogonal regression: Canty &
Nielsen 2008, Remote Sensing of Environment 112:1025–1036.
"""

from __future__ import annotations

import json
import math
import os
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from ..about import version
from ..arrays import Array
from ..errors import InputError
from ..grid import Window
from ..io.blocks import write_blocks
from ..io.inputs import refuse_overwriting
from ..io.output import create
from ..io.source import Reader, Source
from ..jobs import Caution, Job, Remark, part
from ..messages import say
from ..scenes.indices import SaviPlan
from ..scenes.opening import open_scene
from ..scenes.scene import Scaling, reflectance, sensing_date
from .alteration import STABLE, no_change
from .difference import refuse_same
from .shared_bands import BandPair, check_pair_possible, pair_bands, sample, settled_pair

#: Fewer stable pixels, or lines outside of these slopes, are no basis.
LEAST_STABLE, SLOPES = 200, (0.5, 2.0)
#: More pixels make it no better.
MOST_PIXELS = 300_000
#: As importscene writes.
QUANTIFICATION = 10000


@dataclass(frozen=True)
class Line:
    """One band's line: reflectance as at T1 = gain × reflectance at T2 + offset.

    Attributes
    ----------
    before, after
        Mean and root mean square of T2 − T1 over stable pixels that the fit has not seen.
    """

    gain: float
    offset: float
    before: tuple[float, float]
    after: tuple[float, float]

    def apply(self, scaling: Scaling) -> Scaling:
        """Return the scaling that gives normalised reflectance from stored values."""
        return replace(
            scaling,
            scale=scaling.scale * self.gain,
            offset=scaling.offset * self.gain + self.offset,
            reason=say(
                "{reason}; normalised to T1: × {gain:.6g} + {offset:.6g}",
                reason=scaling.reason,
                gain=self.gain,
                offset=self.offset,
            ),
        )


@dataclass(frozen=True)
class Normalisation:
    """The lines of all bands, by name, and what they stand on."""

    lines: dict[str, Line]
    stable: int
    seen: int

    @property
    def rms_before(self) -> float:
        """Root mean square of T2 − T1 over stable pixels, mean of the bands."""
        return float(np.mean([line.before[1] for line in self.lines.values()]))

    @property
    def rms_after(self) -> float:
        """The same of normalised T2."""
        return float(np.mean([line.after[1] for line in self.lines.values()]))

    @property
    def told(self) -> str:
        """Gain and offset of every band in words."""
        return ", ".join(
            f"{name} × {line.gain:.5f} {line.offset:+.5f}" for name, line in self.lines.items()
        )

    def remarks(self) -> list[Remark]:
        """Return lines for the log."""
        share = self.stable / self.seen
        told = [
            Remark(
                say(
                    "Normalisation: {stable} stable pixels ({share:.1%} of those looked at); "
                    "difference T2 − T1 over stable pixels that the fit has not seen",
                    stable=self.stable,
                    share=share,
                )
            )
        ]
        for name, line in self.lines.items():
            told.append(
                Remark(
                    say(
                        "{name}: × {gain:.4f} {offset:+.4f}; mean {line:+.4f} → "
                        "{line2:+.4f}, RMS {line3:.4f} → {line4:.4f}",
                        name=name,
                        gain=line.gain,
                        offset=line.offset,
                        line=line.before[0],
                        line2=line.after[0],
                        line3=line.before[1],
                        line4=line.after[1],
                    )
                )
            )
            if line.after[1] > line.before[1]:
                told.append(
                    Caution(say("{name}: normalising does not bring the dates closer.", name=name))
                )
        return told

    def record(self) -> dict[str, Any]:
        """Return what is worth keeping with the result."""
        return {
            "method": "IR-MAD, orthogonal regression",
            "stable_pixels": self.stable,
            "pixels_seen": self.seen,
            "bands": {
                name: {
                    "gain": _rounded(line.gain),
                    "offset": _rounded(line.offset),
                    "mean_before": _rounded(line.before[0]),
                    "mean_after": _rounded(line.after[0]),
                    "rms_before": _rounded(line.before[1]),
                    "rms_after": _rounded(line.after[1]),
                }
                for name, line in self.lines.items()
            },
        }


def _rounded(value: float) -> float:
    return float(f"{value:.6g}")


def estimate(
    t1: Source, t2: Source, pairs: Sequence[BandPair], resampling: str = "bilinear"
) -> Job[Normalisation]:
    """Find the stable pixels in windows spread over the scenes, and fit one line a band.

    Raises
    ------
    InputError
        The scenes do not overlap, or too little is stable.
    """
    reading = sample(t1, t2.on(t1.grid, resampling), t2, pairs)
    values = yield from part(reading, 0.0, 0.5)
    values = values[:, :: -(-values.shape[1] // MOST_PIXELS) or 1]
    first, second = values[: len(pairs)], values[len(pairs) :]
    chance = yield from part(no_change(first, second), 0.5, 1.0)
    stable = np.flatnonzero(chance > STABLE)
    if stable.size < LEAST_STABLE:
        raise InputError(
            say(
                "Too few pixels of {t1} and {t2} are stable enough to normalise on ({size}; "
                "{least_stable} are needed): choose clearer or larger scenes, or leave it out.",
                size=stable.size,
                t1=t1.name,
                t2=t2.name,
                least_stable=LEAST_STABLE,
            )
        )
    # Every third stable pixel only tests the lines.
    tests = np.arange(stable.size) % 3 == 0
    lines = {
        pair.name: _fit(pair.name, first[number, stable], second[number, stable], tests)
        for number, pair in enumerate(pairs)
    }
    return Normalisation(lines, int(stable.size), values.shape[1])


def _fit(name: str, first: Array, second: Array, tests: Array) -> Line:
    known = second[~tests].astype(np.float64), first[~tests].astype(np.float64)
    gain, offset = orthogonal_line(*known)
    if not SLOPES[0] <= gain <= SLOPES[1]:
        raise InputError(
            say(
                "{name} at the two dates has no linear relation that could be trusted (slope "
                "{gain:.3g}): the dates are too different to be normalised.",
                name=name,
                gain=gain,
            )
        )

    def apart(values: Array) -> tuple[float, float]:
        change = values - first[tests]
        return float(change.mean()), float(np.sqrt(np.mean(change**2)))

    test = second[tests].astype(np.float64)
    return Line(gain, offset, apart(test), apart(gain * test + offset))


def orthogonal_line(x: Array, y: Array) -> tuple[float, float]:
    """Return slope and intercept of the line with the least squared distances across it."""
    (xx, xy), (_, yy) = np.cov(x, y)
    if xy == 0:
        return math.inf, 0.0
    slope = (yy - xx + math.sqrt((yy - xx) ** 2 + 4 * xy * xy)) / (2 * xy)
    return float(slope), float(y.mean() - slope * x.mean())


def normalise_savi(
    t1: SaviPlan, t2: SaviPlan, resampling: str = "bilinear"
) -> Job[tuple[SaviPlan, Normalisation]]:
    """Return T2's plan with red and NIR normalised to T1; its scene stays as it is."""
    pairs = [
        BandPair(name, (one, other), scalings)
        for name, one, other, scalings in zip(
            ("red", "NIR"), (t1.red, t1.nir), (t2.red, t2.nir), zip(t1.scalings, t2.scalings)
        )
    ]
    found = yield from estimate(t1.source, t2.source, pairs, resampling)
    yield from found.remarks()
    red, nir = (found.lines[pair.name].apply(pair.scalings[1]) for pair in pairs)
    return replace(t2, scalings=(red, nir)), found


@dataclass(frozen=True)
class NormalisePlan:
    """Two scenes whose bands and scalings are decided."""

    t1: Source
    t2: Source
    pairs: tuple[BandPair, ...]
    remarks: tuple[Remark, ...] = ()


def plan_normalise(
    t1_path: str | os.PathLike[str],
    t2_path: str | os.PathLike[str],
    *,
    scaling: str = "auto",
    scale: float | None = None,
    offset: float | None = None,
    nodata: str = "",
) -> NormalisePlan:
    """Decide which bands are normalised and what their values are; see :func:`pair_bands`."""
    (t1, first), (t2, second) = (open_scene(path, nodata, ask=False) for path in (t1_path, t2_path))
    refuse_same(t1, t2)
    pairs = pair_bands(t1, t2, scaling=scaling, scale=scale, offset=offset)
    remarks = settled_pair((first, second), pairs)
    return NormalisePlan(t1, t2, tuple(pairs), tuple(remarks))


def write_normalised(
    plan: NormalisePlan, output: str | os.PathLike[str], resampling: str = "bilinear"
) -> Job[Normalisation]:
    """Write T2 on its own grid, normalised to T1.

    The GeoTIFF is as importscene writes it: uint16, reflectance × 10000, no data 0, valid pixels 1
    or more, scale tags.
    """
    refuse_overwriting(output, plan.t1.path, plan.t2.path)
    yield from plan.remarks
    check_pair_possible(plan.t1, plan.t2, plan.pairs)
    found = yield from part(estimate(plan.t1, plan.t2, plan.pairs, resampling), 0.0, 0.15)
    yield from found.remarks()
    bands = [pair.bands[1] for pair in plan.pairs]
    scalings = [found.lines[pair.name].apply(pair.scalings[1]) for pair in plan.pairs]

    def compute(window: Window, reader: Reader) -> list[Array]:
        values = reflectance(reader, window, bands, scalings) * np.float32(QUANTIFICATION)
        valid = np.isfinite(values)
        stored = np.clip(np.rint(np.where(valid, values, 0)), 1, 65534).astype(np.uint16)
        stored[~valid] = 0
        return [stored]

    count = len(bands)
    record = found.record()
    out = create(
        output,
        plan.t2.grid,
        dtype="uint16",
        count=count,
        nodata=0,
        descriptions=[pair.name for pair in plan.pairs],
        tags={
            "NORMALISED_TO": plan.t1.name,
            "NORMALISATION": record["method"],
            "STABLE_PIXELS": found.stable,
            "NORMALISATION_BANDS": json.dumps(record["bands"]),
            "SOURCE": plan.t2.name,
            "SENSING_DATE": sensing_date(plan.t2),
            "VERSION": version(),
        },
        scales=[1 / QUANTIFICATION] * count,
        offsets=[0.0] * count,
    )
    with out:
        yield from part(write_blocks([plan.t2], compute, [out]), 0.15, 1.0)
    return found

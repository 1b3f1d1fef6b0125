"""Change evidence: one number a pixel that grows with change, from all bands of two dates."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from ..about import version
from ..arrays import Array
from ..choices.evidence import EvidenceChoice, Smoothing, Towards
from ..errors import InputError
from ..grid import Window
from ..io.blocks import write_blocks
from ..io.inputs import refuse_overwriting
from ..io.output import Output, create
from ..io.passing import passing_raster
from ..io.source import Reader, Source, inspect
from ..io.temporary import temporary_folder
from ..jobs import Job, Remark, part
from ..messages import joined, say
from ..pairs.difference import EVIDENCE_TAG, on_one_grid
from ..pairs.normalise import MOST_PIXELS
from ..pairs.shared_bands import (
    BandPair,
    check_pair_possible,
    of_date,
    pair_bands,
    sample,
    settled_pair,
)
from ..scenes.bands import band_names, find_band, role_of
from ..scenes.indices import savi
from ..scenes.opening import open_scene
from ..scenes.scene import Scaling, sensing_date, to_reflectance, usable
from ..statistics import generator
from .fitting import fit_score
from .score import Score, lengths
from .smoothing import mean_of_neighbours, with_neighbours

#: Roles of bands; of NIR, the first that both dates have.
USUAL = (("blue",), ("green",), ("red",), ("nir", "nir08"), ("swir1",), ("swir2",))
_RED, _NIR = USUAL[2], USUAL[3]
#: Soil factor of the SAVI whose sign tells loss from gain.
_SOIL_FACTOR = 0.5


@dataclass(frozen=True)
class EvidencePlan:
    """Two scenes whose bands and scalings are decided.

    Attributes
    ----------
    moved
        T2 on T1's grid.
    """

    t1: Source
    t2: Source
    moved: Source
    pairs: tuple[BandPair, ...]
    choice: EvidenceChoice
    remarks: tuple[Remark, ...]

    @property
    def names(self) -> list[str]:
        """The bands' names."""
        return [pair.name for pair in self.pairs]


def plan_evidence(
    t1_path: str | os.PathLike[str],
    t2_path: str | os.PathLike[str],
    choice: EvidenceChoice,
    *,
    scaling: str = "auto",
    scale: float | None = None,
    offset: float | None = None,
    nodata: str = "",
    resampling: str = "bilinear",
) -> EvidencePlan:
    """Decide which bands are looked at and what their values are.

    Raises
    ------
    InputError
        The scenes do not overlap or are one file; fewer than two bands are shared; a scaling
        cannot be decided; a direction is asked for without red and NIR.
    """
    choice.check()
    (t1, first), (t2, second) = (open_scene(path, nodata, ask=False) for path in (t1_path, t2_path))
    moved, remarks = on_one_grid(t1, t2, resampling)
    pairs = _chosen(pair_bands(t1, t2, scaling=scaling, scale=scale, offset=offset), t1, choice)
    remarks += settled_pair((first, second), pairs)
    if choice.direction != Towards.ALL and not red_and_nir(pairs):
        raise InputError(
            say(
                "To tell loss from gain both dates need red and near-infrared (B04 and B08) "
                "among the bands, which are {pairs}: choose all directions, or other bands.",
                pairs=", ".join(pair.name for pair in pairs),
            )
        )
    for pair in pairs[:1]:
        told = [joined(": ", (f"T{n}", one.reason)) for n, one in enumerate(pair.scalings, 1)]
        remarks.append(
            Remark(say("Values of {pair}: {told}", pair=pair.name, told=joined("; ", told)))
        )
    return EvidencePlan(t1, t2, moved, tuple(pairs), choice, tuple(remarks))


def _chosen(shared: Sequence[BandPair], t1: Source, choice: EvidenceChoice) -> list[BandPair]:
    by_name = {pair.name: pair for pair in shared}
    by_role = {role_of(pair.name): pair for pair in shared}
    wanted = [word.strip() for word in choice.bands.split(",") if word.strip()]
    if wanted:
        return [_named(word, by_name, t1) for word in dict.fromkeys(wanted)]
    usual = [next((role for role in roles if role in by_role), None) for roles in USUAL]
    found = [by_role[role] for role in usual if role]
    return found if len(found) > 1 else list(shared)


def _named(word: str, by_name: dict[str, BandPair], t1: Source) -> BandPair:
    band = find_band(t1, word)
    name = band_names(t1)[t1.bands.index(band)]
    if name not in by_name:
        raise InputError(
            say(
                "{name} is not a band of both dates: they share {by_name}. Leave it out of "
                "the bands.",
                name=name,
                by_name=", ".join(by_name),
            )
        )
    return by_name[name]


def red_and_nir(pairs: Sequence[BandPair]) -> tuple[int, int] | None:
    """Return the places of red and NIR."""
    places = {role_of(pair.name): at for at, pair in enumerate(pairs)}
    red, nir = (next((places[r] for r in roles if r in places), None) for roles in (_RED, _NIR))
    return None if red is None or nir is None else (red, nir)


def fit(plan: EvidencePlan) -> Job[Score]:
    """Fit the score to a seeded sample of the pixels that are valid at both dates."""
    values = yield from part(sample(plan.t1, plan.moved, plan.t2, plan.pairs), 0.0, 0.6)
    if values.shape[1] > MOST_PIXELS:
        draw = generator(plan.choice.seed)
        values = values[:, np.sort(draw.permutation(values.shape[1])[:MOST_PIXELS])]
    count, choice = len(plan.pairs), plan.choice
    dates = values[:count], values[count:]
    fitting = fit_score(choice.method, *dates, plan.names, choice.noise)
    return (yield from part(fitting, 0.6, 1.0))


def write_evidence(plan: EvidencePlan, output: str | os.PathLike[str]) -> Job[Score]:
    """Write evidence of change on T1's grid: two bands of float32, no data NaN.

    The first is the score, √χ² up to its cap; 0 where SAVI went the other way, if only loss or
    gain is asked for. The second is the probability of no change, of the pixel alone where the
    score is smoothed.
    """
    refuse_overwriting(output, plan.t1.path, plan.t2.path)
    yield from plan.remarks
    check_pair_possible(plan.t1, plan.t2, plan.pairs)
    score = yield from part(fit(plan), 0.0, 0.1)
    yield Remark(
        say(
            "Evidence ({method}, {plan}): {stable} of {seen} pixels looked at stayed as they "
            "were; rounds: {rounds}; scores up to {cap:.3g}",
            method=plan.choice.method,
            plan=" ".join(plan.names),
            stable=score.stable,
            seen=score.seen,
            rounds=score.rounds,
            cap=score.cap,
        )
    )
    out = _output(plan, score, output)
    if plan.choice.smooth == Smoothing.NONE:
        with out:
            yield from part(_write(plan, score, out), 0.1, 1.0)
        return score
    with temporary_folder() as folder:
        raw = Path(folder) / "score.tif"
        with passing_raster(raw, plan.t1.grid, "float32", float("nan")) as between:
            yield from part(_write(plan, score, between, final=False), 0.1, 0.6)
        with out:
            yield from part(_write_smoothed(inspect(raw), score, out), 0.6, 1.0)
    return score


def _output(plan: EvidencePlan, score: Score, path: str | os.PathLike[str]) -> Output:
    choice = plan.choice
    return create(
        path,
        plan.t1.grid,
        dtype="float32",
        count=2,
        nodata=float("nan"),
        descriptions=["change evidence", "probability of no change"],
        tags={
            EVIDENCE_TAG: choice.method,
            "BANDS": ",".join(plan.names),
            "NOISE": choice.noise,
            "SMOOTH": choice.smooth,
            "DIRECTION": choice.direction,
            "SEED": choice.seed,
            "CAP": repr(score.cap),
            "ROUNDS": score.rounds,
            "STABLE_PIXELS": score.stable,
            "T1": plan.t1.name,
            "T2": plan.t2.name,
            "T1_SENSING_DATE": sensing_date(plan.t1),
            "T2_SENSING_DATE": sensing_date(plan.t2),
            "RESAMPLING": plan.moved.resampling or "none",
            "VERSION": version(),
        },
    )


def _write(plan: EvidencePlan, score: Score, out: Output, final: bool = True) -> Job[None]:
    """Write the score in one pass over both scenes, as :func:`_finished` where it is final."""
    bands, scalings = zip(*(of_date(plan.pairs, date) for date in (0, 1)))
    maps = [one.of_stored([*scalings[0], *scalings[1]]) for one in score.maps]
    table = score.chances()
    against = _Against.of(plan)

    def compute(window: Window, *readers: Reader) -> list[Array]:
        read = [one.read_jointly(window, some) for one, some in zip(readers, bands)]
        valid = usable(*read[0], scalings[0]) & usable(*read[1], scalings[1])
        stored = [values.reshape(len(values), -1) for values, _ in read]
        with np.errstate(over="ignore", invalid="ignore"):
            raw = np.minimum(lengths(stored, maps), np.float32(score.cap)).reshape(valid.shape)
            if against:
                np.negative(raw, out=raw, where=against.where([values for values, _ in read]))
        raw[~valid] = np.nan
        return [_finished(raw, np.abs(raw), score, table) if final else raw]

    yield from write_blocks([plan.t1, plan.moved], compute, [out])


def _finished(raw: Array, magnitude: Array, score: Score, table: Array) -> Array:
    """Return the bands of the result.

    Parameters
    ----------
    raw
        The score, below 0 where SAVI went against the direction.
    magnitude
        What is written where it did not.
    """
    with np.errstate(invalid="ignore"):
        shown = np.where(raw < 0, np.float32(0), magnitude)
    return np.stack([shown, score.chance(np.abs(raw), table)])


@dataclass(frozen=True)
class _Against:
    """Tells where SAVI did not change in the direction asked for.

    Attributes
    ----------
    places
        Of red and NIR among the bands.
    sign
        Of the change asked for.
    """

    places: tuple[int, int]
    scalings: tuple[tuple[Scaling, Scaling], tuple[Scaling, Scaling]]
    sign: int

    @classmethod
    def of(cls, plan: EvidencePlan) -> _Against | None:
        """Return what a plan needs, None where all directions count."""
        places = red_and_nir(plan.pairs)
        if plan.choice.direction == Towards.ALL or places is None:
            return None
        red, nir = (plan.pairs[at].scalings for at in places)
        sign = -1 if plan.choice.direction == Towards.LOSS else 1
        return cls(places, ((red[0], nir[0]), (red[1], nir[1])), sign)

    def where(self, dates: Sequence[Array]) -> Array:
        """Return where, (rows, columns) bool, of stored values, (bands, rows, columns) each."""
        indices = []
        for values, scalings in zip(dates, self.scalings):
            red, nir = to_reflectance(values[list(self.places)], scalings)
            indices.append(savi(nir, red, _SOIL_FACTOR))
        change: Array = (indices[1] - indices[0]) * self.sign
        return ~(change > 0)


def _write_smoothed(raw: Source, score: Score, out: Output) -> Job[None]:
    """Write the final score from a raw one, averaged over neighbours."""
    table = score.chances()

    def compute(window: Window, reader: Reader) -> list[Array]:
        area, inner = with_neighbours(raw.grid, window)
        values = reader.read(area)[0][0]
        magnitude = mean_of_neighbours(np.abs(values))[inner]
        return [_finished(values[inner], magnitude, score, table)]

    yield from write_blocks([raw], compute, [out])

"""What a model suggests while a review goes on: of its polygons, and where none is."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

import numpy as np

from ..arrays import Array
from ..choices.evidence import EvidenceChoice
from ..choices.masks import MaskChoice
from ..evidence.evidence import plan_evidence, write_evidence
from ..evidence.smoothing import with_neighbours
from ..grid import Window
from ..io.regions import Shapes, polygonise
from ..io.source import Reader, inspect
from ..jobs import Job, part
from ..names import uid_of
from ..pairs.difference import is_evidence, is_learned
from ..review.agreement import CHANGED, NO_VERDICT
from .change import write_chance
from .features import Features, of_polygons
from .learning import Answers, Model, learn

#: From which probability on a suggestion is sure.
SURE = 0.9
#: From which on a place that no polygon covers is shown, and how many such places at a time.
LIKELY, MOST_PLACES = 0.5, 200
_USUAL = EvidenceChoice()


class Place(NamedTuple):
    """Where change is expected and no polygon is; `chance` is the mean over its pixels."""

    wkb: bytes
    uid: str
    pixels: int
    chance: float


@dataclass(frozen=True)
class Suggestions:
    """What a model tells of polygons.

    Attributes
    ----------
    chance
        (polygons,): the probability of change; of those with a verdict by the trees that have not
        seen it. NaN where no pixel is known.
    doubtful
        Numbers of the polygons whose verdict the others contradict, the most doubtful first.
    """

    model: Model
    chance: Array
    doubtful: Array


def open_features(
    scenes: tuple[str, str],
    difference: str | os.PathLike[str],
    folder: Path,
    *,
    seed: int = _USUAL.seed,
    scaling: str = "auto",
    scale: float | None = None,
    offset: float | None = None,
    resampling: str = "bilinear",
) -> Job[Features]:
    """Return how features of a review's polygons are found.

    Parameters
    ----------
    difference
        The review's; where it is evidence, and not learnt from answers, no other is made.
    folder
        Holds the evidence that is made otherwise, at the first call.

    Raises
    ------
    InputError
        As :func:`..evidence.evidence.plan_evidence`.
    """
    choice = EvidenceChoice(seed=seed)
    values = {"scaling": scaling, "scale": scale, "offset": offset}
    plan = plan_evidence(*scenes, choice, **values, resampling=resampling)  # type: ignore[arg-type]
    path = folder / "evidence.tif"
    given = inspect(difference)
    if is_evidence(given) and not is_learned(given):
        path = Path(difference)
    elif not path.exists():
        yield from write_evidence(plan, path)
    return Features.of(plan, path)


def measure(features: Features, wkb: Sequence[bytes]) -> Job[Array]:
    """Return the features of polygons: (polygons, features), NaN where no pixel is known."""
    rows = yield from of_polygons(features, wkb)
    rows[np.isnan(rows).any(axis=1)] = np.nan
    return rows


def suggest(names: Sequence[str], rows: Array, verdicts: Array, seed: int) -> Suggestions:
    """Learn from the polygons with a verdict, and tell of the others.

    Parameters
    ----------
    rows
        (polygons, features), NaN where unknown.
    verdicts
        (polygons,): :data:`..review.agreement.CHANGED`, UNCHANGED or NO_VERDICT.

    Raises
    ------
    InputError
        Fewer than two of either verdict lie on known pixels.
    """
    known = ~np.isnan(rows[:, 0])
    answered = np.flatnonzero(known & (verdicts != NO_VERDICT))
    answers = Answers(tuple(names), rows[answered], verdicts[answered] == CHANGED)
    model = learn(answers, seed)
    chance = np.full(len(rows), np.nan)
    left = np.flatnonzero(known & (verdicts == NO_VERDICT))
    chance[left] = model.forest.tell(rows[left])
    chance[answered] = model.chance
    return Suggestions(model, chance, answered[model.doubtful()])


def uncovered(
    model: Model,
    features: Features,
    polygons: Sequence[bytes],
    folder: Path,
    *,
    min_area: int = MaskChoice.min_area,
) -> Job[list[Place]]:
    """Return where a model expects change and no polygon is, the surest first.

    Parameters
    ----------
    polygons
        All there are, whatever their verdict; they count with a rim of one pixel.
    folder
        For the probability of change, which goes again.
    min_area
        Pixels of the smallest place.
    """
    path = folder / "chance.tif"
    try:
        yield from part(write_chance(model, features, path), 0.0, 0.8)
        source = inspect(path)
        shapes = Shapes.from_map(polygons, [1] * len(polygons))

        def expected(window: Window, reader: Reader) -> Array:
            area, inner = with_neighbours(source.grid, window)
            covered = shapes.burn(source.grid, area) > 0
            # Edges and corners alike.
            near = covered.copy()
            near[1:] |= covered[:-1]
            near[:-1] |= covered[1:]
            across = near.copy()
            near[:, 1:] |= across[:, :-1]
            near[:, :-1] |= across[:, 1:]
            chance = reader.read_scaled(window, source.bands[0])
            with np.errstate(invalid="ignore"):
                found: Array = (chance >= LIKELY) & ~near[inner]
            return found

        regions = yield from part(polygonise(source, 1, expected), 0.8, 0.9)
        regions = regions.take(np.flatnonzero(regions.areas >= min_area))
        told = yield from part(regions.statistics(source), 0.9, 1.0)
        chance = told.total / np.maximum(told.count, 1)
        order = np.argsort(-chance, kind="stable")[:MOST_PLACES]
        regions = regions.take(order)
        return [
            Place(wkb, uid_of(row, col), pixels, mean)
            for wkb, (row, col), pixels, mean in zip(
                regions.wkb(source.grid.transform),
                regions.first_pixels.tolist(),
                regions.areas.tolist(),
                chance[order].tolist(),
            )
        ]
    finally:
        path.unlink(missing_ok=True)

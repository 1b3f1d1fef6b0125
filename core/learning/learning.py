"""A model of change, learnt from a person's verdicts on polygons."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from ..arrays import Array
from ..errors import InputError
from ..messages import say
from ..statistics import generator
from .trees import Forest, grow

#: Fewer answers are hardly ever better than the evidence alone.
ENOUGH = 40
#: Of one's own verdict: below it, it is worth a second look.
DOUBTFUL = 0.35
#: Share of the questions that are the most uncertain ones; the others are drawn.
UNCERTAIN = 0.75
#: The name of the feature that is the evidence itself.
EVIDENCE = "evidence"


@dataclass(frozen=True)
class Answers:
    """What is known of some places.

    Attributes
    ----------
    names
        Of the features.
    rows
        (answers, features), finite.
    truth
        (answers,) bool: changed or not.
    evidence
        What the evidence is; "" where nothing tells.
    """

    names: tuple[str, ...]
    rows: Array
    truth: Array
    evidence: str = ""

    def joined(self, other: Answers) -> Answers:
        """Return these answers and those of another scene.

        A place that both have counts once, with the answer that it has here: out of bag its other
        half would vouch for it.

        Raises
        ------
        InputError
            Other features were looked at there.
        """
        if self.names != other.names:
            ours, theirs = (set(one.names) for one in (self, other))
            apart = ", ".join(sorted(ours ^ theirs)[:5])
            raise InputError(
                say(
                    "The model was learnt from other bands than these scenes have ({apart}): "
                    "start from one of the same bands, or from none.",
                    apart=apart,
                )
            )
        if self.evidence != other.evidence:
            raise InputError(
                say(
                    "The model was learnt with other evidence ({theirs}) than this is ({ours}): "
                    "give evidence made as there, or start from another model or from none.",
                    theirs=other.evidence,
                    ours=self.evidence,
                )
            )
        known = {row.tobytes() for row in rounded(self.rows)}
        new = np.array([row.tobytes() not in known for row in rounded(other.rows)], bool)
        return replace(
            self,
            rows=np.concatenate([self.rows, other.rows[new]]),
            truth=np.concatenate([self.truth, other.truth[new]]),
        )

    def check(self) -> None:
        """Raise :class:`InputError` where nothing can be learnt."""
        changed = int(self.truth.sum())
        if min(changed, self.truth.size - changed) < 2:
            raise InputError(
                say(
                    "Of answers on valid pixels at least 2 of each kind are needed (change: "
                    "{changed}, no change: {unchanged}): accept and reject more polygons first.",
                    changed=changed,
                    unchanged=self.truth.size - changed,
                )
            )


def rounded(rows: Array) -> Array:
    """Return features as a model's file holds them: seven digits, float64."""
    texts = [[float(f"{one:.7g}") for one in row] for row in rows.tolist()]
    return np.array(texts, np.float64).reshape(rows.shape)


@dataclass(frozen=True)
class Model:
    """What was learnt.

    Attributes
    ----------
    chance
        Of every answer, the probability of change by trees that have not seen it.
    agreement
        Share of the answers that these get right; `evidence_agreement` that of the evidence, cut
        where it fits the other answers best. Of a difference, whichever direction fits.
    """

    answers: Answers
    forest: Forest
    chance: Array
    agreement: float
    evidence_agreement: float
    seed: int

    @property
    def is_better(self) -> bool:
        """Whether it has enough answers and beats the evidence: only then is it worth showing."""
        return self.answers.truth.size >= ENOUGH and self.agreement > self.evidence_agreement

    def doubtful(self) -> Array:
        """Return the numbers of answers that the rest contradicts, the most doubtful first."""
        own = np.where(self.answers.truth, self.chance, 1 - self.chance)
        found = np.flatnonzero(own < DOUBTFUL)
        return found[np.argsort(own[found], kind="stable")]


def learn(answers: Answers, seed: int) -> Model:
    """Learn from answers.

    Raises
    ------
    InputError
        Fewer than two of either verdict.
    """
    answers.check()
    rows, truth = answers.rows.astype(np.float32), answers.truth
    forest, chance = grow(rows, truth, seed)
    known = ~np.isnan(chance)
    agreement = float(np.mean((chance >= 0.5)[known] == truth[known])) if known.any() else 0.0
    evidence = _by_evidence(answers)
    return Model(answers, forest, chance, agreement, evidence, seed)


def _by_evidence(answers: Answers) -> float:
    """Return the share of answers that the evidence gets right, or a difference of either sign."""
    scores = answers.rows[:, answers.names.index(EVIDENCE)]
    return max(_by_cut(one, answers.truth) for one in (scores, -scores, np.abs(scores)))


def _by_cut(scores: Array, truth: Array) -> float:
    """Return the share of answers that scores get right, each cut by the others' best."""
    truth = truth[np.argsort(scores, kind="stable")].astype(np.int64)
    # How many are right where the first 0, 1, 2 … count as unchanged and the others as changed.
    right = np.concatenate([[0], np.cumsum(1 - 2 * truth)]) + truth.sum()
    # Without an answer's own say: by the best of all cuts below it, and of all above it.
    below = np.maximum.accumulate(right)[:-1] - truth
    above = np.maximum.accumulate(right[::-1])[::-1][1:] - (1 - truth)
    # Of cuts that are equally good, the lowest.
    return float(np.mean((below >= above) == truth))


def questions(chance: Array, open_ones: Array, count: int, seed: int) -> Array:
    """Return which polygons to ask next: most of them uncertain, the others drawn.

    Parameters
    ----------
    chance
        Of every polygon, the probability of change, (polygons).
    open_ones
        Numbers of those without a verdict.
    """
    count = min(count, open_ones.size)
    uncertain = round(UNCERTAIN * count)
    doubt = np.abs(np.nan_to_num(chance[open_ones], nan=1.0) - 0.5)
    first = open_ones[np.argsort(doubt, kind="stable")[:uncertain]]
    rest = np.setdiff1d(open_ones, first)
    draw = generator(seed)
    return np.concatenate([first, draw.permutation(rest)[: count - uncertain]])

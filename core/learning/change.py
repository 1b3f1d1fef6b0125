"""From a reviewed layer and two scenes to a probability of change everywhere."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np

from ..about import version
from ..arrays import Array
from ..choices.evidence import EvidenceChoice
from ..errors import InputError
from ..evidence.evidence import EvidencePlan, plan_evidence, write_evidence
from ..grid import Window
from ..io.blocks import write_blocks
from ..io.inputs import refuse_overwriting
from ..io.output import create
from ..io.source import Reader
from ..io.temporary import temporary_folder
from ..io.whole_files import check_folder
from ..jobs import Caution, Job, Remark, part
from ..masks.polygons import ReviewedPolygon
from ..messages import say
from ..pairs.difference import EVIDENCE_TAG, LEARNED
from ..review.agreement import CHANGED, NO_VERDICT
from ..review.matching import verdict_of
from .features import Features, of_polygons
from .learning import ENOUGH, EVIDENCE, Answers, Model, learn
from .model_file import read_answers, writing_model

#: Rows of pixels that are told together: features take much memory.
_ROWS = 64
#: Of the least evidence of what is changed. Pixels below are not told: there are many.
_BOUND = 0.5


def learn_change(
    polygons: Sequence[ReviewedPolygon],
    t1: str | os.PathLike[str],
    t2: str | os.PathLike[str],
    output: str | os.PathLike[str],
    *,
    evidence: str | os.PathLike[str] | None = None,
    start: str | os.PathLike[str] | None = None,
    model_path: str | os.PathLike[str] | None = None,
    seed: int = 42,
    scaling: str = "auto",
    scale: float | None = None,
    offset: float | None = None,
    nodata: str = "",
    resampling: str = "bilinear",
) -> Job[Model]:
    """Learn from the polygons with a verdict, and write the probability of change: float32.

    Parameters
    ----------
    polygons
        In T1's CRS.
    evidence
        Evidence or a difference on T1's grid; IR-MAD's is made for the purpose where None.
    start
        A model of another scene, whose answers count too.
    model_path
        Where the model goes, if it is wanted.

    Raises
    ------
    InputError
        Fewer than two answers of either verdict; the evidence is on another grid; and as
        :func:`..evidence.evidence.plan_evidence`.
    """
    inputs = [one for one in (t1, t2, evidence, start) if one]
    refuse_overwriting(output, *inputs)
    if model_path:
        refuse_overwriting(model_path, *inputs)
        _check_place(Path(model_path), Path(output))
    before = read_answers(start) if start else None
    plan = plan_evidence(
        t1,
        t2,
        EvidenceChoice(seed=seed),
        scaling=scaling,
        scale=scale,
        offset=offset,
        nodata=nodata,
        resampling=resampling,
    )
    if evidence:
        yield from plan.remarks  # as making it would
    verdicts = np.array([verdict_of(one) for one in polygons], np.int64)
    answered = np.flatnonzero(verdicts != NO_VERDICT)
    if before is None:
        _check(verdicts[answered] == CHANGED)
    with _evidence(plan, evidence) as (path, making):
        yield from part(making, 0.0, 0.3)
        features = Features.of(plan, path)
        measuring = of_polygons(features, [polygons[at].wkb for at in answered])
        rows = yield from part(measuring, 0.3, 0.45)
        known = ~np.isnan(rows).any(axis=1)
        truth = verdicts[answered][known] == CHANGED
        answers = Answers(tuple(features.names), rows[known], truth, features.kind)
        if before is not None:
            joined = answers.joined(before)
            twice = answers.truth.size + before.truth.size - joined.truth.size
            answers = joined
            if twice:
                yield Remark(
                    say(
                        "Answers that are in the model to start from, too, and count once: "
                        "{twice}.",
                        twice=twice,
                    )
                )
        model = learn(answers, seed)
        yield from _told(model, int((~known).sum()))
        with writing_model(model, model_path):
            yield from part(write_chance(model, features, output), 0.5, 1.0)
    return model


def _check_place(model: Path, output: Path) -> None:
    """Raise where a model cannot stand beside the output, before anything is computed."""
    if os.path.abspath(model) == os.path.abspath(output):
        raise InputError(
            say("OUTPUT and MODEL are one file ({path}): give them names of their own.", path=model)
        )
    check_folder(model)


def _check(truth: Array) -> None:
    Answers((), np.empty((truth.size, 0)), truth).check()


@contextlib.contextmanager
def _evidence(
    plan: EvidencePlan, given: str | os.PathLike[str] | None
) -> Iterator[tuple[Path, Job[object]]]:
    """Give the evidence's path and the job that makes it, which does nothing if it is there."""

    def nothing() -> Job[None]:
        yield 1.0

    if given:
        yield Path(given), nothing()
        return
    with temporary_folder() as folder:
        path = Path(folder) / "evidence.tif"
        yield path, write_evidence(plan, path)


def _told(model: Model, unknown: int) -> Iterator[Remark]:
    truth = model.answers.truth
    yield Remark(
        say(
            "Learnt from {size} answers, {truth} of change; by trees that had not seen them "
            "{agreement:.1%} are right, by the evidence alone {evidence_agreement:.1%}",
            size=truth.size,
            truth=int(truth.sum()),
            agreement=model.agreement,
            evidence_agreement=model.evidence_agreement,
        )
    )
    if unknown:
        yield Caution(
            say("Answers where no pixel is valid, which do not count: {unknown}.", unknown=unknown)
        )
    if truth.size < ENOUGH:
        yield Caution(
            say(
                "Fewer than {enough} answers are seldom better than the evidence alone.",
                enough=ENOUGH,
            )
        )
    elif not model.is_better:
        yield Caution(say("The evidence alone agrees as well with the answers: give more of them."))
    if model.doubtful().size:
        yield Remark(
            say(
                "Answers that contradict the others, to look at again: {size}.",
                size=model.doubtful().size,
            )
        )


def write_chance(model: Model, features: Features, output: str | os.PathLike[str]) -> Job[None]:
    """Write the probability of change: float32, no data NaN, 0 where there is little evidence."""
    grid = features.grid
    answers = model.answers
    evidence = answers.names.index(EVIDENCE)
    bound = _BOUND * float(np.abs(answers.rows[answers.truth, evidence]).min())

    def compute(window: Window, *readers: Reader) -> list[Array]:
        result = np.empty((window.height, window.width), np.float32)
        for start in range(0, window.height, _ROWS):
            height = min(_ROWS, window.height - start)
            values = features.read(
                Window(window.row + start, window.col, height, window.width), readers
            )
            known = ~np.isnan(values[0])
            told = np.where(known, np.float32(0), np.float32(np.nan))
            asked = known & (np.abs(values[evidence]) >= bound)
            told[asked] = model.forest.tell(values[:, asked].T)
            result[start : start + height] = told
        return [result]

    out = create(
        output,
        grid,
        dtype="float32",
        nodata=float("nan"),
        descriptions=["probability of change"],
        tags={
            EVIDENCE_TAG: LEARNED,
            "ANSWERS": answers.truth.size,
            "AGREEMENT": repr(model.agreement),
            "SEED": model.seed,
            "LEAST_EVIDENCE": repr(bound),
            "T1": features.plan.t1.name,
            "T2": features.plan.t2.name,
            "VERSION": version(),
        },
    )
    with out:
        yield from write_blocks(features.sources, compute, [out])

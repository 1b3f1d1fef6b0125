"""Many pairs, one data set: in one go, or pass by pass wherever a run's folder is seen."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from ..core.errors import InputError
from ..core.jobs import Caution, Job, Remark
from ..core.messages import say
from .given import Given
from .network import network_by_environment, network_of
from .results import Results

if TYPE_CHECKING:
    from ..core.datasets.target import Target
    from ..core.many.executors import Engine
    from ..core.many.run_folder import RunFolder

#: How the folder of a run ends, which stands beside the data set.
_RUN = ".run"


def builddatasets(given: Given) -> Job[Results]:
    """Make one change set of a table of pairs."""
    from ..core.many.engine import build_datasets
    from ..core.many.states import write_states

    run, target = _begun(given), given.target()
    target.check()
    made = yield from build_datasets(run, target, _engine(given))
    states = given.path("STATES")
    if states:
        yield from write_states(made.states, states)
    return {"OUTPUT": str(target.path), **made.numbers, "STATES": states}


def _engine(given: Given) -> Engine:
    from ..core.many.executors import dask, processes, threads

    if given.scheduler:
        return dask(given.scheduler)
    return threads(1) if given.local == 0 else processes(given.local or 0)


def begin(given: Given) -> Job[Results]:
    """Make the folder of a run: the passes find in it what is asked for."""
    yield 0.0
    run = _begun(given)
    return {"RUN": str(run.path), "PAIRS": len(run.pairs)}


def survey(run: RunFolder, row: int) -> Job[Results]:
    """Check a pair, make its mask, and count what its patches hold."""
    from ..core.catalogue.reach import use
    from ..core.many.survey import survey as survey_pair

    use(network_by_environment())
    pair = run.row(row)
    return (yield from _row(run, row, survey_pair(run, pair)))


def plan(run: RunFolder) -> Job[Results]:
    """Decide over all pairs: splits, and which patches without change stay."""
    from ..core.many.plan import make_plan
    from ..core.many.survey import pool_anew

    yield 0.0
    threshold = pool_anew(run)
    if threshold is not None:
        yield Remark(
            say(
                "Threshold of all pairs: {threshold:.6g}. Survey every row again, then plan again.",
                threshold=threshold,
            )
        )
        return {"PLAN": "", "THRESHOLD": threshold}
    made = make_plan(run)
    yield from made.cautions(run.pairs)
    return {"PLAN": str(run.plan_file), "CELLS": len(made.splits), "UNFIT": len(made.unfit)}


def cut(run: RunFolder, row: int) -> Job[Results]:
    """Cut a pair's patches."""
    from ..core.many.cut import cut as cut_pair
    from ..core.many.plan import read_plan

    pair = run.row(row)
    return (yield from _row(run, row, cut_pair(run, pair, read_plan(run))))


def finish(run: RunFolder, target: Target, states: str | None) -> Job[Results]:
    """Put all pairs' patches into one data set."""
    from ..core.many.finish import finish as finish_run
    from ..core.many.plan import read_plan
    from ..core.many.states import write_states
    from ..core.many.survey import FAILED

    made = yield from finish_run(run, read_plan(run), target)
    for one in made.states:
        if one.state == FAILED:
            yield Caution(one.pair.told(one.message))
    if states:
        yield from write_states(made.states, states)
    return {"OUTPUT": str(target.path), **made.numbers, "STATES": states}


def output_of(run: Path) -> Path:
    """Return the data set that a run's folder stands beside.

    Raises
    ------
    InputError
        The folder's name does not say.
    """
    if not run.name.endswith(_RUN):
        raise InputError(say("{run}: say with --output where the data set goes.", run=run))
    return run.with_name(run.name[: -len(_RUN)])


def _row(run: RunFolder, row: int, job: Job[dict[str, object]]) -> Job[Results]:
    made = yield from job
    pair = run.row(row)
    if made.get("message"):
        yield Caution(pair.told(made["message"]))
    return {"ID": pair.id, "STATE": made["state"]}


def _begun(given: Given) -> RunFolder:
    from ..core.catalogue.reach import use
    from ..core.many.run_folder import ManyChoice, begin, run_folder_of
    from ..core.many.table import read_table

    use(network_of(given))
    pairs = read_table(Path(given.text("TABLE")).resolve())
    folder = run_folder_of(given.target().path.resolve())
    # Of the passes `finish` alone is told where the states go.
    outputs = filter(None, (given.path("OUTPUT"), given.path("STATES")))
    return begin(folder, given.chosen(ManyChoice), pairs, given.software, outputs)

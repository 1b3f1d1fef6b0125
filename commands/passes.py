"""``changemining survey|plan|cut|finish RUN``: one task of a run over many pairs, anywhere."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path

from ..core.jobs import Job
from . import many
from .parsing import PROGRAM, Parser, add_running
from .results import Results

#: What each pass does, and whether it is of one row of the table.
PASSES = {
    "survey": ("check one pair, make its mask, count what its patches hold", True),
    "plan": ("decide over all pairs: splits, patches without change", False),
    "cut": ("cut the patches of one pair", True),
    "finish": ("put all patches into one data set", False),
}


def pass_of(name: str, arguments: Sequence[str]) -> tuple[argparse.Namespace, Job[Results]]:
    """Return the options of a pass, and its job.

    Ends the program with exit code 2 where an option is none or is missing.
    """
    from ..core.datasets.target import Target
    from ..core.many.run_folder import open_run

    options = parser_of_pass(name).read(arguments)
    # A place that every worker sees under one name is followed as it stands.
    run = open_run(Path(options.run).absolute())
    if name == "survey":
        return options, many.survey(run, options.row)
    if name == "plan":
        return options, many.plan(run)
    if name == "cut":
        return options, many.cut(run, options.row)
    output = Path(options.output) if options.output else many.output_of(run.path)
    return options, many.finish(run, Target(output, options.replace), options.states)


def parser_of_pass(name: str) -> Parser:
    """Return what reads the options of a pass."""
    what, of_a_row = PASSES[name]
    parser = Parser(
        prog=f"{PROGRAM} {name}",
        description=f"One pass over many pairs: {what}. A run is begun by “{PROGRAM} begin”. What "
        "is there already is not done again.",
        allow_abbrev=False,
    )
    parser.add_argument("run", metavar="RUN", help="the folder of the run")
    if of_a_row:
        parser.add_argument("--row", type=int, required=True, help="which pair; the first is 1")
    if name == "finish":
        parser.add_argument("--output", metavar="FOLDER", help="the data set [default: RUN's name]")
        parser.add_argument("--replace", action="store_true", help="replace an existing data set")
        parser.add_argument("--states", metavar="FILE", help="a layer of how every pair ended")
    add_running(parser)
    return parser

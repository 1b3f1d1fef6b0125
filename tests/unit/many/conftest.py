"""For tests of many pairs: two generated pairs, and how they are built."""

from pathlib import Path

import pytest
from many_pairs import write_pairs

from changemining.core.change.chain import ChainChoice
from changemining.core.choices.masks import MaskChoice
from changemining.core.choices.patches import PatchChoice
from changemining.core.choices.scenes import SaviChoice
from changemining.core.datasets.target import Target
from changemining.core.jobs import finish
from changemining.core.many.engine import build_datasets
from changemining.core.many.executors import threads
from changemining.core.many.run_folder import ManyChoice, begin, run_folder_of
from changemining.core.many.table import read_table


@pytest.fixture(scope="session")
def pairs(tmp_path_factory):
    """Return the table of four pairs of 128² in two zones; tests write nothing there."""
    return write_pairs(tmp_path_factory.mktemp("pairs"), 4, side=128)


@pytest.fixture
def asked():
    """Return ``asked(cell=…, **patch choices)``: parameters of a run over small scenes."""

    def make(cell=500.0, closed_only=False, chain=None, **more):
        chosen = PatchChoice(**{"size": 16, **more})
        return ManyChoice(
            chain or ChainChoice(SaviChoice(), MaskChoice()), chosen, cell, closed_only
        )

    return make


@pytest.fixture
def build(tmp_path, asked):
    """Return ``build(table, …)``: (result, remarks, folder of the data set)."""

    def make(table, name="set", engine=None, choice=None, replace=False, **more):
        output = Path(tmp_path) / name
        run = begin(run_folder_of(output), choice or asked(**more), read_table(table), {})
        remarks = []
        job = build_datasets(run, Target(output, replace=replace), engine or threads(2))
        return finish(job, remarks.append), [str(one) for one in remarks], output

    return make

"""The contract, stated once: words, defaults and names, without NumPy or a library."""

import ast
import importlib
import json
import pkgutil
import runpy
import subprocess
import sys

import pytest

from changemining.core import choices
from changemining.core.choices.masks import Direction
from changemining.core.choices.patches import PatchChoice
from changemining.core.choices.review import Status
from changemining.core.choices.word import Word
from changemining.core.errors import InputError
from changemining.core.names import cell_of, free_uid, patch_id, pixel_of, uid_of

MODULES = [name for _, name, _ in pkgutil.iter_modules(choices.__path__, f"{choices.__name__}.")]


def test_choices_are_known_without_numpy_and_without_a_library(root):
    code = (
        "import runpy, sys\n"
        f"runpy.run_path({str(root / 'tests' / 'conftest.py')!r})\n"
        f"import changemining.core.names, {', '.join(MODULES)}\n"
        "sys.exit(', '.join({'numpy', 'rasterio', 'osgeo'} & set(sys.modules)) or 0)\n"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stderr


def test_a_word_is_its_text():
    assert Direction.LOSS == "loss"
    assert {"loss": 1}[Direction.LOSS] == 1
    assert f"{Direction.LOSS} {Direction.LOSS!s} {Direction.LOSS!r} {Direction.LOSS:>5}" == (
        "loss loss 'loss'  loss"
    )
    assert json.dumps({"direction": Direction.LOSS}) == '{"direction": "loss"}'


def test_an_unknown_word_is_refused_with_those_there_are():
    with pytest.raises(InputError, match="Unknown DIRECTION 'up': use one of loss, gain, both"):
        Direction.check("DIRECTION", "up")


@pytest.mark.parametrize(
    ("attributes", "status"),
    [
        ({"status": " Accepted "}, "accepted"),
        ({"status": None}, ""),
        ({}, ""),
        ({"status": 1}, "1"),
    ],
)
def test_the_status_of_a_polygon(attributes, status):
    assert Status.of(attributes) == status


def test_no_other_module_of_the_core_or_the_glue_states_a_status(root):
    """A status that stands a second time somewhere can be forgotten when one is added."""
    words = {*Status.words()}
    stating = []
    for folder in ("core", "algorithms", "ui"):
        for file in sorted((root / folder).rglob("*.py")):
            tree = ast.parse(file.read_text(encoding="utf-8"))
            shown = {
                argument
                for node in ast.walk(tree)
                if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "tr"
                for argument in node.args
            }
            texts = {
                node.value
                for node in ast.walk(tree)
                if isinstance(node, ast.Constant) and node not in shown
            }
            if len(texts & words) > 1 and file != root / "core" / "choices" / "review.py":
                stating.append(file.relative_to(root).as_posix())
    assert stating == []


def test_every_word_of_a_choice_is_plain_text():
    """So that what is recorded, and what QGIS is given, is text and nothing else."""
    kinds = {
        kind
        for name in MODULES
        for kind in vars(importlib.import_module(name)).values()
        if isinstance(kind, type) and kind.__name__.endswith("Choice")
    }
    assert len(kinds) >= 12
    for kind in kinds:
        assert not [value for value in vars(kind()).values() if isinstance(value, Word)], kind
    assert PatchChoice().ratios == "0.7,0.15,0.15"


def test_names_tell_where_things_lie():
    assert patch_id(3, 17) == "r0003_c0017"
    assert patch_id(3, 17, "T23KQQ") == "T23KQQ_r0003_c0017"
    assert uid_of(12, 345) == "r00012_c00345"
    assert pixel_of("r00012_c00345") == (12, 345)
    assert cell_of(127, 128, 128) == (0, 1)


@pytest.mark.parametrize("uid", ["", None, "r1", "r1_c2_2", "drawn", 7])
def test_a_uid_that_tells_no_pixel(uid):
    assert pixel_of(uid) is None


def test_a_uid_that_is_taken_gets_a_number():
    assert free_uid("a", set()) == "a"
    assert free_uid("a", {"a", "a_2"}) == "a_3"


def test_the_reader_of_packed_sets_needs_none_of_it(root):
    """It is copied beside data sets, where there is no ChangeMining."""
    file = root / "core" / "datasets" / "layouts" / "reader.py"
    assert "Split" in runpy.run_path(str(file))

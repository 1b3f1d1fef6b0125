"""A model's file: what it was learnt from, which is all that it takes to learn it again; JSON."""

from __future__ import annotations

import contextlib
import json
import os
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import numpy as np

from ..about import version
from ..io.json_files import read_json
from ..io.whole_files import whole_file
from ..messages import say
from ..schema import TEXT, Fault, check, each, fields, is_number, matching, one_of, within
from .learning import EVIDENCE, Answers, Model, rounded

_FORMAT = "changemining-model"
_CURE = say("choose a file that Learn change wrote")
#: Trees are grown of 32 bits.
_VALUE = matching(
    say("a number of 32 bits"),
    lambda one: is_number(one) and abs(one) <= float(np.finfo(np.float32).max),
)
_SHAPE = fields(
    {
        "format": one_of(_FORMAT),
        "evidence": TEXT,
        "features": each(TEXT, 1),
        "changed": each(within(0, 1)),
    }
)


@contextlib.contextmanager
def writing_model(model: Model, path: str | os.PathLike[str] | None) -> Iterator[None]:
    """Write a model's file beside its place, where it goes on a clean exit; none without a path.

    Raises
    ------
    WriteError
        It cannot be written; what stood there stays.
    """
    if path is None:
        yield
        return
    content = {
        "format": _FORMAT,
        "version": version(),
        "seed": model.seed,
        "agreement": model.agreement,
        "evidence_agreement": model.evidence_agreement,
        "evidence": model.answers.evidence,
        "features": list(model.answers.names),
        "changed": model.answers.truth.astype(int).tolist(),
        "rows": rounded(model.answers.rows).tolist(),
    }
    with whole_file(Path(path)) as partial:
        partial.write_bytes(json.dumps(content, allow_nan=False).encode())
        yield


def read_answers(path: str | os.PathLike[str]) -> Answers:
    """Return the answers that a model's file holds.

    Raises
    ------
    ReadError
        It cannot be read.
    InputError
        It is no such file.
    """
    path = Path(path)
    content = read_json(path)
    check(content, _model, path, _CURE)
    return Answers(
        tuple(content["features"]),
        np.array(content["rows"], np.float64).reshape(-1, len(content["features"])),
        np.array(content["changed"], bool),
        content["evidence"],
    )


def _model(value: Any, place: str) -> Fault | None:
    """The rule of the whole file: a row for every answer, a number for every feature."""
    return _SHAPE(value, place) or _features(value["features"]) or _rows(value)


def _features(names: list[str]) -> Fault | None:
    if EVIDENCE in names and len(set(names)) == len(names):
        return None
    return Fault("features", names, say("names of their own, one of them 'evidence'"))


def _rows(value: Mapping[str, Any]) -> Fault | None:
    count, size = len(value["changed"]), len(value["features"])
    return fields({"rows": each(each(_VALUE, size, size), count, count)})(value, "")

"""One run of a data set's record, as it is to be done again."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, TypeVar

from ..choices.filling import filled
from ..choices.landcover import LabelChoice
from ..choices.layouts import LayoutChoice
from ..choices.masks import MaskChoice
from ..choices.patches import PatchChoice
from ..choices.scenes import SaviChoice
from ..datasets.export import Areas
from ..datasets.target import Target
from ..datasets.writing import DatasetResult
from ..jobs import Job

Choice = TypeVar("Choice", LabelChoice, LayoutChoice, MaskChoice, PatchChoice, SaviChoice)


@dataclass(frozen=True)
class RecordedRun:
    """One run, as it is to be done again.

    Attributes
    ----------
    parameters
        Those of the record.
    paths
        The first file of every input, by role.
    polygons
        (WKB, attributes) of the polygons that were used; None where there were none.
    """

    parameters: Mapping[str, Any]
    paths: Mapping[str, str]
    polygons: Sequence[tuple[bytes, Mapping[str, Any]]] | None
    target: Target
    patches: PatchChoice
    areas: Areas
    software: Mapping[str, str] | None


Runner = Callable[[RecordedRun], Job[DatasetResult]]


def chosen(kind: type[Choice], parameters: Mapping[str, Any]) -> Choice:
    """Return the parameters that belong to `kind`; those that a run had not keep their default."""
    return filled(kind, parameters.get)

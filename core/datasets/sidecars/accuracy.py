"""The accuracy that was estimated of a data set's masks: told beside the patches."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from ..rules import ACCURACY
from ..stored import StoredDataset


def accuracies(dataset: StoredDataset) -> Sequence[Mapping[str, Any]]:
    """Return what was estimated, one entry a mask; see ``AccuracyReport.record``."""
    found: Sequence[Mapping[str, Any]] = dataset.record.get(ACCURACY, ())
    return found


def figures(entry: Mapping[str, Any]) -> Iterator[tuple[str, Mapping[str, Any], str]]:
    """Yield name, estimate and unit ("" for a share) of what is told of a mask."""
    yield "Overall accuracy", entry["overall"], ""
    for one in entry["classes"]:
        for key, words in (("users", "User's accuracy"), ("producers", "Producer's accuracy")):
            if one[key]:
                yield f"{words}, {one['name']}", one[key], ""
        yield f"Area, {one['name']}", one["area_ha"], "ha"
    if entry.get("omission"):
        omission = entry["omission"]
        rate = omission["missed"] / omission["cells"]
        yield "Audit cells with missed change", {**omission, "value": rate}, ""
    two = entry.get("reviewers")
    if two and two["kappa"]:
        yield "Agreement of the judges (Cohen's kappa)", two["kappa"], ""


def plain_number(value: float, unit: str) -> str:
    """Return a number as the card shows it."""
    if not unit:
        return f"{value:.3f}"
    return f"{value:,.0f} {unit}" if abs(value) >= 1000 else f"{value:.4g} {unit}"

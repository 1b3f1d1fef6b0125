"""What is judged on the review that the labels come from."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..choices.masks import Unreviewed
from ..choices.review import PatchState
from ..messages import say
from ..verdict import PASS, WARN, Finding
from .sidecars import Manifest


def judge_review(record: Mapping[str, Any], manifest: Manifest) -> Finding | None:
    """Judge how far the review of the labels is; None where no person reviewed them.

    Parameters
    ----------
    record
        The content of ``dataset.json``.
    """
    runs = [*record.get("previous_runs", ()), record]
    reviews = [run["review"] for run in runs if run.get("review")]
    if not reviews:
        return None
    undecided = sum(one["undecided"] for one in reviews)
    total = sum(one["polygons"] for one in reviews)
    value = say("undecided polygons: {undecided} of {total}", undecided=undecided, total=total)
    became = sorted({one["unreviewed"] for one in reviews if one["undecided"]})
    if became:
        value += say(", which count as {became}", became=", ".join(became))
    states = [row.review for row in manifest.rows.values() if row.review]
    counts = {state: states.count(state) for state in PatchState.words() if state in states}
    if counts:
        told = ", ".join(f"{count} {state}" for state, count in counts.items())
        value += say("; patches: {told}", told=told)
    numbers: dict[str, float] = {"UNDECIDED": undecided}
    if not undecided:
        return Finding(
            "review", say("Review"), PASS, value, say("Every polygon has a verdict."), numbers
        )
    advice = say("Decide on them and export again, or export the closed cells alone (CLOSED_ONLY).")
    if Unreviewed.IGNORE.value not in became:
        advice = say("What nobody looked at is in the labels. {advice}", advice=advice)
    return Finding("review", say("Review"), WARN, value, advice, numbers)

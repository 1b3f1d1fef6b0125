"""What is said of a data set in a line or two, for its card, its citation and its metadata."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from ..stored import StoredDataset
from .signs import is_change

#: Who made a data set is not known here, and is not made up.
AUTHORS = "The authors of this data set (to be filled in)"
CHANGEMINING_URL = "https://github.com/changemining/changemining"


def runs(dataset: StoredDataset) -> list[Mapping[str, Any]]:
    """Return the records of the runs that the data set was gathered from, the first first."""
    return [*dataset.record["previous_runs"], dataset.record]


def dates(dataset: StoredDataset) -> list[str]:
    """Return the days of the scenes that are known, in their order."""
    found = (str(date)[:10] for run in runs(dataset) for date in run["dates"].values() if date)
    return sorted(set(found))


def title(dataset: StoredDataset) -> str:
    """Return a name: what the patches are for, and when the scenes were taken."""
    known = dates(dataset)
    days = "" if not known else f", {known[0]}"
    days += f" to {known[-1]}" if known[1:] else ""
    what = "Change-detection" if is_change(dataset.rows[0]) else "Land-cover"
    return f"{what} patches{days}"


def description(dataset: StoredDataset) -> str:
    """Return what is in the data set, in two sentences."""
    counts, parameters = dataset.record["counts"], dataset.record["parameters"]
    images = and_list([layer.name for layer in dataset.images])
    labels = and_list([layer.name for layer in dataset.labels])
    splits = ", ".join(f"{count} {name}" for name, count in counts["splits"].items())
    size = parameters["SIZE"]
    return (
        f"{counts['patches']} patches of {size} × {size} pixels: images {images} and pixel-wise "
        f"labels {labels}, on one grid. Splits: {splits}."
    )


def sampling(dataset: StoredDataset) -> str:
    """Return how the patches were chosen and dealt to splits."""
    parameters = dataset.record["parameters"]
    size = parameters["SIZE"]
    steps = parameters.get("STRIDE") or size
    words = [f"Patches of {size} × {size} pixels on a regular grid, one every {steps} pixels"]
    dropped = listing(runs(dataset))
    if dropped:
        words.append(f"left out: {dropped}")
    words.append(f"splits by {parameters.get('SPLIT', 'none')}, seed {dataset.record['seed']}")
    leakage = dataset.record["leakage"]
    if leakage["least_distance"] is not None:
        words.append(
            f"{leakage['shared_pixels']} pixels shared between splits, least distance "
            f"{leakage['least_distance']:g} {leakage['unit']}"
        )
    return "; ".join(words) + "."


def listing(records: Sequence[Mapping[str, Any]]) -> str:
    """Say how many patches fell away in all, for which reason."""
    total: dict[str, int] = {}
    for record in records:
        for why, count in record["counts"]["dropped"].items():
            total[why] = total.get(why, 0) + count
    return ", ".join(f"{count} {why}" for why, count in total.items() if count)


def and_list(words: Sequence[str]) -> str:
    """Return words as in "one, two and three"."""
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} and {words[-1]}"

"""The data card, ``README.md``: what a user of the data set should know, and how to load it.

Its head is what Hugging Face reads; its headings are those of Datasheets for Datasets (Gebru et al.
2021, Communications of the ACM 64(12):86–92).
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from string import Template
from typing import Any, NamedTuple

from ...choices.review import How
from ..manifest import PIXELS, Row
from ..stored import StoredDataset, StoredLayer
from .accuracy import accuracies, figures, plain_number
from .contact_sheet import MOST_SHOWN
from .markdown import code, plain
from .mosaics import MOST_JOINED
from .pairs import names_of, pairs_text
from .signs import is_change
from .summary import and_list, description, listing, runs, title

CARD = "README.md"
_TEMPLATES = Path(__file__).parent / "templates"


class _Words(NamedTuple):
    """What is said of all data sets of a kind."""

    tags: Sequence[str]
    motivation: str
    uses: str


_CHANGE = _Words(
    ("change-detection", "remote-sensing", "sentinel-2"),
    "Patches of one place at two dates, to train models that find change.",
    "Pixel-wise detection of change between two dates. {review} Change of another kind, of other "
    "places or seasons is not in it.",
)
_COVER = _Words(
    ("land-cover", "remote-sensing"),
    "Patches of one place, to train models that tell land cover.",
    "Pixel-wise classification of land cover. Other places or seasons are not in it.",
)
#: A name that YAML takes for nothing but text.
_YAML = re.compile(r"[A-Za-z][A-Za-z0-9_.-]*")
#: How verdicts came about.
_HOW = {
    How.PERSON.value: "a person alone",
    How.SHOWN.value: "a person who saw what a model suggested",
    How.TOGETHER.value: "a person who accepted a model's sure suggestions of a cell at once",
}
#: Of values, where scenes were products as downloaded.
_IMPORTED = " (of products as downloaded: those that importing them gives, see Preprocessing)"
#: What shows the patches, up to so many.
_SHOWN = {
    "| `contact_sheet.html` | every patch at a glance, to sort and filter; "
    "open it in a browser |\n": MOST_SHOWN,
    "| `qgis/` | virtual mosaics of all patches, for QGIS |\n": MOST_JOINED,
}
_SIZES = (("n<1K", 1e3), ("1K<n<10K", 1e4), ("10K<n<100K", 1e5), ("100K<n<1M", 1e6))


def write_card(dataset: StoredDataset) -> None:
    """Write ``README.md``."""
    (dataset.folder / CARD).write_bytes(card(dataset))


def card(dataset: StoredDataset) -> bytes:
    """Return the content of ``README.md``."""
    record, rows = dataset.record, dataset.rows
    words = _CHANGE if is_change(rows[0]) else _COVER
    counts = record["counts"]["splits"]
    label, split = dataset.labels[0], next(iter(counts))
    held = _held(dataset)
    template = Template((_TEMPLATES / "dataset_card.md").read_text(encoding="utf-8"))
    text = template.substitute(
        title=title(dataset),
        title_quoted=json.dumps(title(dataset), ensure_ascii=False),
        tags="\n".join(f"- {tag}" for tag in words.tags),
        size_category=next((name for name, most in _SIZES if len(rows) < most), "1M<n<10M"),
        configs=_configs(counts),
        description=description(dataset),
        motivation=words.motivation,
        imported=_IMPORTED if any(run.get("imported") for run in runs(dataset)) else "",
        folders="\n".join(map(_folder, dataset.layers)),
        shown="".join(line for line, most in _SHOWN.items() if len(rows) <= most),
        leakage=_leakage(record),
        balance=_balance(dataset, held),
        collection="\n\n".join(_collected(run) for run in runs(dataset)),
        preprocessing="\n".join(f"- {line}" for run in runs(dataset) for line in _made(run)),
        parameters=_parameters(runs(dataset)),
        uses=words.uses.format(review=_review(dataset, held)),
        accuracy="".join(map(_accuracy, accuracies(dataset))),
        pairs=pairs_text(dataset, list(counts), 'Patches("this folder", split), "this folder"'),
        split=split,
        images=names_of(dataset.images),
        label=label.name,
        ignore=label.ignore,
        version=record["generator"]["version"],
    )
    return text.encode()


def _configs(splits: Mapping[str, int]) -> str:
    """Return the lists of the splits for Hugging Face, which takes no empty file."""
    lines = ["- config_name: splits", "  data_files:"]
    for name in splits:
        shown, path = (
            text if _YAML.fullmatch(name) else json.dumps(text)
            for text in (name, f"splits/{name}.txt")
        )
        lines += [f"  - split: {shown}", f"    path: {path}"]
    return "".join(f"{line}\n" for line in lines)


def _folder(layer: StoredLayer) -> str:
    if layer.kind == "image":
        nodata = "" if layer.nodata is None else f", no data {_plain(layer.nodata)}"
        return f"| `{layer.name}/` | {layer.dtype}{nodata}: {', '.join(map(plain, layer.bands))} |"
    classes = ", ".join(f"{one['id']} {plain(one['name'])}" for one in layer.classes)
    return f"| `{layer.name}/` | {classes}, {layer.ignore} ignore (no data, or unsure) |"


def _plain(nodata: float | str) -> str:
    return f"{nodata:g}" if isinstance(nodata, (int, float)) else nodata


def _leakage(record: Mapping[str, Any]) -> str:
    found = record["leakage"]
    if found["least_distance"] is None:
        return "There is one split only."
    return (
        f"Shared pixels between splits: {found['shared_pixels']}. Least distance between patches "
        f"of different splits: {found['least_distance']:g} {found['unit']}."
    )


def _held(dataset: StoredDataset) -> dict[str, _Held]:
    """Return what every split holds; all rows are looked at once."""
    size = dataset.record["parameters"]["SIZE"]
    splits = dataset.record["counts"]["splits"]
    reviews: Counter[str] = Counter()
    found = {name: _Held(dataset.labels[0], size**2, reviews) for name in splits}
    for row in dataset.rows:
        found[row["split"] or "all"].add(row)
    return found


def _balance(dataset: StoredDataset, found: Mapping[str, _Held]) -> str:
    """Return a table of what every split holds."""
    splits = list(found)
    lines = [["", *splits], ["---", *("---:" for _ in splits)]]
    lines.append(["patches", *(str(one.patches) for one in found.values())])
    if is_change(dataset.rows[0]):
        lines.append(["with change", *(str(one.changed) for one in found.values())])
    pixels = [one.pixels() for one in found.values()]
    for name in pixels[0]:
        shares = (100 * one[name] / sum(one.values()) for one in pixels)
        lines.append([f"pixels {plain(name)}", *(f"{share:.2f} %" for share in shares)])
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


class _Held:
    """What a split holds, patch by patch of `each` pixels; reviews are those of all splits."""

    def __init__(self, label: StoredLayer, each: int, reviews: Counter[str]) -> None:
        self._names = {one["id"]: one["name"] for one in label.classes}
        self._each = each
        self._counts = dict.fromkeys(self._names, 0)
        self.patches = self.changed = 0
        self.reviews = reviews

    def add(self, row: Row) -> None:
        """Add a patch."""
        self.patches += 1
        self.reviews[row.get("review") or ""] += 1
        if is_change(row):
            no_change, change = list(self._names)[:2]
            self.changed += bool(row["change_pixels"])
            self._counts[change] += row["change_pixels"]
            self._counts[no_change] += (
                round(row["valid_fraction"] * self._each) - row["change_pixels"]
            )
            return
        for number in self._names:
            self._counts[number] += row[f"{PIXELS}{number}"]

    def pixels(self) -> dict[str, int]:
        """Return the pixels of every class, and those that are ignored."""
        found = {self._names[number]: count for number, count in self._counts.items()}
        return {**found, "ignored": self._each * self.patches - sum(found.values())}


def _collected(run: Mapping[str, Any]) -> str:
    """Say what scenes a run was made from."""
    prefix = run["parameters"].get("PREFIX")
    days = ", ".join(
        f"{name} {plain(date or 'of a day not known')}" for name, date in run["dates"].items()
    )
    lines = [
        f"{f'Patches {prefix}_…' if prefix else 'Scenes'}: {days}; {plain(run['grid']['crs'])}, "
        "pixels of "
        f"{abs(run['grid']['transform'][0]):g}.",
        "",
        "| input | file | sha256 |",
        "|---|---|---|",
    ]
    for role, files in run["inputs"].items():
        lines += [
            f"| {plain(role)} | {plain(file['name'])} | {code(file['sha256'])} |" for file in files
        ]
    return "\n".join(lines)


def _made(run: Mapping[str, Any]) -> Iterator[str]:
    """Say how a run's patches were made."""
    for role, one in run.get("imported", {}).items():
        masked = ", ".join(map(str, one["masked_classes"]))
        classes = f"; no data where its scene classification is {masked}" if masked else ""
        yield (
            f"{plain(role)} is the product {plain(one['product'])} as downloaded, imported as "
            f"reflectance × 10000 ({plain(one['scaling'])}){classes}."
        )
    if run.get("pair"):
        pair = run["pair"]
        ignored = ", ignored" if pair["ignored"] else ""
        yield f"Pair check: {plain(pair['verdict'])}{ignored} ({plain(pair['sampled'])})."
    if run.get("normalisation"):
        yield "Red and NIR of T2 were normalised to T1 for the index; the patches were not."
    if "SOIL_FACTOR" in run["parameters"]:
        yield "SAVI of each date, difference T2 − T1, threshold, mask, patches."
    if "class_table" in run:
        yield from _made_cover(run)
    elif "POLYGONS" in run["inputs"]:
        asked = run["parameters"].get("UNREVIEWED", "not recorded")
        yield (
            "The mask was made from polygons; those that nobody reviewed count as "
            f"{plain((run.get('review') or {}).get('unreviewed') or asked)}."
        )
    elif run.get("threshold") is not None:
        yield f"Change is a difference of at least {run['threshold']:.6g} (magnitude)."
    yield from _judged(run.get("review") or {})
    yield f"Patches that were left out: {listing([run]) or 'none'}."
    yield from map(plain, run.get("remarks", ()))


def _judged(review: Mapping[str, Any]) -> Iterator[str]:
    """Say how verdicts came about, how sure they are, and where notes stand."""
    verdicts, sure = review.get("verdicts"), review.get("confidence")
    if verdicts:
        told = [f"{count} by {_HOW.get(how, 'others')}" for how, count in verdicts.items()]
        yield f"Verdicts on polygons: {and_list(told)}."
    if sure:
        told = [f"{count} of {plain(how)} confidence" for how, count in sure.items()]
        yield f"Of these, as their reviewer says: {and_list(told)}."
    if review.get("notes"):
        yield f"Notes on polygons, in dataset.json: {len(review['notes'])}."


def _made_cover(run: Mapping[str, Any]) -> Iterator[str]:
    """Say how the labels of a land-cover set were made."""
    labels, table = run["labels"], run["class_table"]
    origin, name = plain(labels["from"]), plain(table["name"])
    yield f"Labels were read from {origin}, on the images' grid by the nearest pixel."
    if table["parents"]:
        proof = labels["checked_against"]
        checked = f"; {plain(proof)} agrees with that in every pixel" if proof else ""
        yield f"The coarse level is the fine one by the class table {name}{checked}."
    if labels["ignored_colours"]:
        yield f"Colours that are no class were ignored: {len(labels['ignored_colours'])}."
    if run["edges"]:
        yield f"Edges are derived from the labels of a patch: {plain(run['edges'])}."


def _parameters(records: Sequence[Mapping[str, Any]]) -> str:
    """Return the rows of a table: one value, or those of all runs."""
    names = dict.fromkeys(name for record in records for name in record["parameters"])
    lines = []
    for name in names:
        values = dict.fromkeys(str(record["parameters"].get(name, "")) for record in records)
        lines.append(f"| {code(name)} | {', '.join(code(value) for value in values if value)} |")
    return "\n".join(lines)


def _accuracy(entry: Mapping[str, Any]) -> str:
    """Return what was estimated of a mask, as a section."""
    lines = [
        f"\n### Accuracy of {entry['mask'] or 'the mask'}",
        "",
        f"| estimate | value | {entry['confidence']:g} % interval |",
        "|---|---:|---:|",
    ]
    for name, one, unit in figures(entry):
        lines.append(
            f"| {name} | {plain_number(one['value'], unit)} | {plain_number(one['low'], unit)} to "
            f"{plain_number(one['high'], unit)} |"
        )
    return "\n".join(
        [*lines, "", entry["sentence"], *(f"- {one}" for one in entry["warnings"]), ""]
    )


def _review(dataset: StoredDataset, held: Mapping[str, _Held]) -> str:
    """Say whether people looked at the labels."""
    states = next(iter(held.values())).reviews
    if set(states) != {""}:
        told = [f"{count} {state or 'not looked at'}" for state, count in states.items()]
        return f"Review of the patches: {and_list(told)}."
    if any("POLYGONS" in run["inputs"] for run in runs(dataset)):
        return "The labels go back to polygons that people could edit."
    return "The labels come from a threshold and were not reviewed: they are noisy."

"""The data card, ``README.md``: what a user of the data set should know, and how to load it."""

from __future__ import annotations

from pathlib import Path
from string import Template

from .choice import listing
from .stored import StoredDataset

_TEMPLATES = Path(__file__).parent / "templates"


def write_card(dataset: StoredDataset) -> None:
    """Write ``README.md``."""
    record = dataset.record
    counts, parameters = record["counts"], record["parameters"]
    threshold = record.get("threshold")
    text = Template((_TEMPLATES / "dataset_card.md").read_text(encoding="utf-8")).substitute(
        version=record["generator"]["version"],
        patches=counts["patches"],
        changed=counts["changed_patches"],
        size=parameters.get("SIZE", ""),
        crs=record["grid"]["crs"],
        bands_t1=", ".join(record["bands"]["T1"]),
        bands_t2=", ".join(record["bands"]["T2"]),
        date_t1=record["dates"]["T1"] or "not known",
        date_t2=record["dates"]["T2"] or "not known",
        splits=", ".join(f"{name} {count}" for name, count in counts["splits"].items()),
        split=next(iter(counts["splits"])),
        dropped=listing(counts["dropped"]),
        threshold="none, reviewed polygons" if threshold is None else f"{threshold:.6g}",
        parameters="\n".join(f"| `{key}` | `{value}` |" for key, value in parameters.items()),
        inputs="\n".join(
            f"| {role} | {file['name']} | `{file['sha256']}` |"
            for role, files in record["inputs"].items()
            for file in files
        ),
    )
    (dataset.folder / "README.md").write_bytes(text.encode())

"""The data card of a data set that was laid out anew, ``README.md``."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from string import Template
from typing import Any

from ...about import version
from ..sidecars.markdown import plain
from ..sidecars.pairs import pairs_text
from ..sidecars.signs import is_change
from ..stored import StoredDataset
from .common import Laid, put, splits_of

_TEMPLATES = Path(__file__).parent / "templates"
_IGNORED = {"drop": "their patches are left out", "nochange": "count as no change"}


def write_card(dataset: StoredDataset, layout: str, laid: Laid, folder: Path) -> None:
    """Write ``README.md``."""
    splits = splits_of(laid.rows)
    texts = {
        "title": f"{'Change-detection' if is_change(laid.rows[0]) else 'Land-cover'} data set",
        "version": version(),
        "layout": layout,
        "patches": len(laid.rows),
        "size": dataset.record["parameters"].get("SIZE", ""),
        "splits": ", ".join(f"{name} {count}" for name, count in splits.items()),
        "split": next(iter(splits)),
        "layers": ", ".join(layer.name for layer in dataset.layers),
        "pairs": pairs_text(dataset, list(splits), "Split(split)"),
        **_of_layout(laid.about),
    }
    content = _fill(f"{layout}.md", texts)
    put(folder / "README.md", _fill("card.md", {**texts, "content": content}).encode())


def _fill(name: str, texts: Mapping[str, object]) -> str:
    return Template((_TEMPLATES / name).read_text(encoding="utf-8")).substitute(texts)


def _of_layout(about: Mapping[str, Any]) -> dict[str, str]:
    texts: dict[str, str] = {}
    if "stretch" in about:
        texts.update(zip(("low", "high"), (f"{value:g}" for value in about["stretch"])))
        texts["bands"] = ", ".join(map(plain, about["bands"]["T1"]))
    elif "zeros" in about:
        texts["bands"] = ", ".join(f'"{name}"' for name in about["bands"])
        texts["zeros"] = ", ".join(about["zeros"]) or "none"
    if "ignored" in about:
        texts["ignored"] = _IGNORED[about["ignored"]["choice"]]
    return texts

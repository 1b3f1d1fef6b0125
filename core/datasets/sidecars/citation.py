"""How to cite a data set: ``CITATION.cff``, Citation File Format 1.2.0."""

from __future__ import annotations

import json

from ..stored import StoredDataset
from .summary import AUTHORS, CHANGEMINING_URL, runs, title

CITATION = "CITATION.cff"
_SAVI = """\
  - type: article
    title: "A soil-adjusted vegetation index (SAVI)"
    authors:
      - family-names: Huete
        given-names: A. R.
    journal: Remote Sensing of Environment
    volume: 25
    issue: "3"
    start: "295"
    end: "309"
    year: 1988
    doi: 10.1016/0034-4257(88)90106-X
"""


def write_citation(dataset: StoredDataset) -> None:
    """Write ``CITATION.cff``, with an entity in place of authors, who are not known here."""
    text = f"""\
# Before you publish the data set: fill in the authors, and add doi, license, url and date-released.
cff-version: 1.2.0
message: If you use this data set, please cite it and what it was made with.
type: dataset
title: {json.dumps(title(dataset), ensure_ascii=False)}
authors:
  - name: {AUTHORS}
keywords:
  - {"change detection" if _uses_savi(dataset) else "semantic segmentation"}
  - remote sensing
references:
  - type: software
    title: ChangeMining
    authors:
      - name: ChangeMining contributors
    version: {json.dumps(dataset.record["generator"]["version"])}
    repository-code: {CHANGEMINING_URL}
{_SAVI if _uses_savi(dataset) else ""}"""
    (dataset.folder / CITATION).write_bytes(text.encode())


def _uses_savi(dataset: StoredDataset) -> bool:
    """Whether labels go back to a difference of SAVI."""
    return any(
        "SOIL_FACTOR" in run["parameters"] or run.get("threshold") is not None
        for run in runs(dataset)
    )

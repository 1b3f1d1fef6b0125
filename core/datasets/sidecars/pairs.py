"""How two dates are trained from with TorchGeo, for the cards of data sets."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from string import Template

from ..stored import StoredDataset, StoredLayer
from .signs import is_change

_TEMPLATE = Path(__file__).parent / "templates" / "torchgeo_pairs.md"


def names_of(layers: Sequence[StoredLayer]) -> str:
    """Return the layers' names as Python writes a tuple."""
    words = ", ".join(f'"{layer.name}"' for layer in layers)
    return f"({words},)" if len(layers) == 1 else f"({words})"


def pairs_text(dataset: StoredDataset, splits: Sequence[str], patches: str) -> str:
    """Return Markdown with a Dataset for TorchGeo; nothing where there are no two like dates.

    Parameters
    ----------
    splits
        Their names, train first.
    patches
        Python for the patches of `split`, each a tuple or a dictionary of T1, T2 and the mask.
    """
    bands = [len(image.bands) for image in dataset.images]
    if not is_change(dataset.rows[0]) or len(bands) != 2 or bands[0] != bands[1]:
        return ""
    return Template(_TEMPLATE.read_text(encoding="utf-8")).substitute(
        images=names_of(dataset.images),
        folders=names_of(dataset.layers),
        patches=patches,
        split=splits[0],
        other="val" if "val" in splits else splits[-1],
        bands=bands[0],
        ignore=dataset.labels[0].ignore,
    )

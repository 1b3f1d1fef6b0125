"""Draw docs/images/evidence.jpg: one made-up scene, and what each evidence says of it.

python3 scripts/make_evidence_picture.py
"""

from __future__ import annotations

import runpy
import tempfile
from pathlib import Path

import matplotlib

matplotlib.use("Agg")
import numpy as np
from matplotlib import pyplot
from matplotlib.colors import ListedColormap
from matplotlib.patches import Patch

ROOT = Path(__file__).resolve().parent.parent
runpy.run_path(str(ROOT / "scripts" / "checkout.py"))["register"]()

from changemining.core.choices.evidence import EvidenceChoice, EvidenceMethod  # noqa: E402
from changemining.core.evidence.evidence import plan_evidence, write_evidence  # noqa: E402
from changemining.core.generator.cover import BANDS  # noqa: E402
from changemining.core.generator.synthetic import SyntheticPair, write_pair  # noqa: E402
from changemining.core.io.source import inspect  # noqa: E402
from changemining.core.jobs import finish  # noqa: E402
from changemining.core.masks.mask import plan_mask, write_mask  # noqa: E402
from changemining.core.pairs.difference import (  # noqa: E402
    plan_from_files,
    write_scene_difference,
)

SIZE, SEED = 360, 1
MASK = ListedColormap(["#202020", "#e63c28"])
#: By number of the kind.
KINDS = {
    "nothing": "#202020",
    "field in another state": "#8c7a34",
    "water at another level": "#3c74c8",
    "burnt": "#e63c28",
    "grown again": "#58c058",
    "built": "#e878d8",
}


def read(path, band=0):
    """Return one band, NaN where it holds no data."""
    source = inspect(path)
    with source.open() as reader:
        values, valid = reader.read(source.grid.whole)
    return np.where(valid[band], values[band], np.nan)


def rgb(pixels):
    """Return red, green, blue of digital numbers, one stretch for both dates."""
    values = pixels[[2, 1, 0]] / np.array([2300, 2000, 1800])[:, None, None]
    return np.moveaxis(np.clip(values, 0, 1) ** (1 / 1.45), 0, -1)


def show(axes, image, title, **options):
    """Show an image without ticks."""
    axes.imshow(image, interpolation="nearest", **options)
    axes.set_xticks([])
    axes.set_yticks([])
    axes.set_title(title, fontsize=10)


def main():
    pair = SyntheticPair((SIZE, SIZE), SEED, BANDS, landscape="countryside")
    whole = slice(None), slice(None)
    t1, t2, _ = pair.blocks(*whole)
    figure, axes = pyplot.subplots(3, 4, figsize=(11.2, 8.9), dpi=90)
    show(axes[0, 0], rgb(t1), "T1, early summer")
    show(axes[0, 1], rgb(t2), "T2, late summer, hazy")
    colours = ListedColormap(list(KINDS.values()))
    kinds = pair.kinds(*whole)
    show(axes[0, 2], kinds, "What became of it", cmap=colours, vmin=0, vmax=len(KINDS) - 1)
    axes[0, 3].axis("off")
    patches = [
        Patch(facecolor=colour, label=f"{name}{' (change)' if number > 2 else ''}")
        for number, (name, colour) in enumerate(KINDS.items())
    ]
    axes[0, 3].legend(handles=patches, loc="center left", frameon=False, fontsize=10)
    with tempfile.TemporaryDirectory(prefix="changemining-") as folder:
        work = Path(folder)
        paths = finish(write_pair(pair, work))
        path = work / "savi.tif"
        finish(write_scene_difference(plan_from_files(paths.t1, paths.t2), path))
        show(axes[1, 0], read(path), "SAVI difference", cmap="BrBG", vmin=-0.6, vmax=0.6)
        _mask(axes[2, 0], path, work, "its mask (Otsu, loss)")
        for column, method in enumerate(EvidenceMethod.words(), 1):
            path = work / f"{method}.tif"
            choice = EvidenceChoice(method=method)
            finish(write_evidence(plan_evidence(paths.t1, paths.t2, choice), path))
            score = read(path)
            options = {"cmap": "inferno", "vmin": 0, "vmax": np.nanquantile(score, 0.99)}
            show(axes[1, column], score, method, **options)
            _mask(axes[2, column], path, work, "its mask (Otsu)")
    figure.subplots_adjust(left=0.01, right=0.99, top=0.97, bottom=0.01, wspace=0.03, hspace=0.1)
    figure.savefig(ROOT / "docs" / "images" / "evidence.jpg", pil_kwargs={"quality": 66})


def _mask(axes, path, work, title):
    """Show the mask that the usual threshold makes."""
    finish(write_mask(plan_mask(path), work / "mask.tif"))
    show(axes, read(work / "mask.tif"), title, cmap=MASK, vmin=0, vmax=1)


if __name__ == "__main__":
    main()

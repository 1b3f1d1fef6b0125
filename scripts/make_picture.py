"""Draw docs/images/result.jpg from the demo's output: what goes in, what comes out.

scripts/demo demo-output 1024 && python3 scripts/make_picture.py demo-output
"""

from __future__ import annotations

import csv
import sys
from pathlib import Path

import matplotlib

matplotlib.use("Agg")
import numpy as np
import rasterio
from matplotlib import pyplot
from matplotlib.colors import ListedColormap

ROOT = Path(__file__).resolve().parent.parent
MASK = ListedColormap(["#202020", "#e63c28"])
COLUMNS = 8


def rgb(path):
    """Return red, green, blue of a scene or patch, one stretch for all."""
    with rasterio.open(path) as file:
        names = [file.descriptions.index(name) + 1 for name in ("B04", "B03", "B02")]
        values = file.read(names).astype(float) / np.array([2600, 2100, 1900])[:, None, None]
    return np.moveaxis(np.clip(values, 0, 1) ** (1 / 1.35), 0, -1)


def band(path):
    """Return the first band, NaN or masked where it holds no data."""
    with rasterio.open(path) as file:
        return file.read(1, masked=True)


def show(axes, image, title=None, **options):
    """Show an image without ticks."""
    axes.imshow(image, interpolation="nearest", **options)
    axes.set_xticks([])
    axes.set_yticks([])
    if title:
        axes.set_title(title, fontsize=10)


def main():
    demo = Path(sys.argv[1])
    dataset = demo / "dataset"
    with (dataset / "patches.csv").open() as file:
        rows = [row for row in csv.DictReader(file) if float(row["change_fraction"]) > 0.02]
    chosen = rows[:: max(1, len(rows) // COLUMNS)][:COLUMNS]
    figure = pyplot.figure(figsize=(13, 8.4), dpi=110)
    scenes, patches = figure.subfigures(2, 1, height_ratios=[1.3, 1.6])
    top = scenes.subplots(1, 4)
    show(top[0], rgb(demo / "T1.tif"), "T1")
    show(top[1], rgb(demo / "T2.tif"), "T2")
    difference = band(dataset / "work" / "difference.tif")
    show(top[2], difference, "SAVI difference T2 − T1", cmap="BrBG", vmin=-0.6, vmax=0.6)
    show(top[3], band(dataset / "work" / "mask.tif"), "Change mask", cmap=MASK, vmin=0, vmax=1)
    below = patches.subplots(3, len(chosen))
    for column, row in enumerate(chosen):
        name = f"{row['id']}.tif"
        show(below[0, column], rgb(dataset / "T1" / name), row["id"])
        show(below[1, column], rgb(dataset / "T2" / name))
        show(below[2, column], band(dataset / "Change" / name), cmap=MASK, vmin=0, vmax=1)
    for line, label in enumerate(("T1/", "T2/", "Change/")):
        below[line, 0].set_ylabel(label, fontsize=11)
    scenes.subplots_adjust(left=0.03, right=0.99, top=0.92, bottom=0.02, wspace=0.04)
    patches.subplots_adjust(left=0.03, right=0.99, top=0.94, bottom=0.02, wspace=0.05, hspace=0.05)
    target = ROOT / "docs" / "images" / "result.jpg"
    target.parent.mkdir(parents=True, exist_ok=True)
    figure.savefig(target, pil_kwargs={"quality": 88})


if __name__ == "__main__":
    main()

"""How fast training reads patches: loose files, shards at any place, shards in order.

usage: python benchmarks/training.py make FOLDER [--side 4096]
       python benchmarks/training.py read FOLDER [--patches 512] [--runs 5]

`make` builds a data set of deflated GeoTIFFs and lays it out as shards. `read` needs NumPy and
rasterio alone, and WebDataset for its row: it reads T1, T2 and the mask of the same patches, in
turns, first all once so that they lie in memory. Told are milliseconds a patch, the median of runs,
and the ratio of the same run to loose files.
"""

from __future__ import annotations

import argparse
import importlib.util
import runpy
import statistics
import sys
import time
from pathlib import Path

import numpy as np

FOLDERS = ("T1", "T2", "Change")


def make(folder: Path, side: int) -> None:
    """Build the data set, and its shards."""
    root = Path(__file__).parent.parent
    runpy.run_path(str(root / "scripts" / "checkout.py"))["register"]()
    sys.path.insert(0, str(root / "benchmarks"))
    from growing import scene

    from changemining.core.change.export import export_patches
    from changemining.core.choices.layouts import LayoutChoice
    from changemining.core.choices.patches import PatchChoice
    from changemining.core.datasets.layouts.convert import convert_dataset
    from changemining.core.datasets.target import Target
    from changemining.core.jobs import finish

    folder.mkdir(parents=True)
    files = scene(folder, 0, side, 1)
    finish(export_patches(*files, Target(folder / "plain"), PatchChoice()))
    finish(convert_dataset(folder / "plain", "shards", folder / "shards", LayoutChoice()))


def ways(folder: Path, patches: int):
    """Yield names and functions that read all chosen patches and return a sum of their pixels."""
    import rasterio

    spec = importlib.util.spec_from_file_location("reader", folder / "shards" / "reader.py")
    reader = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(reader)
    split = reader.Split("train")
    count = min(patches, len(split))
    order = np.random.default_rng(1).permutation(len(split))[:count].tolist()

    def loose(places):
        for place in places:
            found = []
            for name in FOLDERS:
                with rasterio.open(folder / "plain" / name / f"{split.ids[place]}.tif") as file:
                    found.append(file.read())
            yield found

    def at_any_place(places):
        for place in places:
            # As an array of one's own, in order: what a batch is made of.
            yield [np.ascontiguousarray(one) for one in split[place].values()]

    yield "loose deflated files, at random", count, lambda: loose(order)
    yield "shards by the card's reader, at random", count, lambda: at_any_place(order)
    yield "loose deflated files, in order", len(split), lambda: loose(range(len(split)))
    if importlib.util.find_spec("webdataset"):
        import webdataset

        tars = [str(path) for path in sorted((folder / "shards" / "shards").glob("train-*.tar"))]

        def in_order():
            for one in webdataset.WebDataset(tars, shardshuffle=False).map(split.unpack):
                yield [np.ascontiguousarray(one[name]) for name in FOLDERS]

        yield "shards by WebDataset, in order", len(split), in_order


def read(folder: Path, patches: int, runs: int) -> None:
    """Read the same patches in every way, in turns."""
    chosen = list(ways(folder, patches))
    sums = {
        name: sum(int(one.sum()) for found in way() for one in found) for name, _, way in chosen
    }
    assert len({total for name, total in sums.items() if "random" in name}) == 1, sums
    assert len({total for name, total in sums.items() if "order" in name}) == 1, sums
    spent: dict[str, list[float]] = {name: [] for name, _, _ in chosen}
    for _ in range(runs):
        for name, count, way in chosen:
            start = time.process_time()
            for _ in way():
                pass
            spent[name].append(1000 * (time.process_time() - start) / count)
    for name, count, _ in chosen:
        first = spent[f"loose deflated files, {name.rpartition(', ')[2]}"]
        ratios = [one / other for one, other in zip(first, spent[name])]
        print(
            f"{name}: {statistics.median(spent[name]):.3f} ms a patch of {count}, "
            f"{statistics.median(ratios):.1f} × as fast ({min(ratios):.1f} to {max(ratios):.1f})"
        )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("what", choices=("make", "read"))
    parser.add_argument("folder", type=Path)
    parser.add_argument("--side", type=int, default=4096)
    parser.add_argument("--patches", type=int, default=512)
    parser.add_argument("--runs", type=int, default=5)
    asked = parser.parse_args()
    if asked.what == "make":
        make(asked.folder, asked.side)
    else:
        read(asked.folder, asked.patches, asked.runs)


if __name__ == "__main__":
    main()

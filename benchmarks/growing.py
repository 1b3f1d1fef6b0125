"""What it costs to add a scene to a data set, by how many are there already.

usage: python benchmarks/growing.py [--scenes 30] [--side 2048] [--zones 2] [--profile NUMBER]

Every scene is made up, of its own place, and adds the patches of 128 × 128 pixels that fit in it;
zones of UTM take turns. Told are seconds and CPU seconds of every run.
"""

from __future__ import annotations

import argparse
import cProfile
import pstats
import runpy
import sys
import tempfile
import time
from pathlib import Path

import numpy as np
from osgeo import gdal, osr

runpy.run_path(str(Path(__file__).parent.parent / "scripts" / "checkout.py"))["register"]()

from changemining.core.change.export import export_patches  # noqa: E402
from changemining.core.choices.patches import PatchChoice  # noqa: E402
from changemining.core.datasets.target import Target  # noqa: E402
from changemining.core.jobs import finish  # noqa: E402

PIXEL, ACROSS = 10, 5


def write(path, pixels, number, zones):
    bands, height, width = pixels.shape
    kind = gdal.GDT_Byte if pixels.dtype == np.uint8 else gdal.GDT_UInt16
    options = ["TILED=YES"]
    made = gdal.GetDriverByName("GTiff").Create(str(path), width, height, bands, kind, options)
    row, col = divmod(number, ACROSS)
    side = width * PIXEL * 1.5
    left, top = 400_000 + col * side, 9_300_000 - row * side
    made.SetGeoTransform((left, PIXEL, 0, top, 0, -PIXEL))
    system = osr.SpatialReference()
    system.ImportFromEPSG(32721 + number % zones)
    made.SetProjection(system.ExportToWkt())
    for band in range(bands):
        made.GetRasterBand(band + 1).SetNoDataValue(255 if kind == gdal.GDT_Byte else 0)
    made.WriteArray(pixels)
    return str(path)


def scene(folder, number, side, zones):
    """Write a scene of smooth ground, four bands, with squares of change; return its files."""
    random = np.random.default_rng(number)
    small = random.integers(300, 3000, (4, side // 16 + 1, side // 16 + 1))
    t1 = np.kron(small, np.ones((1, 16, 16), int))[:, :side, :side]
    t1 = (t1 + random.integers(0, 200, t1.shape)).astype(np.uint16)
    mask = np.kron(random.random((side // 32, side // 32)) < 0.1, np.ones((32, 32), bool))
    t2 = np.where(mask, t1 // 2, t1 + 20).astype(np.uint16)
    layers = {"T1": t1, "T2": t2, "mask": mask[np.newaxis].astype(np.uint8)}
    return [write(folder / f"{name}.tif", one, number, zones) for name, one in layers.items()]


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--scenes", type=int, default=30)
    parser.add_argument("--side", type=int, default=2048)
    parser.add_argument("--zones", type=int, default=2)
    parser.add_argument("--profile", type=int, default=0)
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        work, spent = Path(name), []
        for number in range(1, asked.scenes + 1):
            files = scene(work, number, asked.side, asked.zones)
            choice = PatchChoice(prefix=f"s{number:02d}")
            target = Target(work / "set", append=True)
            wall, cpu, profile = time.perf_counter(), time.process_time(), cProfile.Profile()
            if number == asked.profile:
                profile.enable()
            result = finish(export_patches(*files, target, choice))
            profile.disable()
            spent.append((time.perf_counter() - wall, time.process_time() - cpu))
            print(f"scene {number:2d}: {result.patches:6d} patches there, ", end="")
            print("{:6.2f} s, {:6.2f} CPU s".format(*spent[-1]), flush=True)
            if number == asked.profile:
                pstats.Stats(profile, stream=sys.stdout).sort_stats("cumulative").print_stats(60)
        if len(spent) > 7:
            early, late = np.median(spent[1:4], axis=0), np.median(spent[-3:], axis=0)
            print("last three over the second to the fourth, medians: ", end="")
            print("{:.2f} of the time, {:.2f} of the CPU time".format(*(late / early)))


if __name__ == "__main__":
    main()

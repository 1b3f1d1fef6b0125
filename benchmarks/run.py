"""Time every step beside what a user would use instead, on the same work, and write the table.

    python3 benchmarks/run.py [--size 10980] [--runs 5] [--folder FOLDER] [--docs]

Scenes are made once (seeded) in FOLDER. Every way is a process of its own, run in turn with the
others, so that a machine that slows down slows all; ratios are of paired runs, ours over theirs,
and their median is what counts. Seconds are for orientation only.
"""

from __future__ import annotations

import argparse
import os
import platform
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent
OURS = "ours"
SAVI = "1.5*({n}*1.0-{r})/({n}*1.0+{r}+5000)"  # of DN × 10000: soil factor 0.5 is 5000


def ours(step, *arguments):
    """Return the command of a core step."""
    return [sys.executable, str(HERE / "core_step.py"), step, *map(str, arguments)]


def qgis(algorithm, **parameters):
    """Return a qgis_process command."""
    given = [f"{name}={value}" for name, value in parameters.items()]
    return [str(ROOT / "scripts" / "qgis_process"), "run", algorithm, "--", *given]


def gdal_calc(output, expression, kind, nodata, compress, **bands):
    """Return a gdal_calc command; bands are (path, number) by letter."""
    inputs = []
    for letter, (path, number) in bands.items():
        inputs += [f"-{letter}", str(path), f"--{letter}_band={number}"]
    return [
        *("gdal_calc.py", *inputs, f"--outfile={output}", f"--calc={expression}"),
        *(f"--type={kind}", f"--NoDataValue={nodata}", "--overwrite", "--quiet"),
        *("--co", "TILED=YES", "--co", f"COMPRESS={compress}", "--co", "NUM_THREADS=2"),
    ]


def steps(scenes, work, compress):
    """Return, for every step, its ways: label → commands, ours first."""
    t1, t2 = scenes / "T1.tif", scenes / "T2.tif"
    difference, mask = work / "prepared" / "difference.tif", work / "prepared" / "mask.tif"
    polygons = work / "prepared" / "polygons.gpkg"
    tiled = ["-co", "TILED=YES", "-co", f"COMPRESS={compress}"]
    savi1 = SAVI.format(n="A.astype(float32)", r="B")
    savi2 = SAVI.format(n="C.astype(float32)", r="D")
    layer = '"{}@{}"'
    calculator = SAVI.format(n=layer.format("T1", 4), r=layer.format("T1", 3))

    def retile(name, *sources):
        target = work / "retile" / name
        return [
            ["mkdir", "-p", str(target)],
            [
                *("gdal_retile.py", "-q", "-ps", "128", "128", "-targetDir", str(target)),
                *("-co", f"COMPRESS={compress}", *map(str, sources)),
            ],
        ]

    chain = {
        "savi": gdal_calc(
            work / "g_difference.tif", f"{savi2}-({savi1})", "Float32", "nan", compress,
            A=(t1, 4), B=(t1, 3), C=(t2, 4), D=(t2, 3),
        ),
        "mask": gdal_calc(
            work / "g_raw.tif", "1*(A<=-0.23)", "Byte", 255, compress, A=(difference, 1)
        ),
        "sieve": ["gdal_sieve.py", "-q", "-st", "9", "-4", str(work / "g_raw.tif"),
                  str(work / "g_mask.tif")],
        "polygons": ["gdal_polygonize.py", "-q", "-overwrite", str(work / "zero.vrt"),
                     str(work / "g_polygons.gpkg")],
    }  # fmt: skip
    zero = [
        *("gdal_translate", "-q", "-of", "VRT", "-a_nodata", "0"),
        *(str(mask), str(work / "zero.vrt")),
    ]
    return {
        "SAVI of one scene": {
            OURS: [ours("savi", t1, work / "savi.tif")],
            "ours through qgis_process": [
                qgis("changemining:savi", INPUT=t1, OUTPUT=work / "savi_q.tif")
            ],
            "gdal_calc": [
                gdal_calc(work / "g_savi.tif", savi1, "Float32", "nan", compress,
                          A=(t1, 4), B=(t1, 3))
            ],
            "QGIS raster calculator": [
                qgis("qgis:rastercalculator", EXPRESSION=calculator, LAYERS=t1,
                     OUTPUT=work / "q_savi.tif")
            ],
            "floor: decode": [ours("decode", t1)],
        },
        "threshold, sieve, fill": {
            OURS: [ours("mask", difference, work / "mask.tif")],
            "gdal_calc + gdal_sieve": [chain["mask"], chain["sieve"]],
            "floor: decode": [ours("decode", difference)],
        },
        "mask to polygons": {
            OURS: [ours("polygons", mask, work / "polygons.gpkg")],
            "gdal_polygonize": [zero, chain["polygons"]],
        },
        "polygons to mask": {
            OURS: [ours("rasterise", polygons, difference, work / "mask2.tif")],
            "gdal_rasterize": [
                ["gdal_create", "-q", "-if", str(mask), "-ot", "Byte", "-bands", "1",
                 *tiled, str(work / "g_mask2.tif")],
                ["gdal_rasterize", "-q", "-burn", "1", str(polygons), str(work / "g_mask2.tif")],
            ],
        },
        "patches of T1, T2, mask": {
            OURS: [ours("patches", t1, t2, mask, work / "patches")],
            "gdal_retile": [*retile("T1", t1), *retile("T2", t2), *retile("Change", mask)],
        },
        "two scenes to a data set": {
            OURS: [ours("dataset", t1, t2, work / "dataset")],
            "ours through qgis_process": [
                qgis("changemining:builddataset", T1=t1, T2=t2, MIN_VALID=0, REPLACE="true",
                     OUTPUT=work / "dataset_q")
            ],
            "gdal_calc, gdal_sieve, gdal_polygonize, gdal_retile": [
                chain["savi"], chain["mask"], chain["sieve"], zero, chain["polygons"],
                *retile("T1", t1), *retile("T2", t2), *retile("Change", mask),
            ],
        },
    }  # fmt: skip


def timed(commands, log):
    """Run commands one after the other; return wall seconds and the largest one's peak in MiB."""
    peak, start = 0, time.perf_counter()
    for command in commands:
        process = subprocess.Popen(command, stdout=log, stderr=log, stdin=subprocess.DEVNULL)
        _, status, usage = os.wait4(process.pid, 0)
        if status:
            sys.exit(f"failed: {' '.join(command)}\n(see {log.name})")
        peak = max(peak, usage.ru_maxrss // 1024)
    return time.perf_counter() - start, peak


def measure(ways, runs, log):
    """Time all ways in turn; return label → list of (seconds, MiB)."""
    missing = [label for label, commands in ways.items() if not shutil.which(commands[-1][0])]
    ways = {label: commands for label, commands in ways.items() if label not in missing}
    results = {label: [] for label in ways}
    for _ in range(runs):
        for label, commands in ways.items():
            results[label].append(timed(commands, log))
    return results


def table(name, results):
    """Return the Markdown rows of one step."""
    rows = []
    for label, figures in results.items():
        ratios = [a[0] / b[0] for a, b in zip(results[OURS], figures)]
        ratio = "" if label == OURS else f"**{statistics.median(ratios):.2f}**"
        seconds = statistics.median(figure[0] for figure in figures)
        peak = statistics.median(figure[1] for figure in figures)
        step = name if label == OURS else ""
        rows.append(f"| {step} | {label} | {ratio} | {seconds:.1f} | {peak:.0f} |")
    return rows


def picture(collected, path):
    """Draw the median ratios, theirs over ours."""
    import matplotlib

    matplotlib.use("Agg")
    from matplotlib import pyplot

    bars = [
        (f"{step}\n{label}", statistics.median(b[0] / a[0] for a, b in zip(results[OURS], figures)))
        for step, results in collected.items()
        for label, figures in results.items()
        if label != OURS
    ][::-1]
    figure, axes = pyplot.subplots(figsize=(8, 0.5 * len(bars) + 1), layout="constrained")
    colors = ["#9a9a9a" if "ours" in name or "floor" in name else "#d95f0e" for name, _ in bars]
    axes.barh([name for name, _ in bars], [value for _, value in bars], color=colors)
    axes.axvline(1, color="black", linewidth=1)
    axes.set_xlabel("time in multiples of ours (median of paired runs)")
    axes.tick_params(labelsize=8)
    figure.savefig(path)


def prepare(scenes, work, size, scene_compression, log):
    """Make the scenes and what the middle steps start from."""
    scenes.mkdir(parents=True, exist_ok=True)
    prepared = work / "prepared"
    prepared.mkdir(parents=True, exist_ok=True)
    if not (scenes / "truth.tif").exists():
        timed([ours("scenes", scenes, size, scene_compression)], log)
    if not (prepared / "polygons.gpkg").exists():
        whole = work / "whole"
        timed([ours("dataset", scenes / "T1.tif", scenes / "T2.tif", whole)], log)
        for name in ("difference.tif", "mask.tif", "polygons.gpkg"):
            shutil.copy(whole / "work" / name, prepared / name)
        shutil.rmtree(whole)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--size", type=int, default=10980, help="side of the scenes in pixels")
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--compress", choices=("none", "deflate"), default="none")
    parser.add_argument("--folder", type=Path, help="scenes are kept here; default: temporary")
    parser.add_argument("--steps", default="", help="only steps whose names contain this")
    parser.add_argument("--docs", action="store_true", help="write docs/speed.md and its picture")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as temporary:
        folder = (options.folder or Path(temporary)).resolve()
        scenes = folder / f"scenes_{options.size}_{options.compress}"
        work = folder / f"work_{options.size}_{options.compress}"
        work.mkdir(parents=True, exist_ok=True)
        collected = {}
        with (folder / "log.txt").open("w") as log:
            prepare(scenes, work, options.size, options.compress, log)
            for name, ways in steps(scenes, work, options.compress.upper()).items():
                if options.steps in name:
                    collected[name] = measure(ways, options.runs, log)
                    print("\n".join(table(name, collected[name])), flush=True)
    if options.docs:
        write_docs(collected, options)


def write_docs(collected, options):
    """Write docs/speed.md and its picture."""
    lines = (HERE / "speed.md").read_text(encoding="utf-8").rstrip().splitlines()
    lines += [
        "",
        f"Measured with {options.size} × {options.size} pixels, 4 bands, compression "
        f"{options.compress}, {options.runs} runs in turn, {os.cpu_count()} cores, Python "
        f"{platform.python_version()}.",
        "",
        "| step | way | ours / this | seconds | peak MiB |",
        "|---|---|---|---|---|",
    ]
    for name, results in collected.items():
        lines += table(name, results)
    lines += ["", "![Time in multiples of ours](images/speed.png)"]
    (ROOT / "docs" / "speed.md").write_text("\n".join(lines) + "\n", encoding="utf-8")
    picture(collected, ROOT / "docs" / "images" / "speed.png")


if __name__ == "__main__":
    main()

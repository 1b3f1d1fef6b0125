"""What was measured, as tables, a page and a picture."""

from __future__ import annotations

import statistics
import sys
from pathlib import Path

from measuring import machine
from steps import OURS, all_steps

HERE = Path(__file__).resolve().parent
HEAD = [
    "| step | way | ours / this | seconds | peak MiB | MB on disk |",
    "|---|---|---|---|---|---|",
]
GROWTH_HEAD = ["| step | amount | seconds | per unit | peak MiB |", "|---|---|---|---|---|"]


def ratios(figures, label):
    """Return ours over another way, pair by pair."""
    return [mine[0] / theirs[0] for mine, theirs in zip(figures[OURS], figures[label])]


def rows(step, figures):
    """Return the Markdown rows of one step."""
    lines = []
    for label, runs in figures.items():
        seconds, peak, size = (statistics.median(column) for column in zip(*runs))
        name, ratio = step, ""
        if label != OURS:
            pairs = ratios(figures, label)
            name, ratio = "", f"**{statistics.median(pairs):.2f}** "
            ratio += f"({min(pairs):.2f}–{max(pairs):.2f})"
        lines.append(
            f"| {name} | {label} | {ratio} | {seconds:.2f} | {peak:.0f} | {size / 1e6:.0f} |"
        )
    return lines


def left_out(absent):
    """Return a line for every way that could not run."""
    return [f"Left out: {label} ({program} is not installed)." for label, program in absent.items()]


def growth_row(step, amount, unit, runs):
    """Return the Markdown row of one size."""
    seconds, peak, _ = (statistics.median(column) for column in zip(*runs))
    each, of = seconds / amount, "s"
    if each < 0.1:
        each, of = 1000 * each, "ms"
    count = f"{amount:,.0f}" if amount >= 100 else f"{amount:.3g}"
    plural = unit if amount == 1 else f"{unit}es" if unit.endswith("ch") else f"{unit}s"
    return (
        f"| {step} | {count} {plural} | {seconds:.2f} | {each:.1f} {of} per {unit} | {peak:.0f} |"
    )


def page(results, steps, side):
    """Return speed.md."""
    lines = (HERE / "speed.md").read_text(encoding="utf-8").rstrip().splitlines()
    runs = sorted({len(step["figures"][OURS]) for step in steps.values()})
    several = f"{runs[0]} to {runs[-1]}" if runs[0] < runs[-1] else runs[0]
    lines += [
        "",
        f"Measured on {machine()}. Scenes of {side:,} × {side:,} pixels, 4 bands of 16 bits; every "
        f"way ran {several} times, in turn with the others.",
        "",
        *HEAD,
    ]
    absent = {}
    for name, step in steps.items():
        lines += rows(name, step["figures"])
        absent |= step["absent"]
    lines += ["", *left_out(absent), "", "![Time in multiples of ours](images/speed.png)"]
    if results["growth"]:
        points = sorted(results["growth"].values(), key=lambda x: (x["step"], x["amount"]))
        runs = min(len(point["runs"]) for point in points)
        times = "once" if runs == 1 else f"{runs} times"
        lines += ["", "## Growth", "", f"Every size ran {times}.", "", *GROWTH_HEAD]
        lines += [growth_row(**point) for point in points]
    lines += ["", (HERE / "notes.md").read_text(encoding="utf-8").rstrip()]
    return "\n".join(lines) + "\n"


def picture(steps, path):
    """Draw the times of other tools, and the floors, in multiples of ours."""
    import matplotlib

    matplotlib.use("Agg")
    from matplotlib import pyplot

    bars = []
    for name, step in steps.items():
        bars.append((name, None))
        for label in step["figures"]:
            if not label.startswith("ours"):
                bars.append((label, [1 / ratio for ratio in ratios(step["figures"], label)]))
    figure, axes = pyplot.subplots(figsize=(8, 0.2 * len(bars) + 1), layout="constrained")
    for place, (label, times) in enumerate(bars):
        if times:
            middle, floor = statistics.median(times), label.startswith("floor")
            color = "#9a9a9a" if floor else "#d95f0e"
            axes.barh(place, middle - 1, left=1, color=color)
            axes.plot([min(times), max(times)], [place, place], color="black", linewidth=1)
    axes.axvline(1, color="black", linewidth=1)
    axes.set_xscale("log")
    ticks = (0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10)
    axes.set_xticks(ticks, [f"{tick:g}" for tick in ticks])
    axes.minorticks_off()
    axes.set_yticks(range(len(bars)), [label for label, _ in bars], fontsize=8)
    for (_, times), text in zip(bars, axes.get_yticklabels()):
        text.set_fontweight("normal" if times else "bold")
    axes.set_ylim(len(bars) - 0.4, -0.6)
    axes.set_xlabel("time in multiples of ours (median and range of paired runs)")
    figure.savefig(path, dpi=110)


def write_docs(results, place, folder):
    """Write speed.md and its picture."""
    measured = results["steps"]
    steps = {name: measured[name] for name in all_steps(place) if name in measured}
    if not steps:
        sys.exit("No step was measured yet at this size in this folder: run without --docs first.")
    (folder / "images").mkdir(parents=True, exist_ok=True)
    (folder / "speed.md").write_text(page(results, steps, place.size), encoding="utf-8")
    picture(steps, folder / "images" / "speed.png")

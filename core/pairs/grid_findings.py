"""What is judged of where two scenes' pixels lie: grids, overlap and registration."""

from __future__ import annotations

import math
from collections.abc import Sequence

from ..grid import TOLERANCE, Grid, Window
from ..messages import figure, joined, say
from ..verdict import FAIL, PASS, UNKNOWN, WARN, Finding
from .registration import FEW_BLOCKS, REACH, Shift, agree

#: Pixels. A shift by one whole pixel is to fail, whatever the small error of its estimate.
SHIFT_WARN, SHIFT_FAIL = 0.3, 0.8
#: Share of the blocks of T2 that fit T1.
MATCHING_WARN = 0.4
#: Shares of T1.
OVERLAP_WARN, OVERLAP_FAIL = 0.5, 0.01


def judge_grids(first: Grid, second: Grid) -> Finding:
    """Compare CRS, resolution and where the pixels lie."""
    key, title = "grids", say("Grids")
    if first.crs != second.crs:
        value = say("T1 is in {first}, T2 in {second}", first=_crs(first), second=_crs(second))
        advice = say(
            "T2 is resampled once to T1's grid; scenes of one tile and CRS need no resampling."
        )
        return Finding(key, title, WARN, value, advice)
    ratios = [b / a for a, b in zip(first.resolution, second.resolution)]
    if not first.is_aligned(second) and max(abs(ratio - 1) for ratio in ratios) > 1e-3:
        value = say(
            "T1 has pixels of {first}, T2 of {second}", first=_size(first), second=_size(second)
        )
        advice = say(
            "T2 is resampled once to T1's grid and cannot show what its own pixels are "
            "too coarse for; import both at one RESOLUTION."
        )
        return Finding(key, title, WARN, value, advice)
    down, right = first.offset_of(second)
    numbers = {"GRID_SHIFT_X": right, "GRID_SHIFT_Y": down}
    apart = max(abs(shift - round(shift)) for shift in (down, right))
    told = joined(", ", (_crs(first), _size(first)))
    if apart > TOLERANCE:
        value = say("{told}; pixels are {apart:.2f} of a pixel apart", told=told, apart=apart)
        advice = say("T2 is resampled once to T1's grid, which blurs it a little.")
        return Finding(key, title, WARN, value, advice, numbers)
    if first.matches(second):
        return Finding(
            key, title, PASS, say("equal: {told}", told=told), say("Nothing is resampled."), numbers
        )
    value = say(
        "{told}; origins {right} columns and {down} rows apart",
        told=told,
        right=round(right),
        down=round(down),
    )
    advice = say("Pixels coincide, so nothing is resampled.")
    return Finding(key, title, PASS, value, advice, numbers)


def judge_overlap(grid: Grid, shared: Window) -> Finding:
    """Judge how much of T1's grid T2 covers."""
    share = shared.height * shared.width / (grid.height * grid.width)
    value = say("T2 covers {share:.1%} of T1", share=share)
    verdict = FAIL if share < OVERLAP_FAIL else WARN if share < OVERLAP_WARN else PASS
    advice = (
        say("Only what both scenes show can become patches.")
        if verdict == PASS
        else say("Choose scenes of the same place, or crop T1 to the area that both show.")
    )
    return Finding("overlap", say("Overlap"), verdict, value, advice, {"OVERLAP": share})


def judge_registration(shifts: Sequence[Shift]) -> Finding:
    """Judge how far T2's content lies from T1's, from blocks all over the scene."""
    key, title = "registration", say("Registration")
    found = agree(shifts)
    numbers: dict[str, float] = {
        "REGISTRATION_BLOCKS": found.blocks,
        "REGISTRATION_MATCHING": found.matching,
    }
    if found.shift is None and found.too_small:
        return Finding(
            key,
            title,
            UNKNOWN,
            say("too small to measure: not enough land with valid pixels and edges at both dates"),
            say("Compare the dates by eye."),
            numbers,
        )
    if found.shift is None:
        # One of a few that hardly fits may be chance, or a true place under clouds.
        if found.matching and found.blocks < FEW_BLOCKS:
            verdict, value = (
                WARN,
                say(
                    "hardly anything matches: blocks of T2 that fit T1, and poorly: {matching} "
                    "of {blocks}",
                    matching=found.matching,
                    blocks=found.blocks,
                ),
            )
        else:
            verdict, value = (
                FAIL,
                say(
                    "nothing matches: blocks of T2 that fit T1: {matching} of {blocks}",
                    matching=found.matching,
                    blocks=found.blocks,
                ),
            )
        advice = say(
            "T2 shows another place, is mirrored, turned or moved by more than {reach} "
            "pixels, or clouds or snow hide the ground: look at both dates, and choose "
            "another T2.",
            reach=REACH,
        )
        return Finding(key, title, verdict, value, advice, numbers)
    (down, right, *_), count = found.shift, found.matching
    distance = math.hypot(down, right)
    value = say(
        "T2 lies {distance:.2f} pixels off T1 ({right:+.2f} columns, {down:+.2f} rows; "
        "median over blocks: {count})",
        distance=distance,
        right=right,
        down=down,
        count=count,
    )
    numbers |= {"SHIFT_X": right, "SHIFT_Y": down, "MISREGISTRATION": distance}
    if distance >= SHIFT_FAIL:
        verdict, advice = (
            FAIL,
            say(
                "Every edge would count as change: co-register T2 to T1 first (AROSICS, or "
                "the Georeferencer with this shift)."
            ),
        )
    elif distance > SHIFT_WARN:
        verdict, advice = (
            WARN,
            say(
                "Edges of fields, roads and water will show as thin false changes: raise "
                "MIN_AREA, or co-register T2 to T1."
            ),
        )
    elif count < MATCHING_WARN * found.blocks:
        verdict, advice = (
            WARN,
            say(
                "Only {count} of {blocks} blocks of T2 fit T1: clouds, snow or great change "
                "hide the rest, or a part of T2 shows another place; look at both dates.",
                count=count,
                blocks=found.blocks,
            ),
        )
    else:
        verdict, advice = PASS, say("Edges lie on each other.")
    return Finding(key, title, verdict, value, advice, numbers)


def _crs(grid: Grid) -> str:
    code = grid.crs.to_epsg()
    return f"EPSG:{code}" if code else say("a CRS without EPSG code")


def _size(grid: Grid) -> str:
    wide, high = grid.resolution
    if grid.crs.is_geographic:
        unit = "°"
    else:
        unit = " m" if grid.crs.metres_per_unit == 1 else f" {grid.crs.linear_units}"
    across, down = figure(wide, ".6g"), figure(high, ".6g")
    return across + unit if wide == high else joined(" × ", (across, down + unit))

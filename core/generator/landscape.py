"""The ground of a synthetic scene: forest, rivers, pasture and the mines that come between dates.

Features have fixed sizes in pixels of 10 m, at any size of the scene.
"""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

import numpy as np

from ..arrays import Array
from .cover import Cover, Ground, Kind
from .lines import level_lines, wave
from .noise import Noise, hash_cells, key, ramp, smooth, uniform

_RIVER_SPACING = 720.0
_CREEK_SPACING = 230.0


def ground(noise: Noise, shape: tuple[int, int]) -> Ground:
    """Return the ground of `noise`'s window of a scene of `shape`."""
    water = _water(noise, shape)
    fields = _fields(noise, water.near)
    leaf_light, field_light = _canopy(noise)
    plants = (1 - water.open) * (1 - water.creek) * (1 - water.beach) * (1 - fields.road)
    mines = _mines(noise, water)
    flood = ramp(water.near + 0.15 * noise.fractal("flood", 5, 3), 0.2, 0.7)
    flood += 0.12 * noise.fractal("stands", 6, 2, 0.6)
    soil_light = 1 + 0.09 * noise.fractal("diggings", 3, 0, 0.8)
    sandy = ramp(noise.fractal("tailings", 5, 0, 0.75), -0.2, 1.8)
    pond = ramp(noise.fractal("ponds", 4, 1, 0.8), 0.6, 0.9)
    tone = noise.fractal("pond colour", 4, 3)
    green = ramp(tone, -0.4, 1.2)
    pond_light = 0.95 - 0.16 * np.abs(tone)

    covers = {}
    for date, turbid in ((1, 1.0), (2, 1.1)):
        season = 0.012 * noise.fractal(f"season {date}", 7, 6)
        light = leaf_light * (1 + season)
        mine = mines[date]
        covers[date] = [
            Cover(1.0, "forest", light),
            Cover(np.clip(flood + 3 * season, 0, 1), "floodplain", light),
            Cover(fields.cleared, "fresh pasture", field_light),
            Cover(fields.cleared * fields.dryness[date], "dry pasture", field_light),
            Cover(fields.road, "road", soil_light),
            Cover(water.beach * 0.8, "sand", soil_light),
            Cover(water.creek * 0.75, "river", turbid),
            Cover(water.river, "river", turbid),
            Cover(water.lake, "lake", 1.0),
            Cover(mine, "soil", soil_light),
            Cover(mine * sandy, "sand", soil_light),
            Cover(mine * pond, "brown pond", pond_light),
            Cover(mine * pond * green, "green pond", pond_light),
        ]
    kinds = np.where((mines[2] - mines[1]) * plants >= 0.5, Kind.MINE.value, Kind.NOTHING.value)
    return Ground(covers, kinds.astype(np.uint8))


def _canopy(noise: Noise) -> tuple[Array, Array]:
    """Brightness of forest and of fields, lit from the north-east."""
    hills = np.abs(noise.fractal("hills", 7, 3, pad=1))
    relief = np.clip((hills[1:-1, 1:-1] - hills[2:, :-2]) * 2.0, -0.25, 0.25)
    crowns = smooth(noise.white("crowns", pad=2)) * 0.26
    crowns += 0.03 * noise.fractal("groves", 3, 2, 0.9, pad=1)
    crowns = 0.7 * crowns[1:-1, 1:-1] + 0.7 * (crowns[1:-1, 1:-1] - crowns[2:, :-2])
    forest = 1 + relief + crowns
    field = 1 + 0.4 * relief + 0.35 * crowns + 0.06 * noise.fractal("grass", 4, 1, 0.7)
    return forest, field


def _mines(noise: Noise, water: _Water) -> dict[int, Array]:
    """Share of mine by date. Mines crowd at running water, only grow, and spare open water."""
    wish = 1.9 * water.near
    wish += 0.62 * noise.fractal("mines", 5, 2, 0.55) + 0.4 * noise.fractal("district", 8, 7)
    growth = ramp(noise.fractal("growth", 7, 6), -1.1, 0.2) * 3.0
    land = 1 - water.open
    return {1: ramp(wish - growth, 1.8, 2.0) * land, 2: ramp(wish, 1.8, 2.0) * land}


class _Water(NamedTuple):
    """Shares of the pixel, 0 to 1, and `near`: closeness to running water, 1 at the bank."""

    river: Array
    creek: Array
    beach: Array
    lake: Array
    open: Array
    near: Array


def _water(noise: Noise, shape: tuple[int, int]) -> _Water:
    """Rivers and creeks are level lines of a noisy coordinate, one every so many pixels."""
    today, once = _river_coordinates(noise, 1)
    origin = _river_origin(noise.seed, tuple(shape))
    valley, side, distance = level_lines(today - origin, _RIVER_SPACING)
    width = 5.0 + 1.3 * noise.fractal("river width", 6, 6)
    river = ramp(width - distance, -1.0, 1.0)
    bars = np.maximum(noise.fractal("bars", 5, 4), 0.0) * 4.0
    beach = ramp(width + bars - distance, 0.5, 2.0)
    old_width = width * ramp(noise.fractal("oxbows", 5, 5), 0.2, 0.9)
    oxbow = ramp(old_width - level_lines(once - origin, _RIVER_SPACING)[2], 0.2, 1.8)
    oxbow *= ramp(distance - width, 3.0, 5.0)

    near = 1 / (1 + _square(distance * (1 / 36)))
    creek, near_creek = _creeks(noise, valley, side)
    lake = np.maximum(oxbow, ramp(noise.fractal("lakes", 5, 3, 0.35) - near, 2.1, 2.25))
    near = np.maximum(near, near_creek)
    return _Water(river, creek, beach, lake, np.maximum(river, lake), near)


def _creeks(noise: Noise, valley: Array, side: Array) -> tuple[Array, Array]:
    """Tributaries: on either side of a river some run, up to a source of their own."""
    rows, cols = noise.mesh(1)
    course = rows - 0.3 * cols + 45.0 * noise.fractal("creek course", 7, 6, pad=1)
    course += 13.0 * noise.fractal("creek bends", 5, 4, 0.4, pad=1)
    line, _, distance = level_lines(course, _CREEK_SPACING)
    chance = uniform(hash_cells(noise.key("creeks"), valley, line, side > 0))
    length = np.maximum(0.25 + 0.35 * chance, 0.0)
    flow = ramp(length - np.abs(side), -0.02, 0.08)
    share = ramp(flow * 1.9 - distance, -0.8, 0.8) * (length > 0)
    return share, flow / (1 + _square(distance * (1 / 18)))


def _river_coordinates(noise: Noise, pad: int = 0) -> tuple[Array, Array]:
    """Coordinates across the valleys whose level lines meander: of today, and long ago.

    Meanders are waves in gently warped space. The warp makes loops of them and, unlike plain
    noise, tears off no closed rings.
    """
    rows, cols = noise.mesh(pad)
    along = rows + 14.0 * noise.fractal("warp down", 6, 6, pad=pad)
    phase = along * (1 / 70) + 0.7 * noise.fractal("phase", 8, 7, pad=pad)
    swing = 26.0 + 8.0 * noise.fractal("swing", 7, 6, pad=pad)
    valley = cols + 0.45 * rows + 50.0 * noise.fractal("valley", 8, 7, pad=pad)
    valley += 260.0 * noise.fractal("basin", 11, 9, pad=pad)
    valley += 13.0 * noise.fractal("warp right", 6, 6, pad=pad)
    return valley + swing * wave(phase), valley + (swing + 12.0) * wave(phase + 0.3)


@lru_cache(maxsize=64)
def _river_origin(seed: int, shape: tuple[int, int]) -> float:
    """River coordinate of the middle of the scene: so a river passes there, at any size."""
    row, col = shape[0] // 2, shape[1] // 2
    middle = Noise(seed, (row, row + 1), (col, col + 1))
    return float(_river_coordinates(middle)[0][0, 0])


class _Fields(NamedTuple):
    cleared: Array  # share of the pixel
    road: Array
    dryness: dict[int, Array]  # by date, 0 to 1


def _fields(noise: Noise, near: Array) -> _Fields:
    """Pasture in straight parcels along parallel roads, where settlers have come."""
    rows, cols = noise.mesh()
    u = (24 * cols + 7 * rows) * (1 / 25) + 14.0 * noise.fractal("survey along", 8, 7)
    v = (24 * rows - 7 * cols) * (1 / 25) + 14.0 * noise.fractal("survey across", 8, 7)
    band = np.floor(v * (1 / 64))
    lots = u * (1 / 110) + uniform(hash_cells(noise.key("bands"), band))
    lot = np.floor(lots)
    cut_u = uniform(hash_cells(noise.key("cut along"), band, lot))
    cut_v = uniform(hash_cells(noise.key("cut across"), band, lot))
    right = lots - lot > 0.5 + 0.3 * cut_u
    low = (v * (1 / 64) - band > 0.5 + 0.4 * cut_v) & (cut_v < 0.3)
    parcel = hash_cells(noise.key("parcel"), band, lot, right * 2 + low)
    custom = uniform(parcel)

    settled = noise.fractal("settlement", 8, 5, 0.45) - 1.2 * near
    cleared = ramp(settled + 0.55 * custom, 0.85, 0.95)
    cleared *= 1 - 0.8 * ramp(noise.fractal("trees", 3, 1, 0.8), 1.35, 1.8)
    to_road = np.abs(v * (1 / 128) - np.floor(v * (1 / 128) + 0.5)) * 128
    road = ramp(1.0 - to_road, -0.6, 0.6) * ramp(settled, 0.35, 0.5)
    tint = {date: uniform(hash_cells(key(noise.seed, date), parcel)) for date in (0, 1, 2)}
    dryness = {d: np.clip(0.5 + 0.35 * tint[0] + 0.12 * tint[d], 0, 1) for d in (1, 2)}
    return _Fields(cleared, road, dryness)


def _square(values: Array) -> Array:
    return values * values

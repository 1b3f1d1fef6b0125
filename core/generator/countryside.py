"""The ground of a second synthetic scene: fields, woods, a river with reservoirs, growing towns.

Most of what differs between its dates is no change by label: crops in another state, water at
another level, haze, another sun, and T2 lying a fraction of a pixel off. Change is forest that
burned or grew again, and what was built. Features have fixed sizes in pixels of 10 m.
"""

from __future__ import annotations

from functools import lru_cache
from itertools import accumulate
from typing import NamedTuple

import numpy as np

from ..arrays import Array
from .cover import Cover, Ground, Kind, Seeing
from .lines import level_lines, wave
from .noise import Noise, hash_cells, key, ramp, smooth, uniform
from .parcels import Parcels, parcels

#: Pixels down and right by which T2 lies off: the registration error.
SHIFT = (0.3, 0.4)
#: Of covers beyond the window: one pixel for the blur, one for the shift.
MARGIN = 2
_RIVER_SPACING = 560.0
#: Pixels from reservoir to reservoir down the river; the share of that which one takes up; its
#: half width at the dam; how far its shore has drawn back, by date.
_DAMS, _REACH, _HALF_WIDTH, _DRAWN = 620.0, 0.34, 26.0, {1: 0.0, 2: 4.5}
#: What the arable fields look like, and how many of 100 do so, by date: early and late summer.
_CROPS = ("green crop", "ripe crop", "stubble", "ploughed")
_SEASONS = {1: (55, 30, 3, 12), 2: (34, 6, 34, 26)}
#: Fields that are the same at both dates, and meadows for good, of 100.
_LASTING, _MEADOWS = 25, 30


class _Sun(NamedTuple):
    """Rows and columns from a slope to what it is seen against, and how strongly it is lit."""

    toward: tuple[int, int]
    strength: float
    shade: float


#: High in the south-south-east in early summer, lower in the south-east later.
_SUNS = {1: _Sun((1, 0), 1.3, 0.16), 2: _Sun((1, 1), 2.2, 0.30)}


def ground(noise: Noise, shape: tuple[int, int]) -> Ground:
    """Return the ground of `noise`'s window of a scene of `shape`."""
    wide = noise.grown(MARGIN)
    land, water = parcels(wide), _water(wide, shape)
    towns = _towns(wide, land, water)
    woods = _woods(wide, land, water, towns)
    fields = _fields(wide, land)
    lane = ramp(1.15 - land.edge, -0.6, 0.6) * _chosen(land.border, 0, 45)
    hedge = ramp(1.4 - land.edge, -0.6, 0.6) * _chosen(land.border, 45, 75)
    broad = ramp(wide.fractal("stands", 5, 2, 0.6), -0.25, 0.15)
    ripple = 0.05 * wide.fractal("furrows", 4, 1, 0.7)
    plot = 0.09 * uniform(hash_cells(wide.key("plots"), land.number))
    covers = {}
    for date, sun in _SUNS.items():
        slope, crowns = _light(wide, sun)
        soil = slope * (1 + plot + ripple + 0.03 * wide.fractal(f"moisture {date}", 6, 3))
        leaf = slope * crowns * (1 - 0.04 * (date - 1))
        town, streets = towns.built[date], towns.street
        state = woods.state[date]
        green = woods.share
        covers[date] = [
            Cover(1.0, "meadow", soil),
            *(Cover(share, crop, soil) for crop, share in zip(_CROPS, fields[date])),
            Cover(lane, "asphalt", soil),
            Cover(hedge, "broadleaf", leaf),
            Cover(green, "conifer", leaf),
            Cover(green * broad, "broadleaf", leaf),
            Cover(green * state["clearing"], "clearing", soil),
            Cover(green * state["young"], "young forest", leaf),
            Cover(green * state["burnt"], "burn scar", soil),
            Cover(water.shore, "mud", soil),
            Cover(water.open[date], "reservoir", 1.0 + 0.15 * (date - 1)),
            Cover(town, "garden", soil),
            Cover(town * towns.trees, "broadleaf", leaf),
            Cover(town * towns.site[date], "building site", soil),
            *_houses(wide, date, towns, town * (1 - towns.site[date])),
            Cover(town * streets, "asphalt", 1 + 2 * ripple),
        ]
    haze = np.clip(0.5 + 0.24 * noise.fractal("haze", 8, 5, 0.4), 0.05, 1.2)
    seeing = {1: Seeing((0.0, 0.0), 0.0), 2: Seeing(SHIFT, haze)}
    inner = slice(MARGIN, -MARGIN), slice(MARGIN, -MARGIN)
    return Ground(covers, _kinds(fields, lane + hedge, woods, water, towns)[inner], seeing)


def _kinds(
    fields: dict[int, list[Array]], border: Array, woods: _Woods, water: _Water, towns: _Towns
) -> Array:
    """What became of each pixel; what is painted later counts."""
    same = np.zeros(border.shape, np.float32)
    for before, after in zip(fields[1], fields[2]):
        same += np.abs(before - after)
    kinds = np.where((same > 0) & (border < 0.5), Kind.SEASON.value, Kind.NOTHING.value)
    wooded = woods.share >= 0.5
    kinds[wooded] = Kind.NOTHING.value
    kinds[wooded & (woods.state[1]["clearing"] >= 0.5) & (woods.state[2]["young"] >= 0.5)] = (
        Kind.REGROWN.value
    )
    kinds[wooded & (woods.state[2]["burnt"] >= 0.5)] = Kind.BURNT.value
    kinds[(water.shore >= 0.5) | (water.open[1] >= 0.5)] = Kind.NOTHING.value
    kinds[water.open[1] - water.open[2] >= 0.5] = Kind.WATER_LEVEL.value
    kinds[towns.built[1] >= 0.5] = Kind.NOTHING.value
    kinds[towns.built[2] - towns.built[1] >= 0.5] = Kind.BUILT.value
    return kinds.astype(np.uint8)


def _percent(hashes: Array) -> Array:
    return (hashes >> np.uint32(4)) % np.uint32(100)


def _chosen(hashes: Array, low: int, high: int) -> Array:
    """1 for those of `low` to `high` of 100, else 0."""
    place = _percent(hashes)
    return ((place >= low) & (place < high)).astype(np.float32)


def _light(noise: Noise, sun: _Sun) -> tuple[Array, Array]:
    """Brightness of slopes, and of the crowns of a wood."""
    down, right = sun.toward
    hills = noise.fractal("hills", 7, 3, pad=1)
    before, after = _towards(hills, -down, -right), _towards(hills, down, right)
    slope = 1 + np.clip((before - after) * (0.5 * sun.strength), -0.3, 0.3)
    crowns = smooth(noise.white("crowns", pad=2))
    crowns = crowns[1:-1, 1:-1] - sun.shade * _towards(crowns, -down, -right)
    return slope, 1 + 0.2 * crowns - sun.shade * 0.35


def _towards(padded: Array, down: int, right: int) -> Array:
    height, width = padded.shape[0] - 2, padded.shape[1] - 2
    return padded[1 + down : 1 + down + height, 1 + right : 1 + right + width]


def _fields(noise: Noise, land: Parcels) -> dict[int, list[Array]]:
    """Share of each of `_CROPS`, by date; those that last look as at T1 at both."""
    habit = _percent(hash_cells(noise.key("habit"), land.number))
    arable, lasting = habit >= _MEADOWS, habit < _MEADOWS + _LASTING
    sown = {date: _sown(noise, land, date) for date in _SEASONS}
    return {
        date: [np.where(lasting, first, own) * arable for first, own in zip(sown[1], sown[date])]
        for date in sown
    }


def _sown(noise: Noise, land: Parcels, date: int) -> list[Array]:
    draw = hash_cells(key(noise.seed, date), land.number)
    shares = _SEASONS[date]
    return [_chosen(draw, end - share, end) for share, end in zip(shares, accumulate(shares))]


class _Water(NamedTuple):
    open: dict[int, Array]  # share of the pixel, by date
    shore: Array  # of the reservoir when full
    near: Array  # 1 at the bank


def _water(noise: Noise, shape: tuple[int, int]) -> _Water:
    """One river after the other, each dammed again and again."""
    origin = _river_origin(noise.seed, tuple(shape))
    _, _, distance = level_lines(_river_coordinate(noise, 1) - origin, _RIVER_SPACING)
    rows, _ = noise.mesh()
    place = (rows - shape[0] * 0.5) * (1 / _DAMS) + 0.22
    place = place - np.floor(place)
    fullness = ramp(place, 0.0, _REACH) * (place < _REACH)
    arms = 1 + 0.5 * noise.fractal("arms", 5, 3, 0.55)
    half = fullness * _HALF_WIDTH * arms
    river = ramp(2.6 + 0.5 * noise.fractal("river width", 6, 6) - distance, -0.8, 0.8)
    flat = 1 + 0.45 * noise.fractal("shore", 5, 3)
    full = ramp(half - distance, -0.7, 0.7) * (fullness > 0)
    water = {}
    for date, drawn in _DRAWN.items():
        lake = ramp(half - drawn * flat - distance, -0.7, 0.7) * (fullness > 0)
        water[date] = np.maximum(river, lake)
    bank = np.maximum(distance - half, 0.0) * (1 / 16)
    return _Water(water, full, 1 / (1 + bank * bank))


def _river_coordinate(noise: Noise, pad: int = 0) -> Array:
    rows, cols = noise.mesh(pad)
    phase = rows * (1 / 82) + 0.8 * noise.fractal("phase", 8, 7, pad=pad)
    valley = cols + 0.3 * rows + 40.0 * noise.fractal("valley", 8, 7, pad=pad)
    valley += 150.0 * noise.fractal("basin", 11, 9, pad=pad)
    valley += 7.0 * noise.fractal("bends", 5, 4, pad=pad)
    course: Array = valley + 17.0 * wave(phase)
    return course


@lru_cache(maxsize=64)
def _river_origin(seed: int, shape: tuple[int, int]) -> float:
    """River coordinate of the middle of the scene: so a river passes there, at any size."""
    row, col = shape[0] // 2, shape[1] // 2
    return float(_river_coordinate(Noise(seed, (row, row + 1), (col, col + 1)))[0, 0])


class _Towns(NamedTuple):
    built: dict[int, Array]  # 0 or 1, by date
    site: dict[int, Array]  # building sites among it
    street: Array
    trees: Array
    lot: Array  # hash
    halls: Array  # bool: large buildings


def _towns(noise: Noise, land: Parcels, water: _Water) -> _Towns:
    """Towns grow by whole parcels, first where they are."""
    pull = noise.fractal("towns", 7, 4, 0.35) + 0.3 * noise.fractal("region", 9, 8)
    chance = uniform(hash_cells(noise.key("plans"), land.number))
    wish = pull + 0.45 * chance - 1.4 * ramp(water.near, 0.4, 0.9)
    built = {date: (wish > level).astype(np.float32) for date, level in ((1, 1.35), (2, 1.17))}
    halls = _chosen(hash_cells(noise.key("halls"), land.number), 0, 17) > 0
    wide, deep = (np.where(halls, *sides).astype(np.float32) for sides in ((9, 5), (7, 3)))
    along, across = np.floor(land.along / wide), np.floor(land.across / deep)
    street = np.where(halls, 2.0, 1.0)
    at = np.minimum(land.along - along * wide, (land.across - across * deep) + 0.7)
    pave = (at < street.astype(np.float32)) & (np.floor(across * 0.5) * 2 == across)
    lot = hash_cells(noise.key("lots"), land.number, along, across)
    trees = 0.7 * _chosen(hash_cells(noise.key("trees"), lot), 0, 16) * ~halls
    young = _chosen(hash_cells(noise.key("sites"), land.number), 0, 22)
    site = {1: np.float32(0) * young, 2: young * (built[2] - built[1])}
    return _Towns(built, site, 0.8 * pave.astype(np.float32), trees, lot, halls)


def _houses(noise: Noise, date: int, towns: _Towns, town: Array) -> list[Cover]:
    """Roofs, each lit by its own slope to the date's sun."""
    kind = _percent(hash_cells(noise.key("roofs"), towns.lot))
    slope = 1 + 0.16 * uniform(hash_cells(key(noise.seed, 10 + date), towns.lot))
    light = slope * (1 + 0.1 * noise.white("gables"))
    covers = []
    for spectrum, homes, halls in (
        ("tile roof", (0, 46), (0, 10)),
        ("dark roof", (46, 66), (10, 48)),
        ("bright roof", (66, 72), (48, 82)),
    ):
        low, high = (np.where(towns.halls, *both) for both in zip(halls, homes))
        share = np.where(towns.halls, np.float32(0.95), np.float32(0.62))
        covers.append(Cover(town * share * ((kind >= low) & (kind < high)), spectrum, light))
    yard = towns.halls & (kind >= 82)
    covers.append(Cover(town * yard.astype(np.float32), "asphalt", light))
    return covers


class _Woods(NamedTuple):
    share: Array
    state: dict[int, dict[str, Array]]  # share of clearing, young, burnt, by date


def _woods(noise: Noise, land: Parcels, water: _Water, towns: _Towns) -> _Woods:
    """Woods, burned between the dates in places, felled before and growing again in others."""
    wish = noise.fractal("woods", 7, 3, 0.5) + 0.4 * noise.fractal("massif", 9, 8)
    share = ramp(wish - 0.9 * ramp(water.near, 0.5, 1.0), 0.28, 0.36)
    share = share * (1 - np.maximum(towns.built[1], towns.built[2]))
    stand = hash_cells(noise.key("felled"), land.number)
    age = np.where(noise.fractal("forestry", 6, 5) > -0.2, np.float32(1), np.float32(0))
    growing, bare = age * _chosen(stand, 0, 13), age * _chosen(stand, 13, 20)
    fire = ramp(noise.fractal("fire", 6, 1, 0.5), 1.0, 1.35) * (1 - growing) * (1 - bare)
    fire *= 1 - 0.85 * ramp(noise.fractal("spared", 3, 1, 0.7), 1.3, 1.7)
    none = np.zeros(noise.shape, np.float32)
    return _Woods(
        share,
        {
            1: {"clearing": np.maximum(growing, bare), "young": none, "burnt": none},
            2: {"clearing": bare, "young": growing, "burnt": fire},
        },
    )

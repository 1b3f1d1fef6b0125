"""Spectral indices of one date."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeVar

import numpy as np

from ..about import version
from ..arrays import Array
from ..choices.scenes import ScalingName
from ..errors import InputError, nothing_valid
from ..grid import Grid, Window
from ..io.blocks import by_strips, write_blocks
from ..io.inputs import refuse_overwriting
from ..io.output import Output, create
from ..io.source import Band, Reader, Source
from ..jobs import Caution, Job, Remark
from ..messages import say
from .bands import band_names, band_roles, find_band
from .fill import settled
from .opening import open_scene
from .plausibility import check_possible, summarise_dark
from .scene import Scaling, decide_scaling, sensing_date, to_reflectance, usable
from .sensors import refuse, sensor_of

Values = TypeVar("Values", float, Array)


def savi(
    nir: Values, red: Values, soil_factor: float = 0.5, scale: float = 1.0, offset: float = 0.0
) -> Values:
    """Return the soil-adjusted vegetation index, (1 + L)(N − R)/(N + R + L).

    Huete 1988, Remote Sensing of Environment 25:295–309, doi 10.1016/0034-4257(88)90106-X.

    Parameters
    ----------
    nir, red
        Numbers or NumPy-like arrays, lazy ones stay lazy.
    soil_factor
        L: 0.5 by default, 0 gives NDVI.
    scale, offset
        Surface reflectance, 0 to 1, = value × scale + offset in both bands. Stored values need not
        be scaled one by one: the index is the same where L is brought to their unit.
    """
    soil = (soil_factor + 2 * offset) / scale
    return (1 + soil_factor) * (nir - red) / (nir + red + soil)


@dataclass(frozen=True)
class SaviPlan:
    """How the SAVI of one scene is computed: everything is decided before a pixel is written.

    Attributes
    ----------
    heard
        What a user should know of the scene itself.
    """

    source: Source
    red: Band
    nir: Band
    scalings: tuple[Scaling, Scaling]
    soil_factor: float
    heard: tuple[Remark, ...] = ()

    def compute(self, window: Window, reader: Reader) -> Array:
        """Return (rows, columns) float32, NaN where it cannot be told."""
        (index,) = by_strips(lambda *read: [self.index(*read)], *self.read(window, reader))
        return index

    def read(self, window: Window, reader: Reader) -> tuple[Array, Array]:
        """Return stored red and NIR, (2, rows, columns), and where both are valid."""
        return reader.read_jointly(window, [self.red, self.nir])

    def index(self, stored: Array, valid: Array) -> Array:
        """Return the index of what was read, see :meth:`compute`."""
        one, other = self.scalings
        scale, offset = one.scale, one.offset
        if (scale, offset) == (other.scale, other.offset):
            red, nir = stored.astype(np.float32)
        else:
            red, nir = to_reflectance(stored, self.scalings)
            scale, offset = 1.0, 0.0
        with np.errstate(divide="ignore", invalid="ignore", over="ignore"):
            index: Array = savi(nir, red, self.soil_factor, scale, offset)
        known = usable(stored, valid, self.scalings) & np.isfinite(index)
        # Most often all are, and putting NaN takes longer than looking.
        if not known.all():
            np.copyto(index, np.nan, where=~known)
        return index

    def output(self, path: str | os.PathLike[str], grid: Grid | None = None) -> Output:
        """Prepare the GeoTIFF, tagged with what was done."""
        names = dict(zip((band.index for band in self.source.bands), band_names(self.source)))
        return create(
            path,
            grid or self.source.grid,
            dtype="float32",
            nodata=float("nan"),
            descriptions=["SAVI"],
            tags={
                "FORMULA": "(1 + L) * (NIR - RED) / (NIR + RED + L)",
                "SOIL_FACTOR": self.soil_factor,
                "RED_BAND": names[self.red.index],
                "NIR_BAND": names[self.nir.index],
                "SCALE": repr(self.scalings[0].scale),
                "OFFSET": repr(self.scalings[0].offset),
                "NIR_SCALE": repr(self.scalings[1].scale),
                "NIR_OFFSET": repr(self.scalings[1].offset),
                "SCALING_REASON": self.scalings[0].reason,
                "SOURCE": self.source.name,
                "SENSING_DATE": sensing_date(self.source),
                "VERSION": version(),
            },
        )

    @property
    def remarks(self) -> tuple[Remark, ...]:
        """What was decided, for the log."""
        red, nir = self.scalings
        decided = Remark(
            say(
                "{name}: red is band {index}, NIR is band {index2}; reflectance = "
                "{formula} ({reason})",
                name=self.source.name,
                index=self.red.index,
                index2=self.nir.index,
                formula=red.formula,
                reason=red.reason,
            )
            + ("" if red == nir else say(", NIR = {formula}", formula=nir.formula))
        )
        return (decided, *self.heard)

    def doubt(self) -> Caution | None:
        """Look at the pixels; return what speaks against the decision, if anything.

        Raises
        ------
        InputError
            They cannot be reflectance.
        """
        red, _ = check_possible(self.source, [self.red, self.nir], self.scalings)
        if sensor_of(self.source) is not None:
            return None
        name = band_names(self.source)[self.source.bands.index(self.red)]
        return summarise_dark(name, red).caution(self.source.name, self.scalings[0].reason)


def plan_savi(
    path: str | os.PathLike[str],
    *,
    red_band: str = "B04",
    nir_band: str = "B08",
    soil_factor: float = 0.5,
    scaling: str = "auto",
    scale: float | None = None,
    offset: float | None = None,
    nodata: str = "",
) -> SaviPlan:
    """Decide bands and scaling of a scene.

    Raises
    ------
    ReadError, InputError
        See :func:`.opening.open_scene`, :func:`.bands.find_band`, :func:`.scene.decide_scaling`;
        or the two bands are one, or the soil factor is negative.
    """
    if not (np.isfinite(soil_factor) and soil_factor >= 0):
        raise InputError(
            say(
                "SOIL_FACTOR is {soil_factor}: it must be 0 or more (0.5 is usual).",
                soil_factor=soil_factor,
            )
        )
    source, heard = open_scene(path, nodata, ask=False)
    if scaling != ScalingName.CUSTOM:
        # Before its bands are looked for, which such a product may not name.
        refuse(sensor_of(source), source.name)
    red, nir = find_band(source, red_band), find_band(source, nir_band)
    if red.index == nir.index:
        raise InputError(
            say(
                "Red and near-infrared are the same band ({index}) of {source}: correct "
                "RED_BAND or NIR_BAND.",
                index=red.index,
                source=source.name,
            )
        )
    scalings = (
        decide_scaling(source, red, scaling, scale, offset),
        decide_scaling(source, nir, scaling, scale, offset),
    )
    heard = settled(heard, all(scaling.zero_is_nodata for scaling in scalings))
    heard += _other_than(source, "Red", red, ("red",))
    heard += _other_than(source, "Near infrared", nir, ("nir", "nir08"))
    return SaviPlan(source, red, nir, scalings, float(soil_factor), tuple(heard))


def _other_than(source: Source, what: str, band: Band, roles: Sequence[str]) -> list[Remark]:
    """Return what to tell where a band is known to be another than it is taken for."""
    role = band_roles(source)[source.bands.index(band)]
    if role is None or role in roles:
        return []
    name = band_names(source)[source.bands.index(band)]
    return [
        Caution(
            say(
                "{what} is taken from band {index} of {source}, which is {name} ({role}): "
                "correct RED_BAND or NIR_BAND unless that is meant.",
                what=what,
                index=band.index,
                source=source.name,
                name=name,
                role=role,
            )
        )
    ]


def write_savi(plan: SaviPlan, output: str | os.PathLike[str]) -> Job[None]:
    """Write the SAVI of one scene as a float32 GeoTIFF with no data NaN.

    Raises
    ------
    InputError
        No pixel is valid.
    """
    refuse_overwriting(output, plan.source.path)
    yield from plan.remarks
    doubt = plan.doubt()
    if doubt:
        yield doubt
    valid = False

    def look(_: Window, index: Array) -> None:
        nonlocal valid
        valid = valid or not np.isnan(index).all()

    with plan.output(output) as out:
        yield from write_blocks(
            [plan.source], lambda window, reader: [plan.compute(window, reader)], [out], look
        )
        if not valid:
            raise InputError(nothing_valid(plan.source.name))

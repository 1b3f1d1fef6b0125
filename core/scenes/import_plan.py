"""What is imported of a scene and how: files, bands, grid, and what their values mean."""

from __future__ import annotations

import math
import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import NamedTuple

from ..about import version
from ..affine import Affine
from ..choices.scenes import ImportChoice, ScalingChoice
from ..errors import InputError
from ..grid import Grid, check_size
from ..io.crs import common_window, parse_crs
from ..io.output import Output, create
from ..io.source import Source, inspect
from ..jobs import Caution, Remark
from ..messages import say
from .bands import canonical_name, places_of
from .download import folder_of
from .fill import settled, with_fill
from .metadata import ProductMetadata
from .opening import measurements
from .product import CLASSES, DATA_MASK, ImageFile, Product
from .products import open_product
from .scene import Scaling, decide_scaling

SCALE = 10000
_METRES_PER_DEGREE = 111_320.0


class Extent(NamedTuple):
    """Bounds in a CRS of their own; `crs` is None where they are in the scene's."""

    xmin: float
    ymin: float
    xmax: float
    ymax: float
    crs: str | None = None


@dataclass(frozen=True)
class Layer:
    """A layer that masks, or a band."""

    name: str
    source: Source


@dataclass(frozen=True)
class BandLayer(Layer):
    """A band to import, and what its stored values mean."""

    scaling: Scaling


@dataclass(frozen=True)
class ImportPlan:
    """What will be written and how; no pixel of it is read yet.

    Attributes
    ----------
    folder
        The one that was given, in which nothing is written; None where that was a file.
    called
        How messages name the raster, where it lasts no longer than a run; "": as its file.
    """

    product: Product
    grid: Grid
    layers: tuple[BandLayer, ...]
    classes: Layer | None
    masked: tuple[int, ...]
    data_mask: Layer | None
    remarks: tuple[Remark, ...]
    folder: Path | None = None
    called: str = ""

    @property
    def names(self) -> list[str]:
        """The bands in the order of the output."""
        return [layer.name for layer in self.layers]

    @property
    def offsets(self) -> dict[str, float]:
        """What is added to the stored values of each band before they are scaled."""
        return {
            layer.name: round(layer.scaling.offset / layer.scaling.scale, 6) + 0.0
            for layer in self.layers
        }

    @property
    def offset(self) -> float:
        """The offset of the red band, or of the first one where red is not imported."""
        red = places_of(self.names, ("red",)) or [0]
        return list(self.offsets.values())[red[0]]

    @property
    def scaling_reason(self) -> str:
        """Why these scales and offsets, each reason once."""
        return "; ".join(dict.fromkeys(layer.scaling.reason for layer in self.layers))

    @property
    def baseline(self) -> str | None:
        """The processing baseline, as in 05.09."""
        return self.product.metadata.baseline if self.product.metadata else None

    @property
    def inputs(self) -> list[str]:
        """The files of the product, whether this run reads them or not."""
        masks = [layer for layer in (self.classes, self.data_mask) if layer]
        read = [layer.source.path for layer in (*self.layers, *masks)]
        metadata = self.product.metadata
        told = [metadata.path] if metadata and metadata.path else []
        return [*told, *read, *(image.path for image in self.product.images)]

    def output(self, path: str | os.PathLike[str]) -> Output:
        """Prepare the GeoTIFF, tagged with what was done."""
        count = len(self.layers)
        metadata = self.product.metadata
        return create(
            path,
            self.grid,
            dtype="uint16",
            count=count,
            nodata=0,
            descriptions=self.names,
            scales=(1 / SCALE,) * count,
            offsets=(0.0,) * count,
            tags={
                "SENSING_DATE": self.product.date,
                "BASELINE": self.baseline,
                "LEVEL": self.product.level,
                "SENSOR": self.product.sensor.title if self.product.sensor else None,
                "OFFSET": " ".join(f"{name}={value:g}" for name, value in self.offsets.items()),
                "SOURCE_SCALE": " ".join(
                    f"{layer.name}={layer.scaling.scale!r}" for layer in self.layers
                ),
                "SCALING_REASON": self.scaling_reason,
                "MASKED_CLASSES": ",".join(map(str, self.masked)) if self.classes else "none",
                "SOURCE": self.product.name,
                "ORBIT": metadata.orbit if metadata else None,
                "SUN_ELEVATION": self.product.sun_elevation,
                **self.product.origin,
                "CALLED": self.called or None,
                "VERSION": version(),
            },
        )


def plan_import(
    path: str | os.PathLike[str] | Product,
    *,
    bands: str = ImportChoice.bands,
    resolution: float = ImportChoice.resolution,
    extent: Extent | None = None,
    scaling: str = ScalingChoice.scaling,
    scale: float | None = None,
    offset: float | None = None,
    nodata: str = ScalingChoice.nodata,
    mask_classes: str = ImportChoice.mask_classes,
) -> ImportPlan:
    """Decide what to read, on which grid, and what its numbers mean.

    Parameters
    ----------
    path
        See :func:`.products.open_product`; or a product that somebody opened.
    nodata
        See :func:`.fill.with_fill`.
    bands
        Names separated by commas, or "all"; ``B04=3`` gives band 3 of a raster that does not name
        its bands.
    resolution
        Metres. Bands of coarser pixels are repeated, so that every value stays a measured one;
        whole blocks of finer pixels are averaged.
    mask_classes
        Values of the scene classification that become no data, separated by commas; empty: none.

    Raises
    ------
    ReadError, InputError
        What is wrong with the input or a parameter, in one line.
    """
    if not (math.isfinite(resolution) and resolution > 0):
        raise InputError(
            say("RESOLUTION is {resolution:g}: it must be above 0 (metres).", resolution=resolution)
        )
    product = path if isinstance(path, Product) else open_product(path)
    folder = None if isinstance(path, Product) else folder_of(path)
    wanted = _wanted(product, bands)
    masked = class_numbers(mask_classes)
    remarks: list[Remark] = []
    layers = []
    fills = _Fills(nodata)
    for name, image in _choose(product, wanted, resolution):
        source = image.open()
        heard: list[Remark] = []
        if nodata or not product.tells_fill(image):
            source, heard = fills.known(source, image)
        decided = decide_scaling(
            source,
            source.bands[0],
            scaling,
            scale,
            offset,
            metadata=_metadata_for(product, image, source),
            name=name,
        )
        remarks += settled(heard, decided.zero_is_nodata)
        layers.append(BandLayer(name, source, decided))
    if len({layer.source.grid.crs for layer in layers}) > 1:
        raise InputError(
            say(
                "The bands of {product} are in different coordinate reference systems: they "
                "are of different tiles, or one was warped. Give bands of one tile.",
                product=product.name,
            )
        )
    finest = min((layer.source.grid for layer in layers), key=lambda grid: grid.resolution)
    # Ten metres are Sentinel-2's; others keep the pixels that they have.
    own = product.sensor is not None and resolution == ImportChoice.resolution
    grid = _output_grid(finest, None if own else resolution, remarks)
    grid = _cropped(grid, extent, product.name)
    check_size(*grid.shape, f"RESOLUTION {resolution:g}")
    masks = [_mask_layer(product, name, resolution, grid) for name in (CLASSES, DATA_MASK)]
    remarks += _say(product, layers, masks[0], masked)
    if not masked:
        masks[0] = None
    told = tuple(remarks)
    return ImportPlan(product, grid, tuple(layers), masks[0], masked, masks[1], told, folder)


class _Fills:
    """What is no data in the files of a product that does not say so; each is looked at once."""

    def __init__(self, nodata: str) -> None:
        self._nodata = nodata
        self._seen: dict[str, Source] = {}

    def known(self, source: Source, image: ImageFile) -> tuple[Source, list[Remark]]:
        """Return a band's source that knows it, from all bands of its file, and what is new."""
        heard: list[Remark] = []
        if image.path not in self._seen:
            whole = measurements(inspect(image.path))[0] if image.index else source
            self._seen[image.path], heard = with_fill(whole, self._nodata, ask=False)
        whole = self._seen[image.path]
        bands = {band.index: band for band in whole.bands}
        known = replace(
            source,
            bands=tuple(bands.get(band.index, band) for band in source.bands),
            fills=whole.fills,
            may_have_nodata=whole.may_have_nodata,
        )
        return known, heard


def _metadata_for(product: Product, image: ImageFile, source: Source) -> ProductMetadata | None:
    """Return the product's metadata for its own files; a stack beside it is looked at anew."""
    return product.metadata if image.index is None and source.bands[0].scale == 1.0 else None


def _wanted(product: Product, text: str) -> dict[str, str | None]:
    """Return {name: band of the product or, as B04=3, number in the raster}."""
    if text.strip().lower() == "all":
        if not product.bands:
            raise InputError(say("{product} holds no band of measurements.", product=product.name))
        return dict.fromkeys(product.bands)
    wanted: dict[str, str | None] = {}
    for entry in (one.strip() for one in text.split(",")):
        name, _, number = (part.strip() for part in entry.partition("="))
        if not name:
            continue
        name = product.name_of(name) if not number else canonical_name(name) or name
        if name in wanted:
            raise InputError(say("BANDS names {name} twice.", name=name))
        wanted[name] = number or None
    if not wanted:
        raise InputError(say("BANDS is empty: name bands (B02,B03,B04,B08), or give all."))
    return wanted


def class_numbers(text: str) -> tuple[int, ...]:
    """Return the numbers of classes in a text; raises InputError where it holds anything else."""
    entries = [one.strip() for one in text.split(",") if one.strip()]
    if not all(one.isdigit() and int(one) <= 11 for one in entries):
        raise InputError(
            say(
                "MASK_CLASSES is {text!r}: give numbers from 0 to 11 separated by commas, or "
                "nothing.",
                text=text,
            )
        )
    return tuple(sorted({int(one) for one in entries}))


def _choose(
    product: Product, wanted: dict[str, str | None], resolution: float
) -> Iterator[tuple[str, ImageFile]]:
    """Yield for each band the file whose pixels suit best."""
    missing = []
    for name, number in wanted.items():
        if number is None:
            found = product.files(name)
        else:
            found = [image for image in product.images if str(image.index) == number]
        if found and product.is_quality(found[0]):
            raise InputError(
                say(
                    "{name} of {product} tells of the pixels and is no reflectance: leave it "
                    "out of the bands.",
                    name=name,
                    product=product.name,
                )
            )
        if found:
            yield name, _best(found, resolution)
        else:
            missing.append(name if number is None else f"{name}={number}")
    if missing:
        there = ", ".join(product.bands) or "none"
        numbered = any(image.index for image in product.images)
        hint = say(" A band without a name is given by its number: B04=3.") if numbered else ""
        raise InputError(
            say(
                "{product} has no band {missing}: its bands are {there}.{hint}",
                product=product.name,
                missing=", ".join(missing),
                there=there,
                hint=hint,
            )
        )


def _best(files: list[ImageFile], resolution: float) -> ImageFile:
    """Return the file in the wanted resolution, else the finest."""
    exact = [image for image in files if image.metres == resolution]
    return (exact or sorted(files, key=lambda image: image.metres or 0))[0]


def _mask_layer(product: Product, name: str, resolution: float, grid: Grid) -> Layer | None:
    files = product.files(name)
    if not files:
        return None
    source = _best(files, max(resolution, 20.0)).open()
    if source.grid.crs != grid.crs:
        source = source.on(grid, "nearest")
    return Layer(name, source)


def _metres(grid: Grid) -> float:
    """Return the size of a pixel; in degrees, about."""
    wide, high = grid.resolution
    if not grid.crs.is_geographic:
        return high * grid.crs.metres_per_unit
    latitude = math.radians(sum(grid.bounds()[1::2]) / 2)
    return high * _METRES_PER_DEGREE * math.sqrt(max(0.01, math.cos(latitude)) * wide / high)


def _output_grid(finest: Grid, resolution: float | None, remarks: list[Remark]) -> Grid:
    """Return the grid with the corner of `finest` and pixels of so many metres, or its own."""
    wide, high = finest.resolution
    geographic, metres = finest.crs.is_geographic, _metres(finest)
    if geographic:
        remarks.append(
            Caution(
                say(
                    "The grid is in degrees, {wide:.3g} × {high:.3g}, about {metres:.1f} m: "
                    "areas and distances vary with the latitude. For a true 10 m grid "
                    "download in a UTM coordinate reference system (Copernicus Browser: "
                    "Custom resolution, UTM).",
                    wide=wide,
                    high=high,
                    metres=metres,
                )
            )
        )
    if resolution is None:
        return finest
    factor = resolution / metres
    tolerance = 0.25 if geographic else 0.001
    if abs(factor - 1) <= tolerance and (geographic or math.isclose(wide, high)):
        return finest
    if factor < 1 - tolerance:
        remarks.append(
            Remark(
                say(
                    "The finest of the bands has pixels of {metres:.3g} m: at RESOLUTION "
                    "{resolution:g} they are repeated.",
                    metres=metres,
                    resolution=resolution,
                )
            )
        )
    step_x, step_y = wide * factor, high * factor
    if not geographic:
        step_x = step_y = resolution / finest.crs.metres_per_unit
    rows, cols = finest.height * high / step_y, finest.width * wide / step_x
    if max(rows, cols) < 0.5:
        raise InputError(
            say(
                "RESOLUTION {resolution:g} is larger than the whole product: give metres, "
                "such as 10.",
                resolution=resolution,
            )
        )
    check_size(1, max(rows, cols), f"RESOLUTION {resolution:g}")
    shape = max(1, round(rows)), max(1, round(cols))
    origin = finest.transform
    return Grid(finest.crs, Affine(step_x, 0, origin.c, 0, -step_y, origin.f), shape)


def _cropped(grid: Grid, extent: Extent | None, name: str) -> Grid:
    if extent is None:
        return grid
    xmin, ymin, xmax, ymax = extent[:4]
    if not (all(map(math.isfinite, extent[:4])) and xmax > xmin and ymax > ymin):
        raise InputError(say("EXTENT is empty: give xmin,xmax,ymin,ymax [EPSG:code]."))
    crs = parse_crs(extent.crs) if extent.crs else grid.crs
    frame = Grid(crs, Affine(xmax - xmin, 0, xmin, 0, ymin - ymax, ymax), (1, 1))
    window = common_window(grid, frame)
    if window is None:
        raise InputError(
            say(
                "EXTENT does not meet {name}: check its coordinates and their reference system.",
                name=name,
            )
        )
    return grid.crop(window)


def _say(
    product: Product, layers: Sequence[BandLayer], classes: Layer | None, masked: tuple[int, ...]
) -> Iterator[Remark]:
    origin = [product.level, product.date]
    if product.metadata:
        origin.append(say("baseline {product}", product=product.metadata.baseline or "not stated"))
    if product.sensor:
        origin.insert(0, product.sensor.title)
    yield Remark(", ".join([product.name, *(part for part in origin if part)]))
    same: dict[Scaling, list[str]] = {}
    for layer in layers:
        same.setdefault(layer.scaling, []).append(layer.name)
    for scaling, names in same.items():
        yield Remark(
            say(
                "{names}: reflectance = {formula} ({reason})",
                names=", ".join(names),
                formula=scaling.formula,
                reason=scaling.reason,
            )
        )
    sizes = {round(layer.source.grid.resolution[1], 9) for layer in layers}
    if len(sizes) > 1:
        yield Remark(
            say("Bands of coarser pixels are repeated (nearest), so values stay measured.")
        )
    if product.level == "L1C":
        yield Caution(
            say(
                "Level 1C is reflectance at the top of the atmosphere: indices need surface "
                "reflectance (L2A) to be compared with published values, and two dates of "
                "one level."
            )
        )
    if any(layer.source.bands[0].dtype == "uint8" for layer in layers):
        yield Caution(
            say(
                "8-bit values have steps of 0.004 in reflectance: differences of SAVI are "
                "only good to 0.02. Download 16-bit or 32-bit TIFFs."
            )
        )
    if masked and classes is None:
        yield Remark(
            say("There is no scene classification (SCL): clouds and shadows are not masked.")
        )

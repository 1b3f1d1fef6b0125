"""The data set for machines: ``croissant.json``, Croissant 1.1 with GeoCroissant 1.0.

Specifications: http://mlcommons.org/croissant/1.1 and http://mlcommons.org/croissant/geo/1.0
(MLCommons, 2026-01-29). Where and when a data set is published is not known here, so ``url`` and
``datePublished`` are for its publisher to add. Images are described as the specification does it;
mlcroissant 1.1 itself decodes no GeoTIFF of more than four bands.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from pathlib import PurePosixPath
from typing import Any

import numpy as np

from ...io.crs import parse_crs, transform_points
from ...io.json_files import write_json
from ...scenes.bands import WAVELENGTHS
from ..manifest import TABLE, bounds, column_type
from ..stored import StoredDataset, StoredLayer
from .accuracy import accuracies, figures
from .checksums import sha256
from .citation import CITATION
from .signs import is_change
from .summary import AUTHORS, dates, description, runs, sampling, title

CROISSANT = "croissant.json"
_OWN = (
    *("annotation", "arrayShape", "citeAs", "column", "containedIn", "equivalentProperty"),
    *("excludes", "extract", "field", "fileProperty", "fileObject", "fileSet", "format"),
    *("includes", "isArray", "isLiveDataset", "jsonPath", "key", "md5", "parentField", "path"),
    *("recordSet", "references", "regex", "readLines", "repeated", "replace", "samplingRate"),
    *("sdVersion", "separator", "source", "subField", "transform", "unArchive", "value"),
)
_CONTEXT = {
    "@language": "en",
    "@vocab": "https://schema.org/",
    "sc": "https://schema.org/",
    "cr": "http://mlcommons.org/croissant/",
    "geocr": "http://mlcommons.org/croissant/geo/",
    "rai": "http://mlcommons.org/croissant/RAI/",
    "dct": "http://purl.org/dc/terms/",
    "conformsTo": "dct:conformsTo",
    "name": {"@container": "@language"},
    "description": {"@container": "@language"},
    "data": {"@id": "cr:data", "@type": "@json"},
    "examples": {"@id": "cr:examples", "@type": "@json"},
    "dataType": {"@id": "cr:dataType", "@type": "@vocab"},
    **{name: f"cr:{name}" for name in _OWN},
}
_TYPES = {str: "sc:Text", int: "sc:Integer", float: "sc:Float"}
_SPLITS = {"train": "cr:TrainingSplit", "val": "cr:ValidationSplit", "test": "cr:TestSplit"}
#: Points along each side of the patches' extent when it is brought to degrees.
_ALONG = 21


def write_croissant(dataset: StoredDataset) -> None:
    """Write ``croissant.json``."""
    write_json(dataset.folder / CROISSANT, croissant(dataset))


def croissant(dataset: StoredDataset) -> dict[str, Any]:
    """Return the content of ``croissant.json``."""
    named = {"@context": _CONTEXT, "@type": "sc:Dataset", "name": title(dataset)}
    return {
        **named,
        "description": description(dataset),
        "conformsTo": [
            "http://mlcommons.org/croissant/1.1",
            "http://mlcommons.org/croissant/geo/1.0",
        ],
        "license": "To be filled in",
        "citeAs": f"See {CITATION}.",
        "creator": {"@type": "sc:Organization", "name": AUTHORS},
        "version": "1.0.0",
        "isLiveDataset": False,
        "keywords": ["remote sensing", "semantic segmentation"]
        + ["change detection"] * is_change(dataset.rows[0]),
        **_coverage(dataset),
        **_geo(dataset),
        **_accuracy(dataset),
        "distribution": list(_distribution(dataset)),
        "recordSet": list(_record_sets(dataset)),
    }


def _coverage(dataset: StoredDataset) -> dict[str, Any]:
    box = " ".join(f"{edge:.6f}" for edge in _world_box(dataset))
    place = {"@type": "sc:Place", "geo": {"@type": "sc:GeoShape", "box": box}}
    known = dates(dataset)
    when = {"temporalCoverage": f"{known[0]}/{known[-1]}"} if known else {}
    return {"spatialCoverage": place, **when}


def _world_box(dataset: StoredDataset) -> tuple[float, float, float, float]:
    """Return south, west, north, east of all patches."""
    boxes: dict[str, tuple[float, float, float, float]] = {}
    for row in dataset.rows:
        box, known = bounds(row), boxes.get(row["crs"])
        if known is not None:
            box = (*map(min, box[:2], known[:2]), *map(max, box[2:], known[2:]))
        boxes[row["crs"]] = box
    points: list[tuple[float, float]] = []
    for crs, edges in boxes.items():
        low, high = np.array(edges[:2]), np.array(edges[2:])
        share = np.linspace(0, 1, _ALONG)
        x, y = low[0] + share * (high - low)[0], low[1] + share * (high - low)[1]
        ring = [(one, other) for one in x for other in (low[1], high[1])]
        ring += [(one, other) for one in (low[0], high[0]) for other in y]
        points += transform_points(ring, parse_crs(crs), parse_crs("EPSG:4326"))
    longitudes, latitudes = zip(*points)
    return min(latitudes), min(longitudes), max(latitudes), max(longitudes)


def _geo(dataset: StoredDataset) -> dict[str, Any]:
    grid = dataset.record["grid"]
    crs = parse_crs(grid["crs"])
    unit = {"metre": "m"}.get(crs.linear_units, crs.linear_units) if crs.is_projected else "degree"
    systems = dict.fromkeys(run["grid"]["crs"] for run in runs(dataset))
    known = [datetime.date.fromisoformat(day) for day in dates(dataset)]
    resolution = {}
    if len(known) == 2:
        days = _quantity((known[1] - known[0]).days, "days")
        resolution = {"geocr:temporalResolution": days}
    return {
        "geocr:coordinateReferenceSystem": ", ".join(systems),
        "geocr:spatialResolution": _quantity(abs(grid["transform"][0]), unit),
        **resolution,
        "geocr:samplingStrategy": sampling(dataset),
        **_bands(dataset.images[0]),
    }


def _accuracy(dataset: StoredDataset) -> dict[str, Any]:
    """Describe what was estimated of the labels: each figure with its interval."""
    found = [
        {
            "@type": "sc:PropertyValue",
            "name": name,
            # Without its prefix it would be Croissant's own word.
            "sc:value": one["value"],
            "minValue": one["low"],
            "maxValue": one["high"],
            "unitText": unit,
            "description": f"{entry['mask']}, {entry['confidence']:g} % confidence interval",
            "measurementTechnique": "https://doi.org/10.1016/j.rse.2014.02.015",
        }
        for entry in accuracies(dataset)
        for name, one, unit in figures(entry)
    ]
    return {"variableMeasured": found} if found else {}


def _quantity(value: float, unit: str) -> dict[str, Any]:
    return {"@type": "sc:QuantitativeValue", "value": value, "unitText": unit}


def _bands(layer: StoredLayer) -> dict[str, Any]:
    """Describe the bands, with the centre wavelengths of those that are Sentinel-2's."""
    spectral = [
        {
            "@type": "geocr:SpectralBand",
            "name": band,
            "geocr:centerWavelength": _quantity(WAVELENGTHS[band], "nm"),
        }
        for band in layer.bands
        if band in WAVELENGTHS
    ]
    return {
        "geocr:bandConfiguration": {
            "@type": "geocr:BandConfiguration",
            "geocr:totalBands": len(layer.bands),
            "geocr:bandNameList": list(layer.bands),
        },
        **({"geocr:spectralBandMetadata": spectral} if spectral else {}),
    }


def _distribution(dataset: StoredDataset) -> Iterator[dict[str, Any]]:
    path = dataset.folder / TABLE
    yield {
        "@type": "cr:FileObject",
        "@id": TABLE,
        "name": TABLE,
        "description": "One row a patch: split, place, share of valid pixels, pixels of classes.",
        "contentUrl": TABLE,
        "contentSize": f"{path.stat().st_size} B",
        "encodingFormat": "text/csv",
        "sha256": sha256(path),
    }
    deep = len(PurePosixPath(dataset.rows[0]["file"]).parts) > 1
    for layer in dataset.layers:
        yield {
            "@type": "cr:FileSet",
            "@id": f"{layer.name}-files",
            "name": f"{layer.name}-files",
            "description": f"GeoTIFF patches of {layer.name}; one name in all folders.",
            "encodingFormat": "image/tiff",
            "includes": f"{layer.name}/{'*/' if deep else ''}*.tif",
        }


def _record_sets(dataset: StoredDataset) -> Iterator[dict[str, Any]]:
    splits = [name for name in dataset.record["counts"]["splits"] if name != "all"]
    if splits:
        yield _splits(splits)
    for layer in dataset.labels:
        yield _classes(layer)
    yield {
        "@type": "cr:RecordSet",
        "@id": "patches",
        "name": "patches",
        "description": "The manifest of the patches.",
        "key": {"@id": "patches/id"},
        "field": [_column(name, bool(splits)) for name in dataset.rows[0]],
    }
    size = dataset.record["parameters"]["SIZE"]
    for layer in dataset.layers:
        yield _images(layer, size)


def _splits(names: list[str]) -> dict[str, Any]:
    known = all(name in _SPLITS for name in names)
    fields = [_field("splits/name", "sc:Text", "The split's name in patches.csv.")]
    if known:
        fields.append(_field("splits/url", "sc:URL", "What the split is for."))
    return {
        "@type": "cr:RecordSet",
        "@id": "splits",
        "name": "splits",
        "description": "The splits that patches are dealt to; no two share a pixel.",
        "dataType": "cr:Split",
        "key": {"@id": "splits/name"},
        "field": fields,
        "data": [
            {"splits/name": name, **({"splits/url": _SPLITS[name]} if known else {})}
            for name in names
        ],
    }


def _classes(layer: StoredLayer) -> dict[str, Any]:
    name = f"{layer.name}-classes"
    ignored = [] if layer.ignore is None else [(layer.ignore, "ignore")]
    return {
        "@type": "cr:RecordSet",
        "@id": name,
        "name": name,
        "description": f"What the pixel values of {layer.name} mean.",
        "dataType": "sc:Enumeration",
        "key": {"@id": f"{name}/id"},
        "field": [
            _field(f"{name}/id", "sc:Integer", "Pixel value."),
            _field(f"{name}/name", "sc:Text", "Class."),
        ],
        "data": [
            {f"{name}/id": number, f"{name}/name": word}
            for number, word in [*((one["id"], one["name"]) for one in layer.classes), *ignored]
        ],
    }


def _field(identifier: str, kind: object, told: str, **more: object) -> dict[str, Any]:
    name = identifier.rpartition("/")[2]
    described = {"@type": "cr:Field", "@id": identifier, "name": name, "description": told}
    return {**described, "dataType": kind, **more}


def _column(name: str, split: bool) -> dict[str, Any]:
    source = {"fileObject": {"@id": TABLE}, "extract": {"column": name}}
    more = {"references": {"field": {"@id": "splits/name"}}} if split and name == "split" else {}
    kind = _TYPES[column_type(name)]
    return _field(f"patches/{name}", kind, f"Column {name} of {TABLE}.", source=source, **more)


def _images(layer: StoredLayer, size: int) -> dict[str, Any]:
    """Describe a folder: the patch's id, and its pixels."""
    files = {"fileSet": {"@id": f"{layer.name}-files"}}
    name = {
        **files,
        "extract": {"fileProperty": "filename"},
        "transform": {"regex": r"^(.+?)(?:\.tif)?$"},
    }
    image = {**files, "extract": {"fileProperty": "content"}}
    kind: object = "sc:ImageObject"
    if layer.kind == "label":
        kind = ["sc:ImageObject", "cr:SegmentationMask"]
    shape = f"{size},{size},{len(layer.bands)}"
    references = {"references": {"field": {"@id": "patches/id"}}}
    return {
        "@type": "cr:RecordSet",
        "@id": layer.name,
        "name": layer.name,
        "description": f"{layer.kind.capitalize()} patches, {layer.dtype}, {shape} pixels.",
        "key": {"@id": f"{layer.name}/id"},
        "field": [
            _field(f"{layer.name}/id", "sc:Text", "The patch's id.", source=name, **references),
            _field(f"{layer.name}/image", kind, "The pixels.", source=image, **_bands(layer)),
        ],
    }

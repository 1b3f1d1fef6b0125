"""Every algorithm in the order of the work, on a small made-up pair: what each is given."""

from __future__ import annotations

import shutil

import numpy as np
from osgeo import gdal

from changemining.core.generator.synthetic import SyntheticPair, write_pair
from changemining.core.jobs import finish
from rasters import read_raster, write_raster


def calls(folder):
    """Yield (algorithm, parameters); the caller runs each before it asks for the next.

    Everything is written into `folder`, and what people do in between is done.
    """

    def at(name):
        return str(folder / name)

    finish(write_pair(SyntheticPair((160, 192), seed=7), folder))
    _write_classes(folder)
    dates = {"T1": at("T1.tif"), "T2": at("T2.tif")}
    patches = {"SIZE": 32, "BLOCK_SIZE": 2, "MIN_VALID": 0.5}
    extent = _extent(at("T1.tif"))
    yield "importscene", {"FILE": at("T1.tif"), "EXTENT": extent, "OUTPUT": at("imported.tif")}
    yield "checkpair", {**dates, "REPORT": at("pair.html")}
    yield "normalise", {**dates, "OUTPUT": at("normalised.tif")}
    yield "savi", {"INPUT": at("T1.tif"), "SOIL_FACTOR": 0.25, "OUTPUT": at("savi.tif")}
    yield "savidifference", {**dates, "OUTPUT": at("difference.tif")}
    yield "changeevidence", {**dates, "METHOD": "cva", "OUTPUT": at("evidence.tif")}
    mask = {"METHOD": "fixed", "VALUE": 0.1, "MIN_AREA": 2, "FILL_HOLES": 0, "DIRECTION": "both"}
    yield "thresholdmask", {"INPUT": at("difference.tif"), **mask, "OUTPUT": at("mask.tif")}
    measured = {"DIFFERENCE": at("difference.tif")}
    yield "masktopolygons", {"INPUT": at("mask.tif"), **measured, "OUTPUT": at("polygons.gpkg")}
    judge(at("polygons.gpkg"), "status", _verdict)
    polygons = {"POLYGONS": at("polygons.gpkg")}
    yield "preparereview", {**polygons, **dates, **measured, "SIZE": 32, "OUTPUT": at("ana.gpkg")}
    shutil.copy(at("ana.gpkg"), at("rui.gpkg"))
    judge(at("rui.gpkg"), "status", lambda n, one: "unsure" if n % 5 == 0 else _verdict(n, one))
    reviews = [at("ana.gpkg"), at("rui.gpkg")]
    yield "mergereviews", {"LAYERS": reviews, "TABLE": at("t.csv"), "OUTPUT": at("merged.gpkg")}
    learnt = {"EVIDENCE": at("evidence.tif"), "MODEL": at("model.json")}
    review = {"REVIEW": at("polygons.gpkg")}
    yield "learnchange", {**review, **dates, **learnt, "OUTPUT": at("probability.tif")}
    reference = {"REFERENCE": at("difference.tif"), "UNREVIEWED": "ignore"}
    yield "polygonstomask", {**polygons, **reference, "OUTPUT": at("reviewed.tif")}
    drawn = {"MASK": at("mask.tif"), "EVIDENCE": at("difference.tif"), "ALLOCATION": "60"}
    yield "sampleaccuracy", {**drawn, "OUTPUT": at("sample.gpkg")}
    judge(at("sample.gpkg"), "reference", lambda n, one: int(one["map_class"]) ^ (n % 8 == 0))
    cut = {"MASK": at("reviewed.tif"), "GRID": at("polygons.gpkg"), "MAX_NEGATIVE_RATIO": -1.0}
    yield "exportpatches", {**dates, **cut, **patches, "OUTPUT": at("patches")}
    built = {"REVIEW": at("ana.gpkg"), "EVIDENCE": "irmad", "NORMALISE": True}
    yield "builddataset", {**dates, **polygons, **built, **patches, "OUTPUT": at("built")}
    rows = ["id,t1,t2,split", "a,T1.tif,T2.tif,", "b,T2.tif,T1.tif,train", "c,T1.tif,none.tif,"]
    (folder / "pairs.csv").write_text("\n".join(rows) + "\n", encoding="utf-8")
    pairs = {"TABLE": at("pairs.csv"), "SIZE": 32, "MIN_VALID": 0.5, "CELL": 1000.0}
    yield "builddatasets", {**pairs, "STATES": at("states.gpkg"), "OUTPUT": at("many")}
    figures = {"DATASET": at("patches"), "REPORT": at("accuracy.html")}
    yield "estimateaccuracy", {"SAMPLE": at("sample.gpkg"), **figures}
    cover = {"MODALITIES": [at("T1.tif"), at("T2.tif")], "NAMES": "one,two"}
    labels = {"LABELS": at("classes.tif"), **patches, "OUTPUT": at("landcover")}
    yield "exportlandcover", {**cover, **labels}
    laid = {"LAYOUT": "levir", "IGNORED": "nochange"}
    yield "convertdataset", {"FOLDER": at("built"), **laid, "OUTPUT": at("levir")}
    yield "replaydataset", {"FOLDER": at("built"), "INPUTS": str(folder), "OUTPUT": at("again")}
    yield "checkdataset", {"FOLDER": at("built"), "REPORT": at("check.html")}


def typed(name, parameters):
    """Return a call as words of the command line."""
    words = [name]
    for key, value in parameters.items():
        several = value if isinstance(value, list) else [value]
        texts = [str(one).lower() if isinstance(one, bool) else str(one) for one in several]
        words += [f"--{key.lower().replace('_', '-')}", *texts]
    return words


def judge(path, field, answer):
    """Give every feature of a file's first layer an answer, by its number and what it holds."""
    dataset = gdal.OpenEx(path, gdal.OF_VECTOR | gdal.OF_UPDATE)
    layer = dataset.GetLayer(0)
    for number, feature in enumerate(list(layer)):
        feature.SetField(field, answer(number, feature.items()))
        layer.SetFeature(feature)
    del layer, dataset


def _verdict(number, polygon):
    if number % 7 == 0:
        return "candidate"
    return "accepted" if polygon["diff_mean"] < -0.15 else "rejected"


def _write_classes(folder):
    scene = read_raster(folder / "T1.tif")
    rows, columns = np.indices(scene.pixels.shape[1:])
    ids = (rows // 40 + columns // 30).astype("uint8") % 14
    write_raster(folder / "classes.tif", ids, crs=scene.wkt, transform=scene.transform)


def _extent(path):
    """Return all but the outermost pixels of a raster, as it is given."""
    dataset = gdal.Open(path)
    left, wide, _, top, _, high = dataset.GetGeoTransform()
    right, bottom = left + wide * dataset.RasterXSize, top + high * dataset.RasterYSize
    code = dataset.GetSpatialRef().GetAuthorityCode(None)
    return f"{left + wide},{right - wide},{bottom - high},{top + high} [EPSG:{code}]"

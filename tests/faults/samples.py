"""Good inputs of every kind, small enough to be used by the thousand, and what is done with them.

A work is a function of the folder of inputs, the file that was spoiled and the folder for outputs.
"""

import shutil
from pathlib import Path

import numpy as np

import build_products
from changemining.core.change.build import build_dataset
from changemining.core.change.export import export_patches
from changemining.core.checks.check import check_dataset
from changemining.core.choices.landcover import LabelChoice
from changemining.core.choices.layouts import LayoutChoice
from changemining.core.choices.masks import MaskChoice
from changemining.core.choices.patches import PatchChoice
from changemining.core.choices.scenes import SaviChoice
from changemining.core.datasets.layouts.convert import convert_dataset
from changemining.core.datasets.target import Target
from changemining.core.io.vector import read_layer
from changemining.core.jobs import finish
from changemining.core.landcover.build import export_landcover
from changemining.core.landcover.modalities import name_modalities
from changemining.core.masks.mask import plan_mask, write_mask
from changemining.core.masks.polygons import ReviewedPolygon, write_polygon_mask, write_polygons
from changemining.core.pairs.difference import plan_difference, write_difference
from changemining.core.pairs.normalise import plan_normalise, write_normalised
from changemining.core.pairs.pair import check_pair
from changemining.core.replay.replay import replay
from changemining.core.review.merging import merge_reviews
from changemining.core.review.preparing import prepare_review
from changemining.core.scenes.import_plan import plan_import
from changemining.core.scenes.importing import write_import
from changemining.core.scenes.indices import plan_savi, write_savi
from rasters import write_raster

SIDE, BANDS = 64, ("B02", "B03", "B04", "B08")
CHOICE = {"size": 16, "block_size": 1, "min_valid": 0.5}
TABLE = "level,id,name,colour,parent\n1,0,Low,#112233,\n1,1,High,#445566,\n2,0,Grass,#aabbcc,0\n"
TABLE += "2,1,Crop,#00ff00,0\n2,2,Forest,#008800,1\n"


def make(root):
    """Fill a folder with good inputs."""
    random = np.random.default_rng(5)
    mask = np.zeros((SIDE, SIDE), "uint8")
    mask[5:20, 8:30] = mask[40:52, 33:60] = 1
    fall = 2500 * mask.astype(int)
    for number, date in ((1, "20190705"), (2, "20200707")):
        pixels = random.integers(300, 600, (4, SIDE, SIDE)).astype("uint16")
        pixels[3] = random.integers(3500, 4500, (SIDE, SIDE)) - fall * (number == 2)
        more = {"nodata": 0, "descriptions": BANDS, "scales": [1e-4] * 4}
        more["tags"] = {"CHANGEMINING_SENSING_DATE": date}
        write_raster(root / f"T{number}.tif", pixels, COMPRESS="DEFLATE", **more)
        finish(write_savi(plan_savi(root / f"T{number}.tif"), root / f"savi{number}.tif"))
    plan = plan_difference(root / "savi1.tif", root / "savi2.tif")
    finish(write_difference(plan, root / "difference.tif"))
    finish(write_mask(plan_mask(root / "difference.tif"), root / "mask.tif"))
    measured = root / "difference.tif"
    finish(write_polygons(root / "mask.tif", root / "polygons.gpkg", difference=measured))
    for name, status in (("review", "accepted"), ("other", "rejected")):
        judged = [(wkb, {**one, "status": status}) for wkb, one in polygons(root)]
        pair = root / "T1.tif", root / "T2.tif"
        finish(prepare_review(judged, pair, measured, root / f"{name}.gpkg", size=16))
    ids = (np.indices((SIDE, SIDE)).sum(axis=0) // 20 % 3).astype("uint8")
    write_raster(root / "classes.tif", ids)
    (root / "classes.csv").write_text(TABLE, encoding="utf-8")
    bands = {(name, 10): random.integers(1100, 5000, (40, 40)).astype("uint16") for name in BANDS}
    bands["SCL", 20] = np.full((20, 20), 4, "uint8")
    safe = build_products.write_safe(root, bands, offsets=-1000)
    build_products.zipped(safe, root / "product.zip")
    safe.rename(root / "product.SAFE")
    finish(patches(root, root / "set"))
    finish(build(root, root / "built"))


def polygons(root):
    return list(read_layer(root / "polygons.gpkg"))


def patches(root, folder, **choice):
    inputs = [str(root / name) for name in ("T1.tif", "T2.tif", "mask.tif")]
    append = choice.pop("append", False)
    return export_patches(
        *inputs, Target(folder, append=append), PatchChoice(**{**CHOICE, **choice})
    )


def build(root, folder, **more):
    return build_dataset(
        str(root / "T1.tif"),
        str(root / "T2.tif"),
        Target(folder),
        SaviChoice(),
        MaskChoice(),
        PatchChoice(**CHOICE),
        ignore_pair_check=True,
        **more,
    )


def landcover(root, folder):
    labels = LabelChoice(labels=str(root / "classes.tif"), classes=str(root / "classes.csv"))
    modalities = name_modalities([str(root / "T1.tif")], "msi")
    return export_landcover(modalities, labels, Target(folder), PatchChoice(**CHOICE))


def append(root, out):
    shutil.copytree(root / "set", out / "set")
    return patches(root, out / "set", append=True, prefix="b")


def polygon_mask(root, out):
    shapes = ((wkb, one.get("status")) for wkb, one in read_layer(root / "polygons.gpkg"))
    return write_polygon_mask(shapes, root / "mask.tif", out / "out.tif")


def stored_mask(root, out):
    stored = str(root / "polygons.gpkg"), "polygons"
    return write_polygon_mask((), root / "mask.tif", out / "out.tif", stored=stored)


def reviewed(root, out):
    found = [ReviewedPolygon(*one) for one in read_layer(root / "polygons.gpkg")]
    return build(root, out / "set", polygons=found, unreviewed="change")


def review(root, out):
    pair = root / "T1.tif", root / "T2.tif"
    return prepare_review(
        polygons(root), pair, root / "difference.tif", out / "review.gpkg", size=16
    )


def scene(root, out, what):
    return write_import(plan_import(root / what, bands="B04,B08"), out / "out.tif")


def pair(root):
    return check_pair(plan_savi(root / "T1.tif"), plan_savi(root / "T2.tif"))


def converted(layout):
    return lambda root, out: convert_dataset(root / "set", layout, out / "set", LayoutChoice())


SCENES = {
    "savi": lambda root, out: write_savi(plan_savi(root / "T1.tif"), out / "out.tif"),
    "checkpair": lambda root, _: pair(root),
    "normalise": lambda root, out: write_normalised(
        plan_normalise(root / "T1.tif", root / "T2.tif"), out / "out.tif"
    ),
    "exportpatches": lambda root, out: patches(root, out / "set"),
    "builddataset": lambda root, out: build(root, out / "set"),
    "importscene": lambda root, out: scene(root, out, "T1.tif"),
    "exportlandcover": lambda root, out: landcover(root, out / "set"),
}
SETS = {
    "checkdataset": lambda root, _: check_dataset(root / "set"),
    "convertdataset": converted("packed"),
    "to pictures": converted("levir"),
    "append": append,
}
#: What is spoiled, and what is then done with it: one of these at a time.
WORKS = {
    "T1.tif": SCENES,
    "T2.tif": {name: SCENES[name] for name in ("checkpair", "exportpatches", "builddataset")},
    "savi2.tif": {
        "savidifference": lambda root, out: write_difference(
            plan_difference(root / "savi1.tif", root / "savi2.tif"), out / "out.tif"
        )
    },
    "difference.tif": {
        "thresholdmask": lambda root, out: write_mask(
            plan_mask(root / "difference.tif"), out / "out.tif"
        ),
        "preparereview": review,
    },
    "mask.tif": {
        "masktopolygons": lambda root, out: write_polygons(root / "mask.tif", out / "out.gpkg"),
        "exportpatches": SCENES["exportpatches"],
        "polygonstomask": polygon_mask,
    },
    "classes.tif": {"exportlandcover": SCENES["exportlandcover"]},
    "classes.csv": {"exportlandcover": SCENES["exportlandcover"]},
    "polygons.gpkg": {
        "polygonstomask": polygon_mask,
        "polygonstomask, saved": stored_mask,
        "preparereview": review,
        "builddataset": reviewed,
    },
    "review.gpkg": {
        "mergereviews": lambda root, out: merge_reviews(
            [root / "review.gpkg", root / "other.gpkg"], out / "out.gpkg"
        )
    },
    "product.zip": {"importscene": lambda root, out: scene(root, out, "product.zip")},
    "product.SAFE/MTD_MSIL2A.xml": {
        "importscene": lambda root, out: scene(root, out, "product.SAFE")
    },
    "product.SAFE/**/MTD_TL.xml": {
        "importscene": lambda root, out: scene(root, out, "product.SAFE")
    },
    "product.SAFE/**/*_B0?_10m.jp2": {
        "importscene": lambda root, out: scene(root, out, "product.SAFE")
    },
    "set/dataset.json": SETS,
    "set/stats.json": SETS,
    "set/patches.csv": SETS,
    "set/T1/*.tif": SETS,
    "built/dataset.json": {
        "replaydataset": lambda root, out: replay(root / "built", root, Target(out / "set"))
    },
}


def files(root):
    """Return (what is spoiled, name of the work, work) of everything that there is to try."""
    return [(what, name, work) for what, works in WORKS.items() for name, work in works.items()]


def chosen(root, what, random):
    """Return the file that a pattern of :data:`WORKS` means, one of several by chance."""
    return random.choice(sorted(Path(root).glob(what)))

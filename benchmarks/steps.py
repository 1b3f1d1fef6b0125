"""What is compared with what: every step's ways, and the sizes that show how a step grows.

A way is a function from an empty folder to the commands that fill it.
"""

from __future__ import annotations

import functools
import json
from dataclasses import dataclass
from pathlib import Path

import safe
from peers import (
    PATCH,
    beside,
    gdal_calc,
    gdal_sieve,
    otb,
    polygonise,
    qgis,
    rasterise,
    raw_mask,
    retile,
    savi_by_gdal,
    savi_by_otb,
    savi_by_qgis,
    with_no_data,
)
from product_steps import product_steps
from set_steps import set_steps
from ways import IN_QGIS, OURS, USUAL, Way, ours

#: Kind of the scenes that have six bands.
SIX = "deflate6"
#: Kinds that are no scenes: products as downloaded, and a data set.
SAFE, SET = "safe", "set"
#: Upper left corner of the made-up scenes and size of their pixels, metres.
LEFT, TOP, PIXEL = 600_000, 9_300_000, 10


@dataclass(frozen=True)
class Place:
    """Where the inputs of one size lie."""

    folder: Path
    size: int

    def scene(self, kind, date):
        """Return a scene of a kind: "none" or "deflate", of six bands "deflate6"."""
        return self.folder / f"scenes_{self.size}_{kind}" / f"T{date}.tif"

    def prepared(self, name):
        """Return what a middle step starts from."""
        return self.folder / f"prepared_{self.size}" / name

    def safe(self, date):
        """Return a product as downloaded: its folder."""
        return self.folder / f"safe_{self.size}" / safe.name(date)

    def zipped(self, date):
        """Return a product as downloaded: its zip."""
        return self.safe(date).with_suffix(".zip")

    def cut(self, name):
        """Return the part of a raster that whole patches cover, for tools that write the rest."""
        return self.prepared(f"cut_{name}.vrt")

    def lacking(self, kinds, products):
        """Yield the commands that make what is missing: scenes of these kinds, what follows."""
        for kind in kinds:
            if kind == SAFE and not self.zipped(2).exists():
                yield ours("safes", self.folder, self.size)
            if kind == SET and not self.prepared("dataset").exists():
                scenes = self.scene("none", 1), self.scene("none", 2)
                yield ours("dataset", *scenes, self.prepared("dataset"), "deflate")
            if kind in (SAFE, SET):
                continue
            if not self.cut(f"T2_{kind}").exists():
                yield ours("scenes", self.folder, self.size, kind)
            if kind == SIX and not self.prepared("evidence.tif").exists():
                scenes = self.scene(kind, 1), self.scene(kind, 2)
                yield ours("evidence", *scenes, self.prepared("evidence.tif"))
        if products and not self.facts.exists():
            yield ours("products", self.folder, self.size)

    @property
    def corner(self):
        """Return the upper left corner of all scenes."""
        return LEFT, TOP

    @property
    def facts(self):
        """Return the file with the threshold, and the number of regions in either mask."""
        return self.prepared("facts.json")

    @property
    def limit(self):
        """Return the difference at or below which a pixel is change; of the width it is read in."""
        return f"float32({-json.loads(self.facts.read_text(encoding='utf-8'))['threshold']!r})"


def savi_and_difference(out, scenes, kind, **more):
    """Return the gdal_calc commands of two SAVI and their difference."""
    one = savi_by_gdal(("A", "B"))
    savi = [out / "savi_t1.tif", out / "savi_t2.tif"]
    steps = [(path, one, {"A": (scene, 4), "B": (scene, 3)}) for path, scene in zip(savi, scenes)]
    steps.append((out / "difference.tif", "B-A", {"A": (savi[0], 1), "B": (savi[1], 1)}))
    return [gdal_calc(*step[:2], "Float32", "nan", kind, step[2], **more) for step in steps]


def index_steps(place, kind):
    """Return the steps from scenes to an index, floors included."""
    scenes = t1, t2 = place.scene(kind, 1), place.scene(kind, 2)
    bands = {"A": (t1, 4), "B": (t1, 3), "C": (t2, 4), "D": (t2, 3)}
    example = place.prepared("difference.tif")

    def calc(*pairs, by_hand=True, **more):
        used = {letter: bands[letter] for pair in pairs for letter in pair}
        expression = savi_by_gdal(*pairs, by_hand=by_hand)
        nodata = "nan" if by_hand else -9999
        given = "Float32", nodata, kind, used
        return lambda out: [gdal_calc(out / "x.tif", expression, *given, by_hand=by_hand, **more)]

    def ways(dates, step, algorithm, **parameters):
        given = scenes[:dates]
        pairs = [("A", "B"), ("C", "D")][:dates]
        found: dict[str, Way] = {
            OURS: lambda out: [ours(step, *given, out / "x.tif", compress=kind)],
            USUAL: lambda out: [ours(step, *given, out / "x.tif")],
            IN_QGIS: lambda out: [qgis(algorithm, **parameters, OUTPUT=out / "x.tif")],
        }
        found["gdal_calc"] = calc(*pairs, by_hand=False)
        found["gdal_calc, no data by hand"] = calc(*pairs)
        if kind == "deflate":
            found["gdal_calc, no data by hand, ZLEVEL=1"] = calc(*pairs, ZLEVEL=1)
        else:  # the calculator of QGIS 3.22 has no way to compress
            found["QGIS raster calculator"] = lambda out: [
                qgis("qgis:rastercalculator", EXPRESSION=savi_by_qgis(dates), LAYERS=[*given],
                     OUTPUT=out / "x.tif")
            ]  # fmt: skip
        found["OTB BandMath"] = lambda out: [otb(out / "x.tif", savi_by_otb(dates), kind, *given)]
        found["floor: decode"] = lambda out: [ours("decode", "2,3", *given)]
        found["floor: write"] = lambda out: [ours("write", example, out / "x.tif", compress=kind)]
        found["floor: decode, then write"] = lambda out: [
            ours("decode_and_write", example, out / "x.tif", "2,3", *given, compress=kind)
        ]
        return found

    def three(out):
        return [out / f"{name}.tif" for name in ("x", "1", "2")]

    return {
        "SAVI of one scene": ways(1, "savi", "changemining:savi", INPUT=t1),
        "difference of two scenes": ways(
            2, "difference", "changemining:savidifference", T1=t1, T2=t2
        ),
        "two SAVI and their difference": {
            OURS: lambda out: [ours("difference", *scenes, *three(out), compress=kind)],
            USUAL: lambda out: [ours("difference", *scenes, *three(out))],
            "gdal_calc, no data by hand": lambda out: savi_and_difference(out, scenes, kind),
        },
    }


def evidence_steps(place):
    """Return the evidence of change in six bands of either date, and its floor."""
    scenes, example = (place.scene(SIX, 1), place.scene(SIX, 2)), place.prepared("evidence.tif")
    return {
        "evidence of six bands": {
            OURS: lambda out: [ours("evidence", *scenes, out / "x.tif")],
            IN_QGIS: lambda out: [
                qgis("changemining:changeevidence", T1=scenes[0], T2=scenes[1],
                     OUTPUT=out / "x.tif")
            ],
            "floor: decode": lambda out: [ours("decode", "all", *scenes)],
            "floor: decode, then write": lambda out: [
                ours("decode_and_write", example, out / "x.tif", "all", *scenes)
            ],
        }
    }  # fmt: skip


def mask_steps(place):
    """Return the steps between difference, mask and polygons, all files uncompressed."""
    difference = place.prepared("difference.tif")
    steps = {
        "threshold, sieve, fill": {
            OURS: lambda out: [ours("mask", difference, out / "x.tif", compress="none")],
            USUAL: lambda out: [ours("mask", difference, out / "x.tif")],
            IN_QGIS: lambda out: [
                qgis("changemining:thresholdmask", INPUT=difference, OUTPUT=out / "x.tif")
            ],
            "gdal_calc, gdal_sieve": lambda out: [
                raw_mask(difference, place.limit, out / "raw.tif"),
                gdal_sieve(out / "raw.tif", out / "x.tif"),
            ],
            "floor: decode": lambda out: [ours("decode", "all", difference)],
        }
    }
    for name in ("clean", "noisy"):
        given = place.prepared(f"{name}.tif"), place.prepared(f"{name}.gpkg")
        steps |= {f"{step}, {name}": x for step, x in region_steps(place, *given).items()}
    return steps


def region_steps(place, mask, polygons):
    """Return the steps of one mask."""
    difference, side = place.prepared("difference.tif"), place.size * PIXEL
    extent = (LEFT, TOP - side, LEFT + side, TOP)
    return {
        "sieve": {
            OURS: lambda out: [ours("sieve", mask, out / "x.tif", compress="none")],
            "gdal_sieve": lambda out: [gdal_sieve(mask, out / "x.tif")],
        },
        "mask to polygons": {
            OURS: lambda out: [ours("polygons", mask, difference, out / "x.gpkg")],
            IN_QGIS: lambda out: [
                qgis("changemining:masktopolygons", INPUT=mask, DIFFERENCE=difference,
                     OUTPUT=out / "x.gpkg")
            ],
            "gdal_polygonize, without attributes": lambda out: polygonise(out, mask),
        },
        "polygons to mask": {
            OURS: lambda out: [ours("rasterise", polygons, mask, out / "x.tif", compress="none")],
            USUAL: lambda out: [ours("rasterise", polygons, mask, out / "x.tif")],
            IN_QGIS: lambda out: [
                qgis("changemining:polygonstomask", POLYGONS=polygons, REFERENCE=mask,
                     OUTPUT=out / "x.tif")
            ],
            "gdal_rasterize, gdal_calc for no data": lambda out: [
                rasterise(polygons, extent, PIXEL, out / "raw.tif"),
                with_no_data(out / "raw.tif", mask, out / "x.tif"),
            ],
            "gdal_rasterize, without no data": lambda out: [
                rasterise(polygons, extent, PIXEL, out / "x.tif")
            ],
        },
    }  # fmt: skip


def patch_steps(place, kind):
    """Return the steps that end in patches."""
    scenes = t1, t2 = place.scene(kind, 1), place.scene(kind, 2)
    mask, number = place.prepared("mask.tif"), (place.size // PATCH) ** 2
    header, pixels = 600, PATCH * PATCH
    predictor = {"PREDICTOR": 2} if kind == "deflate" else {}

    def layers(out, change, **more):
        return [
            *retile(out / "T1", place.cut(f"T1_{kind}"), kind, **predictor, **more),
            *retile(out / "T2", place.cut(f"T2_{kind}"), kind, **predictor, **more),
            *retile(out / "Change", change, kind, **more),
        ]

    def chain(out, **more):
        bands = {"A": (t1, 4), "B": (t1, 3), "C": (t2, 4), "D": (t2, 3)}
        both = savi_by_gdal(("A", "B"), ("C", "D"))
        fused = gdal_calc(out / "difference.tif", both, "Float32", "nan", kind, bands, **more)
        return [fused, *from_difference(out, **more)]

    def from_difference(out, **more):
        side = str(place.size // PATCH * PATCH)
        whole, change = out / "mask.tif", out / "cut.vrt"
        return [
            raw_mask(out / "difference.tif", place.limit, out / "raw.tif", kind),
            gdal_sieve(out / "raw.tif", whole),
            *polygonise(out, whole),
            ["gdal_translate", "-q", "-of", "VRT", "-srcwin", "0", "0", side, side,
             str(whole), str(change)],
            *layers(out, change, **more),
        ]  # fmt: skip

    def same_files(out, **more):
        steps = savi_and_difference(out, scenes, kind, **more)
        return [*steps, *from_difference(out, **more), *beside(out)]

    patches: dict[str, Way] = {
        OURS: lambda out: [ours("patches", *scenes, mask, out / "x", kind)],
        IN_QGIS: lambda out: [
            qgis("changemining:exportpatches", T1=t1, T2=t2, MASK=mask, MIN_VALID=0,
                 COMPRESS=kind, OUTPUT=out / "x")
        ],
        "gdal_retile": lambda out: layers(out, place.cut("mask")),
    }  # fmt: skip
    chained = "gdal_calc, gdal_sieve, gdal_polygonize, gdal_retile"
    also = "these, with all files they can make"
    dataset: dict[str, Way] = {
        OURS: lambda out: [ours("dataset", *scenes, out / "x", kind, compress=kind)],
        USUAL: lambda out: [ours("dataset", *scenes, out / "x", kind)],
        IN_QGIS: lambda out: [
            qgis("changemining:builddataset", T1=t1, T2=t2, MIN_VALID=0, COMPRESS=kind,
                 OUTPUT=out / "x")
        ],
        chained: chain,
        also: same_files,
    }  # fmt: skip
    if kind == "none":
        patches["floor: create the files"] = lambda out: [
            ours("create_files", out, number, *(2 * [8 * pixels + header]), pixels + header)
        ]
    else:
        patches["gdal_retile, ZLEVEL=1"] = lambda out: layers(out, place.cut("mask"), ZLEVEL=1)
        for name, way in ((chained, chain), (also, same_files)):
            dataset[f"{name}, ZLEVEL=1"] = functools.partial(way, ZLEVEL=1)
    patches["floor: decode"] = lambda out: [ours("decode", "all", *scenes, mask)]
    dataset["floor: decode"] = lambda out: [ours("decode", "all", *scenes)]
    return {"patches of T1, T2 and mask": patches, "two scenes to a data set": dataset}


def all_steps(place):
    """Return step → (compression of its scenes, way by its name, ours first)."""
    steps = {}
    for kind, word in (("none", "uncompressed"), ("deflate", "deflate")):
        index, cutting = index_steps(place, kind), patch_steps(place, kind)
        between = mask_steps(place) if kind == "none" else {}
        for name, ways in {**index, **between, **cutting}.items():
            steps[name if name in between else f"{name}, {word}"] = kind, ways
    steps |= {name: (SIX, ways) for name, ways in evidence_steps(place).items()}
    steps |= {name: (SAFE, ways) for name, ways in product_steps(place).items()}
    steps |= {name: (SET, ways) for name, ways in set_steps(place).items()}
    return steps


@dataclass(frozen=True)
class Point:
    """A step at one size: what it takes is divided by `amount` of `unit`."""

    step: str
    place: Place
    amount: float
    unit: str
    way: Way


def all_points(folder, size, huge):
    """Return the points that show how steps grow; the largest is four times the scene's area."""

    def of_area(step, side, way):
        place = Place(folder, side)
        scenes = place.scene("none", 1), place.scene("none", 2)
        return Point(step, place, side * side / 1e6, "megapixel", way(*scenes))

    savi = ("SAVI of one scene", lambda t1, t2: lambda out: [ours("savi", t1, out / "x.tif")])
    difference = (
        "difference of two scenes",
        lambda t1, t2: lambda out: [ours("difference", t1, t2, out / "x.tif")],
    )
    dataset = (
        "two scenes to a data set",
        lambda t1, t2: lambda out: [ours("dataset", t1, t2, out / "x", "deflate")],
    )
    sides = [size // 4, size // 2, size, 2 * size]
    points = [of_area(name, side, way) for name, way in (savi, difference) for side in sides]
    points += [
        of_area(dataset[0], side, dataset[1])
        for side in sides
        if side >= PATCH and (huge or side <= size)
    ]
    place = Place(folder, size)
    scenes = place.scene("none", 1), place.scene("none", 2), place.prepared("mask.tif")
    for patch in (346, 109, 34):
        number = (size // patch) ** 2

        def way(out, patch=patch):
            return [ours("patches", *scenes, out / "x", "deflate", patch)]

        if number:
            points.append(Point("patches of T1, T2 and mask", place, number, "patch", way))
    return points

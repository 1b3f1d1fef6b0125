"""Make, once and seeded, what the steps start from: scenes, difference, masks, polygons."""

from __future__ import annotations

import json

import numpy as np
from peers import PATCH

#: A smooth field above this is change; what is added to it first makes a noisy mask. Of 10 980 ×
#: 10 980 pixels, clean has 4 081 regions and noisy 139 261.
LEVEL, NOISE = 1.5, {"clean": 0.0, "noisy": 0.35}
SEED = 7


def write_scenes(place, kind):
    """Write the two dates of a kind; a job."""
    from changemining.core.generator.cover import BANDS
    from changemining.core.generator.synthetic import SyntheticPair, write_pair

    way = kind.rstrip("6")
    bands = BANDS if way != kind else BANDS[:4]

    folder = place.scene(kind, 1).parent
    folder.mkdir(parents=True, exist_ok=True)
    if not (folder / "truth.tif").exists():
        yield from write_pair(SyntheticPair((place.size,) * 2, bands=bands), folder, compress=way)
    for date in (1, 2):
        cut(place.scene(kind, date), place.cut(f"T{date}_{kind}"), place.size)


def cut(path, vrt, size):
    """Leave out the right and lower edge that makes no whole patch, so that all cut alike."""
    from osgeo import gdal

    vrt.parent.mkdir(exist_ok=True)
    side = size // PATCH * PATCH
    gdal.Translate(str(vrt), str(path), format="VRT", srcWin=[0, 0, side, side])


def write_products(place):
    """Write difference, masks and polygons of uncompressed scenes, uncompressed as well; a job."""
    import core_step

    from changemining.core.jobs import finish

    core_step.write_rasters("none")
    scenes = place.scene("none", 1), place.scene("none", 2)
    yield from core_step.difference(*scenes, place.prepared("difference.tif"))
    change, mask = place.prepared("difference.tif"), place.prepared("mask.tif")
    facts = {"threshold": finish(core_step.mask(change, mask)).threshold}
    cut(mask, place.cut("mask"), place.size)
    for name, noise in NOISE.items():
        path, layer = place.prepared(f"{name}.tif"), place.prepared(f"{name}.gpkg")
        yield from _write_mask(change, path, noise)
        facts[name] = finish(core_step.polygons(path, change, layer))
    place.facts.write_text(json.dumps(facts), encoding="utf-8")


def _write_mask(difference, path, strength):
    """Write a made-up mask with the no data of a difference."""
    from changemining.core.generator.noise import Noise
    from changemining.core.io.blocks import write_blocks
    from changemining.core.io.source import inspect
    from changemining.core.legend import IGNORE
    from changemining.core.masks.mask import mask_output

    source = inspect(difference)

    def compute(window, reader):
        rows, cols = window.slices
        noise = Noise(SEED, (rows.start, rows.stop), (cols.start, cols.stop))
        field = noise.fractal("change", 6, 4) + strength * noise.fractal("noise", 2, 1)
        valid = reader.read(window)[1][0]
        return [np.where(valid, field > LEVEL, IGNORE).astype(np.uint8)]

    with mask_output(path, source.grid) as out:
        yield from write_blocks([source], compute, [out])

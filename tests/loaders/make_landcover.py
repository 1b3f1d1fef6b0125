"""Make a land-cover set: ``make_landcover.py FOLDER``, run by the Python that has GDAL."""

import runpy
import sys
from pathlib import Path

import numpy as np
import rasterio
from rasterio import Affine

runpy.run_path(str(Path(__file__).parent.parent / "conftest.py"))

from changemining.core.choices.landcover import LabelChoice
from changemining.core.choices.patches import PatchChoice
from changemining.core.datasets.target import Target
from changemining.core.jobs import finish
from changemining.core.landcover.build import export_landcover
from changemining.core.landcover.modalities import name_modalities


def write(name, array, pixel, **more):
    profile = {"driver": "GTiff", "crs": "EPSG:32721", "dtype": array.dtype, "count": len(array)}
    place = Affine(pixel, 0, 500_000, 0, -pixel, 9_200_000)
    shape = {"height": array.shape[1], "width": array.shape[2]}
    with rasterio.open(scenes / name, "w", transform=place, **profile, **shape, **more) as file:
        file.write(array)
    return str(scenes / name)


folder = Path(sys.argv[1])
scenes = folder / "scenes"
scenes.mkdir(parents=True)
random = np.random.default_rng(5)
# Thirteen of fourteen classes, in squares; the bands follow the class.
ids = random.integers(0, 13, (24, 24)).astype("uint8").repeat(16, axis=0).repeat(16, axis=1)
optical = (300 + 200 * ids + random.normal(0, 30, (12, *ids.shape))).astype("uint16")
optical[:, :, -20:] = 0
radar = random.normal(-12, 3, (2, 192, 192)).astype("float32")
job = export_landcover(
    name_modalities([write("s2.tif", optical, 10, nodata=0), write("s1.tif", radar, 20)]),
    LabelChoice(labels=write("map.tif", ids[np.newaxis], 10)),
    Target(folder / "set"),
    PatchChoice(size=64, block_size=1, min_valid=0.5),
)
finish(job)

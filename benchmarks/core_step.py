"""Run one step of the core in a process of its own, for run.py to time.

python core_step.py STEP ARGUMENT...
"""

from __future__ import annotations

import contextlib
import importlib.util
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def load():
    """Register the checkout as the package `changemining`."""
    spec = importlib.util.spec_from_file_location(
        "changemining", ROOT / "__init__.py", submodule_search_locations=[str(ROOT)]
    )
    module = importlib.util.module_from_spec(spec)
    sys.modules["changemining"] = module
    spec.loader.exec_module(module)


def scenes(folder, size, compress):
    from changemining.core.generator.synthetic import SyntheticPair, write_pair

    return write_pair(SyntheticPair((int(size), int(size))), Path(folder), compress=compress)


def savi(scene, output):
    from changemining.core.scenes.indices import plan_savi, write_savi

    return write_savi(plan_savi(scene), output)


def mask(difference, output):
    from changemining.core.labels.mask import plan_mask, write_mask

    return write_mask(plan_mask(difference), output)


def polygons(mask, output):
    from changemining.core.labels.polygons import write_polygons

    return write_polygons(mask, output)


def rasterise(layer, reference, output):
    from osgeo import ogr

    from changemining.core.labels.polygons import write_polygon_mask

    def rows():
        data = ogr.Open(layer)  # a layer does not keep its file open
        for feature in data.GetLayer(0):
            yield bytes(feature.GetGeometryRef().ExportToWkb()), feature["status"]

    return write_polygon_mask(rows(), reference, output)


def patches(t1, t2, mask, output):
    from changemining.core.datasets.build import Target, export_patches
    from changemining.core.datasets.choice import PatchChoice

    return export_patches(
        t1, t2, mask, Target(Path(output), replace=True), PatchChoice(min_valid=0.0)
    )


def dataset(t1, t2, output):
    from changemining.core.datasets.build import MaskChoice, SaviChoice, Target, build_dataset
    from changemining.core.datasets.choice import PatchChoice

    choice = PatchChoice(min_valid=0.0)
    return build_dataset(
        t1, t2, Target(Path(output), replace=True), SaviChoice(), MaskChoice(), choice
    )


def decode(*paths):
    """Read red and near-infrared, and nothing else: the floor."""
    from changemining.core.io.raster import in_blocks, inspect

    for path in paths:
        source = inspect(path)
        bands = source.bands[2:4] if len(source.bands) >= 4 else source.bands

        def read(window, reader, bands=bands):
            reader.read(window, bands)

        with contextlib.closing(in_blocks([source], read, source.windows())) as blocks:
            for _ in blocks:
                yield 0.0


STEPS = {
    step.__name__: step
    for step in (scenes, savi, mask, polygons, rasterise, patches, dataset, decode)
}


if __name__ == "__main__":
    load()
    for _ in STEPS[sys.argv[1]](*sys.argv[2:]):
        pass

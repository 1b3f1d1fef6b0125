"""Run one step of the core, or a floor, in a process of its own, for run.py to time.

python core_step.py [--compress=none|deflate] STEP ARGUMENT...

With --compress, rasters are written so instead of in the core's own way.
"""

from __future__ import annotations

import contextlib
import json
import runpy
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def write_rasters(compress):
    """Let "fast" mean another compression: what a step writes, no parameter of it says."""
    from changemining.core.io import output as output_module

    options = output_module._compression
    output_module._compression = lambda dtype, wanted: options(
        dtype, compress if wanted == "fast" else wanted
    )


def scenes(folder, size, kind):
    from inputs import write_scenes
    from steps import Place

    return write_scenes(Place(Path(folder), int(size)), kind)


def products(folder, size):
    from inputs import write_products
    from steps import Place

    return write_products(Place(Path(folder), int(size)))


def safes(folder, size):
    from safe import write_safes
    from steps import Place

    return write_safes(Place(Path(folder), int(size)))


def imported(product, output, bands, extent=""):
    """Import a product; `extent` is xmin,ymin,xmax,ymax."""
    from changemining.core.scenes.import_plan import Extent, plan_import
    from changemining.core.scenes.importing import write_import

    only = Extent(*map(float, extent.split(","))) if extent else None
    return write_import(plan_import(product, bands=bands, extent=only), output)


def convert(source, layout, output):
    from changemining.core.choices.layouts import LayoutChoice
    from changemining.core.datasets.layouts.convert import convert_dataset

    return convert_dataset(Path(source), layout, Path(output), LayoutChoice())


def landcover(image, labels, output, compress):
    """Cut a raster and labels of 0 and 1 into patches, without edges."""
    from changemining.core.choices.landcover import LabelChoice
    from changemining.core.choices.patches import PatchChoice
    from changemining.core.datasets.target import Target
    from changemining.core.landcover.build import export_landcover
    from changemining.core.landcover.modalities import Modality

    table = Path(output).with_suffix(".csv")
    table.write_text("id,name,colour\n0,other,#cccccc\n1,mine,#ff0000\n", encoding="utf-8")
    chosen = LabelChoice(classes=str(table), labels=labels, edge_labels=False)
    choice = PatchChoice(min_valid=0.0, compress=compress)
    return export_landcover([Modality("image", image)], chosen, Target(Path(output)), choice)


def savi(scene, output):
    from changemining.core.scenes.indices import plan_savi, write_savi

    return write_savi(plan_savi(scene), output)


def difference(t1, t2, output, *savi_outputs):
    from changemining.core.pairs.difference import plan_scene_difference, write_scene_difference
    from changemining.core.scenes.indices import plan_savi

    plan = plan_scene_difference(plan_savi(t1), plan_savi(t2), "bilinear")
    return write_scene_difference(plan, output, savi_outputs)


def evidence(t1, t2, output):
    from changemining.core.choices.evidence import EvidenceChoice
    from changemining.core.evidence.evidence import plan_evidence, write_evidence

    return write_evidence(plan_evidence(t1, t2, EvidenceChoice()), output)


def mask(difference, output):
    from changemining.core.masks.mask import plan_mask, write_mask

    return write_mask(plan_mask(difference), output)


def sieve(mask, output):
    from changemining.core.masks.mask import clean, inspect_mask, mask_output

    source = inspect_mask(mask)
    with mask_output(output, source.grid) as out:
        yield from clean(source, out, 9, 9)


def polygons(mask, difference, output):
    from changemining.core.masks.polygons import write_polygons

    return write_polygons(mask, output, difference=difference)


def rasterise(layer, reference, output):
    from changemining.core.io.vector import read_layer
    from changemining.core.masks.polygons import write_polygon_mask

    rows = ((wkb, attributes["status"]) for wkb, attributes in read_layer(layer, only=["status"]))
    return write_polygon_mask(rows, reference, output, stored=(layer, ""))


def patches(t1, t2, mask, output, compress, size=128):
    from changemining.core.change.export import export_patches
    from changemining.core.choices.patches import PatchChoice
    from changemining.core.datasets.target import Target

    choice = PatchChoice(size=int(size), min_valid=0.0, compress=compress)
    return export_patches(t1, t2, mask, Target(Path(output)), choice)


def dataset(t1, t2, output, compress):
    from changemining.core.change.build import build_dataset
    from changemining.core.choices.masks import MaskChoice
    from changemining.core.choices.patches import PatchChoice
    from changemining.core.choices.scenes import SaviChoice
    from changemining.core.datasets.target import Target

    choice = PatchChoice(min_valid=0.0, compress=compress)
    return build_dataset(t1, t2, Target(Path(output)), SaviChoice(), MaskChoice(), choice)


def decode(bands, *paths):
    """Read the bands of these numbers (2,3 from 0; "all"), and nothing else: a floor."""
    from changemining.core.io.blocks import in_blocks
    from changemining.core.io.source import inspect
    from changemining.core.io.tiles import is_jpeg2000

    for path in paths:
        source = inspect(path)
        wanted = source.bands
        if bands != "all":
            wanted = [source.bands[int(number)] for number in bands.split(",")]

        def read(window, reader, wanted=wanted):
            reader.read(window, wanted)

        windows = source.windows()
        if is_jpeg2000(path):
            windows = source.grid.windows(*source.block_shape)
        with contextlib.closing(in_blocks([source], read, windows)) as blocks:
            for _ in blocks:
                yield 0.0


def write(example, output):
    """Write a raster like an example, the same block of it again and again: a floor."""
    from changemining.core.grid import Window
    from changemining.core.io.output import create
    from changemining.core.io.source import BLOCK, inspect

    source = inspect(example)
    grid, band = source.grid, source.bands[0]
    bands = len(source.bands)
    middle = [max(0, (length - BLOCK) // 2) for length in grid.shape]
    size = [min(length, BLOCK) for length in grid.shape]
    with source.open() as reader:
        block = reader.read(Window(*middle, *size), source.bands)[0]
    with create(output, grid, count=bands, dtype=band.dtype, nodata=band.nodata) as out:
        for window in grid.windows(BLOCK, BLOCK):
            out.write(block[:, : window.height, : window.width], window)
            yield 0.0


def decode_and_write(example, output, bands, *paths):
    """Do one, then the other: what overlapping the two can beat."""
    yield from decode(bands, *paths)
    yield from write(example, output)


def create_files(folder, count, *lengths):
    """Open, write, close: so many files of each length, a folder for each, in threads: a floor."""
    from concurrent.futures import ThreadPoolExecutor

    from changemining.core.threads import thread_count

    contents = {}
    for number, length in enumerate(map(int, lengths)):
        place = Path(folder) / str(number)
        place.mkdir(parents=True)
        contents[place] = bytes(length)

    def fill(number):
        for place, content in contents.items():
            (place / f"{number}.tif").write_bytes(content)

    with ThreadPoolExecutor(thread_count()) as pool:
        for _ in pool.map(fill, range(int(count))):
            yield 0.0


def check(folder):
    from changemining.core.checks.check import check_dataset

    return check_dataset(folder)


def read_files(folder):
    """Read, hash and inflate all files of a data set's patches, in threads: a floor."""
    import hashlib
    import zlib
    from concurrent.futures import ThreadPoolExecutor

    from changemining.core.io.geotiff import blocks
    from changemining.core.threads import thread_count

    def read(path):
        content = path.read_bytes()
        hashlib.sha256(content).digest()
        for block in blocks(content):
            zlib.decompress(block)

    paths = [path for name in ("T1", "T2", "Change") for path in Path(folder, name).rglob("*.tif")]
    with ThreadPoolExecutor(thread_count()) as pool:
        for _ in pool.map(read, paths):
            yield 0.0


def versions():
    from changemining.core.about import version
    from changemining.core.io.backends import software

    yield json.dumps({"ChangeMining": version(), **software()})


STEPS = {
    step.__name__: step
    for step in (
        *(scenes, safes, products, imported, savi, difference, evidence, mask, sieve, polygons),
        *(rasterise, patches, dataset, convert, landcover, check),
        *(decode, write, decode_and_write, create_files, read_files, versions),
    )
}


if __name__ == "__main__":
    runpy.run_path(str(ROOT / "scripts" / "checkout.py"))["register"]()
    arguments = sys.argv[1:]
    if arguments[0].startswith("--compress="):
        write_rasters(arguments.pop(0).partition("=")[2])
    for said in STEPS[arguments[0]](*arguments[1:]):
        if arguments[0] == "versions":
            print(said)

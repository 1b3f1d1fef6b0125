"""Every step of the core in the present folder, by whatever backend there is: a program."""

import json
import runpy
from pathlib import Path


def main():
    from changemining.core.affine import Affine
    from changemining.core.change.build import build_dataset
    from changemining.core.checks.check import check_dataset
    from changemining.core.choices.landcover import LabelChoice
    from changemining.core.choices.layouts import Layout, LayoutChoice
    from changemining.core.choices.masks import MaskChoice
    from changemining.core.choices.patches import PatchChoice
    from changemining.core.choices.scenes import SaviChoice
    from changemining.core.datasets.layouts.convert import convert_dataset
    from changemining.core.datasets.target import Target
    from changemining.core.generator.synthetic import SyntheticPair, write_pair
    from changemining.core.grid import Grid
    from changemining.core.io.backends import software
    from changemining.core.io.blocks import write_blocks
    from changemining.core.io.crs import bounds_in, parse_crs
    from changemining.core.io.output import create
    from changemining.core.io.source import inspect
    from changemining.core.io.vector import read_layer
    from changemining.core.jobs import finish
    from changemining.core.landcover.build import export_landcover
    from changemining.core.landcover.modalities import name_modalities
    from changemining.core.masks.mask import plan_mask, write_mask
    from changemining.core.masks.polygons import write_polygon_mask, write_polygons
    from changemining.core.pairs.difference import plan_difference, write_difference
    from changemining.core.pairs.pair import check_pair
    from changemining.core.pairs.report import write_report
    from changemining.core.replay.replay import replay
    from changemining.core.review.preparing import prepare_review
    from changemining.core.scenes.indices import plan_savi, write_savi

    def copy(source, path, **more):
        def values(window, reader):
            found, valid = reader.read(window)
            found[~valid] = 0
            return [found]

        with create(path, source.grid, **more) as out:
            finish(write_blocks([source], values, [out]))

    bands = ("B02", "B03", "B04", "B08")
    finish(write_pair(SyntheticPair((328, 264), 3, bands), "."))
    second = inspect("T2.tif")
    zone = parse_crs("EPSG:32722")
    left, _, _, top = bounds_in(second.grid, zone)
    grid = Grid(zone, Affine(10, 0, round(left), 0, -10, round(top)), (350, 290))
    for name, place in (("zone", grid), ("coarse", second.thinned(2).grid)):
        seen = second.on(place, "cubic")
        scale = {"scales": [one.scale for one in second.bands]}
        offset = {"offsets": [one.offset for one in second.bands]}
        kind = {"dtype": "uint16", "count": 4, "nodata": 0, "descriptions": bands}
        copy(seen, f"T2_{name}.tif", **kind, **scale, **offset)
    scenes = {path.stem: str(path) for path in sorted(Path().glob("T*.tif"))}
    for name, scene in scenes.items():
        finish(write_savi(plan_savi(scene), f"savi_{name}.tif"))
    for name in ("T2", "T2_zone", "T2_coarse"):
        for resampling in ("nearest", "bilinear", "cubic"):
            plan = plan_difference("savi_T1.tif", f"savi_{name}.tif", resampling)
            finish(write_difference(plan, f"difference_{name}_{resampling}.tif"))
    difference = "difference_T2_zone_bilinear.tif"
    finish(write_mask(plan_mask(difference, method="fixed", value=0.05), "mask.tif"))
    finish(write_polygons("mask.tif", "polygons.gpkg", difference=difference))
    polygons = list(read_layer("polygons.gpkg"))
    judged = [(wkb, "rejected" if number % 3 else None) for number, (wkb, _) in enumerate(polygons)]
    finish(write_polygon_mask(judged, "mask.tif", "judged.tif"))
    finish(prepare_review(polygons, ("T1.tif", "T2.tif"), difference, "review.gpkg", size=64))
    write_report(finish(check_pair(plan_savi("T1.tif"), plan_savi(scenes["T2_zone"]))), "pair.html")
    choice = {"size": 32, "block_size": 4, "min_valid": 0.5}
    for layout in Layout.words():
        job = build_dataset(
            *(
                "T1.tif",
                scenes["T2_zone"],
                Target(Path(layout)),
                SaviChoice(),
                MaskChoice(),
            ),
            PatchChoice(**choice, layout=layout, ignored="nochange"),
            ignore_pair_check=True,
            normalise=True,
        )
        finish(job)
        if layout in ("changemining", "levir"):
            finish(check_dataset(layout))
    finish(replay(Path("changemining"), Path(), Target(Path("replayed"))))
    finish(convert_dataset(Path("changemining"), "packed", Path("converted"), LayoutChoice()))
    labels = inspect("judged.tif")
    copy(labels, "classes.tif", dtype="uint8")
    modalities = name_modalities(["T1.tif", scenes["T2_coarse"]], "msi,later")
    job = export_landcover(
        *(modalities, LabelChoice(labels="classes.tif"), Target(Path("landcover"))),
        PatchChoice(**choice),
    )
    finish(job)
    Path("software.json").write_text(json.dumps(software()), encoding="utf-8")


if __name__ == "__main__":
    # Which registers the package.
    runpy.run_path(str(Path(__file__).parents[1] / "conftest.py"))
    main()

"""Make a data set in every layout: ``make_sets.py FOLDER``, run by the Python that has GDAL."""

import runpy
import sys
from pathlib import Path

runpy.run_path(str(Path(__file__).parent.parent / "conftest.py"))

from changemining.core.change.build import build_dataset
from changemining.core.choices.layouts import Layout, LayoutChoice
from changemining.core.choices.masks import MaskChoice
from changemining.core.choices.patches import PatchChoice
from changemining.core.choices.scenes import SaviChoice
from changemining.core.datasets.layouts.convert import convert_dataset
from changemining.core.datasets.target import Target
from changemining.core.generator.synthetic import SyntheticPair, write_pair
from changemining.core.jobs import finish

folder = Path(sys.argv[1])
scenes = folder / "scenes"
scenes.mkdir(parents=True)
finish(write_pair(SyntheticPair((1024, 1024), seed=11), scenes))
plain = folder / "changemining"
finish(
    build_dataset(
        str(scenes / "T1.tif"),
        str(scenes / "T2.tif"),
        Target(plain),
        SaviChoice(),
        MaskChoice(),
        PatchChoice(size=64, block_size=2, min_valid=0.9),
    )
)
for layout in Layout.others():
    choice = LayoutChoice(ignored="nochange")
    finish(convert_dataset(plain, layout, folder / layout, choice))

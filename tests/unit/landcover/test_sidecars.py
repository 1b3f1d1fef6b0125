"""What stands beside the patches of a land-cover set: any layers, many classes."""

import csv
import json
import re

import numpy as np
import pytest

from changemining.core.choices.landcover import LabelChoice
from changemining.core.choices.patches import PatchChoice
from changemining.core.datasets.target import Target
from changemining.core.jobs import finish
from changemining.core.landcover.build import export_landcover
from changemining.core.landcover.modalities import name_modalities
from rasters import read_raster

LAYERS = ["msi_images", "sar_images", "semantic_14c", "semantic_7c", "edge_14c", "edge_7c"]
MINING = (176, 176, 176)


@pytest.fixture
def folder(write, random, tmp_path):
    """A set of 3 × 4 patches of 16 pixels; the one in the corner is all of class 4, Mining."""
    shape = 48, 64
    msi = random.integers(1, 4000, (4, *shape)).astype("uint16")
    sar = random.normal(-12, 4, (2, *shape)).astype("float32")
    ids = random.integers(0, 14, (6, 8)).astype("uint8").repeat(8, axis=0).repeat(8, axis=1)
    ids[:16, :16] = 4
    bands = ["B02", "B03", "B04", "B08"]
    paths = [
        write("S2_20200705.tif", msi, nodata=0, descriptions=bands),
        write("S1.tif", sar, nodata=float("nan"), descriptions=["VV", "VH"]),
    ]
    labels = LabelChoice(labels=write("labels.tif", ids, nodata=255))
    choice = PatchChoice(size=16, block_size=1, split="none")
    modalities = name_modalities(paths, "msi_images,sar_images", "bilinear")
    finish(export_landcover(modalities, labels, Target(tmp_path / "set"), choice))
    return tmp_path / "set"


def rows_of(folder):
    with (folder / "patches.csv").open(newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))


def test_the_card(folder):
    text = (folder / "README.md").read_text(encoding="utf-8")
    assert 'pretty_name: "Land-cover patches, 2020-07-05"' in text
    assert "- land-cover\n" in text
    assert "| `sar_images/` | float32, no data nan: VV, VH |" in text
    assert "4 Mining, 5 Urban area" in text
    total = sum(int(row["pixels_4"]) for row in rows_of(folder))
    assert f"| pixels Mining | {100 * total / (48 * 64):.2f} % |" in text
    assert "SAVI" not in (folder / "CITATION.cff").read_text(encoding="utf-8")
    assert not re.search("T1|T2", text)


def test_the_numpy_loader_loads(folder):
    blocks = re.findall(
        r"```python\n(.*?)```", (folder / "README.md").read_text("utf-8"), re.DOTALL
    )
    space = {}
    exec(blocks[1], space)
    loaded = list(space["load"](folder))
    assert [[array.shape for array in one] for one in loaded] == [
        [(4, 16, 16), (2, 16, 16), (16, 16)]
    ] * 12
    assert (loaded[0][2] == 4).all()


def test_croissant_names_every_layer_and_class(folder):
    content = json.loads((folder / "croissant.json").read_text(encoding="utf-8"))
    sets = {one["@id"]: one for one in content["recordSet"]}
    assert set(LAYERS) <= set(sets)
    assert len(sets["semantic_14c-classes"]["data"]) == 15
    assert len(sets["semantic_7c-classes"]["data"]) == 8
    assert "splits" not in sets
    bands = sets["sar_images"]["field"][1]["geocr:bandConfiguration"]["geocr:bandNameList"]
    assert bands == ["VV", "VH"]


def test_every_layer_has_a_view(folder, read):
    for name in LAYERS:
        view = read_raster(folder / "qgis" / f"{name}.vrt")
        assert view.shape == (48, 64)
        if name == "semantic_14c":
            assert view.colors[4] == (*MINING, 255)
        np.testing.assert_array_equal(
            view.pixels[:, 16:32, 48:64], read(folder / name / "r0001_c0003.tif")
        )


def test_the_contact_sheet(folder):
    names = {path.name for path in (folder / "contact_sheet").iterdir()}
    pictures = {f"{name}_0000.{'jpg' if 'images' in name else 'png'}" for name in LAYERS}
    assert names == {*pictures, "patches.js", "sheet.js"}
    text = (folder / "contact_sheet" / "patches.js").read_text(encoding="utf-8")
    about = json.loads(re.match("const ABOUT = (.*);", text).group(1))
    assert about["classes"][4] == ["Mining", list(MINING)]
    assert about["change"] is False
    lines = [json.loads(line.rstrip(",")) for line in text.splitlines() if line.startswith('["')]
    file, _, _, _, _, _, _, share, _, present, signs, _ = lines[0]
    assert (file, share, present) == ("r0000_c0000.tif", 1.0, 1 << 4)
    shown = [meaning for bit, (_, meaning) in enumerate(about["signs"]) if signs & (1 << bit)]
    assert shown == ["One class fills more than 99.5 %"]
    assert not any(line[10] for line in lines[1:])

"""The +1000 of baseline 04.00: flag, stated offset, baseline and pixels, together."""

import pytest
from catalogues import MIDDLE, Scene

from changemining.core.catalogue.fetching import import_item
from changemining.core.choices.scenes import ImportChoice, ScalingChoice
from changemining.core.errors import InputError
from changemining.core.jobs import finish
from rasters import read_raster

STATED = {"raster:bands": [{"scale": 0.0001, "offset": -0.1}]}
FLAG = "earthsearch:boa_offset_applied"
NEW, OLD = {"s2:processing_baseline": "05.09"}, {"s2:processing_baseline": "02.07"}


def imported(tmp_path, scene, middle, network, **scaling):
    scene.write(tmp_path)
    told = []
    job = import_item(
        str(tmp_path / scene.name / "item.json"),
        tmp_path / "out.tif",
        ImportChoice(),
        ScalingChoice(**scaling),
        middle,
        network,
    )
    finish(job, told.append)
    return read_raster(tmp_path / "out.tif"), " ".join(told)


#: What a red pixel has in the output where its reflectance × 10000 is known by hand: the values
#: that the scene was made of, before anything was added.
def truth(scene):
    return scene.values("B04")[MIDDLE, MIDDLE].astype(int) - scene.added


@pytest.mark.parametrize(
    ("added", "properties", "asset"),
    [
        (0, OLD, {}),
        (1000, NEW, {}),
        (1000, NEW, STATED),
        # Collection 1 of a scene of 2017: the date does not tell.
        (1000, {"s2:processing_baseline": "05.00"}, {}),
        (0, {**NEW, FLAG: True}, {}),
        (1000, {**NEW, FLAG: False}, STATED),
        (0, {**OLD, FLAG: False}, {}),
        # STAC 1.1's list of bands.
        (1000, NEW, {"bands": [{"name": "B04", "raster:scale": 1e-4, "raster:offset": -0.1}]}),
    ],
)
def test_what_agrees_is_done(tmp_path, middle, network, added, properties, asset):
    if "bands" in asset:
        asset = {}  # each asset has a name of its own: see the test below
    scene = Scene("a", "2017-07-19", added=added, properties=properties, asset=asset)
    made, told = imported(tmp_path, scene, middle, network)
    assert (made.pixels[2] == truth(scene)).all()
    assert "contradicts" not in told


@pytest.mark.parametrize(
    ("added", "properties", "asset"),
    [
        # earth-search#9: the offset is stated although it is taken out.
        (0, {**NEW, FLAG: True}, STATED),
        # #66: the flag is wrong.
        (1000, {**NEW, FLAG: True}, STATED),
        (0, NEW, {"raster:bands": [{"scale": 0.0001, "offset": 0}]}),
        (0, OLD, STATED),
    ],
)
def test_where_words_differ_clear_pixels_decide_and_it_is_told(
    tmp_path, middle, network, added, properties, asset
):
    scene = Scene("a", "2022-07-19", added=added, properties=properties, asset=asset)
    made, told = imported(tmp_path, scene, middle, network)
    assert (made.pixels[2] == truth(scene)).all()
    assert "a contradicts itself" in told


@pytest.mark.parametrize(
    ("added", "properties", "asset", "level"),
    [
        # The flag says that it is taken out, and the darkest pixels that it is not.
        (1000, {**NEW, FLAG: True}, {}, 1),
        # The baseline says that it is in, and the pixels that it is not.
        (0, NEW, {}, 1),
        # Nothing tells, however clear the pixels are.
        (0, {"s2:processing_baseline": ""}, {}, 1),
        # Words differ, and the ground is bright: pixels between.
        (0, {**NEW, FLAG: True}, STATED, 1.85),
    ],
)
def test_what_cannot_be_decided_stops(tmp_path, middle, network, added, properties, asset, level):
    scene = Scene("a", "2022-07-19", added=added, properties=properties, asset=asset, level=level)
    with pytest.raises(InputError, match=r"it cannot be decided .* SCALING=dn_offset") as told:
        imported(tmp_path, scene, middle, network)
    assert "\n" not in str(told.value)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a"]


def test_what_the_user_says_is_done_without_asking(tmp_path, middle, network):
    scene = Scene("a", "2022-07-19", added=1000, properties={**NEW, FLAG: True})
    made, _ = imported(tmp_path, scene, middle, network, scaling="dn_offset")
    assert (made.pixels[2] == truth(scene)).all()


def test_a_bright_area_is_no_contradiction_where_the_scene_has_dark_places(
    tmp_path, middle, network
):
    """Cloud covers all of the area; the rest of the scene is clear."""
    scene = Scene("a", "2022-07-19", inside=1.0, properties={**NEW, FLAG: True})
    scene.write(tmp_path)
    job = import_item(
        str(tmp_path / "a" / "item.json"),
        tmp_path / "out.tif",
        ImportChoice(mask_classes=""),
        ScalingChoice(),
        middle,
        network,
    )
    finish(job)
    assert (read_raster(tmp_path / "out.tif").pixels[2] == 7000).all()


def test_the_file_s_own_tags_count_as_one_more_voice(tmp_path, middle, network):
    scene = Scene("a", "2022-07-19", added=1000, properties=NEW, tags=(0.0001, -0.1))
    made, told = imported(tmp_path, scene, middle, network)
    assert (made.pixels[2] == truth(scene)).all()
    assert "contradicts" not in told
    scene = Scene("b", "2022-07-19", added=0, properties=NEW, tags=(0.0001, 0.0))
    made, told = imported(tmp_path, scene, middle, network)
    assert (made.pixels[2] == truth(scene)).all()
    assert "b contradicts itself: the file's offset of 0 against its processing baseline" in told


def test_without_a_visible_band_the_scene_s_own_is_looked_at(tmp_path, middle, network):
    scene = Scene("a", "2022-07-19", added=0, properties=NEW)
    scene.write(tmp_path)
    job = import_item(
        str(tmp_path / "a" / "item.json"),
        tmp_path / "out.tif",
        ImportChoice(bands="B08"),
        ScalingChoice(),
        middle,
        network,
    )
    with pytest.raises(InputError, match="it cannot be decided"):
        finish(job)

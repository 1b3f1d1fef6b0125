"""A data set that is made again starts from what is there; its files are as if made anew."""

import contextlib
import json
import os
import shutil
import sqlite3
from pathlib import Path

import numpy as np
import pytest

from changemining.core.change import chain
from changemining.core.change.build import build_dataset
from changemining.core.change.export import export_patches
from changemining.core.choices.masks import MaskChoice
from changemining.core.choices.patches import PatchChoice
from changemining.core.choices.scenes import SaviChoice
from changemining.core.datasets.export import Areas
from changemining.core.datasets.made import MADE
from changemining.core.datasets.target import Target
from changemining.core.io.beside import facts_of, is_whole
from changemining.core.io.source import inspect
from changemining.core.io.vector import read_layer
from changemining.core.jobs import finish
from changemining.core.masks.polygons import ReviewedPolygon
from changemining.core.review.review import Review, Settings, write_review

pytestmark = pytest.mark.backend

SHAPE = 128, 160
STEPS = ("write_scene_difference", "write_mask", "write_polygons")


@pytest.fixture
def pair(write, random):
    """Vegetation, with two clearings in T2."""
    paths = []
    for name in ("T1_20190705.tif", "T2_20200707.tif"):
        pixels = np.empty((4, *SHAPE), "uint16")
        for band, level in zip(pixels, (250, 450, 300, 3500)):
            band[:] = random.normal(level, level / 30, SHAPE)
        if name[1] == "2":
            pixels[2:, 20:45, 30:70] = random.normal(2000, 50, (2, 25, 40))
            pixels[2:, 90:110, 110:150] = random.normal(1800, 50, (2, 20, 40))
        bands = ["B02", "B03", "B04", "B08"]
        paths.append(write(name, pixels, nodata=0, descriptions=bands))
    return paths


@pytest.fixture
def build(pair, tmp_path):
    """Return ``build(name, …)``, which makes a data set in a folder of that name."""

    def make(name, mask=None, patches=None, polygons=None, **more):
        return finish(
            build_dataset(
                *pair,
                Target(tmp_path / name, replace=True),
                SaviChoice(scaling="dn"),
                MaskChoice(**(mask or {})),
                PatchChoice(**{"size": 32, "min_valid": 0.5, **(patches or {})}),
                polygons=polygons,
                **more,
            )
        )

    return make


@pytest.fixture
def made(monkeypatch):
    """Return a list of the steps that were made, by name."""
    calls = []

    def watched(name, step):
        def called(*args, **more):
            calls.append(name)
            return step(*args, **more)

        return called

    for name in STEPS:
        monkeypatch.setattr(chain, name, watched(name, getattr(chain, name)))
    return calls


def contents(folder):
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file()
    }


def places(folder):
    """Return the inode of every file: one that was linked keeps its own."""
    return {
        path.relative_to(folder).as_posix(): path.stat().st_ino
        for path in folder.rglob("*")
        if path.is_file()
    }


def unlike(one, other):
    first, second = contents(one), contents(other)
    return {name for name in {*first, *second} if first.get(name) != second.get(name)}


def test_other_patches_start_from_the_mask_that_is_there(build, made, tmp_path):
    build("set")
    assert made == list(STEPS)
    made.clear()
    build("set", patches={"size": 48, "split": "random"})
    assert made == []
    build("fresh", patches={"size": 48, "split": "random"})
    assert unlike(tmp_path / "set", tmp_path / "fresh") == set()


def test_another_threshold_starts_from_the_difference(build, made, tmp_path):
    build("set")
    made.clear()
    build("set", mask={"method": "fixed", "value": 0.2})
    assert made == ["write_mask", "write_polygons"]
    build("fresh", mask={"method": "fixed", "value": 0.2})
    assert unlike(tmp_path / "set", tmp_path / "fresh") == set()


def reviewed(path, leave_out=None):
    return [
        ReviewedPolygon(wkb, {**attributes, "status": "accepted"})
        for number, (wkb, attributes) in enumerate(read_layer(path))
        if number != leave_out
    ]


def test_with_edited_polygons_only_touched_patches_are_written(build, made, tmp_path):
    build("first")
    path = tmp_path / "first" / "work" / "polygons.gpkg"
    assert len(reviewed(path)) == 2
    build("set", polygons=reviewed(path))
    before = places(tmp_path / "set")
    change = contents(tmp_path / "set" / "Change")
    shutil.copytree(tmp_path / "first", tmp_path / "again")
    made.clear()
    fewer = reviewed(tmp_path / "again" / "work" / "polygons.gpkg", leave_out=0)
    (tmp_path / "set" / "work" / "polygons.gpkg").unlink()  # its verdicts are not the new ones
    build("set", polygons=fewer)
    assert made == []
    after = places(tmp_path / "set")
    now = contents(tmp_path / "set" / "Change")
    touched = {f"Change/{name}" for name in now if now[name] != change[name]}
    assert 0 < len(touched) < len(now)
    patches = {name for name in after if name.endswith(".tif") and not name.startswith("work/")}
    assert {name for name in patches if after[name] != before[name]} == touched
    build("fresh", polygons=fewer)
    assert unlike(tmp_path / "set", tmp_path / "fresh") == set()


def test_where_nothing_changed_the_set_stays(build, made, tmp_path, pair):
    first = build("set")
    before, steps = places(tmp_path / "set"), list(made)
    times = (tmp_path / "set" / "dataset.json").stat().st_mtime_ns
    # Content counts, not when a file was written.
    os.utime(pair[0])
    second = build("set")
    assert made == steps
    assert (second.threshold, second.dataset, second.undecided) == (
        first.threshold,
        first.dataset,
        first.undecided,
    )
    assert places(tmp_path / "set") == before
    assert (tmp_path / "set" / "dataset.json").stat().st_mtime_ns == times


def test_a_scene_of_other_content_makes_all_anew(build, made, tmp_path, pair, write):
    build("set")
    made.clear()
    scene = Path(pair[1])
    times, content = scene.stat().st_mtime_ns, bytearray(scene.read_bytes())
    content[len(content) - 2000] ^= 0x10  # in a pixel of NIR, for it is not compressed
    scene.write_bytes(content)
    os.utime(scene, ns=(times, times))
    build("set")
    assert made == list(STEPS)
    build("fresh")
    assert unlike(tmp_path / "set", tmp_path / "fresh") == set()


@pytest.mark.parametrize(
    "name", ["work/difference.tif", "work/mask.tif", "T1/c00000_r00000.tif", "patches.csv"]
)
def test_what_was_touched_is_made_anew(build, tmp_path, name):
    build("fresh")
    build("set")
    file = tmp_path / "set" / name
    if not file.exists():
        file = sorted((tmp_path / "set" / "T1").iterdir())[0]
    content = bytearray(file.read_bytes())
    content[len(content) // 2] ^= 0xFF
    file.write_bytes(content)
    build("set")
    assert unlike(tmp_path / "set", tmp_path / "fresh") == set()


@pytest.mark.parametrize(
    "told",
    ["", "[]", "{}", '{"run": 1, "steps": [], "files": {}}', '{"run": "x", "steps": {"mask": 3}}'],
)
def test_what_is_remembered_may_be_broken(build, tmp_path, told):
    build("fresh")
    build("set")
    (tmp_path / "set" / MADE).write_text(told)
    build("set")
    assert unlike(tmp_path / "set", tmp_path / "fresh") == set()


def test_a_set_that_grew_is_made_anew(build, made, tmp_path, pair):
    build("set")
    mask = shutil.copy(tmp_path / "set" / "work" / "mask.tif", tmp_path / "mask.tif")
    choice = PatchChoice(size=32, min_valid=0.5, prefix="b")
    finish(export_patches(*pair, mask, Target(tmp_path / "set", append=True), choice))
    grown = len(json.loads((tmp_path / "set" / "dataset.json").read_text())["previous_runs"])
    assert grown == 1
    made.clear()
    build("set")
    assert made == list(STEPS)
    build("fresh")
    assert unlike(tmp_path / "set", tmp_path / "fresh") == set()


def test_exported_patches_that_stay_the_same_are_linked(pair, build, tmp_path):
    build("set")
    mask = shutil.copy(tmp_path / "set" / "work" / "mask.tif", tmp_path / "mask.tif")
    target = Target(tmp_path / "patches", replace=True)
    export = (
        PatchChoice(size=32, min_valid=0.5),
        PatchChoice(size=32, min_valid=0.5, split="random"),
    )
    finish(export_patches(*pair, mask, target, export[0]))
    before = places(tmp_path / "patches")
    assert not (tmp_path / "patches" / "work").exists()
    finish(export_patches(*pair, mask, target, export[1]))
    after = places(tmp_path / "patches")
    assert {name for name in after if name[:2] == "T1" and after[name] != before[name]} == set()
    assert after["dataset.json"] != before["dataset.json"]


def test_metadata_that_came_beside_a_scene_counts(build, made, tmp_path, pair):
    """Of an .aux.xml the values without data are read, which the scene itself does not tell."""
    build("set")
    made.clear()
    Path(f"{pair[1]}.aux.xml").write_text(
        # Names of bands would not do: newer GDAL takes them for those in the file.
        '<PAMDataset><PAMRasterBand band="1"><UnitType>1</UnitType></PAMRasterBand></PAMDataset>'
    )
    build("set")
    assert made == list(STEPS)
    build("fresh")
    assert unlike(tmp_path / "set", tmp_path / "fresh") == set()


def test_a_set_that_was_edited_and_copied_is_made_anew(build, tmp_path):
    """Not every copy keeps when files were written."""
    build("fresh")
    build("set")
    files = sorted((tmp_path / "set" / "T1").iterdir())
    content = bytearray(files[0].read_bytes())
    content[-1] ^= 0xFF
    files[0].write_bytes(content)
    for path in (tmp_path / "set").rglob("*"):
        os.utime(path, ns=(10**18, 10**18))
    build("set")
    assert unlike(tmp_path / "set", tmp_path / "fresh") == set()


@pytest.mark.parametrize(
    ("files", "whole"),
    [
        (["a.tif"], True),
        (["one.vrt", "a.tif"], True),
        (["two.vrt", "one.vrt"], False),
        (["part.vrt"], False),
        (["open.gpkg"], False),
        ([], False),
    ],
)
def test_files_tell_all_or_not(tmp_path, files, whole):
    virtual = "<VRTDataset><SourceFilename relativeToVRT='1'>{}</SourceFilename></VRTDataset>"
    content = {
        "a.tif": "II*",
        "one.vrt": virtual.format("a.tif"),
        "two.vrt": virtual.format("one.vrt"),
        "part.vrt": virtual.format('NETCDF:"a.nc":red'),
        "open.gpkg": "SQLite",
        "open.gpkg-wal": "a page",
    }
    for name, text in content.items():
        (tmp_path / name).write_text(text)
    assert is_whole([str(tmp_path / name) for name in files]) == whole


def test_statistics_beside_a_raster_are_no_other_raster(pair):
    notes = Path(f"{pair[0]}.aux.xml")
    before = facts_of(inspect(pair[0]))
    band = '<PAMDataset>\n <PAMRasterBand band="1">{}</PAMRasterBand>\n</PAMDataset>'
    statistics = '<MDI key="STATISTICS_MEAN">3</MDI>'
    notes.write_text(band.format(f"<Metadata>\n{statistics}</Metadata><Histograms>a</Histograms>"))
    assert facts_of(inspect(pair[0])) == before
    notes.write_text(band.format("<NoDataValue>7</NoDataValue>"))
    assert facts_of(inspect(pair[0])) != before


def test_a_review_that_is_open_elsewhere_is_read_anew(build, made, pair, tmp_path):
    """What was decided last stands in a journal beside it, which its checksum does not know."""
    review = tmp_path / "review.gpkg"
    settings = Settings(32, 16, 42, 0, *pair, "mask.tif")
    wkt = inspect(pair[0]).grid.crs.to_wkt()
    finish(write_review(Review(wkt, settings, [], []), review))
    build("set", areas=Areas(review=review))
    made.clear()
    with contextlib.closing(sqlite3.connect(review)) as database:
        database.execute("PRAGMA journal_mode=WAL")
        build("set", areas=Areas(review=review))
        before = (tmp_path / "set" / "dataset.json").stat().st_ino
        database.execute("CREATE TABLE more (one INTEGER)")
        database.commit()
        build("set", areas=Areas(review=review))
    assert (tmp_path / "set" / "dataset.json").stat().st_ino != before
    assert made == []

"""An input is never replaced: not by another name, and no file that it is made of."""

import os
import subprocess
import zipfile
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal

from changemining.core.errors import InputError
from changemining.core.io.inputs import files_of, refuse_below, refuse_inside, refuse_overwriting

pytestmark = pytest.mark.backend


@pytest.fixture
def scene(write):
    return Path(write("scene.tif", np.ones((2, 2), "uint8")))


def vrt(path, *sources):
    """Have GDAL write a mosaic of files, whose paths it notes relative to its own."""
    assert gdal.BuildVRT(str(path), [str(one) for one in sources]) is not None
    return path


@pytest.mark.parametrize("name", ["link.tif", "hard.tif", "relative", "folder link"])
def test_an_input_is_never_the_output(scene, tmp_path, monkeypatch, name):
    output = tmp_path / name
    if name == "link.tif":
        output.symlink_to(scene)
    elif name == "hard.tif":
        os.link(scene, output)
    elif name == "relative":
        monkeypatch.chdir(tmp_path)
        output = Path("./x/../scene.tif")
        Path("x").mkdir()
    else:
        output.symlink_to(tmp_path)
        output /= scene.name
    with pytest.raises(InputError, match="choose another name"):
        refuse_overwriting(output, "/nowhere.tif", scene)
    refuse_overwriting(tmp_path / "other.tif", scene)


def test_no_file_that_a_virtual_raster_is_made_of_is_the_output(scene, write, tmp_path):
    (tmp_path / "deep").mkdir()
    other = write("other.tif", np.ones((2, 2), "uint8"))
    inner = vrt(tmp_path / "deep" / "inner.vrt", scene)
    outer = vrt(tmp_path / "outer.vrt", inner)
    text = outer.rename(tmp_path / "no ending")  # GDAL knows it by its first bytes
    for given in (inner, vrt(tmp_path / "outer.vrt", inner), text):
        with pytest.raises(InputError, match=r"scene\.tif is an input of this very step"):
            refuse_overwriting(scene, given)
        refuse_overwriting(other, given)
    assert {path.name for path in files_of([text])} == {"no ending", "inner.vrt", "scene.tif"}


def test_side_files_and_archives_are_told(scene, tmp_path):
    (tmp_path / "scene.tif.aux.xml").write_text("<PAMDataset></PAMDataset>")
    subprocess.run(["gdaladdo", "-q", "-ro", str(scene), "2"], check=True)
    told = {path.name for path in files_of([scene])}
    assert told == {"scene.tif", "scene.tif.aux.xml", "scene.tif.ovr"}
    packed = tmp_path / "scene.zip"
    with zipfile.ZipFile(packed, "w") as archive:
        archive.write(scene, "deep/scene.tif")
    for name in (f"/vsizip/{packed}/deep/scene.tif", f"/vsizip/{{{packed}}}/deep/scene.tif"):
        assert files_of([name]) == [packed]


def test_virtual_rasters_that_name_each_other_end(scene, tmp_path):
    one = vrt(tmp_path / "one.vrt", scene)
    two = vrt(tmp_path / "two.vrt", one)
    one.write_text(one.read_text().replace("scene.tif", "two.vrt"))
    assert {path.name for path in files_of([two])} >= {"one.vrt", "two.vrt"}


def test_what_is_no_raster_or_not_there_is_itself_alone(tmp_path):
    table = tmp_path / "classes.csv"
    table.write_text("id\n1\n")
    assert files_of([table, tmp_path / "none.tif", "dbname=x host=y", "a\0b", tmp_path]) == [
        table,
        tmp_path,
    ]


@pytest.mark.parametrize("way", ["file", "source", "link"])
def test_a_folder_that_holds_an_input_does_not_go(scene, tmp_path, way):
    (tmp_path / "set").mkdir()
    inside = scene.rename(tmp_path / "set" / "scene.tif")
    given = {
        "file": lambda: inside,
        "source": lambda: vrt(tmp_path / "outside.vrt", inside),
        "link": lambda: (tmp_path / "l").symlink_to(tmp_path / "set") or tmp_path / "l/scene.tif",
    }[way]()
    with pytest.raises(InputError, match=r"scene\.tif is an input and lies in .*set"):
        refuse_inside(tmp_path / "set", [given])
    (tmp_path / "empty").mkdir()
    refuse_inside(tmp_path / "empty", [given])


def test_a_folder_that_is_an_input_itself_may_go_and_one_that_stays_takes_nothing(tmp_path):
    folder = tmp_path / "set"
    folder.mkdir()
    # As of a data set that is replayed in its own place.
    refuse_inside(folder, [folder])
    refuse_below(folder, tmp_path / "other", tmp_path / "set.run")
    refuse_below(None, folder / "x.tif")
    for output in (folder, folder / "x.tif", folder / "not" / "there", tmp_path / "o/../set/x.tif"):
        with pytest.raises(InputError, match="is an input and stays as it is"):
            refuse_below(folder, output)

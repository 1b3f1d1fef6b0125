"""What a user may choose as a scene, and what it is called once it is imported."""

import numpy as np
import pytest

from changemining.core.errors import InputError
from changemining.core.jobs import finish
from changemining.core.scenes.download import (
    imported_as,
    is_download,
    is_imported,
    recognise,
    work_folder,
)
from changemining.core.scenes.import_plan import plan_import
from changemining.core.scenes.importing import write_import

DN = np.full((40, 40), 1234, "uint16")
FOUR = {(band, 10): DN for band in ("B02", "B03", "B04", "B08")}


@pytest.fixture
def safe(products, tmp_path):
    return products.write_safe(tmp_path, FOUR, offsets=-1000)


@pytest.mark.parametrize("what", ["folder", "zip", "xml", "one band"])
def test_every_part_of_a_product_stands_for_the_whole(products, safe, tmp_path, what):
    chosen = {
        "folder": lambda: safe,
        "zip": lambda: products.zipped(safe, tmp_path / "some download (1).zip"),
        "xml": lambda: safe / "MTD_MSIL2A.xml",
        "one band": lambda: next(safe.rglob("*_B04_10m.jp2")),
    }[what]()
    assert is_download(str(chosen))
    found = recognise(str(chosen))
    assert (found.date, found.tile, found.title) == ("2019-07-05", "21MXQ", "2019-07-05_T21MXQ")
    assert found.bands == ("B02", "B03", "B04", "B08")
    assert found.path == str(chosen if what == "zip" else safe)


def test_a_folder_and_a_zip_of_the_browser(products, tmp_path):
    bands = {band: np.full((8, 8), 0.1) for band in ("B02", "B03", "B04", "B08")}
    folder = products.write_browser(tmp_path / "browser", bands, "uint16")
    packed = products.zipped(folder, tmp_path / "Browser_images.zip")
    for chosen in (folder, packed):
        assert is_download(str(chosen))
        found = recognise(str(chosen))
        assert (found.title, len(found.bands)) == ("2019-07-05", 4)


def test_what_is_no_download_is_left_alone(tmp_path):
    stack = tmp_path / "stack.tif"
    stack.write_bytes(b"")
    virtual = f"<VRTDataset>{300 * chr(32)}</VRTDataset>"
    for path in (str(stack), "", str(tmp_path / "not there.zip"), "/vsizip/x.zip/y.tif", virtual):
        assert not is_download(path)


def test_several_scenes_are_named(products, tmp_path):
    for time in ("20190705T141051", "20190710T141049"):
        products.write_safe(tmp_path / "both", FOUR, time=time, name=f"S2A_{time}.SAFE")
    with pytest.raises(InputError, match=r"holds 2 products, choose one of them: S2A_2019.*S2A_"):
        recognise(str(tmp_path / "both"))


def test_another_products_file_is_not_replaced(safe, tmp_path):
    found = recognise(str(safe))
    assert imported_as(found.title, found.name, tmp_path).name == "2019-07-05_T21MXQ.tif"
    plan = plan_import(safe)
    first = imported_as(found.title, found.name, tmp_path)
    assert not is_imported(str(first))
    finish(write_import(plan, first))
    assert is_imported(str(first))
    assert imported_as(found.title, found.name, tmp_path) == first
    assert imported_as(found.title, "another", tmp_path).name == "2019-07-05_T21MXQ_2.tif"


def test_a_work_folder_is_proposed_that_is_not_there(tmp_path):
    download = tmp_path / "a.zip"
    assert work_folder(str(download), "21MXQ") == tmp_path / "changes_T21MXQ"
    (tmp_path / "changes_T21MXQ").mkdir()
    assert work_folder(str(download), "21MXQ") == tmp_path / "changes_T21MXQ_2"
    assert work_folder(str(download), "") == tmp_path / "changes"


@pytest.mark.parametrize("given", ["", "MTD_MSIL2A.xml", "GRANULE"])
def test_a_work_folder_is_proposed_beside_a_product_never_in_it(given, safe):
    assert work_folder(str(safe / given), "21MXQ") == safe.parent / "changes_T21MXQ"

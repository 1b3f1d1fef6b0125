"""Rasters of a review that was moved: where they are looked for."""

from pathlib import Path

import pytest

from changemining.core.review.locating import locate, missing
from changemining.core.review.review import Settings


@pytest.fixture
def make(tmp_path):
    """Return ``make(*names)``, which makes files in the temporary folder."""

    def make(*names):
        for name in names:
            path = tmp_path / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(name)

    return make


def settings(t1, t2="", difference=""):
    return Settings(32, 32, 1, 0, t1, t2, difference)


@pytest.mark.parametrize(
    "told",
    [
        r"C:\data\amazon\scenes\T1.tif",
        "/home/ada/amazon/scenes/T1.tif",
        "../../scenes/T1.tif",
        r"\\server\share\scenes\T1.tif",
    ],
)
@pytest.mark.parametrize("there", ["work/T1.tif", "work/scenes/T1.tif", "scenes/T1.tif", "T1.tif"])
def test_it_is_found_beside_the_review_or_above_it(make, tmp_path, told, there):
    make(there, "work/review.gpkg")
    found = locate(settings(told), tmp_path / "work" / "review.gpkg")
    assert Path(found.t1) == tmp_path / there
    assert missing(found) == []


def test_as_much_of_the_path_as_is_told_counts(make, tmp_path):
    make("work/T1.tif", "scenes/june/T1.tif", "scenes/july/T1.tif", "work/review.gpkg")
    found = locate(settings("/old/scenes/july/T1.tif"), tmp_path / "work" / "review.gpkg")
    assert Path(found.t1) == tmp_path / "scenes" / "july" / "T1.tif"


def test_a_folder_that_is_given_comes_first_and_what_is_there_stays(make, tmp_path):
    make("work/T1.tif", "work/T2.tif", "given/T1.tif", "given/T2.tif", "work/review.gpkg")
    told = settings("/old/T1.tif", str(tmp_path / "work" / "T2.tif"), "/old/difference.tif")
    review = tmp_path / "work" / "review.gpkg"
    assert missing(told) == ["T1.tif", "difference.tif"]
    found = locate(told, review, [str(tmp_path / "given")])
    assert Path(found.t1) == tmp_path / "given" / "T1.tif"
    assert found.t2 == told.t2
    assert found.difference == "/old/difference.tif"
    assert missing(found) == ["difference.tif"]

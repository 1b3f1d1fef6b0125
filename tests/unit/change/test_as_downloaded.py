"""A data set straight from two products as downloaded is the one of their imports."""

import errno
import json
import shutil
from pathlib import Path

import numpy as np
import pytest

from changemining.core.change.build import build_dataset
from changemining.core.choices.masks import MaskChoice
from changemining.core.choices.patches import PatchChoice
from changemining.core.choices.scenes import SaviChoice
from changemining.core.datasets.target import Target
from changemining.core.errors import InputError, WriteError
from changemining.core.jobs import Remark, finish
from changemining.core.replay.replay import replay
from changemining.core.scenes import importing
from changemining.core.scenes.import_plan import plan_import
from changemining.core.scenes.importing import write_import
from rasters import write_raster

pytestmark = pytest.mark.backend

PATCHES = PatchChoice(size=32, min_valid=0.5, block_size=2)
TIMES = "20190705T141051", "20200709T141051"
BANDS = ("B02", "B03", "B04", "B08")


@pytest.fixture
def safes(products, random, tmp_path):
    """Return the .SAFE folders of two dates; T2 is of a baseline with an offset."""
    return products.write_dates(tmp_path / "safes", random, TIMES)


@pytest.fixture
def zips(products, safes, tmp_path):
    (tmp_path / "zips").mkdir()
    return [products.zipped(safe, tmp_path / "zips" / f"{safe.stem}.zip") for safe in safes]


def build(paths, folder, said=lambda one: None, replace=False, **more):
    job = build_dataset(
        *map(str, paths),
        Target(folder, replace=replace),
        SaviChoice(**more.pop("savi", {})),
        MaskChoice(),
        PATCHES,
        **more,
    )
    return finish(job, said)


def patches_of(folder):
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*.tif")
        if path.parent.name in ("T1", "T2", "Change")
    }


def record_of(folder):
    return json.loads((folder / "dataset.json").read_text(encoding="utf-8"))


@pytest.fixture
def imported(safes, tmp_path):
    paths = []
    for number, safe in enumerate(safes):
        paths.append(tmp_path / f"scene_{number}.tif")
        finish(write_import(plan_import(safe), paths[-1]))
    return paths


@pytest.mark.parametrize("kind", ["zips", "safes", "xml", "mixed"])
def test_as_by_an_import_of_their_own(kind, safes, zips, imported, tmp_path):
    build(imported, tmp_path / "two_steps")
    given = {
        "zips": zips,
        "safes": safes,
        "xml": [safe / "MTD_MSIL2A.xml" for safe in safes],
        "mixed": [zips[0], imported[1]],
    }[kind]
    said = []
    result = build(given, tmp_path / "set", said.append)
    expected = patches_of(tmp_path / "two_steps")
    assert len(expected) > 30
    # What the scene classification says of clouds, for one.
    assert record_of(tmp_path / "set")["pair"] == record_of(tmp_path / "two_steps")["pair"]
    assert patches_of(tmp_path / "set") == expected
    assert result.dataset.changed_patches > 0
    told = " ".join(str(one) for one in said if isinstance(one, Remark))
    assert "imported for this run" in told


def test_only_the_set_is_left(zips, tmp_path):
    out = tmp_path / "out"
    out.mkdir()
    build(zips, out / "set")
    assert [path.name for path in out.iterdir()] == ["set"]
    record = record_of(out / "set")
    assert [[one["name"] for one in record["inputs"][role]] for role in ("T1", "T2")] == [
        [path.name] for path in zips
    ]
    assert record["dates"] == {"T1": "2019-07-05", "T2": "2020-07-09"}
    assert record["imported"]["T2"]["baseline"] == "05.09"
    assert record["imported"]["T2"]["bands"] == list(BANDS)
    assert record["imported"]["T1"]["masked_classes"] == [0, 1, 3, 8, 9, 10, 11]


def test_nothing_is_decoded_where_nothing_changed(zips, tmp_path, monkeypatch):
    build(zips, tmp_path / "set")
    before = patches_of(tmp_path / "set")
    monkeypatch.setattr(importing._Work, "run", None)
    said = []
    build(zips, tmp_path / "set", said.append, replace=True)
    assert any("Nothing has changed" in str(one) for one in said)
    assert patches_of(tmp_path / "set") == before


def test_bands_that_are_named_come_too(zips, tmp_path):
    build(zips, tmp_path / "set", patch_bands="B04,B08,B11")
    assert record_of(tmp_path / "set")["bands"]["T1"] == ["B04", "B08", "B11"]


@pytest.fixture
def unpacked(safes, tmp_path):
    """Return folders around the .SAFE folders, as unpacking a zip makes them."""
    return [
        shutil.copytree(safe, tmp_path / "unpacked" / safe.stem / safe.name).parent
        for safe in safes
    ]


@pytest.mark.parametrize("kind", ["zips", "safes", "unpacked"])
def test_its_record_builds_it_again(kind, safes, zips, unpacked, tmp_path):
    build({"zips": zips, "safes": safes, "unpacked": unpacked}[kind], tmp_path / "set")
    before = {
        path.relative_to(tmp_path / "set").as_posix(): path.read_bytes()
        for path in (tmp_path / "set").rglob("*")
        if path.is_file()
    }
    left = tmp_path / "left"
    left.mkdir()
    shutil.copy(tmp_path / "set" / "dataset.json", left)
    finish(replay(left, tmp_path / kind, Target(tmp_path / "again")))
    after = {
        path.relative_to(tmp_path / "again").as_posix(): path.read_bytes()
        for path in (tmp_path / "again").rglob("*")
        if path.is_file()
    }
    assert after == before
    if kind != "zips":
        with pytest.raises(InputError, match=r"SAFE/again lies in .*, which is an input"):
            finish(
                replay(
                    left, tmp_path / kind, Target(next((tmp_path / kind).rglob("*.SAFE")) / "again")
                )
            )


def test_what_metadata_says_anew_is_heeded(unpacked, tmp_path):
    build(unpacked, tmp_path / "set")
    metadata = next(unpacked[1].rglob("MTD_MSIL2A.xml"))
    uri = f"S2A_MSIL2A_{TIMES[1]}_N0509_R110_T21MXQ_20200709T180000.SAFE"
    text = metadata.read_text().replace(">-1000<", ">-900<")
    metadata.write_text(text.replace("<PROC", f"<PRODUCT_URI>{uri}</PRODUCT_URI><PROC", 1))
    build(unpacked, tmp_path / "set", replace=True)
    assert record_of(tmp_path / "set")["imported"]["T2"]["product"] == uri
    assert record_of(tmp_path / "set")["imported"]["T2"]["offsets"]["B04"] == -900
    assert "DN -900" in (tmp_path / "set" / "README.md").read_text(encoding="utf-8")


def test_a_replay_imports_as_then(safes, tmp_path):
    build([next(safe.rglob("R10m")) for safe in safes], tmp_path / "set")
    metadata = safes[1] / "MTD_MSIL2A.xml"
    (tmp_path / "elsewhere").mkdir()
    shutil.copy(metadata, tmp_path / "elsewhere")
    metadata.write_text(metadata.read_text().replace(">-1000<", ">-900<"))
    with pytest.raises(InputError, match=r"T2 .* imported otherwise .*offsets"):
        finish(replay(tmp_path / "set", tmp_path, Target(tmp_path / "again")))
    assert not (tmp_path / "again").exists()


def test_two_bands_in_folders_of_their_own_are_built_again(products, random, tmp_path):
    folders = []
    for number, time in enumerate(("2019-07-05", "2020-07-09")):
        bands = {
            name: array / 10000
            for (name, metres), array in products.ground(random, number == 1, 0).items()
            if name in ("B04", "B08")
        }
        folder = tmp_path / "scenes" / time
        for band, array in bands.items():
            below = products.write_browser(folder / band, {band: array}, "float32")
            file = next(below.iterdir())
            file.rename(below / file.name.replace("2019-07-05", time))
        folders.append(folder)
    build(folders, tmp_path / "set")
    left = tmp_path / "left"
    left.mkdir()
    shutil.copy(tmp_path / "set" / "dataset.json", left)
    finish(replay(left, tmp_path / "scenes", Target(tmp_path / "again")))
    assert patches_of(tmp_path / "again") == patches_of(tmp_path / "set") != {}


def test_what_a_sensor_calls_otherwise_is_given_by_its_role(tmp_path):
    folders = []
    for day in ("19990710", "20090712"):
        folders.append(tmp_path / day)
        folders[-1].mkdir()
        for number in range(1, 5):
            name = f"LE07_L2SP_005009_{day}_20200908_02_T2_SR_B{number}.TIF"
            array = np.full((64, 64), 8000 + 1000 * number, "uint16")
            write_raster(folders[-1] / name, array, nodata=0)
    # Landsat 7's SR_B3 is red, Sentinel-2's B3 is green.
    with pytest.raises(InputError, match=r"SR_B3 of .* is called red once it is imported"):
        build(folders, tmp_path / "set", savi={"red_band": "SR_B3"})


def test_no_room_for_what_is_imported_is_told(zips, tmp_path, monkeypatch):
    mkdir = Path.mkdir

    def full(self, *more, **named):
        if self.name == "T2":
            raise OSError(errno.ENOSPC, "No space left on device")
        mkdir(self, *more, **named)

    monkeypatch.setattr(Path, "mkdir", full)
    (tmp_path / "out").mkdir()
    with pytest.raises(WriteError, match="the disk is full") as told:
        build(zips, tmp_path / "out" / "set")
    assert str(told.value).startswith(f"{tmp_path / 'out'} cannot be written")
    assert not list((tmp_path / "out").iterdir())


def test_one_date_is_no_pair_before_anything_is_decoded(
    safes, zips, imported, tmp_path, monkeypatch
):
    safe, packed, raster = safes[0], zips[0], imported[0]
    again = shutil.copytree(safe, tmp_path / "again" / "N0500.SAFE") / "MTD_MSIL2A.xml"
    again.write_text(again.read_text().replace("02.13", "05.00"))
    # Files of bands alone, whose names tell the day.
    bands = shutil.copytree(next(safe.rglob("R10m")), tmp_path / "bands" / "R10m")
    monkeypatch.setattr(importing._Work, "run", None)
    for t1, t2, line in (
        (packed, packed, "T1 and T2 are the same file"),
        (
            safe,
            packed,
            r"T1 \(.*\.SAFE\) and T2 \(.*\.zip\) are both of 2019-07-05 14:10:51: choose",
        ),
        (safe, again, r"T2 \(N0500\.SAFE\) are both of 2019-07-05 14:10:51"),
        (safe, raster, r"T2 \(scene_0\.tif\) are both of 2019-07-05: choose"),
        (raster, safe, r"T1 \(scene_0\.tif\) and .* are both of 2019-07-05: choose"),
        (safe, bands, r"T2 \(R10m\) are both of 2019-07-05: choose"),
    ):
        with pytest.raises(InputError, match=line):
            build([t1, t2], tmp_path / "set")
        assert not (tmp_path / "set").exists()


def test_the_same_day_at_two_times_is_a_pair(safes, tmp_path):
    for safe, time in zip(safes, ("07:10:51", "16:10:51")):
        metadata = safe / "MTD_MSIL2A.xml"
        text = metadata.read_text().replace("2020-07-09", "2019-07-05")
        metadata.write_text(text.replace("14:10:51", time))
    build(safes, tmp_path / "set")
    assert record_of(tmp_path / "set")["dates"] == {"T1": "2019-07-05", "T2": "2019-07-05"}


def test_nothing_is_written_into_a_given_folder(safes, zips, unpacked):
    safe, around = safes[0], unpacked[0]

    def there():
        return [sorted(folder.rglob("*")) for folder in (safe, around)]

    before = there()
    for given, folder in (
        (safe, safe),
        (safe / "MTD_MSIL2A.xml", safe),
        (next(safe.rglob("R10m")), safe),
        (next(safe.rglob("*_B04_10m.jp2")), safe / "GRANULE"),
        (around, around),
    ):
        with pytest.raises(
            InputError, match=r"set lies in .*, which is an input and stays as it is"
        ):
            build([given, zips[1]], folder / "set")
        assert there() == before


def test_remarks_name_the_product(safes, tmp_path, products, random):
    later = products.write_dates(tmp_path / "later", random, ("20180705T141051", TIMES[0]))[1]
    metadata = next(later.rglob("MTD_MSIL2A.xml"))
    moved = tmp_path / "S2A_MSIL2A_20180101T141051_N0500_R110_T21MXQ_20180101T180000.SAFE"
    later.rename(moved)
    (moved / metadata.name).write_text(
        (moved / metadata.name).read_text().replace("2019-07-05", "2018-01-01")
    )
    said = []
    build([safes[0], moved], tmp_path / "set", said.append)
    told = "\n".join(str(one) for one in said if isinstance(one, Remark))
    assert "is earlier than T1" in told
    assert ".tif" not in told + json.dumps(record_of(tmp_path / "set")["remarks"])
    page = (tmp_path / "set" / "work" / "pair.html").read_text(encoding="utf-8")
    assert moved.name in page
    assert safes[0].name in page
    assert "2018-01-01_T21MXQ.tif" not in page


@pytest.mark.parametrize("more", [{"scaling": "dn"}, {"nodata": "0"}])
def test_what_values_mean_is_told_by_the_product(more, zips, tmp_path):
    with pytest.raises(InputError, match="imported with SCALING auto and no NODATA"):
        build(zips, tmp_path / "set", savi=more)


@pytest.mark.parametrize(
    "more", [{"savi": {"red_band": "4"}}, {"savi": {"nir_band": "8"}}, {"patch_bands": "B04, 3"}]
)
def test_bands_of_products_have_no_numbers(more, imported, zips, tmp_path):
    with pytest.raises(InputError, match="bands have names, not the number"):
        build([imported[0], zips[1]], tmp_path / "set", **more)


def test_a_damaged_product_leaves_nothing(safes, tmp_path):
    band = next(safes[1].rglob("*_B04_10m.jp2"))
    band.write_bytes(band.read_bytes()[:-500])
    out = tmp_path / "out"
    out.mkdir()
    with pytest.raises(Exception, match="truncated"):
        build(safes, out / "set")
    assert list(out.iterdir()) == []

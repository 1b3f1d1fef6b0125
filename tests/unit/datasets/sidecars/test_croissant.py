"""``croissant.json``: MLCommons' own tool reads it, and it says what the files say."""

import csv
import hashlib
import json
import shutil
import subprocess

import pytest

from changemining.core.datasets.sidecars import croissant
from changemining.core.datasets.stored import open_dataset


def content_of(folder):
    return json.loads((folder / "croissant.json").read_text(encoding="utf-8"))


@pytest.fixture(scope="session")
def mlcroissant(root):
    """Return the folder of the programs of an environment with mlcroissant."""
    for place in (shutil.which("mlcroissant"), root / ".venv-loaders/bin/mlcroissant"):
        if place is not None and (found := root.joinpath(place)).is_file():
            return found.parent
    pytest.skip("mlcroissant is not installed; scripts/setup loaders brings it.")


def run(*words):
    done = subprocess.run(
        [str(word) for word in words], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    return done


@pytest.mark.slow
@pytest.mark.parametrize("choice", [{}, {"split": "folds", "folds": 2}, {"split": "none"}])
def test_mlcroissant_validates_it(make_dataset, mlcroissant, choice):
    folder = make_dataset(**choice)
    done = run(mlcroissant / "mlcroissant", "validate", "--jsonld", folder / "croissant.json")
    told = [line for line in done.stderr.splitlines() if "  -  " in line]
    # When it is published is for its publisher to say; nothing else is missing.
    assert len(told) == 1, done.stderr
    assert "datePublished" in told[0]


RECORDS = """
import json, sys
import mlcroissant
data = mlcroissant.Dataset(jsonld=sys.argv[1])
plain = lambda value: value.decode() if isinstance(value, bytes) else value
names = ("patches", "splits", "Change-classes")
found = {n: [{k: plain(v) for k, v in one.items()} for one in data.records(n)] for n in names}
print(json.dumps(found))
"""


@pytest.mark.slow
@pytest.mark.parametrize("crowded", [False, True])
def test_mlcroissant_reads_the_records(make_dataset, mlcroissant, monkeypatch, crowded):
    if crowded:
        monkeypatch.setattr("changemining.core.datasets.writing.CROWDED", 2)
    folder = make_dataset(split="blocks", ratios="0.5,0.25,0.25")
    done = run(mlcroissant / "python", "-c", RECORDS, folder / "croissant.json")
    found = json.loads(done.stdout)
    with (folder / "patches.csv").open(newline="", encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    assert [one["patches/id"] for one in found["patches"]] == [row["id"] for row in rows]
    for one, row in zip(found["patches"], rows):
        for name in ("split", "crs", "file"):
            assert one[f"patches/{name}"] == row[name]
        for name in ("row", "xmin", "valid_fraction", "change_pixels"):
            assert one[f"patches/{name}"] == float(row[name])
    assert {one["splits/name"]: one["splits/url"] for one in found["splits"]} == {
        "train": "cr:TrainingSplit",
        "val": "cr:ValidationSplit",
        "test": "cr:TestSplit",
    }
    classes = [tuple(one.values()) for one in found["Change-classes"]]
    assert classes == [(0, "no change"), (1, "change"), (255, "ignore")]


def test_it_conforms_to_both_specifications(make_dataset):
    content = content_of(make_dataset())
    assert content["conformsTo"] == [
        "http://mlcommons.org/croissant/1.1",
        "http://mlcommons.org/croissant/geo/1.0",
    ]
    assert content["@context"]["geocr"] == "http://mlcommons.org/croissant/geo/"


def test_what_it_says_of_the_place_and_the_time(make_dataset):
    content = content_of(make_dataset())
    assert content["geocr:coordinateReferenceSystem"] == "EPSG:32721"
    assert content["geocr:spatialResolution"]["value"] == 10
    assert content["geocr:spatialResolution"]["unitText"] == "m"
    assert content["temporalCoverage"] == "2019-07-05/2020-07-07"
    # From 2019-07-05 to 2020-07-05 there are 366 days, 2020-02-29 among them.
    assert content["geocr:temporalResolution"]["value"] == 368
    south, west, north, east = map(float, content["spatialCoverage"]["geo"]["box"].split())
    if shutil.which("gdaltransform") is None:
        pytest.skip("gdaltransform is not installed.")
    corners = "500000 9200000\n500960 9199360\n500000 9199360\n500960 9200000\n"
    done = subprocess.run(
        ["gdaltransform", "-s_srs", "EPSG:32721", "-t_srs", "OGC:CRS84", "-output_xy"],
        input=corners,
        capture_output=True,
        text=True,
        check=True,
    )
    points = [tuple(map(float, line.split())) for line in done.stdout.splitlines()]
    assert west == pytest.approx(min(x for x, _ in points), abs=2e-6)
    assert east == pytest.approx(max(x for x, _ in points), abs=2e-6)
    assert south == pytest.approx(min(y for _, y in points), abs=2e-6)
    assert north == pytest.approx(max(y for _, y in points), abs=2e-6)


def test_what_it_says_of_the_bands(make_dataset):
    content = content_of(make_dataset())
    bands = content["geocr:bandConfiguration"]
    assert bands["geocr:totalBands"] == 4
    assert bands["geocr:bandNameList"] == ["B02", "B03", "B04", "B08"]
    spectral = {
        one["name"]: one["geocr:centerWavelength"]["value"]
        for one in content["geocr:spectralBandMetadata"]
    }
    # Sentinel-2A, ESA's spectral response functions.
    assert spectral == {"B02": 492.4, "B03": 559.8, "B04": 664.6, "B08": 832.8}
    sets = {one["@id"]: one for one in content["recordSet"]}
    (image,) = (one for one in sets["T2"]["field"] if one["@id"] == "T2/image")
    assert image["geocr:bandConfiguration"] == bands
    (mask,) = (one for one in sets["Change"]["field"] if one["@id"] == "Change/image")
    assert "cr:SegmentationMask" in mask["dataType"]


def test_bands_that_are_not_sentinel_2s_have_no_wavelength(make_dataset):
    content = content_of(make_dataset(bands=["VV", "VH"]))
    assert content["geocr:bandConfiguration"]["geocr:bandNameList"] == ["VV", "VH"]
    assert "geocr:spectralBandMetadata" not in content


def test_how_patches_were_chosen(make_dataset):
    told = content_of(make_dataset(min_change=0.01, split="none"))["geocr:samplingStrategy"]
    assert "32 × 32 pixels" in told
    assert "4 below MIN_CHANGE" in told
    assert "seed 42" in told


def test_the_manifest_by_its_checksum(make_dataset):
    folder = make_dataset()
    (table,) = (one for one in content_of(folder)["distribution"] if "sha256" in one)
    content = (folder / "patches.csv").read_bytes()
    assert table["sha256"] == hashlib.sha256(content).hexdigest()
    assert table["contentSize"] == f"{len(content)} B"


def test_patterns_fit_the_files(make_dataset, monkeypatch):
    monkeypatch.setattr("changemining.core.datasets.writing.CROWDED", 2)
    folder = make_dataset(split="none")
    sets = [one for one in content_of(folder)["distribution"] if "includes" in one]
    assert [len(list(folder.glob(one["includes"]))) for one in sets] == [6, 6, 6]


def test_sets_of_several_systems_name_them_all(make_dataset):
    folder = make_dataset(prefix="one", split="none")
    make_dataset(prefix="two", split="none", crs="EPSG:32722", append=True)
    content = content_of(folder)
    assert content["geocr:coordinateReferenceSystem"] == "EPSG:32721, EPSG:32722"
    _, west, _, east = map(float, content["spatialCoverage"]["geo"]["box"].split())
    assert east - west > 6  # the two zones' central meridians lie 6° apart


def test_it_is_made_from_what_lies_on_the_disk(make_dataset):
    folder = make_dataset()
    before = (folder / "croissant.json").read_bytes()
    (folder / "croissant.json").unlink()
    croissant.write_croissant(open_dataset(folder))
    assert (folder / "croissant.json").read_bytes() == before

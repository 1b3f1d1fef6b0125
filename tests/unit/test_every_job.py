"""What holds for every job: progress, a cancel that leaves nothing, equal results by threads."""

import tempfile
import threading
from types import SimpleNamespace

import numpy as np
import pytest
from osgeo import ogr

from changemining.core import patch_grid
from changemining.core.accuracy.sampling import write_sample
from changemining.core.change.build import build_dataset
from changemining.core.change.export import export_patches
from changemining.core.checks.check import check_dataset
from changemining.core.checks.report import write_report as write_check
from changemining.core.choices.landcover import LabelChoice
from changemining.core.choices.layouts import LayoutChoice
from changemining.core.choices.masks import MaskChoice
from changemining.core.choices.patches import PatchChoice
from changemining.core.choices.scenes import SaviChoice
from changemining.core.datasets.layouts.convert import convert_dataset
from changemining.core.datasets.target import Target
from changemining.core.errors import InputError, WriteError
from changemining.core.generator import synthetic
from changemining.core.generator.synthetic import SyntheticPair, write_pair
from changemining.core.io import source as sources
from changemining.core.jobs import Remark, finish
from changemining.core.landcover.build import export_landcover
from changemining.core.landcover.modalities import name_modalities
from changemining.core.masks.mask import plan_mask, write_mask
from changemining.core.masks.polygons import write_polygon_mask, write_polygons
from changemining.core.masks.sensitivity import read_sensitivity
from changemining.core.pairs.difference import plan_difference, write_difference
from changemining.core.pairs.normalise import plan_normalise, write_normalised
from changemining.core.pairs.pair import check_pair
from changemining.core.pairs.report import write_report as write_pair_report
from changemining.core.replay.replay import replay
from changemining.core.review.merging import merge_reviews
from changemining.core.review.preparing import prepare_review
from changemining.core.scenes.import_plan import plan_import
from changemining.core.scenes.importing import write_import
from changemining.core.scenes.indices import plan_savi, write_savi
from changemining.core.threads import allow_threads
from rasters import read_raster, write_raster
from windows import LONGEST, twins

pytestmark = pytest.mark.backend

SHAPE, BANDS = (328, 264), ("B02", "B03", "B04", "B08")
CHOICE = {"size": 32, "block_size": 4, "min_valid": 0.5}


@pytest.fixture(scope="session")
def given(tmp_path_factory, products):
    """Return what jobs are given: each step's files, made from the ones before it."""
    root = tmp_path_factory.mktemp("given")
    made = SimpleNamespace(root=root)
    paths = finish(write_pair(SyntheticPair(SHAPE, 3, BANDS), root))
    made.t1, made.t2 = str(paths.t1), str(paths.t2)
    scene = read_raster(paths.t1)
    bands = {(name, 10): values for name, values in zip(scene.descriptions, scene.pixels)}
    made.safe = products.write_safe(root, bands, offsets=-1000)
    for number, scene in enumerate((made.t1, made.t2), 1):
        finish(write_savi(plan_savi(scene), root / f"savi{number}.tif"))
    made.savi = root / "savi1.tif", root / "savi2.tif"
    made.difference = str(root / "difference.tif")
    finish(write_difference(plan_difference(*made.savi), made.difference))
    made.mask, made.polygons = str(root / "mask.tif"), root / "polygons.gpkg"
    # Hundreds of polygons, most of them noise.
    plan = plan_mask(made.difference, method="fixed", value=0.02, min_area=2)
    finish(write_mask(plan, made.mask))
    finish(write_polygons(made.mask, made.polygons, difference=made.difference))
    made.features = list(features(ogr, made.polygons))
    made.classes = root / "classes.tif"
    mask = read_raster(made.mask)
    rows, columns = np.indices(mask.shape)
    ids = (rows // 40 + columns // 30).astype("uint8") % 14
    write_raster(made.classes, ids, crs=mask.wkt, transform=mask.transform)
    made.dataset = root / "set"
    finish(patches(made, made.dataset))
    made.built = root / "built"
    finish(dataset(made, made.built))
    made.reviews = [root / f"review{number}.gpkg" for number in (1, 2)]
    for path, status in zip(made.reviews, ("accepted", "rejected")):
        judged = [(wkb, {**found, "status": status}) for wkb, found in made.features]
        finish(prepare_review(judged, (made.t1, made.t2), made.difference, path, size=64))
    return made


def features(ogr, path):
    data = ogr.Open(str(path))
    for feature in data.GetLayer(0):
        attributes = {key.lower(): value for key, value in feature.items().items()}
        yield bytes(feature.GetGeometryRef().ExportToWkb()), attributes


def mask(given, out, **choice):
    return write_mask(plan_mask(given.difference, **choice), out / "mask.tif")


def patches(given, folder, replace=False, append=False, **choice):
    target = Target(folder, replace, append)
    return export_patches(
        given.t1, given.t2, given.mask, target, PatchChoice(**{**CHOICE, **choice})
    )


def dataset(given, folder):
    return build_dataset(
        given.t1,
        given.t2,
        Target(folder),
        SaviChoice(),
        MaskChoice(),
        PatchChoice(**CHOICE),
        ignore_pair_check=True,
        normalise=True,
    )


def landcover(given, folder):
    labels = LabelChoice(labels=str(given.classes))
    modalities = name_modalities([given.t1], "msi")
    return export_landcover(modalities, labels, Target(folder), PatchChoice(**CHOICE))


def pair_page(given, out):
    report = yield from check_pair(plan_savi(given.t1), plan_savi(given.t2))
    write_pair_report(report, out / "pair.html")


def check_page(given, out):
    report = yield from check_dataset(given.dataset)
    write_check(report, out / "check.html")


#: Every job, by the name of what it does: what it is given, the folder it writes into.
JOBS = {
    "import": lambda given, out: write_import(plan_import(given.safe), out / "scene.tif"),
    "savi": lambda given, out: write_savi(plan_savi(given.t1), out / "savi.tif"),
    "difference": lambda given, out: write_difference(
        plan_difference(*given.savi), out / "difference.tif"
    ),
    "mask": mask,
    "mask, not sieved": lambda *given: mask(*given, min_area=0, fill_holes=0),
    "mask, large areas": lambda *given: mask(*given, min_area=100, fill_holes=0),
    "mask, large holes": lambda *given: mask(*given, min_area=0, fill_holes=100),
    "mask, seeded": lambda *given: mask(*given, seed_value=0.3),
    "sensitivity": lambda given, _: read_sensitivity(given.difference, 64),
    "polygons": lambda given, out: write_polygons(given.mask, out / "polygons.gpkg"),
    "polygons, measured": lambda given, out: write_polygons(
        given.mask, out / "polygons.gpkg", difference=given.difference
    ),
    "polygon mask": lambda given, out: write_polygon_mask(
        ((wkb, found["status"]) for wkb, found in given.features), given.mask, out / "mask.tif"
    ),
    "sample for accuracy": lambda given, out: write_sample(
        given.mask, out / "sample.gpkg", evidence=given.difference
    ),
    "check of a pair": pair_page,
    "normalise": lambda given, out: write_normalised(
        plan_normalise(given.t1, given.t2), out / "normalised.tif"
    ),
    "patches": lambda given, out: patches(given, out / "set"),
    "patches, packed": lambda given, out: patches(given, out / "set", layout="packed"),
    "dataset": lambda given, out: dataset(given, out / "set"),
    "land cover": lambda given, out: landcover(given, out / "set"),
    "replay": lambda given, out: replay(given.built, given.root, Target(out / "set")),
    "check of a data set": check_page,
    "review": lambda given, out: prepare_review(
        given.features * 20, (given.t1, given.t2), given.difference, out / "review.gpkg", size=64
    ),
    "merge": lambda given, out: merge_reviews(
        given.reviews, out / "merged.gpkg", table=out / "table.csv", replace=True
    ),
    "synthetic": lambda _, out: write_pair(SyntheticPair(SHAPE, 4, BANDS), out),
}
for name in ("levir", "levir_split", "oscd", "packed"):
    JOBS[f"convert to {name}"] = lambda given, out, name=name: convert_dataset(
        given.dataset, name, out / "set", LayoutChoice()
    )


@pytest.fixture(params=[*JOBS, "append"])
def job(request, given, tmp_path, monkeypatch):
    """Return what begins one of the jobs anew, by the folder that it writes into."""
    # A small scene is to be gone through as large ones are: piece by piece, in several threads.
    for module, name in ((sources, "BLOCK"), (patch_grid, "GROUP"), (synthetic, "_TILE")):
        monkeypatch.setattr(module, name, 128)
    monkeypatch.setattr("changemining.core.threads.processors", lambda: 4)

    def make(out):
        out.mkdir()
        if request.param == "append":
            finish(patches(given, out / "set", prefix="a"))
            return patches(given, out / "set", append=True, prefix="b")
        return JOBS[request.param](given, out)

    return make


def contents(folder):
    return {
        path.relative_to(folder).as_posix(): path.read_bytes() if path.is_file() else None
        for path in folder.rglob("*")
    }


def stamps(folder):
    return {path: path.stat().st_mtime_ns for path in folder.rglob("*") if path.is_file()}


def test_progress_rises_to_one_and_makes_no_leap(job, tmp_path):
    steps = [step for step in job(tmp_path / "out") if not isinstance(step, Remark)]
    assert steps == sorted(steps)
    assert 0 <= steps[0] < 0.2
    assert steps[-1] == pytest.approx(1)
    # The scene is small: few blocks, and one of them is much of the work.
    assert np.diff(steps).max() < 0.7


@pytest.mark.parametrize("share", [0, 0.5, 0.9])
def test_cancel_leaves_nothing_and_touches_no_input(job, given, tmp_path, monkeypatch, share):
    scratch = tmp_path / "scratch"
    scratch.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(scratch))
    # Of so many files some go later.
    monkeypatch.setattr("changemining.core.datasets.staging.MANY", 10**9)
    inputs, threads = stamps(given.root), set(threading.enumerate())
    running = job(tmp_path / "out")
    before = contents(tmp_path)
    for step in running:
        if not isinstance(step, Remark) and step >= share:
            break
    running.close()
    assert contents(tmp_path) == before
    assert set(threading.enumerate()) <= threads
    assert stamps(given.root) == inputs


def test_results_are_the_same_whatever_the_number_of_threads(job, tmp_path):
    made = []
    try:
        for count in (1, 2, 4):
            allow_threads(count)
            finish(job(tmp_path / f"{count}"))
            made.append(contents(tmp_path / f"{count}"))
    finally:
        allow_threads(-1)
    one, two, four = made
    assert one == two
    assert one == four


@pytest.mark.parametrize("share", [0.5, None])
def test_nothing_is_moved_or_removed_that_is_open(job, windows, given, tmp_path, share):
    """As Windows refuses it, of ourselves: whether a job comes to its end or is cancelled."""
    running = job(tmp_path / "out")
    for step in running:
        if share is not None and not isinstance(step, Remark) and step >= share:
            break
    running.close()
    assert windows.refused == []
    assert twins(tmp_path / "out") == []
    # Of the letters that a path may have, half are the user's.
    longest = max((len(name) for name in contents(tmp_path / "out")), default=0)
    assert longest + len(".partial") < LONGEST // 2


#: Jobs that write files, not a folder.
FILES = sorted(
    name
    for name in JOBS
    if not name.startswith(("synthetic", "sensitivity", "patches", "dataset", "land", "replay"))
    and not name.startswith("convert")
)


@pytest.mark.parametrize("name", FILES)
def test_an_output_that_another_program_has_open_stays_and_is_told(name, windows, given, tmp_path):
    """On Windows, where QGIS has it open as a layer."""
    finish(JOBS[name](given, tmp_path))
    outputs = sorted(path for path in tmp_path.rglob("*") if path.is_file())
    before = contents(tmp_path)
    with outputs[0].open("rb"), pytest.raises(WriteError) as caught:
        finish(JOBS[name](given, tmp_path))
    assert "open in another program" in str(caught.value)
    assert "\n" not in str(caught.value)
    windows.refused.clear()
    assert contents(tmp_path) == before
    finish(JOBS[name](given, tmp_path))
    assert windows.refused == []


@pytest.mark.parametrize("file", ["T1", "patches.gpkg", "dataset.json"])
@pytest.mark.parametrize("way", [{"replace": True}, {"append": True, "prefix": "b"}])
def test_a_data_set_that_another_program_has_open_stays_and_is_told(
    windows, given, tmp_path, file, way
):
    finish(patches(given, tmp_path / "set", prefix="a"))
    before = contents(tmp_path)
    held = tmp_path / "set" / file
    held = next(held.iterdir()) if held.is_dir() else held
    with held.open("rb"), pytest.raises(WriteError, match="is open in another program"):
        finish(patches(given, tmp_path / "set", **way))
    assert contents(tmp_path) == before
    windows.refused.clear()
    finish(patches(given, tmp_path / "set", **way))
    assert windows.refused == []
    assert twins(tmp_path) == []


@pytest.mark.parametrize("prefix", ["a", "A"])
def test_patches_that_one_name_would_be_of_on_windows_are_refused(given, tmp_path, prefix):
    finish(patches(given, tmp_path / "set", prefix="a"))
    before = contents(tmp_path)
    with pytest.raises(InputError, match=r"has a patch a_r\d+_c\d+ already"):
        finish(patches(given, tmp_path / "set", append=True, prefix=prefix))
    assert contents(tmp_path) == before

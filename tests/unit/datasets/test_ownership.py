"""What people put into a data set's folder, or edited there, is not lost with it."""

import hashlib
import json
import shutil
import sqlite3
import sys

import numpy as np
import pytest

from changemining.core.change.build import build_dataset
from changemining.core.change.export import export_patches
from changemining.core.choices.layouts import LayoutChoice
from changemining.core.choices.masks import MaskChoice
from changemining.core.choices.patches import PatchChoice
from changemining.core.choices.scenes import SaviChoice
from changemining.core.datasets import ownership
from changemining.core.datasets.export import Areas
from changemining.core.datasets.layouts.convert import convert_dataset
from changemining.core.datasets.target import Target
from changemining.core.errors import InputError
from changemining.core.io.vector import read_layer
from changemining.core.jobs import finish
from changemining.core.masks.polygons import ReviewedPolygon
from rasters import UTM, Affine

BANDS = ["B04", "B08"]


@pytest.fixture
def scenes(write, random, tmp_path):
    """Return ``scenes(left)``: T1, T2 with a clearing, and a mask, from a column on."""

    def make(left=0, bands=BANDS, dtype="uint16", pixel=10):
        transform = Affine(pixel, 0, UTM.c + 10 * left, 0, -pixel, UTM.f)
        paths = []
        for name in ("T1", "T2"):
            pixels = random.integers(300, 500, (len(bands), 64, 80)).astype(dtype)
            pixels[-1] += 2500
            if name == "T2":
                pixels[-1, 10:40, 20:50] -= 2000
            told = {"nodata": 0, "descriptions": bands, "transform": transform}
            paths.append(write(f"{name}_{left}.tif", pixels, **told))
        mask = np.zeros((64, 80), "uint8")
        mask[10:40, 20:50] = 1
        return [*paths, write(f"mask_{left}.tif", mask, nodata=255, transform=transform)]

    return make


def export(files, folder, replace=False, append=False, areas=None, **choice):
    choice = PatchChoice(**{"size": 16, "block_size": 2, **choice})
    said = []
    target = Target(folder, replace, append)
    finish(export_patches(*files, target, choice, areas=areas or Areas()), said.append)
    return " ".join(said)


def build(files, folder, replace=False, append=False, polygons=None, **choice):
    choice = PatchChoice(**{"size": 16, "block_size": 2, **choice})
    target, given = Target(folder, replace, append), {"ignore_pair_check": True}
    given["polygons"] = polygons
    finish(
        build_dataset(*files[:2], target, SaviChoice(scaling="dn"), MaskChoice(), choice, **given)
    )


def contents(folder):
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file()
    }


def judge(path, status="accepted"):
    """Give a verdict on all polygons, as somebody does in a layer's table."""
    with sqlite3.connect(path) as database:
        for (name,) in database.execute("SELECT name FROM sqlite_master WHERE type='trigger'"):
            database.execute(f"DROP TRIGGER {name}")
        database.execute("UPDATE polygons SET status = ?", [status])


def listed(folder):
    lines = (folder / "checksums.sha256").read_text(encoding="utf-8").splitlines()
    return {path: digest for digest, path in (line.split("  ", 1) for line in lines)}


@pytest.fixture
def built(scenes, tmp_path):
    folder = tmp_path / "set"
    build(scenes(), folder)
    return folder


OWN = {
    "model.pt": "weights",
    "LICENSE": "mine",
    "T1/notes.txt": "on patches",
    "deep/er/thesis.tex": "\\thesis",
    ".dvc/config": "remote",
    "work/review.gpkg": "a review",
    "contact_sheet/mine.pdf": "pages",
}


@pytest.fixture
def lived_in(built):
    """A data set with files of a person's own, edited documents, and verdicts in its polygons."""
    for name, text in OWN.items():
        (built / name).parent.mkdir(parents=True, exist_ok=True)
        (built / name).write_text(text)
    for name in ("README.md", "CITATION.cff"):
        (built / name).write_text((built / name).read_text(encoding="utf-8") + "\nby Ana\n")
    judge(built / "work" / "polygons.gpkg")
    return built


# A set that grows


@pytest.mark.parametrize("add", [export, build])
def test_what_is_not_ours_stays_where_a_set_grows(scenes, lived_in, add):
    before = contents(lived_in)
    add(scenes(200), lived_in, append=True, prefix="east")
    after = contents(lived_in)
    kept = [*OWN, "README.md", "CITATION.cff"]
    kept += [name for name in before if name.startswith(("work/", "T1/", "Change/"))]
    assert {name: after[name] for name in kept} == {name: before[name] for name in kept}
    # What it would say now is beside it, and is made anew each time.
    assert b"40 patches" in after["README.new.md"]
    assert b"by Ana" not in after["README.new.md"]
    assert ("work/east/polygons.gpkg" in after) == (add is build)
    # The checksums are those of what is there.
    for path, digest in listed(lived_in).items():
        assert hashlib.sha256(after[path]).hexdigest() == digest
    assert {"model.pt", "README.md", "README.new.md"} <= set(listed(lived_in))
    add(scenes(400), lived_in, append=True, prefix="far")
    again = contents(lived_in)
    assert {name: again[name] for name in kept} == {name: before[name] for name in kept}
    assert b"60 patches" in again["README.new.md"]
    assert not [name for name in again if ".new.new" in name]


@pytest.mark.parametrize("add", [export, build])
def test_a_set_that_a_kill_put_aside_is_there_to_grow(scenes, built, add):
    """Between the two renames of a swap the set stands under another name only."""
    before = contents(built)
    built.rename(built.with_name(".set.replaced"))
    add(scenes(100), built, append=True, prefix="b")
    after = contents(built)
    patches = {name for name in before if name.startswith(("T1/", "T2/", "Change/", "work/"))}
    assert patches
    assert {name: after[name] for name in patches} == {name: before[name] for name in patches}
    assert any(name.startswith("T1/b_") for name in after)
    assert [one.name for one in built.parent.glob(".set*")] == []


def test_what_was_kept_is_told(scenes, lived_in):
    said = export(scenes(200), lived_in, append=True, prefix="east")
    assert "README.md (as it would be now: README.new.md)" in said
    assert "CITATION.cff" in said
    assert "patches.qml" not in said


def test_documents_that_nobody_edited_are_made_anew(scenes, built):
    said = export(scenes(200), built, append=True, prefix="east")
    assert "40 patches" in (built / "README.md").read_text(encoding="utf-8")
    assert not list(built.rglob("*.new.*"))
    assert "kept" not in said


def test_of_a_set_that_noted_no_documents_they_stay(scenes, built):
    """As the first release made it."""
    (built / "checksums.sha256").unlink()
    record = json.loads((built / "dataset.json").read_text(encoding="utf-8"))
    del record["documents"]
    (built / "dataset.json").write_text(json.dumps(record), encoding="utf-8")
    before = (built / "README.md").read_bytes()
    export(scenes(200), built, append=True, prefix="east")
    assert (built / "README.md").read_bytes() == before
    assert (built / "README.new.md").is_file()


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights there")
def test_links_stay_links(scenes, built):
    (built / "notes").mkdir()
    (built / "notes" / "large.bin").write_text("large")
    (built / "more").symlink_to("notes")
    (built / "large.bin").symlink_to("notes/large.bin")
    (built / "gone").symlink_to("nowhere")
    export(scenes(200), built, append=True, prefix="east")
    for name, told in (
        ("more", "notes"),
        ("large.bin", "notes/large.bin"),
        ("gone", "nowhere"),
    ):
        assert str((built / name).readlink()) == told


@pytest.mark.parametrize(
    ("scene", "choice", "says"),
    [
        ({}, {"size": 32}, "SIZE is 32, but .* patches of 16 pixels: use SIZE 16"),
        ({}, {"size": 8}, "SIZE is 8, but .* patches of 16 pixels: use SIZE 16"),
        ({"bands": [*BANDS, "B11"]}, {}, "T1 does not fit the data set"),
        ({"bands": BANDS[::-1]}, {}, "T1 does not fit the data set"),
        ({"dtype": "float32"}, {}, "T1 does not fit the data set"),
        ({"pixel": 20}, {}, "pixels are 20 × 20 metre, .* 10 × 10"),
        ({}, {"layout": "levir"}, "APPEND adds to data sets in the layout changemining only"),
    ],
)
@pytest.mark.parametrize("add", [export, build])
def test_what_does_not_fit_is_refused_before_the_work(
    scenes, built, tmp_path, monkeypatch, add, scene, choice, says
):
    files, before = scenes(200, **scene), contents(built)
    monkeypatch.setattr(Target, "shelf", lambda *_: pytest.fail("the work has begun"))
    with pytest.raises(InputError, match=says) as caught:
        add(files, built, append=True, prefix="east", **choice)
    assert "\n" not in str(caught.value)
    assert contents(built) == before


# A set that goes


@pytest.mark.parametrize("name", [*OWN, "README.md", "CITATION.cff", "patches.qml"])
def test_what_is_not_ours_is_not_replaced(scenes, built, name):
    (built / name).parent.mkdir(parents=True, exist_ok=True)
    (built / name).write_text("mine")
    before = contents(built)
    for job in (
        lambda: build(scenes(), built, replace=True),
        lambda: export(scenes(), built, replace=True, layout="packed"),
    ):
        with pytest.raises(InputError, match=f"did not write.*{name}.*Move them elsewhere"):
            job()
        assert contents(built) == before
    (built / name).unlink()


def test_few_names_are_told(scenes, built):
    for number in range(30):
        (built / f"notes{number:02d}.txt").write_text("mine")
    with pytest.raises(InputError, match=r"notes00\.txt.*notes03\.txt and 26 more\."):
        export(scenes(), built, replace=True)


def test_what_programs_leave_behind_does_not_hinder(scenes, built):
    packed = built.parent / "packed"
    finish(convert_dataset(built, "packed", packed, LayoutChoice()))
    for name in ("T1/r0000_c0000.tif.aux.xml", "patches.gpkg-wal", "Thumbs.db", "T1/.DS_Store"):
        (built / name).write_text("left")
    for name in ("work/difference.tif.ovr", "work/mask.tif.aux.xml"):
        (built / name).write_text("left")
    (packed / "__pycache__").mkdir()
    (packed / "__pycache__" / "reader.cpython-39.pyc").write_text("left")
    finish(convert_dataset(built, "levir_split", packed, LayoutChoice("1,1,2"), replace=True))
    export(scenes(), built, replace=True)
    assert not (built / "work").exists()
    assert (packed / "train" / "A").is_dir()


@pytest.mark.parametrize("content", ["{}", "", "not JSON", '{"format": "other"}', "[]", "null"])
@pytest.mark.parametrize("way", ["replace", "append"])
def test_a_folder_of_others_is_never_touched(scenes, tmp_path, content, way):
    folder = tmp_path / "thesis"
    folder.mkdir()
    (folder / "dataset.json").write_text(content)
    (folder / "thesis.tex").write_text("\\thesis")
    with pytest.raises(InputError, match="holds no data set of ChangeMining: choose another"):
        export(scenes(), folder, **{way: True})
    assert set(contents(folder)) == {"dataset.json", "thesis.tex"}


def test_verdicts_are_not_replaced_unless_they_are_in_the_new_set_too(scenes, built):
    judged = built / "work" / "polygons.gpkg"
    judge(judged, "rejected")
    files, before = scenes(), contents(built)
    polygons = [ReviewedPolygon(*one) for one in read_layer(judged)]
    assert len(polygons) == 1
    others = [ReviewedPolygon(polygons[0].wkb, {**polygons[0].attributes, "status": "accepted"})]
    for job in (
        lambda: build(files, built, replace=True),
        lambda: build(files, built, replace=True, polygons=others),
        lambda: export(files, built, replace=True),
    ):
        with pytest.raises(InputError, match=r"polygons\.gpkg holds 1 verdict"):
            job()
        assert contents(built) == before
    build(files, built, replace=True, polygons=polygons)
    assert [one["status"] for _, one in read_layer(judged)] == ["rejected"]


def test_polygons_that_nobody_judged_are_made_anew(scenes, built):
    build(scenes(), built, replace=True)
    assert (built / "work" / "polygons.gpkg").is_file()


@pytest.mark.parametrize("role", ["T1", "MASK", "source", "REVIEW"])
def test_inputs_inside_are_not_lost(scenes, built, run, tmp_path, role):
    files, areas = scenes(), None
    inside = built / "work"
    if role == "T1":
        files[0] = shutil.copy(files[0], inside / "difference.tif")
    elif role == "MASK":
        files[2] = shutil.copy(files[2], inside / "mask.tif")
    elif role == "source":
        shutil.copy(files[1], inside / "savi_t2.tif")
        run("gdalbuildvrt", tmp_path / "inner.vrt", inside / "savi_t2.tif")
        run("gdalbuildvrt", tmp_path / "outer.vrt", tmp_path / "inner.vrt")
        files[1] = str(tmp_path / "outer.vrt")
    else:
        review = inside / "polygons.gpkg"
        areas = Areas(review=review)
    before = contents(built)
    with pytest.raises(InputError, match="is an input and lies in"):
        export(files, built, replace=True, areas=areas)
    assert contents(built) == before


def test_all_files_of_ours_are_known(built, tmp_path):
    """Also where a set has folders in its folders, several systems, and another layout."""
    assert ownership.strangers(built) == []
    assert ownership.edited(built) == []
    for layout in ("levir", "levir_split", "oscd", "packed"):
        finish(convert_dataset(built, layout, tmp_path / layout, LayoutChoice("1,1,2")))
        assert ownership.strangers(tmp_path / layout) == []
        assert ownership.edited(tmp_path / layout) == []
    (built / "patches.csv").write_text("damaged")
    assert ownership.strangers(built) == []


def test_the_evidence_that_a_build_leaves_is_ours(built):
    """A set built with EVIDENCE other than savi can be replaced."""
    (built / "work" / "evidence.tif").write_bytes(b"")
    assert ownership.strangers(built) == []

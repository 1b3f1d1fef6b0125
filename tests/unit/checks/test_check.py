"""checkdataset: clean sets of every layout pass, and each seeded fault is found."""

import csv
import hashlib
import json
import os
import sys
import threading
import unicodedata

import numpy as np
import pytest

from changemining.core.affine import Affine
from changemining.core.checks import check as checking
from changemining.core.checks.check import check_dataset
from changemining.core.checks.inventory import role_of, take_inventory
from changemining.core.errors import InputError, ReadError
from changemining.core.io.crs import parse_crs, transform_points
from changemining.core.jobs import finish
from rasters import changed, read_raster, write_raster

pytestmark = pytest.mark.backend

SIDE = 16
#: Two patches a split; 20 rows of 10 m from split to split, so 4 rows lie between them.
PLACES = {
    "r0000_c0000": ("train", 0, 0),
    "r0000_c0001": ("train", 0, SIDE),
    "r0001_c0000": ("val", 20, 0),
    "r0001_c0001": ("val", 20, SIDE),
    "r0002_c0000": ("test", 40, 0),
    "r0002_c0001": ("test", 40, SIDE),
}
FIRST = "r0000_c0000"
LAST = "r0002_c0001"
#: Pixels of change in every mask.
CHANGED = 8


def place(row, col, pixel=10):
    return Affine(pixel, 0, 500_000 + 10 * col, 0, -pixel, 9_200_000 - 10 * row)


def write(path, array, transform=None, crs="EPSG:32721", nodata=None):
    """Write a GeoTIFF, or a picture without a place."""
    path.parent.mkdir(parents=True, exist_ok=True)
    if path.suffix == ".png":
        write_raster(path, array, crs=None, transform=None, driver="PNG")
    else:
        crs = crs if transform else None
        write_raster(path, array, crs=crs, transform=transform, nodata=nodata)


class Maker:
    """Writes a small set and spoils it."""

    def __init__(self, folder, folders=("T1", "T2", "Change"), ending=".tif", sharded=False):
        self.folder, self.folders, self.ending = folder, folders, ending
        self.sharded = sharded
        self.change = 255 if ending == ".png" else 1
        self.random = np.random.default_rng(5)

    def path(self, name, layer):
        inner = f"{name.rpartition('_')[0]}/" if self.sharded else ""
        return self.folder / self.folders[layer] / f"{inner}{name}{self.ending}"

    def image(self):
        if self.ending == ".png":
            return self.random.integers(0, 256, (3, SIDE, SIDE), np.uint8)
        return self.random.integers(100, 4000, (4, SIDE, SIDE), np.uint16)

    def mask(self):
        mask = np.zeros((SIDE, SIDE), np.uint8)
        mask[2:4, 3 : 3 + CHANGED // 2] = self.change
        return mask

    def make(self):
        for name in PLACES:
            for layer in (0, 1):
                self.write(name, layer, self.image())
            self.write(name, 2, self.mask())
        return self

    def write(self, name, layer, array, **more):
        _, row, col = PLACES[name]
        more.setdefault("transform", place(row, col))
        write(self.path(name, layer), array, **more)

    def read(self, name, layer):
        return read_raster(self.path(name, layer)).pixels

    def lists(self, folder="splits", ending="", **changes):
        (self.folder / folder).mkdir(exist_ok=True)
        for split in ("train", "val", "test"):
            names = [name for name, (its, *_) in PLACES.items() if its == split]
            names = changes.get(split, names)
            text = "".join(f"{name}{ending}\n" for name in names)
            (self.folder / folder / f"{split}.txt").write_text(text, encoding="utf-8")
        return self

    def record(self, **more):
        """Write dataset.json, as far as the check reads it."""
        layers = [
            {"name": "T1", "kind": "image"},
            {"name": "T2", "kind": "image"},
            {"name": "Change", "kind": "label", "classes": [{"id": 0}, {"id": 1}], "ignore": 255},
        ]
        content = {"format": "changemining-dataset", "layers": layers, **more}
        (self.folder / "dataset.json").write_text(json.dumps(content), encoding="utf-8")
        return self

    def manifest(self, **changes):
        """Write patches.csv; `changes` are by column, for the first patch."""
        with (self.folder / "patches.csv").open("w", newline="", encoding="utf-8") as file:
            table = csv.writer(file)
            columns = ["id", "split", "crs", "xmin", "ymin", "xmax", "ymax", "valid_fraction"]
            table.writerow([*columns, "change_pixels"])
            for name, (split, row, col) in PLACES.items():
                left, top = place(row, col) * (0, 0)
                box = [left, top - 10 * SIDE, left + 10 * SIDE, top]
                values = dict(zip(columns, [name, split, "EPSG:32721", *box, 1.0]))
                values["change_pixels"] = CHANGED
                if name == FIRST:
                    values.update(changes)
                table.writerow(values.values())
        return self

    def checksums(self):
        lines = []
        for path in sorted(one for one in self.folder.rglob("*") if one.is_file()):
            digest = hashlib.sha256(path.read_bytes()).hexdigest()
            lines.append(f"{digest}  {path.relative_to(self.folder).as_posix()}\n")
        (self.folder / "checksums.sha256").write_text("".join(lines), encoding="utf-8")
        return self

    def statistics(self, **changes):
        """Write stats.json of the train split, the numbers straight from the pixels."""
        train = [name for name, (split, *_) in PLACES.items() if split == "train"]
        content = {"split": "train", "patches": len(train)}
        for layer, name in enumerate(self.folders[:2]):
            pixels = np.concatenate([self.read(one, layer) for one in train], axis=1)
            content[name] = [
                {"band": str(n), "mean": float(band.mean()), "std": float(band.std())}
                for n, band in enumerate(pixels)
            ]
        content["Change"] = {"0": 2 * (SIDE * SIDE - CHANGED), "1": 2 * CHANGED, "255": 0}
        content.update(changes)
        (self.folder / "stats.json").write_text(json.dumps(content), encoding="utf-8")
        return self


def check(folder):
    return finish(check_dataset(folder))


def found(report, key):
    return next(finding for finding in report.findings if finding.key == key)


@pytest.fixture
def clean(tmp_path):
    """Return a set in our own layout without a fault, with its lists."""
    return Maker(tmp_path / "set").make().lists()


# Clean sets.

TIFF_FOLDERS = [
    ("T1", "T2", "Change"),
    ("T1", "T2", unicodedata.normalize("NFC", "Mudança")),
    ("T1", "T2", unicodedata.normalize("NFD", "Mudança")),
    ("t1", "T2", "CHANGE"),
    ("t1", "t2", "mask"),
    ("im1", "im2", "label"),
    ("imageA", "imageB", "label"),
]


@pytest.mark.parametrize("sharded", [False, True])
@pytest.mark.parametrize("folders", TIFF_FOLDERS, ids=ascii)
def test_a_clean_set_passes_whatever_its_folders_are_called(tmp_path, folders, sharded):
    report = check(Maker(tmp_path / "set", folders, sharded=sharded).make().lists().folder)
    assert [one for one in report.findings if one.verdict != "pass"] == []
    assert report.verdict == "pass"
    numbers = report.numbers
    assert numbers["PATCHES"] == 6
    assert numbers["CHANGED_PATCHES"] == 6
    assert numbers["CHANGE_SHARE"] == pytest.approx(8 / 256)
    assert numbers["SHARED_PIXELS"] == 0
    assert numbers["SPLIT_DISTANCE"] == 40


def test_everything_that_stands_beside_is_verified(clean):
    report = check(clean.record().manifest().statistics().checksums().folder)
    assert report.verdict == "pass"
    assert found(report, "manifest").value == "rows: 6"
    # 18 patches, 3 lists, the record, the manifest and the statistics.
    assert found(report, "checksums").value == "Files that are as they were noted: 24"
    assert found(report, "statistics").verdict == "pass"


def test_a_flat_levir_set_passes(tmp_path):
    maker = Maker(tmp_path / "set", ("A", "B", "label"), ".png").make()
    report = check(maker.lists("list", ".png").folder)
    assert report.verdict == "pass"
    assert report.numbers["CHANGE_SHARE"] == pytest.approx(8 / 256)
    assert found(report, "leakage").verdict == "unknown"
    assert "SHARED_PIXELS" not in report.numbers


def test_a_manifest_tells_where_pictures_lie(tmp_path):
    maker = Maker(tmp_path / "set", ("A", "B", "label"), ".png").make().lists("list", ".png")
    report = check(maker.manifest().folder)
    assert report.numbers["SPLIT_DISTANCE"] == 40
    assert report.numbers["MANIFEST_DIFFERENCES"] == 0


@pytest.mark.parametrize("below", [False, True])
def test_a_set_with_split_folders_passes(tmp_path, below):
    flat = Maker(tmp_path / "flat", ("A", "B", "label"), ".png").make()
    for name, (split, *_) in PLACES.items():
        for layer, folder in enumerate(flat.folders):
            parts = (folder, split) if below else (split, folder)
            target = tmp_path.joinpath("set", *parts, f"{name}.png")
            target.parent.mkdir(parents=True, exist_ok=True)
            flat.path(name, layer).rename(target)
    report = check(tmp_path / "set")
    assert report.verdict == "pass"
    assert found(report, "lists").value == "train 2, val 2, test 2"


def test_masks_of_0_and_1_as_pictures_pass_where_loaders_want_them(tmp_path):
    maker = Maker(tmp_path / "set", ("t1", "t2", "mask"), ".png")
    maker.change = 1
    assert check(maker.make().lists().folder).verdict == "pass"


def land_cover(folder, count=14):
    """Write a set as CerraData-4MM names it."""
    random = np.random.default_rng(2)
    for number in range(1, 5):
        at = place(0, SIDE * number)
        msi = random.random((12, SIDE, SIDE)).astype(np.float32)
        sar = random.random((2, SIDE, SIDE)).astype(np.float32)
        labels = np.arange(SIDE * SIDE, dtype=np.uint8).reshape(SIDE, SIDE) % count
        for path, array in {
            f"msi_images/parrot_beak_ms_{number}.tif": msi,
            f"sar_images/parrot_beak_sar_{number}.tif": sar,
            f"semantic_14c/parrot_beak_terraclass_classes_14c_{number}.tif": labels,
            f"semantic_7c/mask_parrot_beak_7classes_{number}.tif": labels % 7,
            f"edge_7c/edge_{number}.tif": labels % 2,
            f"edge_14c/edge_{number}.tif": labels % 2,
        }.items():
            write(folder / path, array, at)
    return folder


def test_a_land_cover_set_is_paired_by_the_ends_of_names(tmp_path):
    report = check(land_cover(tmp_path / "set"))
    assert report.verdict == "pass"
    assert report.numbers["PATCHES"] == 4
    assert "end of their names" in found(report, "pairing").value
    assert {"label_semantic_7c", "label_edge_14c"} <= {one.key for one in report.findings}


def test_land_cover_ids_beyond_the_levels_classes_fail(tmp_path):
    report = check(land_cover(tmp_path / "set", count=15))
    assert found(report, "label_semantic_14c").verdict == "fail"
    assert "(14)" in found(report, "label_semantic_14c").value
    assert found(report, "label_semantic_7c").verdict == "pass"


# Seeded faults: how to spoil a clean set, the finding, its verdict, a number.


def spoil_mask(change, **more):
    """Return what recodes the mask of the first patch."""

    def spoil(maker):
        maker.write(FIRST, 2, change(maker.read(FIRST, 2)[0]), **more)

    return spoil


def spoil_image(change, layer=0, **more):
    """Return what changes an image of the first patch."""

    def spoil(maker):
        maker.write(FIRST, layer, change(maker.read(FIRST, layer)), **more)

    return spoil


def all_masks(change):
    def spoil(maker):
        for name in PLACES:
            maker.write(name, 2, change(maker.read(name, 2)[0]))

    return spoil


def renamed(new):
    """Return what gives the first patch another name, in the lists too."""

    def spoil(maker):
        for layer in range(3):
            path = maker.path(FIRST, layer)
            path.rename(path.with_name(f"{new}.tif"))
        maker.lists(train=[new, "r0000_c0001"])

    return spoil


def truncated(maker):
    path = maker.path(FIRST, 0)
    path.write_bytes(path.read_bytes()[:-200])


def copied(source, target):
    def spoil(maker):
        maker.write(target, 0, maker.read(source, 0))

    return spoil


def twice(maker):
    (maker.folder / "T1" / "more").mkdir()
    path = maker.path(FIRST, 0)
    (maker.folder / "T1" / "more" / path.name).write_bytes(path.read_bytes())


def grey(mask):
    return (np.arange(SIDE * SIDE).reshape(mask.shape) % 200).astype(np.uint8)


def with_nan(image):
    image = image.astype(np.float32)
    image[0, 0, 0] = np.nan
    return image


FAULTS = {
    "missing twin": (
        lambda maker: maker.path(FIRST, 1).unlink(), "pairing", "fail", {"MISSING_TWINS": 1},
    ),
    "name twice": (twice, "pairing", "fail", {"DUPLICATE_NAMES": 1}),
    "stray text": (
        lambda maker: (maker.folder / "T1" / "notes.txt").touch(),
        "strays", "warn", {"STRAY_FILES": 1},
    ),
    "stray vrt": (
        lambda maker: (maker.folder / "T2" / "all.vrt").touch(),
        "strays", "warn", {"STRAY_FILES": 1},
    ),
    "aux.xml": (
        lambda maker: (maker.folder / "T1" / f"{FIRST}.tif.aux.xml").write_text("<PAMDataset/>"),
        "strays", "pass", {"STRAY_FILES": 0},
    ),
    "space in name": (renamed("a patch"), "names", "fail", {"BAD_NAMES": 1}),
    "hash in name": (renamed("a#1"), "names", "fail", {"BAD_NAMES": 1}),
    "letter in name": (renamed("pátio"), "names", "warn", {"BAD_NAMES": 1}),
    "date in name": (renamed("20190731_c0001"), "names", "warn", {"BAD_NAMES": 1}),
    "no date in name": (renamed("20191331_c0001"), "names", "pass", {"BAD_NAMES": 0}),
    "0 and 255": (all_masks(lambda mask: mask * 255), "label_Change", "warn", {"BAD_LABELS": 0}),
    "1 and 2": (all_masks(lambda mask: mask + 1), "label_Change", "fail", {"BAD_LABELS": 6}),
    "smoothed mask": (spoil_mask(grey), "label_Change", "fail", {"BAD_LABELS": 1}),
    "a third class": (spoil_mask(lambda mask: mask * 3), "label_Change", "fail", {"BAD_LABELS": 1}),
    "fractions": (
        spoil_mask(lambda mask: mask.astype(np.float32) / 2),
        "label_Change", "fail", {"BAD_LABELS": 1},
    ),
    "whole floats": (
        spoil_mask(lambda mask: mask.astype(np.float32)),
        "label_Change", "warn", {"BAD_LABELS": 0, "MIXED": 1},
    ),
    "negative": (
        spoil_mask(lambda mask: mask.astype(np.int16) - 1),
        "label_Change", "fail", {"BAD_LABELS": 1},
    ),
    "colour mask": (
        spoil_mask(lambda mask: np.stack([mask] * 3)), "label_Change", "fail", {"BAD_LABELS": 1},
    ),
    "all ignored": (
        spoil_mask(lambda mask: np.full_like(mask, 255)), "label_Change", "warn", {"BAD_LABELS": 0},
    ),
    "smaller patch": (
        lambda maker: [maker.write(FIRST, n, maker.read(FIRST, n)[:, :8, :8]) for n in range(3)],
        "shapes", "fail", {"MIXED": 3},
    ),
    "smaller mask": (spoil_mask(lambda mask: mask[:8]), "shapes", "fail", {"MIXED": 2}),
    "fewer bands": (spoil_image(lambda image: image[:3]), "shapes", "fail", {"MIXED": 1}),
    "other type": (
        spoil_image(lambda image: image.astype(np.int16)), "shapes", "warn", {"MIXED": 1},
    ),
    "other type at T2": (
        lambda maker: [
            maker.write(name, 1, maker.read(name, 1).astype(np.float32)) for name in PLACES
        ],
        "shapes", "warn", {"MIXED": 0},
    ),
    "other zone": (
        lambda maker: [
            maker.write(FIRST, n, maker.read(FIRST, n), crs="EPSG:32722") for n in range(3)
        ],
        "grids", "warn", {"MISALIGNED": 0},
    ),
    "other pixels": (
        lambda maker: [
            maker.write(FIRST, n, maker.read(FIRST, n), transform=place(-90, -90, 20))
            for n in range(3)
        ],
        "grids", "warn", {"MISALIGNED": 0},
    ),
    "half a pixel off": (
        spoil_image(lambda image: image, transform=place(0.5, 0)),
        "grids", "fail", {"MISALIGNED": 1},
    ),
    "no place": (
        spoil_image(lambda image: image, transform=None), "grids", "warn", {"MISALIGNED": 0},
    ),
    "truncated": (truncated, "readable", "fail", {"UNREADABLE": 1}),
    "no raster": (
        lambda maker: maker.path(FIRST, 0).write_text("text"), "readable", "fail",
        {"UNREADABLE": 1},
    ),
    "empty": (
        spoil_image(lambda image: image * 0, nodata=0), "content", "fail", {"EMPTY_IMAGES": 1},
    ),
    "constant": (
        spoil_image(lambda image: image * 0 + 7), "content", "warn", {"CONSTANT_IMAGES": 1},
    ),
    "nan": (spoil_image(with_nan), "content", "fail", {"INVALID_IMAGES": 1}),
    "nan under ignore": (
        lambda maker: [
            spoil_image(with_nan)(maker),
            spoil_mask(lambda mask: np.where(np.arange(SIDE) == 0, 255, mask).astype("u1"))(maker),
        ],
        "content", "warn", {"INVALID_IMAGES": 0},
    ),
    "no data under labels": (
        spoil_image(lambda image: image * (np.arange(SIDE) > 0).astype("u2"), nodata=0),
        "content", "warn", {"EMPTY_IMAGES": 0},
    ),
    "same dates": (
        lambda maker: maker.write(FIRST, 1, maker.read(FIRST, 0)),
        "same_dates", "fail", {"SAME_DATES": 1},
    ),
    "copy across splits": (copied(FIRST, LAST), "copies", "fail", {"DUPLICATES": 1}),
    "copy within a split": (
        copied(FIRST, "r0000_c0001"), "copies", "warn", {"DUPLICATES": 1},
    ),
    "unknown in list": (
        lambda maker: maker.lists(test=["r0002_c0000", LAST, "gone"]), "lists", "fail", {},
    ),
    "in two lists": (
        lambda maker: maker.lists(test=["r0002_c0000", LAST, FIRST]), "lists", "fail", {},
    ),
    "twice in a list": (
        lambda maker: maker.lists(test=["r0002_c0000", LAST, LAST]), "lists", "warn", {},
    ),
    "left out": (lambda maker: maker.lists(val=["r0001_c0000"]), "lists", "warn", {"LEFT_OUT": 1}),
    "empty list": (lambda maker: maker.lists(val=[]), "lists", "warn", {"LEFT_OUT": 2}),
    # 20 rows of distance less 10 leave 6 rows of 16 pixels in both, from r0000_c0000 and its
    # neighbour in val.
    "shared pixels": (
        lambda maker: [
            maker.write("r0001_c0000", n, maker.read("r0001_c0000", n), transform=place(10, 0))
            for n in range(3)
        ],
        "leakage", "fail", {"SHARED_PIXELS": 6 * 16, "SPLIT_DISTANCE": 0},
    ),
    "touching splits": (
        lambda maker: [
            maker.write("r0001_c0000", n, maker.read("r0001_c0000", n), transform=place(16, 0))
            for n in range(3)
        ],
        "leakage", "pass", {"SHARED_PIXELS": 0, "SPLIT_DISTANCE": 0},
    ),
    "no change in test": (
        lambda maker: [
            maker.write(name, 2, maker.read(name, 2) * 0) for name in ("r0002_c0000", LAST)
        ],
        "balance", "warn", {"CHANGED_PATCHES": 4, "CHANGE_SHARE": 4 * 8 / (6 * 256)},
    ),
    "class without a name": (
        lambda maker: [maker.record(), spoil_mask(lambda mask: mask * 2)(maker)],
        "label_Change", "fail", {"BAD_LABELS": 1},
    ),
    "broken manifest": (
        lambda maker: maker.manifest(change_pixels="many"), "manifest", "fail", {},
    ),
    "manifest of other change": (
        lambda maker: maker.manifest(change_pixels=9), "manifest", "fail",
        {"MANIFEST_DIFFERENCES": 1},
    ),
    "manifest of other validity": (
        lambda maker: maker.manifest(valid_fraction=0.99), "manifest", "fail",
        {"MANIFEST_DIFFERENCES": 1},
    ),
    "manifest of another split": (
        lambda maker: maker.manifest(split="val"), "manifest", "fail", {"MANIFEST_DIFFERENCES": 1},
    ),
    "manifest of another patch": (
        lambda maker: maker.manifest(id="gone"), "manifest", "fail", {"MANIFEST_DIFFERENCES": 2},
    ),
    "checksum of a patch": (
        lambda maker: [maker.checksums(), spoil_image(lambda image: image + 1)(maker)],
        "checksums", "fail", {"WRONG_CHECKSUMS": 1},
    ),
    "checksum of a list": (
        lambda maker: [maker.checksums(), maker.lists(val=["r0001_c0001", "r0001_c0000"])],
        "checksums", "fail", {"WRONG_CHECKSUMS": 1},
    ),
    "file without checksum": (
        lambda maker: [maker.checksums(), (maker.folder / "new.md").touch()],
        "checksums", "warn", {"WRONG_CHECKSUMS": 0},
    ),
    "checksum without file": (
        lambda maker: [
            (maker.folder / "old.md").touch(), maker.checksums(), (maker.folder / "old.md").unlink()
        ],
        "checksums", "fail", {"WRONG_CHECKSUMS": 1},
    ),
    "broken checksums": (
        lambda maker: (maker.checksums().folder / "checksums.sha256").open("a").write("MD5 x\n"),
        "checksums", "warn", {"WRONG_CHECKSUMS": 0},
    ),
    "other statistics": (
        lambda maker: maker.record().statistics(T1=[{"band": "0", "mean": 1.0, "std": 1.0}] * 4),
        "statistics", "warn", {},
    ),
    "other class counts": (
        lambda maker: maker.record().statistics(Change={"0": 1, "1": 16}), "statistics", "warn", {},
    ),
}  # fmt: skip


@pytest.mark.parametrize("fault", FAULTS)
def test_a_seeded_fault_is_found(clean, fault):
    spoil, key, verdict, numbers = FAULTS[fault]
    spoil(clean)
    report = check(clean.folder)
    finding = found(report, key)
    assert finding.verdict == verdict, finding
    assert {name: report.numbers[name] for name in numbers} == pytest.approx(numbers, rel=1e-5)
    assert "\n" not in finding.value + finding.advice
    if verdict != "pass":
        assert finding.advice.strip().endswith(".")
        assert finding.examples


def test_a_fault_is_told_with_the_first_names(clean):
    for name in PLACES:
        clean.path(name, 1).unlink()
    value = found(check(clean.folder), "pairing").value
    assert value.startswith("no such file – 6: T2/r0000_c0000, T2/r0000_c0001, ")
    assert value.endswith(" and 2 more")


def test_a_broken_manifest_does_not_hide_other_findings(clean):
    (clean.folder / "patches.csv").write_bytes(b"id,split\xff\n\xfe")
    (clean.folder / "dataset.json").write_text("{", encoding="utf-8")
    report = check(clean.folder)
    assert found(report, "manifest").verdict == "fail"
    assert report.numbers["PATCHES"] == 6


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such files in folders.")
def test_pipes_and_devices_are_told_and_not_opened(clean):
    pipe, device = clean.path(FIRST, 0), clean.path("r0000_c0001", 1)
    for path in (pipe, device):
        path.unlink()
    os.mkfifo(pipe)
    device.symlink_to("/dev/zero")
    os.mkfifo(clean.folder / "patches.csv")
    (clean.folder / "stats.json").symlink_to("/dev/zero")
    finding = found(check(clean.folder), "readable")
    assert finding.verdict == "fail"
    assert finding.value.startswith("2 ") or " 2" in finding.value
    (clean.folder / "splits").mkdir(exist_ok=True)
    (clean.folder / "splits" / "more.txt").symlink_to("/dev/zero")
    with pytest.raises(ReadError, match=r"more\.txt is a pipe, a socket or a device"):
        check(clean.folder)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such files in folders.")
@pytest.mark.parametrize(
    ("name", "key"),
    [("stats.json", "statistics"), ("patches.csv", "manifest"), ("dataset.json", "record")],
)
def test_a_pipe_in_the_place_of_a_document_is_told(make_dataset, name, key):
    folder = make_dataset()
    (folder / name).unlink()
    os.mkfifo(folder / name)
    finding = found(check(folder), key)
    assert finding.verdict != "pass"
    assert f"{name} is a pipe, a socket or a device" in finding.value


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such files in folders.")
def test_a_pipe_in_the_place_of_the_checksums(make_dataset):
    folder = make_dataset()
    (folder / "checksums.sha256").unlink()
    os.mkfifo(folder / "checksums.sha256")
    with pytest.raises(ReadError, match="a pipe, a socket or a device"):
        check(folder)


@pytest.mark.parametrize("content", ["{", "[]x", '{"format": "changemining-dataset", "layers": 1}'])
def test_a_record_that_cannot_be_read_is_told(make_dataset, content):
    folder = make_dataset()
    (folder / "dataset.json").write_text(content, encoding="utf-8")
    finding = found(check(folder), "record")
    assert finding.verdict == "fail"
    assert "dataset.json" in finding.value


def test_a_name_in_the_manifest_that_leaves_the_folder_is_told(make_dataset):
    folder = make_dataset()
    table = folder / "patches.csv"
    text = table.read_text(encoding="utf-8")
    first = text.splitlines()[1].partition(",")[0]
    table.write_text(text.replace(first, "../../victim/x"), encoding="utf-8")
    finding = found(check(folder), "manifest")
    assert finding.verdict == "fail"
    assert "perhaps outside this folder – 1: ../../victim/x" in finding.value
    assert finding.numbers["MANIFEST_DIFFERENCES"] == 2


def test_a_patch_whose_place_is_none_is_told(clean):
    from osgeo import gdal

    dataset = gdal.OpenEx(str(clean.path(FIRST, 0)), gdal.OF_UPDATE)
    dataset.SetGeoTransform((float("nan"), 10, 0, 0, 0, -10))
    del dataset
    finding = found(check(clean.folder), "readable")
    assert finding.verdict == "fail"
    assert "1" in finding.value


@pytest.mark.parametrize("content", ["[1]", '{"format": "changemining-dataset", "layers": 5}'])
def test_a_record_of_another_shape_is_no_traceback(clean, content):
    (clean.folder / "dataset.json").write_text(content, encoding="utf-8")
    assert check(clean.folder).numbers["PATCHES"] == 6


def test_masks_of_0_and_1_in_levir_folders_warn(tmp_path):
    maker = Maker(tmp_path / "set", ("A", "B", "label"), ".png")
    maker.change = 1
    finding = found(check(maker.make().lists().folder), "label_label")
    assert finding.verdict == "warn"
    assert "divide by 255" in finding.advice


def test_the_same_coordinates_of_another_zone_are_another_place(clean):
    for number in range(3):
        at = place(0, 0)
        clean.write("r0001_c0000", number, clean.read("r0001_c0000", number), transform=at,
                    crs="EPSG:32722")  # fmt: skip
    assert check(clean.folder).numbers["SHARED_PIXELS"] == 0


def test_other_coordinate_systems_are_compared(clean):
    """A patch of the test lies where one of train does, said in degrees."""
    at = place(*PLACES[FIRST][1:])
    corner, far = at * (0, 0), at * (SIDE, SIDE)
    (west, north), (east, south) = transform_points(
        [corner, far], parse_crs("EPSG:32721"), parse_crs("EPSG:4326")
    )
    degrees = Affine((east - west) / SIDE, 0, west, 0, (south - north) / SIDE, north)
    for number in range(3):
        clean.write(LAST, number, clean.read(LAST, number), transform=degrees, crs="EPSG:4326")
    report = check(clean.folder)
    assert found(report, "leakage").verdict == "fail"
    assert report.numbers["SHARED_PIXELS"] == pytest.approx(SIDE * SIDE, rel=0.1)
    [named] = [one for one in found(report, "leakage").examples if FIRST in one]
    assert LAST in named


def test_a_whole_scene_among_the_patches_is_not_compared(clean):
    for number in range(3):
        whole = np.tile(clean.read(FIRST, number), (1, 10, 10))
        clean.write(FIRST, number, whole)
    report = check(clean.folder)
    assert "far larger patches not compared: 1" in found(report, "leakage").value
    assert report.numbers["SHARED_PIXELS"] == 0
    assert found(report, "shapes").verdict == "fail"


def test_distances_in_degrees_are_told_in_metres(clean):
    # 4 rows of 0.0001° of latitude; a degree is 10 000 km / 90.
    for name, (_, row, col) in PLACES.items():
        at = Affine(1e-4, 0, -60 + col * 1e-4, 0, -1e-4, -10 - row * 1e-4)
        for layer in range(3):
            clean.write(name, layer, clean.read(name, layer), transform=at, crs="EPSG:4326")
    distance = check(clean.folder).numbers["SPLIT_DISTANCE"]
    assert distance == pytest.approx(4e-4 * 1e7 / 90, rel=0.01)


def test_duplicates_of_one_place_count_once(clean):
    report = check(clean.folder)
    assert report.numbers["DUPLICATES"] == 0
    clean.write(LAST, 0, clean.read(FIRST, 0))
    clean.write(LAST, 1, clean.read(FIRST, 1))
    finding = found(check(clean.folder), "copies")
    assert finding.numbers["DUPLICATES"] == 1
    assert f"{LAST} (test) = {FIRST} (train)" in finding.value


def test_one_bad_mask_does_not_hide_the_balance(clean):
    spoil_mask(grey)(clean)
    assert found(check(clean.folder), "balance").value.startswith("change train ")


def test_joined_lists_repeat_others_on_purpose(clean):
    (clean.folder / "splits" / "trainval.txt").write_text(f"{FIRST}\n", encoding="utf-8")
    assert found(check(clean.folder), "lists").verdict == "pass"


@pytest.mark.parametrize(
    ("folders", "says"),
    [
        ((), "holds no data set: expected are T1, T2 and Change"),
        (("T1", "Change"), "no folder for the second date"),
        (("A", "B"), "no folder for the label"),
        (("T1", "A", "T2", "Change"), "A and T1, which both mean the first date"),
        (("msi_images",), "no folder for the label"),
        (("T1", "T2", "Change"), "holds no patch"),
        (None, "is no folder"),
    ],
)
def test_what_is_no_data_set_is_told_in_one_line(tmp_path, folders, says):
    for name in folders or ():
        (tmp_path / "set" / name).mkdir(parents=True)
    if folders == ():
        (tmp_path / "set").mkdir()
    with pytest.raises(InputError, match=says) as caught:
        check(tmp_path / "set")
    assert "\n" not in str(caught.value)


def test_other_folders_are_left_alone(clean):
    (clean.folder / "qgis").mkdir()
    (clean.folder / "qgis" / "T1.vrt").touch()
    clean.checksums()
    write(clean.folder / "work" / "savi.tif", np.ones((4, 4), np.float32), place(0, 0))
    assert check(clean.folder).verdict == "pass"


def test_nothing_is_written_into_the_folder(clean):
    before = {path: path.stat().st_mtime_ns for path in clean.folder.rglob("*")}
    check(clean.folder)
    assert {path: path.stat().st_mtime_ns for path in clean.folder.rglob("*")} == before


def test_it_can_be_cancelled_on_the_way(clean, monkeypatch):
    monkeypatch.setattr(checking, "CHUNK", 1)
    job = check_dataset(clean.folder)
    assert next(step for step in job if step) == pytest.approx(0.95 / 6)
    threads = threading.active_count()
    assert threads > 1
    job.close()
    assert threading.active_count() < threads


@pytest.mark.parametrize(
    ("name", "role"),
    [
        ("Mudança", "label"),
        ("T2", "second date"),
        ("sar_images", "image"),
        ("semantic_14c", "label"),
        ("work", None),
        ("qgis", None),
    ],
)
def test_folders_are_known_by_their_names(name, role):
    assert role_of(name) == role


def test_an_inventory_opens_no_patch(clean):
    for path in clean.folder.rglob("*.tif"):
        path.write_bytes(b"")
    assert list(take_inventory(clean.folder).ids) == sorted(PLACES)


@pytest.mark.parametrize(
    ("second", "verdict", "told"),
    [
        (["B04", "B03", "B02", "B08"], "fail", "red, green, blue, nir"),
        (["B02", "B03", "B04", "B11"], "fail", "blue, green, red, swir1"),
        (["B02", "B03", "B04", "B08"], "pass", ""),
        (["blue", "green", "red", "nir"], "pass", ""),  # the same bands of another sensor
        ([""] * 4, "pass", ""),
    ],
)
def test_dates_of_other_bands_or_in_another_order(clean, second, verdict, told):
    for folder, names in (("T1", ["B02", "B03", "B04", "B08"]), ("T2", second)):
        for file in (clean.folder / folder).glob("*.tif"):
            with changed(file) as dataset:
                for number, name in enumerate(names, 1):
                    dataset.GetRasterBand(number).SetDescription(name)
    finding = found(check(clean.folder), "shapes")
    assert finding.verdict == verdict
    assert (f"bands blue, green, red, nir beside {told}" in finding.value) == bool(told)

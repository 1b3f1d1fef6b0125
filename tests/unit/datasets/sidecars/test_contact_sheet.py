"""The contact sheet: its pictures are the patches, its signs are right, and a browser shows it."""

import csv
import html
import json
import re
import shutil
import subprocess
import threading

import numpy as np
import pytest

from changemining.core.datasets.sidecars import contact_sheet as sheet
from changemining.core.datasets.sidecars.signs import pixel_signs, table_signs
from changemining.core.datasets.sidecars.write import write_beside
from changemining.core.datasets.stored import open_dataset
from changemining.core.jobs import finish
from languages import spoken, words
from rasters import read_raster

pytestmark = pytest.mark.backend


def picture(folder, name):
    """Return a picture as GDAL sees it, (bands, rows, columns), and its colours."""
    raster = read_raster(folder / "contact_sheet" / name)
    return raster.pixels, raster.colors


def table_of(folder):
    """Return what the page knows, and its rows: JavaScript that is JSON but for three words."""
    text = (folder / "contact_sheet" / "patches.js").read_text(encoding="utf-8")
    form = r"const ABOUT = (.*?);\n//.*?\nconst PATCHES = (.*),\n\];\n$"
    about, rows = re.match(form, text, re.DOTALL).groups()
    return json.loads(about), json.loads(f"{rows}]")


# Pictures


def test_labels_are_shown_pixel_by_pixel(make_dataset, read):
    folder = make_dataset(split="none")
    pixels, colors = picture(folder, "Change_0000.png")
    rows = open_dataset(folder).rows
    for place, row in enumerate(rows):
        cell = pixels[0, :32, 32 * place : 32 * place + 32]
        np.testing.assert_array_equal(cell, read(folder / "Change" / row["file"], 1))
    assert colors[1] == (230, 60, 40, 255)
    assert colors[0][3] == 0  # seen through, so that it can lie over an image


def test_dates_share_one_stretch(make_dataset):
    folder = make_dataset(split="none", bands=["B08"], min_change=0.01)
    t1, t2 = (picture(folder, f"T{n}_0000.jpg")[0].astype(int) for n in (1, 2))
    # 4000 is the brightest of both dates and 1000 the darkest.
    assert t1[:, :32, :64].min() > 245
    assert t2[:, 7:13, 10:16].max() < 10
    assert t2[:, 20:30, 20:30].min() > 245


def test_natural_colour_where_the_bands_are_known(make_dataset, read):
    folder = make_dataset(split="none")
    shown, _ = picture(folder, "T1_0000.jpg")
    row = open_dataset(folder).rows[0]
    red = read(folder / "T1" / row["file"], 3).astype(float)
    assert np.corrcoef(shown[0, :32, :32].ravel(), red.ravel())[0, 1] > 0.5


@pytest.mark.parametrize(
    ("size", "patches", "step", "side", "cell"),
    [
        (128, 999, 1, 128, 128),
        (128, 1000, 2, 64, 64),
        (48, 10, 1, 48, 48),
        (100, 10, 1, 100, 112),
        (300, 10, 3, 100, 112),
        (256, 100_000, 4, 64, 64),
    ],
)
def test_thumbnails_are_whole_pixels_in_whole_blocks(size, patches, step, side, cell):
    frame = sheet._Frame.of(size, patches)
    assert (frame.step, frame.side, frame.cell) == (step, side, cell)
    look = sheet._Look((0, 0, 0), np.array([[0.0, 100.0]] * 3), None)
    values = np.full((1, size, size), 100, "uint16")
    assert frame.images(values[None], look).shape == (1, 3, side, side)
    assert (frame.images(values[None], look) == 255).all()
    assert frame.labels(values[None]).shape == (1, side, side)


def test_a_smaller_thumbnail_is_the_mean():
    frame = sheet._Frame(4, 2)
    look = sheet._Look((0, 0, 0), np.array([[0.0, 4.0]] * 3), None)
    values = np.array([[[0, 0, 4, 4], [0, 0, 4, 4], [0, 8, 2, 2], [0, 8, 2, 2]]], "float32")
    bright = frame.images(values[None], look)[0, 0]
    assert bright[0].tolist() == [0, 255]
    assert bright[1, 0] == 255  # (0 + 8 + 0 + 8) / 4 = 4
    assert bright[1, 1] == pytest.approx(255 * 0.5**0.65, abs=1)


def test_no_data_is_black():
    frame = sheet._Frame(2, 1)
    look = sheet._Look((0, 0, 0), np.array([[0.0, 1.0]] * 3), None)
    values = np.array([[[np.nan, 1], [1, 1]]], "float32")
    assert frame.images(values[None], look)[0, 0].tolist() == [[0, 255], [255, 255]]
    counted = sheet._Look((0, 0, 0), np.array([[-9.0, 1.0]] * 3), -1)
    values = np.array([[[[-1, 1], [1, 1]]]])
    assert frame.images(values, counted)[0, :, 0, 0].tolist() == [0, 0, 0]


def test_many_patches_make_many_pictures(make_dataset, monkeypatch):
    monkeypatch.setattr(sheet, "_ACROSS", 2)
    monkeypatch.setattr(sheet, "PER_PICTURE", 4)
    folder = make_dataset(split="none")
    for name in ("T1_{}.jpg", "T2_{}.jpg", "Change_{}.png"):
        first, second = (picture(folder, name.format(f"{n:04d}"))[0] for n in (0, 1))
        assert first.shape[1:] == (64, 64)
        assert second.shape[1:] == (32, 64)
    about, rows = table_of(folder)
    assert about["perPicture"] == 4
    assert len(rows) == 6


# The table


def test_the_table_is_the_manifest(make_dataset):
    folder = make_dataset()
    about, rows = table_of(folder)
    for shown, row in zip(rows, open_dataset(folder).rows):
        assert shown[0] == row["file"]
        assert about["splits"][shown[1]] == row["split"]
        assert shown[2:4] == [(row["xmin"] + row["xmax"]) / 2, (row["ymin"] + row["ymax"]) / 2]
        assert about["crs"][shown[4]] == "EPSG:32721"
        assert shown[7] == pytest.approx(row["change_fraction"], abs=1e-5)
        assert shown[9] == (3 if row["change_pixels"] else 1)


def test_longitude_and_latitude(make_dataset):
    folder = make_dataset(split="none")
    _, rows = table_of(folder)
    if shutil.which("gdaltransform") is None:
        pytest.skip("gdaltransform is not installed.")
    words = ["gdaltransform", "-s_srs", "EPSG:32721", "-t_srs", "OGC:CRS84", "-output_xy"]
    centre = "{} {}\n".format(*rows[4][2:4])
    done = subprocess.run(words, input=centre, capture_output=True, text=True, check=True)
    assert rows[4][5:7] == pytest.approx([float(word) for word in done.stdout.split()], abs=1e-6)


def test_the_page_needs_nothing_from_elsewhere(make_dataset):
    folder = make_dataset()
    page = (folder / "contact_sheet.html").read_text(encoding="utf-8")
    for name in re.findall(r'(?:src|href)="([^"]+)"', page):
        assert (folder / name).is_file()
    for path in (folder / "contact_sheet.html", *(folder / "contact_sheet").glob("*.js")):
        assert not re.search(r"https?:|[\"'(]//", path.read_text(encoding="utf-8"))


# Signs


def images(change=0.0, noise=1.0):
    """Return two dates of one band, and a mask whose upper half is change."""
    random = np.random.default_rng(5)
    t1 = random.normal(100, noise, (1, 32, 32))
    t2 = random.normal(100, noise, (1, 32, 32))
    t2[:, :16] += change
    label = np.zeros((32, 32), "uint8")
    label[:16] = 1
    return [t1, t2], label


def signs_of(dates, label, spread):
    """Look at a patch between two others that show nothing."""
    others, plain = images(change=20)
    dates = [np.stack([other, date, other]) for other, date in zip(others, dates)]
    before, found, after = pixel_signs(dates, np.stack([plain, label, plain]), spread)
    assert before == after == set()
    return found


def test_what_is_marked_and_differs_is_no_sign():
    dates, label = images(change=20)
    assert signs_of(dates, label, np.array([10.0])) == set()


def test_what_is_marked_and_does_not_differ():
    dates, label = images()
    assert signs_of(dates, label, np.array([10.0])) == {"alike"}


def test_what_differs_and_is_not_marked():
    dates, label = images(change=60)
    # Half of the pixels differ by six deviations.
    assert signs_of(dates, np.zeros_like(label), np.array([10.0])) == {"unmarked"}
    assert signs_of(dates, np.full_like(label, 255), np.array([10.0])) == set()


def test_equal_dates():
    dates, label = images()
    assert "same" in signs_of([dates[0], dates[0]], label, np.array([10.0]))
    assert signs_of([dates[0], dates[0]], label, None) == set()


def test_an_image_of_one_value():
    dates, label = images(change=20)
    flat = np.full_like(dates[0], 100)
    assert "constant" in signs_of([flat, dates[1]], label, np.array([10.0]))


@pytest.mark.parametrize(
    ("row", "found"),
    [
        ({"valid_fraction": 1.0, "change_fraction": 0.5}, set()),
        ({"valid_fraction": 1.0, "change_fraction": 0.0}, set()),
        ({"valid_fraction": 1.0, "change_fraction": 0.001}, {"tiny"}),
        ({"valid_fraction": 1.0, "change_fraction": 0.95}, {"all"}),
        ({"valid_fraction": 0.85, "change_fraction": 0.5}, {"ignored"}),
        ({"valid_fraction": 1.0, "pixels_0": 999, "pixels_1": 1}, {"single"}),
        ({"valid_fraction": 1.0, "pixels_0": 500, "pixels_1": 500}, set()),
    ],
)
def test_signs_of_the_table(row, found):
    assert table_signs(row) == found


# In a browser

PROBE = """
const set = (id, value) => {
  get(id).value = value;
  get(id).dispatchEvent(new Event("input", { bubbles: true }));
};
const cards = () => [...document.querySelectorAll(".card b")].map((one) => one.textContent);
const told = {};
told.order = cards();
set("sort", "share-down");
told.largest = cards().slice(0, 2).sort();
set("sort", "order"); set("class", "1");
told.changed = cards();
set("class", ""); set("split", "0");
told.split = cards();
set("split", ""); set("least", "5");
told.least = cards();
set("least", ""); set("name", "c0001");
told.name = cards();
set("name", "");
document.querySelector(".card").click();
told.large = [...document.querySelectorAll("#large a")].map((one) => one.getAttribute("href"));
told.facts = [...document.querySelectorAll("#facts dd")].map((one) => one.textContent);
step(1);
told.after = get("title").textContent;
document.title = JSON.stringify(told);
"""


@pytest.fixture
def browse():
    """Return ``browse(page)``: the document once its scripts have run."""
    browser = shutil.which("chromium") or shutil.which("google-chrome")
    if browser is None:
        pytest.skip("There is no Chromium to show pages with.")

    def browse(page, language="en-US"):
        words = ["--headless", "--no-sandbox", "--disable-gpu", "--virtual-time-budget=3000"]
        run = [browser, *words, f"--accept-lang={language}", "--dump-dom", page.as_uri()]
        return subprocess.run(run, capture_output=True, text=True, check=True, timeout=60).stdout

    return browse


@pytest.mark.slow
def test_a_browser_sorts_filters_and_shows(make_dataset, browse):
    folder = make_dataset(ratios="0.5,0.25,0.25")
    page = (folder / "contact_sheet.html").read_text(encoding="utf-8")
    probe = folder / "probe.html"
    probe.write_text(page.replace("</body>", f"<script>{PROBE}</script></body>"), encoding="utf-8")
    found = re.search("<title>(.*?)</title>", browse(probe)).group(1)
    told = json.loads(html.unescape(found))
    rows = open_dataset(folder).rows
    ids = [row["id"] for row in rows]
    changed = [row["id"] for row in rows if row["change_pixels"]]
    assert told["order"] == ids
    assert told["largest"] == told["changed"] == changed == ["r0000_c0000", "r0001_c0002"]
    assert told["split"] == [row["id"] for row in rows if row["split"] == "train"]
    assert told["least"] == changed  # 100 of 1024 pixels
    assert told["name"] == ["r0000_c0001", "r0001_c0001"]
    assert told["large"] == [f"{name}/r0000_c0000.tif" for name in ("T1", "T2", "Change")]
    assert "500160, 9199840 (EPSG:32721)" in told["facts"]
    assert told["after"] == "r0000_c0001"


@pytest.fixture
def half_reviewed(make_dataset):
    """Return a data set whose first patch is reviewed, and no other."""
    folder = make_dataset()
    with (folder / "patches.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    with (folder / "patches.csv").open("w", encoding="utf-8", newline="") as file:
        table = csv.DictWriter(file, list(rows[0]), lineterminator="\n")
        table.writeheader()
        for number, row in enumerate(rows):
            table.writerow({**row, "review": "open" if number else "reviewed"})
    finish(sheet.write_sheet(open_dataset(folder)))
    return folder


def test_the_table_says_how_far_the_review_of_a_patch_is(half_reviewed):
    about, rows = table_of(half_reviewed)
    assert about["reviews"] == [["reviewed", "reviewed"], ["open", "not reviewed"]]
    assert [row[11] for row in rows] == [0] + [1] * (len(rows) - 1)


@pytest.mark.slow
def test_a_browser_filters_by_the_review_and_names_the_tiles(half_reviewed, browse):
    page = (half_reviewed / "contact_sheet.html").read_text(encoding="utf-8")
    probe = half_reviewed / "probe.html"
    script = """
get("review").value = "0"; choose();
document.title = JSON.stringify({
  shown: state.shown.map((index) => idOf(PATCHES[index])),
  heads: [...document.querySelectorAll(".heads span")].map((one) => one.textContent),
  state: document.querySelector(".caption .state").textContent,
  hidden: get("states").hidden, signs: get("signs").children.length,
});"""
    probe.write_text(page.replace("</body>", f"<script>{script}</script></body>"), encoding="utf-8")
    told = json.loads(html.unescape(re.search("<title>(.*?)</title>", browse(probe)).group(1)))
    assert told["shown"] == ["r0000_c0000"]
    assert told["heads"] == ["T1", "T2", "Change", "Change over T2"]
    assert (told["state"], told["hidden"]) == ("reviewed", False)
    assert told["signs"] > 3


@pytest.mark.slow
@pytest.mark.parametrize("language", ["pt-BR", "es-MX"])
def test_a_browser_shows_it_in_its_own_language(half_reviewed, browse, language):
    page = (half_reviewed / "contact_sheet.html").read_text(encoding="utf-8")
    probe = half_reviewed / "probe.html"
    script = """
show(0);
document.title = JSON.stringify({ lang: document.documentElement.lang,
  title: document.title, next: get("next").getAttribute("aria-label"),
  texts: document.body.innerText.split("\\n").concat(
    [...document.querySelectorAll("option")].map((one) => one.textContent)),
});"""
    probe.write_text(page.replace("</body>", f"<script>{script}</script></body>"), encoding="utf-8")
    dumped = browse(probe, language)
    told = json.loads(html.unescape(re.search("<title>(.*?)</title>", dumped).group(1)))
    known = words({"pt": "pt_BR"}.get(language[:2], language[:2]))
    assert told["lang"] == language[:2]
    assert told["next"] == known["Next page"]
    assert told["title"] == known["Contact sheet, patches: {patches}"].format(patches=6)
    assert known["partly reviewed"] not in told["texts"]
    assert any(one.startswith(known["Sort by"]) for one in told["texts"])
    texts = {one.strip() for one in told["texts"]} - {"Change"}  # a layer
    assert {one for one in texts if known.get(one, one) != one} == set(), "in English"


def test_it_is_the_same_whoever_makes_it(make_dataset):
    """A set is published, and its checksums hold for all who make it again."""
    folder = make_dataset()
    before = {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    with spoken("pt_BR"):
        finish(write_beside(open_dataset(folder)))
    assert {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()} == before


def pictures(folder):
    files = sorted((folder / "contact_sheet").iterdir())
    return {path.name: path.read_bytes() for path in (*files, folder / "contact_sheet.html")}


def test_it_is_the_same_made_while_cutting_and_from_the_disk(make_dataset):
    folder = make_dataset(edge="pad", min_valid=0.2)
    begun = pictures(folder)
    shutil.rmtree(folder / "contact_sheet")
    finish(sheet.write_sheet(open_dataset(folder)))
    assert pictures(folder) == begun
    assert len(begun) == 6


def test_closing_it_half_way_stops_the_threads_and_it_can_be_made_again(make_dataset):
    folder = make_dataset()
    made, before = pictures(folder), set(threading.enumerate())
    job = sheet.write_sheet(open_dataset(folder))
    next(job)
    assert set(threading.enumerate()) > before
    job.close()
    assert set(threading.enumerate()) <= before
    finish(sheet.write_sheet(open_dataset(folder)))
    assert pictures(folder) == made

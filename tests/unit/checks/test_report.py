"""The page that checkdataset writes."""

import base64
import re
from html.parser import HTMLParser
from xml.etree import ElementTree

import numpy as np
import pytest

from changemining.core.affine import Affine
from changemining.core.checks.check import check_dataset
from changemining.core.checks.report import page, write_report
from changemining.core.errors import WriteError
from changemining.core.jobs import finish
from languages import english_left, not_said, spoken
from rasters import read_raster, write_raster

SIDE = 16
NAMES = ("r0000_c0000", "r0000_c0002", "r0000_c0004", "r0000_c0006")


def write(path, array, number):
    path.parent.mkdir(parents=True, exist_ok=True)
    transform = Affine(10, 0, 500_000 + 320 * number, 0, -10, 9_200_000)
    write_raster(path, array, transform=transform)


@pytest.fixture
def make(tmp_path):
    """Return ``make(name)``: a set with change of 0, 1/256, 64/256 and 256/256, and its folder."""

    def make_set(name="set"):
        random = np.random.default_rng(4)
        for number, (patch, pixels) in enumerate(zip(NAMES, (0, 1, 64, 256))):
            for layer in ("T1", "T2"):
                image = random.integers(0, 3000, (4, SIDE, SIDE)).astype(np.uint16)
                write(tmp_path / name / layer / f"{patch}.tif", image, number)
            mask = (np.arange(SIDE * SIDE) < pixels).astype(np.uint8).reshape(1, SIDE, SIDE)
            write(tmp_path / name / "Change" / f"{patch}.tif", mask, number)
        (tmp_path / name / "splits").mkdir()
        for split, names in (("train", NAMES[:2]), ("test", NAMES[2:])):
            text = "".join(f"{one}\n" for one in names)
            (tmp_path / name / "splits" / f"{split}.txt").write_text(text, encoding="utf-8")
        return tmp_path / name

    return make_set


def report_of(folder):
    return finish(check_dataset(folder))


class Links(HTMLParser):
    """Collects what a page loads or leads to."""

    def __init__(self, text):
        super().__init__()
        self.found, self.tags = [], set()
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        self.tags.add(tag)
        self.found += [value for name, value in attributes if name in ("src", "href", "data")]


def body(text):
    return ElementTree.fromstring(text.removeprefix("<!DOCTYPE html>"))


def test_patches_are_counted_by_their_share_of_change(make):
    report = report_of(make())
    # None, ≤ 1 %, ≤ 5 %, ≤ 10 %, ≤ 20 %, ≤ 50 %, ≤ 100 %.
    assert {split: list(counts) for split, counts in report.shares.items()} == {
        "train": [1, 1, 0, 0, 0, 0, 0],
        "test": [0, 0, 0, 0, 0, 1, 1],
    }
    texts = [one.text for one in body(page(report)).iter("text")]
    assert texts.count("none") == texts.count("≤ 50%") == 2


def test_the_page_shows_every_finding_and_needs_nothing_else(make):
    folder = make()
    (folder / "T1" / f"{NAMES[0]}.tif").write_bytes(b"damaged")
    report = report_of(folder)
    text = page(report)
    titles = [row.text for row in body(text).iter("th") if row.get("scope") == "row"]
    assert sorted(titles) == sorted(one.title for one in report.findings)
    links = Links(text)
    assert links.found
    assert all(link.startswith("data:image/png;base64,") for link in links.found)
    assert not links.tags & {"script", "link", "iframe", "object"}
    bare = re.sub(r"base64,[^\"]+", "", text)
    assert not re.search(r"https?:|//\w|@import|url\(", bare)
    assert "$" not in bare
    assert str(folder.parent) not in text


def test_suspicious_patches_are_shown_with_their_layers(make):
    folder = make()
    (folder / "T1" / f"{NAMES[2]}.tif").unlink()
    (folder / "Change" / f"{NAMES[2]}.tif").write_bytes(b"damaged")
    report = report_of(folder)
    (suspect,) = report.suspects
    assert suspect.id == NAMES[2]
    assert suspect.titles == ("Twins", "Files")
    assert suspect.layers["T1"] is None
    assert suspect.layers["Change"] is None
    contents = [base64.b64decode(link.partition(",")[2]) for link in Links(page(report)).found]
    pictures = [read_raster(content).pixels for content in contents]
    assert [one.shape for one in pictures] == [(3, 64, 64), (3, SIDE, SIDE), (3, 64, 64)]
    assert pictures[0].std(axis=(1, 2)).max() == 0
    assert pictures[1].std() > 50


@pytest.mark.parametrize("language", ["pt_BR", "es"])
def test_the_page_is_in_the_language_of_who_makes_it(make, language):
    folder = make()
    (folder / "T1" / f"{NAMES[0]}.tif").write_bytes(b"damaged")
    (folder / "Change" / f"{NAMES[2]}.tif").unlink()
    (folder / "T2" / "notes.txt").write_text("mine")
    report = report_of(folder)
    with spoken(language):
        text = page(report)
    assert f'<html lang="{language.replace("_", "-")}">' in text
    assert not_said(report) == []
    assert english_left(text) == []


def test_a_clean_set_shows_no_patches(make):
    report = report_of(make())
    assert report.verdict == "pass"
    assert Links(page(report)).found == []


def test_equal_sets_give_equal_pages(make, tmp_path):
    pages = []
    for place in ("one", "two"):
        (tmp_path / place).mkdir()
        folder = make(f"{place}/set")
        (folder / "T2" / f"{NAMES[1]}.tif").unlink()
        pages.append(page(report_of(folder)))
    assert pages[0] == pages[1]


def test_the_page_escapes_names(make):
    folder = make("a<b>&'")
    (folder / "T1" / "<i>.tif").write_bytes(b"")
    text = page(report_of(folder))
    body(text)
    assert "<i>" not in text
    assert "a&lt;b&gt;&amp;" in text


def test_classes_of_land_cover_are_drawn(tmp_path):
    labels = (np.arange(SIDE * SIDE) % 4).astype(np.uint8).reshape(1, SIDE, SIDE)
    for number, name in enumerate(NAMES):
        image = np.random.default_rng(number).random((2, SIDE, SIDE)).astype(np.float32)
        write(tmp_path / "msi_images" / f"{name}.tif", image, number)
        write(tmp_path / "semantic_7c" / f"{name}.tif", labels, number)
    text = page(report_of(tmp_path))
    texts = [one.text for one in body(text).iter("text")]
    assert texts == ["25%", "0", "25%", "1", "25%", "2", "25%", "3"]


def test_a_report_appears_whole_or_not_at_all(make, tmp_path):
    report = report_of(make())
    with pytest.raises(WriteError):
        write_report(report, tmp_path / "none" / "report.html")
    (tmp_path / "report").mkdir()
    write_report(report, tmp_path / "report" / "report.html")
    assert [one.name for one in (tmp_path / "report").iterdir()] == ["report.html"]
    assert (tmp_path / "report" / "report.html").read_text(encoding="utf-8") == page(report)

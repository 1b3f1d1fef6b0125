"""The page of a pair's check."""

import base64
import re
import xml.etree.ElementTree as ElementTree
from html.parser import HTMLParser

import numpy as np
import pytest

from changemining.core.errors import WriteError
from changemining.core.pairs import report as reports
from languages import english_left, not_said, spoken
from rasters import read_raster


class Links(HTMLParser):
    """Collects everything that would be fetched."""

    def __init__(self, text):
        super().__init__()
        self.found = []
        self.tags = set()
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        self.tags.add(tag)
        self.found += [value for name, value in attributes if name in ("src", "href", "data")]


def test_the_page_is_well_formed_and_needs_nothing_else(scenes, check):
    text = reports.page(check(*scenes))
    ElementTree.fromstring(text.removeprefix("<!DOCTYPE html>"))
    links = Links(text)
    assert len(links.found) == 3
    assert all(link.startswith("data:image/png;base64,") for link in links.found)
    assert not re.search(r"https?:|//\w|@import|url\(", re.sub(r"base64,[^\"]+", "", text))
    assert not links.tags & {"script", "link", "iframe", "object"}
    assert "$" not in re.sub(r"base64,[^\"]+", "", text)


def test_the_page_escapes_what_comes_from_outside(scenes, check):
    name = "a'\"<script>alert(1)<&>.tif".replace("/", "")
    tags = {"CHANGEMINING_SENSING_DATE": "<b>&", "CHANGEMINING_ORBIT": '"><img src=x>'}
    more = {"tags": tags}
    text = reports.page(check(*scenes, names=(name, "T2.tif"), t1_more=more, t2_more=more))
    ElementTree.fromstring(text.removeprefix("<!DOCTYPE html>"))
    assert "<script" not in text
    assert "<b>" not in text
    assert "<img src=x" not in text
    assert "&lt;script&gt;" in text


def test_equal_pairs_give_equal_pages(scenes, check):
    assert reports.page(check(*scenes)) == reports.page(check(*scenes))


def test_the_page_shows_every_finding(scenes, check):
    report = check(*scenes)
    text = reports.page(report)
    body = ElementTree.fromstring(text.removeprefix("<!DOCTYPE html>"))
    titles = [row.text for row in body.iter("th") if row.get("scope") == "row"]
    assert sorted(titles) == sorted(one.title for one in report.findings)
    assert text.count("<svg") == 2


@pytest.mark.parametrize("language", ["pt_BR", "es"])
def test_the_page_is_in_the_language_of_who_makes_it(scenes, check, language):
    report = check(scenes[0], scenes[1][:, :, :340])
    with spoken(language):
        text = reports.page(report)
    assert f'<html lang="{language.replace("_", "-")}">' in text
    assert not_said(report) == []
    assert english_left(text) == []
    assert '<html lang="en">' in reports.page(report)


def test_both_dates_are_stretched_alike(scenes, check):
    darker = (scenes[0] // 2 + 1).astype(np.uint16)
    links = Links(reports.page(check(scenes[0], darker))).found
    first, second = (base64.b64decode(link.partition(",")[2]) for link in links[:2])
    assert read_raster(second).pixels.mean() < 0.9 * read_raster(first).pixels.mean()


def test_a_report_replaces_the_one_before_or_leaves_nothing(scenes, check, tmp_path):
    report = check(*scenes)
    path = tmp_path / "out" / "pair.html"
    with pytest.raises(WriteError):
        reports.write_report(report, path)
    path.parent.mkdir()
    path.write_text("before")
    reports.write_report(report, path)
    assert path.read_text(encoding="utf-8") == reports.page(report)
    assert [one.name for one in path.parent.iterdir()] == ["pair.html"]

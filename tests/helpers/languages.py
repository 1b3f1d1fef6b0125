"""What the core says, in the languages of i18n/, without Qt."""

from __future__ import annotations

import contextlib
import re
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from pathlib import Path

from changemining.core import messages
from changemining.core.verdict import Judged

I18N = Path(__file__).resolve().parents[2] / "i18n"
#: Words that no other of our languages has.
_ENGLISH = re.compile(r"\b(the|of|and|with|is|are|was|were|not|no change|pixels beyond)\b", re.I)


def words(language: str) -> dict[str, str]:
    """Return a language's texts by the English ones."""
    tree = ElementTree.parse(I18N / f"changemining_{language}.ts")
    return {
        one.findtext("source", ""): one.findtext("translation", "") for one in tree.iter("message")
    }


@contextlib.contextmanager
def spoken(language: str) -> Iterator[None]:
    """Have lines shown in a language, with a decimal comma."""
    known = words(language)
    messages.speak(lambda text: known.get(text, text), ",", language.replace("_", "-"))
    try:
        yield
    finally:
        messages.speak(str)


def not_said(report: Judged) -> list[str]:
    """Return titles and advice of findings that no language can change."""
    return [
        text
        for one in report.findings
        for text in (one.title, one.advice)
        if not isinstance(text, messages.Message)
    ]


def english_left(page: str) -> list[str]:
    """Return the texts of a page that are in English, or hold a number with a decimal point.

    What is marked as English, and lists of papers and of files, does not count.
    """
    body = ElementTree.fromstring(page.removeprefix("<!DOCTYPE html>")).find("body")
    assert body is not None
    texts = [
        text.strip()
        for one in body.iter()
        if one.get("lang") != "en"
        for text in (one.text, one.tail, one.get("alt"), one.get("aria-label"))
        if text and text.strip() and "doi:" not in text and "Statistics & Data" not in text
    ]
    return [one for one in texts if _ENGLISH.search(one) or re.search(r"\d\.\d(?!\.)", one)]

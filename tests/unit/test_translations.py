"""Every text that users read is in every language, and says the same."""

import importlib.util
import json
import re
from collections import Counter
from string import Formatter

import pytest

#: What no language changes: choices and parameters by their names, files, tags.
KEPT = re.compile(
    r"</?\w+>|\b[A-Z][A-Z0-9]*_[A-Z0-9_]+\b|\b\w+\.(?:tif|gpkg|csv|json|txt|xml|html)\b"
)


@pytest.fixture(scope="module")
def translations(root):
    """Return scripts/make_translations.py."""
    spec = importlib.util.spec_from_file_location(
        "make_translations", root / "scripts" / "make_translations.py"
    )
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def sources(root, translations):
    return translations.sources(root)


@pytest.fixture(scope="module", params=["es", "pt_BR"])
def language(request):
    return request.param


@pytest.fixture(scope="module")
def known(root, translations, language):
    return translations.read(translations.path_of(root, language))


def places(text):
    """Return the places of a template and how each is written, as often as it occurs."""
    return Counter((name, spec, how) for _, name, spec, how in Formatter().parse(text) if name)


def is_template(text):
    try:
        return bool(places(text))
    except ValueError:
        return False


def test_texts_of_all_kinds_are_found(sources):
    assert sources["Soil factor L"] == ["algorithms/parameters.py"]
    assert "SAVI" in sources, "a class attribute that is shown by tr(self.DISPLAY_NAME)"
    assert any("{" in text and files[0].startswith("core/") for text, files in sources.items())


def test_nothing_is_left_in_english_and_nothing_is_kept_that_nobody_says(sources, known):
    assert [text for text in sources if text not in known] == []
    assert [text for text in known if text not in sources] == []


def test_templates_keep_their_places(known):
    wrong = [
        source
        for source, told in known.items()
        if is_template(source) and set(places(source)) != set(places(told))
    ]
    assert wrong == []


def test_names_files_and_tags_are_kept(known):
    wrong = {
        source: told
        for source, told in known.items()
        if Counter(KEPT.findall(source)) != Counter(KEPT.findall(told))
    }
    assert wrong == {}


def test_ends_are_kept(known):
    """A text that goes on where another stops begins with a space, and lines end alike."""
    wrong = {
        source: told
        for source, told in known.items()
        if (source[0] == " ") != (told[0] == " ")
        or (source[-1] == " ") != (told[-1] == " ")
        or (source[-1] in ".:") != (told[-1] in ".:")
        or ("\n" in told and "\n" not in source)
    }
    assert wrong == {}


#: What no language changes besides: places of templates, choices, file names.
ITSELF = re.compile(r"\{[^{}]*\}|<i>.*?</i>|\b\w+[./_=]\w+")


@pytest.fixture(scope="module")
def glossary(root, language):
    """Return English terms and their words, one of which has to be there."""
    text = (root / "CONTRIBUTING.md").read_text(encoding="utf-8")
    table = text.split("## Words of the translations")[1].split("\n## ")[0]
    rows = [line.strip("| ").split(" | ") for line in table.splitlines() if line.startswith("| ")]
    head, *terms = rows
    at = head.index(language)
    return {row[0]: row[at].split(" / ") for row in terms}


def test_one_term_goes_through_the_whole(known, glossary):
    assert len(glossary) > 30
    wrong = []
    for term, told in glossary.items():
        plural = {"stratum": "strata"}.get(term, f"{term}(?:e?s)?")
        english = re.compile(
            rf"(?<![\w-])(?:{term}|{plural})(?![\w-])", re.I if term.islower() else 0
        )
        # Without their ends: cell, cells and their plural.
        stems = [one[:-1] if len(one) > 4 else one for one in told]
        wrong += [
            f"{term}: {source} → {translation}"
            for source, translation in known.items()
            if english.search(ITSELF.sub("", source))
            and not any(stem.lower() in translation.lower() for stem in stems)
            # A parameter, a folder, a field: it stands there as well.
            and not english.search(translation)
        ]
    assert wrong == []


def test_the_contact_sheet_has_its_words_in_every_language(root, translations, sources):
    known = {
        one: translations.read(translations.path_of(root, one)) for one in translations.LANGUAGES
    }
    same = (root / translations.SHEET_WORDS).read_text(encoding="utf-8")
    assert same == translations.sheet_words(sources, known)
    words = json.loads(same.removeprefix("const WORDS = ").removesuffix(";\n"))
    assert set(words) == {"es", "pt"}
    assert words["pt"]["Previous page"] == "Página anterior"
    assert words["es"]["One class fills more than 99.5 %"], "a sign"
    assert words["es"]["partly reviewed"], "how far a review is"


def test_the_page_of_messages_leads_to_what_the_manual_explains(root, translations, sources):
    known = {
        one: translations.read(translations.path_of(root, one)) for one in translations.LANGUAGES
    }
    page = (root / translations.MESSAGES).read_text(encoding="utf-8")
    assert page == translations.messages_page(root, sources, known)
    text = (root / translations.FAQ).read_text(encoding="utf-8")
    headings = set(re.findall(r"^### (.+)$", text, re.MULTILINE))
    for language in translations.LANGUAGES:
        part = page.split(f"## {language}\n")[1].split("\n## ")[0]
        linked = set(re.findall(r"\[([^\]]+)\]\(", part))
        assert linked <= headings
        # All but what quotes none of our messages: tests/unit/test_docs.py lists it.
        assert len(headings - linked) == 4


def test_the_files_are_as_the_script_writes_them(root, translations, language, sources, known):
    path = translations.path_of(root, language)
    same = path.read_text(encoding="utf-8") == translations.written(language, sources, known)
    assert same, f"{path.name} is behind: run .venv/bin/python scripts/make_translations.py."

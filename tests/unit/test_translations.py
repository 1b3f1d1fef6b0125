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


def test_the_files_are_as_the_script_writes_them(root, translations, language, sources, known):
    path = translations.path_of(root, language)
    same = path.read_text(encoding="utf-8") == translations.written(language, sources, known)
    assert same, f"{path.name} is behind: run .venv/bin/python scripts/make_translations.py."

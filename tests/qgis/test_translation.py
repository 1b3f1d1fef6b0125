"""The plugin in the user's language: dialogs, help and what the core says."""

import pytest
from qgis.core import QgsProcessingException, QgsRasterLayer, QgsVectorLayer

from changemining import translation
from changemining.algorithms.savi import SaviAlgorithm
from changemining.algorithms.style import load_style
from changemining.core.errors import InputError
from changemining.core.jobs import Caution
from changemining.core.messages import language, local, say


@pytest.fixture
def spoken(monkeypatch):
    """Return ``spoken(locale)``: has that locale's words installed, and taken away at the end."""
    installed = []

    def install(locale):
        monkeypatch.setattr(translation.QgsApplication, "locale", lambda: locale)
        installed.append(translation.install_translator())
        return installed[-1]

    yield install
    for translator in installed:
        translation.remove_translator(translator)


@pytest.mark.parametrize(
    ("locale", "label", "comma"),
    [
        ("pt_BR", "Fator de solo L", "1,5"),
        ("pt", "Fator de solo L", "1,5"),
        ("es_MX", "Factor de suelo L", "1."),
        ("es", "Factor de suelo L", "1,5"),
    ],
)
def test_words_and_numbers_are_the_locales(spoken, locale, label, comma):
    assert spoken(locale) is not None
    assert translation.tr("Soil factor L") == label
    algorithm = SaviAlgorithm().create()
    assert label in algorithm.shortHelpString()
    error = InputError(
        say("SOIL_FACTOR is {soil_factor}: it must be 0 or more (0.5 is usual).", soil_factor=-1)
    )
    assert error.local != str(error)
    assert error.local.startswith("SOIL_FACTOR ")
    line = Caution(say("{share:.1%} of the pixels are valid.", share=0.015))
    assert line == "1.5% of the pixels are valid."
    assert comma in local(line)
    assert language() == {"pt": "pt-BR", "es": "es"}[locale[:2]]
    expected = "1,234.5" if comma == "1." else "1.234,5"
    assert translation.number(1234.5, ",.1f") == expected


@pytest.mark.parametrize("locale", ["en_US", "C", "de_DE"])
def test_other_languages_read_english(spoken, locale):
    assert spoken(locale) is None
    assert translation.tr("Soil factor L") == "Soil factor L"
    assert local(say("{share:.1%} of the pixels are valid.", share=0.015)).startswith("1.5%")


def test_english_is_back_afterwards(spoken):
    translation.remove_translator(spoken("pt_BR"))
    assert translation.tr("Soil factor L") == "Soil factor L"
    assert local(say("Remove it.")) == "Remove it."
    assert language() == "en"


def test_a_failed_check_is_told_and_reported_in_the_users_language(spoken, run, pair, tmp_path):
    spoken("pt_BR")
    given = {"T1": f"{pair}/T1.tif", "T2": f"{pair}/T2.tif", "SCALING": "reflectance"}
    report = tmp_path / "pair.html"
    with pytest.raises(QgsProcessingException, match=r"^O par falha na verificação: "):
        run("checkpair", **given, STOP_ON_FAIL=True, REPORT=str(report))
    assert '<html lang="pt-BR">' in report.read_text(encoding="utf-8")


def test_a_step_tells_its_errors_in_the_users_language(spoken, run, pair, tmp_path):
    spoken("pt_BR")
    with pytest.raises(QgsProcessingException, match="tem de ser 0 ou mais"):
        run("savi", INPUT=f"{pair}/T1.tif", SOIL_FACTOR=-1, OUTPUT=str(tmp_path / "savi.tif"))


def test_a_legend_speaks_the_users_language(spoken, built, qgis_new_project):
    spoken("es")
    mask = QgsRasterLayer(f"{built}/work/mask.tif", "mask")
    load_style(mask, "mask")
    assert [one.label for one in mask.renderer().classes()] == [
        "0 sin cambio",
        "1 cambio",
        "255 ignorar",
    ]
    polygons = QgsVectorLayer(f"{built}/work/polygons.gpkg", "polygons", "ogr")
    load_style(polygons, "polygons")
    told = {one.value(): one.label() for one in polygons.renderer().categories()}
    assert (told["accepted"], told["unsure"]) == ("aceptado", "dudoso")

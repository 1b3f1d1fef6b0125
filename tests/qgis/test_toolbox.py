"""How the algorithms stand in the Toolbox: groups in working order, names, icons, help pages."""

from pathlib import Path

import pytest
from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QObject, QUrl, pyqtSlot
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QDialogButtonBox

from changemining import help_pages
from changemining.algorithms.groups import GROUPS

MODEL = "changemining:builddataset_steps"


def algorithms():
    return {
        one.name(): one
        for one in QgsApplication.processingRegistry().algorithms()
        if one.id().startswith("changemining:")
    }


def test_groups_that_qgis_sorts_by_title_are_in_working_order():
    found = {one.groupId(): one.group() for one in algorithms().values()}
    used = [group for group in GROUPS if group in found]
    assert [found[group] for group in used] == sorted(found[group] for group in used)
    for group, members in GROUPS.items():
        for name in set(members) & set(algorithms()):
            assert algorithms()[name].groupId() == group


def test_the_model_has_a_name_and_an_icon_and_keeps_its_id():
    model = QgsApplication.processingRegistry().algorithmById(MODEL)
    assert model.displayName() == "Build data set, step by step (model)"
    assert not model.icon().isNull()
    assert Path(model.svgIconPath()).is_file()
    copy = model.create()
    assert (copy.displayName(), copy.id()) == (model.displayName(), MODEL)
    assert len(copy.parameterDefinitions()) == len(model.parameterDefinitions())


def test_every_icon_is_there():
    for one in algorithms().values():
        assert not one.icon().pixmap(24, 24).isNull(), one.name()


@pytest.mark.parametrize("folder", ["help", "none"])
def test_help_leads_to_the_algorithms_own_page(monkeypatch, tmp_path, folder):
    page = tmp_path / "help" / "reference" / "savi.html"
    page.parent.mkdir(parents=True)
    page.write_text("<p>SAVI</p>")
    monkeypatch.setattr(help_pages, "FOLDER", tmp_path / folder)
    url = algorithms()["savi"].helpUrl()
    expected = page.as_uri() if folder == "help" else "/docs/reference/savi.md"
    assert url.endswith(expected)


def test_none_is_without_help_models_included():
    assert algorithms()["builddataset_steps"].create().helpUrl().endswith("docs/automation.md")
    assert [name for name, one in algorithms().items() if not one.create().helpUrl()] == []


def test_the_help_button_of_a_dialog_opens_that_page(iface, monkeypatch):
    from processing.gui.AlgorithmDialog import AlgorithmDialog

    opened = []

    class Browser(QObject):
        @pyqtSlot(QUrl)
        def take(self, url):
            opened.append(url.toString())

    browser = Browser()
    for scheme in ("https", "http", "file", ""):
        QDesktopServices.setUrlHandler(scheme, browser.take)
    monkeypatch.setattr(help_pages, "help_url", lambda page: f"https://example.org/{page}")
    monkeypatch.setattr("changemining.algorithms.base.help_url", help_pages.help_url)
    # It asks QGIS's window for more than the stand-in has.
    monkeypatch.setattr("processing.gui.ParametersPanel.iface", None)
    dialog = AlgorithmDialog(algorithms()["savi"].create(), False, iface.mainWindow())
    try:
        dialog.buttonBox().button(QDialogButtonBox.StandardButton.Help).click()
    finally:
        for scheme in ("https", "http", "file", ""):
            QDesktopServices.unsetUrlHandler(scheme)
        dialog.close()
        dialog.deleteLater()
    assert opened == ["https://example.org/reference/savi"]

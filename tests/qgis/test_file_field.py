"""A path that is typed is looked at once typing pauses or ends, one that is chosen at once."""

import pytest
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest

from changemining.ui.panel.examples import ExamplesDialog


@pytest.fixture
def told(panel):
    """Return the panel's field for the work folder and what its workspace was told."""
    seen = []

    def changed(name):
        if name == "folder":
            seen.append(panel.workspace.folder)

    panel.workspace.changed.connect(changed)
    return panel.pair.files["folder"], seen


def test_no_half_of_a_path_is_looked_at_while_it_is_typed(told, tmp_path):
    field, seen = told
    QTest.keyClicks(field.lineEdit(), f'"{tmp_path}"')
    assert seen == []
    QTest.keyClick(field.lineEdit(), Qt.Key.Key_Return)
    assert seen == [str(tmp_path)]


def test_a_pause_is_enough_and_leaves_what_is_typed_as_it_is(panel, told, tmp_path, wait_for):
    field, seen = told
    typed = f"{tmp_path}/my "
    QTest.keyClicks(field.lineEdit(), typed)
    panel.refresh()  # as when something ends meanwhile
    assert field.filePath() == typed
    wait_for(lambda: seen)
    assert seen == [f"{tmp_path}/my"]
    assert field.filePath() == typed  # whose next word may follow


def test_a_chosen_path_counts_at_once(told, tmp_path):
    field, seen = told
    field.setFilePath(str(tmp_path))
    assert seen == [str(tmp_path)]


def test_the_button_takes_what_was_typed_a_moment_ago(panel, told, tmp_path):
    field, seen = told
    QTest.keyClicks(field.lineEdit(), str(tmp_path))
    panel.pair.run()  # as where a click leaves the keyboard where it is
    assert seen == [str(tmp_path)]
    assert not panel.runner.is_busy  # for there are no scenes


def test_what_was_typed_is_given_up_for_what_is_opened(panel, told, tmp_path):
    field, seen = told
    QTest.keyClicks(field.lineEdit(), "/half")
    panel.workspace.folder = str(tmp_path)
    field.settle()
    assert seen == [str(tmp_path)]
    assert field.filePath() == str(tmp_path)


def test_examples_do_not_go_where_scenes_are_already(panel, pair):
    dialog = ExamplesDialog(panel)
    QTest.keyClicks(dialog.folder.lineEdit(), str(pair))
    dialog.accept()
    assert dialog.result() == 0
    assert "T1.tif" in dialog.trouble.text()
    dialog.deleteLater()

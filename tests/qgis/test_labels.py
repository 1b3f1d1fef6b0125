"""Messages and help name parameters by their labels where dialogs are, by their ids elsewhere."""

import numpy as np
import pytest
from qgis.core import (
    QgsApplication,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
)

from changemining.algorithms import checks, labels
from changemining.core.messages import say
from rasters import write_raster


@pytest.fixture
def desktop(monkeypatch):
    """Have QGIS take itself for the one with windows."""
    monkeypatch.setattr(labels, "are_shown", lambda: True)


def labels_of(name):
    registry = QgsApplication.processingRegistry()
    return labels.Labels(registry.algorithmById(f"changemining:{name}"))


def test_ids_become_labels_in_our_words_and_never_in_a_path(desktop, registered_provider):
    told = labels_of("exportpatches")
    line = say(
        "{path}: {parameter} is 2, see MIN_VALID, SIZE.", path="/my SIZE data/x", parameter="EDGE"
    )
    assert told.line(line) == (
        "/my SIZE data/x: “At the right and lower edge” is 2, see “Least share of valid pixels”, "
        "“Patch size (pixels)”."
    )


def test_other_steps_are_named_as_the_toolbox_names_them(desktop, registered_provider):
    line = say(
        "{path}: no cell, prepare them with preparereview; SAVI by savi.", path="/preparereview"
    )
    assert labels.Labels().line(line) == (
        "/preparereview: no cell, prepare them with “Prepare review”; SAVI by savi."
    )


def test_what_the_label_holds_and_what_is_no_parameter_stays(desktop, registered_provider):
    told = labels_of("exportpatches")
    assert told.line(say("T1 has NO_SUCH, SAVI, {size} MB", size=3)) == "T1 has NO_SUCH, SAVI, 3 MB"


def test_a_name_that_two_steps_label_differently_is_the_running_step_s(desktop):
    assert labels_of("savi").of("INPUT") != labels_of("thresholdmask").of("INPUT")
    assert labels.Labels().of("INPUT") == "INPUT"


@pytest.fixture
def too_small(run, tmp_path):
    """Return a function that asks for regions of −1 pixels."""
    write_raster(tmp_path / "d.tif", np.full((1, 4, 4), -0.5, np.float32), nodata=np.nan)
    given = {"METHOD": "fixed", "VALUE": 0.2, "MIN_AREA": -1, "OUTPUT": str(tmp_path / "m.tif")}
    return lambda: run("thresholdmask", INPUT=str(tmp_path / "d.tif"), **given)


def test_a_run_that_fails_says_the_label(desktop, too_small):
    with pytest.raises(QgsProcessingException, match=r"“Smallest region of change .*” is -1"):
        too_small()


def test_help_in_a_dialog_says_the_label(desktop):
    algorithm = QgsApplication.processingRegistry().algorithmById("changemining:exportpatches")
    shown = algorithm.shortHelpString()
    assert "MAX_UNSURE" not in shown
    assert "see “Most unsure pixels (share)”" in shown


def test_where_ids_are_typed_they_are_told(too_small):
    with pytest.raises(QgsProcessingException, match="MIN_AREA is -1"):
        too_small()


def test_a_dialog_s_temporary_folder_is_refused_and_a_model_s_is_not(monkeypatch, provider):
    algorithm = QgsApplication.processingRegistry().algorithmById("changemining:convertdataset")
    given = {"FOLDER": "/", "OUTPUT": QgsProcessing.TEMPORARY_OUTPUT}
    context = QgsProcessingContext()
    assert algorithm.checkParameterValues(given, context)[0]
    monkeypatch.setattr(checks, "are_shown", lambda: True)
    good, told = algorithm.checkParameterValues(given, context)
    assert not good
    assert told.startswith("“New data set folder” is a temporary folder")
    assert algorithm.acceptable(given, context)[0]

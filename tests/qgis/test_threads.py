"""Threads: as many as the user allows QGIS, whichever way an algorithm is run."""

import pytest
from qgis.core import QgsApplication, QgsSettings

SETTING = "qgis/max_threads"


@pytest.fixture(autouse=True)
def used(monkeypatch):
    """Return the limits that were set; QGIS has its own again afterwards."""
    seen, before = [], QgsApplication.maxThreads()
    monkeypatch.setattr("changemining.core.threads.allow_threads", seen.append)
    yield seen
    QgsSettings().remove(SETTING)
    QgsApplication.setMaxThreads(before)


def of_the_window():
    """Return what QGIS makes of the wish for 1 thread: 1, or 2 since QGIS 3.40."""
    allowed = QgsApplication.maxThreads()
    assert allowed in (1, 2)
    return allowed


@pytest.mark.parametrize(("window", "setting"), [(1, None), (-1, None), (-1, 1), (1, 7)])
def test_the_setting_is_heeded(run, pair, tmp_path, used, window, setting):
    """In QGIS with a window the application knows it, in qgis_process the settings alone."""
    QgsApplication.setMaxThreads(window)
    if setting is not None:
        QgsSettings().setValue(SETTING, setting)
    run("savi", INPUT=f"{pair}/T1.tif", OUTPUT=str(tmp_path / "savi.tif"))
    assert used == [of_the_window() if window > 0 else setting or -1]


def test_the_steps_of_a_model_heed_it(run, provider, pair, tmp_path, used):
    QgsApplication.setMaxThreads(1)
    definitions = provider.algorithm("builddataset_steps").parameterDefinitions()
    (name,) = (one.name() for one in definitions if one.isDestination())
    output = {name: str(tmp_path / "out")}
    parameters = {"T1": f"{pair}/T1.tif", "T2": f"{pair}/T2.tif", "SIZE": 32}
    run("builddataset_steps", **parameters, **output)
    assert len(used) > 3
    assert set(used) == {of_the_window()}

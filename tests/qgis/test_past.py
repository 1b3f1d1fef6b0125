"""What the panel has run stands in Processing's history."""

from qgis.core import QgsApplication, QgsProcessingContext
from qgis.gui import QgsGui

from changemining.ui.panel.past import remember


def entries():
    """Return the Python commands of all that Processing remembers."""
    if hasattr(QgsGui, "historyProviderRegistry"):
        found = QgsGui.historyProviderRegistry().queryEntries(providerId="processing")
        return [one.entry.get("python_command", "") for one in found]
    from processing.core.ProcessingLog import ProcessingLog

    return [one.text for one in ProcessingLog.getLogEntries()]


def test_a_run_can_be_opened_again_from_the_history(provider, tmp_path):
    algorithm = QgsApplication.processingRegistry().algorithmById("changemining:savi")
    output = str(tmp_path / "ä savi.tif")
    before = len(entries())
    remember(algorithm, {"INPUT": "T1.tif", "OUTPUT": output}, QgsProcessingContext())
    added = entries()[before:]
    assert len(added) == 1
    assert added[0].startswith('processing.run("changemining:savi"')
    assert output in added[0]

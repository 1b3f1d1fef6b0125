"""Runs of the panel in Processing's history, as those of its dialogs are."""

from __future__ import annotations

from qgis.core import QgsProcessingAlgorithm, QgsProcessingContext
from qgis.gui import QgsGui

from ..workspace import Parameters

#: Who keeps the history of Processing, from QGIS 3.24 on.
PROVIDER = "processing"


def remember(
    algorithm: QgsProcessingAlgorithm, parameters: Parameters, context: QgsProcessingContext
) -> None:
    """Put a run into the history of Processing, from which it can be opened again."""
    python = algorithm.asPythonCommand(parameters, context)
    if not hasattr(QgsGui, "historyProviderRegistry"):
        _log(python)
        return
    details = {
        "python_command": python,
        "algorithm_id": algorithm.id(),
        "parameters": algorithm.asMap(parameters, context),
    }
    command, is_told = algorithm.asQgisProcessCommand(parameters, context)
    if is_told:
        details["process_command"] = command
    registry = QgsGui.historyProviderRegistry()
    if registry is not None:
        registry.addEntry(PROVIDER, details)


def _log(command: str) -> None:
    """Write to the log that QGIS 3.22 has for a history, where its Processing plugin is on."""
    try:
        from processing.core.ProcessingLog import ProcessingLog
    except ImportError:
        return
    ProcessingLog.addToLog(command)

"""Parameters of an algorithm as Processing's own widgets, with the help that stands on them."""

from __future__ import annotations

from collections.abc import Container, Mapping, Sequence
from typing import Any

from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingParameterDefinition
from qgis.gui import (
    QgsAbstractProcessingParameterWidgetWrapper,
    QgsCollapsibleGroupBox,
    QgsMapCanvas,
    QgsProcessingGui,
    QgsProcessingParameterWidgetContext,
)
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QFormLayout, QVBoxLayout, QWidget

from ...algorithms.labels import Labels
from ...translation import tr
from ..choice_widget import in_words
from ..workspace import Parameters

# The stubs have only the name that QGIS 3.36 gave it besides.
ADVANCED = QgsProcessingParameterDefinition.Flag.FlagAdvanced  # type: ignore[attr-defined]


def form_layout(parent: QWidget | None = None) -> QFormLayout:
    """Return a form that puts a field below its label where both do not fit in a line."""
    layout = QFormLayout(parent)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
    layout.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
    return layout


class ParameterForm(QWidget):
    """The named parameters of algorithms; those that an algorithm does not have are left out.

    Parameters
    ----------
    names
        By the algorithm's short name. A name that comes again is one field, by its first
        algorithm.
    more, shown
        Those in `more`, and advanced ones unless in `shown`, go under "More settings".
    canvas
        Where an extent may be drawn.
    """

    #: Some parameter has a new value.
    changed = pyqtSignal()

    def __init__(
        self,
        names: Mapping[str, Sequence[str]],
        more: Container[str] = (),
        shown: Container[str] = (),
        parent: QWidget | None = None,
        canvas: QgsMapCanvas | None = None,
    ) -> None:
        super().__init__(parent)
        self._canvas = canvas
        self._names: dict[str, list[str]] = {}
        self._wrappers: dict[str, QgsAbstractProcessingParameterWidgetWrapper] = {}
        #: A wrapper has only a pointer to its definition.
        self._definitions: list[QgsProcessingParameterDefinition] = []
        self._context = QgsProcessingContext()
        self._quiet = False
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        rows = form_layout()
        layout.addLayout(rows)
        group = QgsCollapsibleGroupBox(tr("More settings"))
        more_rows = QFormLayout(group)
        more_rows.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        more_rows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        registry = QgsApplication.processingRegistry()
        for algorithm_name, wanted in names.items():
            algorithm = registry.algorithmById(f"changemining:{algorithm_name}")
            asked = [algorithm.parameterDefinition(name) for name in wanted] if algorithm else []
            found = [definition for definition in asked if definition is not None]
            labels = Labels(algorithm)
            self._names[algorithm_name] = [definition.name() for definition in found]
            for definition in found:
                hidden = definition.flags() & ADVANCED and definition.name() not in shown
                hidden = hidden or definition.name() in more
                self._add(definition, more_rows if hidden else rows, labels)
        if more_rows.rowCount():
            layout.addWidget(group)
            group.setCollapsed(True)
        else:
            group.deleteLater()

    def _add(
        self, definition: QgsProcessingParameterDefinition, rows: QFormLayout, labels: Labels
    ) -> None:
        if definition.name() in self._wrappers:
            return
        definition = definition.clone()  # the algorithm's own may go before the form
        self._definitions.append(definition)
        kind = QgsProcessingGui.WidgetType.Standard
        wrapper = in_words(definition, kind)
        of_map = QgsProcessingParameterWidgetContext()
        if self._canvas is not None:
            of_map.setMapCanvas(self._canvas)
        wrapper.setWidgetContext(of_map)
        widget, label = wrapper.createWrappedWidget(self._context), wrapper.createWrappedLabel()
        widget.setObjectName(definition.name())
        # Room for every number there is would make the panel wide.
        widest = (13 if isinstance(widget, QComboBox) else 9) * self.fontMetrics().height()
        widget.setMinimumWidth(min(widget.minimumSizeHint().width(), widest))
        told = labels.put(definition.help())
        widget.setToolTip(told)
        if label is None:
            rows.addRow(widget)
        else:
            label.setWordWrap(True)
            label.setBuddy(widget)
            label.setToolTip(told)
            rows.addRow(label, widget)
        wrapper.widgetValueHasChanged.connect(self._emit_changed)
        self._wrappers[definition.name()] = wrapper

    def _emit_changed(self, *_: object) -> None:
        if not self._quiet:
            self.changed.emit()

    def widget(self, name: str) -> QWidget | None:
        """Return the widget of a parameter, None where the algorithm has no such parameter."""
        wrapper = self._wrappers.get(name)
        return None if wrapper is None else wrapper.wrappedWidget()

    def values(self, algorithm_name: str) -> Parameters:
        """Return an algorithm's parameters."""
        return {name: self.value(name) for name in self._names[algorithm_name]}

    def value(self, name: str) -> Any:
        """Return one parameter's value, of whatever type the parameter has."""
        return self._wrappers[name].parameterValue()

    def set_values(self, values: Mapping[str, object], quietly: bool = False) -> None:
        """Set parameters; ``changed`` comes once, and only where a value is another."""
        self._quiet = True
        known = {name: value for name, value in values.items() if name in self._wrappers}
        different = {name: value for name, value in known.items() if value != self.value(name)}
        for name, value in different.items():
            self._wrappers[name].setParameterValue(value, self._context)
        self._quiet = False
        if different and not quietly:
            self.changed.emit()

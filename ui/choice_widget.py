"""How a dialog shows a choice: in words, while its value stays the contract's own word."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import cast

from qgis.core import QgsProcessingContext, QgsProcessingParameterDefinition
from qgis.gui import (
    QgsAbstractProcessingParameterWidgetWrapper,
    QgsGui,
    QgsProcessingGui,
    QgsProcessingModelerParameterWidget,
)
from qgis.PyQt.QtWidgets import QComboBox, QWidget

KINDS = QgsProcessingGui.WidgetType
#: Characters of a choice that it asks room for, at the most.
MOST = 22


class ChoiceWidget:
    """QGIS's own widget of a choice, with words; Processing makes it by this class's name.

    It is no object of this class: Processing asks for a class, and gets what that returns.
    """

    def __new__(  # type: ignore[misc]
        cls,
        definition: QgsProcessingParameterDefinition,
        dialog: QWidget,
        row: int = 0,
        col: int = 0,
        words: Mapping[str, str] = MappingProxyType({}),
    ) -> QgsAbstractProcessingParameterWidgetWrapper | QgsProcessingModelerParameterWidget:
        """Make it for a dialog: that of an algorithm, of a batch or of the modeler."""
        registry, kind = QgsGui.processingGuiRegistry(), type(dialog).__name__
        if kind == "ModelerParametersDialog":
            widget = registry.createModelerParameterWidget(
                dialog.model, dialog.childId, definition, dialog.context
            )
            say(widget, words)
            widget.setDialog(dialog)
            return widget
        is_batch = kind == "BatchAlgorithmDialog"
        wrapper = in_words(definition, KINDS.Batch if is_batch else KINDS.Standard)
        wrapper.setDialog(dialog)
        return wrapper


def in_words(
    definition: QgsProcessingParameterDefinition, kind: QgsProcessingGui.WidgetType
) -> QgsAbstractProcessingParameterWidgetWrapper:
    """Return QGIS's widget of any parameter; that of a choice of ours speaks in words."""
    wrapper = QgsGui.processingGuiRegistry().createParameterWidgetWrapper(definition, kind)
    words = definition.metadata().get("widget_wrapper", {}).get("words", {})
    if words:
        make = wrapper.createWrappedWidget

        def make_in_words(context: QgsProcessingContext) -> QWidget:
            widget = make(context)
            say(widget, words)
            return widget

        wrapper.createWrappedWidget = make_in_words
    return wrapper


def say(widget: QWidget, words: Mapping[str, str]) -> None:
    """Show words in place of values in a list of choices, or in the one inside of a widget."""
    lists = [widget] if isinstance(widget, QComboBox) else widget.findChildren(QComboBox)
    for one in cast("list[QComboBox]", lists):
        values = [one.itemData(number) for number in range(one.count())]
        if set(values) == set(words):
            # A long choice makes no dialog or panel wide.
            one.setSizeAdjustPolicy(
                QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
            one.setMinimumContentsLength(min(max(map(len, words.values())), MOST))
            for number, value in enumerate(values):
                one.setItemText(number, words[value])

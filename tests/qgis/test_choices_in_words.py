"""What can be chosen is shown in words in every dialog; its value stays the contract's own word."""

import pytest
from qgis.core import (
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingParameterEnum,
)
from qgis.PyQt.QtWidgets import QComboBox, QDialog

from changemining.ui.panel.form import ParameterForm


def dialog(kind):
    """Return a stand-in for a dialog of Processing, which goes by the name of its class."""
    return type(kind, (QDialog,), {})()


def lists(widget):
    found = [widget] if isinstance(widget, QComboBox) else widget.findChildren(QComboBox)
    return [[one.itemText(n) for n in range(one.count())] for one in found]


def test_every_choice_has_words_with_the_value_beside_them(provider):
    for algorithm in provider.algorithms():
        for definition in algorithm.parameterDefinitions():
            if not isinstance(definition, QgsProcessingParameterEnum) or not definition.metadata():
                continue
            words = definition.metadata()["widget_wrapper"]["words"]
            for option in definition.options():
                word, value = words[option].rsplit(" (", 1)
                assert word[0].isupper() or word[0].isdigit()
                assert value == f"{option})"


@pytest.mark.parametrize("kind", ["AlgorithmDialog", "BatchAlgorithmDialog"])
def test_a_dialog_shows_words_and_gives_the_value(provider, kind):
    from processing.gui.wrappers import WidgetWrapperFactory

    definition = provider.algorithm("thresholdmask").parameterDefinition("DIRECTION")
    shown, context = dialog(kind), QgsProcessingContext()
    wrapper = WidgetWrapperFactory.create_wrapper(definition, shown)
    widget = wrapper.createWrappedWidget(context)
    expected = ["Loss of vegetation (loss)", "Gain of vegetation (gain)", "Loss and gain (both)"]
    assert lists(widget) == [expected]
    assert wrapper.parameterValue() == "loss"
    wrapper.setParameterValue("both", context)
    assert widget.currentText() == "Loss and gain (both)"
    assert wrapper.parameterValue() == "both"


def test_the_modeler_shows_words_and_keeps_the_value(provider):
    from processing.gui.wrappers import WidgetWrapperFactory

    model, shown = QgsProcessingModelAlgorithm("m", "g"), dialog("ModelerParametersDialog")
    child = model.addChildAlgorithm(QgsProcessingModelChildAlgorithm("changemining:savi"))
    shown.model, shown.childId, shown.context = model, child, QgsProcessingContext()
    definition = provider.algorithm("savi").parameterDefinition("SCALING")
    widget = WidgetWrapperFactory.create_wrapper(definition, shown)
    assert "Reflectance × 10000 (dn)" in [text for texts in lists(widget) for text in texts]
    widget.setWidgetValue(QgsProcessingModelChildParameterSource.fromStaticValue("dn"))
    assert widget.value().staticValue() == "dn"


def test_the_panel_shows_words_and_takes_values(provider):
    form = ParameterForm({"checkpair": ["SCALING"]})
    assert "Copernicus Browser, 8 bits (browser_uint8)" in lists(form.widget("SCALING"))[0]
    form.set_values({"SCALING": "dn"})
    assert form.widget("SCALING").currentText() == "Reflectance × 10000 (dn)"
    assert form.value("SCALING") == "dn"


def test_scripts_give_values_not_words(provider):
    definition = (
        QgsApplication.processingRegistry()
        .algorithmById("changemining:thresholdmask")
        .parameterDefinition("METHOD")
    )
    assert definition.checkValueIsAcceptable("li")
    assert not definition.checkValueIsAcceptable("Li (li)")

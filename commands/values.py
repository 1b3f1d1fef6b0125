"""What was typed, as values: each is judged as QGIS's dialogs judge theirs."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from ..core.complaints import (
    RASTER_ENDINGS,
    VECTOR_ENDINGS,
    missing,
    no_choice,
    no_file,
    no_number,
    no_output,
    no_switch,
    no_whole_number,
)
from ..core.errors import InputError
from .contract import LAYERS, SEVERAL, Algorithm, Parameter, Value

_YES, _NO = ("true", "yes", "1", "on"), ("false", "no", "0", "off")
_ENDINGS = {"new raster": RASTER_ENDINGS, "new polygons": VECTOR_ENDINGS}
#: The name of a driver, which a drive's letter is not, or one of GDAL's own file systems.
_IN_A_FILE = re.compile(r"/vsi\w+/|[A-Za-z0-9_]{2,}:(?!//)")


def values_of(algorithm: Algorithm, typed: Mapping[str, Sequence[str]]) -> dict[str, Value]:
    """Return the value of every parameter, the default where none was typed.

    Parameters
    ----------
    typed
        Texts by parameter.

    Raises
    ------
    InputError
        One of them cannot be, or is missing.
    """
    return {
        name: value_of(parameter, typed.get(name, ()))
        for name, parameter in algorithm.parameters.items()
    }


def value_of(parameter: Parameter, typed: Sequence[str]) -> Value:
    """Return the value of one parameter; raises as :func:`values_of`."""
    given = [text for text in typed if text]
    if not given:
        return _nothing(parameter, bool(typed))
    if parameter.type in SEVERAL:
        for text in given:
            _check_layer(parameter, text)
        return given
    text = given[-1]
    if parameter.type in ("number", "integer"):
        return _number(parameter, text)
    if parameter.type == "boolean":
        if text.lower() not in (*_YES, *_NO):
            raise InputError(no_switch(parameter.name, text))
        return text.lower() in _YES
    if parameter.type == "choice" and text not in parameter.choices:
        raise InputError(no_choice(parameter.name, text, parameter.choices))
    if parameter.type in LAYERS:
        _check_layer(parameter, text)
    if parameter.type in _ENDINGS:
        _check_ending(parameter, text, _ENDINGS[parameter.type])
    return text


def _nothing(parameter: Parameter, emptied: bool) -> Value:
    """Return what counts where no value was given; `emptied`: an empty one was."""
    if parameter.needed or (emptied and not parameter.optional):
        raise InputError(missing(parameter.name, parameter.label))
    if emptied and parameter.type == "text":
        return ""
    return parameter.default


def _number(parameter: Parameter, text: str) -> float:
    try:
        # Python takes 1_000 for a number, QGIS does not.
        number = float(text if "_" not in text else "")
    except ValueError:
        raise InputError(no_number(parameter.name, text)) from None
    if parameter.type == "number":
        return number
    problem = no_whole_number(parameter.name, number, text)
    if problem:
        raise InputError(problem)
    return int(number)


def _check_layer(parameter: Parameter, text: str) -> None:
    path = text.split("|")[0]
    is_raster = parameter.type in ("raster", "rasters")
    if not (_exists(path) or (is_raster and _IN_A_FILE.match(text))):
        raise InputError(no_file(parameter.name, text))


def _exists(path: str) -> bool:
    try:
        return Path(path).exists()
    except (OSError, ValueError):
        return False


def _check_ending(parameter: Parameter, text: str, endings: Iterable[str]) -> None:
    if Path(text).suffix.lower().lstrip(".") not in endings:
        raise InputError(no_output(parameter.name, text, endings))

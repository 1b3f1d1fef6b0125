"""How choices are filled from what is given by parameters."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

Filled = TypeVar("Filled", bound="DataclassInstance")


def filled(kind: type[Filled], value: Callable[[str], object]) -> Filled:
    """Return a choice of what is given by parameters; what is not keeps its default.

    Its fields are the parameters' names in lower case, or choices that are filled in the same way.

    Parameters
    ----------
    value
        Returns what is given as a parameter, by its name; None: nothing.
    """
    found: dict[str, Any] = {}
    for one in dataclasses.fields(kind):
        inner = one.default_factory
        if isinstance(inner, type) and dataclasses.is_dataclass(inner):
            found[one.name] = filled(inner, value)
        else:
            found[one.name] = value(one.name.upper())
    return kind(**{name: given for name, given in found.items() if given is not None})

"""Parameters by the labels that dialogs and the panel show, in place of their ids."""

from __future__ import annotations

import re
from collections.abc import Mapping

from qgis.core import QgsApplication, QgsProcessingAlgorithm

from ..core.errors import ChangeMiningError
from ..core.messages import local
from ..translation import tr

#: A word in capital or in small letters that no other word or path goes on with.
_WORD = re.compile(r"(?<![\w{/\\.:<])(?:[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*|[a-z]{6,})(?![\w}/\\:]|\.\w)")


def line_of(error: Exception) -> str:
    """Return the line of any error as a window shows it: ours in the user's language and words."""
    return Labels().error(error) if isinstance(error, ChangeMiningError) else str(error)


def are_shown() -> bool:
    """Return whether whoever reads has dialogs before them, and types no ids."""
    return bool(QgsApplication.platform() == "desktop")


class Labels:
    """Labels by id: an algorithm's own, those that all others agree on, and algorithms' names.

    An id that its label holds as a word, as T1 in "First date (T1)", stays as it is.
    """

    def __init__(self, algorithm: QgsProcessingAlgorithm | None = None) -> None:
        own = _labels(algorithm) if algorithm is not None else {}
        self.labels = {**_names(), **_common(), **own} if are_shown() else {}

    @classmethod
    def of_algorithm(cls, name: str) -> Labels:
        """Return those of an algorithm by its short name."""
        return cls(QgsApplication.processingRegistry().algorithmById(f"changemining:{name}"))

    def of(self, name: str) -> str:
        """Return a parameter's label in quotes, its id where ids are typed."""
        label = self.labels.get(name)
        if label is None or name in re.findall(r"\w+", label):
            return name
        return tr("“{label}”").format(label=label)

    def put(self, text: str) -> str:
        """Return a text of ours with labels and names in place of ids."""
        return _WORD.sub(lambda found: self.of(found[0]), text)

    def line(self, text: str) -> str:
        """Return one of the core's lines as its user reads it."""
        return local(text, self.put)

    def error(self, error: ChangeMiningError) -> str:
        """Return the line of one of the core's errors as its user reads it."""
        return error.worded(self.put)


def _labels(algorithm: QgsProcessingAlgorithm) -> Mapping[str, str]:
    return {one.name(): one.description() for one in algorithm.parameterDefinitions()}


def _names() -> Mapping[str, str]:
    """Return the names of all algorithms; ids that are common words stand for themselves."""
    provider = QgsApplication.processingRegistry().providerById("changemining")
    names = {one.name(): one.displayName() for one in provider.algorithms()} if provider else {}
    return {name: told for name, told in names.items() if name not in ("savi", "normalise")}


def _common() -> Mapping[str, str]:
    """Return the labels that all algorithms agree on."""
    provider = QgsApplication.processingRegistry().providerById("changemining")
    found: dict[str, set[str]] = {}
    for algorithm in provider.algorithms() if provider is not None else ():
        for name, label in _labels(algorithm).items():
            found.setdefault(name, set()).add(label)
    return {name: label for name, (label, *others) in found.items() if not others}

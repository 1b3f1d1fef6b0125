"""The kinds of change that a threshold tells apart, and their colours."""

from __future__ import annotations

from typing import NamedTuple

from qgis.PyQt.QtGui import QColor

from ...core.choices.masks import Direction
from ...translation import tr

#: Seen on natural colours, and apart by those who see no red or no green. Neither is the mask's.
LOSS, GAIN = QColor("#e600a0"), QColor("#00b4ff")


class Kind(NamedTuple):
    """One kind of change: on which side of 0 it lies, its colour and its name."""

    side: int
    color: QColor
    text: str


def kinds_of(direction: str, is_evidence: bool = False) -> list[Kind]:
    """Return the kinds that are looked for; evidence tells of change, and not of which kind."""
    if is_evidence:
        return [Kind(1, LOSS, tr("change"))]
    loss, gain = Kind(-1, LOSS, tr("loss")), Kind(1, GAIN, tr("gain"))
    return {Direction.LOSS: [loss], Direction.GAIN: [gain]}.get(Direction(direction), [loss, gain])


def legend(kinds: list[Kind]) -> str:
    """Return the colours and names of kinds, as rich text."""
    words = (f'<span style="color:{one.color.name()}">■</span> {one.text}' for one in kinds)
    return "&nbsp;&nbsp;".join(words)

"""What is said of a polygon besides its verdict: a note, how sure one is, a comment sent back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...core.choices.review import Confidence, Status
from ...core.review.journal import RETURNED, entries
from ...translation import tr
from .edits import as_text

if TYPE_CHECKING:
    from qgis.core import QgsFeature

    from .line import AskLine
    from .session import ReviewSession

CONFIDENCE_TEXTS = {
    Confidence.LOW: lambda: tr("low"),
    Confidence.MEDIUM: lambda: tr("medium"),
    Confidence.HIGH: lambda: tr("high"),
}
#: The one after each: with its key it goes round.
_NEXT = dict(zip([None, *Confidence], [*Confidence, None]))


class Remarks:
    """Asks in a line of the page and writes the answer to the present polygon."""

    def __init__(self, session: ReviewSession, line: AskLine) -> None:
        self.session, self.line = session, line

    def close_down(self) -> None:
        """Ask no longer."""
        self.line.give_up()

    def ask_note(self) -> None:
        """Ask for the present polygon's note; an empty one takes it away."""
        feature = self._present()
        if feature is not None:
            fid = feature.id()
            self.line.ask(
                tr("Note"), as_text(feature["note"]), lambda text: self.session.note(fid, text)
            )

    def change_confidence(self) -> None:
        """Have the next degree of confidence."""
        feature = self._present()
        if feature is None or self._lacks("confidence"):
            return
        following = _NEXT.get(_degree(feature["confidence"]))
        text = tr("Confidence")
        edits = self.session.edits
        self.session.attempt(
            edits.mark, feature.id(), {"confidence": following and following.value}, text
        )

    def ask_return(self) -> None:
        """Ask for the comment that the present polygon is sent back with."""
        feature = self._present()
        if feature is None or self._lacks("log"):
            return
        if feature["status"] == Status.CANDIDATE.value:
            self.session.said.emit(tr("Nobody has decided on this polygon: there is no verdict."))
            return
        self.line.ask(tr("Sent back because"), "", self._send_back)

    def _send_back(self, comment: str) -> None:
        """Make the present polygon a candidate again, and its cell an open one."""
        session = self.session
        values = {"status": Status.CANDIDATE.value}
        if session.fid is None or not session.attempt(
            session.edits.decide, [session.fid], values, tr("Send back"), RETURNED, comment
        ):
            return
        if session.cell.is_closed:
            session.open_cell()
        session.step(1)
        session.history.arrived()

    def _present(self) -> QgsFeature | None:
        feature = self.session.feature()
        if feature is None:
            self.session.said.emit(tr("Go to a polygon first."))
        return feature

    def _lacks(self, field: str) -> bool:
        is_missing = field not in self.session.edits.fields
        if is_missing:
            text = tr("The file of this review has no field {name}, and none can be added.")
            self.session.said.emit(text.format(name=field))
        return is_missing


def _degree(value: object) -> Confidence | None:
    return next((one for one in Confidence if one == value), None)


def confidence_text(value: object) -> str:
    """Return a degree of confidence in words, "" where none is told."""
    degree = _degree(value)
    return "" if degree is None else CONFIDENCE_TEXTS[degree]()


def said_words() -> dict[str, str]:
    """Return what a log says in words, by what stands in it; statuses are not among them."""
    return {RETURNED: tr("sent back"), "merged": tr("merged")}


def said_lines(log: object, statuses: dict[str, str]) -> list[str]:
    """Return who said what and when, the last first."""
    words = {**statuses, **said_words()}
    lines = []
    for one in reversed(entries(log)):
        text = tr("{reviewer}: {said}, {time}").format(
            reviewer=one.reviewer,
            said=words.get(one.said, one.said),
            time=one.at[:16].replace("T", " "),
        )
        lines.append(f"{text} – {one.comment}" if one.comment else text)
    return lines

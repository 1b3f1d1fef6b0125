"""A sample under judgement: which place is next, what was answered, undo. It has no window."""

from __future__ import annotations

from pathlib import Path
from typing import Any, NamedTuple

from qgis.core import NULL, QgsFeatureRequest, QgsGeometry, QgsVectorLayer
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ...core.accuracy.sample_fields import LAYER
from ...core.legend import CHANGE, IGNORE, NO_CHANGE
from ...translation import tr
from .edits import as_text, now
from .pace import Pace

#: Milliseconds until what could not be written is tried again.
SAVE_AGAIN = 1000
#: What a judge fills in; nothing else of the sample is read.
ANSWER = ("reference", "reviewer", "judged_at")
ANSWERS = {"accept": CHANGE, "reject": NO_CHANGE, "unsure": IGNORE}


class NoSampleError(Exception):
    """A file is no sample, with one line that says so."""


class _Step(NamedTuple):
    """One answer: of which place, and the values before and after."""

    place: int
    before: dict[int, Any]
    after: dict[int, Any]


class Judging(QObject):
    """Goes through a sample in the order of its file, which tells nothing of its strata."""

    #: Another place, or another answer.
    changed = pyqtSignal()
    #: One line for the judge.
    said = pyqtSignal(str)
    #: The last open place was answered.
    finished = pyqtSignal()

    def __init__(self, path: str, parent: QObject | None = None) -> None:
        """Open a sample where it was left.

        Raises
        ------
        NoSampleError
            It is none.
        """
        super().__init__(parent)
        self.path = path
        self.layer = QgsVectorLayer(f"{path}|layername={LAYER}", LAYER, "ogr")
        fields = self.layer.fields()
        self._fields = [fields.indexOf(name) for name in ANSWER]
        if not self.layer.isValid() or min(self._fields) < 0:
            text = tr("{name} is no sample: choose what “Sample for accuracy” has made.")
            raise NoSampleError(text.format(name=Path(path).name))
        request = QgsFeatureRequest().setSubsetOfAttributes(["reference"], fields)
        self._shapes: dict[int, QgsGeometry] = {}
        self._answers: dict[int, int | None] = {}
        for feature in self.layer.getFeatures(request):
            self._shapes[feature.id()] = QgsGeometry(feature.geometry())
            self._answers[feature.id()] = _answer(feature["reference"])
        self._fids = sorted(self._shapes)
        if not self._fids:
            text = tr("{name} has no place to judge: draw the sample anew.")
            raise NoSampleError(text.format(name=Path(path).name))
        self.place = self._next_open(-1) or 0
        self.pace = Pace()
        self._steps: list[_Step] = []
        self._done = 0
        #: What is not in the file yet, by fid.
        self._unsaved: dict[int, dict[int, Any]] = {}
        self._saver = QTimer(self)
        self._saver.setSingleShot(True)
        self._saver.timeout.connect(self.save)

    def close_down(self) -> bool:
        """Write what is left; return whether the file holds everything."""
        self._saver.stop()
        return self.save()

    # Where it is

    @property
    def total(self) -> int:
        """How many places there are."""
        return len(self._fids)

    @property
    def judged(self) -> int:
        """How many have an answer."""
        return sum(answer is not None for answer in self._answers.values())

    @property
    def unsure(self) -> int:
        """How many of these are unsure."""
        return sum(answer == IGNORE for answer in self._answers.values())

    @property
    def answer(self) -> int | None:
        """What was answered of the present place, None where nothing was."""
        return self._answers[self._fids[self.place]]

    @property
    def shape(self) -> QgsGeometry:
        """The present place, a point or a square, in the layer's CRS."""
        return self._shapes[self._fids[self.place]]

    def step(self, step: int) -> None:
        """Go to the next (1) or the previous (−1) place, round the end."""
        self.place = (self.place + step) % self.total
        self.changed.emit()

    def _next_open(self, after: int) -> int | None:
        count = len(self._fids)
        places = ((after + step) % count for step in range(1, count + 1))
        return next((at for at in places if self._answers[self._fids[at]] is None), None)

    # Answers

    def decide(self, answer: int, judge: str) -> None:
        """Answer the present place and go to the next open one."""
        fid, was_open = self._fids[self.place], self.judged < self.total
        row = self.layer.getFeature(fid)
        before = {at: _plain(row.attribute(at)) for at in self._fields}
        before.update(self._unsaved.get(fid, {}))
        after = dict(zip(self._fields, (answer, judge, now())))
        self._steps[self._done :] = [_Step(self.place, before, after)]
        self._done += 1
        self.pace.count(1)
        self._write(fid, after)
        following = self._next_open(self.place)
        if following is not None:
            self.place = following
        self.changed.emit()
        if following is None and was_open:
            self.finished.emit()

    def undo(self) -> None:
        """Take the last answer back and go to its place."""
        if not self._done:
            self.said.emit(tr("Nothing is left to undo."))
            return
        self._done -= 1
        self._take(self._steps[self._done], back=True)

    def redo(self) -> None:
        """Give the next answer again."""
        if self._done == len(self._steps):
            self.said.emit(tr("Nothing is left to redo."))
            return
        self._done += 1
        self._take(self._steps[self._done - 1], back=False)

    def _take(self, step: _Step, *, back: bool) -> None:
        self.place = step.place
        self._write(self._fids[step.place], step.before if back else step.after)
        self.changed.emit()

    def _write(self, fid: int, values: dict[int, Any]) -> None:
        self._answers[fid] = _answer(values[self._fields[0]])
        self._unsaved[fid] = values
        self.save()

    def save(self) -> bool:
        """Write what is not in the file yet; say it and return False where that fails."""
        if not self._unsaved:
            return True
        if self.layer.dataProvider().changeAttributeValues(self._unsaved):
            self._unsaved = {}
            return True
        text = tr("Not saved, the answers are kept: close whatever else has {name} open.")
        self.said.emit(text.format(name=Path(self.path).name))
        self._saver.start(SAVE_AGAIN)
        return False


def _plain(value: object) -> Any:
    return None if value is None or value == NULL else value


def _answer(value: object) -> int | None:
    """Return an answer, None for NULL and what is no number."""
    return value if isinstance(value, int) else None


def judge_of(path: str) -> str:
    """Return who judged most of a sample so far, "" where nobody has."""
    layer = QgsVectorLayer(f"{path}|layername={LAYER}", LAYER, "ogr")
    request = QgsFeatureRequest().setSubsetOfAttributes(["reviewer"], layer.fields())
    request.setFlags(QgsFeatureRequest.Flag.NoGeometry)
    names = [as_text(one["reviewer"]) for one in layer.getFeatures(request)]
    names = [name for name in names if name]
    return max(set(names), key=names.count) if names else ""

"""Judging a sample blindly: both dates, one place after another, the review's own keys."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from qgis.core import (
    QgsCoordinateTransform,
    QgsGeometry,
    QgsProject,
    QgsRectangle,
    QgsSettings,
)
from qgis.PyQt.QtCore import QObject, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QProgressBar, QVBoxLayout, QWidget

from ...algorithms.labels import line_of
from ...core.legend import CHANGE, IGNORE, NO_CHANGE
from ...translation import number, tr
from ..panel import layers
from .blind import Blind
from .dates import no_data_at, open_dates
from .judging import ANSWERS, Judging, NoSampleError, judge_of
from .keys import KeyFilter, KeyMap
from .outline import HERE, Outline
from .page import REVIEWER, SAID, account
from .seeing import Seeing
from .views import LinkedViews

if TYPE_CHECKING:
    from qgis.gui import QgisInterface

    from .dates import Dates

#: What would tell a judge more than both dates do.
TELLING = ("overlay", "other")
#: Pixels in sight around a place, from afar and from close up.
AROUND, CLOSE_UP = 60, 20


class RunningSample(QObject):
    """A sample on the map: keys to the answers, the place to the map."""

    said = pyqtSignal(str)

    def __init__(
        self,
        iface: QgisInterface,
        judging: Judging,
        dates: Dates,
        pixel: float,
        page: SamplePage,
    ) -> None:
        """Begin; ``pixel`` is the side of one in the sample's CRS."""
        super().__init__()
        self.canvas, self.judging, self.pixel = iface.mapCanvas(), judging, pixel
        self.judge = page.judge
        self.blind = Blind(iface, dates.paths, dates.paths[1])
        self.blind.said.connect(self.said)
        self.seeing = Seeing(self.canvas, page.views, dates)
        self.seeing.said.connect(self.said)
        self.outline = Outline([self.canvas, *page.views.canvases], HERE, 2)
        self.is_close_up = False
        window = page.views.window_of_maps
        self.keys = KeyFilter(self, [iface.mainWindow(), self.canvas, page, window])
        page.views.opened.connect(self.keys.watch)
        self._presses: dict[str, Callable[[], object]] = {
            "next": lambda: judging.step(1),
            "previous": lambda: judging.step(-1),
            "undo": judging.undo,
            "redo": judging.redo,
            "close_up": self._toggle_close_up,
            **{name: do for name, do in self.seeing.presses.items() if name not in TELLING},
        }
        judging.changed.connect(self.show_place)
        judging.said.connect(self.said)
        self.canvas.destinationCrsChanged.connect(self.show_place)
        self.show_place()

    def close_down(self) -> None:
        """Take everything down that was put up."""
        self.canvas.destinationCrsChanged.disconnect(self.show_place)
        self.judging.changed.disconnect(self.show_place)
        self.seeing.views.opened.disconnect(self.keys.watch)
        self.keys.close_down()
        self.seeing.close_down()
        self.outline.remove()
        self.blind.restore()

    def wants(self, action: str, _key: str) -> bool:
        """Return whether a key is the judge's."""
        if action in ("swipe_left", "swipe_right"):
            return self.seeing.swipe.is_on
        return action in ANSWERS or action in self._presses

    def press(self, action: str) -> None:
        """Do what a key stands for."""
        if action != "flicker":
            self.said.emit("")
        if action in ANSWERS:
            self.judging.decide(ANSWERS[action], self.judge())
        else:
            self._presses[action]()

    def let_go(self) -> None:
        """End what lasts as long as a key is held."""
        self.seeing.let_go()

    def _toggle_close_up(self) -> None:
        self.is_close_up = not self.is_close_up
        self.show_place()

    def show_place(self) -> None:
        """Bring the present place into view and outline it."""
        crs, box = self.judging.layer.crs(), self._box()
        self.outline.show(QgsGeometry.fromRect(box), crs)
        self.seeing.enter_cell(box.buffered(AROUND * self.pixel / 2), crs)
        side = max((CLOSE_UP if self.is_close_up else AROUND) * self.pixel, 2 * box.width())
        wanted = QgsRectangle.fromCenterAndSize(box.center(), side, side)
        target = self.canvas.mapSettings().destinationCrs()
        moved = QgsCoordinateTransform(crs, target, QgsProject.instance())
        self.canvas.setExtent(moved.transformBoundingBox(wanted))
        self.canvas.refresh()

    @property
    def lacking(self) -> str:
        """What the judge has to know of a place where a date shows nothing."""
        return no_data_at(self.seeing.dates, self._box(), self.judging.layer.crs())

    def _box(self) -> QgsRectangle:
        """Return the square that is judged: of a point, its pixel."""
        box = self.judging.shape.boundingBox()
        if box.width() > 0:
            return box
        return QgsRectangle.fromCenterAndSize(box.center(), self.pixel, self.pixel)


class SamplePage(QWidget):
    """Shows where the judge is; ``stop`` must be called before it is thrown away."""

    #: The last place was judged.
    finished = pyqtSignal()

    def __init__(self, iface: QgisInterface, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.iface = iface
        self.running: RunningSample | None = None
        self.name = QLineEdit(QgsSettings().value(REVIEWER, "") or account())
        self.name.setObjectName("judge")
        self.name.setPlaceholderText(tr("Judge"))
        self.name.setToolTip(tr("Judge: answers are stamped with this name"))
        self.name.setAccessibleName(tr("Judge"))
        self.name.returnPressed.connect(iface.mapCanvas().setFocus)
        self.state, self.trouble, self.hint = QLabel(), QLabel(), QLabel()
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(8)
        self.views = LinkedViews(iface.mapCanvas())
        for name, label in (
            ("judged", self.state),
            ("judge_trouble", self.trouble),
            ("judge_hint", self.hint),
        ):
            label.setObjectName(name)
            label.setWordWrap(True)
        self.trouble.setMargin(4)
        row = QHBoxLayout()
        row.addWidget(QLabel(tr("Judge")))
        row.addWidget(self.name, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(row)
        for widget in (self.state, self.bar, self.trouble):
            column.addWidget(widget)
        column.addWidget(self.views, 100)
        column.addWidget(self.hint)

    def judge(self) -> str:
        """Return the name that answers are stamped with."""
        return self.name.text().strip() or account()

    def start(self, path: str, scenes: Sequence[str], first: str = "") -> bool:
        """Go on with a sample over two dates; say what is wrong and return False where it cannot.

        Both dates are shown, and nothing else. A second judge is told where their name is that of
        whoever judged the sample `first`.
        """
        from ...core.errors import ChangeMiningError
        from ...core.io.source import inspect

        self.stop()
        self.say("")
        try:
            judging = Judging(path, self)
            pixel = inspect(scenes[0]).grid.resolution[0]
            layers.show_scenes(scenes, None)
        except (NoSampleError, ChangeMiningError) as error:
            self.say(line_of(error))
            return False
        dates, trouble = open_dates(scenes)
        judging.changed.connect(self._show)
        judging.finished.connect(self.finished)
        self.running = RunningSample(self.iface, judging, dates, pixel, self)
        self.running.said.connect(self.say)
        self.name.setText(judge_of(path) or self.name.text())
        other = judge_of(first) if first else ""
        if not trouble and other == self.judge():
            trouble = tr("The first judge is called {name}, too: give your own name above.")
            trouble = trouble.format(name=other)
        self.say(trouble)
        self._show()
        self.iface.mapCanvas().setFocus()
        return True

    def stop(self) -> None:
        """End judging; every answer is in the file."""
        if self.running is None:
            return
        running, self.running = self.running, None
        self.say("")
        running.close_down()
        running.judging.close_down()
        running.judging.deleteLater()
        running.deleteLater()

    def say(self, text: str) -> None:
        """Show one line; "" takes it away."""
        self.trouble.setText(text)
        self.trouble.setStyleSheet(SAID if text else "")
        self.trouble.setVisible(bool(text))

    def _show(self) -> None:
        if self.running is None:
            return
        judging, keys = self.running.judging, KeyMap.stored()
        words = {CHANGE: tr("change"), NO_CHANGE: tr("no change"), IGNORE: tr("unsure")}
        answer = judging.answer
        told = tr("not judged yet") if answer is None else words.get(answer, str(answer))
        state = tr(
            "<b>Place {place} of {total}</b>: {answer} · judged: {judged}, unsure: {unsure}"
        ).format(
            place=number(judging.place + 1),
            total=number(judging.total),
            answer=told,
            judged=number(judging.judged),
            unsure=number(judging.unsure),
        )
        self.state.setText("<br>".join(filter(None, (state, self.running.lacking))))
        self.bar.setRange(0, judging.total)
        self.bar.setValue(judging.judged)
        hints = {
            "accept": tr("change"),
            "reject": tr("no change"),
            "unsure": tr("unsure"),
            "undo": tr("undo"),
            "flicker": tr("hold for T1"),
            "close_up": tr("zoom"),
        }
        self.hint.setText(" · ".join(f"<b>{keys.first(k)}</b> {text}" for k, text in hints.items()))
        self.hint.setAlignment(Qt.AlignmentFlag.AlignTop)

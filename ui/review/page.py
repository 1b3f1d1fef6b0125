"""The review page: keys in, verdicts out, both dates beside the map."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from qgis.core import QgsApplication, QgsProject, QgsSettings
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QGuiApplication
from qgis.PyQt.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMessageBox,
    QPushButton,
    QSizePolicy,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ...algorithms.labels import line_of
from ...translation import tr
from ..panel import layers
from ..panel.review_files import candidates_threshold
from .class_choice import ClassChoice
from .dates import open_dates
from .ending import Ending
from .info import Info
from .keys import KeyMap
from .keys_dialog import KeysDialog
from .line import AskLine
from .package import (
    NoReviewError,
    open_package,
    raise_layer,
    read_settings,
    write_rasters,
)
from .running import RunningReview
from .shaper import Shaper
from .suggest_bar import SuggestBar
from .views import LinkedViews

if TYPE_CHECKING:
    from qgis.gui import QgisInterface

    from ...core.review.review import Settings
    from ..workspace import Parameters, Workspace
    from .session import ReviewSession

_ASKED = QMessageBox.StandardButton
REVIEWER = "changemining/review/reviewer"
SAID = "QLabel { background: #fbe6b0; color: #1c1c1c; }"
#: Keys that the page itself names, by two.
HINTS = (
    ("accept", "reject", "unsure", "flicker"),
    ("close_cell", "undo", "list", "help"),
    ("bands", "stretch", "overlay", "swipe", "maps_window"),
    ("shrink", "grow", "click_grow"),
)


class ReviewPage(QWidget):
    """Begins, shows and ends the review of one GeoPackage.

    ``stop`` must be called before it is thrown away.
    """

    #: The last open cell was closed.
    finished = pyqtSignal()
    #: The reviewer wants to go on to the next step.
    go_on = pyqtSignal()
    #: The rasters of the review were found elsewhere: its settings as they are now.
    relocated = pyqtSignal(object)

    def __init__(
        self, iface: QgisInterface, workspace: Workspace, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.iface, self.workspace = iface, workspace
        self.path = ""
        #: Returns how the scenes' values are read, by parameter.
        self.values: Callable[[], Parameters] = dict
        #: Reviews whose rasters were asked for.
        self._asked: set[str] = set()
        self.running: RunningReview | None = None
        self._build()
        self._show_state()

    def _build(self) -> None:
        self.button = QPushButton()
        self.button.setObjectName("review_start")
        self.button.clicked.connect(self._toggle)
        # Small ones, so that a narrow panel has room for the name beside them.
        self.keys_button, self.list_button = QToolButton(), QToolButton()
        self.classes = ClassChoice()
        self.classes.said.connect(self.say)
        self.line = AskLine(self.iface.mapCanvas())
        self.keys_button.setIcon(QgsApplication.getThemeIcon("mActionKeyboardShortcuts.svg"))
        self.keys_button.setText(tr("Keys…"))
        self.keys_button.setToolTip(tr("Keys of the review"))
        self.keys_button.setObjectName("review_keys")
        self.keys_button.clicked.connect(self.show_keys)
        self.name = QLineEdit(QgsSettings().value(REVIEWER, "") or account())
        self.name.setObjectName("reviewer")
        self.name.setPlaceholderText(tr("Reviewer"))
        self.name.setMinimumWidth(6 * self.fontMetrics().averageCharWidth())
        self.name.setToolTip(tr("Reviewer: decisions are stamped with this name"))
        self.name.setAccessibleName(tr("Reviewer"))
        self.name.editingFinished.connect(self._name_changed)
        self.name.returnPressed.connect(self.iface.mapCanvas().setFocus)
        self.trouble = QLabel()
        self.trouble.setObjectName("review_trouble")
        self.trouble.setMargin(4)
        self.trouble.setWordWrap(True)
        self.trouble.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.trouble.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.list_button.setIcon(QgsApplication.getThemeIcon("mActionOpenTable.svg"))
        self.list_button.setText(tr("List"))
        self.list_button.setObjectName("review_list")
        self.list_button.setToolTip(tr("All polygons: sort, filter, jump"))
        self.list_button.clicked.connect(self._toggle_list)
        self.info = Info()
        self.suggest = SuggestBar()
        self.views = LinkedViews(self.iface.mapCanvas())
        self.ending = Ending()
        self.ending.go_on.connect(self.go_on)
        self.ending.left_wanted.connect(self._show_left)
        self.hint = QLabel()
        self.hint.setObjectName("review_hint")
        self.hint.setWordWrap(True)
        row = QHBoxLayout()
        row.addWidget(self.button)
        row.addWidget(self.list_button)
        row.addWidget(self.keys_button)
        row.addWidget(self.classes)
        row.addWidget(self.name, 1)
        # What is said takes the place of the keys, so that neither moves the maps.
        self.foot = QStackedWidget()
        self.foot.addWidget(self.hint)
        self.foot.addWidget(self.trouble)
        self.foot.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        column.addLayout(row)
        column.addWidget(self.info)
        column.addWidget(self.suggest)
        column.addWidget(self.line)
        column.addWidget(self.classes.legend)
        column.addWidget(self.ending)
        column.addWidget(self.views, 100)
        column.addWidget(self.foot)
        column.addStretch(1)

    def reviewer(self) -> str:
        """Return the name that decisions are stamped with."""
        return self.name.text().strip() or account()

    @property
    def session(self) -> ReviewSession | None:
        """The session under way, or None."""
        return None if self.running is None else self.running.session

    # Start and stop

    def start(self, path: str) -> None:
        """Begin a review, or go on with it; nothing happens where it is under way.

        What cannot be reviewed is said on the page.
        """
        if self.running is not None and self.path == path:
            return
        if not self.stop():
            return
        self.path = path
        try:
            self.running = self._run(self.path)
        except NoReviewError as error:
            self.say(line_of(error))
        self._show_state()

    def _run(self, path: str) -> RunningReview:
        settings = self._located(path, read_settings(path))
        dates = (settings.t1, settings.t2)
        scenes, no_scenes = open_dates(dates)
        are_new = not no_scenes and not all(map(layers.find, dates))
        if are_new:
            layers.show_scenes(dates, None)
        package = open_package(path, settings)
        if are_new:
            raise_layer(package.layer)
        shaper, no_difference = _open_shaper(settings)
        threshold = candidates_threshold(path, self.workspace.mask)
        running = RunningReview(self.iface, package, shaper, scenes, self, threshold)
        running.said.connect(self.say)
        running.changed.connect(self._show_session)
        running.finished.connect(self.finished)
        running.help_wanted.connect(self.show_keys)
        QgsProject.instance().layerWillBeRemoved["QString"].connect(self._layer_goes)
        no_classes = self.classes.begin(running, path, settings)
        self.say(" ".join(filter(None, (no_scenes, no_difference, no_classes))))
        running.make_editable()
        return running

    def _located(self, path: str, settings: Settings) -> Settings:
        """Return the settings with rasters that were moved, where they are; ask for them once."""
        from ...core.review.locating import locate, missing

        found = locate(settings, path)
        if missing(found) and path not in self._asked:
            self._asked.add(path)
            folder = self._ask_folder(missing(found))
            found = locate(found, path, [folder]) if folder else found
        if found != settings and write_rasters(path, found):
            self.relocated.emit(found)
        return found

    def _ask_folder(self, names: Sequence[str]) -> str:
        """Ask where rasters are; "" where there is no window to ask in, or nobody knows."""
        if QGuiApplication.platformName() in ("offscreen", "minimal"):
            return ""
        text = tr("The folder that holds {names}").format(names=", ".join(names))
        return QFileDialog.getExistingDirectory(self.iface.mainWindow(), text, self.path)

    def stop(self, ask: bool = True) -> bool:
        """End the review; everything is saved, or given up where the user says so.

        Returns whether it has ended: without `ask` always, else unless the user cancels. Edits
        that cannot be saved stay in the layer.
        """
        if self.running is None:
            return True
        session = self.running.session
        answer = self._answer() if ask and session.history.can_be_given_up else _ASKED.Save
        if answer == _ASKED.Cancel:
            return False
        if answer == _ASKED.Discard:
            session.discard()
        else:
            session.save()
        self._end(self.running)
        return True

    def _answer(self) -> QMessageBox.StandardButton:
        """Ask what becomes of the decisions; where there is no window to ask in, they are kept."""
        if QGuiApplication.platformName() in ("offscreen", "minimal"):
            return _ASKED.Save
        text = tr("Save what was decided since the last cell was closed?")
        buttons = _ASKED.Save | _ASKED.Discard | _ASKED.Cancel
        window = self.iface.mainWindow()
        return QMessageBox.question(window, tr("Review"), text, buttons, _ASKED.Save)

    def _end(self, running: RunningReview) -> None:
        QgsProject.instance().layerWillBeRemoved["QString"].disconnect(self._layer_goes)
        self.running = None
        self.classes.end()
        running.close_down()
        layer = running.layer
        if not (layer.isModified() or running.surroundings.was_editing):
            layer.commitChanges()
        running.deleteLater()
        self._show_state()

    def _layer_goes(self, name: str) -> None:
        """End the review because its layer is removed; nothing that was decided is lost."""
        if self.running is not None and name == self.running.layer.id():
            self.running.session.save()
            self._end(self.running)
            self.say(tr("The review has ended: its layer was removed. What was decided is saved."))

    def _toggle(self) -> None:
        if self.running is not None:
            self.stop()
        else:
            self.start(self.path or self.workspace.polygons)

    def _toggle_list(self) -> None:
        if self.running is not None:
            self.running.toggle_list()

    def _show_left(self) -> None:
        if self.running is not None:
            self.running.open_list().show_undecided()

    # What is shown

    def say(self, text: str) -> None:
        """Show one line; "" takes it away."""
        self.trouble.setText(text)
        self.trouble.setStyleSheet(SAID if text else "")
        self.foot.setCurrentWidget(self.trouble if text else self.hint)

    def show_keys(self) -> None:
        """Open the list of keys, where they can be changed."""
        keys = self.running.keys.keys if self.running else KeyMap.stored()
        dialog = KeysDialog(keys, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(self._keys_changed)
        dialog.open()

    def _keys_changed(self) -> None:
        if self.running is not None:
            self.running.keys.keys = KeyMap.stored()
        self._show_state()

    def _name_changed(self) -> None:
        QgsSettings().setValue(REVIEWER, self.name.text().strip())

    def _show_state(self) -> None:
        running = self.running
        is_on = running is not None
        self.button.setText(tr("Stop") if is_on else tr("Start the review"))
        self.suggest.follow(running)
        for widget in (self.info, self.suggest, self.views, self.list_button):
            widget.setVisible(is_on)
        if not is_on:
            self.hint.clear()
        self.ending.hide()
        if running is not None:
            self._show_session()
            self.hint.setText(self._hints(running.keys.keys))

    def _show_session(self) -> None:
        if self.running is not None:
            keys = self.running.keys.keys
            told = keys.first("close_cell"), keys.first("left")
            self.hint.setText(self._hints(keys))
            session = self.running.session
            self.info.show_session(session, *told)
            self.ending.setVisible(session.has_ended)
            # The end is a page of its own, until somebody goes to a polygon or a cell again.
            at_end = session.has_ended and session.fid is None
            self.info.setVisible(not at_end)
            self.suggest.setVisible(not at_end)
            self.views.setVisible(not session.has_ended)
            if session.has_ended:
                from ...core.review.tally import tally

                self.ending.show_tally(tally(session.queue), session.pace.per_minute)

    def _hints(self, keys: KeyMap) -> str:
        words = {
            "accept": tr("accept"),
            "reject": tr("reject"),
            "unsure": tr("unsure"),
            "close_cell": tr("close the cell"),
            "undo": tr("undo"),
            "flicker": tr("hold for T1"),
            "bands": tr("bands"),
            "stretch": tr("stretch"),
            "overlay": tr("difference"),
            "swipe": tr("swipe"),
            "maps_window": tr("large maps"),
            "shrink": tr("shrink"),
            "grow": tr("grow"),
            "click_grow": tr("click to grow"),
            "list": tr("list"),
            "help": tr("all keys"),
        }
        lines = (
            " · ".join(f"<b>{keys.first(name)}</b> {words[name]}" for name in names)
            for names in HINTS
        )
        tool = self.running.tool_name if self.running is not None else ""
        if tool:
            first = tr("Tool: <b>{tool}</b>. {key} leaves it.").format(
                tool=tool, key=keys.first("drop")
            )
            return "<br>".join([first, *list(lines)[:-1]])
        return "<br>".join(lines)


def account() -> str:
    """Return the name of whoever is logged in."""
    return QgsApplication.userFullName() or QgsApplication.userLoginName()


def _open_shaper(settings: Settings) -> tuple[Shaper | None, str]:
    """Return what grows polygons on a difference, or None, and what is wrong."""
    from ...core.errors import ChangeMiningError

    try:
        return Shaper(settings.difference, settings.size), ""
    except ChangeMiningError as error:
        return None, tr("Nothing can be grown or shrunk: {error}").format(error=line_of(error))

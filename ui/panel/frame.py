"""What stands around the panel's pages: steps above; trouble, progress and the way on below."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QSpacerItem,
    QToolButton,
    QWidget,
)

from ...help_pages import open_help
from ...translation import tr
from .widgets import ElidedLabel


def _row(widget: QWidget) -> QHBoxLayout:
    row = QHBoxLayout(widget)
    row.setContentsMargins(0, 0, 0, 0)
    return row


class StepButtons(QWidget):
    """A button a step, the present one with its title, and one for help."""

    #: The number of a step that is wanted.
    wanted = pyqtSignal(int)

    def __init__(self, titles: Sequence[str]) -> None:
        super().__init__()
        self.titles = titles
        self.group = QButtonGroup(self)
        row = _row(self)
        for number, title in enumerate(titles):
            button = QToolButton()
            button.setCheckable(True)
            button.setObjectName(f"step{number + 1}")
            button.setAccessibleName(title)
            self.group.addButton(button, number)
            row.addWidget(button)
        row.addStretch(1)
        self.help = QToolButton()
        self.help.setObjectName("help")
        self.help.setIcon(QgsApplication.getThemeIcon("mActionHelpContents.svg"))
        self.help.setText(tr("Help"))
        self.help.setToolTip(tr("Help on the steps, in your browser"))
        self.help.clicked.connect(lambda: open_help("review"))
        row.addWidget(self.help)
        self.group.idClicked.connect(self.wanted)

    def show_steps(self, here: int, missing: Sequence[str], is_busy: bool) -> None:
        """Show which step it is, and what each lacks: "" where it can be gone to."""
        for number, title in enumerate(self.titles):
            button = self.group.button(number)
            button.setText(f"{number + 1}  {title}" if number == here else str(number + 1))
            button.setChecked(number == here)
            button.setEnabled(number == here or not (missing[number] or is_busy))
            button.setToolTip(f"{number + 1}  {title}: {missing[number] or tr('ready')}")


class Trouble(QLabel):
    """What is wrong, in one line; hidden where nothing is."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("trouble")
        self.setWordWrap(True)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setStyleSheet("QLabel { background: #f8cfca; color: #1c1c1c; padding: 6px; }")
        self.hide()

    def tell(self, text: str) -> None:
        """Show what is wrong; "" takes it away."""
        self.setText(text)
        self.setVisible(bool(text))


class ProgressRow(QWidget):
    """A line of what is going on, how far it is, and a button that ends it."""

    def __init__(self) -> None:
        super().__init__()
        self.status = ElidedLabel()
        self.status.setObjectName("status")
        self.bar = QProgressBar()
        self.bar.setRange(0, 100)
        self.cancel = QPushButton(tr("Cancel"))
        self.cancel.setObjectName("cancel")
        row = _row(self)
        row.addWidget(self.status, 2)
        row.addWidget(self.bar, 1)
        row.addWidget(self.cancel)
        # Its height stays, so that nothing above moves when the button comes and goes.
        row.addSpacerItem(QSpacerItem(0, self.cancel.sizeHint().height()))
        #: What is told of what runs, before that tells anything itself.
        self._beginning = ""
        self.bar.hide()
        self.cancel.hide()

    def begin(self, title: str) -> None:
        """Show that something has begun."""
        self._beginning = f"{title}…"
        self.status.show_line(self._beginning)
        self.bar.setValue(0)
        self.bar.show()
        self.cancel.show()

    def end(self) -> None:
        """Show that it is over; what it has told stays."""
        if self.status.toolTip() == self._beginning:
            self.status.show_line("")
        self.bar.hide()
        self.cancel.hide()


class WayOn(QWidget):
    """Buttons to the step before and the next one."""

    def __init__(self, titles: Sequence[str]) -> None:
        super().__init__()
        self.titles = titles
        self.back, self.next = QPushButton(), QPushButton()
        self.back.setObjectName("back")
        self.next.setObjectName("next")
        row = _row(self)
        row.addWidget(self.back)
        row.addStretch(1)
        row.addWidget(self.next)

    def show_steps(self, here: int, missing: Sequence[str], is_busy: bool) -> None:
        """Show which steps are beside the present one, and whether they can be gone to."""
        for button, number, text in (
            (self.back, here - 1, tr("‹ {title}")),
            (self.next, here + 1, tr("{title} ›")),
        ):
            exists = 0 <= number < len(self.titles)
            button.setVisible(exists)
            if exists:
                button.setText(text.format(title=self.titles[number]))
                button.setEnabled(not (missing[number] or is_busy))
                button.setToolTip(missing[number])

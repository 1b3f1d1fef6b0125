"""Where the table of classes of a review is chosen, and its legend."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QFileDialog, QLabel, QToolButton, QWidget

from ...algorithms.labels import line_of
from ...translation import tr
from .classes import Classes, table_beside
from .package import write_classes

if TYPE_CHECKING:
    from ...core.review.review import Settings
    from .running import RunningReview


class ClassChoice(QToolButton):
    """A button that asks for a table; ``legend`` shows what is in it."""

    #: What is wrong with the table, "" where nothing is.
    said = pyqtSignal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # Its text is for those who do not see the picture.
        self.setIcon(QgsApplication.getThemeIcon("rendererCategorizedSymbol.svg"))
        self.setText(tr("Classes…"))
        self.setObjectName("review_classes_button")
        self.setToolTip(tr("Names and colours of the classes: a CSV file with class,name,colour"))
        self.clicked.connect(self._ask)
        self.legend = QLabel()
        self.legend.setObjectName("review_classes")
        self.legend.setWordWrap(True)
        self.running: RunningReview | None = None
        self.path = ""
        self.end()

    def begin(self, running: RunningReview, path: str, settings: Settings) -> str:
        """Take up the classes of a review that begins; return what is wrong with them, or ""."""
        self.running, self.path = running, path
        self.show()
        return self._read(settings.classes or table_beside(path))

    def end(self) -> None:
        """Let go of the review."""
        self.running = None
        self.hide()
        self.legend.hide()

    def take(self, table: str) -> None:
        """Name and colour the classes after a table, and keep it with the review."""
        trouble = self._read(table)
        if not trouble and not write_classes(self.path, table):
            trouble = tr("The review cannot keep where the table of classes is.")
        self.said.emit(trouble)

    def _ask(self) -> None:
        text, kinds = tr("Table of classes"), tr("Tables (*.csv *.txt);;All files (*)")
        table, _ = QFileDialog.getOpenFileName(self, text, self.path, kinds)
        if table:
            self.take(table)

    def _read(self, table: str) -> str:
        from ...core.errors import ChangeMiningError

        if self.running is None:
            return ""
        try:
            classes = Classes.read(table)
        except ChangeMiningError as error:
            return line_of(error)
        self.running.session.classes = classes
        classes.paint(self.running.layer)
        self.legend.setText(classes.legend())
        self.legend.setVisible(bool(classes))
        self.running.changed.emit()
        return ""

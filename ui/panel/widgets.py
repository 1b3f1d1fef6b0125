"""Small widgets of the panel."""

from __future__ import annotations

import re
from pathlib import Path

from qgis.core import QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QEvent, QObject, QSize, Qt
from qgis.PyQt.QtGui import QResizeEvent
from qgis.PyQt.QtWidgets import (
    QAction,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QScrollArea,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from ...translation import tr
from .file_field import FileField
from .layers import file_of


class ElidedLabel(QLabel):
    """One line that ends in … where the panel is narrow; the tooltip has the whole."""

    def __init__(self) -> None:
        super().__init__(" ")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setTextFormat(Qt.TextFormat.PlainText)

    def show_line(self, text: str) -> None:
        """Show the first line of a text."""
        self.setToolTip(text)
        self._elide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._elide()

    def _elide(self) -> None:
        line = self.toolTip().partition("\n")[0]
        mode = Qt.TextElideMode.ElideRight
        self.setText(self.fontMetrics().elidedText(line, mode, self.width()))


def breakable(text: str) -> str:
    """Return a text whose long words, names of files, may be broken between their parts."""
    return re.sub(r"\S{25,}", lambda word: re.sub(r"([_./\\-])", "\\1\u200b", word[0]), text)


class PageArea(QScrollArea):
    """Scrolls a page up and down, and is never too narrow for it."""

    def __init__(self, page: QWidget) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(page)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.widget() and event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()  # the page may need more room than before
        return super().eventFilter(watched, event)

    def minimumSizeHint(self) -> QSize:
        bar = self.verticalScrollBar().sizeHint().width()
        return QSize(self.widget().minimumSizeHint().width() + bar, 100)


class ScenePicker(QWidget):
    """A file to type, to browse for, or to take from the project's layers."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.file = FileField(name)
        self.file.setFilter(
            tr("Scenes (*.tif *.tiff *.vrt *.jp2 *.img *.zip *.xml *.SAFE);;All files (*)")
        )
        self.file.setDialogTitle(tr("Choose a scene"))
        self.file.lineEdit().setPlaceholderText(tr("Raster, zip, SAFE or folder of bands"))
        self.button = QToolButton()
        self.button.setText("▾")
        self.button.setToolTip(tr("A folder, or a raster layer of the project"))
        self.button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.menu = QMenu(self)
        self.menu.aboutToShow.connect(self._fill)
        self.menu.triggered.connect(self._chosen)
        self.button.setMenu(self.menu)
        self.button.setStyleSheet("QToolButton::menu-indicator { image: none; }")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.file, 1)
        row.addWidget(self.button)
        self.setFocusProxy(self.file.lineEdit())

    def _fill(self) -> None:
        self.menu.clear()
        self.menu.addAction(tr("Folder: SAFE, or band files…"))
        self.menu.addSeparator()
        layers = QgsProject.instance().mapLayers().values()
        for layer in sorted(layers, key=lambda layer: (layer.name(), file_of(layer))):
            if isinstance(layer, QgsRasterLayer) and layer.providerType() == "gdal":
                self._offer(layer.name(), file_of(layer))
        if len(self.menu.actions()) == 2:
            self.menu.addAction(tr("No raster layer in the project")).setEnabled(False)

    def _offer(self, name: str, path: str) -> None:
        """Offer a layer, with its file where the name alone could be another one's as well."""
        file = Path(path)
        title = name if name in (file.name, file.stem) else f"{name} ({file.name})"
        self.menu.addAction(title.replace("&", "&&")).setData(path)

    def _chosen(self, action: QAction) -> None:
        path = action.data() or QFileDialog.getExistingDirectory(
            self, tr("Choose a SAFE folder, or one of band files"), self.file.filePath()
        )
        if path:
            self.file.setFilePath(path)

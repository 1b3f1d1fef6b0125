"""A field for a path that is told of once typing has paused or ended, not at every key."""

from __future__ import annotations

from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import QTimer, pyqtSignal

#: Milliseconds without a key after which what is typed counts as a path.
PAUSE = 600


class FileField(QgsFileWidget):
    """A file or folder to type or to browse for; looking at half a path may take a network long."""

    #: The path, as soon as it is chosen, or once typing has paused or ended.
    settled = pyqtSignal(str)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(PAUSE)
        self._typing.timeout.connect(self._tell)
        # Qt tells of what is typed before it tells that the text is another.
        self.lineEdit().textEdited.connect(lambda _text: self._typing.start())
        self.lineEdit().editingFinished.connect(self.settle)
        self.fileChanged.connect(self._changed)

    def path(self) -> str:
        """Return what stands there, without the quotes of a path that was copied with them."""
        return self.filePath().strip().strip('"')

    def settle(self) -> None:
        """Take what is being typed as it stands."""
        if self._typing.isActive():
            self._typing.stop()
            self._tell()

    def show_path(self, path: str) -> None:
        """Show a path without telling of it; what was being typed is given up."""
        self._typing.stop()
        if self.path() != path:
            self.blockSignals(True)
            self.setFilePath(path)
            self.blockSignals(False)

    def _changed(self, _text: str) -> None:
        if not self._typing.isActive():
            self._tell()

    def _tell(self) -> None:
        self.settled.emit(self.path())

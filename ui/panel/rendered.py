"""Layers drawn over the main map a second time: beside a divider, or only their outlines."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from qgis.core import QgsMapLayer, QgsMapRendererParallelJob, QgsMapSettings, QgsRectangle
from qgis.gui import QgsMapCanvas, QgsMapCanvasItem
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QPoint, QRectF
from qgis.PyQt.QtGui import QColor, QImage, QPainter


class RenderedMap(QgsMapCanvasItem):
    """A picture of some layers where the map is, above its layers and below what tools draw.

    It is drawn anew with the map. A map that is turned shows none. ``close_down`` takes it away.
    """

    def __init__(
        self, canvas: QgsMapCanvas, finish: Callable[[QImage], QImage] | None = None
    ) -> None:
        """Take what is done to each picture before it is shown."""
        super().__init__(canvas)
        self.canvas, self.finish = canvas, finish
        self.setZValue(-1)
        self._layers: list[QgsMapLayer] = []
        self._image: QImage | None = None
        self._extent = QgsRectangle()
        self._job: QgsMapRendererParallelJob | None = None
        #: Jobs that may still run, or have only just ended, whose signals Qt is not done with.
        self._given_up: list[QgsMapRendererParallelJob] = []
        #: Where the picture ends, as a share of the map's width.
        self.share = 1.0
        canvas.renderStarting.connect(self.draw)

    def show_layers(self, layers: Sequence[QgsMapLayer]) -> None:
        """Draw these, the first on top; none takes the picture away."""
        if self._layers == list(layers):
            return
        self._layers = list(layers)
        self._image = None
        self.update()
        self.draw()

    @property
    def image(self) -> QImage | None:
        """The picture that is shown."""
        return self._image

    @property
    def is_drawing(self) -> bool:
        """Whether a newer picture is on its way."""
        return self._job is not None

    def draw(self) -> None:
        """Begin a new picture."""
        self._give_up()
        if not self._layers or self.canvas.rotation():
            self._image = None
            return
        settings = QgsMapSettings(self.canvas.mapSettings())
        settings.setLayers(self._layers)
        if self.finish is not None:
            settings.setBackgroundColor(QColor(0, 0, 0, 0))
        self._job = QgsMapRendererParallelJob(settings)
        self._job.finished.connect(self._drawn)
        self._job.start()

    def _give_up(self) -> None:
        self._given_up = [one for one in self._given_up if one.isActive()]
        job, self._job = self._job, None
        if job is not None:
            job.finished.disconnect(self._drawn)
            job.cancelWithoutBlocking()
            self._given_up.append(job)

    def _drawn(self) -> None:
        job, self._job = self._job, None
        if job is None:
            return
        self._given_up.append(job)  # it is the one that calls here
        image = job.renderedImage()
        self._image = image if self.finish is None else self.finish(image)
        self._extent = job.mapSettings().visibleExtent()
        self.setRect(self._extent)
        self.update()

    def paint(self, painter: QPainter | None, *_: object) -> None:
        """Paint as much of the picture as lies left of the divider."""
        if self._image is None or painter is None:
            return
        box = self.boundingRect()
        whole = QRectF(0, 0, box.width() - 2, box.height() - 2)  # QGIS adds a rim
        end = self.canvas.mapToScene(QPoint(round(self.share * self.canvas.width()), 0))
        painter.save()
        painter.setClipRect(QRectF(whole.left(), whole.top(), self.mapFromScene(end).x(), 1e6))
        painter.drawImage(whole, self._image)
        painter.restore()

    def close_down(self) -> None:
        """Take the picture off the map and end what draws it."""
        self._give_up()
        for job in self._given_up:
            job.cancel()
        self._given_up = []
        if not sip.isdeleted(self.canvas):
            self.canvas.renderStarting.disconnect(self.draw)
            self.canvas.scene().removeItem(self)

"""A layer that changes while the map is drawn is shown as it is, not as it was."""

import time

import numpy as np
from qgis.core import QgsRasterLayer

from changemining.ui.panel.preview import ThresholdPreview
from rasters import write_raster


def test_what_changes_during_a_drawing_is_drawn(tmp_path, qgis_canvas, qgis_new_project, wait_for):
    write_raster(tmp_path / "d.tif", np.full((1, 32, 32), -0.5, np.float32), nodata=np.nan)
    qgis_canvas.resize(100, 100)
    qgis_canvas.show()
    qgis_canvas.setCachingEnabled(True)  # as in QGIS's window
    qgis_canvas.setParallelRenderingEnabled(True)
    drawings = []

    def is_magenta():
        color = qgis_canvas.grab().toImage().pixelColor(50, 50)
        return color.red() - color.green() > 100 and not qgis_canvas.isDrawing()

    qgis_canvas.renderStarting.connect(lambda: drawings.append(1))
    for _ in range(4):  # not every drawing ends at the wrong time
        preview = ThresholdPreview(qgis_canvas)
        preview.show(str(tmp_path / "d.tif"))
        layer = preview.layer
        assert isinstance(layer, QgsRasterLayer)
        qgis_canvas.setDestinationCrs(layer.crs())
        qgis_canvas.setLayers([layer])
        qgis_canvas.setExtent(layer.extent())
        drawings.clear()
        qgis_canvas.refresh()
        wait_for(lambda: drawings)
        time.sleep(0.2)  # it ends, and QGIS has not heard of it
        assert qgis_canvas.isDrawing()
        preview.update(0.1, "loss")
        wait_for(is_magenta)  # what is grey was before
        qgis_canvas.setLayers([])
        preview.remove()

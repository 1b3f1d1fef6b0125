"""Polygons in another coordinate system: those that cannot be brought to the raster are told."""

import numpy as np
import pytest
from qgis.core import (
    QgsFeature,
    QgsGeometry,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)

from changemining.core.affine import Affine
from rasters import read_raster, write_raster

#: 64 × 64 pixels of 10 m in zone 21 S, near 57° W and 3.6° S.
PLACE = Affine(10, 0, 500_000, 0, -10, 9_600_000)


class Log(QgsProcessingFeedback):
    def __init__(self):
        super().__init__(False)
        self.warnings = []

    def pushWarning(self, text):
        self.warnings.append(text)


@pytest.fixture
def mask_of(run, tmp_path):
    """Return ``mask_of(boxes, …)``: the mask of polygons in degrees, and what was warned of."""

    def mask_of(boxes, crs="EPSG:32721", transform=PLACE):
        raster = np.zeros((64, 64), "uint8")
        reference = write_raster(tmp_path / "r.tif", raster, crs=crs, transform=transform)
        layer = QgsVectorLayer("Polygon?crs=EPSG:4326&field=status:string", "boxes", "memory")
        features = []
        for box in boxes:
            feature = QgsFeature(layer.fields())
            feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(*box)))
            features.append(feature)
        layer.dataProvider().addFeatures(features)
        QgsProject.instance().addMapLayer(layer)
        log = Log()
        made = run("polygonstomask", POLYGONS=layer, REFERENCE=reference, feedback=log,
                   OUTPUT=str(tmp_path / "mask.tif"))  # fmt: skip
        return read_raster(made["OUTPUT"]).pixels[0], log.warnings

    return mask_of


#: Its left half: 0.00288° are 320 m.
GOOD = (-57.01, -3.7, -57 + 0.00288, -3.5)


def test_what_arrives_is_burnt_and_nothing_is_said(mask_of):
    mask, said = mask_of([GOOD])
    assert mask.mean() == pytest.approx(0.5, abs=0.02)
    assert said == []


@pytest.mark.parametrize(
    "wrong",
    [
        pytest.param((118, -2, 128, 8), id="around the antipode"),
        pytest.param((100, -80, 140, 80), id="half of the other side"),
    ],
)
def test_a_box_on_the_other_side_is_told_and_does_not_fill_the_mask(mask_of, wrong):
    mask, said = mask_of([GOOD, wrong])
    assert mask.mean() == pytest.approx(0.5, abs=0.02)
    [line] = said
    assert line.startswith("POLYGONS: 1 of 2 polygons cannot be brought")


def test_where_none_arrives_the_run_stops(mask_of):
    with pytest.raises(QgsProcessingException, match="1 of 1 polygons cannot be brought"):
        mask_of([(118, -2, 128, 8)])


@pytest.mark.parametrize("box", [(-67, -13, -47, 7), (-58, -10, -40, 10)])
def test_large_boxes_that_hold_the_raster_do_arrive(mask_of, box):
    mask, said = mask_of([box])
    assert (mask.mean(), said) == (1, [])


def test_the_whole_world_cannot_be_brought_and_is_told(mask_of):
    mask, said = mask_of([GOOD, (-180, -60, 180, 60)])
    assert mask.mean() == pytest.approx(0.5, abs=0.02)
    assert "1 of 2 polygons" in said[0]


def test_beyond_180_degrees_is_the_same_place(mask_of):
    place = Affine(10, 0, 180_000, 0, -10, 9_600_000)  # west of 177° W, zone 1 S
    mask, said = mask_of([(178, -10, 184, 3)], "EPSG:32701", place)
    assert (mask.mean(), said) == (1, [])

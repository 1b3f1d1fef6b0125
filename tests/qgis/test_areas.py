"""Areas are those that QGIS measures on the ellipsoid, whatever the raster's projection."""

import numpy as np
import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsDistanceArea,
    QgsProject,
    QgsVectorLayer,
)

from changemining.core.affine import Affine
from rasters import write_raster

#: By EPSG: where the grid begins and the side of its pixels.
PLACES = {
    3857: (-6_000_000, -3_503_549, 10),  # 30° S
    32721: (700_000, 9_000_000, 10),
    31370: (150_000, 170_000, 10),  # Belgium's Lambert
    2263: (900_000, 200_000, 30),  # US survey feet
    4326: (-60, -30, 0.0001),
    3035: (4_000_000, 3_000_000, 20),
}


def measure(crs):
    found = QgsDistanceArea()
    found.setSourceCrs(crs, QgsProject.instance().transformContext())
    assert found.setEllipsoid("EPSG:7030")  # WGS 84
    return found


@pytest.mark.parametrize("code", PLACES)
def test_polygons_and_masks_have_the_area_that_qgis_measures(run, tmp_path, code):
    x, y, side = PLACES[code]
    grid = {"crs": f"EPSG:{code}", "transform": Affine(side, 0, x, 0, -side, y)}
    difference = np.full((128, 96), 0.1, "float32")
    difference[20:60, 10:80] = -0.4
    difference[90, 90] = difference[100:104, 3:9] = -0.4
    path = write_raster(tmp_path / "difference.tif", difference, **grid)
    made = run("thresholdmask", INPUT=path, METHOD="fixed", VALUE=0.15, MIN_AREA=0, FILL_HOLES=0,
               OUTPUT=str(tmp_path / "mask.tif"))  # fmt: skip
    polygons = run("masktopolygons", INPUT=made["OUTPUT"], OUTPUT=str(tmp_path / "polygons.gpkg"))
    layer = QgsVectorLayer(polygons["OUTPUT"], "", "ogr")
    ruler = measure(QgsCoordinateReferenceSystem(f"EPSG:{code}"))
    features = list(layer.getFeatures())
    areas = [ruler.measureArea(feature.geometry()) / 10_000 for feature in features]
    assert len(areas) == 3
    # Belgium's and New York's datums are others, on other ellipsoids.
    rel = 1e-4 if code in (31370, 2263) else 1e-5
    assert [feature["area_ha"] for feature in features] == pytest.approx(areas, rel=rel)
    assert made["CHANGED_AREA_HA"] == pytest.approx(sum(areas), rel=rel)
    if code == 3857:
        plane = sum(feature.geometry().area() for feature in features) / 10_000
        assert plane / sum(areas) == pytest.approx(1.335, abs=0.01)

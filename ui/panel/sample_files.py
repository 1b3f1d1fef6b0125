"""The samples of a work folder: sample.gpkg, sample_2.gpkg and so on, and their second judges'."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsFeatureRequest, QgsVectorLayer

from ...core.accuracy.sample_fields import LAYER

SECOND = "_second"


def layer_of(path: str) -> str:
    """Return how Processing names the layer of a sample."""
    return f"{path}|layername={LAYER}"


def second(path: str) -> str:
    """Return where the answers of the second judge of a sample are."""
    return str(Path(path).with_name(f"{Path(path).stem}{SECOND}.gpkg"))


def found(folder: str) -> list[str]:
    """Return the samples of a folder, the oldest first."""
    if not folder:
        return []
    paths = Path(folder).glob("sample*.gpkg")
    first = (path for path in paths if not path.stem.endswith(SECOND))
    return [str(path) for path in sorted(first, key=lambda path: (len(path.stem), path.stem))]


def next_path(folder: str) -> str:
    """Return where a new sample goes; one that nobody has judged yet is replaced."""
    here = found(folder)
    if here and not judged(here[-1])[0] and not Path(second(here[-1])).exists():
        return here[-1]
    number, path = 1, Path(folder) / "sample.gpkg"
    while path.exists():
        number += 1
        path = Path(folder) / f"sample_{number}.gpkg"
    return str(path)


def judged(path: str) -> tuple[int, int]:
    """Return how many places of a sample are judged, and how many there are."""
    layer = QgsVectorLayer(layer_of(path), "", "ogr")
    if not layer.isValid():
        return 0, 0
    request = QgsFeatureRequest().setFilterExpression('"reference" IS NOT NULL')
    request.setFlags(QgsFeatureRequest.Flag.NoGeometry)
    return sum(1 for _ in layer.getFeatures(request)), layer.featureCount()

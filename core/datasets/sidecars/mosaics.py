"""Views of the whole data set for QGIS: a virtual mosaic of every layer, styled footprints.

The mosaics, in ``qgis/``, stand apart from the patches, since training code takes every raster of a
patch folder for a patch.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from ...io.crs import parse_crs
from ...io.mosaic import Mosaic, Piece
from ...io.source import inspect
from ...jobs import Job, Remark
from ...messages import say
from ..manifest import FOOTPRINTS, Row, bounds
from ..stored import StoredDataset, StoredLayer

VIEWS = "qgis"
#: QGIS takes this style for ``patches.gpkg`` by itself, with or without the plugin.
STYLE = Path(FOOTPRINTS).with_suffix(".qml")
#: Each patch stands in a mosaic once a band: of more, the mosaics would take some 100 MB.
MOST_JOINED = 25_000
_STYLES = Path(__file__).parents[3] / "styles"


def write_views(dataset: StoredDataset) -> Job[None]:
    """Write ``patches.qml`` and ``qgis/<layer>.vrt``, one for each CRS where there are several.

    Of more than :data:`MOST_JOINED` patches there are no mosaics.
    """
    (dataset.folder / STYLE).write_bytes((_STYLES / "footprints.qml").read_bytes())
    if len(dataset.rows) > MOST_JOINED:
        yield Remark(
            say(
                "More than {most} patches: the folder {folder} with mosaics for QGIS is left out; "
                "{footprints} shows where they are.",
                most=MOST_JOINED,
                folder=VIEWS,
                footprints=FOOTPRINTS,
            )
        )
        return
    folder = dataset.folder / VIEWS
    folder.mkdir(exist_ok=True)
    by_crs: dict[str, list[Row]] = {}
    for row in dataset.rows:
        by_crs.setdefault(row["crs"], []).append(row)
    total, number = len(by_crs) * len(dataset.layers), 0
    for index, (crs, rows) in enumerate(by_crs.items(), 1):
        code = crs.replace(":", "") if len(crs) < 20 else f"crs{index}"
        for layer in dataset.layers:
            name = f"{layer.name}_{code}" if len(by_crs) > 1 else layer.name
            files = f"{dataset.folder}/{layer.name}"
            pieces = [Piece(f"{files}/{row['file']}", *bounds(row)) for row in rows]
            _mosaic(dataset, layer, rows).write(folder / f"{name}.vrt", pieces)
            number += 1
            yield number / total


def _mosaic(dataset: StoredDataset, layer: StoredLayer, rows: Sequence[Row]) -> Mosaic:
    one = inspect(dataset.path(layer, rows[0]))
    transform, crs = one.grid.transform, parse_crs(rows[0]["crs"])
    colors = {each["id"]: (*each["color"], 255) for each in layer.classes}
    if layer.ignore is not None:
        colors[layer.ignore] = (0, 0, 0, 0)
    return Mosaic(one, crs.to_wkt(), (abs(transform.a), abs(transform.e)), colors)

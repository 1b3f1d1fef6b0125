"""Write docs/sources.md: every source of scenes, and what is read, refused or asked of it.

    python3 scripts/make_sources.py

Products come from core/scenes/sensor_table.py. A test holds the page, so run this after the table
changed.
"""

from __future__ import annotations

import runpy
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from changemining.core.scenes.sensor_table import Sensor

ROOT = Path(__file__).resolve().parent.parent
PAGE = Path("docs/sources.md")
INTRODUCTION = """\
# What scenes may come as

<!-- Made by scripts/make_sources.py from core/scenes/sensor_table.py: change it there. -->

SAVI, differences and data sets need surface reflectance from 0 to 1. What the stored values of a
file mean is read from its product's metadata, its tags, its name or the table below; where nothing
tells, the run stops and asks, and never guesses. What is told of a scene stands in the log.

"""
SENSORS = """\
## Products by their makers' names

A folder or a zip of such files is one scene for *Import scene*; of files side by side, those of one
tile and date. Bands are found by what they are, so that `B04` (Sentinel-2's name), `red` and the
maker's own name all give the same band; Landsat's `B4` is Landsat's. Quality bands go into no patch
and into no index. Sensors other than Sentinel-2 keep the pixels that they have.

"""
NODATA = """\
## No data

A file's own no data, alpha and mask bands hold. Beside them every scene is looked at, in windows
spread over it, for fill that no tag tells: −9999, −10000, −32768 and the limits of floats anywhere;
0, or another value apart from all others, where all bands hold it in one piece. What is beyond
doubt is told and treated as no data; a doubt stops the run and names `NODATA`, which takes a value
as it is stored in the file, or `none`. A dark pixel of one band is never taken for fill. QGIS's
additional no data value of a layer is not used, and that is told.
"""

#: What SCALING says where nothing tells.
_ASKED = "asked: SCALING"
#: How scenes come to users beside the makers' own files: source, values, what is done.
WAYS = (
    ["Sentinel-2 .SAFE, its zip or XML", "digital numbers", "read: scale and offset of the XML"],
    ["Sentinel-2 band files beside their XML", "digital numbers", "read, as the .SAFE"],
    ["Sentinel-2 band files alone (AWS, Sinergise)", "digital numbers", _ASKED],
    ["GDAL's Sentinel-2 driver", "digital numbers", "read: bands by name, scale of the XML"],
    ["Copernicus Browser, raw, 32-bit float", "reflectance, 0 outside", "read"],
    ["Copernicus Browser, raw, 16-bit", "reflectance × 65535, 0 outside", "read"],
    ["Copernicus Browser, raw, 8-bit", "reflectance × 255, 0 outside", "read, with a warning"],
    ["Copernicus Browser, visualised", "a stretched picture", "refused"],
    ["Earth Engine, Planetary Computer, process API", "digital numbers", _ASKED],
    ["Earth Engine, reflectance as floats", "reflectance, 0 or NaN outside", "read"],
    ["Stacks of Landsat bands (SR_B4 …)", "digital numbers", "read, as the maker's files"],
    ["TIFFs with scale and offset tags", "what the tags say", "read"],
    ["Floats up to 2 that kept a scale tag", "reflectance", "read; the tag is told and left"],
    ["Floats up to 2", "reflectance", "read"],
    ["Anything else", "not known", _ASKED],
    ["Sentinel-1 gamma0 of the Copernicus Browser", "linear power, 0 outside", "a modality"],
    ["Sentinel-1 RTC of catalogues, ASF HyP3", "linear power or decibels", "a modality"],
    ["Sentinel-1 of SNAP's terrain correction", "linear power or decibels", "a modality"],
    ["Sentinel-1 of Earth Engine (VV, VH, angle)", "decibels", "a modality"],
    ["Sentinel-1 amplitudes and digital numbers", "not calibrated", "kept, with a warning"],
)


def table(head: list[str], rows: Sequence[list[str]]) -> str:
    """Return a table in Markdown."""
    lines = [head, ["---"] * len(head), *rows]
    return "".join(f"| {' | '.join(cells)} |\n" for cells in lines)


def row(sensor: Sensor) -> list[str]:
    """Return the cells of one product."""
    bands = ", ".join(
        f"{band.name} {band.role} {band.wavelength:.0f}"
        if band.name != band.role
        else f"{band.role} {band.wavelength:.0f}"
        for band in sensor.bands
    )
    values = "by the product's metadata"
    if sensor.refused:
        values = "–"
    elif sensor.scale is not None:
        values = f"value × {sensor.scale:.7f}".rstrip("0")
        if sensor.offset:
            values += f" {'+' if sensor.offset > 0 else '−'} {abs(sensor.offset):g}"
    fill = "–" if sensor.fill is None else f"{sensor.fill:g}".replace("-", "−")
    quality = ", ".join(name.replace(".*", "…") for name in sensor.quality) or "–"
    does = f"refused: {sensor.refused}" if sensor.refused else "read"
    return [sensor.title, does, bands or "–", values, fill, quality, sensor.cited]


def page() -> str:
    """Return the whole page."""
    from changemining.core.scenes.sensor_table import SENSORS as PRODUCTS

    ways = table(
        ["Source", "Its values", "What is done"],
        WAYS,
    )
    head = ["Product", "What is done", "Bands: name, role, nanometres", "Reflectance", "Fill"]
    products = table([*head, "Left out", "From"], [row(sensor) for sensor in PRODUCTS])
    return f"{INTRODUCTION}{ways}\n{SENSORS}{products}\n{NODATA}"


def main() -> None:
    """Write the page."""
    runpy.run_path(str(ROOT / "scripts" / "checkout.py"))["register"]()
    (ROOT / PAGE).write_bytes(page().encode())
    sys.stdout.write(f"{PAGE} is written.\n")


if __name__ == "__main__":
    main()

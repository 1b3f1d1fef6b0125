"""STAC catalogues of made-up scenes: COGs, items, a static catalogue, and an API's search."""

import json
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
from osgeo import gdal

from build_products import CRS, UTM
from changemining.core.affine import Affine
from rasters import bounds_in, wkt_of

SIDE = 256
#: The middle of every scene: rows, columns.
MIDDLE = slice(64, 192)
BANDS = {"B02": "blue", "B03": "green", "B04": "red", "B08": "nir"}
BASE = {"B02": 400, "B03": 600, "B04": 500, "B08": 3000}


def bounds(rows=MIDDLE, cols=MIDDLE, side=SIDE):
    """(xmin, ymin, xmax, ymax) of pixels of 10 m, in metres."""
    left, top = UTM * (cols.start, rows.start)
    right, bottom = UTM * (cols.stop, rows.stop)
    return left, bottom, right, top


def extent(rows=MIDDLE, cols=MIDDLE):
    """The same as QGIS writes an extent."""
    xmin, ymin, xmax, ymax = bounds(rows, cols)
    return f"{xmin},{xmax},{ymin},{ymax} [{CRS}]"


def degrees(rows=MIDDLE, cols=MIDDLE):
    return bounds_in(bounds(rows, cols), CRS, "EPSG:4326")


def write_cog(path, array, metres=10, *, block=128, scale=None, offset=None):
    """Write a Cloud Optimized GeoTIFF."""
    path.parent.mkdir(parents=True, exist_ok=True)
    kind = {"uint16": gdal.GDT_UInt16, "uint8": gdal.GDT_Byte}[array.dtype.name]
    made = gdal.GetDriverByName("MEM").Create("", array.shape[1], array.shape[0], 1, kind)
    made.SetGeoTransform((UTM * Affine.scale(metres / 10)).to_gdal())
    made.SetProjection(wkt_of(CRS))
    band = made.GetRasterBand(1)
    band.SetNoDataValue(0)
    if scale is not None:
        band.SetScale(scale)
        band.SetOffset(offset)
    band.WriteArray(array)
    options = [f"BLOCKSIZE={block}", "COMPRESS=DEFLATE", "PREDICTOR=2", "RESAMPLING=NEAREST"]
    assert gdal.GetDriverByName("COG").CreateCopy(str(path), made, 0, options)
    return path


@dataclass
class Scene:
    """What a made-up scene is, and what its item says of it."""

    name: str
    day: str
    #: Share of the tile under cloud outside the middle, and in it.
    outside: float = 0.0
    inside: float = 0.0
    #: Added to the pixels: 1000 in products of baseline 04.00 and later.
    added: int = 0
    properties: dict = field(default_factory=dict)
    #: What every asset of measurements says beside its address.
    asset: dict = field(default_factory=dict)
    classes: bool = True
    #: Stated by the item; by default what is true.
    cloud: float = None
    seed: int = 1
    level: float = 1.0
    side: int = SIDE
    tags: tuple = (None, None)

    def values(self, band):
        """Stored values of a band."""
        rng = np.random.default_rng(self.seed + sum(map(ord, band)))
        ground = BASE[band] * self.level + rng.integers(-200, 200, (self.side, self.side))
        clouds = np.kron(self.cloudy, np.ones((2, 2), bool))
        return np.where(clouds, 7000, np.clip(ground, 1, None)).astype("uint16") + self.added

    @property
    def cloudy(self):
        """Where there is cloud, in pixels of 20 m: a part of the rows, from above."""
        half = self.side // 2
        found = np.zeros((half, half), bool)
        middle = slice(MIDDLE.start // 2, MIDDLE.stop // 2)
        found[: round(self.outside * half)] = True
        inside = np.zeros((middle.stop - middle.start,) * 2, bool)
        inside[: round(self.inside * len(inside))] = True
        found[middle, middle] = inside
        return found

    def write(self, folder):
        """Write the files and the item; return the item as JSON."""
        folder = Path(folder) / self.name
        assets = {}
        for band, key in BANDS.items():
            write_cog(
                folder / f"{band}.tif",
                self.values(band),
                scale=self.tags[0],
                offset=self.tags[1],
            )
            assets[key] = {
                "href": f"./{band}.tif",
                "type": "image/tiff; application=geotiff; profile=cloud-optimized",
                "roles": ["data", "reflectance"],
                "eo:bands": [{"name": band, "common_name": key}],
                **self.asset,
            }
        if self.classes:
            write_cog(folder / "SCL.tif", np.where(self.cloudy, 9, 4).astype("uint8"), 20)
            assets["scl"] = {
                "href": "./SCL.tif",
                "type": "image/tiff; application=geotiff",
                "roles": ["data"],
            }
        assets["thumbnail"] = {
            "href": "./preview.jpg",
            "type": "image/jpeg",
            "roles": ["thumbnail"],
        }
        whole = slice(0, self.side)
        west, south, east, north = bounds_in(bounds(whole, whole), CRS, "EPSG:4326")
        cloud = 100 * float(self.cloudy.mean()) if self.cloud is None else self.cloud
        item = {
            "type": "Feature",
            "stac_version": "1.0.0",
            "stac_extensions": ["https://stac-extensions.github.io/eo/v1.1.0/schema.json"],
            "id": self.name,
            "collection": "sentinel-2-l2a",
            "bbox": [west, south, east, north],
            "geometry": {
                "type": "Polygon",
                "coordinates": [
                    [[west, south], [east, south], [east, north], [west, north], [west, south]]
                ],
            },
            "properties": {
                "datetime": f"{self.day}T14:10:51Z",
                "platform": "sentinel-2a",
                "constellation": "sentinel-2",
                "eo:cloud_cover": cloud,
                "grid:code": "MGRS-21MXQ",
                "sat:relative_orbit": 110,
                "s2:processing_baseline": "02.07",
                **self.properties,
            },
            "links": [
                {"rel": "root", "href": "../catalog.json", "type": "application/json"},
                {"rel": "collection", "href": "../collection.json", "type": "application/json"},
                {"rel": "parent", "href": "../collection.json", "type": "application/json"},
            ],
            "assets": assets,
        }
        text = json.dumps(item, indent=1)
        (folder / "item.json").write_text(text, encoding="utf-8")
        return item


def write_catalogue(folder, scenes):
    """Write scenes as a static catalogue; return the items by name."""
    folder = Path(folder)
    items = {scene.name: scene.write(folder) for scene in scenes}
    collection = {
        "type": "Collection",
        "stac_version": "1.0.0",
        "id": "sentinel-2-l2a",
        "description": "Made-up scenes.",
        "license": "proprietary",
        "extent": {
            "spatial": {"bbox": [[-180, -90, 180, 90]]},
            "temporal": {"interval": [["2015-01-01T00:00:00Z", None]]},
        },
        "links": [
            {"rel": "root", "href": "./catalog.json", "type": "application/json"},
            {"rel": "parent", "href": "./catalog.json", "type": "application/json"},
            *({"rel": "item", "href": f"./{name}/item.json"} for name in items),
        ],
    }
    catalogue = {
        "type": "Catalog",
        "stac_version": "1.0.0",
        "id": "made-up",
        "description": "Made-up scenes for tests.",
        "links": [
            {"rel": "root", "href": "./catalog.json", "type": "application/json"},
            {"rel": "child", "href": "./collection.json", "type": "application/json"},
        ],
    }
    for name, content in (("collection", collection), ("catalog", catalogue)):
        (folder / f"{name}.json").write_text(json.dumps(content, indent=1), encoding="utf-8")
    return items


def serve_api(web, items, *, page=2, post=True):
    """Have a server answer as a STAC API: its root at /api, and a search in pages."""

    def absolute(item):
        place = f"{web.address}/{item['id']}"
        assets = {
            key: {**asset, "href": f"{place}/{asset['href'][2:]}"}
            for key, asset in item["assets"].items()
        }
        link = {"rel": "self", "href": f"{place}/item.json", "type": "application/geo+json"}
        return {**item, "assets": assets, "links": [link]}

    def root(_query, _body):
        method = {"method": "POST"} if post else {}
        return {
            "type": "Catalog",
            "stac_version": "1.0.0",
            "id": "api",
            "description": "A stand-in.",
            "conformsTo": ["https://api.stacspec.org/v1.0.0/item-search"],
            "links": [
                {
                    "rel": "search",
                    "href": f"{web.address}/api/search",
                    "type": "application/geo+json",
                    **method,
                }
            ],
        }

    def search(query, body):
        if body is not None and not post:
            return 405
        asked = json.loads(body) if body else dict(query)
        box, days = asked["bbox"], asked["datetime"].split("/")
        box = [float(v) for v in box.split(",")] if isinstance(box, str) else box
        start = int(asked.get("token", 0))
        wanted = [
            item
            for item in items.values()
            if days[0] <= item["properties"]["datetime"] <= days[1]
            and item["bbox"][0] <= box[2]
            and item["bbox"][2] >= box[0]
            and item["bbox"][1] <= box[3]
            and item["bbox"][3] >= box[1]
        ]
        links = []
        if start + page < len(wanted):
            token = str(start + page)
            link = {"rel": "next", "href": f"{web.address}/api/search"}
            if body:
                link.update(method="POST", body={"token": token}, merge=True)
            else:
                rest = "&".join(f"{k}={v}" for k, v in {**query, "token": token}.items())
                link["href"] += f"?{rest}"
            links.append(link)
        return {
            "type": "FeatureCollection",
            "features": [absolute(item) for item in wanted[start : start + page]],
            "links": links,
        }

    web.services.update({"/api": root, "/api/search": search})
    return f"{web.address}/api"

"""What a Sentinel-2 scene is on disk: products, Browser downloads, folders of band files, rasters.

Files are chosen by what their names say, never by their position in a list.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterable
from pathlib import Path, PurePosixPath

from ..errors import InputError, ReadError
from ..io.output import TAG_PREFIX
from ..io.regular import check_path
from ..io.source import inspect
from ..messages import say
from .archive import Archive, Folder, Tree
from .bands import band_names, canonical_name, role_of
from .metadata import (
    BAND_IDS,
    ProductMetadata,
    driver_xml,
    is_granule_xml,
    is_product_xml,
    metadata_around,
    parse_sun_elevation,
    read_product,
    tile_and_time,
)
from .product import CLASSES, DATA_MASK, ImageFile, Product
from .scene import BROWSER_NAME, date_in_name, sensing_date
from .sensor_table import SENTINEL_2, Sensor
from .sensors import refuse, sensor_of, sensor_of_file

_RASTERS = (".jp2", ".tif", ".tiff")
_PICTURES = (".jpg", ".jpeg", ".png")
_BAND = re.compile(r"(?<![A-Za-z0-9])(B\d{1,2}|B8A|SCL|dataMask)(?![A-Za-z0-9])", re.IGNORECASE)
_METRES = re.compile(r"(?<![A-Za-z0-9])(10|20|60)(?:m(?![A-Za-z0-9])|$)", re.IGNORECASE)
_NO_IMAGES = re.compile(r"(^|/)(QI_DATA|AUX_DATA|HTML|rep_info|DATASTRIP)/|(^|/)MSK_", re.I)


def open_product(path: str | os.PathLike[str]) -> Product:
    """Find out what `path` is and what it holds.

    Parameters
    ----------
    path
        A ``.SAFE`` folder or one of its files of metadata, its zip, a folder or zip of band files
        or Copernicus Browser downloads, a raster of several bands, or a data source of GDAL's
        Sentinel-2 driver.

    Raises
    ------
    ReadError, InputError
        It cannot be read, holds nothing of Sentinel-2, or more than one tile or date.
    """
    text = os.fspath(path)
    check_path(text)
    text = driver_xml(text) or text
    place = Path(text)
    if text.startswith("/vsi"):
        return _from_raster(text)
    if not text.strip() or not place.exists():
        raise ReadError(say("{text} does not exist: check the path.", text=text))
    if place.is_dir():
        return _from_tree(Folder(place))
    suffix = place.suffix.lower()
    if suffix == ".zip":
        return _from_tree(Archive(place))
    if suffix == ".xml":
        return _from_xml(place)
    if suffix == ".safe":
        return _from_tree(Folder(place.parent))
    return _from_raster(text)


def _from_xml(path: Path) -> Product:
    if is_granule_xml(path.name):
        raise InputError(
            say(
                "{path} is the metadata of a tile: give the product's, MTD_MSIL2A.xml or "
                "MTD_MSIL1C.xml, two folders above.",
                path=path.name,
            )
        )
    tree = Folder(path.parent)
    return _from_files(tree, tree.names, read_product(tree.gdal_path(path.name)))


def _from_tree(tree: Tree) -> Product:
    xmls = [name for name in tree.names if is_product_xml(name)]
    if len(xmls) > 1:
        raise InputError(
            say(
                "{tree} holds {xmls_count} products, choose one of them: ",
                tree=tree.name,
                xmls_count=len(xmls),
            )
            + _listing(
                name if "/" not in name else str(PurePosixPath(name).parent) for name in xmls
            )
        )
    if xmls:
        above = PurePosixPath(xmls[0]).parent
        names = [name for name in tree.names if above in PurePosixPath(name).parents]
        metadata = read_product(tree.gdal_path(xmls[0]))
        return _from_files(tree, names, metadata, above.name)
    return _from_files(tree, tree.names, None)


def _from_files(
    tree: Tree, names: list[str], metadata: ProductMetadata | None, name: str = ""
) -> Product:
    """Make a product of files; `name` is that of the folder which holds the metadata."""
    granules = [file for file in names if "/GRANULE/" in f"/{file}".upper()]
    in_product = bool(metadata and granules)
    rasters = [
        file
        for file in (granules if in_product else names)
        if file.lower().endswith(_RASTERS) and not _NO_IMAGES.search(file)
    ]
    known = None if metadata else _known_sensor(tree, rasters)
    if known is not None:
        return _of_sensor(tree, known, rasters)
    alone = BROWSER_NAME.match(PurePosixPath(rasters[0]).name) if len(rasters) == 1 else None
    if alone and alone["raw"] and metadata is None:
        # A download may hold more bands than its name says.
        return _from_raster(tree.gdal_path(rasters[0]))
    images = _raw_browser_files(tree, rasters) or _band_files(tree, rasters)
    if not images:
        return _single_raster(tree, names, rasters, metadata)
    _one_scene(tree, images, in_product)
    _one_file_each(tree.name, images)
    if metadata is None and isinstance(tree, Folder):
        metadata = metadata_around(images[0].path)
    elif metadata is not None and not in_product:
        _check_metadata_speaks(metadata, images)
    browser = BROWSER_NAME.match(images[0].name)
    return Product(
        name or tree.name,
        tuple(images),
        metadata,
        (metadata and metadata.sensing_date)
        or date_in_name(images[0].name)
        or date_in_name(tree.name),
        metadata.level
        if metadata
        else browser["level"].upper()
        if browser
        else _level([*(image.name for image in images), tree.name]),
        _sun_elevation(tree, names, images),
    )


def _known_sensor(tree: Tree, rasters: list[str]) -> Sensor | None:
    """Return the sensor in the table that files are of; one that is read rather than another."""
    found = [sensor_of_file(PurePosixPath(name).name) for name in rasters]
    sensors = [one[0] for one in found if one]
    if not sensors:
        return None
    read = next((sensor for sensor in sensors if not sensor.refused), sensors[0])
    refuse(read, tree.name)
    return read


def _of_sensor(tree: Tree, sensor: Sensor, rasters: list[str]) -> Product:
    """Make a product of the files of a sensor in the table: bands in files, or all in one."""
    images, whole = [], []
    for name in rasters:
        file = PurePosixPath(name).name
        found = sensor_of_file(file)
        if found is None or found[0].refused:
            continue
        of, layer = found
        band = of.band(layer) if layer else None
        if band is not None:
            rest = file.replace(layer or "", "")
            called = band.name if of.bands is SENTINEL_2.bands else band.role
            images.append(ImageFile(tree.gdal_path(name), file, called, scene=rest))
        elif layer is None:
            whole.append(name)
    if len(whole) == 1 and not images:
        return _from_raster(tree.gdal_path(whole[0]))
    if whole or not images:
        raise InputError(
            say(
                "{tree} holds {rasters}: give the file of one scene as FILE.",
                tree=tree.name,
                rasters=_listing(PurePosixPath(name).name for name in whole or rasters),
            )
        )
    order = [band.role for band in sensor.bands]
    images.sort(key=lambda image: order.index(role_of(image.band) or image.band))
    _one_scene(tree, images, False)
    _one_file_each(tree.name, images)
    return Product(tree.name, tuple(images), None, date_in_name(images[0].name), sensor=sensor)


def _check_metadata_speaks(metadata: ProductMetadata, images: list[ImageFile]) -> None:
    strangers = [image.name for image in images if not metadata.speaks_of(image.name)]
    if strangers:
        raise InputError(
            say(
                "{file} is of another tile or time than {strangers}: put band files beside "
                "their own product's metadata, or give SCALING and move the XML away.",
                file=metadata.file,
                strangers=_listing(strangers),
            )
        )


def _raw_browser_files(tree: Tree, rasters: list[str]) -> list[ImageFile]:
    found, pictures = [], []
    for name in rasters:
        file = PurePosixPath(name).name
        browser = BROWSER_NAME.match(file)
        if browser is None:
            continue
        if not browser["raw"]:
            pictures.append(file)
            continue
        band = _layer(browser["band"])
        if band:
            scene = f"{browser['d1'] or ''} {browser['d2']} {browser['level'].upper()}".strip()
            found.append(ImageFile(tree.gdal_path(name), file, band, scene=scene))
    if pictures and not any(image.band in BAND_IDS for image in found):
        raise InputError(
            say(
                "{pictures}: visualised layers of the Copernicus Browser, stretched pictures "
                "without reflectance. Download the raw bands (Analytical, Raw).",
                pictures=_listing(pictures),
            )
        )
    return found


def _layer(text: str) -> str | None:
    """Return the band, SCL or dataMask that a layer's name stands for."""
    for layer in (CLASSES, DATA_MASK):
        if text.lower() == layer.lower():
            return layer
    return canonical_name(text)


def _band_files(tree: Tree, rasters: list[str]) -> list[ImageFile]:
    found = []
    for name in rasters:
        path = PurePosixPath(name)
        stem = path.stem
        # sen2cor's first releases: S2A_USER_SCL_L2A_TL_…_20m beside S2A_USER_MSI_L2A_TL_…_B04_20m.
        stem = re.sub(r"_SCL_(L2A_TL_.*?)(_\d{2}m)?$", r"_MSI_\1_SCL\2", stem)
        tokens = _BAND.findall(stem)
        band = _layer(tokens[0]) if len(tokens) == 1 else None
        rest = _BAND.sub("", stem)
        if not tokens:
            band, rest = canonical_name(stem), ""
        if band is None:
            continue
        metres = _METRES.findall(rest)
        found.append(
            ImageFile(
                tree.gdal_path(name),
                path.name,
                band,
                int(metres[-1]) if metres else None,
                scene=f"{_granule(path)} {_METRES.sub('', rest).strip('_-. ')}".strip(),
            )
        )
    return found


def _granule(path: PurePosixPath) -> str:
    parts = [part.upper() for part in path.parts]
    return path.parts[parts.index("GRANULE") + 1] if "GRANULE" in parts[:-2] else ""


def _one_scene(tree: Tree, images: list[ImageFile], in_product: bool) -> None:
    scenes: dict[str, list[ImageFile]] = {}
    for image in images:
        scenes.setdefault(image.scene, []).append(image)
    if len(scenes) == 1:
        return
    where = tree.root if isinstance(tree, Folder) else tree.name
    cure = (
        say("choose one tile by giving its folder below GRANULE as FOLDER")
        if in_product
        else say("put the files of one tile and one date into a folder of their own")
    )
    listing = _listing(
        f"{scene or files[0].name} ({_tile_and_date(files[0])}{len(files)} files)"
        for scene, files in sorted(scenes.items())
    )
    raise InputError(
        say(
            "{where} holds several tiles or dates, {cure}. Found: {listing}",
            where=where,
            cure=cure,
            listing=listing,
        )
    )


def _tile_and_date(image: ImageFile) -> str:
    tile, _ = tile_and_time(image.scene)
    said = [f"T{tile}" if tile else None, date_in_name(image.name)]
    return "".join(f"{one}, " for one in said if one)


def _one_file_each(name: str, images: list[ImageFile]) -> None:
    seen: dict[tuple[str, int | None], ImageFile] = {}
    for image in images:
        twin = seen.setdefault((image.band, image.metres), image)
        if twin is not image:
            raise InputError(
                say(
                    "{name} holds {band} twice: {twin} and {image}. Keep one.",
                    name=name,
                    band=image.band,
                    twin=twin.name,
                    image=image.name,
                )
            )


def _single_raster(
    tree: Tree, names: list[str], rasters: list[str], metadata: ProductMetadata | None
) -> Product:
    if len(rasters) == 1 and not metadata:
        return _from_raster(tree.gdal_path(rasters[0]))
    if metadata:
        raise InputError(
            say(
                "{tree} holds {file} but none of its images (JP2 or TIFF, …_B04_10m): "
                "download the whole product.",
                tree=tree.name,
                file=metadata.file,
            )
        )
    if not names:
        raise InputError(say("{tree} is empty: there is no file in it.", tree=tree.name))
    if not rasters and any(name.lower().endswith(_PICTURES) for name in names):
        raise InputError(
            say(
                "{tree} holds pictures (JPG, PNG), not measurements: download the raw bands "
                "as TIFF (in the Copernicus Browser: Analytical, image format TIFF, Raw).",
                tree=tree.name,
            )
        )
    raise InputError(
        say(
            "{tree} holds no band of Sentinel-2: a .SAFE product, TIFFs of the Copernicus "
            "Browser or files named …_B04.tif or …_B04_10m.jp2 are known; a raster of "
            "several bands is given as FILE. Found: ",
            tree=tree.name,
        )
        + _listing(PurePosixPath(name).name for name in rasters or names)
    )


def _from_raster(path: str) -> Product:
    source = inspect(path)
    sensor = sensor_of(source)
    refuse(sensor, source.name)
    browser = BROWSER_NAME.match(source.file_name)
    names = [CLASSES if name.upper() == CLASSES else name for name in band_names(source)]
    if len(names) == 1 and names[0] in ("1", source.bands[0].name):
        layer = browser["band"] if browser else Path(source.name).stem
        names = [_layer(layer) or names[0]]
    if browser and len(source.bands) == 2 and browser["raw"]:
        band = _layer(browser["band"]) or names[0]
        images = [ImageFile(path, source.name, band)]
    else:
        images = [
            ImageFile(path, source.name, name, index=band.index)
            for band, name in zip(source.bands, names)
        ]
    _one_file_each(source.name, images)
    if CLASSES not in names:
        images += _sibling_classes(path)
    metadata = metadata_around(path)
    return Product(
        source.name,
        tuple(images),
        metadata,
        sensing_date(source) or (metadata.sensing_date if metadata else None),
        source.tags.get(f"{TAG_PREFIX}LEVEL")
        or (
            metadata.level
            if metadata
            else browser["level"]
            if browser
            else _level(image.name for image in images)
        ),
        _number(source.tags.get(f"{TAG_PREFIX}SUN_ELEVATION")),
        sensor,
    )


def _number(text: str | None) -> float | None:
    return float(text) if text else None


def _sibling_classes(path: str) -> list[ImageFile]:
    """Return the classification that sen2r writes beside …_BOA_10.tif, as …_SCL_10.tif."""
    file = Path(path)
    sibling = file.with_name(re.sub(r"_BOA(?=_)", "_SCL", file.name))
    if sibling == file or not sibling.is_file():
        return []
    return [ImageFile(str(sibling), sibling.name, CLASSES)]


def _level(names: Iterable[str]) -> str | None:
    """Return the level that a file name tells, as ESA's and sen2r's do."""
    for name in names:
        found = re.search(r"(?<![A-Za-z0-9])(?:MSI|S2\w)?_?(L?1C|L?2A)(?![A-Za-z0-9])", name)
        if found:
            return f"L{found[1][-2:]}"
    return None


def _sun_elevation(tree: Tree, names: list[str], images: list[ImageFile]) -> float | None:
    granule = images[0].scene.split(" ")[0]
    xmls = [name for name in names if is_granule_xml(name)]
    if len(xmls) > 1:
        xmls = [name for name in xmls if f"/{granule}/" in name]
    return parse_sun_elevation(tree.read(xmls[0]), xmls[0]) if len(xmls) == 1 else None


def _listing(names: Iterable[str], most: int = 6) -> str:
    names = list(names)
    more = say(" and {names} more", names=len(names) - most) if len(names) > most else ""
    return ", ".join(names[:most]) + more

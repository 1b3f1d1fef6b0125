"""The metadata of a Sentinel-2 product: what its numbers mean, told by the product itself."""

from __future__ import annotations

import contextlib
import math
import os
import pyexpat
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path, PurePosixPath

from ..dates import day_of
from ..errors import InputError, ReadError
from ..messages import say
from .archive import Archive, read_small, split_vsizip

#: Bands in the order of the metadata's band_id, 0 to 12.
BAND_IDS = (
    *("B01", "B02", "B03", "B04", "B05", "B06", "B07", "B08", "B8A"),
    *("B09", "B10", "B11", "B12"),
)
_PRODUCT_XML = re.compile(
    r"^(?:.*_)?MTD_MSIL(?:1C|2A)\.xml$|^S2\w_(?:OPER|USER)_MTD_SAFL(?:1C|2A)_.*\.xml$", re.I
)
_GRANULE_XML = re.compile(r"^MTD_TL\.xml$|^S2\w_(?:OPER|USER)_MTD_L(?:1C|2A)_TL_.*\.xml$", re.I)
#: A data source of GDAL's Sentinel-2 driver.
_DRIVER = re.compile(
    r"^SENTINEL2_L(?:1C|2A)(?:_TILE)?:\"?(?P<xml>.+?\.(?:xml|zip))\"?:[^/\\]*$", re.I
)
_TILE = re.compile(r"(?<![A-Z0-9])T(\d{2}[A-Z]{3})(?![A-Z0-9])", re.IGNORECASE)
_TIME = re.compile(r"(?<!\d)(\d{8}T\d{6})(?!\d)")
_LEVELS = {"Level-1C_User_Product": "L1C", "Level-2A_User_Product": "L2A"}
_QUANTIFICATION = {
    "L1C": ("QUANTIFICATION_VALUE",),
    "L2A": ("BOA_QUANTIFICATION_VALUE", "L2A_BOA_QUANTIFICATION_VALUE"),
}
_OFFSET = {"L1C": "RADIO_ADD_OFFSET", "L2A": "BOA_ADD_OFFSET"}
_IMAGES = ("IMAGE_FILE", "IMAGE_FILE_2A", "IMAGE_ID", "IMAGE_ID_2A")
_MAX_XML_DEPTH = 100
_MAX_PARENTS = 7


@dataclass(frozen=True)
class ProductMetadata:
    """What ``MTD_MSIL1C.xml`` or ``MTD_MSIL2A.xml`` says.

    Attributes
    ----------
    file
        Name of the XML file.
    level
        "L1C" (top of atmosphere) or "L2A" (surface).
    quantification
        reflectance = (DN + offset) / quantification.
    offsets
        By band name; empty where the product states none, which means 0.
    nodata, saturated
        Digital numbers without measurement.
    images
        Image files as listed, without extension.
    path
        Where the XML file was read, a zip's member as GDAL spells it.
    """

    file: str
    level: str
    quantification: float
    offsets: Mapping[str, float] = field(default_factory=dict)
    baseline: str | None = None
    start: str | None = None
    orbit: int | None = None
    uri: str | None = None
    nodata: int = 0
    saturated: int = 65535
    images: tuple[str, ...] = ()
    path: str | None = field(default=None, compare=False)

    @property
    def sensing_date(self) -> str | None:
        """YYYY-MM-DD, UTC."""
        return day_of(self.start)

    def offset(self, band: str | None) -> float:
        """Return what is added to a band's digital numbers.

        Raises
        ------
        InputError
            The metadata lists offsets, but not this band's.
        """
        if not self.offsets:
            return 0.0
        if band is not None and band in self.offsets:
            return self.offsets[band]
        values = set(self.offsets.values())
        if band is None and len(values) == 1 and len(self.offsets) == len(BAND_IDS):
            return values.pop()
        raise InputError(
            say(
                "{file} states offsets, but none for {band}: name the band, or give "
                "SCALING=custom with SCALE and OFFSET.",
                file=self.file,
                band=band or "a band without a name",
            )
        )

    def speaks_of(self, name: str) -> bool:
        """Whether a file of this name can belong to the product: no other tile, no other time."""
        listed = [*self.images, self.uri or ""]
        for pattern in (_TILE, _TIME):
            wanted = set(pattern.findall(name))
            known = {token for image in listed for token in pattern.findall(image)}
            if wanted and known and not wanted & known:
                return False
        return True


class _Values:
    """Texts of an XML document's elements by local name, and as ``parent/name``.

    Where no document type may be declared there is no entity that could grow or reach out.
    """

    def __init__(self, content: bytes, name: str) -> None:
        self.name = name
        self.root = ""
        self.found: dict[str, list[tuple[dict[str, str], str]]] = {}
        self._stack: list[tuple[str, dict[str, str], list[str]]] = []
        parser = pyexpat.ParserCreate()
        parser.buffer_text = True
        parser.StartDoctypeDeclHandler = self._refuse
        parser.EntityDeclHandler = self._refuse
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._text
        try:
            parser.Parse(content, True)
        except (pyexpat.ExpatError, LookupError, ValueError) as error:
            if isinstance(error, InputError):
                raise
            raise ReadError(
                say(
                    "{name} is no readable XML, it may be cut off: get the product again. "
                    "[{error}]",
                    name=name,
                    error=error,
                )
            ) from error

    def _refuse(self, *_: object) -> None:
        raise InputError(
            say(
                "{name} declares a document type or entities, which no Sentinel-2 product "
                "does: it is not read. Get the product from its source again.",
                name=self.name,
            )
        )

    def _start(self, tag: str, attributes: dict[str, str]) -> None:
        local = tag.rpartition(":")[2]
        self.root = self.root or local
        if len(self._stack) >= _MAX_XML_DEPTH:
            raise InputError(
                say("{name} is nested too deeply for a product's metadata.", name=self.name)
            )
        self._stack.append((local, attributes, []))

    def _text(self, text: str) -> None:
        if self._stack:
            self._stack[-1][2].append(text)

    def _end(self, _: str) -> None:
        local, attributes, texts = self._stack.pop()
        value = attributes, "".join(texts).strip()
        self.found.setdefault(local, []).append(value)
        if self._stack:
            self.found.setdefault(f"{self._stack[-1][0]}/{local}", []).append(value)

    def text(self, *names: str) -> str | None:
        """Return the first non-empty text among elements of these names."""
        for name in names:
            for _, text in self.found.get(name, ()):
                if text:
                    return text
        return None

    def texts(self, name: str) -> list[str]:
        return [text for _, text in self.found.get(name, ())]

    def number(self, text: str, what: str) -> float:
        try:
            value = float(text)
        except ValueError:
            value = math.nan
        if not math.isfinite(value):
            raise InputError(
                say(
                    "{name}: {what} is {text!r}, not a number.",
                    name=self.name,
                    what=what,
                    text=text,
                )
            )
        return value


def is_product_xml(name: str) -> bool:
    """Whether a file name is that of a product's metadata."""
    return bool(_PRODUCT_XML.match(PurePosixPath(name).name))


def is_granule_xml(name: str) -> bool:
    """Whether a file name is that of a tile's metadata."""
    return bool(_GRANULE_XML.match(PurePosixPath(name).name))


def tile_and_time(name: str) -> tuple[str | None, str | None]:
    """Return the tile (21LXX) and the time (20170719T132231) in a file name."""
    tiles, times = _TILE.findall(name), _TIME.findall(name)
    return tiles[0].upper() if tiles else None, times[0] if times else None


def read_product(path: str | os.PathLike[str]) -> ProductMetadata:
    """Read a product's file of metadata, which may be a zip's member; see :func:`parse_product`."""
    return replace(parse_product(read_small(path), Path(path).name), path=os.fspath(path))


def parse_product(content: bytes, name: str) -> ProductMetadata:
    """Read the metadata of a product.

    Raises
    ------
    ReadError, InputError
        No XML, XML that declares entities, no Sentinel-2 product, or numbers that are none.
    """
    values = _Values(content, name)
    level = _LEVELS.get(values.root)
    if level is None:
        raise InputError(
            say(
                "{name} is not the metadata of a Sentinel-2 L1C or L2A product: give "
                "MTD_MSIL2A.xml or MTD_MSIL1C.xml, in the product's .SAFE folder.",
                name=name,
            )
        )
    stated = values.text(*_QUANTIFICATION[level])
    if stated is None:
        raise InputError(
            say("{name} states no quantification value: it cannot be used.", name=name)
        )
    quantification = values.number(stated, say("the quantification value"))
    if quantification <= 0:
        raise InputError(
            say(
                "{name}: the quantification value is {stated}, it must be above 0.",
                name=name,
                stated=stated,
            )
        )
    special = {
        text.upper(): int(values.number(number, say("a special value")))
        for text, number in zip(
            values.texts("SPECIAL_VALUE_TEXT"), values.texts("SPECIAL_VALUE_INDEX")
        )
    }
    orbit = values.text("SENSING_ORBIT_NUMBER")
    return ProductMetadata(
        PurePosixPath(name).name,
        level,
        quantification,
        _offsets(values, _OFFSET[level]),
        values.text("PROCESSING_BASELINE"),
        values.text("PRODUCT_START_TIME", "DATATAKE_SENSING_START"),
        int(values.number(orbit, say("the orbit"))) if orbit else None,
        values.text("PRODUCT_URI", "PRODUCT_URI_2A", "PRODUCT_URI_1C"),
        special.get("NODATA", 0),
        special.get("SATURATED", 65535),
        tuple(text for tag in _IMAGES for text in values.texts(tag) if text),
    )


def _offsets(values: _Values, element: str) -> dict[str, float]:
    offsets: dict[str, float] = {}
    for attributes, text in values.found.get(element, ()):
        number = attributes.get("band_id", "")
        if not number.isdigit() or int(number) >= len(BAND_IDS):
            raise InputError(
                say(
                    "{values}: {element} has the unknown band_id {number!r}.",
                    values=values.name,
                    element=element,
                    number=number,
                )
            )
        band, offset = (
            BAND_IDS[int(number)],
            values.number(text, say("the {element} of {number}", element=element, number=number)),
        )
        if offsets.setdefault(band, offset) != offset:
            raise InputError(
                say(
                    "{values} states two offsets for {band}: it cannot be used.",
                    values=values.name,
                    band=band,
                )
            )
    return offsets


def parse_sun_elevation(content: bytes, name: str) -> float | None:
    """Return the mean sun elevation in degrees of a tile's metadata, where it is stated.

    It only informs, so what is no number, as NaN in some products, counts as not stated.
    """
    zenith = _Values(content, name).text("Mean_Sun_Angle/ZENITH_ANGLE")
    try:
        elevation = 90 - float(zenith or "nan")
    except ValueError:
        return None
    return elevation if math.isfinite(elevation) else None


def driver_xml(path: str) -> str | None:
    """Return the XML or zip inside a data source string of GDAL's Sentinel-2 driver."""
    found = _DRIVER.match(path)
    return found["xml"] if found else None


def metadata_around(path: str | os.PathLike[str]) -> ProductMetadata | None:
    """Return the metadata of the product that a raster file belongs to, None where there is none.

    It is looked for in the file's folder and the folders above, up to the ``.SAFE``; metadata of
    another tile or time is passed over. Data sources of GDAL's Sentinel-2 driver name theirs.
    """
    path = os.fspath(path)
    named = driver_xml(path)
    if named:
        return _named(named)
    member = split_vsizip(path)
    if member:
        return _around_member(*member)
    if path.startswith("/vsi") or not Path(path).is_file():
        return None
    file = Path(os.path.abspath(path))
    for above, found in _looked_at(file):
        metadata = _only([read_product(one) for one in found], above)
        if metadata and _belongs(metadata, file.relative_to(above).as_posix()):
            return metadata
    return None


def xmls_above(path: str | os.PathLike[str]) -> list[str]:
    """Return the files of metadata that may be those of a file or folder, none of them read."""
    return [str(file) for _, found in _looked_at(Path(os.path.abspath(path))) for file in found]


def _looked_at(file: Path) -> Iterator[tuple[Path, list[Path]]]:
    """Yield the folders above a file up to the ``.SAFE``, with the files of metadata in them."""
    for above in list(file.parents)[:_MAX_PARENTS]:
        with contextlib.suppress(OSError):
            names = (entry.name for entry in os.scandir(above))
            yield above, [above / name for name in sorted(filter(is_product_xml, names))]
        if above.suffix.upper() == ".SAFE":
            break


def _belongs(metadata: ProductMetadata, relative: str) -> bool:
    return relative.upper().startswith("GRANULE/") or metadata.speaks_of(Path(relative).name)


def _only(found: list[ProductMetadata], place: Path) -> ProductMetadata | None:
    if len(found) > 1:
        raise InputError(
            say(
                "{place} holds the metadata of several products ({found}): keep one product "
                "in a folder.",
                place=place,
                found=", ".join(one.file for one in found),
            )
        )
    return found[0] if found else None


def _named(xml: str) -> ProductMetadata | None:
    if not xml.lower().endswith(".zip"):
        return read_product(xml)
    archive = Archive(xml)
    names = [name for name in archive.names if is_product_xml(name)]
    found = [read_product(archive.gdal_path(name)) for name in names]
    return _only(found, archive.root)


def _around_member(archive_path: str, member: str) -> ProductMetadata | None:
    archive = Archive(archive_path)
    for above in PurePosixPath(member).parents:
        names = [
            name
            for name in archive.names
            if PurePosixPath(name).parent == above and is_product_xml(name)
        ]
        found = [read_product(archive.gdal_path(name)) for name in names]
        metadata = _only(found, archive.root)
        if metadata and _belongs(metadata, PurePosixPath(member).relative_to(above).as_posix()):
            return metadata
    return None

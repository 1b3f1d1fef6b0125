"""Ways to spoil a file: any bytes, and those that a format lends itself to; all by a seed."""

import csv
import io
import json
import re
import shutil
import sqlite3
import struct
import zipfile
from pathlib import Path

from osgeo import gdal

#: Numbers at the edges of types, and what is none.
NUMBERS = ["0", "-1", "255", "256", "65536", "2147483648", "-9223372036854775809", "1e308", "1e999"]
NUMBERS += ["nan", "inf", "-inf", "0.1", "1,5", "", "abc", "0x10", "١", "9" * 5000]
#: Text that leads somewhere, ends something or is read in other ways.
WORDS = ["", " ", "../../victim/x", "/etc/passwd", "C:\\x", "NUL", "a\0b", "x" * 70_000, "ä€𝄞"]
WORDS += ["05-JUL-2019 10:10", "20190231", "2019-13-45T99:99", "<b>", '"', "'; drop", "%s%n", "\n"]
JSON_VALUES = [None, True, [], {}, "", "x", "../../victim/x", -1, 1.5, 1e308, 1 << 70, [[]], [None]]
JSON_VALUES += [{"id": 1}, ["a"] * 3, "\ud800", "x" * 70_000]
TAGS = ["TIFFTAG_DATETIME", "CHANGEMINING_SENSING_DATE", "PRODUCT_START_TIME", "SENSING_DATE"]
TAGS += ["CHANGEMINING_SCALE", "CHANGEMINING_OFFSET", "CHANGEMINING_SOIL_FACTOR", "AREA_OR_POINT"]
TAGS += ["CHANGEMINING_SUN_ELEVATION", "CHANGEMINING_CLOUD_SHARE", "CHANGEMINING_SCALING"]
SYSTEMS = ['LOCAL_CS["here",UNIT["metre",1]]', "EPSG:4326", "EPSG:3857", "EPSG:32633"]
SYSTEMS += ['GEOCCS["x",DATUM["x",SPHEROID["x",6378137,298]],PRIMEM["x",0],UNIT["metre",1]]']
GEOTRANSFORMS = [
    (float("nan"), 10, 0, 0, 0, -10),
    (float("inf"), 10, 0, 0, 0, -10),
    (6e5, 0, 0, 9.3e6, 0, 0),
    (6e5, 1e-300, 0, 9.3e6, 0, -1e-300),
    (6e5, 1e300, 0, 9.3e6, 0, -1e300),
    (1e20, 10, 0, 1e20, 0, -10),
    (6e5, 10, 3, 9.3e6, 3, -10),
    (6e5, -10, 0, 9.3e6, 0, 10),
]
NAN = float("nan")


def raw(random, path):
    """Change, cut, repeat or take away bytes anywhere, more often at the beginning."""
    content = bytearray(path.read_bytes())
    for _ in range(random.choice((1, 1, 2, 5, 20))):
        length = max(len(content), 1)
        reach = random.choice((min(512, length), length))
        at, size = random.randrange(reach), random.choice((1, 2, 4, 8, 64, 1000))
        how = random.randrange(6)
        if how == 0:
            content[at : at + 1] = bytes([random.randrange(256)])
        elif how == 1:
            content[at : at + size] = random.randbytes(size)
        elif how == 2:
            value = random.choice((0, 1, 0x7F, 0xFF, 0x7FFF, 0xFFFF, 0x7FFFFFFF, 0xFFFFFFFF))
            content[at : at + 4] = struct.pack(random.choice(("<I", ">I")), value)
        elif how == 3:
            del content[at : at + size]
        elif how == 4:
            content[at:at] = content[at : at + size] * random.choice((1, 3))
        else:
            content[at : at + size] = bytes(size)
    if random.random() < 0.15:
        del content[random.randrange(len(content) + 1) :]
    path.write_bytes(content)


def text(random, path):
    """Change numbers, words and lines of a text, or how it is encoded."""
    content = path.read_text(encoding="utf-8")
    for _ in range(random.choice((1, 1, 2, 4))):
        how = random.randrange(6)
        found = list(re.finditer(r"-?\d+(\.\d+)?" if how < 2 else r">[^<>]+<|\"[^\"]+\"", content))
        if how < 4 and found:
            one = random.choice(found)
            new = random.choice(NUMBERS if how < 2 else WORDS + NUMBERS)
            start, end = one.span() if how < 2 else (one.start() + 1, one.end() - 1)
            content = content[:start] + new + content[end:]
            continue
        lines = content.splitlines(keepends=True) or [""]
        at = random.randrange(len(lines))
        if how == 4:
            del lines[at]
        else:
            lines.insert(random.randrange(len(lines) + 1), lines[at] * random.choice((1, 2, 200)))
        content = "".join(lines)
    encoding = random.choice(["utf-8"] * 8 + ["utf-16", "latin-1", "utf-8-sig"])
    path.write_bytes(content.encode(encoding, "replace"))


def tree(random, path):
    """Put other values into JSON, take entries away, nest it."""
    content = json.loads(path.read_text(encoding="utf-8"))
    for _ in range(random.choice((1, 1, 1, 2, 5))):
        places = list(_places(content))
        holder, key = random.choice(places)
        how = random.randrange(5)
        if how == 0:
            del holder[key]
        elif how == 1 and isinstance(holder, dict):
            holder[random.choice(WORDS)] = holder[key]
        elif how == 2:
            for _ in range(random.choice((1, 40, 2000))):
                holder[key] = [holder[key]]
        else:
            holder[key] = random.choice(JSON_VALUES)
        if not content:
            break
    try:
        written = json.dumps(content)
    except RecursionError:
        written = "[" * 100_000
    if random.random() < 0.05:
        written = random.choice(["", "null", "[]", "{}", "NaN", '{"a": 1', "[" * 100_000])
    path.write_text(written, encoding="utf-8")


def _places(content):
    """Yield (holder, key) of everything in JSON but the deepest."""
    left = [content]
    while left:
        one = left.pop()
        keys = one if isinstance(one, dict) else range(len(one))
        for key in list(keys):
            yield one, key
            if isinstance(one[key], (dict, list)) and len(left) < 1000:
                left.append(one[key])


def table(random, path):
    """Change cells, lines, columns, what sets cells apart and how a table is encoded."""
    rows = list(csv.reader(io.StringIO(path.read_text(encoding="utf-8"))))
    for _ in range(random.choice((1, 1, 2, 6))):
        row = random.choice(rows) if rows else []
        how = random.randrange(7)
        if how < 3 and row:
            row[random.randrange(len(row))] = random.choice(NUMBERS + WORDS)
        elif how == 3:
            row.append(random.choice(WORDS))
        elif how == 4 and row:
            del row[random.randrange(len(row))]
        elif how == 5 and rows:
            rows.remove(row)
        elif rows:
            rows.append(list(row))
    written = io.StringIO()
    delimiter = random.choice(",,,;\t|")
    writer = csv.writer(written, delimiter=delimiter, quoting=random.choice((0, 0, 1)))
    writer.writerows(rows)
    encoding = random.choice(["utf-8"] * 6 + ["utf-8-sig", "utf-16", "latin-1"])
    path.write_bytes(written.getvalue().encode(encoding, "replace"))


def raster(random, path):
    """Change what a raster says of itself, through GDAL, or what kind of numbers it holds."""
    how = random.randrange(7)
    if how == 0 and path.suffix == ".tif":
        source = gdal.OpenEx(str(path), gdal.OF_RASTER)
        kind = random.choice((gdal.GDT_Byte, gdal.GDT_Int32, gdal.GDT_Float64, gdal.GDT_CFloat32))
        made = gdal.GetDriverByName("VRT").CreateCopy("", source)
        xml = "".join(made.GetMetadata("xml:VRT")[0])
        names = re.findall(r'dataType="\w+"', xml)
        xml = xml.replace(random.choice(names), f'dataType="{gdal.GetDataTypeName(kind)}"', 1)
        beside = path.with_name(f"source_of_{path.name}")
        del made, source
        shutil.copyfile(path, beside)
        path.write_text(xml.replace(str(path), str(beside)), encoding="utf-8")
        return
    dataset = gdal.OpenEx(str(path), gdal.OF_RASTER | gdal.OF_UPDATE)
    if dataset is None:
        raw(random, path)
        return
    band = dataset.GetRasterBand(random.randrange(dataset.RasterCount) + 1)
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    if how == 1:
        band.SetNoDataValue(random.choice((NAN, float("inf"), -float("inf"), 1e300, -1, 70000)))
    elif how == 2:
        band.SetScale(random.choice((NAN, float("inf"), 0.0, -1.0, 1e300)))
        band.SetOffset(random.choice((NAN, float("inf"), 0.0, 1e300)))
    elif how == 3:
        dataset.SetProjection(random.choice(SYSTEMS))
    elif how == 4:
        dataset.SetGeoTransform(random.choice(GEOTRANSFORMS))
    elif how == 5:
        value = random.choice(WORDS + NUMBERS)[:2000].replace("\0", "?")
        dataset.SetMetadataItem(random.choice(TAGS), value)
    else:
        band.SetDescription(random.choice(WORDS)[:2000].replace("\0", "?"))
    del band, dataset
    gdal.PopErrorHandler()
    if how == 6 and random.random() < 0.5:
        content = path.read_bytes()
        path.write_bytes(content.replace("ä".encode(), b"\xff\xfe").replace(b"B04", b"\xc3B4"))


def database(random, path):
    """Change cells and geometries of a GeoPackage, through SQLite."""
    connection = sqlite3.connect(path)
    connection.isolation_level = None
    # Triggers of the index need functions that only GDAL has.
    for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type='trigger'"):
        connection.execute(f'DROP TRIGGER "{name}"')
    tables = [
        name
        for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type='table'")
        if not name.startswith("sqlite_") and "rtree" not in name
    ]
    for _ in range(random.choice((1, 1, 2, 4))):
        name = random.choice(tables)
        columns = [row[1] for row in connection.execute(f'PRAGMA table_info("{name}")')]
        column = random.choice([*columns, *(["geom"] * 5 if "geom" in columns else [])])
        some = "" if random.random() < 0.4 else " WHERE rowid % 3 = 0"
        how = random.randrange(12)
        try:
            if column == "geom":
                blob = _geometry(random, connection, name)
                connection.execute(f'UPDATE "{name}" SET geom = ?{some}', (blob,))
            elif how < 8:
                value = random.choice(
                    [None, b"\xff\xfe", 1 << 62, 1e308, *NUMBERS, *(w[:2000] for w in WORDS)]
                )
                connection.execute(f'UPDATE "{name}" SET "{column}" = ?{some}', (value,))
            elif how == 8:
                connection.execute(
                    f'UPDATE "{name}" SET "{column}" = CAST(x\'fffe41\' AS TEXT){some}'
                )
            elif how == 9:
                connection.execute(f'DELETE FROM "{name}"{some}')
            elif how == 10:
                connection.execute(f'DROP TABLE "{name}"')
                tables.remove(name)
            else:
                connection.execute(f'ALTER TABLE "{name}" RENAME COLUMN "{column}" TO "other"')
        except sqlite3.Error:
            continue
        if not tables:
            break
    connection.close()


def _geometry(random, connection, name):
    """Return a geometry as GeoPackages have it that is no plain polygon."""
    head = b"GP\x00\x01" + struct.pack("<i", random.choice((0, -1, 32721, 99999)))
    x, y = 500_000.0, 9_200_000.0
    corners = [(x, y), (x + 100, y), (x + 100, y - 100), (x, y)]
    how = random.randrange(9)
    if how == 0:
        corners[1] = (NAN, NAN)
    elif how == 1:
        corners[1] = (float("inf"), y)
    ring = struct.pack("<I8d", 4, *(number for corner in corners for number in corner))
    polygon = struct.pack("<BII", 1, 3, 1) + ring
    return random.choice(
        [
            None,
            b"",
            b"GP",
            head,
            head + polygon,
            head + polygon,
            head + struct.pack("<BII", 1, 17, 1) + ring,  # TRIANGLE
            head + struct.pack("<BII", 1, 10, 1) + struct.pack("<BI", 1, 8) + ring,  # curves
            head + struct.pack("<BII", 1, 7, 1) + polygon,
            head + struct.pack("<BI2d", 1, 1, x, y),
            head + struct.pack("<BII", 1, 3, 0),
            head + struct.pack("<BII", 1, 3, 0x7FFFFFFF),
            head + struct.pack("<BII", 1, 15, 1) + polygon,
            random.randbytes(60),
        ]
    )


def members(random, path):
    """Change the members of a zip: their names, their content, how they are packed."""
    with zipfile.ZipFile(path) as archive:
        content = [(info.filename, archive.read(info)) for info in archive.infolist()]
    at = random.randrange(len(content))
    name, data = content[at]
    how = random.randrange(6)
    if how == 0:
        content[at] = (random.choice(WORDS)[:1000].replace("\0", "") or "x", data)
    elif how == 1:
        content[at] = (name, random.randbytes(100))
    elif how == 2:
        del content[at]
    elif how == 3:
        content.append((f"../../victim/{Path(name).name}", data))
    elif how == 4:
        content[at] = (name, data[: len(data) // 2])
    else:
        content[at] = (name.upper(), data)
    with zipfile.ZipFile(path, "w", random.choice((zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED))) as z:
        for one, data in content:
            z.writestr(one, data)


#: Ways to spoil by the ending of a name, the formats' own twice as often.
WAYS = {
    ".tif": (raw, raster, raster),
    ".jp2": (raw, raw),
    ".xml": (text, text, raw),
    ".zip": (members, members, raw),
    ".gpkg": (database, database, raw),
    ".json": (tree, tree, text, raw),
    ".csv": (table, table, text, raw),
}


def spoil(random, path):
    """Spoil a file as its ending has it; return what was done."""
    way = random.choice(WAYS[path.suffix.lower()])
    way(random, path)
    return way.__name__

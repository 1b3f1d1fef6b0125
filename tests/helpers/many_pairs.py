"""Small generated pairs and their table, in one UTM zone or two, with overlaps and repeats."""

import csv
import hashlib
from pathlib import Path

import numpy as np

from changemining.core.affine import Affine
from rasters import write_raster

BANDS = ("B04", "B08")


def write_pair(folder, name, *, side=256, epsg=32721, origin=(500_000, 8_000_000), seed=0):
    """Write two dates of a place: (T1, T2), in whose SAVI squares are lost.

    What lies where is the same in every scene, so that overlapping ones agree.
    """
    random = np.random.default_rng([seed, *origin])
    paths = []
    red, nir = np.full((side, side), 600.0), np.full((side, side), 3600.0)
    lost = np.zeros((side, side), bool)
    for row in range(0, side, 64):
        for column in range(0, side, 64):
            if random.random() < 0.5:
                top, left = random.integers(4, 40, 2)
                lost[row + top : row + top + 16, column + left : column + left + 16] = True
    for date, change in (("T1", False), ("T2", True)):
        noise = random.normal(0, 40, (2, side, side))
        bands = np.stack([red, nir]) + noise
        if change:
            bands[0][lost] += 1500
            bands[1][lost] -= 1800
        path = Path(folder) / f"{name}_{date}.tif"
        transform = Affine(10, 0, origin[0], 0, -10, origin[1])
        write_raster(
            path,
            np.clip(bands, 1, 9999).astype(np.uint16),
            crs=f"EPSG:{epsg}",
            transform=transform,
            nodata=0,
            descriptions=BANDS,
            scales=[0.0001, 0.0001],
        )
        paths.append(path)
    return paths


def write_table(path, rows):
    """Write a table of pairs: dictionaries of columns."""
    names = list(dict.fromkeys(name for row in rows for name in row))
    with Path(path).open("w", newline="", encoding="utf-8") as file:
        table = csv.DictWriter(file, names, restval="")
        table.writeheader()
        table.writerows(rows)


def write_pairs(folder, count=4, *, side=256, step=0.75):
    """Write pairs in two zones, each overlapping the one before it, and a table; return its path.

    The second half lies in zone 22, where the ground of the first half's last pair is seen again.
    """
    folder = Path(folder)
    rows = []
    for number in range(count):
        # 54° W, where the zones meet, is 817 km E in zone 21 here, and 183 km E in zone 22.
        half = count // 2
        along = (number % half) if half else number
        epsg, x = (32721, 812_000) if number < half or not half else (32722, 176_000)
        origin = (int(x + along * step * side * 10), 8_000_000)
        write_pair(folder, f"p{number}", side=side, epsg=epsg, origin=origin, seed=number)
        rows.append({"id": f"p{number}", "t1": f"p{number}_T1.tif", "t2": f"p{number}_T2.tif"})
    write_table(folder / "pairs.csv", rows)
    return folder / "pairs.csv"


def digest(folder):
    """Return the SHA-256 of every file of a folder by its path in it."""
    return {
        file.relative_to(folder).as_posix(): hashlib.sha256(file.read_bytes()).hexdigest()
        for file in sorted(Path(folder).rglob("*"))
        if file.is_file()
    }

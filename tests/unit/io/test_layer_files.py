"""A layer appears whole or not at all, and other layers of its file stay."""

import contextlib
import shutil
import sqlite3
from pathlib import Path

import pytest
from osgeo import gdal

from changemining.core.errors import InputError, WriteError
from changemining.core.io.layer_files import Layer, write_layer, write_layers
from changemining.core.io.vector import layer_names, read_layer, rectangle
from changemining.core.jobs import finish
from rasters import wkt_of

WKT = wkt_of("EPSG:32721")


def squares(count, first=0):
    return [(rectangle((n, n, n + 1, n + 1)), [f"n{n}"]) for n in range(first, first + count)]


def layer(name, rows):
    return Layer(name, {"name": str}, rows, len(rows))


def write(path, rows, name="polygons"):
    finish(write_layer(path, name, WKT, {"name": str}, rows, len(rows)))


def names(folder):
    return sorted(path.name for path in folder.iterdir())


def dump(path, *tables):
    """Return all that tables of a GeoPackage hold, as SQLite itself tells it."""
    with contextlib.closing(sqlite3.connect(path)) as database:
        return {name: database.execute(f"SELECT * FROM {name}").fetchall() for name in tables}


@pytest.fixture
def shared(tmp_path):
    """A GeoPackage with a layer of ours, two of others, a raster and a table that no one lists."""
    path = tmp_path / "shared.gpkg"
    finish(
        write_layers(
            path,
            WKT,
            [layer("polygons", squares(3)), layer("roads", squares(5)), layer("x y", squares(2))],
        )
    )
    raster = gdal.GetDriverByName("MEM").Create("", 4, 4)
    raster.SetGeoTransform((0, 1, 0, 4, 0, -1))
    raster.SetProjection(WKT)
    raster.GetRasterBand(1).Fill(7)
    options = ["APPEND_SUBDATASET=YES", "RASTER_TABLE=picture"]
    assert gdal.GetDriverByName("GPKG").CreateCopy(str(path), raster, 0, options)
    with contextlib.closing(sqlite3.connect(path)) as database, database:
        database.execute("CREATE TABLE qgis_projects (name TEXT, content BLOB)")
        database.execute("INSERT INTO qgis_projects VALUES ('mine', x'0102')")
    return path


OTHERS = ("roads", '"x y"', "picture", "qgis_projects", "rtree_roads_geom")


@pytest.mark.parametrize("name", ["polygons", "POLYGONS", "changes"])
def test_other_layers_of_a_geopackage_stay(shared, name):
    before = dump(shared, *OTHERS)
    assert all(before.values())
    write(shared, squares(4, 50), name)
    assert dump(shared, *OTHERS) == before
    assert [row["name"] for _, row in read_layer(shared, name)] == ["n50", "n51", "n52", "n53"]
    assert len(layer_names(shared)) == len({one.lower() for one in layer_names(shared)})
    if name == "changes":
        assert [row["name"] for _, row in read_layer(shared, "polygons")] == ["n0", "n1", "n2"]
    assert names(shared.parent) == ["shared.gpkg"]


def test_what_a_killed_program_left_in_the_journal_stays_too(shared, tmp_path):
    """Of a copy that was made while somebody wrote: as after a kill, the last is in the journal."""
    database = sqlite3.connect(shared)
    database.execute("PRAGMA journal_mode = WAL")
    database.execute("INSERT INTO qgis_projects VALUES ('late', x'03')")
    database.commit()
    (tmp_path / "killed").mkdir()
    for file in shared.parent.glob("shared.gpkg*"):
        shutil.copy(file, tmp_path / "killed")
    database.close()
    path = tmp_path / "killed" / "shared.gpkg"
    assert path.with_name("shared.gpkg-wal").stat().st_size
    write(path, squares(1))
    assert [name for name, _ in dump(path, "qgis_projects")["qgis_projects"]] == ["mine", "late"]


def test_a_file_that_is_being_written_to_is_refused(shared):
    database = sqlite3.connect(shared)
    database.execute("PRAGMA journal_mode = WAL")
    database.execute("INSERT INTO qgis_projects VALUES ('late', x'03')")
    database.commit()
    # Windows does not even let it be moved.
    with pytest.raises((InputError, WriteError), match=r"(being edited|open) in another program"):
        write(shared, squares(1))
    database.execute("INSERT INTO qgis_projects VALUES ('later', x'03')")
    database.commit()
    database.close()
    assert len(dump(shared, "qgis_projects")["qgis_projects"]) == 3


def test_a_file_that_was_written_to_meanwhile_is_refused(shared):
    job = write_layers(shared, WKT, [layer("polygons", squares(1))])
    next(job)
    with contextlib.closing(sqlite3.connect(shared)) as database, database:
        database.execute("INSERT INTO qgis_projects VALUES ('late', x'03')")
    with pytest.raises(InputError, match="was changed by another program meanwhile"):
        finish(job)
    assert len(dump(shared, "qgis_projects")["qgis_projects"]) == 2
    assert names(shared.parent) == ["shared.gpkg"]


def test_cancelling_leaves_other_layers_as_they_are(shared):
    before = shared.read_bytes()
    job = write_layers(shared, WKT, [layer("polygons", squares(1))])
    next(job)
    job.close()
    assert shared.read_bytes() == before
    assert names(shared.parent) == ["shared.gpkg"]


def test_a_file_of_nothing_else_is_made_anew(tmp_path):
    for name in ("one", "two"):
        write(tmp_path / f"{name}.gpkg", squares(3))
    write(tmp_path / "two.gpkg", squares(4))
    write(tmp_path / "two.gpkg", squares(3))
    assert (tmp_path / "one.gpkg").read_bytes() == (tmp_path / "two.gpkg").read_bytes()


def test_what_is_no_database_is_not_taken_for_one(tmp_path):
    path = tmp_path / "notes.gpkg"
    path.write_text("my notes")
    with pytest.raises(InputError, match="cannot be read: choose another name"):
        write(path, squares(1))
    assert path.read_text() == "my notes"
    path.write_text("")
    write(path, squares(1))
    assert layer_names(path) == ["polygons"]


def test_other_layers_of_another_database_are_not_lost(tmp_path):
    path = tmp_path / "mine.sqlite"
    write(path, squares(1), "mine")
    with pytest.raises(InputError, match=r"holds mine too.*\.gpkg"):
        write(path, squares(1))
    assert layer_names(path) == ["mine"]


def test_a_shapefile_is_never_made_of_new_and_old_pieces(tmp_path, monkeypatch):
    path = tmp_path / "out.shp"
    replaced, replace = [], Path.replace

    def note(self, target):
        replaced.append(self.suffix)
        return replace(self, target)

    monkeypatch.setattr(Path, "replace", note)
    write(path, squares(2))
    assert replaced[-1] == ".shp"
    assert len(replaced) > 3
    before = {one.name: one.read_bytes() for one in tmp_path.iterdir()}
    with pytest.raises(InputError, match=r"cannot be replaced as a whole.*GeoPackage"):
        write(path, squares(3))
    assert {one.name: one.read_bytes() for one in tmp_path.iterdir()} == before


@pytest.mark.parametrize("ending", [".gpkg", ".shp", ".geojson", ".fgb"])
@pytest.mark.parametrize("how", ["cancelled", "failed"])
def test_a_file_is_closed_before_it_is_removed(tmp_path, monkeypatch, ending, how):
    """Windows removes no file that is open."""
    if not Path("/proc/self/fd").is_dir():
        pytest.skip("There is no /proc to tell which files are open.")
    held = []

    def open_files():
        for number in Path("/proc/self/fd").iterdir():
            with contextlib.suppress(OSError):
                yield str(number.readlink())

    rmtree = shutil.rmtree

    def note(folder, **more):
        held.append([one for one in open_files() if one.startswith(str(tmp_path))])
        rmtree(folder, **more)

    monkeypatch.setattr(shutil, "rmtree", note)

    def rows():
        yield from squares(2500)
        assert any(one.startswith(str(tmp_path)) for one in open_files())
        if how == "failed":
            raise OSError("the disk is full")

    job = write_layer(tmp_path / f"out{ending}", "polygons", WKT, {"name": str}, rows(), 2500)
    next(job)
    if how == "cancelled":
        job.close()
    else:
        with pytest.raises(WriteError):
            finish(job)
    assert held == [[]]
    assert names(tmp_path) == []


def test_a_file_that_is_open_elsewhere_is_told_before_the_work(tmp_path, monkeypatch):
    path = tmp_path / "out.gpkg"
    write(path, squares(1))

    def refuse(self, target):
        raise PermissionError(13, "used by another process")

    monkeypatch.setattr(Path, "rename", refuse)

    def rows():
        raise AssertionError("the work has begun")
        yield

    with pytest.raises(WriteError, match="not open in another program"):
        finish(write_layer(path, "polygons", WKT, {"name": str}, rows(), 1))

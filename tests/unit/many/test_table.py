"""The table of pairs: checked whole, in one line that names row and column."""

import pytest

from changemining.core.errors import InputError
from changemining.core.io.layer_files import Layer, write_layers
from changemining.core.jobs import finish
from changemining.core.many.table import read_table


@pytest.fixture
def table(tmp_path):
    """Return ``table(text)``, which reads a CSV file of that text."""

    def read(text, name="pairs.csv"):
        (tmp_path / name).write_text(text, encoding="utf-8")
        return read_table(tmp_path / name)

    return read


def test_paths_start_where_the_table_stands(table, tmp_path):
    one, other = table(
        "id,t1,t2,split\na,one.tif,/data/two.tif,TEST\nb,/vsizip/x.zip/y.tif,z.tif,\n"
    )
    assert one.t1 == str(tmp_path / "one.tif")
    assert one.t2 == "/data/two.tif"
    assert (one.split, one.prefix, one.number) == ("test", "a", 1)
    assert other.t1 == "/vsizip/x.zip/y.tif"
    assert (other.split, other.number) == ("", 2)


def test_spreadsheets_save_semicolons_capital_heads_and_a_mark_of_byte_order(table):
    (pair,) = table("\ufeffID;T1;T2;notes\nA1; a.tif ;b.tif;seen\n")
    assert (pair.id, pair.t1.endswith("a.tif"), pair.polygons) == ("A1", True, "")


def test_a_layer_of_a_geopackage_is_a_table_too(tmp_path):
    rows = [(None, ["m1", "a.tif", "b.tif"])]
    fields = {"id": str, "t1": str, "t2": str}
    finish(write_layers(tmp_path / "t.gpkg", "", [Layer("pairs", fields, rows, 1, "none")]))
    (pair,) = read_table(tmp_path / "t.gpkg")
    assert (pair.id, pair.t2) == ("m1", str(tmp_path / "b.tif"))


def test_heads_that_were_taken_for_a_row_are_heads(tmp_path):
    fields = dict.fromkeys(("Field1", "Field2", "Field3", "Field4"), str)
    rows = [(None, ["Split", "ID", "t1", "T2"]), (None, ["validation", "m1", "a.tif", "b.tif"])]
    finish(write_layers(tmp_path / "t.gpkg", "", [Layer("pairs", fields, rows, 2, "none")]))
    (pair,) = read_table(tmp_path / "t.gpkg")
    assert (pair.id, pair.t1, pair.split) == ("m1", str(tmp_path / "a.tif"), "val")


def test_a_pair_may_come_twice_with_other_labels_alone(table):
    one, other = table("id,t1,t2,mask\na,x.tif,y.tif,\nb,x.tif,y.tif,m.tif\n")
    assert (one.mask, other.mask.endswith("m.tif")) == ("", True)


def test_rows_are_counted_as_a_spreadsheet_shows_them(table):
    first, second = table("id,t1,t2\na,b,c\n,,\nd,e,f\n")
    assert (first.row, second.row, second.number) == (1, 3, 2)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("id,t1,t2\na,b,c\nd,./b,c\n", "row 2: d has the scenes and labels of row 1 (a)"),
        ("id,t1,t2,ID\na,b,c,d\n", "has the column id twice"),
        ("id,t1,t2\na,b,Caraj\ufffds.tif\n", "row 1: Caraj\ufffds.tif in the column t2 has"),
        ("id,t1\na,b\n", "no column t2"),
        ("id,t1,t2\n", "has no row"),
        ("id,t1,t2\na,b,c\nd,,e\n", "row 2: t1 is empty"),
        ("id,t1,t2\na,b,c\nA,d,e\n", "row 2: A stands in the column id twice"),
        ("id,t1,t2,prefix\na,b,c,x\nb,d,e,X\n", "row 2: X stands in the column prefix twice"),
        ("id,t1,t2\na b,c,d\n", "row 1: 'a b' in the column id cannot be part of file names"),
        ("id,t1,t2\n../a,c,d\n", "row 1: '../a' in the column id"),
        ("id,t1,t2\ncon,c,d\n", "row 1: 'con' in the column id"),
        ("id,t1,t2,mask,polygons\na,b,c,d,e\n", "row 1: there are a mask and polygons"),
    ],
)
def test_what_is_wrong_is_told_with_its_row_and_column(table, text, told):
    with pytest.raises(InputError) as error:
        table(text)
    assert told in str(error.value)
    assert "\n" not in str(error.value)

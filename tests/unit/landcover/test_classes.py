"""Class tables as people write them, and the shipped one against the published numbers."""

import numpy as np
import pytest

from changemining.core.errors import InputError, ReadError
from changemining.core.landcover.classes import by_id_or_name, read_classes

#: CerraData-4MM: fine id → coarse id, recovered from the authors' confusion matrices.
PUBLISHED = {0: 0, 3: 5, 4: 3, 12: 6}
PUBLISHED.update(dict.fromkeys((1, 2), 1))
PUBLISHED.update(dict.fromkeys((7, 8, 9, 10, 11, 13), 2))
PUBLISHED.update(dict.fromkeys((5, 6), 4))

TWO_LEVELS = """level,id,name,colour,parent
1,0,Dry,#ffe0a0,
1,1,Wet,0 0 255,
2,0,Sand,255 224 160,Dry
2,1,Rock,808080,0
2,2,Lake,"19,50,255",wet
"""


@pytest.fixture
def table(tmp_path):
    """Return ``table(text)``, the class table of a CSV file with that text."""

    def make(text, encoding="utf-8"):
        path = tmp_path / "classes.csv"
        path.write_bytes(text.encode(encoding))
        return read_classes(str(path))

    return make


def test_the_preset_is_what_the_authors_published():
    table = read_classes("cerradata")
    assert [one.id for one in table.fine] == list(range(14))
    assert [one.id for one in table.coarse] == list(range(7))
    assert table.parents == PUBLISHED
    colors = {one.name: one.color for one in table.fine}
    assert colors["Deforestation 2022"] == (205, 0, 0)
    assert colors["Semi-perennial agriculture"] == (139, 105, 20)
    assert {one.id: one.color for one in table.coarse} == {
        0: (206, 239, 98),
        1: (22, 152, 13),
        2: (230, 32, 108),
        3: (176, 176, 176),
        4: (223, 124, 38),
        5: (19, 50, 255),
        6: (117, 10, 194),
    }
    assert table.coarse[5].name == "Water body"


def test_a_table_of_two_levels(table):
    found = table(TWO_LEVELS)
    assert [tuple(one) for one in found.fine] == [
        (0, "Sand", (255, 224, 160)),
        (1, "Rock", (128, 128, 128)),
        (2, "Lake", (19, 50, 255)),
    ]
    assert [one.name for one in found.coarse] == ["Dry", "Wet"]
    assert found.parents == {0: 0, 1: 0, 2: 1}
    lookup = found.lookup()
    assert lookup[[0, 1, 2]].tolist() == [0, 0, 1]
    assert np.unique(lookup[3:]).tolist() == [255]


@pytest.mark.parametrize(
    "text",
    [
        TWO_LEVELS.replace('"19,50,255"', "19 50 255").replace(",", ";"),
        TWO_LEVELS.replace('"19,50,255"', "19 50 255").replace(",", "\t"),
        TWO_LEVELS.replace("\n", "\r\n"),
        TWO_LEVELS.replace("level,id", "Level , ID").replace("colour", "Color"),
        TWO_LEVELS.replace("\n2", "\nL2").replace("\n1", "\nL1"),
        TWO_LEVELS + ",,,,\n\n",
        TWO_LEVELS.replace(",parent", ",parent,remark").replace(",wet", ",wet,seen in the field"),
    ],
)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig"])
def test_what_spreadsheets_make_of_it(table, text, encoding):
    assert table(text, encoding).record() == table(TWO_LEVELS).record()


def test_one_level_needs_neither_level_nor_parent(table):
    found = table("id,name,colour\n3,Ágata,#000000\n1,Mine,#ffffff\n")
    assert [(one.id, one.name) for one in found.fine] == [(1, "Mine"), (3, "Ágata")]
    assert (found.coarse, found.parents) == ((), {})


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("Sand,255 224 160,Dry", "Sand,255 224 160,", "class 0 .Sand. names no parent"),
        (",Dry\n", ",Moist\n", "class 0 .Sand. names the parent 'Moist'"),
        ("808080,0", "808080,7", "class 1 .Rock. names the parent '7'"),
        ("2,1,Rock", "2,0,Rock", "id 0 2 times"),
        ("2,1,Rock", "2,1,Sand", "name 'Sand' 2 times"),
        ("2,1,Rock", "2,255,Rock", "'255'"),
        ("2,1,Rock", "2,-1,Rock", "'-1'"),
        ("2,1,Rock", "2,one,Rock", "'one'"),
        ("2,1,Rock", "3,1,Rock", "level '3'"),
        ("808080", "80808", "'80808'"),
        ("255 224 160", "256 224 160", "'256 224 160'"),
        (",colour", ",farbe", "no column 'colour'"),
        ("level,id", "level,nr", "no column 'id'"),
    ],
)
def test_a_wrong_table_is_refused_with_what_is_wrong(table, old, new, said):
    assert old in TWO_LEVELS
    with pytest.raises(InputError, match=said) as caught:
        table(TWO_LEVELS.replace(old, new))
    assert "\n" not in str(caught.value)


def test_parents_without_their_level_are_refused(table):
    with pytest.raises(InputError, match="one level"):
        table("id,name,colour,parent\n0,Sand,#000000,Dry\n")


@pytest.mark.parametrize("text", ["", "\n", "id,name,colour\n"])
def test_an_empty_table_is_refused(table, text):
    with pytest.raises(InputError, match="first line"):
        table(text)


def test_files_that_are_no_tables(table, tmp_path):
    with pytest.raises(ReadError, match="UTF-8"):
        table("id,name,colour\n1,Água,#000000\n", "cp1252")
    with pytest.raises(ReadError, match="cerradata"):
        read_classes(str(tmp_path / "missing.csv"))
    with pytest.raises(ReadError, match="cannot be read"):
        read_classes(str(tmp_path))


@pytest.mark.parametrize(
    ("given", "found"),
    [(2, 2), (2.0, 2), ("2", 2), (" LAKE ", 2), ("Lakes", None), (None, None), (2.5, None)],
)
def test_a_class_by_id_or_name(table, given, found):
    one = by_id_or_name(table(TWO_LEVELS).fine, given)
    assert (one.id if one else None) == found

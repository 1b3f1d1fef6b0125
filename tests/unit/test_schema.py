"""Rules for what files hold, names that are safe everywhere, and text in Markdown."""

import json

import pytest

from changemining.core.datasets.sidecars.markdown import code, plain
from changemining.core.errors import InputError, ReadError
from changemining.core.io.json_files import read_json
from changemining.core.names import is_safe_name
from changemining.core.schema import COUNT, NUMBER, TEXT, check, each, fields, mapped, maybe, within

RULE = fields(
    {"layers": each(fields({"name": TEXT, "color": each(within(0, 255), 3, 3)}), 1)},
    {"scale": maybe(NUMBER), "counts": mapped(COUNT)},
)


def good(**more):
    return {"layers": [{"name": "T1", "color": [1, 2, 3]}], **more}


@pytest.mark.parametrize("content", [good(), good(scale=None, more=[]), good(counts={"a": 0})])
def test_what_a_rule_allows(content):
    check(content, RULE, "x.json", "mend it")


@pytest.mark.parametrize(
    ("content", "says"),
    [
        ([], r"x\.json: is \[\], not an object"),
        ({}, r"x\.json: layers is missing, not a list of at least 1: mend it\."),
        (good(layers=[]), r"layers is \[\], not a list of at least 1"),
        ({"layers": [{"name": 5, "color": [1, 2, 3]}]}, r"layers\[0\]\.name is 5, not text"),
        ({"layers": [{"name": "a", "color": [1, 2]}]}, r"layers\[0\]\.color is \[1, 2\], not a li"),
        ({"layers": [{"name": "a", "color": [1, 2, 300]}]}, r"layers\[0\]\.color\[2\] is 300, not"),
        ({"layers": [{"name": "a", "color": [1, 2, True]}]}, r"color\[2\] is True, not a whole"),
        (good(scale=float("nan")), r"scale is nan, not a number"),
        (good(scale=True), r"scale is True, not a number"),
        (good(counts={"a": -1}), r"counts\.a is -1, not a whole number from 0"),
        (good(counts={"a": 1 << 64}), r"counts\.a is 18446744073709551616, not a whole"),
        (good(scale="x" * 1000), r"scale is '.{1,60}', not a number"),
    ],
)
def test_the_first_fault_is_told_with_its_place(content, says):
    with pytest.raises(InputError, match=says) as caught:
        check(content, RULE, "x.json", "mend it")
    assert len(str(caught.value)) < 200


def test_what_may_be_null_has_to_be_said():
    rule = fields({"bytes": maybe(COUNT)})
    check({"bytes": None}, rule, "x.json", "mend it")
    with pytest.raises(
        InputError, match=r"x\.json: bytes is missing, not an entry, which may be empty: mend it"
    ):
        check({}, rule, "x.json", "mend it")


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{",
        "nonsense",
        '{"a": NaN}',
        '{"a": 1e999}',
        '{"a": -Infinity}',
        '"\\ud800"',
        "[" * 100_000,
        "[" * 100 + "]" * 100,
        '{"a":' * 50 + "1" + "}" * 50,
    ],
    ids=lambda text: text[:12],
)
def test_json_that_could_not_be_written_again_is_refused(tmp_path, text):
    path = tmp_path / "x.json"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(ReadError, match=r"x\.json cannot be read as JSON: bring the file back"):
        read_json(path)


@pytest.mark.parametrize("content", [b"\xff\xfe{\x00}\x00", b'{"a": "\xe4"}'])
def test_json_in_another_encoding_is_refused(tmp_path, content):
    (tmp_path / "x.json").write_bytes(content)
    with pytest.raises(ReadError, match="is no text in UTF-8"):
        read_json(tmp_path / "x.json")


def test_a_mark_before_the_text_is_no_matter(tmp_path):
    (tmp_path / "x.json").write_bytes(b"\xef\xbb\xbf" + json.dumps({"ä": [1.5, None]}).encode())
    assert read_json(tmp_path / "x.json") == {"ä": [1.5, None]}


@pytest.mark.parametrize(
    "name", ["r0003_c0017", "T1", "São_João.2", "a b", "console", "com10", "-x"]
)
def test_names_for_files(name):
    assert is_safe_name(name)


@pytest.mark.parametrize(
    "name",
    [
        *("", ".", "..", "a/b", "a\\b", "../x", "/etc", "C:", "C:x", "a\0b", "a\nb", "a.", "a "),
        *("con", "NUL.tif", "Com1.csv", "lpt9", "aux", "COM¹", "CONIN$", 'a"b', "a*", "a?", "a<b"),
        *("x" * 201, "ä" * 101, None, 5),
    ],
)
def test_names_that_leave_a_folder_or_that_windows_keeps(name):
    assert not is_safe_name(name)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("B04", "B04"),
        ("T1.tif: red is band 3", "T1.tif: red is band 3"),
        ("msi_images", "msi_images"),
        ("_loud_", r"\_loud\_"),
        ("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"),
        ("a | b\n# c", r"a \| b # c"),
        ("![x](http://y)", r"!\[x\](http://y)"),
        ("`rm` *all* R&D", r"\`rm\` \*all\* R&amp;D"),
        ("a\\|b", r"a\\\|b"),
    ],
)
def test_names_in_markdown_are_text(text, shown):
    assert plain(text) == shown


def test_code_in_markdown_ends_where_it_should():
    assert code("0.7,0.15") == "`0.7,0.15`"
    assert code("a`b|c\nd") == r"`a'b\|c d`"

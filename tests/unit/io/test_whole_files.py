"""Why an output failed is said with the likeliest cause first."""

from pathlib import Path

import pytest

from changemining.core.checks.inventory import take_inventory
from changemining.core.datasets.staging import recover
from changemining.core.errors import InputError
from changemining.core.io.inputs import refuse_overwriting
from changemining.core.io.regular import check_path
from changemining.core.io.source import inspect
from changemining.core.io.whole_files import aside, cannot_write
from changemining.core.scenes.products import open_product


@pytest.mark.parametrize(
    ("platform", "length", "is_long"),
    [("win32", 241, False), ("win32", 242, True), ("win32", 300, True), ("linux", 300, False)],
)
def test_a_path_too_long_for_windows_is_told(monkeypatch, platform, length, is_long):
    """259 letters; while it is written its name has 18 more, as in .12345678.partial and a dot."""
    monkeypatch.setattr("sys.platform", platform)
    path = Path("/" + "d" * (length - len("//T1.tif")) + "/T1.tif")
    assert len(str(path)) == length
    said = str(cannot_write(path, "WinError 3"))
    assert ("Choose a folder with a shorter path" in said) == is_long
    assert ("check that the folder is writable" in said) != is_long
    assert said.endswith("[WinError 3]")
    assert f"its path has {length} characters" in said or not is_long


@pytest.mark.parametrize(
    ("name", "says"),
    [
        ("a\0b", "holds a zero character"),
        ("x" * 300, "300 bytes in one name"),
        ("d/" * 2000, "long"),
    ],
)
def test_names_that_no_file_can_have(tmp_path, name, says):
    path = f"{tmp_path}/{name}"
    asked = (
        lambda: refuse_overwriting(path),
        lambda: aside(Path(path), ".tif"),
        lambda: inspect(path),
        lambda: open_product(path),
        lambda: take_inventory(path),
        lambda: recover(path),
    )
    for ask in asked:
        with pytest.raises(InputError, match=says) as caught:
            ask()
        assert len(str(caught.value)) < 400


@pytest.mark.parametrize("name", ["a.tif", "ä" * 120, 'NETCDF:"' + "x" * 300 + '":red'])
def test_names_that_files_can_have(name):
    check_path(name)

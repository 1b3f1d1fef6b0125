"""Why an output failed is said with the likeliest cause first."""

from pathlib import Path

import pytest

from changemining.core.io.whole_files import cannot_write


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

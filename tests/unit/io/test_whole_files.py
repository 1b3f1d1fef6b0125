"""An input is never replaced."""

from pathlib import Path

import numpy as np
import pytest

from changemining.core.checks.inventory import take_inventory
from changemining.core.datasets.staging import recover
from changemining.core.errors import InputError
from changemining.core.io.regular import check_path
from changemining.core.io.source import inspect
from changemining.core.io.whole_files import aside, refuse_overwriting
from changemining.core.scenes.products import open_product


def test_an_input_is_never_the_output(write, tmp_path):
    path = write("scene.tif", np.ones((2, 2), "uint8"))
    link = tmp_path / "link.tif"
    link.symlink_to(path)
    with pytest.raises(InputError, match="another name"):
        refuse_overwriting(link, "/nowhere.tif", path)
    refuse_overwriting(tmp_path / "other.tif", path)


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

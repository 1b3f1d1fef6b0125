"""An input is never replaced."""

import numpy as np
import pytest

from changemining.core.errors import InputError
from changemining.core.io.whole_files import refuse_overwriting


def test_an_input_is_never_the_output(write, tmp_path):
    path = write("scene.tif", np.ones((2, 2), "uint8"))
    link = tmp_path / "link.tif"
    link.symlink_to(path)
    with pytest.raises(InputError, match="another name"):
        refuse_overwriting(link, "/nowhere.tif", path)
    refuse_overwriting(tmp_path / "other.tif", path)

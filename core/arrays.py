"""The type of an array in a signature."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    #: Docstrings give data type and shape. mypy takes no bare ``np.ndarray`` of NumPy 1.
    Array = NDArray[Any]
else:
    Array = np.ndarray  # QGIS 3.22 may come with a NumPy that has no NDArray

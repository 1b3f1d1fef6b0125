"""Refuses rasterio and affine, which most QGIS do not have.

Python runs this file at its start where PYTHONPATH names the folder.
"""

import sys


class Refused:
    """Finds neither, nor lets another finder do so."""

    NAMES = ("affine", "rasterio")

    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in self.NAMES:
            raise ModuleNotFoundError(f"No module named {name!r}", name=name)


sys.meta_path.insert(0, Refused())

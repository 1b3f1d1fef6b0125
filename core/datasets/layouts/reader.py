"""Reads this data set with NumPy alone; a patch is read when it is asked for.

>>> train = Split("train")
>>> train[0]["T1"].shape
(6, 128, 128)
"""

from pathlib import Path

import numpy as np


class Split:
    """The patches of one split: ids, arrays by folder, and what stands at one place of all."""

    def __init__(self, name, root=None):
        self.name, self.root = name, Path(__file__).parent if root is None else Path(root)
        self.ids = (self.root / f"{name}_ids.txt").read_text(encoding="utf-8").split()
        self.arrays = {
            path.stem[len(name) + 1 :]: np.load(path, mmap_mode="r")
            for path in sorted(self.root.glob(f"{name}_*.npy"))
        }

    def __reduce__(self):
        """Go to other processes without the arrays' bytes."""
        return Split, (self.name, self.root)

    def __len__(self):
        return len(self.ids)

    def __getitem__(self, index):
        return {folder: array[index] for folder, array in self.arrays.items()}

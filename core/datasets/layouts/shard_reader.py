"""Reads this data set with NumPy alone, at any place, without unpacking it.

>>> train = Split("train")
>>> train[0]["T1"].shape
(6, 128, 128)
"""

import csv
import json
from pathlib import Path

import numpy as np


class Split:
    """The patches of one split: ids, and arrays by folder, (bands, rows, columns), at a place."""

    def __init__(self, name, root=None):
        self.name, self.root = name, Path(__file__).parent if root is None else Path(root)
        about = json.loads((self.root / "dataset.json").read_text(encoding="utf-8"))["layout"]
        self.arrays, self.folder, self.shards = about["arrays"], self.root / "shards", {}
        with (self.folder / f"{name}_index.csv").open(newline="", encoding="utf-8") as file:
            self.index = list(csv.DictReader(file))
        self.ids = [row["id"] for row in self.index]

    def __reduce__(self):
        """Go to other processes without the bytes of the shards."""
        return Split, (self.name, self.root)

    def __len__(self):
        return len(self.ids)

    def __getitem__(self, place):
        row = self.index[place]
        if row["shard"] not in self.shards:
            self.shards[row["shard"]] = np.memmap(self.folder / row["shard"], np.uint8, "r")
        shard = self.shards[row["shard"]]
        return {name: self._array(name, shard, int(row[name])) for name in self.arrays}

    def unpack(self, sample):
        """Return the arrays of a sample of WebDataset: the pixels are the end of every file."""
        files = {name: sample[f"{name.lower()}.tif"] for name in self.arrays}
        return {name: self._array(name, file, None) for name, file in files.items()}

    def _array(self, name, content, start):
        dtype, shape = np.dtype(self.arrays[name]["dtype"]), self.arrays[name]["shape"]
        count = int(np.prod(shape))
        start = len(content) - count * dtype.itemsize if start is None else start
        return np.frombuffer(content, dtype, count, start).reshape(shape).transpose(2, 0, 1)

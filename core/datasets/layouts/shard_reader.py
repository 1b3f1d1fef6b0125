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
        root = Path(__file__).parent if root is None else Path(root)
        about = json.loads((root / "dataset.json").read_text(encoding="utf-8"))["layout"]
        self.arrays, self.folder, self.shards = about["arrays"], root / "shards", {}
        with (self.folder / f"{name}_index.csv").open(newline="", encoding="utf-8") as file:
            self.index = list(csv.DictReader(file))
        self.ids = [row["id"] for row in self.index]

    def __len__(self):
        return len(self.ids)

    def __getitem__(self, place):
        row = self.index[place]
        if row["shard"] not in self.shards:
            self.shards[row["shard"]] = np.memmap(self.folder / row["shard"], np.uint8, "r")
        shard = self.shards[row["shard"]]
        found = {}
        for name, array in self.arrays.items():
            dtype, start = np.dtype(array["dtype"]), int(row[name])
            size = dtype.itemsize * int(np.prod(array["shape"]))
            values = shard[start : start + size].view(dtype).reshape(array["shape"])
            found[name] = values.transpose(2, 0, 1)
        return found

"""What the training patches hold: ``stats.json``, for normalisation and class weights."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from ..errors import ReadError
from ..labels.mask import IGNORE
from ..scenes.scene import band_names
from ..statistics import Moments
from .manifest import Row
from .patches import Stack
from .stored import StoredDataset

STATISTICS = "stats.json"


def is_train(split: str) -> bool:
    """Whether statistics are taken from a split; folds take turns at training, so all count."""
    return split in ("train", "all", "") or split.startswith("fold")


class Tally:
    """Moments of every band of the images where the label counts, and pixels of every class."""

    def __init__(self, bands: Sequence[int], labels: int) -> None:
        self.images = [[Moments() for _ in range(count)] for count in bands]
        self.labels = [np.zeros(IGNORE + 1, np.int64) for _ in range(labels)]

    @classmethod
    def of(cls, stack: Stack) -> Tally:
        """Return an empty one for the layers of a stack."""
        return cls([len(image.source.bands) for image in stack.images], len(stack.labels))

    @classmethod
    def stored(cls, dataset: StoredDataset) -> Tally:
        """Read back what a data set says."""
        path = dataset.folder / STATISTICS
        try:
            content = json.loads(path.read_text(encoding="utf-8"))
            tally = cls([len(image.bands) for image in dataset.images], len(dataset.labels))
            tally.images = [
                [Moments.restored(**_numbers(band)) for band in content[image.name]]
                for image in dataset.images
            ]
            for counts, label in zip(tally.labels, dataset.labels):
                for value, pixels in content[label.name].items():
                    counts[int(value)] = pixels
        except (OSError, ValueError, KeyError, TypeError) as error:
            raise ReadError(f"{path} cannot be read: bring the file back. [{error}]") from error
        return tally

    @classmethod
    def plain(cls, content: Sequence[Any]) -> Tally:
        """Return what :meth:`as_plain` tells of."""
        images, labels = content
        tally = cls([], 0)
        tally.images = [[Moments.plain(*numbers) for numbers in bands] for bands in images]
        tally.labels = [np.array(counts, np.int64) for counts in labels]
        return tally

    def as_plain(self) -> list[Any]:
        """Return everything as lists of numbers, exactly."""
        images = [[moments.as_plain() for moments in bands] for bands in self.images]
        return [images, [counts.tolist() for counts in self.labels]]

    def add(self, layers: Sequence[Sequence[np.ndarray]]) -> None:
        """Add training patches: those of every image, (bands, rows, columns), then every label."""
        count = len(self.images)
        valid = np.concatenate([piece[0] for piece in layers[count]]) != IGNORE
        for bands, pieces in zip(self.images, layers):
            for moments, values in zip(bands, np.concatenate(pieces, axis=1)):
                moments.add(values[valid])
        for counts, pieces in zip(self.labels, layers[count:]):
            for piece in pieces:
                counts += np.bincount(piece.ravel(), minlength=IGNORE + 1)

    def merge(self, other: Tally) -> None:
        """Add everything that `other` has seen."""
        for bands, more in zip(self.images, other.images):
            for moments, seen in zip(bands, more):
                moments.merge(seen)
        for counts, seen in zip(self.labels, other.labels):
            counts += seen

    def content(self, stack: Stack, rows: Sequence[Row]) -> dict[str, Any]:
        """Return the content of ``stats.json``."""
        train = [row["split"] for row in rows if is_train(row["split"])]
        result: dict[str, Any] = {
            "split": "train" if "train" in train or not train else "all",
            "patches": len(train),
        }
        for image, bands in zip(stack.images, self.images):
            result[image.name] = [
                {"band": band, **moments.summary()}
                for band, moments in zip(band_names(image.source), bands)
            ]
        for label, counts in zip(stack.labels, self.labels):
            ids = [*(one.id for one in label.classes), IGNORE]
            result[label.name] = {str(number): int(counts[number]) for number in ids}
        return result


def _numbers(band: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in band.items() if name != "band"}

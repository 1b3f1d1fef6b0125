"""What the training patches hold: ``stats.json``, for normalisation and class weights."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import numpy as np

from ..arrays import Array
from ..choices.splits import is_train
from ..errors import InputError
from ..legend import IGNORE
from ..messages import say
from ..statistics import Moments
from .manifest import Row
from .rules import AROUND, WEIGHTS
from .stack import Stack
from .stored import STATISTICS, StoredDataset, read_statistics


class Tally:
    """Moments of every band of the images where the label counts, and pixels of every class.

    Of a label, (2, 256) by class id: the pixels of a class, and all that count in the patches that
    have it.
    """

    def __init__(self, bands: Sequence[int], labels: int) -> None:
        self.images = [[Moments() for _ in range(count)] for count in bands]
        self.labels = [np.zeros((2, IGNORE + 1), np.int64) for _ in range(labels)]

    @classmethod
    def of(cls, stack: Stack) -> Tally:
        """Return an empty one for the layers of a stack."""
        return cls([len(image.source.bands) for image in stack.images], len(stack.labels))

    @classmethod
    def stored(cls, dataset: StoredDataset) -> Tally:
        """Read back what a data set says."""
        content = read_statistics(dataset)
        weights = content.get(WEIGHTS, {})
        names = [layer.name for layer in dataset.layers]
        lacks = [name for name in names if name not in content]
        lacks += [f"{WEIGHTS} of {one.name}" for one in dataset.labels if one.name not in weights]
        if lacks:
            raise InputError(
                say(
                    "{dataset} says nothing of {lacks}: make the data set again with this "
                    "version of ChangeMining.",
                    dataset=dataset.folder / STATISTICS,
                    lacks=lacks[0],
                )
            )
        tally = cls([len(image.bands) for image in dataset.images], len(dataset.labels))
        tally.images = [
            [Moments.restored(**_numbers(band)) for band in content[image.name]]
            for image in dataset.images
        ]
        for counts, label in zip(tally.labels, dataset.labels):
            around = weights[label.name][AROUND]
            for row, stored in zip(counts, (content[label.name], around)):
                for value, pixels in stored.items():
                    row[int(value)] = pixels
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

    def add(self, layers: Sequence[Sequence[Array]]) -> None:
        """Add training patches: those of every image, (bands, rows, columns), then every label."""
        count = len(self.images)
        counted = [piece[0] != IGNORE for piece in layers[count]]
        for bands, pieces in zip(self.images, layers):
            for piece, valid in zip(pieces, counted):
                flat = piece.reshape(len(bands), -1) if valid.all() else piece[:, valid]
                for moments, seen in zip(bands, Moments.of_rows(flat)):
                    moments.merge(seen)
        for counts, pieces in zip(self.labels, layers[count:]):
            for piece in pieces:
                found = np.bincount(piece.ravel(), minlength=IGNORE + 1)
                counts[0] += found
                counts[1] += np.where(found > 0, found[:IGNORE].sum(), 0)

    def merge(self, other: Tally) -> None:
        """Add everything that `other` has seen."""
        for bands, more in zip(self.images, other.images):
            for moments, seen in zip(bands, more):
                moments.merge(seen)
        for counts, others in zip(self.labels, other.labels):
            counts += others

    def content(self, layers: Sequence[Mapping[str, Any]], rows: Iterable[Row]) -> dict[str, Any]:
        """Return the content of ``stats.json``.

        Parameters
        ----------
        layers
            As the record describes them.
        """
        images = [one for one in layers if one["kind"] == "image"]
        labels = [one for one in layers if one["kind"] == "label"]
        train = [row["split"] for row in rows if is_train(row["split"])]
        result: dict[str, Any] = {
            "split": "train" if "train" in train or not train else "all",
            "patches": len(train),
        }
        for image, bands in zip(images, self.images):
            result[image["name"]] = [
                {"band": band, **moments.summary()} for band, moments in zip(image["bands"], bands)
            ]
        ids = {one["name"]: [each["id"] for each in one["classes"]] for one in labels}
        for (name, known), counts in zip(ids.items(), self.labels):
            found = [*known, IGNORE]
            result[name] = {str(number): int(counts[0, number]) for number in found}
        result[WEIGHTS] = {
            name: class_weights(known, *counts)
            for (name, known), counts in zip(ids.items(), self.labels)
        }
        return result


def class_weights(ids: Sequence[int], pixels: Array, around: Array) -> dict[str, dict[str, Any]]:
    """Return weights for a loss, by class id; None for a class that no training pixel has.

    ``inverse_frequency`` is all pixels / (classes present × the class's pixels), as scikit-learn's
    "balanced". ``median_frequency`` is the median of all frequencies / the class's own, where a
    frequency is the class's share of the pixels in the patches that have it (Eigen & Fergus,
    ICCV 2015).

    Parameters
    ----------
    pixels, around
        By class id: the class's pixels, and all that count in the patches that have it.
    """
    present = [one for one in ids if pixels[one]]
    total = sum(int(pixels[one]) for one in present)
    share = {one: pixels[one] / around[one] for one in present}
    middle = float(np.median(list(share.values()))) if present else 0.0
    inverse = {one: total / (len(present) * int(pixels[one])) for one in present}
    median = {one: middle / float(share[one]) for one in present}
    return {
        "inverse_frequency": {str(one): inverse.get(one) for one in ids},
        "median_frequency": {str(one): median.get(one) for one in ids},
        AROUND: {str(one): int(around[one]) for one in ids},
    }


def _numbers(band: Mapping[str, Any]) -> dict[str, Any]:
    return {name: band[name] for name in ("pixels", "mean", "std", "min", "max")}

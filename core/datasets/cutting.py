"""Cutting patches out of a stack of rasters, and writing them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np

from ..errors import InputError
from ..io.raster import Band, PatchEncoder, Reader
from ..jobs import Job
from ..labels.mask import IGNORE
from .folder import Shelf
from .patches import Group, Label, Patch, PatchGrid, Stack, cut_out, visit
from .stats import Tally, is_train


def write_patches(
    shelf: Shelf,
    cut: PatchGrid,
    stack: Stack,
    patches: Sequence[Patch],
    files: Mapping[str, str],
) -> Job[Tally]:
    """Write all patches, in every layer's folder; return what the training patches hold.

    Parameters
    ----------
    files
        By patch id, where its file stands in the folder of a layer.
    """
    for parent in {Path(file).parent for file in files.values()}:
        for layer in (*stack.images, *stack.labels):
            (shelf.folder / layer.name / parent).mkdir(parents=True, exist_ok=True)
    cutter = _Cutter(shelf, cut, stack, files)

    def work(group: Group, readers: Sequence[Reader]) -> list[Tally]:
        task = "patches " + " ".join(map(str, group.window))
        finished = shelf.finished(task)
        if finished is not None:
            return [Tally.plain(finished)]
        tally = cutter.write(group, readers)
        shelf.note(task, tally.as_plain())
        return [tally]

    total = Tally.of(stack)
    for tally in (yield from visit(cut, stack, patches, work)):
        total.merge(tally)
    return total


def _check_one_grid(cut: PatchGrid, stack: Stack) -> None:
    """Raise :class:`InputError` where the pixels of a raster are not those of the patch grid."""
    for source in stack.sources:
        if not source.grid.matches(cut.grid):
            raise InputError(
                f"{source.name} is not on the grid that the patches are cut on: bring all rasters "
                "to one grid first."
            )


class _Cutter:
    """Writes groups of patches; several threads may share one."""

    def __init__(
        self, shelf: Shelf, cut: PatchGrid, stack: Stack, files: Mapping[str, str]
    ) -> None:
        self._shelf, self._cut, self._stack, self._files = shelf, cut, stack, files
        _check_one_grid(cut, stack)
        # One grid to the last digit, so that a patch has one transform in all folders.
        self._images = [
            PatchEncoder(replace(image.source, grid=cut.grid), cut.size) for image in stack.images
        ]
        self._labels = [self._label_encoder(label) for label in stack.labels]

    def _label_encoder(self, label: Label) -> PatchEncoder:
        """Whatever file the labels come from, a patch of them is uint8 with no data 255."""
        band = Band(1, label.name.lower(), "uint8", IGNORE)
        colors = {one.id: (*one.color, 255) for one in label.classes}
        colors[IGNORE] = (0, 0, 0, 0)
        source = replace(self._stack.label, grid=self._cut.grid, bands=(band,))
        return PatchEncoder(source, self._cut.size, colors)

    def write(self, group: Group, readers: Sequence[Reader]) -> Tally:
        """Read a group's pixels and write its patches; return what the training patches hold."""
        images, label = self._stack.read(group.window, readers)
        layers = [
            self._pieces(image, encoder.fill, group) for image, encoder in zip(images, self._images)
        ]
        pieces = self._pieces(label, IGNORE, group)
        for one in self._stack.labels:
            derived = pieces if one.derive is None else map(one.derive, pieces)
            layers.append([piece[np.newaxis] for piece in derived])
        self._put(group, layers)
        tally = Tally.of(self._stack)
        train = [number for number, one in enumerate(group.patches) if is_train(one.split)]
        if train:
            tally.add([[layer[number] for number in train] for layer in layers])
        return tally

    def _pieces(self, layer: np.ndarray, fill: float, group: Group) -> list[np.ndarray]:
        return [cut_out(layer, patch.window, group.window, fill) for patch in group.patches]

    def _put(self, group: Group, layers: Sequence[Sequence[np.ndarray]]) -> None:
        corners = [self._cut.grid.window_transform(one.window) * (0, 0) for one in group.patches]
        places = (*self._stack.images, *self._stack.labels)
        for place, encoder, layer in zip(places, (*self._images, *self._labels), layers):
            for patch, content in zip(group.patches, encoder.encode(layer, corners)):
                self._shelf.put(f"{place.name}/{self._files[patch.id]}", content)

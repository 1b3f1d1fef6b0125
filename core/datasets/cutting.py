"""Cutting patches out of a stack of rasters, and writing them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from ..arrays import Array
from ..choices.splits import is_train
from ..io.patch_files import PatchEncoder
from ..io.source import Band, Reader, Source
from ..jobs import Job
from ..legend import IGNORE
from ..patch_grid import Group, Patch, PatchGrid, cut_out
from .export import Export
from .shelf import Shelf
from .sidecars.contact_sheet import Seen, Sheet
from .stack import Label, Stack, visit
from .stats import Tally
from .stored import StoredDataset


def write_patches(
    shelf: Shelf,
    export: Export,
    patches: Sequence[Patch],
    dataset: StoredDataset,
    sheet: Sheet | None = None,
) -> Job[Tally]:
    """Write all patches, in every layer's folder; return what the training patches hold.

    Parameters
    ----------
    dataset
        What the patches will be part of.
    sheet
        Its contact sheet, which is shown them while their pixels are at hand.
    """
    for parent in {row["file"].rpartition("/")[0] for row in dataset.rows}:
        for layer in dataset.layers:
            (shelf.folder / layer.name / parent).mkdir(parents=True, exist_ok=True)
    places = {row["id"]: place for place, row in enumerate(dataset.rows)}
    cutter = _Cutter(shelf, export)

    def work(group: Group, readers: Sequence[Reader]) -> tuple[Tally, dict[int, Seen]]:
        task = "patches " + " ".join(map(str, group.window))
        finished = shelf.finished(task)
        if finished is not None:
            return Tally.plain(finished), {}
        layers = cutter.read(group, readers)
        here = [places[patch.id] for patch in group.patches]
        tally = cutter.write(group, layers, [dataset.rows[place]["file"] for place in here])
        seen: dict[int, Seen] = {}
        if sheet is not None:
            seen.update(sheet.look(here, layers))
        shelf.note(task, tally.as_plain())
        return tally, seen

    total = Tally.of(export.stack)

    def collect(made: tuple[Tally, dict[int, Seen]]) -> None:
        tally, seen = made
        total.merge(tally)
        if sheet is not None:
            for place, thumbnails in seen.items():
                sheet.put(place, thumbnails)

    yield from visit(export.cut, export.stack, patches, work, collect)
    return total


def read_images(
    cut: PatchGrid, stack: Stack, patches: Sequence[Patch]
) -> Job[dict[str, list[Array]]]:
    """Return the pixels of a few patches, (bands, rows, columns) for every image, by patch id."""
    found: dict[str, list[Array]] = {}

    def work(group: Group, readers: Sequence[Reader]) -> dict[str, list[Array]]:
        images, _ = stack.read(group.window, readers)
        pieces = [
            _pieces(image, _fill(one.source), group) for image, one in zip(images, stack.images)
        ]
        # Copies, so that not the whole group is kept.
        return {
            one.id: [each.copy() for each in rest] for one, *rest in zip(group.patches, *pieces)
        }

    yield from visit(cut, stack, patches, work, found.update)
    return found


def _pieces(layer: Array, fill: float, group: Group) -> list[Array]:
    return [cut_out(layer, patch.window, group.window, fill) for patch in group.patches]


def _fill(source: Source) -> float:
    """Return what stands in pixels outside the scene."""
    first = source.bands[0]
    if first.nodata is not None:
        return first.nodata
    return float("nan") if source.is_float else 0


class _Cutter:
    """Writes groups of patches; several threads may share one."""

    def __init__(self, shelf: Shelf, export: Export) -> None:
        self._shelf = shelf
        self._cut, self._stack = cut, stack = export.cut, export.stack
        compress = export.choice.compress
        # One grid to the last digit, so that a patch has one transform in all folders.
        self._images = [
            PatchEncoder(replace(image.source, grid=cut.grid), cut.size, compress=compress)
            for image in stack.images
        ]
        self._labels = [self._label_encoder(label, compress) for label in stack.labels]

    def _label_encoder(self, label: Label, compress: str) -> PatchEncoder:
        """Whatever file the labels come from, a patch of them is uint8 with no data 255."""
        band = Band(1, label.name.lower(), "uint8", IGNORE)
        colors = {one.id: (*one.color, 255) for one in label.classes}
        colors[IGNORE] = (0, 0, 0, 0)
        source = replace(self._stack.label, grid=self._cut.grid, bands=(band,))
        return PatchEncoder(source, self._cut.size, colors, compress)

    def read(self, group: Group, readers: Sequence[Reader]) -> list[list[Array]]:
        """Return the pixels of a group's patches, (bands, rows, columns) each, for every layer."""
        images, label = self._stack.read(group.window, readers)
        layers = [
            _pieces(image, _fill(one.source), group)
            for image, one in zip(images, self._stack.images)
        ]
        pieces = _pieces(label, IGNORE, group)
        for one in self._stack.labels:
            derived = pieces if one.derive is None else map(one.derive, pieces)
            layers.append([piece[np.newaxis] for piece in derived])
        return layers

    def write(self, group: Group, layers: Sequence[Sequence[Array]], files: Sequence[str]) -> Tally:
        """Write a group's patches; return what the training patches among them hold."""
        shelf = self._shelf
        corners = [self._cut.grid.window_transform(one.window) * (0, 0) for one in group.patches]
        encoders = [*self._images, *self._labels]
        for name, encoder, layer in zip(self._stack.layer_names, encoders, layers):
            paths = [f"{name}/{file}" for file in files]
            takes = encoder in self._images
            left = [n for n, path in enumerate(paths) if not (takes and shelf.take_image(path))]
            content = encoder.encode([layer[n] for n in left], [corners[n] for n in left])
            for n, encoded in zip(left, content):
                shelf.put(paths[n], encoded)
        tally = Tally.of(self._stack)
        train = [number for number, one in enumerate(group.patches) if is_train(one.split)]
        if train:
            tally.add([[layer[number] for number in train] for layer in layers])
        return tally

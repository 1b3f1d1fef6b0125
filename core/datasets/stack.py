"""What is cut into patches: images and labels on one grid, read group by group."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

import numpy as np

from ..arrays import Array
from ..errors import InputError
from ..grid import Grid, Window
from ..io.blocks import in_blocks
from ..io.source import Reader, Source
from ..jobs import Job
from ..legend import CHANGE_CLASSES, IGNORE, Class
from ..messages import say
from ..patch_grid import Group, Patch, PatchGrid, cut_out, group_patches

Result = TypeVar("Result")


@dataclass(frozen=True)
class Image:
    """A folder of measurements, cut from a raster on the stack's grid.

    Attributes
    ----------
    convert
        Makes of what is read jointly, (bands, rows, columns) and where it is valid, the values to
        cut, of the same type, and where these are.
    unit
        Of the values, where it is known and not reflectance.
    """

    name: str
    source: Source
    convert: Callable[[Array, Array], tuple[Array, Array]] | None = None
    unit: str | None = None


@dataclass(frozen=True)
class Label:
    """A folder of labels: what the stack's label raster says, or what is made of that.

    Attributes
    ----------
    derive
        Makes the label of a patch, (rows, columns) uint8, from the stack's.
    """

    name: str
    classes: tuple[Class, ...]
    derive: Callable[[Array], Array] | None = None


@dataclass(frozen=True)
class Stack:
    """What is cut into patches: images and one raster of labels, all on one grid.

    Attributes
    ----------
    read_label
        Makes class ids (rows, columns) uint8, :data:`IGNORE` where invalid, of what the raster's
        first band holds and whether that is valid; also gets the raster's name.
    valid
        A raster whose first band is valid where all bands of all images are, if there is one.
    reviewed
        Whether 255 in the label means that a person was not sure, where the images are valid.
    """

    images: tuple[Image, ...]
    label: Source
    labels: tuple[Label, ...]
    read_label: Callable[[Array, Array, str], Array]
    valid: Source | None = None
    reviewed: bool = False

    @property
    def for_counting(self) -> Stack:
        """The least that has to be read to tell the label, and where it is 255."""
        if self.reviewed:
            return self
        images = tuple(
            image for image in self.images if image.source.may_have_nodata or image.convert
        )
        if images and self.valid is not None:
            images = (Image("valid", self.valid),)
        return replace(self, images=images)

    @property
    def sources(self) -> list[Source]:
        """All rasters, the label last."""
        return [*(image.source for image in self.images), self.label]

    @property
    def layer_names(self) -> list[str]:
        """The folders, images first."""
        return [image.name for image in self.images] + [label.name for label in self.labels]

    @property
    def grid(self) -> Grid:
        """The grid that all are on."""
        return self.label.grid

    @property
    def shows_change(self) -> bool:
        """Whether the label is a change mask, rather than any other two classes."""
        return self.labels[0].classes == CHANGE_CLASSES

    def read(self, window: Window, readers: Sequence[Reader]) -> tuple[list[Array], Array]:
        """Read `window`: every image's values (bands, rows, columns), and the label.

        The label is 255 where a band of any image is invalid.
        """
        images, label, valid = self.read_apart(window, readers)
        np.putmask(label, ~valid, IGNORE)
        return images, label

    def read_apart(
        self, window: Window, readers: Sequence[Reader]
    ) -> tuple[list[Array], Array, Array]:
        """Read every image's values, the label as it is, and where all images are valid."""
        stored, known = readers[-1].read(window, self.label.bands[:1])
        label = self.read_label(stored[0], known[0], self.label.name)
        everywhere = np.ones(label.shape, bool)
        images: list[Array] = []
        for image, reader in zip(self.images, readers):
            values, valid = reader.read_jointly(window)
            if image.convert is not None:
                values, valid = image.convert(values, valid)
            everywhere &= valid
            images.append(values)
        return images, label, everywhere


def visit(
    cut: PatchGrid,
    stack: Stack,
    patches: Sequence[Patch],
    work: Callable[..., Result],
    collect: Callable[[Result], object],
) -> Job[None]:
    """Read all patches group by group: ``collect(work(group, readers))``.

    `work` is called in threads, `collect` in this one, in the order of the groups.

    Raises
    ------
    InputError
        A raster is not on the grid of the patches.
    """
    _check_one_grid(cut, stack)
    files = stack.sources
    groups = group_patches(cut, patches, all(source.tiled for source in files))
    by_window = {group.window: group for group in groups}

    def compute(window: Window, *readers: Reader) -> Result:
        return work(by_window[window], readers)

    with contextlib.closing(in_blocks(files, compute, list(by_window))) as blocks:
        for number, (_, made) in enumerate(blocks, 1):
            collect(made)
            yield number / len(groups)


def _check_one_grid(cut: PatchGrid, stack: Stack) -> None:
    """Raise :class:`InputError` where the pixels of a raster are not those of the patch grid."""
    for source in stack.sources:
        if not source.grid.matches(cut.grid):
            raise InputError(
                say(
                    "{source} is not on the grid that the patches are cut on: bring all "
                    "rasters to one grid first.",
                    source=source.name,
                )
            )


def measure(cut: PatchGrid, stack: Stack, patches: Sequence[Patch]) -> Job[list[Patch]]:
    """Return the patches with the pixel counts of their classes, in their order.

    Of a reviewed stack also those of which a person was not sure: 255 in the label, where no image
    is invalid or holds nothing but 0, as scenes do beyond their swath that name no value for it.
    """
    classes, counted = stack.labels[0].classes[-1].id + 1, stack.for_counting

    def work(group: Group, readers: Sequence[Reader]) -> list[Patch]:
        images, label, valid = counted.read_apart(group.window, readers)
        unsure = (label == IGNORE) & valid if stack.reviewed else np.zeros(label.shape, bool)
        if stack.reviewed:
            for values in images:
                unsure &= (values != 0).any(axis=0)
        np.putmask(label, ~valid, IGNORE)
        measured = []
        for patch in group.patches:
            piece = cut_out(label, patch.window, group.window, IGNORE)
            counts = np.bincount(piece.ravel(), minlength=IGNORE + 1)[:classes]
            doubted = int(cut_out(unsure, patch.window, group.window, False).sum())
            measured.append(replace(patch, counts=tuple(counts.tolist()), unsure=doubted))
        return measured

    measured: list[Patch] = []
    yield from visit(cut, counted, patches, work, measured.extend)
    return sorted(measured, key=lambda patch: (patch.row, patch.col))

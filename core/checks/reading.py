"""What a patch's files hold: facts small enough to keep for every patch."""

from __future__ import annotations

import contextlib
import hashlib
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

import numpy as np

from ..arrays import Array
from ..datasets.sidecars.checksums import sha256
from ..errors import InputError, ReadError
from ..grid import Grid
from ..io.patch_files import StoredPatch, read_patch
from ..io.regular import read_bytes
from ..messages import say
from ..statistics import Moments
from .inventory import LABEL, PatchLayer, read_file

#: Bands, rows, columns.
Shape = tuple[int, int, int]
#: Values of a label that are counted one by one: 0 … 255.
VALUES = 256


class ImageFacts(NamedTuple):
    """What the pixels of an image are like.

    Attributes
    ----------
    digest
        Equal for equal pixels.
    empty, constant
        Whether no pixel is valid; whether all valid pixels of every band are alike.
    not_finite, counted_not_finite
        Pixels with NaN or infinity in some band, all and where the label counts.
    counted_no_data
        Pixels that are no data in all bands, though the label counts there.
    moments
        Of every band where the label counts, where these were asked for.
    """

    digest: bytes
    empty: bool
    constant: bool
    not_finite: int
    counted_not_finite: int
    counted_no_data: int
    moments: Sequence[Moments] = ()


class LabelFacts(NamedTuple):
    """What the pixels of a label are like.

    Attributes
    ----------
    counts
        Pixels of every value from 0 to 255, None where there are others.
    """

    counts: Array | None
    problem: str = ""


class FileFacts(NamedTuple):
    """What one file is like; `error` says why it could not be read, the rest is empty then."""

    error: str
    shape: Shape = (0, 0, 0)
    dtype: str = ""
    grid: Grid | None = None
    pixels: ImageFacts | LabelFacts | None = None


class PatchFacts(NamedTuple):
    """What a patch is like.

    Attributes
    ----------
    files
        In the order of the layers, None where there is no file.
    wrong
        Paths of files whose checksum is another.
    """

    id: str
    files: Sequence[FileFacts | None]
    wrong: Sequence[str] = ()


class PatchReader:
    """Reads patches, in any thread.

    Parameters
    ----------
    checksums
        SHA-256 by path; files that are not among them are not hashed.
    """

    def __init__(
        self, folder: Path, layers: Sequence[PatchLayer], checksums: Mapping[str, bytes]
    ) -> None:
        self._folder, self._layers, self._checksums = folder, layers, checksums

    def read(self, identifier: str, with_moments: bool) -> PatchFacts:
        """Read the files of a patch."""
        stored: list[StoredPatch | str | None] = []
        wrong = []
        for layer in self._layers:
            path = layer.files.get(identifier)
            if path is None:
                stored.append(None)
                continue
            try:
                content = _content(self._folder / path) if layer.read is read_file else None
                is_whole = path in self._checksums and self.matches(path, content)
                if path in self._checksums and not is_whole:
                    wrong.append(path)
                stored.append(
                    layer.read(self._folder, path)
                    if content is None
                    else read_patch(self._folder / path, content, is_whole)
                )
            except ReadError as error:
                stored.append(str(error))
        counted = self._counted(stored)
        return PatchFacts(
            identifier,
            [
                _facts(layer, patch, counted, with_moments)
                for layer, patch in zip(self._layers, stored)
            ],
            wrong,
        )

    def matches(self, path: str, content: bytes | None = None) -> bool:
        """Whether a file has the checksum that is noted for it.

        Parameters
        ----------
        content
            What is in it, where that was read already.

        Raises
        ------
        ReadError
            It cannot be read.
        """
        if content is not None:
            return hashlib.sha256(content).digest() == self._checksums[path]
        return bytes.fromhex(sha256(self._folder / path)) == self._checksums[path]

    def _counted(self, stored: Sequence[StoredPatch | str | None]) -> Array | None:
        """Return where the first label counts, or None where that is not known."""
        for layer, patch in zip(self._layers, stored):
            if layer.role == LABEL and isinstance(patch, StoredPatch):
                counted: Array = patch.values[0] != layer.ignore
                return counted
        return None


def _content(path: Path) -> bytes | None:
    """Return what is in a file; None where that is best left to what reads rasters."""
    with contextlib.suppress(ReadError, InputError):
        return read_bytes(path)
    return None


def _facts(
    layer: PatchLayer, patch: StoredPatch | str | None, counted: Array | None, with_moments: bool
) -> FileFacts | None:
    if patch is None:
        return None
    if isinstance(patch, str):
        return FileFacts(patch)
    values = patch.values
    bands, rows, columns = values.shape
    if counted is None or counted.shape != (rows, columns):
        counted = np.ones((rows, columns), bool)
    pixels = _label(values) if layer.role == LABEL else _image(values, patch, counted, with_moments)
    grid = None
    if patch.crs is not None and patch.transform is not None:
        grid = Grid(patch.crs, patch.transform, (rows, columns))
    return FileFacts("", (bands, rows, columns), str(values.dtype), grid, pixels)


def _image(values: Array, patch: StoredPatch, counted: Array, with_moments: bool) -> ImageFacts:
    finite = np.isfinite(values) if values.dtype.kind == "f" else None
    valid: Array | None = None  # where all are
    if patch.nodata is not None and np.isfinite(patch.nodata):
        valid = values != patch.nodata
    if finite is not None:
        valid = finite if valid is None else valid & finite
    if valid is not None and valid.all():
        valid = None
    bad = np.zeros(counted.shape, bool) if finite is None else ~finite.all(axis=0)
    # NaN that is declared as no data is no data where all bands have it.
    no_data = np.zeros(counted.shape, bool) if valid is None else ~valid.any(axis=0)
    return ImageFacts(
        hashlib.sha256(np.ascontiguousarray(values).data).digest()[:16],
        valid is not None and not valid.any(),
        all(
            _is_constant(band, None if valid is None else valid[n]) for n, band in enumerate(values)
        ),
        int(bad.sum()),
        int((bad & counted).sum()),
        int((no_data & ~bad & counted).sum()),
        _moments(values, counted) if with_moments else (),
    )


def _moments(values: Array, counted: Array) -> Sequence[Moments]:
    if counted.all() and values.dtype.kind in "ui":
        return Moments.of_rows(values.reshape(len(values), -1))
    with np.errstate(invalid="ignore"):  # infinity is a finding of its own
        return [Moments.of(band[counted]) for band in values]


def _is_constant(band: Array, valid: Array | None) -> bool:
    if valid is None and band.size and band[0, 0] != band[-1, -1]:
        return False  # without a look at the rest
    seen = band if valid is None else band[valid]
    return seen.size == 0 or bool(seen.min() == seen.max())


def _label(values: Array) -> LabelFacts:
    if len(values) > 1:
        return LabelFacts(None, say("bands: {count}", count=len(values)))
    flat = values.ravel()
    if flat.dtype != np.uint8:
        if not np.isfinite(flat).all() or (flat != np.floor(flat)).any():
            return LabelFacts(None, say("fractions or NaN"))
        if flat.min() < 0 or flat.max() >= VALUES:
            return LabelFacts(None, say("values outside 0 … 255"))
        flat = flat.astype(np.uint8)
    return LabelFacts(np.bincount(flat, minlength=VALUES))

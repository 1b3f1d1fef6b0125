"""The windows of a scene's files that are needed, brought here once; a second run goes on.

Each window is a small file that appears whole, so what is there is finished. They lie in a hidden
folder beside the output, which goes with the end of the import.
"""

from __future__ import annotations

import contextlib
import glob
import hashlib
import shutil
import threading
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from ..arrays import Array
from ..errors import InputError
from ..grid import Grid, Window, check_size
from ..io.backends import backend, environment
from ..io.crs import common_window
from ..io.output import create
from ..io.remote import ImageFacts
from ..io.whole_files import cannot_write
from ..jobs import Job, part
from ..messages import say
from .assets import AssetFile
from .reach import Unreached
from .waiting import all_of, in_the_background

#: Pixels a side of what is asked for at a time: some megabytes.
_SIDE = 2048
_ENDING = "fetch"


@dataclass(frozen=True)
class Part:
    """One band of a scene as it lies in the catalogue.

    Attributes
    ----------
    name
        Of the band.
    number
        In the file, from 1.
    """

    name: str
    file: AssetFile
    number: int


@dataclass(frozen=True)
class Staged:
    """A part that is here: a GeoTIFF of stored values, cropped to whole pixels."""

    part: Part
    facts: ImageFacts
    window: Window
    path: Path


@contextlib.contextmanager
def staging_folder(output: Path, key: str) -> Iterator[Path]:
    """Yield the folder for what is fetched; it stays where the network fails or a run is killed.

    Raises
    ------
    WriteError
        There is no place for it.
    """
    digest = hashlib.sha256(key.encode()).hexdigest()[:12]
    folder = output.with_name(f".{output.stem}.{digest}.{_ENDING}")
    for other in output.parent.glob(f".{glob.escape(output.stem)}.{'[0-9a-f]' * 12}.{_ENDING}"):
        if other != folder:
            shutil.rmtree(other, ignore_errors=True)
    try:
        folder.mkdir(exist_ok=True)
    except OSError as error:
        raise cannot_write(output, error) from error
    try:
        yield folder
    except Unreached as error:
        if not any(folder.glob("*.tif")):
            shutil.rmtree(folder, ignore_errors=True)
            raise
        raise Unreached(
            say(
                "{error} What was fetched is kept for the same import with the same output.",
                error=error,
            ),
            error.status,
            error.again,
        ) from error
    except BaseException:
        shutil.rmtree(folder, ignore_errors=True)
        raise
    shutil.rmtree(folder, ignore_errors=True)


def facts_of(parts: Sequence[Part]) -> Job[list[ImageFacts]]:
    """Return what the files say of themselves."""
    return (yield from all_of(lambda one, stop: one.file.facts(stop), parts))


def windows_of(
    parts: Sequence[Part], facts: Sequence[ImageFacts], frame: Grid | None, name: str
) -> list[Window]:
    """Return the pixels of each file that a frame reaches, all without one.

    Raises
    ------
    InputError
        It does not meet the scene, or needs more pixels than one raster may have.
    """
    windows = []
    for one in facts:
        window = one.grid.whole if frame is None else common_window(one.grid, frame)
        if window is None:
            raise InputError(
                say(
                    "EXTENT does not meet {name}: check its coordinates and their reference "
                    "system.",
                    name=name,
                )
            )
        check_size(window.height, window.width, say("The extent"))
        windows.append(window)
    return windows


def stage(
    parts: Sequence[Part],
    facts: Sequence[ImageFacts],
    windows: Sequence[Window],
    folder: Path,
    tags: Sequence[tuple[float, float]],
) -> Job[list[Staged]]:
    """Bring the windows here, those that are not here yet, and make a file of each part.

    Parameters
    ----------
    tags
        Scale and offset that each file is to state; (1, 0) states none.

    Raises
    ------
    Unreached, ReadError, InputError
        A file cannot be read.
    WriteError
        No room.
    """
    tasks = [
        (number, piece)
        for number, window in enumerate(windows)
        for piece in _pieces(window, facts[number].block_shape)
    ]
    missing = [task for task in tasks if not _place(folder, parts, task).is_file()]
    yield from part(_fetch(parts, facts, missing, folder), 0.0, 0.9)
    staged = []
    for number, (one, fact, window) in enumerate(zip(parts, facts, windows)):
        pieces = [piece for at, piece in tasks if at == number]
        files = [_place(folder, parts, (number, piece)) for piece in pieces]
        target = folder / f"whole-{number}" / _name(one)
        target.parent.mkdir(exist_ok=True)
        yield from part(
            _join(files, fact, window, pieces, tags[number], target),
            0.9 + 0.1 * number / len(parts),
            0.9 + 0.1 * (number + 1) / len(parts),
        )
        staged.append(Staged(one, fact, window, target))
    return staged


def _name(one: Part) -> str:
    """Return a name for a part here that says what its own does, for what is read from names."""
    stem = "".join(c if c.isalnum() or c in "-_.()" else "_" for c in Path(one.file.name).stem)
    return f"{stem[:100] or one.name}.tif"


def _pieces(window: Window, block: tuple[int, int]) -> Iterator[Window]:
    """Yield what to ask for at a time: whole blocks of the file, so that none comes twice."""
    sides = [max(side, _SIDE // side * side) for side in block]
    rows, cols = (
        _runs(start, length, side)
        for start, length, side in zip((window.row, window.col), window[2:], sides)
    )
    for row, height in rows:
        for col, width in cols:
            yield Window(row, col, height, width)


def _runs(start: int, length: int, side: int) -> list[tuple[int, int]]:
    stop, found = start + length, []
    while start < stop:
        end = min(stop, (start // side + 1) * side)
        found.append((start, end - start))
        start = end
    return found


def _place(folder: Path, parts: Sequence[Part], task: tuple[int, Window]) -> Path:
    number, window = task
    return folder / f"{parts[number].name}-{window.row}-{window.col}.tif"


def _fetch(
    parts: Sequence[Part],
    facts: Sequence[ImageFacts],
    missing: Sequence[tuple[int, Window]],
    folder: Path,
) -> Job[None]:
    def read(task: tuple[int, Window], stop: threading.Event) -> Array:
        number, window = task
        return parts[number].file.read(parts[number].number, window, stop)

    done = 0
    with contextlib.closing(in_the_background(read, missing)) as reading:
        for come in reading:
            if come is not None:
                task = missing[come[0]]
                fact = facts[task[0]]
                path = _place(folder, parts, task)
                grid = fact.grid.crop(task[1])
                with create(path, grid, dtype=fact.dtype, nodata=fact.nodata) as out:
                    out.write(come[1], Window(0, 0, task[1].height, task[1].width))
                done += 1
            yield done / len(missing)


def _join(
    files: Sequence[Path],
    facts: ImageFacts,
    window: Window,
    pieces: Sequence[Window],
    tags: tuple[float, float],
    target: Path,
) -> Job[None]:
    """Make one file of pieces."""
    with (
        environment(),
        create(
            target,
            facts.grid.crop(window),
            dtype=facts.dtype,
            nodata=facts.nodata,
            scales=None if tags == (1.0, 0.0) else tags[:1],
            offsets=None if tags == (1.0, 0.0) else tags[1:],
        ) as out,
    ):
        for done, (file, piece) in enumerate(zip(files, pieces), 1):
            with contextlib.closing(backend().open(str(file))) as dataset:
                values = dataset.read([1], Window(0, 0, *piece[2:]), (piece.height, piece.width))
            row, col = piece.row - window.row, piece.col - window.col
            out.write(np.asarray(values[0]), Window(row, col, piece.height, piece.width))
            yield done / len(pieces)

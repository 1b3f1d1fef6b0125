"""What stands beside the patches and tells of them: checksums, the manifest, statistics."""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, NamedTuple, TypeVar

import numpy as np

from ..arrays import Array
from ..datasets.manifest import FLOATS, PIXELS, TABLE
from ..datasets.rules import COUNTS
from ..datasets.sidecars.checksums import CHECKSUMS, is_listed
from ..datasets.stored import STATISTICS
from ..errors import InputError, ReadError
from ..io.crs import parse_crs
from ..io.json_files import read_json
from ..io.regular import read_lines
from ..io.table_files import read_rows
from ..messages import say
from ..names import is_safe_name
from ..schema import NUMBER, TEXT, Rule, check, each, fields, maybe
from .gathering import Gathered, Named
from .inventory import LABEL, Inventory, files_below
from .reading import LabelFacts, PatchFacts

Number = TypeVar("Number", int, float)

_LINE = re.compile(r"([0-9a-fA-F]{64}) [ *](.+)")
#: Letters before a patch's id where a layout writes the split into the name.
_SPLIT = re.compile(r"(?:train|val|test)_")


class Checksums:
    """``checksums.sha256``: "<digest>  <path>" a line.

    Attributes
    ----------
    there
        Whether there is such a file.
    digests
        By path, of the files that are there.
    missing, broken, unlisted
        Paths without a file, lines that are none of that kind, files that no line names.
    """

    def __init__(self, folder: Path) -> None:
        # What is no file, a pipe for instance, is told and not passed over.
        self.there = (folder / CHECKSUMS).exists()
        self.digests: dict[str, bytes] = {}
        self.missing, self.broken, self.unlisted = Named(), Named(), Named()
        if not self.there:
            return
        for number, line in enumerate(read_lines(folder / CHECKSUMS), 1):
            match = _LINE.fullmatch(line)
            if match:
                self.digests[match[2].removeprefix("./")] = bytes.fromhex(match[1])
            elif line.strip():
                self.broken.add(say("line {number}", number=number))
        left = set(self.digests)
        for path in files_below(folder):
            if path in left:
                left.remove(path)
            elif is_listed(path):
                self.unlisted.add(path)
        for path in sorted(left):
            self.missing.add(path)
            del self.digests[path]


class _Row(NamedTuple):
    """What the manifest says of a patch, None where it says nothing."""

    split: str
    valid_fraction: float | None
    change_pixels: int | None
    pixels: Mapping[int, int]
    crs: str
    box: tuple[float, ...]
    review: str


class Manifest:
    """``patches.csv`` against what is there.

    Attributes
    ----------
    there
        Whether there is a table of ours.
    problem
        Why it could not be read.
    unknown, outside
        Rows without a patch: as one could be named, and as none can be, as by a path.
    absent, differing
        Patches without a row, and those of which it says something else.
    """

    def __init__(self, inventory: Inventory) -> None:
        self._inventory = inventory
        self.problem = ""
        self.rows: dict[str, _Row] = {}
        self.there = (inventory.folder / TABLE).exists()
        if self.there:
            self._read(inventory.folder / TABLE)
        by_id = {identifier: self._name_of(identifier) for identifier in inventory.ids}
        self._row_of = {one: self.rows[name] for one, name in by_id.items() if name in self.rows}
        known = {*by_id.values()}
        unknown = [name for name in self.rows if name not in known]
        self.unknown = Named([name for name in unknown if is_safe_name(name)])
        self.outside = Named([name for name in unknown if not is_safe_name(name)])
        self.absent = Named([one for one in inventory.ids if one not in self._row_of])
        self.differing = Named()

    def _name_of(self, identifier: str) -> str:
        name = identifier.rpartition("/")[2]
        return name if name in self.rows else _SPLIT.sub("", name, count=1)

    def _read(self, path: Path) -> None:
        try:
            table = read_rows(path)
            first = next(table, None)
            if first is None or "id" not in first[1]:
                self.there = False
                return
            self.rows = {row["id"]: _row(row) for _, row in itertools.chain([first], table)}
        except (OSError, ValueError, OverflowError) as error:
            self.problem = str(error).rstrip(".")

    def compare(self, patch: PatchFacts) -> None:
        """Compare what it says of a patch with the patch."""
        row = self._row_of.get(patch.id)
        if row is None:
            return
        for layer, facts in zip(self._inventory.layers, patch.files):
            if layer.role != LABEL or facts is None or not isinstance(facts.pixels, LabelFacts):
                continue
            counts = facts.pixels.counts
            split = self._inventory.splits.get(patch.id, row.split)
            told = split in (row.split or "all", row.split)
            if counts is not None and not (told and _agrees(row, counts, layer.is_pictures)):
                self.differing.add(patch.id)
            return

    def place(self, gathered: Gathered) -> None:
        """Tell where patches lie that have no georeference of their own."""
        placed = set(gathered.places.names)
        size = max((shape.usual or (0, 0, 0) for shape in gathered.shapes.values()), default=None)
        for identifier, row in self._row_of.items():
            if identifier in placed or len(row.box) < 4 or not size or not size[1]:
                continue
            try:
                crs = gathered.places.key(parse_crs(row.crs))
            except InputError:
                continue
            xmin, ymin, xmax, ymax = row.box
            pixel = (xmax - xmin) / size[2], (ymax - ymin) / size[1]
            gathered.places.note(identifier, crs, row.box, pixel)


def _row(row: Mapping[str, Any]) -> _Row:
    def number(name: str, kind: Callable[[str], Number]) -> Number | None:
        return kind(row[name]) if row.get(name) not in (None, "") else None

    told = [number(name, float) for name in FLOATS[:4]]
    box = tuple(side for side in told if side is not None)
    return _Row(
        row.get("split") or "",
        number("valid_fraction", float),
        number("change_pixels", int),
        {
            int(name[len(PIXELS) :]): int(value)
            for name, value in row.items()
            if name and name.startswith(PIXELS)
        },
        row.get("crs") or "",
        box if len(box) == len(told) else (),
        row.get("review") or "",
    )


def _rule(inventory: Inventory) -> Rule:
    """Return what ``stats.json`` has to be as far as it is compared; any layer may be missing."""
    bands = each(fields({}, {"mean": maybe(NUMBER), "std": maybe(NUMBER)}))
    layers = {one.name: COUNTS if one.role == LABEL else bands for one in inventory.layers}
    return fields({"split": TEXT}, layers)


def _agrees(row: _Row, counts: Array, is_picture: bool) -> bool:
    change = {int(counts[1])} | ({int(counts[255])} if is_picture else set())
    if row.change_pixels is not None and row.change_pixels not in change:
        return False
    if any(counts[value] != pixels for value, pixels in row.pixels.items() if 0 <= value < 255):
        return False
    valid = 1 - counts[255] / counts.sum()
    # Shares are rounded to six digits; pictures have no value for what does not count.
    return is_picture or row.valid_fraction is None or abs(valid - row.valid_fraction) < 2e-6


class Statistics:
    """``stats.json`` against the patches that it was made from.

    Attributes
    ----------
    there
        Whether there is one of ours.
    problem
        Why it could not be read.
    """

    def __init__(self, inventory: Inventory) -> None:
        path = inventory.folder / STATISTICS
        self.problem = ""
        self._content: Mapping[str, Any] = {}
        self.there = inventory.is_ours and path.exists()
        if not self.there:
            return
        try:
            self._content = read_json(path)
            check(self._content, _rule(inventory), STATISTICS, "bring the file back")
            self._split = self._content["split"]
        except (InputError, ReadError) as error:
            self.problem = str(error).rstrip(".")

    def wants(self, split: str) -> bool:
        """Whether the patches of a split take part."""
        return (
            self.there and not self.problem and (self._split == "all" or split in ("train", "all"))
        )

    def differing(self, gathered: Gathered) -> Named:
        """Return the bands and classes of which it says something else."""
        result = Named()
        for layer, seen in gathered.moments.items():
            for told, one in zip(self._content.get(layer, ()), seen):
                near = 1e-4 * max(one.std, abs(one.mean) * 1e-3, 1e-9)
                pairs = ("mean", one.mean), ("std", one.std)
                # What is not a number is not near either.
                if not all(abs((told.get(name) or 0.0) - value) <= near for name, value in pairs):
                    band = told.get("band")
                    result.add(
                        say(
                            "{layer} {band}: mean {mean:.6g}", layer=layer, band=band, mean=one.mean
                        )
                    )
        for layer, tally in gathered.labels.items():
            counts = sum(
                (one for split, one in tally.by_split.items() if self.wants(split)),
                np.zeros(256, np.int64),
            )
            for value, pixels in self._content.get(layer, {}).items():
                if int(value) < 256 and counts[int(value)] != pixels:
                    there = counts[int(value)]
                    result.add(
                        say(
                            "pixels of {layer} {value}: {pixels}",
                            layer=layer,
                            value=value,
                            pixels=there,
                        )
                    )
        return result

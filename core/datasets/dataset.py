"""The data set on disk: patches, splits, manifest, statistics, provenance, card."""

from __future__ import annotations

import csv
import hashlib
import json
import math
import platform
import threading
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from string import Template
from typing import Any

import numpy as np

from ..about import version
from ..errors import InputError, WriteError
from ..io.raster import Band, PatchEncoder, Reader, Source, cannot_write, software
from ..io.regions import Shapes
from ..io.vector import write_layer
from ..jobs import Caution, Job, Remark, part
from ..labels.mask import CHANGE, COLORS, IGNORE, NO_CHANGE
from ..scenes.scene import band_names, sensing_date
from ..statistics import Moments
from .patches import (
    Group,
    Patch,
    PatchGrid,
    PatchSources,
    cut_out,
    group_patches,
    measure,
    visit,
)
from .splits import NAMES, assign, parse_ratios, seeded_order

LAYOUTS = ("changemining",)
FORMAT = "changemining-dataset"
FOLDERS = ("T1", "T2", "Change")
COLUMNS: dict[str, type] = {
    "id": str,
    "split": str,
    "block": str,
    "row": int,
    "col": int,
    "pixel_row": int,
    "pixel_col": int,
    "crs": str,
    "xmin": float,
    "ymin": float,
    "xmax": float,
    "ymax": float,
    "valid_fraction": float,
    "change_pixels": int,
    "change_fraction": float,
}


@dataclass(frozen=True)
class PatchChoice:
    """Which patches are exported and how they are split; names as in the public contract."""

    size: int = 128
    stride: int = 0
    edge: str = "drop"
    min_valid: float = 1.0
    min_change: float = 0.0
    max_negative_ratio: float = -1.0
    split: str = "blocks"
    ratios: str = "0.7,0.15,0.15"
    block_size: int = 8
    seed: int = 42
    layout: str = "changemining"
    prefix: str = ""

    def check(self) -> None:
        """Raise :class:`InputError` where a parameter is off that needs no scene to tell."""
        for name in ("min_valid", "min_change"):
            share = getattr(self, name)
            if not (math.isfinite(share) and 0 <= share <= 1):
                raise InputError(f"{name.upper()} is {share}: it is a share from 0 to 1.")
        if not math.isfinite(self.max_negative_ratio):
            raise InputError("MAX_NEGATIVE_RATIO must be a number; -1 keeps all patches.")
        if self.layout not in LAYOUTS:
            raise InputError(f"Unknown LAYOUT {self.layout!r}: use one of {', '.join(LAYOUTS)}.")
        parse_ratios(self.ratios)


@dataclass(frozen=True)
class DatasetResult:
    """What a data set holds."""

    patches: int
    changed_patches: int


@dataclass
class Provenance:
    """What is recorded of how a data set came about; `inputs` is asked when all else is done."""

    parameters: Mapping[str, Any]
    inputs: Callable[[], Mapping[str, Any]]
    software: Mapping[str, str] = field(default_factory=dict)
    threshold: float | None = None
    mask: Mapping[str, Any] = field(default_factory=dict)
    remarks: Sequence[str] = ()
    pair: Mapping[str, Any] | None = None
    normalisation: Mapping[str, Any] | None = None


def choose(
    cut: PatchGrid,
    sources: PatchSources,
    choice: PatchChoice,
    only: Sequence[bytes] | None = None,
) -> Job[tuple[list[Patch], dict[str, int]]]:
    """Return the patches to export with their splits, and how many fell away for which reason.

    Parameters
    ----------
    only
        WKB polygons in the grid's CRS: only patches whose centre lies in one of them.
    """
    dropped: dict[str, int] = {}
    patches = cut.patches()
    dropped["considered"] = len(patches)
    if only is not None:
        inside = _centres_inside(cut, patches, only)
        dropped["outside GRID"] = len(patches) - len(inside)
        patches = inside
    patches = yield from measure(cut, sources, patches)
    # Shares are counted in pixels, so that 1.0 means every pixel.
    valid = [p for p in patches if p.valid_fraction >= choice.min_valid - 1e-9]
    dropped["below MIN_VALID"] = len(patches) - len(valid)
    enough = [p for p in valid if p.change_fraction >= choice.min_change]
    dropped["below MIN_CHANGE"] = len(valid) - len(enough)
    kept = _balance(enough, choice)
    dropped["above MAX_NEGATIVE_RATIO"] = len(enough) - len(kept)
    kept, gave_way = assign(
        cut,
        kept,
        split=choice.split,
        ratios=parse_ratios(choice.ratios),
        block_size=choice.block_size,
        seed=choice.seed,
    )
    dropped["overlapping another split"] = gave_way
    if not kept:
        considered = dropped.pop("considered")
        raise InputError(
            f"No patch is left of {considered}: {_listing(dropped)}. Loosen what drops them."
        )
    return kept, dropped


def _listing(dropped: Mapping[str, int]) -> str:
    return ", ".join(f"{count} {why}" for why, count in dropped.items() if count) or "none dropped"


def _balance(patches: Sequence[Patch], choice: PatchChoice) -> list[Patch]:
    """Keep a seeded choice of the patches without change, in proportion to those with."""
    if choice.max_negative_ratio < 0:
        return list(patches)
    negatives = [patch for patch in patches if not patch.change_pixels]
    allowed = int(choice.max_negative_ratio * (len(patches) - len(negatives)) + 1e-9)
    negatives.sort(key=lambda patch: seeded_order(choice.seed, patch.id))
    dropped = {patch.id for patch in negatives[allowed:]}
    return [patch for patch in patches if patch.id not in dropped]


def _centres_inside(
    cut: PatchGrid, patches: Sequence[Patch], polygons: Sequence[bytes]
) -> list[Patch]:
    shapes = Shapes.from_map(polygons, np.ones(len(polygons), np.int32))
    kept = []
    for group in group_patches(cut, patches, tiled=True):
        whole = group.window
        # One patch more: a padded patch may have its middle beyond the scene.
        high, wide = whole.height + cut.size, whole.width + cut.size
        inside = shapes.burn(cut.grid, whole._replace(height=high, width=wide))
        for patch in group.patches:
            row, col = (
                patch.window.row - whole.row + cut.size // 2,
                patch.window.col - whole.col + cut.size // 2,
            )
            if inside[row, col]:
                kept.append(patch)
    return sorted(kept, key=lambda patch: (patch.row, patch.col))


def write_dataset(
    folder: Path,
    cut: PatchGrid,
    sources: PatchSources,
    choice: PatchChoice,
    provenance: Provenance,
    only: Sequence[bytes] | None = None,
) -> Job[DatasetResult]:
    """Fill `folder` with a data set in the layout "changemining".

    Parameters
    ----------
    folder
        Exists, beside its final place: see :func:`.folder.new_folder`.
    """
    try:
        patches, dropped = yield from part(choose(cut, sources, choice, only), 0.0, 0.3)
        for name in FOLDERS:
            (folder / name).mkdir()
        moments = yield from part(_write_patches(folder, cut, sources, patches), 0.3, 0.9)
        _write_splits(folder, patches, choice)
        rows = [_row(cut, patch) for patch in patches]
        with (folder / "patches.csv").open("w", newline="", encoding="utf-8") as file:
            table = csv.writer(file, lineterminator="\n")
            table.writerow(COLUMNS)
            table.writerows(rows)
        footprints = ((_rectangle(row), row) for row in rows)
        wkt = cut.grid.crs.to_wkt()
        yield from part(
            write_layer(folder / "patches.gpkg", "patches", wkt, COLUMNS, footprints, len(rows)),
            0.9,
            1.0,
        )
        statistics = _statistics(sources, moments, patches, cut.size)
        _write_json(folder / "stats.json", statistics)
        record = _record(cut, sources, choice, provenance, patches, dropped)
        _write_json(folder / "dataset.json", record)
        (folder / "README.md").write_text(card(record), encoding="utf-8")
    except OSError as error:
        raise error if isinstance(error, WriteError) else cannot_write(folder, error) from error
    changed = sum(1 for patch in patches if patch.change_pixels)
    yield Remark(f"{len(patches)} patches, {changed} with change; {_listing(dropped)}")
    counts = Counter(patch.split for patch in patches)
    if choice.split != "none":
        yield Remark("Splits: " + ", ".join(f"{name} {counts[name]}" for name in NAMES))
        for name, ratio in zip(NAMES, parse_ratios(choice.ratios)):
            if ratio and not counts[name]:
                blocks = len({patch.block for patch in patches})
                yield Caution(
                    f"The split {name} is empty: there are only {blocks} blocks of "
                    f"{choice.block_size} × {choice.block_size} patches. Lower BLOCK_SIZE."
                )
    if choice.split == "random":
        yield Caution(
            "SPLIT=random puts neighbouring patches into different splits: scores on such a test "
            "set are too good (spatial autocorrelation). Prefer blocks."
        )
    return DatasetResult(len(patches), changed)


def _write_patches(
    folder: Path, cut: PatchGrid, sources: PatchSources, patches: Sequence[Patch]
) -> Job[list[list[Moments]]]:
    """Write all patches; return the moments of every band of T1 and T2 over the train split."""
    encoders = [
        PatchEncoder(sources.t1, cut.size),
        PatchEncoder(sources.t2, cut.size),
        # Whatever file the mask comes from, Change is uint8 with no data 255.
        PatchEncoder(
            replace(sources.mask, bands=(Band(1, "change", "uint8", IGNORE),)), cut.size, COLORS
        ),
    ]

    def work(group: Group, readers: Sequence[Reader]) -> list[list[list[Moments]]]:
        scenes, mask = sources.read(group.window, readers)
        corners = [cut.grid.window_transform(one.window) * (0, 0) for one in group.patches]

        def pieces(layer: np.ndarray, fill: float, patches: Sequence[Patch]) -> list[np.ndarray]:
            return [cut_out(layer, one.window, group.window, fill) for one in patches]

        layers = [*scenes, mask[np.newaxis]]
        for name, encoder, layer in zip(FOLDERS, encoders, layers):
            paths = [folder / name / f"{patch.id}.tif" for patch in group.patches]
            encoder.write(paths, pieces(layer, encoder.fill, group.patches), corners)
        seen = [[Moments() for _ in scene] for scene in scenes]
        train = [patch for patch in group.patches if patch.split in ("train", "all")]
        if train:
            valid = np.concatenate(pieces(mask, IGNORE, train)) != IGNORE
            for scene, bands in zip(scenes, seen):
                stacked = np.concatenate(pieces(scene, 0, train), axis=1)
                for values, moments in zip(stacked, bands):
                    moments.add(values[valid])
        return [seen]

    groups = yield from visit(cut, sources, patches, work)
    total = [[Moments() for _ in source.bands] for source in (sources.t1, sources.t2)]
    for seen in groups:
        for bands, more in zip(total, seen):
            for moments, other in zip(bands, more):
                moments.merge(other)
    return total


def _write_splits(folder: Path, patches: Sequence[Patch], choice: PatchChoice) -> None:
    (folder / "splits").mkdir()
    for name in ("all",) if choice.split == "none" else NAMES:
        ids = [patch.id for patch in patches if patch.split == name]
        text = "".join(f"{one}\n" for one in ids)
        (folder / "splits" / f"{name}.txt").write_bytes(text.encode())


def _row(cut: PatchGrid, patch: Patch) -> list[Any]:
    return [
        patch.id,
        "" if patch.split == "all" else patch.split,
        patch.block,
        patch.row,
        patch.col,
        patch.window.row,
        patch.window.col,
        crs_name(cut.grid.crs),
        *cut.grid.bounds(patch.window),
        round(patch.valid_fraction, 6),
        patch.change_pixels,
        round(patch.change_fraction, 6),
    ]


def crs_name(crs: Any) -> str:
    """Return "EPSG:…" where the CRS has such a code, its WKT otherwise."""
    code = crs.to_epsg()
    return f"EPSG:{code}" if code else crs.to_wkt()


def _rectangle(row: Sequence[Any]) -> bytes:
    first = list(COLUMNS).index("xmin")
    xmin, ymin, xmax, ymax = row[first : first + 4]
    ring = [(xmin, ymin), (xmin, ymax), (xmax, ymax), (xmax, ymin), (xmin, ymin)]
    head = b"\x01\x03\x00\x00\x00\x01\x00\x00\x00\x05\x00\x00\x00"
    return head + np.array(ring, "<f8").tobytes()


def _statistics(
    sources: PatchSources,
    moments: Sequence[Sequence[Moments]],
    patches: Sequence[Patch],
    size: int,
) -> dict[str, Any]:
    train = [patch for patch in patches if patch.split in ("train", "all")]
    result: dict[str, Any] = {"split": train[0].split if train else "train", "patches": len(train)}
    for name, source, bands in zip(FOLDERS, (sources.t1, sources.t2), moments):
        result[name] = [
            {
                "band": band,
                "pixels": one.count,
                "mean": one.mean,
                "std": one.std,
                "min": one.minimum if one.count else None,
                "max": one.maximum if one.count else None,
            }
            for band, one in zip(band_names(source), bands)
        ]
    changed = sum(patch.change_pixels for patch in train)
    valid = sum(round(patch.valid_fraction * size * size) for patch in train)
    pixels = len(train) * size * size
    result["Change"] = {
        str(NO_CHANGE): valid - changed,
        str(CHANGE): changed,
        str(IGNORE): pixels - valid,
    }
    return result


def _record(
    cut: PatchGrid,
    sources: PatchSources,
    choice: PatchChoice,
    provenance: Provenance,
    patches: Sequence[Patch],
    dropped: Mapping[str, int],
) -> dict[str, Any]:
    counts = Counter(patch.split for patch in patches)
    return {
        "format": FORMAT,
        "format_version": 1,
        "generator": {"name": "ChangeMining", "version": version()},
        "software": {
            "python": platform.python_version(),
            **software(),
            **provenance.software,
        },
        "parameters": dict(provenance.parameters),
        "seed": choice.seed,
        "inputs": dict(provenance.inputs()),
        "dates": {"T1": sensing_date(sources.t1), "T2": sensing_date(sources.t2)},
        "threshold": provenance.threshold,
        "mask": dict(provenance.mask),
        "grid": {
            "crs": crs_name(cut.grid.crs),
            "transform": list(cut.grid.transform)[:6],
            "shape": list(cut.grid.shape),
        },
        "bands": {"T1": band_names(sources.t1), "T2": band_names(sources.t2)},
        "classes": {"0": "no change", "1": "change", "255": "ignore"},
        "counts": {
            "patches": len(patches),
            "changed_patches": sum(1 for patch in patches if patch.change_pixels),
            "considered": dropped["considered"],
            "dropped": {why: n for why, n in dropped.items() if why != "considered"},
            "splits": {name: counts[name] for name in (*NAMES, "all") if counts[name]},
        },
        "pair": provenance.pair,
        "normalisation": provenance.normalisation,
        "remarks": [str(remark) for remark in provenance.remarks],
    }


def _write_json(path: Path, content: Mapping[str, Any]) -> None:
    text = json.dumps(content, indent=2, ensure_ascii=False, allow_nan=False)
    path.write_bytes((text + "\n").encode())


def card(record: Mapping[str, Any]) -> str:
    """Return the data set's README.md."""
    template = Path(__file__).parent / "templates" / "dataset_card.md"
    counts, parameters = record["counts"], record["parameters"]
    return Template(template.read_text(encoding="utf-8")).substitute(
        version=record["generator"]["version"],
        patches=counts["patches"],
        changed=counts["changed_patches"],
        size=parameters.get("SIZE", ""),
        crs=record["grid"]["crs"],
        bands_t1=", ".join(record["bands"]["T1"]),
        bands_t2=", ".join(record["bands"]["T2"]),
        date_t1=record["dates"]["T1"] or "not known",
        date_t2=record["dates"]["T2"] or "not known",
        splits=", ".join(f"{name} {count}" for name, count in counts["splits"].items()),
        split=next(iter(counts["splits"])),
        dropped=_listing(counts["dropped"]),
        threshold="none, reviewed polygons"
        if record["threshold"] is None
        else f"{record['threshold']:.6g}",
        parameters="\n".join(f"| `{key}` | `{value}` |" for key, value in parameters.items()),
        inputs="\n".join(
            f"| {role} | {file['name']} | `{file['sha256']}` |"
            for role, files in record["inputs"].items()
            for file in files
        ),
    )


@contextmanager
def fingerprints(sources: Mapping[str, Source]) -> Iterator[Any]:
    """Hash the inputs in a thread while other work goes on; yields a call that returns the result.

    The result maps each name to its files' names, sizes and SHA-256.
    """
    stop = threading.Event()

    def work() -> dict[str, list[dict[str, Any]]]:
        return {
            name: [_fingerprint(Path(file), stop) for file in source.files]
            for name, source in sources.items()
        }

    pool = ThreadPoolExecutor(1)
    try:
        yield pool.submit(work).result
    finally:
        stop.set()
        pool.shutdown()


def _fingerprint(path: Path, stop: threading.Event) -> dict[str, Any]:
    if not path.is_file():
        # Inside an archive or on a server: named, not hashed.
        return {"name": path.name, "bytes": None, "sha256": None}
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while not stop.is_set():
            chunk = file.read(1 << 20)
            if not chunk:
                break
            digest.update(chunk)
    return {"name": path.name, "bytes": path.stat().st_size, "sha256": digest.hexdigest()}


def text_fingerprint(rows: Iterable[bytes]) -> str:
    """Return the SHA-256 of what has no file of its own, such as edited polygons."""
    digest = hashlib.sha256()
    for row in rows:
        digest.update(row)
    return digest.hexdigest()

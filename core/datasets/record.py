"""What is recorded of how a data set came about: ``dataset.json``."""

from __future__ import annotations

import platform
from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from ..about import version
from ..errors import InputError
from ..grid import Crs
from ..io.backends import software
from ..io.crs import crs_name, parse_crs
from ..legend import IGNORE
from ..messages import joined, say
from ..patch_grid import PatchGrid
from ..scenes.bands import band_names
from ..scenes.scene import sensing_date
from .export import Export
from .manifest import Row, bounds
from .piecewise import separation_of
from .rules import FORMAT
from .separation import Patches
from .sidecars.write import RECORDED
from .stack import Image, Label

#: What every data set has once, whatever it was gathered from; the rest is of one run.
_WHOLE = (
    *("format", "format_version", "generator", "layers", "leakage", "accuracy"),
    *("previous_runs", RECORDED),
)


def describe(images: Sequence[Image], labels: Sequence[Label]) -> list[dict[str, Any]]:
    """Describe the folders of patches; see :class:`.stored.StoredLayer`."""
    described: list[dict[str, Any]] = []
    for image in images:
        bands = image.source.bands
        described.append(
            {
                "name": image.name,
                "kind": "image",
                "bands": band_names(image.source),
                "dtype": str(np.result_type(*(band.dtype for band in bands))),
                "nodata": _plain(bands[0].nodata),
                "scale": bands[0].scale,
                "offset": bands[0].offset,
                "date": sensing_date(image.source),
                **({} if image.unit is None else {"unit": image.unit}),
            }
        )
    for label in labels:
        described.append(
            {
                "name": label.name,
                "kind": "label",
                "bands": [label.name.lower()],
                "dtype": "uint8",
                "nodata": IGNORE,
                "ignore": IGNORE,
                "classes": [
                    {"id": one.id, "name": one.name, "color": list(one.color)}
                    for one in label.classes
                ],
            }
        )
    return described


def _plain(number: float | None) -> float | str | None:
    """JSON has no NaN and no infinity."""
    return number if number is None or np.isfinite(number) else str(float(number))


def record(export: Export, rows: Sequence[Row], dropped: Mapping[str, int]) -> dict[str, Any]:
    """Return the content of ``dataset.json``, but for its inputs, which may not be hashed yet.

    Parameters
    ----------
    rows
        The whole manifest.
    """
    cut, stack, provenance = export.cut, export.stack, export.provenance
    before = export.before.record if export.before else None
    described = describe(stack.images, stack.labels)
    return {
        "format": FORMAT,
        "format_version": 1,
        "generator": {"name": "ChangeMining", "version": version()},
        "layers": check_layers(described, before["layers"]) if before else described,
        "leakage": leakage_of(rows, cut.size),
        "algorithm": provenance.algorithm,
        "software": {"python": platform.python_version(), **software(), **provenance.software},
        "parameters": dict(provenance.parameters),
        "seed": export.choice.seed,
        "inputs": {},
        "dates": {image.name: sensing_date(image.source) for image in stack.images},
        "grid": {
            "crs": crs_name(cut.grid.crs),
            "transform": list(cut.grid.transform),
            "shape": list(cut.grid.shape),
        },
        "bands": {image.name: band_names(image.source) for image in stack.images},
        "classes": {
            **{str(one.id): one.name for one in stack.labels[0].classes},
            str(IGNORE): "ignore",
        },
        "counts": {**counted(rows), **dropped_of(dropped)},
        **provenance.more,
        **({"accuracy": before["accuracy"]} if before and "accuracy" in before else {}),
        "previous_runs": _runs(before) if before else [],
    }


def check_fits(before: Mapping[str, Any], described: list[dict[str, Any]], cut: PatchGrid) -> None:
    """Raise :class:`InputError` where patches cannot be added to a data set.

    Parameters
    ----------
    before
        Its record.
    described
        What :func:`describe` says of the patches.
    """
    size = before["parameters"].get("SIZE", cut.size)
    if size != cut.size:
        raise InputError(
            say(
                "SIZE is {size}, but the data set that it should be added to has patches of "
                "{size2} pixels: use SIZE {size2}, or choose another folder.",
                size=cut.size,
                size2=size,
            )
        )
    check_layers(described, before["layers"])
    grid = {"crs": cut.grid.crs.to_wkt(), "transform": list(cut.grid.transform)}
    check_pixels(grid, before["grid"])


def check_pixels(grid: Mapping[str, Any], before: Mapping[str, Any]) -> None:
    """Raise :class:`InputError` where the pixels of two grids, as recorded, differ in size."""
    here, unit = _pixel(parse_crs(grid["crs"]), grid["transform"])
    there, other = _pixel(parse_crs(before["crs"]), before["transform"])
    if unit == other and not np.allclose(here, there, rtol=1e-6):
        raise InputError(
            say(
                "The scene's pixels are {here:g} × {here2:g} {unit}, those of the data set "
                "that it should be added to {there:g} × {there_name:g}: bring the scenes to one "
                "resolution, or choose another folder.",
                here=here[0],
                here2=here[1],
                unit=unit,
                there=there[0],
                there_name=there[1],
            )
        )


def _pixel(crs: Crs, transform: Sequence[float]) -> tuple[tuple[float, float], str]:
    """Return the width and the height of a pixel, and their unit."""
    sides = abs(transform[0]), abs(transform[4])
    return sides, crs.linear_units if crs.is_projected else "degree"


def check_layers(
    described: Sequence[Mapping[str, Any]], before: Sequence[Mapping[str, Any]]
) -> list[Any]:
    """Return the layers of a data set after others were added to it, as :func:`describe` does.

    Raises
    ------
    InputError
        They do not fit each other.
    """
    for new, old in zip(described, before):
        keys = [key for key in {**old, **new} if key != "date" and old.get(key) != new.get(key)]
        if keys:
            unlike = joined(
                "; ",
                (
                    say(
                        "{key} {old} there, {new} here", key=key, old=old.get(key), new=new.get(key)
                    )
                    for key in keys
                ),
            )
            raise InputError(
                say(
                    "{new} does not fit the data set that it should be added to, where all "
                    "but the date must be the same: {unlike}.",
                    new=new["name"],
                    unlike=unlike,
                )
            )
    if len(described) != len(before):
        raise InputError(
            say("The data set that it should be added to has other folders of patches.")
        )
    return [
        {**old, "date": None if new.get("date") != old.get("date") else old["date"]}
        if "date" in old
        else old
        for new, old in zip(described, before)
    ]


def _runs(before: Mapping[str, Any]) -> list[Any]:
    run = {key: value for key, value in before.items() if key not in _WHOLE}
    return [*before["previous_runs"], run]


def counted(rows: Sequence[Row]) -> dict[str, Any]:
    """Return how many patches there are, with change, and by split."""
    splits = Counter(row["split"] or "all" for row in rows)
    return {
        "patches": len(rows),
        "changed_patches": sum(1 for row in rows if row.get("change_pixels")),
        "splits": in_order(splits),
    }


def in_order(splits: Mapping[str, int]) -> dict[str, int]:
    """Return counts by split, train, val and test first."""
    return dict(sorted(splits.items(), key=lambda item: _split_order(item[0])))


def _split_order(name: str) -> tuple[int, int, str]:
    known = ("train", "val", "test")
    return (known.index(name) if name in known else len(known), len(name), name)


def dropped_of(dropped: Mapping[str, int]) -> dict[str, Any]:
    """Return how many patches were considered, and fell away for which reason."""
    return {
        "considered": dropped["considered"],
        "dropped": {why: n for why, n in dropped.items() if why != "considered"},
    }


def leakage_of(rows: Sequence[Row], size: int) -> dict[str, Any]:
    """Return what splits share and how near they come; patches have `size` pixels a side."""
    names = [row["crs"] for row in rows]
    known, system_of = np.unique(names, return_inverse=True)
    places = np.array([bounds(row) for row in rows])
    return told_of_leakage(
        Patches(
            places,
            (places[:, 2:] - places[:, :2]) / size,
            [parse_crs(str(name)) for name in known],
            system_of.ravel(),
            [row["split"] or "all" for row in rows],
        )
    )


def told_of_leakage(patches: Patches) -> dict[str, Any]:
    """Return what a record tells of the patches of different splits."""
    found = separation_of(patches)
    return {
        "shared_pixels": found.shared_pixels,
        "least_distance": found.least_distance,
        "unit": "metre",
    }

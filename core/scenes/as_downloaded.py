"""Scenes that are given as they were downloaded: imported for as long as a run lasts."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..choices import ImportChoice, SaviChoice, ScalingName
from ..errors import InputError
from ..grid import Grid
from ..io.inputs import files_of
from ..io.source import inspect
from ..io.temporary import temporary_folder
from ..jobs import Job, Remark, part
from ..messages import say
from .download import Download, is_download, recognise
from .import_plan import ImportPlan, plan_import
from .importing import write_import
from .product import Product
from .products import open_product


def scene_grid(path: str) -> Grid:
    """Return the grid of a scene: of a raster, or of what a download becomes.

    Raises
    ------
    ReadError, InputError
        See :func:`..io.source.inspect` and :func:`.import_plan.plan_import`.
    """
    if not is_download(path):
        return inspect(path).grid
    return plan_import(recognise(path).path).grid


@dataclass(frozen=True)
class Scenes:
    """The scenes of a run, by role: "T1", "T2".

    Attributes
    ----------
    paths
        The rasters that the run reads. Those of downloads have no pixels before :meth:`write`.
    files
        The files of downloads; of rasters nothing.
    told
        What is recorded of how downloads were imported.
    remarks
        What a user should hear before the run.
    """

    paths: Mapping[str, str]
    files: Mapping[str, Sequence[str]]
    told: Mapping[str, Any]
    remarks: Sequence[Remark]
    _plans: Mapping[str, ImportPlan]

    def write(self) -> Job[None]:
        """Import the downloads."""
        for number, (role, plan) in enumerate(self._plans.items()):
            start, end = number / len(self._plans), (number + 1) / len(self._plans)
            yield from part(write_import(plan, self.paths[role]), start, end)


@contextlib.contextmanager
def opened(
    given: Mapping[str, str], choice: SaviChoice, patch_bands: str, beside: Path
) -> Iterator[Scenes]:
    """Yield scenes of which none needs to be imported any more; what that takes goes at the end.

    Pixels are decoded once, and what a value means is settled as by an import of its own.

    Parameters
    ----------
    given
        Paths by role.
    choice, patch_bands
        Name the bands that are needed beside the usual ones.
    beside
        The room for the imported scenes, which may be gigabytes, is in this folder.

    Raises
    ------
    ReadError, InputError
        A download cannot be imported, or both are one.
    """
    downloads = {role: recognise(path) for role, path in given.items() if is_download(path)}
    if not downloads:
        yield Scenes(given, {}, {}, (), {})
        return
    for one in downloads.values():
        _check_settled(one, choice)
    _refuse_same(downloads)
    products = {role: open_product(one.path) for role, one in downloads.items()}
    plans = {
        role: plan_import(product, bands=_bands(product, choice, patch_bands))
        for role, product in products.items()
    }
    with temporary_folder(_standing(beside)) as folder:
        paths = dict(given)
        for role, plan in plans.items():
            path = folder / role / f"{downloads[role].title}.tif"
            path.parent.mkdir()
            plan.output(path).write_blank()
            paths[role] = str(path)
        remarks = [
            Remark(
                say(
                    "{name} is imported for this run, as by Import scene ({bands}).",
                    name=plan.product.name,
                    bands=", ".join(plan.names),
                )
            )
            for plan in plans.values()
        ]
        files = {role: _files(downloads[role], plan) for role, plan in plans.items()}
        told = {role: _told(plan) for role, plan in plans.items()}
        yield Scenes(paths, files, told, remarks, plans)


def _check_settled(download: Download, choice: SaviChoice) -> None:
    if choice.scaling != ScalingName.AUTO or choice.nodata.strip():
        raise InputError(
            say(
                "{name} is a product as downloaded, whose metadata tells what its values mean: "
                "leave SCALING at auto and NODATA empty, or import it first (Import scene).",
                name=download.name,
            )
        )


def _refuse_same(downloads: Mapping[str, Download]) -> None:
    one, *others = downloads.values()
    if any(Path(one.path).samefile(other.path) for other in others):
        raise InputError(
            say("T1 and T2 are the same file ({t1}): choose two different dates.", t1=one.name)
        )


def _bands(product: Product, choice: SaviChoice, patch_bands: str) -> str:
    """Return the usual bands, and those that are named beside them."""
    named = [*ImportChoice.bands.split(","), choice.red_band, choice.nir_band]
    wanted = [one.strip() for one in (*named, *patch_bands.split(","))]
    names = [product.name_of(one) for one in wanted if one and not one.isdigit()]
    return ",".join(dict.fromkeys(names))


def _files(download: Download, plan: ImportPlan) -> list[str]:
    """Return the files on the disk that a scene is made of; first the one that stands for all."""
    files = sorted({str(file) for file in files_of(plan.inputs)})
    path = Path(download.path)
    if path.is_file():
        return [str(path), *(file for file in files if not path.samefile(file))]
    metadata = [str(file) for file in sorted(path.glob("MTD_MSIL*.xml"))]
    return [*metadata, *files]


def _told(plan: ImportPlan) -> dict[str, Any]:
    return {
        "product": plan.product.name,
        "bands": plan.names,
        "masked_classes": list(plan.masked) if plan.classes else [],
        "baseline": plan.baseline,
        "offsets": plan.offsets,
        "scaling": plan.scaling_reason,
    }


def _standing(folder: Path) -> Path:
    """Return a folder, or the nearest above it that is there."""
    return next(one for one in (folder, *folder.parents) if one.is_dir())

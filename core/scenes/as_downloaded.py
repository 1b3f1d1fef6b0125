"""Scenes that are given as they were downloaded: imported for as long as a run lasts."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..choices import ImportChoice, SaviChoice, ScalingName
from ..complaints import same_file
from ..errors import InputError
from ..grid import Grid
from ..io.inputs import files_of
from ..io.source import inspect
from ..io.temporary import temporary_folder
from ..io.whole_files import cannot_write
from ..jobs import Job, Remark, part
from ..messages import say
from .bands import role_of
from .download import Download, is_download, recognise
from .import_plan import ImportPlan, plan_import
from .importing import write_import
from .product import Product


def scene_grid(path: str) -> Grid:
    """Return the grid of a scene: of a raster, or of what a download becomes.

    Raises
    ------
    ReadError, InputError
        See :func:`..io.source.inspect` and :func:`.import_plan.plan_import`.
    """
    if not is_download(path):
        return inspect(path).grid
    product = recognise(path).product
    return plan_import(product, bands=",".join(_usual(product))).grid


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
    plans = {
        role: plan_import(one.product, bands=_bands(one.product, choice, patch_bands))
        for role, one in downloads.items()
    }
    with temporary_folder(_standing(beside)) as folder:
        paths = dict(given)
        for role, plan in plans.items():
            path = folder / role / f"{downloads[role].title}.tif"
            try:
                path.parent.mkdir()
            except OSError as error:
                raise cannot_write(path, error) from error
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
        told = {role: _told(downloads[role], plan, files[role][0]) for role, plan in plans.items()}
        yield Scenes(paths, files, told, remarks, plans)


def _check_settled(download: Download, choice: SaviChoice) -> None:
    if choice.scaling != ScalingName.AUTO or choice.nodata.strip():
        raise InputError(
            say(
                "{name} is a product as downloaded, which is imported with SCALING auto and no "
                "NODATA: leave these so, or import it first with others (Import scene).",
                name=download.name,
            )
        )


def _refuse_same(downloads: Mapping[str, Download]) -> None:
    one, *others = downloads.values()
    if any(Path(one.path).samefile(other.path) for other in others):
        raise InputError(same_file(one.name))


def _bands(product: Product, choice: SaviChoice, patch_bands: str) -> str:
    """Return the usual bands, and those that are named beside them."""
    given = (choice.red_band, choice.nir_band, *patch_bands.split(","))
    named = [one.strip() for one in given if one.strip()]
    for one in named:
        own = product.name_of(one)
        if own != one and role_of(own) != role_of(one):
            raise InputError(
                say(
                    "{band} of {name} is called {own} once it is imported: give that name, for "
                    "{band} may mean another band then.",
                    band=one,
                    name=product.name,
                    own=own,
                )
            )
        if one.isdigit():
            raise InputError(
                say(
                    "{name} is a product as downloaded, whose bands have names, not the number "
                    "{number}: give names as RED_BAND, NIR_BAND and PATCH_BANDS (B04), or import "
                    "it first (Import scene).",
                    name=product.name,
                    number=one,
                )
            )
    return ",".join(dict.fromkeys([*_usual(product), *map(product.name_of, named)]))


def _usual(product: Product) -> list[str]:
    """Return the bands that are imported where none are chosen, as far as a product has them."""
    names = map(product.name_of, ImportChoice.bands.split(","))
    return [name for name in names if product.files(name)] or product.bands


def _files(download: Download, plan: ImportPlan) -> list[str]:
    """Return the files on the disk that a scene is made of; first the one that stands for all.

    That is what was given, or else one that lies in it: best the metadata, which no other has.
    """
    given = Path(os.path.abspath(download.path))
    metadata = plan.product.metadata
    best = (str(given), metadata and metadata.path)
    files = {str(file) for file in (*files_of(plan.inputs), *([given] if given.is_file() else []))}

    def rank(file: str) -> tuple[bool, bool, str]:
        inside = given in (Path(file), *Path(file).parents)
        return not inside, file not in best, file

    return sorted(files, key=rank)


def _told(download: Download, plan: ImportPlan, stands: str) -> dict[str, Any]:
    """Return what is recorded; `depth`: how far below what was given its first file `stands`."""
    given, metadata = Path(os.path.abspath(download.path)), plan.product.metadata
    return {
        "product": (metadata and metadata.uri) or plan.product.name,
        "depth": len(Path(stands).relative_to(given).parts),
        "bands": plan.names,
        "masked_classes": list(plan.masked) if plan.classes else [],
        "baseline": plan.baseline,
        "offsets": plan.offsets,
        "scaling": plan.scaling_reason,
    }


def _standing(folder: Path) -> Path:
    """Return a folder, or the nearest above it that is there."""
    return next((one for one in (folder, *folder.parents) if one.is_dir()), folder)

"""Scenes that are given as they were downloaded: imported for as long as a run lasts."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from ..choices.scenes import ImportChoice, SaviChoice, ScalingName
from ..complaints import same_file
from ..errors import InputError
from ..grid import Grid
from ..io.inputs import files_of, refuse_below
from ..io.source import inspect
from ..io.temporary import temporary_folder
from ..io.whole_files import cannot_write
from ..jobs import Job, Remark, part
from ..messages import say
from .bands import role_of
from .download import Download, folder_of, is_download, recognise
from .import_plan import ImportPlan, plan_import
from .importing import write_import
from .product import Product
from .scene import sensing_date

#: Letters of a time to the second, as metadata has it: 2019-07-05T14:10:51.
_SECONDS = 19


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
    plans
        How they are imported.
    titles
        Their dates and tiles, as a file can be called.
    """

    paths: Mapping[str, str]
    files: Mapping[str, Sequence[str]] = field(default_factory=dict)
    told: Mapping[str, Any] = field(default_factory=dict)
    plans: Mapping[str, ImportPlan] = field(default_factory=dict)
    titles: Mapping[str, str] = field(default_factory=dict)

    @property
    def remarks(self) -> list[Remark]:
        """What a user should hear before the run."""
        return [told_of(plan) for plan in self.plans.values()]

    @property
    def record(self) -> dict[str, Any]:
        """What a data set's record tells beside what it tells of rasters."""
        return {"imported": self.told} if self.told else {}

    def at(self, places: Mapping[str, Path]) -> Scenes:
        """Return them with the places where downloads are imported to."""
        paths = {role: str(place) for role, place in places.items()}
        return replace(self, paths={**self.paths, **paths})

    def write(self, way: Callable[[ImportPlan, Path], Job[Any]] = write_import) -> Job[None]:
        """Import the downloads, each by the job that `way` returns."""
        for number, (role, plan) in enumerate(self.plans.items()):
            start, end = number / len(self.plans), (number + 1) / len(self.plans)
            yield from part(way(plan, Path(self.paths[role])), start, end)


def recognised(given: Mapping[str, str], choice: SaviChoice, patch_bands: str) -> Scenes:
    """Return scenes of which downloads have no place yet; no pixel of them is read.

    Parameters
    ----------
    given
        Paths by role.
    choice, patch_bands
        Name the bands that are needed beside the usual ones.

    Raises
    ------
    ReadError, InputError
        A download cannot be imported, or two are of the same date.
    """
    downloads = {role: recognise(path) for role, path in given.items() if is_download(path)}
    if not downloads:
        return Scenes(given)
    for one in downloads.values():
        _check_settled(one, choice)
    _refuse_same(given, downloads)
    plans = {
        role: replace(
            plan_import(one.product, bands=_bands(one.product, choice, patch_bands)),
            called=one.name,
        )
        for role, one in downloads.items()
    }
    files = {role: _files(downloads[role], plan) for role, plan in plans.items()}
    told = {role: _told(downloads[role], plan, files[role][0]) for role, plan in plans.items()}
    titles = {role: one.title for role, one in downloads.items()}
    return Scenes(given, files, told, plans, titles)


def told_of(plan: ImportPlan) -> Remark:
    """Return what a user should hear of a download before it is imported."""
    return Remark(
        say(
            "{name} is imported for this run, as by Import scene ({bands}).",
            name=plan.product.name,
            bands=", ".join(plan.names),
        )
    )


@contextlib.contextmanager
def opened(
    given: Mapping[str, str], choice: SaviChoice, patch_bands: str, output: Path
) -> Iterator[Scenes]:
    """Yield scenes of which none needs to be imported any more; what that takes goes at the end.

    Pixels are decoded once, and what a value means is settled as by an import of its own.

    Parameters
    ----------
    given, choice, patch_bands
        See :func:`recognised`.
    output
        Imported scenes, which may be gigabytes, have their room beside it.

    Raises
    ------
    ReadError, InputError
        See :func:`recognised`; or the output lies in a download.
    """
    keep_out(given.values(), output)
    scenes = recognised(given, choice, patch_bands)
    if not scenes.plans:
        yield scenes
        return
    with temporary_folder(_standing(output.parent)) as folder:
        places = {role: folder / role / f"{title}.tif" for role, title in scenes.titles.items()}
        for role, place in places.items():
            try:
                place.parent.mkdir()
            except OSError as error:
                raise cannot_write(place, error) from error
            scenes.plans[role].output(place).write_blank()
        yield scenes.at(places)


def keep_out(given: Iterable[str], *outputs: str | os.PathLike[str]) -> None:
    """Raise :class:`InputError` where an output is to lie in the folder of a download."""
    for path in filter(is_download, given):
        refuse_below(folder_of(path), *outputs)


def _check_settled(download: Download, choice: SaviChoice) -> None:
    if choice.scaling != ScalingName.AUTO or choice.nodata.strip():
        raise InputError(
            say(
                "{name} is a product as downloaded, which is imported with SCALING auto and no "
                "NODATA: leave these so, or import it first with others (Import scene).",
                name=download.name,
            )
        )


def _refuse_same(given: Mapping[str, str], downloads: Mapping[str, Download]) -> None:
    """Refuse two dates that are one, however often it was downloaded, packed or processed."""
    first, second = given.values()
    if Path(first).exists() and Path(second).exists() and Path(first).samefile(second):
        raise InputError(same_file(next(iter(downloads.values())).name))
    seen = []
    for role, path in given.items():
        if role in downloads:
            seen.append((Path(downloads[role].path).name, _moment(downloads[role])))
        else:
            source = inspect(path)
            seen.append((source.name, sensing_date(source) or ""))
    (t1, one), (t2, other) = seen
    # Who tells no time of the day may be of any.
    if one and other and (one.startswith(other) or other.startswith(one)):
        raise InputError(
            say(
                "T1 ({t1}) and T2 ({t2}) are both of {time}: choose two different dates.",
                t1=t1,
                t2=t2,
                time=min(one, other, key=len).replace("T", " "),
            )
        )


def _moment(download: Download) -> str:
    """Return when a scene was seen, to the second where that is told, UTC."""
    metadata = download.product.metadata
    start = (metadata and metadata.start) or ""
    return start[:_SECONDS] if start.startswith(download.date) else download.date


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

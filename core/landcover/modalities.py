"""Modalities: named images of one place, brought to the grid of the first."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from ..choices.landcover import Backscatter
from ..datasets.stack import Image
from ..errors import InputError
from ..io.source import RESAMPLINGS, Source, inspect
from ..jobs import Caution, Remark
from ..messages import say
from ..patch_grid import NOT_RESERVED
from ..scenes.bands import band_names
from ..scenes.opening import open_scene
from ..scenes.plausibility import dark_pixels
from ..scenes.scene import PRESETS, decide_scaling
from .backscatter import Conversion, polarised, unit_of

#: What modalities are called unless they are named: CerraData-4MM's own folders.
NAMES = ("msi_images", "sar_images")
#: What stands in a data set beside its folders of patches, or in its ``stats.json``.
_TAKEN = ("splits", "work", "qgis", "contact_sheet", "split", "patches", "class_weights")
#: What the record calls the other inputs of a set.
ROLES = ("LABELS", "COARSE_LABELS", "CLASSES", "POLYGONS", "REVIEW")
_FOLDER = re.compile(NOT_RESERVED + r"[A-Za-z0-9](?:[A-Za-z0-9_-]|\.(?=.))*")


@dataclass(frozen=True)
class Modality:
    """One raster of a set.

    Attributes
    ----------
    name
        Of its folder of patches.
    resampling
        Used where it lies on another grid than the first.
    nodata
        See :func:`..scenes.fill.with_fill`.
    """

    name: str
    path: str
    resampling: str = "bilinear"
    nodata: str = ""


def name_modalities(
    paths: Sequence[str], names: str = "", resampling: str = "bilinear", nodata: str = ""
) -> list[Modality]:
    """Return rasters with their names, how they are resampled and what is no data, by position.

    Parameters
    ----------
    names
        "msi_images,sar_images": one for every raster; empty: :data:`NAMES`.
    resampling
        "bilinear,nearest": one for every raster, or one for all.
    nodata
        "0,-9999": one for every raster, or one for all; empty: found.

    Raises
    ------
    InputError
        The numbers do not fit, or a resampling is unknown.
    """
    if not paths:
        raise InputError(say("MODALITIES is empty: give at least one raster."))
    given = _listed(names) or list(NAMES[: len(paths)])
    if len(given) != len(paths):
        raise InputError(
            say(
                "NAMES ({given_count}: {given}) and the rasters of MODALITIES "
                "({paths_count}) differ in number: give one name for every raster, in the "
                "same order.",
                given_count=len(given),
                given=", ".join(given),
                paths_count=len(paths),
            )
        )
    for name in given:
        if name in ROLES:
            raise InputError(
                say("NAMES has {name!r}, which stands for the labels: choose another.", name=name)
            )
    how = _listed(resampling)
    if len(how) == 1:
        how *= len(paths)
    unknown = [one for one in how if one not in RESAMPLINGS]
    if unknown or len(how) != len(paths):
        raise InputError(
            say(
                "RESAMPLING is {resampling!r}: give one of {resamplings}, or one for every "
                "raster ({paths_count}) with commas between.",
                resampling=resampling,
                resamplings=", ".join(RESAMPLINGS),
                paths_count=len(paths),
            )
        )
    none = [one.strip() for one in nodata.split(",")]
    if len(none) == 1:
        none *= len(paths)
    if len(none) != len(paths):
        raise InputError(
            say(
                "NODATA is {nodata!r}: give one value for all rasters, or one for every "
                "raster ({paths_count}) with commas between.",
                nodata=nodata,
                paths_count=len(paths),
            )
        )
    if len(set(paths)) < len(paths):
        raise InputError(say("MODALITIES has the same raster twice: choose different ones."))
    return [Modality(*parts) for parts in zip(given, paths, how, none)]


def _listed(text: str) -> list[str]:
    return [piece.strip() for piece in text.split(",")] if text.strip() else []


def check_folders(names: Sequence[str]) -> None:
    """Raise :class:`InputError` where names cannot stand beside each other as folders."""
    for name in names:
        if not _FOLDER.fullmatch(name) or name.lower() in _TAKEN:
            raise InputError(
                say(
                    "A folder of patches cannot be called {name!r}: use letters, digits, '_' "
                    "and '-', none of {taken}, and no name that Windows keeps (con, nul).",
                    name=name,
                    taken=", ".join(_TAKEN),
                )
            )
    lowered = [name.lower() for name in names]
    for name in names:
        if lowered.count(name.lower()) > 1:
            raise InputError(
                say(
                    "Two folders of patches would be called {name!r}: give every modality a "
                    "name of its own, and tell the levels apart with {{n}} (number of "
                    "classes) or {{level}} in LABEL_FOLDER and EDGE_FOLDER.",
                    name=name,
                )
            )


def on_one_grid(
    modalities: Sequence[Modality], backscatter: str = Backscatter.KEEP.value
) -> tuple[list[Source], list[Image], list[Remark]]:
    """Bring all modalities to the grid of the first, which is never resampled.

    Parameters
    ----------
    backscatter
        See :class:`..choices.landcover.Backscatter`.

    Returns
    -------
    The rasters as they lie on the disk, the images to cut, and what a user should know.

    Raises
    ------
    InputError
        A raster is rotated, has no CRS, or does not overlap the first.
    """
    images: list[Image] = []
    sources: list[Source] = []
    remarks: list[Remark] = []
    for modality in modalities:
        # What a modality is may be anything, so that a doubt is told and does not stop the run.
        radar = bool(polarised(inspect(modality.path)))
        source, heard = open_scene(modality.path, modality.nodata, ask=False, continuous=radar)
        sources.append(source)
        remarks += heard
    Backscatter.check("BACKSCATTER", backscatter)
    if backscatter != Backscatter.KEEP and not any(map(polarised, sources)):
        raise InputError(
            say(
                "BACKSCATTER is {backscatter}, but no modality is known as Sentinel-1: call "
                "its bands VV and VH in their descriptions, or leave BACKSCATTER at keep.",
                backscatter=backscatter,
            )
        )
    grid = sources[0].grid
    for modality, source in zip(modalities, sources):
        moved = source.on(grid, modality.resampling)
        images.append(_image(modality.name, source, moved, backscatter, remarks))
        if moved.resampling:
            how = how_resampled(moved, source)
            way = (
                say("read with whole-pixel offsets, not resampled")
                if how == "none"
                else say("resampled once to its grid ({how})", how=how)
            )
            first = sources[0].name
            remarks.append(
                Remark(
                    say(
                        "{modality} ({source}) lies on another grid than {first}: {way}.",
                        modality=modality.name,
                        source=source.name,
                        first=first,
                        way=way,
                    )
                )
            )
        caution = _offset_left_in(modality.name, source)
        if caution:
            remarks.append(caution)
    return sources, images, remarks


def _image(
    name: str, source: Source, moved: Source, backscatter: str, remarks: list[Remark]
) -> Image:
    """Return what is cut of a modality, backscatter in the unit that is wanted."""
    bands = polarised(source)
    if not bands:
        return Image(name, moved)
    try:
        found = unit_of(source, bands)
    except InputError as error:
        if backscatter != Backscatter.KEEP:
            raise
        remarks.append(
            Caution(say("{name}: {error} Its values are kept as they are.", name=name, error=error))
        )
        return Image(name, moved)
    conversion = Conversion(found, backscatter, tuple(source.bands.index(band) for band in bands))
    told = say(", brought to {unit}", unit=conversion.unit) if conversion.needed else ""
    remarks.append(
        Remark(
            say(
                "{name} ({source}): backscatter in {found}{told}.",
                name=name,
                source=source.name,
                found=found,
                told=told,
            )
        )
    )
    return Image(name, moved, conversion if conversion.needed else None, conversion.unit)


def how_resampled(moved: Source, source: Source) -> str:
    """Return how a raster comes to its grid: "none" where its pixels stay as they are."""
    return "none" if moved.grid.is_aligned(source.grid) else str(moved.resampling)


def _offset_left_in(name: str, source: Source) -> Caution | None:
    """Return a caution where a Sentinel-2 image holds the offset of baseline 04.00."""
    names = band_names(source)
    visible = next((one for one in ("B04", "B03", "B02") if one in names), None)
    if visible is None:
        return None
    band = source.bands[names.index(visible)]
    try:
        scaling = decide_scaling(source, band)
        if scaling.offset >= 0:
            return None
        sign = say(
            "its values hold the +1000 of products since January 2022 ({reason})",
            reason=scaling.reason,
        )
    except InputError:
        dark = dark_pixels(source, [band], [PRESETS["dn"]])[0]
        if dark.verdict != "offset left in":
            return None
        sign = say(
            "the +1000 of products since January 2022 seems to be left in: its darkest "
            "pixels would have a reflectance of {low:.3f} to {high:.3f}",
            low=dark.low,
            high=dark.high,
        )
    return Caution(
        say(
            "{name} ({source}): {sign}. Patches keep the values as they are; import the "
            "scene first (importscene) for reflectance × 10000 without the offset.",
            name=name,
            source=source.name,
            sign=sign,
        )
    )

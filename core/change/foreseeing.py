"""What an export of two scenes and a mask, or a review, is going to make; nothing is written."""

from __future__ import annotations

import os
from pathlib import Path

from ..choices.masks import Unreviewed
from ..choices.patches import PatchChoice
from ..datasets.export import ALL, Areas
from ..datasets.foreseeing import Foreseen, foresee
from ..datasets.stored import open_dataset
from ..io.temporary import temporary_folder
from ..io.vector import read_layer
from ..jobs import Job, part
from ..masks.polygons import LAYER, write_polygon_mask
from ..patch_grid import PatchGrid
from .export import given_mask


def foresee_patches(
    t1_path: str,
    t2_path: str,
    labels: str | os.PathLike[str],
    choice: PatchChoice,
    *,
    resampling: str = "bilinear",
    nodata: str = "",
    bands: str = "",
    areas: Areas = ALL,
    reference: str = "",
    unreviewed: str = Unreviewed.AUTO.value,
    standing: str = "",
) -> Job[Foreseen]:
    """Count what :func:`.export.export_patches` would make of these; it raises what that would.

    Parameters
    ----------
    labels
        A mask; with a `reference`, a review, whose polygons become the mask on that raster's grid.
    unreviewed
        What becomes of the review's candidates.
    standing
        The folder of a data set that the patches would join.
    """
    choice.check()
    before = open_dataset(Path(standing)) if standing else None
    with temporary_folder() as folder:
        mask = os.fspath(labels)
        if reference:
            rows = read_layer(labels, LAYER, only=["status"])
            polygons = ((wkb, row.get("status")) for wkb, row in rows if wkb)
            mask = str(folder / "mask.tif")
            job = write_polygon_mask(polygons, reference, mask, unreviewed=unreviewed)
            yield from part(job, 0.0, 0.2)
        given = given_mask(t1_path, t2_path, mask, resampling, nodata, bands)
        cut = PatchGrid.of(given.stack.images[0].source.grid, choice)
        return (yield from part(foresee(cut, given.stack, choice, areas, before), 0.2, 1.0))

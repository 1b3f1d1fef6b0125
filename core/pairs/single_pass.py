"""What else there is to see where two scenes are read as a whole, so that each is read once."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from ..arrays import Array
from ..grid import Window
from ..io.output import Output, create
from ..io.source import Reader
from ..scenes.indices import SaviPlan
from .preview import Preview, View, of_bands


class SinglePass:
    """Takes previews of two scenes on one grid, and notes where all their bands are valid.

    Parameters
    ----------
    path
        Of the raster that will tell where: 1, or no data (0).
    """

    def __init__(self, plans: Sequence[SaviPlan], path: str | os.PathLike[str]) -> None:
        self.path = Path(path)
        self._plans = tuple(plans)
        self._views = [View.of(plan, plans[0].source.grid) for plan in plans]
        self._pixels = [view.empty() for view in self._views]

    def output(self) -> Output:
        """Prepare the raster."""
        return create(self.path, self._plans[0].source.grid, dtype="uint8", nodata=0)

    def read(
        self, window: Window, readers: Sequence[Reader]
    ) -> tuple[list[tuple[Array, Array]], Array]:
        """Read all bands of a window; in threads, each with other windows.

        Returns
        -------
        read
            Of every scene, what :meth:`..scenes.indices.SaviPlan.read` returns.
        valid
            (rows, columns) uint8: 1 where all bands of all scenes are.
        """
        read, everywhere = [], np.ones((window.height, window.width), bool)
        for plan, view, pixels, reader in zip(self._plans, self._views, self._pixels, readers):
            stored, valid = reader.read(window)
            everywhere &= valid.all(axis=0)
            view.put(pixels, window, stored, valid)
            stored, valid = (
                of_bands(plan.source, (plan.red, plan.nir), every) for every in (stored, valid)
            )
            read.append((stored, np.all(valid, axis=0)))
        return read, everywhere.view(np.uint8)

    def previews(self) -> tuple[Preview, ...]:
        """Return the previews, when all windows were read."""
        return tuple(view.finished(pixels) for view, pixels in zip(self._views, self._pixels))

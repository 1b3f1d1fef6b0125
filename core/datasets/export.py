"""One run of an export: what is cut, how, where, and what is told of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from ..choices.patches import PatchChoice
from ..patch_grid import PatchGrid
from .stack import Stack
from .stored import StoredDataset


@dataclass(frozen=True)
class Areas:
    """Polygons that a choice of patches hangs on, WKB in the grid's CRS.

    Attributes
    ----------
    only
        Only patches whose centre lies in one of them; None: all.
    zones
        For SPLIT=polygons, with the name of the split that lies in each.
    review
        A review's GeoPackage, which says how far the review of every patch is.
    closed_only
        Only patches whose review is finished.
    """

    only: Sequence[bytes] | None = None
    zones: Sequence[tuple[bytes, object]] = ()
    review: Path | None = None
    closed_only: bool = False

    def as_plain(self) -> dict[str, Any]:
        """Return them as JSON can hold them: WKB in hexadecimal digits."""
        return {
            "only": None if self.only is None else [wkb.hex() for wkb in self.only],
            "zones": [[wkb.hex(), split] for wkb, split in self.zones],
            "closed_only": self.closed_only,
        }

    @classmethod
    def plain(
        cls,
        only: Sequence[str] | None,
        zones: Sequence[tuple[str, object]],
        closed_only: bool,
        review: Path | None,
    ) -> Areas:
        """Return what :meth:`as_plain` tells of; a review has a file of its own."""
        return cls(
            None if only is None else [bytes.fromhex(wkb) for wkb in only],
            [(bytes.fromhex(wkb), split) for wkb, split in zones],
            review,
            closed_only,
        )


ALL = Areas()


@dataclass
class Provenance:
    """What only the caller knows of a run; `inputs` is asked when all else is done."""

    algorithm: str
    parameters: Mapping[str, Any]
    inputs: Callable[[], Mapping[str, Any]]
    software: Mapping[str, str] = field(default_factory=dict)
    more: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Export:
    """One run that fills a data set.

    Attributes
    ----------
    cut
        How the scene is cut.
    stack
        What is cut, on the grid of `cut`.
    before
        The data set that the patches are added to: its own come along as they are.
    """

    cut: PatchGrid
    stack: Stack
    choice: PatchChoice
    provenance: Provenance
    areas: Areas = ALL
    before: StoredDataset | None = None

    @property
    def earlier(self) -> Sequence[Mapping[str, Any]]:
        """The rows of the data set that the patches are added to."""
        return self.before.rows if self.before else []

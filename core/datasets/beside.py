"""What stands beside the patches, made from the data set as it lies on the disk."""

from __future__ import annotations

from ..jobs import Job, part
from .card import write_card
from .checksums import write_checksums
from .citation import write_citation
from .croissant import write_croissant
from .sheet import write_sheet
from .stored import StoredDataset
from .views import write_views


def write_beside(dataset: StoredDataset) -> Job[None]:
    """Write the side files; the checksums come last, for the others have some too."""
    write_card(dataset)
    write_citation(dataset)
    write_croissant(dataset)
    yield from part(write_views(dataset), 0.0, 0.1)
    yield from part(write_sheet(dataset), 0.1, 0.9)
    yield from part(write_checksums(dataset.folder), 0.9, 1.0)

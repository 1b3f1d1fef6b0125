"""What stands beside the patches, made from the data set as it lies on the disk."""

from __future__ import annotations

from ..jobs import Job
from .card import write_card
from .stored import StoredDataset


def write_beside(dataset: StoredDataset) -> Job[None]:
    """Write the data card."""
    write_card(dataset)
    yield 1.0

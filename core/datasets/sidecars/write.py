"""What stands beside the patches, made from the data set as it lies on the disk."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from ...io.json_files import write_json
from ...jobs import Job, part
from ..stored import MARK, StoredDataset
from .card import CARD, write_card
from .checksums import sha256, write_checksums
from .citation import CITATION, write_citation
from .contact_sheet import MOST_SHOWN, Sheet, write_sheet
from .croissant import CROISSANT, write_croissant
from .mosaics import STYLE, write_views

#: What asks to be edited, and where the record says how it was written.
DOCUMENTS = (CARD, CITATION, CROISSANT, STYLE.name)
RECORDED = "documents"


def write_beside(
    dataset: StoredDataset,
    sheet: Sheet | None = None,
    digests: Mapping[str, bytes] | None = None,
    join: Callable[[], None] | None = None,
) -> Job[None]:
    """Write the side files; the checksums come last, for the others have some too.

    Parameters
    ----------
    sheet
        The contact sheet where it was begun already.
    digests
        SHA-256 of files that need not be read for it, by path.
    join
        Called before the checksums: brings the files that are not made here.
    """
    write_card(dataset)
    write_citation(dataset)
    write_croissant(dataset)
    # Patches that are still to be looked at take most of the time.
    views, looked = (0.1, 0.9) if sheet is None else (0.3, 0.4)
    yield from part(write_views(dataset), 0.0, views)
    if len(dataset.rows) <= MOST_SHOWN:
        yield from part(write_sheet(dataset, sheet), views, looked)
    written = {name: sha256(dataset.folder / name) for name in DOCUMENTS}
    write_json(dataset.folder / MARK, {**dataset.record, RECORDED: written})
    if join is not None:
        join()
    yield from part(write_checksums(dataset.folder, digests), looked, 1.0)

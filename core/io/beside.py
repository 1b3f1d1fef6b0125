"""What a raster hangs on beside the content of its files: how it is opened, and notes beside it."""

from __future__ import annotations

import html
import re
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

from .inputs import is_virtual
from .source import Source

#: In notes of GDAL's: what programs write there by the way when they show a raster.
_PASSING = re.compile(
    r'<MDI key="STATISTICS_[^"]*">[^<]*</MDI>|<Histograms>.*?</Histograms>|(?<=>)\s+', re.DOTALL
)
_EMPTY = re.compile(r"<(PAMDataset|PAMRasterBand|Metadata)\b[^>]*(?:/>|></\1>)")
#: What a virtual raster is made of.
_MADE_OF = re.compile(r"<Source(?:Filename|Dataset)\b[^>]*>([^<]*)<")


def facts_of(source: Source) -> list[Any]:
    """Return what tells two rasters of equal files apart, as plain JSON without folders."""
    path = source.path
    for folder in {str(Path(file).parent) for file in source.files}:
        path = path.replace(folder, "")
    return [
        "" if Path(source.path).is_file() else path,
        [asdict(band) for band in source.bands],
        [asdict(fill) for fill in source.fills],
        list(source.mask_bands),
        [_notes(Path(f"{file}.aux.xml")) for file in source.files],
    ]


def _notes(file: Path) -> str:
    """Return what notes of GDAL's say of a raster, such as no data or colours."""
    try:
        text = _PASSING.sub("", file.read_bytes().decode("utf-8", "replace"))
    except OSError:
        return ""
    while (left := _EMPTY.sub("", text)) != text:
        text = left
    return text


def is_whole(files: Sequence[str]) -> bool:
    """Whether files hold all that is read of them.

    Not those whose last changes a program keeps in a journal beside them, nor a virtual raster of
    others that GDAL does not name: those of a virtual one in it, or of a file that holds several.
    """
    if not files or any(_size(f"{file}-wal") for file in files):
        return False
    names = {Path(file).name for file in files}
    for number, file in enumerate(files):
        if not is_virtual(file):
            continue
        text = Path(file).read_text(encoding="utf-8", errors="replace")
        made_of = {re.split(r"[\\/]", html.unescape(one))[-1] for one in _MADE_OF.findall(text)}
        if number or not made_of <= names:
            return False
    return True


def _size(file: str) -> int:
    try:
        return Path(file).stat().st_size
    except OSError:
        return 0

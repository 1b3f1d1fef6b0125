"""Pictures as PNG files: eight bits, no place, equal pixels give equal bytes."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Sequence

import numpy as np

from ..arrays import Array

_GREY, _COLOUR, _PALETTE = 0, 2, 3


def png(picture: Array, palette: Sequence[tuple[int, int, int, int]] = ()) -> bytes:
    """Return a PNG file of 8-bit pixels: (rows, columns) grey, (rows, columns, 3) in colour.

    Parameters
    ----------
    palette
        Red, green, blue and opacity of every value; (rows, columns) is shown in these colours.
    """
    height, width = picture.shape[:2]
    kind = _PALETTE if palette else _GREY if picture.ndim == 2 else _COLOUR

    def chunk(name: bytes, content: bytes) -> bytes:
        check = zlib.crc32(name + content)
        return struct.pack(">I", len(content)) + name + content + struct.pack(">I", check)

    # Every row begins with the number of its filter: 2, the difference to the row above.
    rows = np.diff(picture.reshape(height, -1), axis=0, prepend=np.uint8(0))
    lines = np.insert(rows, 0, 2, axis=1)
    # Differences of satellite pictures repeat in runs or not at all: to look for other repeats
    # takes four times as long, and the files are larger by 5 %.
    packer = zlib.compressobj(6, zlib.DEFLATED, zlib.MAX_WBITS, zlib.DEF_MEM_LEVEL, zlib.Z_RLE)
    return b"".join(
        (
            b"\x89PNG\r\n\x1a\n",
            chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, kind, 0, 0, 0)),
            *((chunk(b"PLTE", b"".join(bytes(one[:3]) for one in palette)),) if palette else ()),
            *((chunk(b"tRNS", bytes(one[3] for one in palette)),) if palette else ()),
            chunk(b"IDAT", packer.compress(lines.tobytes()) + packer.flush()),
            chunk(b"IEND", b""),
        )
    )

"""Pictures as PNG files: eight bits, no place, equal pixels give equal bytes."""

from __future__ import annotations

import struct
import zlib

import numpy as np

_GREY, _COLOUR = 0, 2


def png(picture: np.ndarray) -> bytes:
    """Return a PNG file of 8-bit pixels: (rows, columns) grey, (rows, columns, 3) in colour."""
    height, width = picture.shape[:2]
    kind = _GREY if picture.ndim == 2 else _COLOUR

    def chunk(name: bytes, content: bytes) -> bytes:
        check = zlib.crc32(name + content)
        return struct.pack(">I", len(content)) + name + content + struct.pack(">I", check)

    # Every row begins with the number of its filter: 2, the difference to the row above.
    rows = np.diff(picture.reshape(height, -1), axis=0, prepend=np.uint8(0))
    lines = np.insert(rows, 0, 2, axis=1)
    return b"".join(
        (
            b"\x89PNG\r\n\x1a\n",
            chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, kind, 0, 0, 0)),
            chunk(b"IDAT", zlib.compress(lines.tobytes(), 6)),
            chunk(b"IEND", b""),
        )
    )

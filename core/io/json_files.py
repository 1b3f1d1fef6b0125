"""JSON files."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any


def write_json(path: Path, content: Mapping[str, Any]) -> None:
    """Write JSON as people read it; equal content gives equal bytes."""
    path.write_bytes(as_json(content))


def as_json(content: Mapping[str, Any]) -> bytes:
    """Return what :func:`write_json` writes."""
    text = json.dumps(content, indent=2, ensure_ascii=False, allow_nan=False)
    return (text + "\n").encode()

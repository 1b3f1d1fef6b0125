"""JSON files."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from ..errors import ReadError
from ..messages import say
from ..schema import check_plain
from .regular import read_text


def write_json(path: Path, content: Mapping[str, Any]) -> None:
    """Write JSON as people read it; equal content gives equal bytes."""
    path.write_bytes(as_json(content))


def as_json(content: Mapping[str, Any]) -> bytes:
    """Return what :func:`write_json` writes."""
    text = json.dumps(content, indent=2, ensure_ascii=False, allow_nan=False)
    return (text + "\n").encode()


def read_json(path: Path) -> Any:
    """Return what a JSON file holds, of any type; :mod:`..schema` says what it has to be.

    Raises
    ------
    ReadError
        It cannot be read, is no JSON, or holds what could not be written again.
    """
    text = read_text(path)
    try:
        content = json.loads(text)
        check_plain(content)
    except (ValueError, RecursionError) as error:
        raise ReadError(
            say(
                "{path} cannot be read as JSON: bring the file back. [{error}]",
                path=path,
                error=error,
            )
        ) from error
    return content

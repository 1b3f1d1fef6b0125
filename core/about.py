"""The version, from the one place that states it."""

from __future__ import annotations

import configparser
import functools
from pathlib import Path


@functools.cache
def version() -> str:
    """Return the version in ``metadata.txt``."""
    parser = configparser.ConfigParser(interpolation=None)
    parser.read(Path(__file__).parent.parent / "metadata.txt", encoding="utf-8")
    return parser.get("general", "version", fallback="unknown")

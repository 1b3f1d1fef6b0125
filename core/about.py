"""The version and the repository, from the one place that states them."""

from __future__ import annotations

import configparser
import functools
from pathlib import Path


def version() -> str:
    """Return the version in ``metadata.txt``."""
    return _metadata().get("general", "version", fallback="unknown")


def repository() -> str:
    """Return the address of the source code in ``metadata.txt``, without a slash at its end."""
    return _metadata().get("general", "repository", fallback="").rstrip("/")


@functools.cache
def _metadata() -> configparser.ConfigParser:
    parser = configparser.ConfigParser(interpolation=None)
    parser.read(Path(__file__).parent.parent / "metadata.txt", encoding="utf-8")
    return parser

"""JSON of catalogues, from the web or from a folder, and where what it names lies."""

from __future__ import annotations

import json
import os
import threading
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urljoin, urlsplit
from urllib.request import url2pathname

from ..errors import InputError, ReadError
from ..io.json_files import read_json
from ..messages import say
from ..schema import check_plain
from .reach import Network, checked, fetch, is_web, shown


def read_document(
    address: str, network: Network, stop: threading.Event, body: bytes | None = None
) -> Any:
    """Return the JSON at an address of the web or a path, of any type.

    Raises
    ------
    ReadError, InputError
        It cannot be had, or is no JSON.
    """
    if not is_web(address):
        path = local_path(address)
        if not path.is_file():
            raise ReadError(say("{path} does not exist: check the path.", path=path))
        return read_json(path)
    content = fetch(address, network, stop, body=body)
    try:
        found = json.loads(content)
        check_plain(found)
    except (ValueError, RecursionError) as error:
        raise ReadError(
            say(
                "{address} is no catalogue: its answer cannot be read as JSON. Check the "
                "address. [{error}]",
                address=shown(address),
                error=error,
            )
        ) from error
    return found


def local_path(address: str) -> Path:
    """Return the path that a path or a ``file:`` address means."""
    if address[:5].lower() == "file:":
        parts = urlsplit(address)
        if parts.netloc not in ("", "localhost"):
            return Path(f"//{parts.netloc}{url2pathname(parts.path)}")
        return Path(url2pathname(parts.path))
    return Path(address)


def resolved(href: str, base: str) -> str:
    """Return where a document's `href` leads, as an address of the web, of S3, or a path.

    Parameters
    ----------
    base
        Where the document itself stands.

    Raises
    ------
    InputError
        A document of the web names something on this computer, or anybody GDAL's own file systems.
    """
    href = href.strip()
    scheme = urlsplit(href).scheme.lower() if "://" in href[:12] or href[:5] == "file:" else ""
    if scheme in ("http", "https"):
        return checked(href)
    if scheme == "s3":
        return f"s3://{href[5:]}"
    if is_web(base):
        joined = urljoin(base, href) if not scheme else ""
        if not is_web(joined):
            raise InputError(
                say(
                    "{base} names {href}, which is nothing of the web: it is not opened.",
                    base=shown(base),
                    href=href[:200],
                )
            )
        return checked(joined)
    if scheme not in ("", "file") or href.replace("\\", "/").startswith("/vsi"):
        raise InputError(
            say(
                "{base} names {href}, which is neither a file nor an address of the web: it "
                "is not opened.",
                base=base,
                href=href[:200],
            )
        )
    target = local_path(href) if scheme else Path(unquote(href) if "%" in href else href)
    return os.path.normpath(local_path(base).parent / target)

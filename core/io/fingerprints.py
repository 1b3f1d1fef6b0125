"""What a run is made from, told by its content: SHA-256 of files and polygons, a key of a run."""

from __future__ import annotations

import contextlib
import hashlib
import json
import threading
from collections.abc import Iterable, Iterator, Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor, wait
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from ..about import version
from ..jobs import Job
from ..threads import thread_count
from .backends import backend, environment, software
from .output import TAG_PREFIX
from .vector import one_part

#: By role, what is told of every file.
Fingerprints = dict[str, list[dict[str, Any]]]
_Hashed = Mapping[str, list[Future[dict[str, Any]]]]
#: Tags of a raster that was made of a catalogue's scene, by what a record calls them.
ITEM_TAGS = {
    "id": f"{TAG_PREFIX}ITEM",
    "href": f"{TAG_PREFIX}ITEM_HREF",
    "sha256": f"{TAG_PREFIX}ITEM_SHA256",
    "call": f"{TAG_PREFIX}ITEM_CALL",
}


def run_key(
    algorithm: str,
    parameters: Mapping[str, Any],
    files: Mapping[str, Sequence[str]],
    more: Any,
    there: Mapping[str, Any] | None,
) -> str:
    """Return a text that is the same for two runs only where they make the same files.

    Inputs count by size and time of change: hashing them would take as long as using them.

    Parameters
    ----------
    there
        The record of the data set that a run adds to.
    """
    given = stamps(file for role in files.values() for file in role)
    content = [version(), software(), algorithm, parameters, given, more, there]
    return hashlib.sha256(json.dumps(content, default=repr).encode()).hexdigest()


def stamps(files: Iterable[str]) -> list[tuple[str, int, int]]:
    """Return what tells whether files are the same as before: path, size and time of change.

    What is not on this machine, such as a file on a server, is left out.
    """
    found = []
    for name in files:
        with contextlib.suppress(OSError):
            state = Path(name).stat()
            found.append((str(name), state.st_size, state.st_mtime_ns))
    return found


@contextmanager
def fingerprints(inputs: Mapping[str, Sequence[str]]) -> Iterator[Any]:
    """Hash the inputs in a thread while other work goes on; yields a call that returns the result.

    The result maps each name to its files' names, sizes and SHA-256.
    """
    with _hashing(inputs, 1) as hashed:
        yield lambda: _results(hashed)


def hash_inputs(inputs: Mapping[str, Sequence[str]]) -> Job[Fingerprints]:
    """Hash the inputs before other work begins; a job that returns what they are like."""
    with _hashing(inputs, thread_count()) as hashed:
        left = {one for files in hashed.values() for one in files}
        while left:
            left = wait(left, 0.1).not_done
            yield 0.0
    return _results(hashed)


def _results(hashed: _Hashed) -> Fingerprints:
    return {name: [one.result() for one in files] for name, files in hashed.items()}


@contextmanager
def _hashing(inputs: Mapping[str, Sequence[str]], threads: int) -> Iterator[_Hashed]:
    """Yield what is going to be told of every file, by role."""
    stop, pool = threading.Event(), ThreadPoolExecutor(threads)
    try:
        yield {
            name: [pool.submit(_fingerprint, Path(file), stop) for file in files]
            for name, files in inputs.items()
        }
    finally:
        stop.set()
        pool.shutdown(cancel_futures=True)


def _fingerprint(path: Path, stop: threading.Event) -> dict[str, Any]:
    if not path.is_file():
        # Inside an archive or on a server: named, not hashed.
        return {"name": path.name, "bytes": None, "sha256": None}
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while not stop.is_set():
            chunk = file.read(1 << 20)
            if not chunk:
                break
            digest.update(chunk)
    found = {"name": path.name, "bytes": path.stat().st_size, "sha256": digest.hexdigest()}
    item = _item(path)
    return {**found, "item": item} if item else found


def _item(path: Path) -> dict[str, str]:
    """Return what a raster keeps of the catalogue's scene that it was made of; mostly nothing."""
    if path.suffix.lower() not in (".tif", ".tiff"):
        return {}
    with contextlib.suppress(OSError), environment():
        with contextlib.closing(backend().open(str(path))) as dataset:
            tags = dataset.tags
        return {name: tags[tag] for name, tag in ITEM_TAGS.items() if tag in tags}
    return {}


def polygons_fingerprint(polygons: Iterable[tuple[bytes, object]]) -> dict[str, Any]:
    """Describe polygons, which may have no file of their own: WKB and what is said of each."""
    states = [one_part(wkb) + str(said).encode() for wkb, said in polygons]
    digest = hashlib.sha256(b"".join(states)).hexdigest()
    return {"name": f"{len(states)} polygons", "bytes": None, "sha256": digest}

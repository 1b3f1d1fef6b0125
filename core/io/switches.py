"""GDAL's switches, which every plugin and thread of QGIS shares: set, counted and put back.

OGR and GDAL are imported when used: the core needs no ``osgeo`` to be loaded.
"""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Callable, Iterator

#: GDAL's cache while we work. Its own, 5 % of the memory, would make a stream of blocks eat it.
CACHE_BYTES = 64 << 20


class _Switch:
    """Something process-wide that is set while anybody uses it: by the first, until the last."""

    def __init__(self, turn: Callable[[], Callable[[], None]]) -> None:
        """`turn` sets it and returns what puts it back."""
        self._turn = turn
        self._lock = threading.Lock()
        self._users = 0
        self._put_back: Callable[[], None] = lambda: None

    @contextlib.contextmanager
    def used(self) -> Iterator[None]:
        with self._lock:
            if self._users == 0:
                self._put_back = self._turn()
            self._users += 1
        try:
            yield
        finally:
            with self._lock:
                self._users -= 1
                if self._users == 0:
                    self._put_back()


def _exceptions() -> Callable[[], None]:
    from osgeo import gdal, ogr

    before = gdal.GetUseExceptions(), ogr.GetUseExceptions()
    gdal.UseExceptions()
    ogr.UseExceptions()

    def put_back() -> None:
        # GDAL demands the reverse order.
        if not before[1]:
            ogr.DontUseExceptions()
        if not before[0]:
            gdal.DontUseExceptions()

    return put_back


_raising = _Switch(_exceptions)


@contextlib.contextmanager
def gdal_errors(kind: type[Exception], message: str) -> Iterator[None]:
    """Have GDAL and OGR raise, as `kind`, instead of printing."""
    with _raising.used():
        try:
            yield
        except RuntimeError as error:
            raise kind(f"{message}: {error}") from error


def _small_cache() -> Callable[[], None]:
    from osgeo import gdal

    before = gdal.GetCacheMax()
    gdal.SetCacheMax(CACHE_BYTES)
    return lambda: gdal.SetCacheMax(before)


_caching = _Switch(_small_cache)


def small_cache() -> contextlib.AbstractContextManager[None]:
    """Keep GDAL's cache to :data:`CACHE_BYTES`."""
    return _caching.used()


#: How rasters are read over the web: no looking around for files beside them, ranges that touch in
#: one request, nothing kept that a server said in a bad moment.
REMOTE = {
    "GDAL_DISABLE_READDIR_ON_OPEN": "EMPTY_DIR",
    "GDAL_HTTP_MERGE_CONSECUTIVE_RANGES": "YES",
    "GDAL_HTTP_MAX_RETRY": "0",
    "GDAL_HTTP_LOW_SPEED_LIMIT": "200",
    "CPL_VSIL_CURL_NON_CACHED": "/vsicurl/:/vsis3/",
    # GDAL asks for credentials of a cloud's own machines otherwise, and waits for an answer.
    "CPL_AWS_AUTODETECT_EC2": "NO",
}


@contextlib.contextmanager
def options(**settings: str) -> Iterator[None]:
    """Set GDAL's options for this thread alone."""
    from osgeo import gdal

    before = {name: gdal.GetThreadLocalConfigOption(name, None) for name in settings}
    for name, value in settings.items():
        gdal.SetThreadLocalConfigOption(name, value)
    try:
        yield
    finally:
        for name, value in before.items():
            gdal.SetThreadLocalConfigOption(name, value)

"""Files of a scene in a catalogue, opened where they lie, with patience."""

from __future__ import annotations

import contextlib
import re
import threading
from collections.abc import Callable, Mapping
from pathlib import Path, PurePosixPath
from typing import TypeVar
from urllib.parse import urlsplit

from ..arrays import Array
from ..errors import InputError, ReadError
from ..grid import Window
from ..io.backends import software
from ..io.backends.seam import RasterError
from ..io.remote import ImageFacts, RemoteImage
from ..messages import say
from .reach import Network, Unreached, broken, is_web, patiently, probe, refused, shown
from .signing import Signer

Result = TypeVar("Result")

#: What GDAL says of an answer of HTTP.
_STATUS = re.compile(r"(?:HTTP response code\D*|response_code=)(\d{3})")


class AssetFile:
    """One file of a scene; opened with the first question, read by one thread at a time."""

    def __init__(self, href: str, collection: str, signer: Signer) -> None:
        self.href, self._collection, self._signer = href, collection, signer
        self._image: RemoteImage | None = None
        self._lock = threading.Lock()

    @property
    def name(self) -> str:
        """The file's name."""
        if self.is_local:
            return Path(self.href).name
        return PurePosixPath(urlsplit(self.href).path).name

    @property
    def is_local(self) -> bool:
        """Whether it lies on this computer."""
        return "://" not in self.href

    def facts(self, stop: threading.Event) -> ImageFacts:
        """Return what the file says of itself; see :meth:`read`."""
        return self._ask(lambda image: image.facts(), stop)

    def read(
        self,
        band: int,
        window: Window,
        stop: threading.Event,
        shape: tuple[int, int] | None = None,
    ) -> Array:
        """Return stored values, (rows, columns), thinned to `shape` where given.

        Raises
        ------
        Unreached
            The server refuses, or does not answer, after all tries.
        ReadError, InputError
            The file is damaged or no image that is read.
        """
        return self._ask(lambda image: image.read(band, window, shape), stop)

    def close(self) -> None:
        """Close it."""
        with self._lock:
            if self._image is not None:
                self._image.close()
            self._image = None

    def _ask(self, question: Callable[[RemoteImage], Result], stop: threading.Event) -> Result:
        network = self._signer.network

        def once() -> Result:
            if self._image is None:
                self._image = self._opened(stop)
            try:
                return question(self._image)
            except RasterError as error:
                self._image.close()
                self._image = None
                raise self._told(error, stop) from error

        with self._lock:
            return patiently(once, network.patience, stop, self.name)

    def _opened(self, stop: threading.Event) -> RemoteImage:
        name = self.name if self.is_local else shown(self.href)
        if self.is_local:
            return RemoteImage(self.href, name, {})
        settings = {**_waiting(self._signer.network, self.href), **self._signer.options(self.href)}
        _check_headers(settings)
        if self.href.startswith("s3://"):
            return RemoteImage(f"/vsis3/{self.href[5:]}", name, settings)
        address = self._signer.signed(self.href, self._collection, stop)
        return RemoteImage(f"/vsicurl/{address}", name, settings)

    def _told(self, error: RasterError, stop: threading.Event) -> ReadError:
        """Return what GDAL's error means; what it does not tell, a question of our own does."""
        network = self._signer.network
        if self.is_local:
            return ReadError(
                say(
                    "{href} cannot be read: it is missing or damaged. [{error}]",
                    href=self.href,
                    error=error,
                )
            )
        name = shown(self.href)
        # What signs an address stands in its query.
        said = re.sub(r"\?[^\s'\"]*", "", str(error))
        found = _STATUS.search(said)
        if is_web(self.href):
            address = self._signer.signed(self.href, self._collection, stop)
            try:
                probe(address, network, stop)
            except Unreached as reason:
                # The signature may have come to its end meanwhile.
                expired = reason.status in (401, 403) and self._signer.renew(address)
                reason.again = reason.again or expired
                return reason
        elif found and int(found[1]) >= 400:
            return refused(int(found[1]), name, network)
        if "not recognized as" in said and not found:
            return ReadError(
                say(
                    "{name} is no GeoTIFF and no JPEG 2000: it is not read. [{error}]",
                    name=name,
                    error=said,
                )
            )
        return broken(name, said)


def _waiting(network: Network, href: str) -> Mapping[str, str]:
    """Return GDAL's options for the proxy, and for how long it waits."""
    patience = network.patience
    told = {
        "GDAL_HTTP_CONNECTTIMEOUT": f"{patience.stall:.0f}",
        "GDAL_HTTP_LOW_SPEED_TIME": f"{patience.stall:.0f}",
        "GDAL_HTTP_TIMEOUT": f"{30 * patience.stall:.0f}",
    }
    proxy = network.proxy_for(href)
    if proxy:
        told["GDAL_HTTP_PROXY"] = told["GDAL_HTTPS_PROXY"] = proxy
    return told


def _check_headers(settings: Mapping[str, str]) -> None:
    if "GDAL_HTTP_HEADERS" not in settings:
        return
    with contextlib.suppress(ValueError):
        told = software()["gdal"]
        if tuple(int(part) for part in re.findall(r"\d+", told)[:2]) < (3, 6):
            raise InputError(
                say(
                    "GDAL {told} of this QGIS cannot sign in to read images: use QGIS with "
                    "GDAL 3.6 or newer, or a catalogue whose scenes are open to everybody.",
                    told=told,
                )
            )

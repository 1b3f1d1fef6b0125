"""What lets us in: added to addresses and requests as they go out, and written nowhere."""

from __future__ import annotations

import base64
import contextlib
import json
import os
import threading
import time
from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from urllib.parse import quote, urlsplit

from ..errors import ReadError
from ..messages import say
from .preset import Preset
from .reach import Network, fetch, host_of, is_of, is_web, refused, shown

#: Seconds before its end at which a signature is got anew.
_EARLY = 120.0
_SHORT = 300.0
#: In the environment: a header's whole value, as "Bearer …".
VARIABLE = "CHANGEMINING_AUTHORIZATION"
_KEYS = ("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY")


def prepared(network: Network, preset: Preset) -> Network:
    """Return the network with what the environment and the preset say of signing in.

    Headers go to the catalogue's own host, and to those that its preset names.
    """
    headers, kind = dict(network.headers), preset.signing["kind"]
    told = os.environ.get(VARIABLE, "")
    if told and not headers:
        headers["Authorization"] = told
    user, word = network.user, network.word
    if kind == "keys":
        basic = headers.pop("Authorization", "")
        if basic.startswith("Basic ") and not user:
            with contextlib.suppress(ValueError, UnicodeError):
                user, _, word = base64.b64decode(basic[6:]).decode().partition(":")
        if not user:
            user, word = (os.environ.get(name, "") for name in _KEYS)
    hosts = preset.hosts or ((host_of(preset.address),) if is_web(preset.address) else ())
    more = tuple(preset.signing.get("hosts", ())) if kind == "headers" else ()
    return replace(
        network,
        headers=headers,
        user=user,
        word=word,
        hosts=(*hosts, *more),
        sign_in=preset.sign_in or network.sign_in,
    )


class Signer:
    """Signs the addresses of one catalogue's assets; any thread may ask."""

    def __init__(self, preset: Preset, network: Network) -> None:
        self.preset, self.network = preset, prepared(network, preset)
        self._lock = threading.Lock()
        self._queries: dict[str, tuple[str, float]] = {}

    def signed(self, href: str, collection: str, stop: threading.Event) -> str:
        """Return an address with what signs it, if anything does."""
        signing = self.preset.signing
        if signing["kind"] != "query" or not is_of(href, tuple(signing["hosts"])):
            return href
        address = signing["address"].format(collection=quote(collection, safe=""))
        with self._lock:
            query, end = self._queries.get(address, ("", 0.0))
            if time.time() > end - _EARLY:
                query, end = self._query(address, stop)
                self._queries[address] = query, end
        return f"{href}{'&' if urlsplit(href).query else '?'}{query}"

    def renew(self, signed: str) -> bool:
        """Have the signature of an address got anew that was refused; return whether it can be."""
        with self._lock:
            for address, (query, _) in list(self._queries.items()):
                if query and signed.endswith(query):
                    del self._queries[address]
                    return True
        # Somebody else did already, or there is none.
        return bool(self.preset.signing["kind"] == "query")

    def _query(self, address: str, stop: threading.Event) -> tuple[str, float]:
        try:
            told = json.loads(fetch(address, self.network, stop, most=1 << 16))
            query, end = str(told["token"]), str(told.get("msft:expiry", ""))
        except (ValueError, KeyError, TypeError) as error:
            raise ReadError(
                say("{address} gives no signature: run again later.", address=shown(address))
            ) from error
        until = time.time() + _SHORT
        with contextlib.suppress(ValueError):
            until = datetime.fromisoformat(end.replace("Z", "+00:00")).timestamp()
        return query.lstrip("?"), until

    def options(self, href: str) -> Mapping[str, str]:
        """Return GDAL's options that sign us in at an asset's address.

        Raises
        ------
        Unreached
            It needs keys, and there are none.
        """
        if href.startswith("s3://"):
            return self._keys(href)
        headers = self.network.headers_for(href)
        if not headers:
            return {}
        # One a line would need a file: GDAL takes several in one, parted by a comma.
        return {
            "GDAL_HTTP_HEADERS": ",".join(f"{name}: {value}" for name, value in headers.items())
        }

    def _keys(self, href: str) -> Mapping[str, str]:
        signing = self.preset.signing
        bucket = href[5:].split("/", 1)[0]
        if not self.network.user or bucket not in signing.get("buckets", (bucket,)):
            raise refused(403, href, self.network)
        secure, _, endpoint = signing.get("endpoint", "https://s3.amazonaws.com").rpartition("//")
        return {
            "AWS_S3_ENDPOINT": endpoint,
            "AWS_HTTPS": "NO" if secure == "http:" else "YES",
            "AWS_VIRTUAL_HOSTING": "FALSE",
            **dict(zip(_KEYS, (self.network.user, self.network.word))),
        }

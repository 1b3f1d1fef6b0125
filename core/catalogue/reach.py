"""Small documents from the web, asked for again where that helps, and told in one line where not.

What comes from outside is not trusted: only http and https are followed, sizes are limited, and
what signs us in goes to no other host than it is meant for.
"""

from __future__ import annotations

import contextlib
import functools
import http.client
import importlib.util
import os
import ssl
import threading
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import IO, TypeVar
from urllib.parse import quote, urlsplit, urlunsplit

from ..about import version
from ..errors import InputError, ReadError
from ..messages import say
from .waiting import Stopped

Result = TypeVar("Result")

#: The largest document: a page of a search with some hundred items.
MOST_BYTES = 48 << 20
_LONGEST_ADDRESS = 8192
_LONGEST_WAIT = 30.0
_CHUNK = 1 << 16
#: What may go well the next time: too many requests, and the server's own faults.
_PASSING = {408, 425, 429, 500, 502, 503, 504}


@dataclass(frozen=True)
class Patience:
    """How long to wait, in seconds, and how often to ask.

    Attributes
    ----------
    stall
        Without a byte.
    pause
        Before the second try; twice as long before every other.
    """

    stall: float = 15.0
    tries: int = 4
    pause: float = 1.0


@dataclass(frozen=True)
class Network:
    """How the web is reached; nothing of it is written anywhere.

    Attributes
    ----------
    proxy
        http://host:port, with a name and a password before the host where it needs them; empty:
        the system's.
    direct
        What addresses begin with that are reached without the proxy.
    headers
        What signs us in, by name of the header; sent to `hosts` alone.
    user, word
        A name and a password or a pair of keys, where headers are not what a catalogue wants.
    hosts
        Names of hosts, or their ends as ``.example.org``.
    sign_in
        A sentence that tells how to sign in.
    """

    proxy: str = field(default="", repr=False)
    direct: tuple[str, ...] = ()
    headers: Mapping[str, str] = field(default_factory=dict, repr=False)
    user: str = field(default="", repr=False)
    word: str = field(default="", repr=False)
    hosts: tuple[str, ...] = ()
    sign_in: str = say(
        "Sign in with “Sign-in” (AUTH), an authentication that you have set up in QGIS (Settings ▸ "
        "Options ▸ Authentication)."
    )
    patience: Patience = Patience()

    def headers_for(self, address: str) -> Mapping[str, str]:
        """Return the headers that sign us in at an address."""
        return self.headers if is_of(address, self.hosts) else {}

    def proxy_for(self, address: str) -> str:
        """Return the proxy to an address; empty: the system's, or none."""
        return "" if address.startswith(self.direct) else self.proxy


_in_use = [Network()]


def use(network: Network) -> None:
    """Have the jobs of this process that are given no network take this one.

    They run where no parameter reaches and nothing that signs in may be written; other processes
    have the environment.
    """
    _in_use[0] = network


def in_use() -> Network:
    """Return the network of this process."""
    return _in_use[0]


class Unreached(ReadError):
    """What was asked for did not come.

    Attributes
    ----------
    status
        HTTP's, or None where there was no answer.
    again
        Whether it may come the next time.
    wait
        Seconds that the server asks to wait.
    """

    def __init__(self, text: str, status: int | None, again: bool, wait: float = 0.0) -> None:
        super().__init__(text)
        self.status, self.again, self.wait = status, again, wait


def is_web(address: str) -> bool:
    """Return whether a text is an address of the web."""
    return address[:8].lower().startswith(("http://", "https://"))


def is_of(address: str, hosts: tuple[str, ...]) -> bool:
    """Return whether an address lies on one of the hosts, or below one that begins with a dot."""
    host = (urlsplit(address).hostname or "").lower()
    return any(host == one or (one.startswith(".") and host.endswith(one)) for one in hosts)


def host_of(address: str) -> str:
    """Return the host that an address names."""
    return (urlsplit(address).hostname or "").lower()


def shown(address: str) -> str:
    """Return an address as it may be told: without its query, which may hold what signs us in."""
    parts = urlsplit(address)
    host = parts.hostname or ""
    port = f":{parts.port}" if parts.port else ""
    return urlunsplit((parts.scheme, host + port, parts.path, "", ""))


def checked(address: str) -> str:
    """Return an address of the web as it can be sent.

    Raises
    ------
    InputError
        It is none.
    """
    try:
        parts = urlsplit(address)
        good = parts.scheme.lower() in ("http", "https") and bool(parts.hostname)
        good = good and (parts.port is None or parts.port > 0)
    except ValueError:
        good = False
    if not good or len(address) > _LONGEST_ADDRESS or any(ord(one) < 32 for one in address):
        raise InputError(
            say(
                "{address} is no address of the web that can be used: it has to begin with "
                "https:// or http://.",
                address=address[:200],
            )
        )
    return quote(address.strip(), safe="%/:=&?~#+!$,;'@()*[]")


class _Redirect(urllib.request.HTTPRedirectHandler):
    """Follows to http and https alone; what signs us in stays at the host it was meant for."""

    max_redirections = 5

    def redirect_request(
        self,
        req: urllib.request.Request,
        fp: IO[bytes],
        code: int,
        msg: str,
        headers: http.client.HTTPMessage,
        newurl: str,
    ) -> urllib.request.Request | None:
        if not is_web(newurl):
            raise _astray(req.full_url, newurl)
        known = http.HTTPStatus.TEMPORARY_REDIRECT if code == 308 else code
        following: urllib.request.Request | None
        if req.data is None or code == http.HTTPStatus.SEE_OTHER:
            following = super().redirect_request(req, fp, known, msg, headers, newurl)
        else:
            # A search that is asked for without its terms would find something else.
            following = urllib.request.Request(newurl, req.data, dict(req.headers))
        if following is not None and host_of(newurl) != host_of(req.full_url):
            for name in list(following.headers):
                if name.lower() not in ("user-agent", "accept", "content-type"):
                    following.remove_header(name)
        return following

    # Python 3.9 and 3.10 do not know it.
    http_error_308 = urllib.request.HTTPRedirectHandler.http_error_302


def _astray(address: str, target: str) -> InputError:
    return InputError(
        say(
            "{address} leads to {target}, which is no address of the web: it is not followed.",
            address=shown(address),
            target=target[:100],
        )
    )


def _roundabout(address: str, target: str) -> InputError:
    return InputError(
        say(
            "{address} leads from one address to the next without end, at last to {target}: check "
            "the address.",
            address=shown(address),
            target=shown(target)[:100],
        )
    )


@functools.cache
def _certificates() -> ssl.SSLContext:
    """Return what servers are known by: the system's, and those that other programs are told of."""
    context = ssl.create_default_context()
    for name in ("CURL_CA_BUNDLE", "GDAL_CURL_CA_BUNDLE", "REQUESTS_CA_BUNDLE"):
        with contextlib.suppress(OSError, ValueError):
            if os.environ.get(name):
                context.load_verify_locations(os.environ[name])
    if not context.get_ca_certs() and importlib.util.find_spec("certifi"):
        # Some bundles of QGIS for macOS have no others.
        with contextlib.suppress(OSError, ImportError):
            context.load_verify_locations(importlib.import_module("certifi").where())
    return context


def _opener(network: Network, address: str) -> urllib.request.OpenerDirector:
    """Return what opens addresses of the web and nothing else: no files, no FTP."""
    opener = urllib.request.OpenerDirector()
    proxy = network.proxy_for(address)
    proxies = {"http": proxy, "https": proxy} if proxy else None
    for handler in (
        urllib.request.ProxyHandler(proxies),
        urllib.request.HTTPHandler(),
        urllib.request.HTTPSHandler(context=_certificates()),
        urllib.request.HTTPDefaultErrorHandler(),
        urllib.request.HTTPErrorProcessor(),
        _Redirect(),
    ):
        opener.add_handler(handler)
    return opener


def patiently(
    call: Callable[[], Result], patience: Patience, stop: threading.Event, name: str
) -> Result:
    """Return what `call` returns, trying again where it raises what may pass."""
    for attempt in range(patience.tries):
        try:
            return call()
        except Unreached as error:
            if stop.is_set():
                raise Stopped from error
            if not error.again:
                raise
            if attempt + 1 == patience.tries:
                raise Unreached(
                    say(
                        "{error} Tried {tries} times; run again later to go on.",
                        error=error,
                        tries=patience.tries,
                    ),
                    error.status,
                    False,
                ) from error
            pause = max(error.wait, patience.pause * 2**attempt)
        if stop.wait(min(pause, _LONGEST_WAIT)):
            raise Stopped
    raise InputError(say("{name}: no try is allowed.", name=name))


def fetch(
    address: str,
    network: Network,
    stop: threading.Event,
    *,
    body: bytes | None = None,
    headers: Mapping[str, str] | None = None,
    most: int = MOST_BYTES,
) -> bytes:
    """Return what stands at an address of the web.

    Parameters
    ----------
    body
        Sent by POST, as JSON.

    Raises
    ------
    Unreached
        It did not come, after all tries.
    InputError
        It is no address, too large, or leads out of the web.
    """
    address = checked(address)
    sent = {
        "User-Agent": f"ChangeMining/{version()}",
        "Accept": "application/geo+json, application/json, */*;q=0.5",
        **network.headers_for(address),
        **(headers or {}),
    }
    if body is not None:
        sent["Content-Type"] = "application/json"
    request = urllib.request.Request(address, body, sent)
    call = lambda: _once(request, network, stop, most)  # noqa: E731
    return patiently(call, network.patience, stop, shown(address))


def probe(address: str, network: Network, stop: threading.Event) -> None:
    """Ask for the first byte, once; raise :class:`Unreached` as :func:`fetch` where it fails."""
    request = urllib.request.Request(
        checked(address), headers={"Range": "bytes=0-0", **network.headers_for(address)}
    )
    _once(request, network, stop, most=0)


def _once(
    request: urllib.request.Request, network: Network, stop: threading.Event, most: int
) -> bytes:
    address, patience = request.full_url, network.patience
    name, host = shown(address), host_of(address)
    try:
        with _opener(network, address).open(request, timeout=patience.stall) as answer:
            if not most:
                return bytes(answer.read(1))
            return _body(answer, name, stop, most, patience)
    except urllib.error.HTTPError as error:
        with error:
            if 300 <= error.code < 400:
                target = error.headers.get("Location", "")
                raise (_roundabout if is_web(target) else _astray)(address, target) from error
            raise refused(error.code, name, network, _waiting(error)) from error
    except TimeoutError as error:
        raise _silent(name, patience) from error
    except urllib.error.URLError as error:
        if isinstance(error.reason, TimeoutError):
            raise _silent(name, patience) from error
        raise Unreached(
            say(
                "{host} cannot be reached: check the connection to the internet, and QGIS's proxy "
                "(Settings ▸ Options ▸ Network). [{reason}]",
                host=host,
                reason=error.reason,
            ),
            None,
            not isinstance(error.reason, ssl.SSLError),
        ) from error
    except (OSError, http.client.HTTPException) as error:
        if isinstance(error, ReadError):
            raise
        raise broken(name, error) from error


def _body(
    answer: IO[bytes], name: str, stop: threading.Event, most: int, patience: Patience
) -> bytes:
    parts, size, start = [], 0, time.monotonic()
    while chunk := answer.read(_CHUNK):
        size += len(chunk)
        if stop.is_set():
            raise Stopped
        if size > most:
            raise InputError(
                say(
                    "{name} is larger than {most} MB: it is no catalogue's answer.",
                    name=name,
                    most=most >> 20,
                )
            )
        if time.monotonic() - start > 10 * patience.stall:
            raise _silent(name, patience)
        parts.append(chunk)
    if getattr(answer, "length", 0):
        raise broken(name, "it came in part")
    return b"".join(parts)


def broken(name: str, reason: object) -> Unreached:
    """Return the error for a connection that was cut."""
    text = say("The connection broke while {name} was read. [{reason}]", name=name, reason=reason)
    return Unreached(text, None, True)


def _silent(name: str, patience: Patience) -> Unreached:
    text = say("{name} did not answer for {stall:g} seconds.", name=name, stall=patience.stall)
    return Unreached(text, None, True)


def _waiting(error: urllib.error.HTTPError) -> float:
    told = error.headers.get("Retry-After", "") if error.headers else ""
    return float(told) if told.isdigit() else 0.0


def refused(status: int, name: str, network: Network, wait: float = 0.0) -> Unreached:
    """Return the error for an answer of HTTP that is none of success."""
    if status in (401, 403):
        text = say(
            "{name} is not for everybody (HTTP {status}). {sign_in}",
            name=name,
            status=status,
            sign_in=network.sign_in,
        )
    elif status in (404, 410):
        text = say(
            "{name} is not there (HTTP {status}): check the address, or find the scene anew in its "
            "catalogue.",
            name=name,
            status=status,
        )
    elif status in _PASSING:
        text = say(
            "The server cannot answer for {name} at the moment (HTTP {status}).",
            name=name,
            status=status,
        )
    else:
        text = say(
            "The server refuses {name} (HTTP {status}): check the address.",
            name=name,
            status=status,
        )
    return Unreached(text, status, status in _PASSING, wait)

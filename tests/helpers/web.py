"""A small web server on 127.0.0.1: files by ranges, what was asked counted, faults on demand."""

import contextlib
import json
import re
import socket
import threading
import time
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import parse_qs, urlsplit


@dataclass
class Fault:
    """What goes wrong with paths that hold `text`, so many times (−1: always).

    ``kind`` is a number of HTTP, "drop" (half of the answer, then the line is cut), "stall" (half
    of it, then silence), "redirect:<address>".
    """

    text: str
    kind: object
    times: int = -1
    #: Seconds of silence.
    silence: float = 5.0
    seconds_to_wait: str = ""
    #: So many go well before.
    after: int = 0
    #: Of a redirect.
    status: int = 302


@dataclass
class Web:
    """The server's folder, and what was asked of it."""

    folder: Path
    address: str = ""
    faults: list = field(default_factory=list)
    #: (method, path, status, bytes of the answer's body, header "Authorization")
    asked: list = field(default_factory=list)
    #: {path: function of (query, body) that returns a JSON-able value}
    services: dict = field(default_factory=dict)
    #: A word that "Authorization" has to be, or no file is given.
    wanted: str = ""
    #: What the query has to hold, or no raster is given.
    wanted_query: str = ""

    @property
    def sent(self):
        """Bytes of rasters that were sent."""
        return sum(one[3] for one in self.asked if one[1].split("?")[0].endswith(".tif"))

    @property
    def requests(self):
        """How often rasters were asked for."""
        return sum(one[1].split("?")[0].endswith(".tif") for one in self.asked)

    def forget(self):
        self.asked.clear()

    def fault(self, path):
        for one in self.faults:
            if one.text in path and one.times:
                if one.after:
                    one.after -= 1
                    continue
                one.times -= 1
                return one
        return None


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    web = None

    def log_message(self, *_):
        pass

    def do_HEAD(self):
        self._answer(body=False)

    def do_GET(self):
        self._answer()

    def do_POST(self):
        self._answer(given=self.rfile.read(int(self.headers.get("Content-Length", 0))))

    def _answer(self, body=True, given=None):
        web, path = self.web, urlsplit(self.path).path
        fault = web.fault(self.path)
        kind = fault.kind if fault else None
        if isinstance(kind, int):
            headers = {"Retry-After": fault.seconds_to_wait} if fault.seconds_to_wait else {}
            return self._send(kind, b"no", headers, body)
        if isinstance(kind, str) and kind.startswith("redirect:"):
            return self._send(fault.status, b"", {"Location": kind[len("redirect:") :]}, body)
        if web.wanted and path.endswith(".tif") and self._sign() != web.wanted:
            return self._send(403, b"no", {}, body)
        if web.wanted_query not in urlsplit(self.path).query and path.endswith(".tif"):
            return self._send(403, b"no", {}, body)
        if path in web.services:
            query = {key: one[0] for key, one in parse_qs(urlsplit(self.path).query).items()}
            answer = web.services[path](query, given)
            if isinstance(answer, int):
                return self._send(answer, b"no", {}, body)
            content = json.dumps(answer).encode()
            return self._send(200, content, {"Content-Type": "application/json"}, body, fault)
        file = web.folder / path.lstrip("/")
        if not file.is_file():
            return self._send(404, b"nothing here", {}, body)
        content = file.read_bytes()
        found = re.fullmatch(r"bytes=(\d+)-(\d*)", self.headers.get("Range", ""))
        if not found:
            return self._send(200, content, {"Accept-Ranges": "bytes"}, body, fault)
        start, stop = int(found[1]), min(int(found[2] or len(content)), len(content) - 1)
        if start > stop:
            return self._send(416, b"", {}, body)
        span = {"Content-Range": f"bytes {start}-{stop}/{len(content)}", "Accept-Ranges": "bytes"}
        return self._send(206, content[start : stop + 1], span, body, fault)

    def _sign(self):
        return self.headers.get("Authorization", "")

    def _send(self, status, content, headers, body, fault=None):
        self.web.asked.append(
            (self.command, self.path, status, len(content) if body else 0, self._sign())
        )
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        if not body:
            return
        with contextlib.suppress(OSError):
            if fault is None:
                self.wfile.write(content)
                return
            self.wfile.write(content[: len(content) // 2])
            self.wfile.flush()
            if fault.kind == "stall":
                time.sleep(fault.silence)
            self.close_connection = True
            self.connection.shutdown(socket.SHUT_RDWR)


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 128

    def handle_error(self, *_):
        pass


@contextlib.contextmanager
def serving(folder):
    """Yield a :class:`Web` that serves a folder."""
    web = Web(Path(folder))
    handler = type("Handler", (_Handler,), {"web": web})
    server = _Server(("127.0.0.1", 0), handler)
    web.address = f"http://127.0.0.1:{server.server_address[1]}"
    thread = threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True)
    thread.start()
    try:
        yield web
    finally:
        server.shutdown()
        server.server_close()

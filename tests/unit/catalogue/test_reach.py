"""What comes from the web: patience, one line, and nothing that leads elsewhere."""

import threading
import time

import pytest
from web import Fault

from changemining.core.catalogue.documents import read_document, resolved
from changemining.core.catalogue.reach import Network, fetch, shown
from changemining.core.catalogue.waiting import Stopped, in_the_background
from changemining.core.errors import InputError, ReadError

GO = threading.Event()


@pytest.fixture
def there(web):
    (web.folder / "a.json").write_text('{"type": "Catalog"}', encoding="utf-8")
    return f"{web.address}/a.json"


@pytest.mark.parametrize("kind", [500, 503, 429, "drop", "stall"])
def test_what_passes_is_tried_again(web, there, network, kind):
    web.faults = [Fault("a.json", kind, 2)]
    assert read_document(there, network, GO) == {"type": "Catalog"}
    assert len(web.asked) == 3


@pytest.mark.parametrize(
    ("kind", "words", "tries"),
    [
        (403, "is not for everybody (HTTP 403). Sign in", 1),
        (401, "is not for everybody (HTTP 401). Sign in", 1),
        (404, "is not there (HTTP 404): check the address", 1),
        (418, "The server refuses", 1),
        (500, "cannot answer for", 3),
        ("drop", "The connection broke while", 3),
        ("stall", "did not answer for 1 seconds", 3),
    ],
)
def test_what_does_not_pass_is_told_in_one_line(web, there, network, kind, words, tries):
    web.faults = [Fault("a.json", kind)]
    with pytest.raises(ReadError) as told:
        read_document(there, network, GO)
    assert words in str(told.value)
    assert "\n" not in str(told.value)
    assert ("Tried 3 times" in str(told.value)) == (tries == 3)
    assert len(web.asked) == tries


def test_nobody_there_is_told(network):
    with pytest.raises(ReadError, match=r"127\.0\.0\.1 cannot be reached: check the connection"):
        fetch("http://127.0.0.1:9/a.json", network, GO)


def test_a_server_that_asks_to_wait_is_given_the_time(web, there, network):
    web.faults = [Fault("a.json", 429, 1, seconds_to_wait="1")]
    start = time.monotonic()
    fetch(there, network, GO)
    assert time.monotonic() - start >= 1


def test_a_wait_ends_when_nobody_wants_the_answer(web, there, network):
    web.faults = [Fault("a.json", 429, -1, seconds_to_wait="25")]
    stop = threading.Event()
    threading.Timer(0.2, stop.set).start()
    start = time.monotonic()
    with pytest.raises(Stopped):
        fetch(there, network, stop)
    assert time.monotonic() - start < 2


def test_who_waits_can_leave_at_once(web, there, network):
    """A request under way is left to itself."""
    web.faults = [Fault("a.json", "stall", -1, 3.0)]
    waiting = in_the_background(lambda one, stop: fetch(one, network, stop), [there])
    assert next(waiting) is None
    start = time.monotonic()
    waiting.close()
    assert time.monotonic() - start < 0.5


@pytest.mark.parametrize("target", ["file:///etc/passwd", "ftp://127.0.0.1/a", "gopher://a/b"])
def test_a_way_out_of_the_web_is_not_followed(web, there, network, target):
    web.faults = [Fault("a.json", f"redirect:{target}")]
    with pytest.raises(InputError, match="is no address of the web: it is not followed"):
        fetch(there, network, GO)


@pytest.mark.parametrize("status", [301, 302, 307, 308])
def test_a_search_that_moved_is_asked_for_with_its_terms(web, network, status):
    asked = []
    web.services["/new"] = lambda query, body: asked.append(body) or {}
    web.faults = [Fault("/old", f"redirect:{web.address}/new", status=status)]
    assert fetch(f"{web.address}/old", network, GO, body=b'{"bbox": [1, 2, 3, 4]}') == b"{}"
    assert asked == [b'{"bbox": [1, 2, 3, 4]}']
    fetch(f"{web.address}/old", network, GO)
    assert asked[1:] == [None]


def test_a_way_without_end_is_told(web, there, network):
    web.faults = [Fault("a.json", f"redirect:{there}")]
    with pytest.raises(InputError, match=r"from one address to the next without end, at last to"):
        fetch(there, network, GO)


def test_what_signs_in_stays_at_its_host(web, there, network):
    (web.folder / "b.json").write_text("{}", encoding="utf-8")
    elsewhere = web.address.replace("127.0.0.1", "localhost")
    signed = Network(
        headers={"Authorization": "Bearer x"}, hosts=("127.0.0.1",), patience=network.patience
    )
    web.faults = [Fault("a.json", f"redirect:{elsewhere}/b.json")]
    assert fetch(there, signed, GO) == b"{}"
    assert [(path, word) for _, path, _, _, word in web.asked] == [
        ("/a.json", "Bearer x"),
        ("/b.json", ""),
    ]
    web.forget()
    fetch(f"{elsewhere}/b.json", signed, GO)
    assert web.asked[0][4] == ""


def test_what_signs_in_is_not_told():
    signed = Network(proxy="http://u:word@h:1", headers={"A": "word"}, user="u", word="word")
    assert "word=" not in repr(signed)
    assert "'word'" not in repr(signed)
    assert shown("https://u:p@h.org:8/a.tif?sig=word") == "https://h.org:8/a.tif"


def test_an_answer_without_end_is_not_read(web, network):
    (web.folder / "big.json").write_bytes(b"[" + b" " * 300_000)
    with pytest.raises(InputError, match="it is no catalogue's answer"):
        fetch(f"{web.address}/big.json", network, GO, most=100_000)


@pytest.mark.parametrize("text", ["<html>", '{"a": NaN}', "[" * 5000])
def test_what_is_no_json_is_told(web, network, text):
    (web.folder / "a.json").write_text(text, encoding="utf-8")
    with pytest.raises(ReadError, match="cannot be read as JSON"):
        read_document(f"{web.address}/a.json", network, GO)


WEB = "https://h.org/c/a/item.json"


@pytest.mark.parametrize(
    ("href", "base", "found"),
    [
        ("./B04.tif", WEB, "https://h.org/c/a/B04.tif"),
        ("../B 04.tif", WEB, "https://h.org/c/B%2004.tif"),
        ("https://other.org/x.tif", WEB, "https://other.org/x.tif"),
        ("s3://eodata/x.jp2", WEB, "s3://eodata/x.jp2"),
        ("./B04.tif", "/data/c/item.json", "/data/c/B04.tif"),
        ("/data/B04.tif", "/data/c/item.json", "/data/B04.tif"),
        ("file:///data/B04.tif", "/data/c/item.json", "/data/B04.tif"),
        ("https://h.org/x.tif", "/data/c/item.json", "https://h.org/x.tif"),
    ],
)
def test_where_a_name_leads(href, base, found):
    assert resolved(href, base).replace("\\", "/") == found


@pytest.mark.parametrize(
    "href", ["file:///etc/passwd", "FILE:///etc/passwd", "file:/etc/passwd", "ftp://h/x.tif"]
)
def test_a_catalogue_of_the_web_names_nothing_here(href):
    with pytest.raises(InputError, match="nothing of the web"):
        resolved(href, WEB)


@pytest.mark.parametrize("href", ["/vsicurl/http://h/x.tif", "/vsizip/a.zip/b.tif", "gs://b/x.tif"])
def test_a_catalogue_here_names_files_and_the_web_alone(href):
    with pytest.raises(InputError, match="neither a file nor an address"):
        resolved(href, "/data/c/item.json")


def test_what_gdal_knows_as_its_own_is_a_name_on_the_web_s_host():
    assert resolved("/vsicurl/file.tif", WEB) == "https://h.org/vsicurl/file.tif"

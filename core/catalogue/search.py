"""Items of a catalogue that meet an area and a period: asked of a STAC API, or walked to.

STAC API specification 1.0.0, Item Search, with POST or GET; STAC 1.0 and 1.1 for static catalogues.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple
from urllib.parse import urlencode, urljoin

from ..errors import ChangeMiningError, InputError
from ..jobs import Caution, Job, part
from ..messages import say
from ..schema import is_number
from .documents import read_document, resolved
from .item import StacItem, parse_item
from .preset import Preset
from .reach import Network, Unreached, host_of, is_web, shown
from .waiting import all_of

#: Items that one period may have: who finds more has to narrow the search.
MOST_ITEMS = 2000
_PAGE = 100
_MOST_PAGES = 200
#: Documents of a static catalogue.
_MOST_DOCUMENTS = 20_000
_MOST_DEPTH = 12


class Wanted(NamedTuple):
    """What is searched for.

    Attributes
    ----------
    box
        west, south, east, north, degrees.
    periods
        First and last day of each, YYYY-MM-DD.
    collections
        Empty: all.
    """

    box: tuple[float, float, float, float]
    periods: tuple[tuple[str, str], ...]
    collections: tuple[str, ...] = ()

    def holds(self, item: StacItem, box: object) -> bool:
        """Return whether an item is of one of the periods and, by its bounds, meets the area."""
        there = self.collections and item.collection and item.collection not in self.collections
        return (
            not there
            and any(first <= item.day <= last for first, last in self.periods)
            and self.meets(box)
        )

    def meets(self, box: object) -> bool:
        """Return whether bounds meet the area; those that are none may."""
        if not isinstance(box, list) or len(box) not in (4, 6) or not all(map(is_number, box)):
            return True
        west, south = float(box[0]), float(box[1])
        east, north = float(box[len(box) // 2]), float(box[len(box) // 2 + 1])
        if south > self.box[3] or north < self.box[1]:
            return False
        # Over the 180th meridian east is less than west.
        return west > east or (west <= self.box[2] and east >= self.box[0])


def search(preset: Preset, wanted: Wanted, network: Network) -> Job[list[StacItem]]:
    """Return the items of a catalogue, each once, in the order of date and id.

    Raises
    ------
    ReadError, InputError
        The catalogue cannot be reached or is none, or there are too many items.
    """
    root = yield from _documents([preset.address], network)
    content = root[preset.address]
    if not isinstance(content, dict):
        raise InputError(say("{address} is no STAC catalogue.", address=preset.address))
    if _is_api(content):
        found = yield from _asked(preset.address, content, wanted, network)
    else:
        found = yield from _walked(preset.address, content, wanted, network)
    unique = {(item.collection, item.id): item for item in found}
    return sorted(unique.values(), key=lambda item: (item.day, item.id, item.collection))


def _documents(addresses: list[str], network: Network) -> Job[dict[str, Any]]:
    """Read documents, several at a time."""
    reading = all_of(lambda address, stop: read_document(address, network, stop), addresses)
    found = yield from part(reading, 0.0, 0.0)
    return dict(zip(addresses, found))


def _links(content: Mapping[str, Any], *kinds: str) -> Iterator[dict[str, Any]]:
    links = content.get("links")
    for link in links if isinstance(links, list) else ():
        named = isinstance(link, dict) and isinstance(link.get("href"), str)
        if named and link.get("rel") in kinds:
            yield link


def _is_api(content: Mapping[str, Any]) -> bool:
    return "conformsTo" in content or any(_links(content, "search"))


# A STAC API.


class _Question(NamedTuple):
    address: str
    body: bytes | None


def _asked(
    address: str, root: Mapping[str, Any], wanted: Wanted, network: Network
) -> Job[list[StacItem]]:
    found: list[StacItem] = []
    for first, last in wanted.periods:
        found += yield from _pages(address, root, wanted, f"{first}/{last}", network)
    return found


def _pages(
    address: str, root: Mapping[str, Any], wanted: Wanted, days: str, network: Network
) -> Job[list[StacItem]]:
    first, last = days.split("/")
    terms: dict[str, Any] = {
        "bbox": list(wanted.box),
        "datetime": f"{first}T00:00:00Z/{last}T23:59:59Z",
        "limit": _PAGE,
    }
    if wanted.collections:
        terms["collections"] = list(wanted.collections)
    links = list(_links(root, "search"))
    methods = {str(link.get("method", "GET")).upper() for link in links}
    place = resolved(links[0]["href"], address) if links else f"{address.rstrip('/')}/search"
    by_get = _Question(f"{place}{'&' if '?' in place else '?'}{_query(terms)}", None)
    by_post = _Question(place, json.dumps(terms).encode())
    following: _Question | None = by_post if "POST" in methods or not links else by_get
    found: list[StacItem] = []
    seen: set[_Question] = set()
    while following is not None:
        if following in seen or len(seen) >= _MOST_PAGES:
            raise InputError(
                say(
                    "{place} answers in pages without end: choose a shorter period.",
                    place=shown(place),
                )
            )
        seen.add(following)
        try:
            page = yield from _page(following, network)
        except Unreached as error:
            # Not every API takes a search by POST.
            if following is not by_post or error.status not in (400, 404, 405, 415, 501):
                raise
            following = by_get
            continue
        features = page.get("features") if isinstance(page, dict) else None
        if not isinstance(features, list):
            raise InputError(
                say("{place} does not answer as a STAC API: check the address.", place=shown(place))
            )
        yield from _gathered(features, following.address, wanted, found)
        following = _next(page, following)
    return found


def _query(terms: Mapping[str, Any]) -> str:
    flat = {key: ",".join(map(str, v)) if isinstance(v, list) else v for key, v in terms.items()}
    return urlencode(flat)


def _page(question: _Question, network: Network) -> Job[Any]:
    reading = all_of(
        lambda one, stop: read_document(one.address, network, stop, one.body), [question]
    )
    (answer,) = yield from part(reading, 0.0, 0.0)
    return answer


def _next(page: Mapping[str, Any], before: _Question) -> _Question | None:
    """Return the question for the next page, as the page tells it."""
    link = next(_links(page, "next"), None)
    if link is None or not page.get("features"):
        return None
    address = resolved(link["href"], before.address)
    if not is_web(address) or host_of(address) != host_of(before.address):
        raise InputError(
            say(
                "{before} sends on to {address}, which is another host: it is not followed.",
                before=shown(before.address),
                address=shown(address),
            )
        )
    if str(link.get("method", "GET")).upper() != "POST":
        return _Question(address, None)
    told = link.get("body")
    body: dict[str, Any] = told if isinstance(told, dict) else {}
    if link.get("merge") or not body:
        body = {**json.loads(before.body or b"{}"), **body}
    return _Question(address, json.dumps(body).encode())


def _gathered(
    features: list[Any], address: str, wanted: Wanted, found: list[StacItem]
) -> Iterator[Caution]:
    """Add the items that are wanted; tell of those that cannot be used."""
    for feature in features:
        try:
            item = parse_item(feature, _own(feature, address))
        except ChangeMiningError as error:
            yield Caution(say("An item is left out: {error}", error=error))
            continue
        if wanted.holds(item, feature.get("bbox")):
            found.append(item)
    if len(found) > MOST_ITEMS:
        raise InputError(
            say(
                "{address} has more than {most_items} scenes there: choose shorter periods "
                "or a smaller area.",
                address=shown(address),
                most_items=MOST_ITEMS,
            )
        )


def _own(feature: Any, address: str) -> str:
    """Return where an item of an API stands, if it has no link that says so."""
    base, search, _ = address.split("?")[0].rpartition("/search")
    if is_web(address) and search and isinstance(feature, dict):
        collection, identity = feature.get("collection"), feature.get("id")
        if isinstance(collection, str) and isinstance(identity, str):
            return urljoin(f"{base}/", f"collections/{collection}/items/{identity}")
    return address


# A static catalogue.


def _walked(
    address: str, content: Mapping[str, Any], wanted: Wanted, network: Network
) -> Job[list[StacItem]]:
    found: list[StacItem] = []
    seen = {address}
    level = {address: content}
    for _ in range(_MOST_DEPTH):
        following: dict[str, None] = {}
        for place, one in level.items():
            kind = one.get("type") if isinstance(one, dict) else None
            if kind == "Feature":
                yield from _gathered([one], place, wanted, found)
            elif kind == "FeatureCollection" and isinstance(one.get("features"), list):
                yield from _gathered(one["features"], place, wanted, found)
            elif isinstance(one, dict) and _may_hold(one, wanted):
                for link in _links(one, "child", "item", "items"):
                    following[resolved(link["href"], place)] = None
        level = {}
        new = [one for one in following if one not in seen]
        seen.update(new)
        if len(seen) > _MOST_DOCUMENTS:
            raise InputError(
                say(
                    "{address} holds more than {most_documents} documents: give the "
                    "collection that is wanted, or a catalogue with a search (a STAC API).",
                    address=address,
                    most_documents=_MOST_DOCUMENTS,
                )
            )
        if not new:
            break
        level = yield from _documents(new, network)
    return found


def _may_hold(content: Mapping[str, Any], wanted: Wanted) -> bool:
    """Return whether a catalogue or a collection may hold what is wanted, by what it says."""
    if content.get("type") != "Collection":
        return True
    if wanted.collections and content.get("id") not in wanted.collections:
        return False
    extent = content.get("extent")
    if not isinstance(extent, dict):
        return True
    spatial, temporal = extent.get("spatial"), extent.get("temporal")
    boxes = spatial.get("bbox") if isinstance(spatial, dict) else None
    if isinstance(boxes, list) and boxes and not any(wanted.meets(box) for box in boxes):
        return False
    spans = temporal.get("interval") if isinstance(temporal, dict) else None
    if not (
        isinstance(spans, list) and spans and isinstance(spans[0], list) and len(spans[0]) == 2
    ):
        return True
    start, stop = (str(day)[:10] if day else None for day in spans[0])
    return any(
        (start is None or start <= last) and (stop is None or stop >= first)
        for first, last in wanted.periods
    )

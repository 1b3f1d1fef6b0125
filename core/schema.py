"""What a file has to hold, stated once as rules, and where it does not.

A rule is a function of a plain value, as JSON and CSV have them, and of the place where it stands;
it returns the first :class:`Fault`, or None. Rules are made by the functions below and nest.
"""

from __future__ import annotations

import math
import reprlib
from collections.abc import Callable, Mapping, Sequence
from typing import Any, NamedTuple, Optional

from .errors import InputError
from .messages import say

#: The deepest that values may lie in one another; ours have six levels.
DEPTH = 32


class Fault(NamedTuple):
    """What is wrong: a place such as ``layers[2].name``, what stands there, what has to."""

    place: str
    found: object
    wanted: str


#: Values of files are of any type: that is what is looked at.
Rule = Callable[[Any, str], Optional[Fault]]


def check(value: object, rule: Rule, path: object, cure: str) -> None:
    """Raise :class:`InputError` that names the file, the place and what has to stand there.

    Parameters
    ----------
    cure
        What to do about it, such as "bring the file back".
    """
    fault = rule(value, "")
    if fault is not None:
        at = f" {fault.place}" if fault.place else ""
        raise InputError(
            say(
                "{path}:{at} is {found}, not {wanted}: {cure}.",
                path=path,
                at=at,
                found=shown(fault.found),
                wanted=fault.wanted,
                cure=cure,
            )
        )


def shown(value: object) -> str:
    """Return a value in short, whatever it is."""
    if value is None:
        return "missing"
    short = reprlib.Repr()
    short.maxstring = short.maxother = short.maxlong = 50
    short.maxlevel = 2
    return short.repr(value)


def matching(wanted: str, holds: Callable[[Any], bool]) -> Rule:
    """Return the rule that `holds` is true; `wanted` says in words what that means."""

    def rule(value: Any, place: str) -> Fault | None:
        return None if holds(value) else Fault(place, value, wanted)

    return rule


def is_number(value: object) -> bool:
    """Return whether a value is a finite number."""
    plain = isinstance(value, (int, float)) and not isinstance(value, bool)
    return plain and math.isfinite(value)  # type: ignore[arg-type]


def is_whole(value: object) -> bool:
    """Return whether a value is a whole number that 64 bits hold."""
    return is_number(value) and isinstance(value, int) and abs(value) < 1 << 63


TEXT = matching("text", lambda value: isinstance(value, str))
FLAG = matching(say("true or false"), lambda value: isinstance(value, bool))
NUMBER = matching(say("a number"), is_number)
COUNT = matching(say("a whole number from 0"), lambda value: is_whole(value) and value >= 0)
WHOLE = matching(say("a whole number"), is_whole)
ANYTHING = matching("anything", lambda _: True)


def one_of(*words: object) -> Rule:
    """Return the rule that a value is one of these."""
    return matching(" or ".join(map(repr, words)), lambda value: value in words)


def within(low: int, high: int) -> Rule:
    """Return the rule that a value is a whole number from `low` to `high`."""
    wanted = say("a whole number from {low} to {high}", low=low, high=high)
    return matching(wanted, lambda value: is_whole(value) and low <= value <= high)


def maybe(rule: Rule) -> Rule:
    """Return the rule that a value is null, or as `rule` has it."""
    return lambda value, place: None if value is None else rule(value, place)


def each(rule: Rule, least: int = 0, most: float = math.inf) -> Rule:
    """Return the rule that a value is a list of `least` to `most` values as `rule` has them."""
    length = (
        f" of {least}"
        if least == most
        else say(" of at least {least}", least=least)
        if least
        else ""
    )

    def whole(value: Any, place: str) -> Fault | None:
        if not isinstance(value, (list, tuple)) or not least <= len(value) <= most:
            return Fault(place, value, f"a list{length}")
        return _first(rule(one, f"{place}[{number}]") for number, one in enumerate(value))

    return whole


def mapped(rule: Rule, names: Rule = TEXT) -> Rule:
    """Return the rule that a value is an object whose values are all as `rule` has them."""

    def whole(value: Any, place: str) -> Fault | None:
        if not isinstance(value, dict):
            return Fault(place, value, say("an object {…}"))
        found = _first(names(name, say("{place} (a name in it)", place=place)) for name in value)
        return found or _first(rule(one, _below(place, name)) for name, one in value.items())

    return whole


def fields(needed: Mapping[str, Rule], others: Mapping[str, Rule] | None = None) -> Rule:
    """Return the rule that a value is an object with these entries; it may have more.

    Parameters
    ----------
    others
        Those that may be missing.
    """

    def whole(value: Any, place: str) -> Fault | None:
        if not isinstance(value, dict):
            return Fault(place, value, say("an object {…}"))
        for name in needed:
            if name not in value:
                # What may be null has to be said, too.
                return needed[name](None, _below(place, name)) or Fault(
                    _below(place, name), None, say("an entry, which may be empty")
                )
        wanted = {
            **needed,
            **{name: rule for name, rule in (others or {}).items() if name in value},
        }
        return _first(rule(value.get(name), _below(place, name)) for name, rule in wanted.items())

    return whole


def _below(place: str, name: object) -> str:
    short = shown(name)[1:-1] if isinstance(name, str) else str(name)
    return f"{place}.{short}" if place else short


def _first(faults: Any) -> Fault | None:
    return next((fault for fault in faults if fault is not None), None)


def check_plain(value: object) -> None:
    """Raise ValueError where JSON read from a file could not be written again.

    Too deep, numbers that are none, halves of characters that UTF-8 has not.
    """
    level: Sequence[object] = [value]
    for _ in range(DEPTH):
        below: list[object] = []
        for one in level:
            if isinstance(one, dict):
                below += one.keys()
                below += one.values()
            elif isinstance(one, list):
                below += one
            elif isinstance(one, str):
                one.encode()
            elif isinstance(one, float) and not math.isfinite(one):
                raise ValueError(say("it holds a number that is none (NaN or infinity)"))
        if not below:
            return
        level = below
    raise ValueError(say("its values lie more than {depth} levels deep", depth=DEPTH))

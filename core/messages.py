"""Lines for a user: templates with values, English to all, and in the user's language where shown.

The core writes English and knows no translator. Whoever shows its lines says once how a template
is translated (:func:`speak`), and shows :func:`local`. Files get the English line, whose numbers
have a decimal point.
"""

from __future__ import annotations

import numbers
from collections.abc import Callable, Iterable, Mapping
from string import Formatter
from typing import TypeVar

_Self = TypeVar("_Self", bound="Message")


class Message(str):
    """An English line that knows the template and the values that it was made from.

    Attributes
    ----------
    template
        With named places as for :meth:`str.format`; the line itself where there are no values.
    values
        By place; they may be messages themselves.
    """

    template: str
    values: Mapping[str, object]

    def __new__(
        cls: type[_Self], template: str = "", values: Mapping[str, object] | None = None
    ) -> _Self:
        """Make the line; a message as `template` is taken with its values."""
        text = template
        if isinstance(template, Message) and not values:
            text, values = template.template, template.values
        line = super().__new__(cls, text.format(**values) if values else text)
        line.template, line.values = str(text), values or {}
        return line

    def __getnewargs__(self) -> tuple[str, Mapping[str, object]]:  # type: ignore[override]
        return self.template, self.values

    def __add__(self, other: str) -> Message:
        return joined("", (self, other))

    def __radd__(self, other: str) -> Message:
        return joined("", (other, self))


def say(template: str, **values: object) -> Message:
    """Return a line for the user; the template is looked up by ``scripts/make_translations.py``."""
    return Message(template, values)


def figure(value: float, spec: str) -> Message:
    """Return a number as ``format`` writes it, with the user's decimal point where it is shown."""
    return Message(f"{{value:{spec}}}", {"value": value})


def joined(separator: str, items: Iterable[str]) -> Message:
    """Return what ``separator.join`` does, each item in the user's language where it is shown."""
    values: dict[str, object] = {f"item{n}": item for n, item in enumerate(items)}
    between = separator.replace("{", "{{").replace("}", "}}")
    return Message(between.join(f"{{{name}}}" for name in values), values)


class _Voice(Formatter):
    """How lines are shown at present; those of the core itself until somebody speaks."""

    def __init__(
        self,
        translate: Callable[[str], str],
        point: str,
        language: str,
        wording: Callable[[str], str] = str,
    ) -> None:
        self.translate, self.point, self.language = translate, point, language
        self.wording = wording

    def show(self, text: object) -> object:
        """Return a value of a template as it is shown."""
        if isinstance(text, Exception):
            # Those of the core know their own lines.
            return self.show(text.args[0]) if hasattr(text, "local") and text.args else text
        if not isinstance(text, Message):
            # A parameter's name alone; other texts are the user's own.
            return self.wording(text) if isinstance(text, str) and text.isupper() else text
        template = self.wording(self.translate(text.template))
        if not text.values:
            return template
        return self.vformat(
            template, (), {name: self.show(value) for name, value in text.values.items()}
        )

    def format_field(self, value: object, format_spec: str) -> str:
        told = format(value, format_spec)
        if self.point == "." or not format_spec or not isinstance(value, numbers.Real):
            return told
        # "1,234.5" is "1.234,5" there.
        return told.translate({ord("."): self.point, ord(","): "."})


_voice = [_Voice(str, ".", "en")]


def speak(translate: Callable[[str], str], point: str = ".", language: str = "en") -> None:
    """Say how templates are translated for this process, the decimal point, and the language.

    `language` is its tag as in HTML's ``lang``.
    """
    _voice[0] = _Voice(translate, point, language)


def language() -> str:
    """Return the language that lines are shown in, as in HTML's ``lang``."""
    return _voice[0].language


def local(text: str, wording: Callable[[str], str] = str) -> str:
    """Return a line as its user reads it; one that is no message stays as it is.

    `wording` is given every template, and values in capital letters, which may be the names of
    parameters; never a path or another text of the user's.
    """
    voice = _voice[0]
    return str(_Voice(voice.translate, voice.point, voice.language, wording).show(text))

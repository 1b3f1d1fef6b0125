"""Words: what a choice is made of."""

from __future__ import annotations

from enum import Enum

from ..errors import InputError
from ..messages import say


class Word(str, Enum):
    """A word of the contract: equal to its text, and written as that."""

    def __str__(self) -> str:
        return str(self.value)

    def __repr__(self) -> str:
        return repr(self.value)

    def __format__(self, spec: str) -> str:
        return format(self.value, spec)

    @classmethod
    def words(cls) -> tuple[str, ...]:
        """Return all of them as plain text, the default first where there is one."""
        return tuple(str(word.value) for word in cls)

    @classmethod
    def check(cls, parameter: str, value: str) -> None:
        """Raise :class:`InputError` unless `value`, given as `parameter`, is one of them."""
        if value not in cls.words():
            raise InputError(
                say(
                    "Unknown {parameter} {value!r}: use one of {options}.",
                    parameter=parameter,
                    value=value,
                    options=", ".join(cls.words()),
                )
            )

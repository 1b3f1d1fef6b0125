"""What can go wrong, one root and few leaves that are also builtins.

Every message is one line that says what is wrong and what to do about it.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from .messages import Message, local, say

#: Characters that end a line or are none; what a message of reasonable length has at most.
_CONTROL = re.compile(r"[\x00-\x1f\x7f\x85\u2028\u2029]+")
_LONGEST = 1200


class ChangeMiningError(Exception):
    """Root of all errors that this package raises on purpose.

    Its text is one line whatever names and other libraries' words are in it: too long a one loses
    its middle.
    """

    def __str__(self) -> str:
        return one_line(super().__str__())

    @property
    def message(self) -> str:
        """The line as it was said, so that it can be told elsewhere."""
        line: str = self.args[0] if self.args else ""
        return line if str(line) == str(self) else str(self)

    @property
    def local(self) -> str:
        """The line in the user's language."""
        return self.worded(str)

    def worded(self, wording: Callable[[str], str]) -> str:
        """Return the line in the user's language and words, see :func:`.messages.local`."""
        return one_line(local(self.args[0], wording)) if self.args else ""


class InputError(ChangeMiningError, ValueError):
    """A parameter or an input that cannot be worked with."""


class ReadError(ChangeMiningError, OSError):
    """A file that cannot be opened or decoded."""


class WriteError(ChangeMiningError, OSError):
    """An output that cannot be written: read-only folder, full disk, file in use."""


class MissingLibraryError(ChangeMiningError, ImportError):
    """A library that this QGIS does not ship and the step needs."""


def nothing_valid(name: str) -> Message:
    """Return the message for a raster without a single valid pixel."""
    return say(
        "{name} has no valid pixel: all is no data. Check the file and the chosen bands.", name=name
    )


def one_line(text: str) -> str:
    """Return a text without ends of lines, and without its middle where it is too long."""
    line = _CONTROL.sub(" ", text).strip()
    if len(line) <= _LONGEST:
        return line
    return f"{line[: _LONGEST // 2]} … {line[-_LONGEST // 2 :]}"

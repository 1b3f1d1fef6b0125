"""Names from files and from people as they stand in Markdown: as text, whatever is in them."""

from __future__ import annotations

import re

#: What begins something in Markdown or HTML; underscores do at the ends of words only.
_SPECIAL = re.compile(r"[\\`*\[\]|$~]|(?<![^\W_])_|_(?![^\W_])")
_ENTITIES = {"&": "&amp;", "<": "&lt;", ">": "&gt;"}


def plain(text: object) -> str:
    """Return a text on one line that Markdown, in a table too, shows as it is."""
    line = " ".join(str(text).split())
    line = "".join(_ENTITIES.get(letter, letter) for letter in line)
    return _SPECIAL.sub(lambda found: f"\\{found[0]}", line)


def code(text: object) -> str:
    """Return a text between backticks, in a table too."""
    return "`" + " ".join(str(text).split()).replace("`", "'").replace("|", r"\|") + "`"

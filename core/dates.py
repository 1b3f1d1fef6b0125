"""Days as metadata write them. A day only informs: what cannot be read is not known."""

from __future__ import annotations

import datetime
import re

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
#: 2019-07-05, 2019:07:05 (TIFF), 2019/07/05, 20190705, each with or without a time.
_YEAR_FIRST = re.compile(r"(\d{4})([-:/.]?)(\d{2})\2(\d{2})(?!\d)", re.ASCII)
#: 05-JUL-2019 (ENVI, ESA), 5 July 2019.
_NAMED = re.compile(r"(\d{1,2})[-/. ]([A-Za-z]{3})[A-Za-z]*\.?[-/. ](\d{4})(?!\d)", re.ASCII)


def day_of(text: str | None) -> str | None:
    """Return the day that a text begins with as YYYY-MM-DD, or None where it tells none.

    Days whose order is not certain (05/07/2019), and those that do not exist, are none.
    """
    text = (text or "").strip()
    if found := _YEAR_FIRST.match(text):
        year, month, day = int(found[1]), int(found[3]), int(found[4])
    elif (found := _NAMED.match(text)) and found[2].lower() in _MONTHS:
        year, month, day = int(found[3]), _MONTHS.index(found[2].lower()) + 1, int(found[1])
    else:
        return None
    try:
        return datetime.date(year, month, day).isoformat()
    except ValueError:
        return None

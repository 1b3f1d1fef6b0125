"""A report as a page of HTML that needs nothing but itself, in its user's language.

Templates say what a user reads in ``[[…]]``, lines with named places as for ``say``, and have
``$name`` for all else.
"""

from __future__ import annotations

import base64
import os
import re
from collections.abc import Callable, Mapping
from html import escape, unescape
from pathlib import Path

from ..about import version
from ..arrays import Array
from ..errors import InputError
from ..messages import language, local, say
from ..verdict import FAIL, PASS, TOLD, UNKNOWN, WARN, Finding, Judged
from .inputs import refuse_overwriting
from .png import png
from .whole_files import check_folder, whole_file

_TEMPLATES = Path(__file__).parent / "templates"
_ORDER = (FAIL, WARN, PASS, UNKNOWN)
_PLACE = re.compile(r"\[\[(?P<said>.+?)\]\]|\$(?P<name>\w+)", re.DOTALL)


def check_report_path(path: str | os.PathLike[str], *inputs: str | os.PathLike[str]) -> None:
    """Raise :class:`InputError` or :class:`WriteError` where no report can be written to `path`."""
    if Path(path).suffix.lower() not in {".html", ".htm"}:
        raise InputError(
            say("{name}: the report is HTML, so end its name in .html.", name=Path(path).name)
        )
    refuse_overwriting(path, *inputs)
    check_folder(Path(path))


def write_page(path: str | os.PathLike[str], text: str) -> None:
    """Write a page; it appears whole or not at all.

    Raises
    ------
    WriteError
        The place is not writable.
    """
    with whole_file(Path(path), ".partial.html") as partial:
        partial.write_bytes(text.encode())


def report_page(report: Judged, summary: str, subject: str, body: str) -> str:
    """Return a page with the verdict on top and the findings, the worst first.

    Parameters
    ----------
    summary
        A sentence on the verdict, as text.
    subject, body
        What was judged and what there is to see of it, as markup.
    """
    findings = sorted(report.findings, key=lambda one: _ORDER.index(one.verdict))
    sampled = local(report.sampled)
    return fill(
        _TEMPLATES / "page.html",
        {
            "language": language(),
            "title": say(report.TITLE),
            "verdict": report.verdict,
            "word": TOLD[report.verdict],
            "summary": summary,
            "sampled": f"{sampled[:1].upper()}{sampled[1:]}.",
            "version": version(),
        },
        subject=subject,
        findings="\n".join(_finding(one) for one in findings),
        body=body,
    )


def fill(template: Path, texts: Mapping[str, object], **markup: str) -> str:
    """Fill a template in the user's language: `texts` are told and escaped, `markup` is neither."""
    return _filled(template, texts, markup, local)


def fill_in_english(template: Path, texts: Mapping[str, object]) -> str:
    """Fill a template of a page that is published."""
    return _filled(template, texts, {}, str)


def _filled(
    template: Path,
    texts: Mapping[str, object],
    markup: Mapping[str, str],
    tell: Callable[[str], str],
) -> str:

    def put(found: re.Match[str]) -> str:
        name = found["name"]
        if name in markup:
            return markup[name]
        line = texts[name] if name else say(" ".join(unescape(found["said"]).split()), **texts)
        return escape(tell(line) if isinstance(line, str) else str(line))

    return _PLACE.sub(put, template.read_text(encoding="utf-8")).rstrip()


def _finding(finding: Finding) -> str:
    texts = {
        "title": finding.title,
        "verdict": finding.verdict,
        "word": TOLD[finding.verdict],
        "value": "–" if finding.value == "not known" else finding.value,
        "advice": finding.advice,
    }
    return fill(_TEMPLATES / "page_finding.html", texts)


def embed(picture: Array) -> str:
    """Return an 8-bit colour picture, (rows, columns, 3), as the source of an image."""
    return "data:image/png;base64," + base64.b64encode(png(picture)).decode()

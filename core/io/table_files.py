"""Tables as text: CSV as spreadsheets save it, read row by row with the line where each stands."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from pathlib import Path

from ..errors import ReadError
from ..messages import say
from .regular import read_text


def read_rows(path: Path) -> Iterator[tuple[int, dict[str, str]]]:
    """Yield (line, cells by column) of a table; the first line names the columns.

    Cells are set apart by commas, or by semicolons or tabs as some spreadsheets save them. Empty
    lines are left out.

    Raises
    ------
    ReadError
        It cannot be read, is no table, or a line has more or fewer cells than there are columns.
    """
    text = read_text(path)
    head = text.split("\n", 1)[0]
    lines = csv.reader(
        io.StringIO(text, newline=""), delimiter=max(",;\t", key=head.count), strict=True
    )
    names: list[str] = []
    try:
        for cells in lines:
            if not any(cells):
                continue
            if not names:
                names = cells
                if len(set(names)) < len(names) or "\0" in text:
                    raise ReadError(
                        say(
                            "{path} is no table: its first line names a column twice, or it "
                            "holds what is no text. Bring the file back.",
                            path=path,
                        )
                    )
                continue
            if len(cells) != len(names):
                raise ReadError(
                    say(
                        "{path}, line {line_num}: its cells ({cells_count}) do not match the "
                        "columns ({names_count}): mend the line, or bring the file back.",
                        path=path,
                        line_num=lines.line_num,
                        cells_count=len(cells),
                        names_count=len(names),
                    )
                )
            yield lines.line_num, dict(zip(names, cells))
    except csv.Error as error:
        raise ReadError(
            say(
                "{path}, line {line_num}: {error}: mend the line, or bring the file back.",
                path=path,
                line_num=lines.line_num,
                error=error,
            )
        ) from error

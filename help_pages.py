"""Where Help leads: pages that come with the plugin, or the same ones in the repository."""

from __future__ import annotations

from pathlib import Path

from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtGui import QDesktopServices

#: Made from docs/ by scripts/package; a checkout has none.
FOLDER = Path(__file__).parent / "help"


def help_url(page: str) -> str:
    """Return the address of a page of docs/, named without its ending, as ``reference/savi``.

    It works offline where the page came with the plugin.
    """
    from .core.about import repository

    file = FOLDER / f"{page}.html"
    if file.is_file():
        # Encoded: QGIS makes a QUrl of the text, and folders may have any name.
        return bytes(QUrl.fromLocalFile(str(file)).toEncoded()).decode("ascii")
    return f"{repository()}/blob/main/docs/{page}.md"


def open_help(page: str) -> None:
    """Open a page in the user's browser."""
    QDesktopServices.openUrl(QUrl(help_url(page)))

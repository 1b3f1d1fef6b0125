"""The words a user reads, in the user's language."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QTranslator

CONTEXT = "ChangeMining"
FOLDER = Path(__file__).parent / "i18n"


def tr(text: str) -> str:
    """Return ``text`` in the user's language, or as it is where it has no translation."""
    return QCoreApplication.translate(CONTEXT, text)


def install_translator() -> QTranslator | None:
    """Install the translation for the user's locale and return it, or None if there is none.

    The caller keeps the translator: Qt drops one that Python has let go of.
    """
    locale = QgsApplication.locale()
    for name in (locale, locale.split("_")[0]):
        file = FOLDER / f"changemining_{name}.qm"
        translator = QTranslator()
        if file.exists() and translator.load(str(file)):
            QCoreApplication.installTranslator(translator)
            return translator
    return None

"""The words a user reads, in the user's language."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QLocale, QTranslator

from .core.messages import local, say, speak

CONTEXT = "ChangeMining"
FOLDER = Path(__file__).parent / "i18n"
#: Files by the language of a locale: pt_PT reads Brazil's words, es_MX those of Spain.
LANGUAGES = {"pt": "pt_BR", "es": "es"}


def tr(text: str) -> str:
    """Return ``text`` in the user's language, or as it is where it has no translation."""
    return QCoreApplication.translate(CONTEXT, text)


def number(value: float, spec: str = ",") -> str:
    """Return a number as the user's language writes it; `spec` as for ``format``."""
    return local(say(f"{{value:{spec}}}", value=value))


def signed(value: float, spec: str) -> str:
    """Return a number as :func:`number` does, with a minus sign and no hyphen before it."""
    return number(value, spec).replace("-", "−")


def install_translator() -> QTranslator | None:
    """Install the translation for the user's locale and return it, or None if there is none.

    The core's lines are shown in it too, with the locale's decimal point. The caller keeps the
    translator: Qt drops one that Python has let go of.
    """
    locale = QgsApplication.locale()
    name = LANGUAGES.get(locale.split("_")[0])
    translator = QTranslator()
    if name is None or not translator.load(str(FOLDER / f"changemining_{name}.qm")):
        return None
    QCoreApplication.installTranslator(translator)
    speak(tr, QLocale(locale).decimalPoint(), name.replace("_", "-"))
    return translator


def remove_translator(translator: QTranslator | None) -> None:
    """Go back to English."""
    if translator is not None:
        QCoreApplication.removeTranslator(translator)
        speak(str)

"""What can go wrong, one root and few leaves that are also builtins.

Every message is one line that says what is wrong and what to do about it.
"""


class ChangeMiningError(Exception):
    """Root of all errors that this package raises on purpose."""


class InputError(ChangeMiningError, ValueError):
    """A parameter or an input that cannot be worked with."""


class ReadError(ChangeMiningError, OSError):
    """A file that cannot be opened or decoded."""


class WriteError(ChangeMiningError, OSError):
    """An output that cannot be written: read-only folder, full disk, file in use."""


class MissingLibraryError(ChangeMiningError, ImportError):
    """A library that this QGIS does not ship and the step needs."""


def nothing_valid(name: str) -> str:
    """Return the message for a raster without a single valid pixel."""
    return f"{name} has no valid pixel: all is no data. Check the file and the chosen bands."

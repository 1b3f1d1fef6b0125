"""How a way is called in the tables, and the command of a step of the core."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

HERE = Path(__file__).resolve().parent
OURS, USUAL, IN_QGIS = "ours", "ours, as it writes by default", "ours through qgis_process"

Way = Callable[[Path], list[list[str]]]


def ours(step, *arguments, compress=""):
    """Return the command of a core step."""
    given = [f"--compress={compress}"] if compress else []
    return [sys.executable, str(HERE / "core_step.py"), *given, step, *map(str, arguments)]

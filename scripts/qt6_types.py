"""Check the types once more against PyQt6, as where QGIS stands on Qt 6; arguments go to mypy.

    .venv/bin/python scripts/qt6_types.py

No QGIS with Qt 6 is needed: the stubs of PyQt6 come from its wheel, which `scripts/setup test` puts
into .venv/qt6, and those of QGIS are read with PyQt6 where they say PyQt5.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import sysconfig
import zipfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PLACE = ROOT / ".venv" / "qt6"
#: What Qt 6 has in QtGui; qgis.PyQt gives the first two from where they were, too.
MOVED = ("QAction", "QShortcut", "QActionGroup", "QUndoStack", "QUndoCommand")
#: Events may be None for those of Qt 6 alone; annotations, which nobody evaluates, are written for
#: those of Qt 5.
QUIET = [f"--disable-error-code={code}" for code in ("override", "name-defined")]
QUIET += ["--no-warn-unused-ignores"]


def write_stubs(folder: Path) -> None:
    """Write the stubs of PyQt6 and of QGIS into a folder, anew."""
    shutil.rmtree(folder, ignore_errors=True)
    wheels = sorted(PLACE.glob("[pP]y[qQ]t6-*.whl"))
    if not wheels:
        sys.exit("PyQt6's wheel is not in .venv/qt6: run scripts/setup test.")
    with zipfile.ZipFile(wheels[-1]) as stubs:
        for name in stubs.namelist():
            if name.endswith(".pyi"):
                place = folder / name
                place.parent.mkdir(parents=True, exist_ok=True)
                # Some signatures there are no Python, and all that is returned may be None there.
                text = stubs.read(name).replace(b", /)", b")")
                place.write_bytes(re.sub(rb"(->.*?)\|None", rb"\1", text))
    shutil.copytree(Path(sysconfig.get_path("purelib")) / "qgis-stubs", folder / "qgis")
    shutil.copytree(ROOT / "scripts" / "stubs" / "qgis", folder / "qgis", dirs_exist_ok=True)
    for path in (folder / "qgis").rglob("*.py*"):
        if path.suffix in (".py", ".pyi"):
            text = path.read_text(encoding="utf-8").replace("PyQt5", "PyQt6")
            text = re.sub(rf"\bQtWidgets\.({'|'.join(MOVED)})\b", r"QtGui.\1", text)
            path.write_text(text, encoding="utf-8")
    with (folder / "qgis" / "PyQt" / "QtWidgets.pyi").open("a", encoding="utf-8") as file:
        for name in MOVED[:2]:
            file.write(f"from PyQt6.QtGui import {name} as {name}\n")


def settings(folder: Path) -> Path:
    """Write mypy's settings of the project, with these stubs first; return the file."""
    text = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    text = text.replace("$MYPY_CONFIG_FILE_DIR/scripts/stubs", str(folder))
    text = text.replace("$MYPY_CONFIG_FILE_DIR", str(ROOT))
    text = re.sub(r"^plugins = .*$", f'plugins = ["{ROOT}/scripts/mypy_qgis.py"]', text, flags=re.M)
    text += '\n[[tool.mypy.overrides]]\nmodule = ["PyQt6.*", "qgis.*"]\nignore_errors = true\n'
    place = folder / "pyproject.toml"
    place.write_text(text, encoding="utf-8")
    return place


if __name__ == "__main__":
    types = PLACE / "types"
    write_stubs(types)
    command = [sys.executable, "-m", "mypy", "--config-file", str(settings(types))]
    command += ["--cache-dir", str(ROOT / ".mypy_cache" / "qt6"), *QUIET, *sys.argv[1:]]
    sys.exit(subprocess.run(command, cwd=ROOT / ".qgis-settings" / "plugins").returncode)

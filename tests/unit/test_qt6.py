"""QGIS 4 stands on Qt 6: every name of Qt that the plugin uses has to be there.

Read from the stubs in PyQt6's own wheel, which ``scripts/setup test`` fetches into .venv/qt6 and
nothing installs.
"""

import ast
import zipfile

import pytest

#: Modules that Qt 6 has elsewhere: qgis.PyQt gives these names from where they are.
MOVED = {("QtWidgets", "QAction"): "QtGui", ("QtWidgets", "QShortcut"): "QtGui"}
#: What QGIS's own qgis.PyQt.* add to PyQt6, or what Python gives every class.
ADDED = {("QtCore", "pyqtSignal"), ("QtCore", "pyqtSlot"), ("QtCore", "pyqtProperty")}
PLACES = ("__init__.py", "plugin.py", "help_pages.py", "translation.py", "algorithms", "ui")


class Scope:
    """The names of a module or class in a stub; those of the bases are its own."""

    def __init__(self, body, module):
        self.names, self.bases = {}, []
        for one in body:
            if isinstance(one, ast.ClassDef):
                self.names[one.name] = Scope(one.body, module)
                self.names[one.name].bases = [
                    base if "." in base else f"{module}.{base}"
                    for base in map(ast.unparse, one.bases)
                ]
            elif isinstance(one, (ast.FunctionDef, ast.AsyncFunctionDef)):
                self.names.setdefault(one.name, None)
            elif isinstance(one, ast.AnnAssign) and isinstance(one.target, ast.Name):
                self.names.setdefault(one.target.id, None)
            elif isinstance(one, ast.Assign):
                self.names.update((to.id, None) for to in one.targets if isinstance(to, ast.Name))


@pytest.fixture(scope="module")
def qt6(root):
    """The scopes of PyQt6's modules by name."""
    wheels = sorted((root / ".venv" / "qt6").glob("[pP]y[qQ]t6-*.whl"))
    if not wheels:
        pytest.skip("PyQt6's wheel is not in .venv/qt6; scripts/setup test fetches it.")
    with zipfile.ZipFile(wheels[-1]) as wheel:
        stubs = [name for name in wheel.namelist() if name.endswith(".pyi")]
        scopes = {}
        for name in stubs:
            # Some signatures there are no Python.
            tree = ast.parse(wheel.read(name).replace(b", /)", b")"))
            module = name[len("PyQt6/") : -len(".pyi")]
            scopes[module] = Scope(tree.body, module)
        return scopes


def looked_up(qt6, scope, name):
    """Return (whether the scope or a base of it has a name, the scope of that name)."""
    if name in scope.names:
        return True, scope.names[name]
    for base in scope.bases:
        module, *rest = base.split(".")
        found = qt6.get(module)
        for part in rest:
            found = found and found.names.get(part)
        if found:
            there, inner = looked_up(qt6, found, name)
            if there:
                return True, inner
    # Those of Python's own enumerations and objects.
    return any("enum." in base for base in scope.bases) and name in ("name", "value"), None


def used(root):
    """Yield (file, line, module, dotted name) of every name of Qt in the plugin."""
    for place in PLACES:
        path = root / place
        for file in sorted(path.rglob("*.py")) if path.is_dir() else [path]:
            tree = ast.parse(file.read_text(encoding="utf-8"))
            modules = {
                name.asname or name.name: (node.module.rsplit(".", 1)[-1], name.name)
                for node in ast.walk(tree)
                if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("qgis.PyQt.")
                for name in node.names
            }
            inner = {id(one.value) for one in ast.walk(tree) if isinstance(one, ast.Attribute)}
            # Nobody evaluates annotations, which are written for the stubs of PyQt5.
            for node in ast.walk(tree):
                told = (getattr(node, "returns", None), getattr(node, "annotation", None))
                inner |= {id(one) for note in told if note for one in ast.walk(note)}
            for node in ast.walk(tree):
                if id(node) in inner or not isinstance(node, (ast.Attribute, ast.Name)):
                    continue
                first, *rest = ast.unparse(node).split(".")
                if first in modules and all(name.isidentifier() for name in rest):
                    module, name = modules[first]
                    yield file.relative_to(root), node.lineno, module, [name, *rest]


def missing(qt6, module, names):
    """Return whether PyQt6 lacks a dotted name."""
    module = MOVED.get((module, names[0]), module)
    if (module, names[0]) in ADDED:
        return False
    scope = qt6[module]
    for name in names:
        if scope is None:
            return False  # of a value, whose class the stub does not tell here
        there, scope = looked_up(qt6, scope, name)
        if not there:
            return True
    return False


def test_the_stubs_tell_what_there_is_and_what_there_is_not(qt6):
    assert not missing(qt6, "QtCore", ["Qt", "AlignmentFlag", "AlignLeft"])
    assert not missing(qt6, "QtWidgets", ["QPushButton", "setText"])
    assert missing(qt6, "QtCore", ["Qt", "AlignLeft"])
    assert missing(qt6, "QtWidgets", ["QFrame", "HLine"])
    assert missing(qt6, "QtCore", ["QRegExp"])


def test_every_name_of_qt_that_the_plugin_uses_is_in_qt_6(qt6, root):
    wrong = [
        f"{file}:{line}: {module}.{'.'.join(names)}"
        for file, line, module, names in used(root)
        if missing(qt6, module, names)
    ]
    assert wrong == []


def words(root):
    """Yield (place, line, word) of every name, attribute and import in the plugin."""
    for place in PLACES:
        path = root / place
        for file in sorted(path.rglob("*.py")) if path.is_dir() else [path]:
            for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
                where = file.relative_to(root), getattr(node, "lineno", 0)
                if isinstance(node, ast.Attribute):
                    yield (*where, node.attr)
                elif isinstance(node, ast.Name):
                    yield (*where, node.id)
                elif isinstance(node, ast.ImportFrom):
                    for word in (
                        (node.module or "").split(".")[0],
                        *(one.name for one in node.names),
                    ):
                        yield (*where, word)


def test_nothing_that_qt_6_lost_is_used(root):
    """Calls on objects have no class here to look up: known ones are looked for by name.

    Beside enumerations, which have a test of their own, these are what QGIS's own checker of
    plugins (scripts/pyqt5_to_pyqt6 of its source) rewrites or warns of.
    """
    lost = {"exec_", "desktop", "QDesktopWidget", "qApp", "resources_rc", "globalPos", "posF"}
    lost |= {"PyQt5", "QRegExp", "QVariant", "MidButton", "TextColorRole", "BackgroundColorRole"}
    lost |= {"HighQualityAntialiasing"}
    found = [f"{file}:{line}: {word}" for file, line, word in words(root) if word in lost]
    assert found == []
    calls = [word for _, _, word in words(root) if word in ("exec", "QRegularExpression", "sip")]
    assert calls  # else nothing was read

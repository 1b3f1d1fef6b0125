"""The house rules of CONTRIBUTING.md, as far as a machine can check them."""

import ast
import configparser
import importlib.util
import re
import struct
import subprocess
import sys

import pytest

REQUIRED_KEYS = (
    "name",
    "description",
    "version",
    "qgisMinimumVersion",
    "author",
    "email",
    "about",
    "tracker",
    "repository",
    "homepage",
)

# Where the libraries that read and write files may be imported in the core.
RASTERIO_MODULES = {"core/io/backends/with_rasterio.py"}
GDAL_BACKEND = {
    f"core/io/backends/{name}.py"
    for name in ("gdal_calls", "gdal_systems", "gdal_views", "with_gdal")
}
OSGEO_MODULES = GDAL_BACKEND | {
    f"core/io/{name}.py"
    for name in (
        "geotiff",
        "indexed",
        "inflating",
        "layer_files",
        "regions",
        "switches",
        "vector",
        "way",
        "wkb",
    )
}
#: Modules that load a library, which the core asks for when it needs one.
BACKENDS = RASTERIO_MODULES | GDAL_BACKEND


def modules(root, folder):
    files = sorted((root / folder).rglob("*.py"))
    assert files, f"{folder}/ has no modules"
    return files


def imported(root, file):
    """Names a file imports anywhere in it, relative ones resolved, as in changemining.core.grid."""
    package = ("changemining", *file.relative_to(root).parent.parts)
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            up = package[: len(package) + 1 - node.level] if node.level else ()
            parent = ".".join((*up, *filter(None, [node.module])))
            yield from (f"{parent}.{alias.name}" for alias in node.names)


def importers(root, folder, *names):
    """Files of a folder that import one of the packages, relative to the root."""
    return [
        file.relative_to(root).as_posix()
        for file in modules(root, folder)
        if any(f"{name}.".startswith(f"{n}.") for name in imported(root, file) for n in names)
    ]


@pytest.fixture(scope="module")
def metadata(root):
    parser = configparser.ConfigParser(interpolation=None)
    parser.optionxform = str
    parser.read(root / "metadata.txt", encoding="utf-8")
    return parser["general"]


def test_importing_the_core_loads_no_qgis_and_no_library_of_rasters(root):
    names = [
        ".".join(("changemining", *file.relative_to(root).with_suffix("").parts))
        for file in modules(root, "core")
        if file.relative_to(root).as_posix() not in BACKENDS
    ]
    unwanted = {"qgis", "osgeo", "rasterio", "affine", "PyQt5", "PyQt6"}
    code = (
        "import importlib, runpy, sys\n"
        f"runpy.run_path({str(root / 'tests' / 'conftest.py')!r})\n"
        f"for name in {names!r}: importlib.import_module(name)\n"
        "loaded = {name.split('.')[0] for name in sys.modules}\n"
        f"sys.exit(', '.join(loaded & {unwanted!r}) or 0)\n"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stderr


def test_the_core_knows_no_qgis_and_no_other_folder(root):
    outside = ("algorithms", "commands", "ui", "plugin", "help_pages", "translation")
    names = [f"changemining.{name}" for name in outside]
    assert importers(root, "core", "qgis", "PyQt5", "PyQt6", *names) == []


@pytest.fixture(scope="module")
def draw_house(root):
    """Return scripts/draw_house.py, which knows what imports what."""
    place = root / "scripts" / "draw_house.py"
    spec = importlib.util.spec_from_file_location("draw_house", place)
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


def test_the_picture_and_the_table_of_the_house_are_what_the_code_says(root, draw_house):
    for path, text in draw_house.made(root).items():
        there = (root / path).read_bytes() if (root / path).exists() else b""
        # Without pytest's own comparison of long texts.
        same = there == text.encode()
        assert same, f"{path} is not what the code says: run python3 scripts/draw_house.py."


def test_folders_import_downward_only(root, draw_house):
    rooms = draw_house.rooms_of(root)
    floors = draw_house.floors_of(rooms)
    level = {name: number for number, floor in enumerate(floors) for name in floor}
    assert level.keys() == rooms.keys()
    upward = [
        f"{name} imports {other}"
        for name, room in rooms.items()
        for other in room.imports
        if level[other] >= level[name]
    ]
    assert upward == []


def test_no_modules_import_each_other_in_a_circle(root, draw_house):
    assert draw_house.circles(root) == []


def test_circles_are_told(draw_house, tmp_path):
    """Of a made-up house, for ours has none."""
    lines = {
        "core/__init__.py": "",
        "core/errors.py": "",
        "core/io/__init__.py": '"""Files."""',
        "core/io/reader.py": "from ..errors import ReadError\nfrom . import writer",
        "core/io/writer.py": "def write():\n    from .reader import read\n",
        "core/scenes/__init__.py": '"""Scenes."""',
        "core/scenes/scene.py": "from typing import TYPE_CHECKING\nfrom ..io.reader import read",
        "plugin.py": '"""Loaded."""\nfrom .core.scenes import scene',
        "help_pages.py": '"""Help."""',
        "translation.py": '"""Words."""',
    }
    for name, text in lines.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text, encoding="utf-8")
    assert draw_house.circles(tmp_path) == [["core.io.reader", "core.io.writer"]]
    floors = draw_house.floors_of(draw_house.rooms_of(tmp_path))
    ground = ["ground", "help_pages.py", "translation.py"]
    assert floors == [ground, ["io"], ["scenes"], ["plugin.py"]]
    scene, reader = tmp_path / "core/scenes/scene.py", tmp_path / "core/io/reader.py"
    reader.write_text("if TYPE_CHECKING:\n    from ..scenes import scene", encoding="utf-8")
    assert draw_house.circles(tmp_path) == []
    reader.write_text("from ..scenes.scene import Scene", encoding="utf-8")
    scene.write_text("from ..io import reader", encoding="utf-8")
    with pytest.raises(ValueError, match="io → scenes → io"):
        draw_house.floors_of(draw_house.rooms_of(tmp_path))


def test_the_tests_of_the_core_stand_in_its_folders(root):
    def folders(top):
        return {file.parent.relative_to(root / top).as_posix() for file in modules(root, top)}

    assert folders("tests/unit") - folders("core") == set()


def test_libraries_that_read_and_write_files_stay_where_they_belong(root):
    assert set(importers(root, "core", "rasterio")) <= RASTERIO_MODULES
    assert importers(root, "core", "affine") == []
    assert set(importers(root, "core", "osgeo")) <= OSGEO_MODULES


@pytest.mark.parametrize("folder", ["algorithms", "commands", "ui"])
def test_rasterio_and_osgeo_stay_in_the_core(root, folder):
    assert importers(root, folder, "rasterio", "osgeo") == []


def test_the_command_line_knows_no_qgis(root):
    outside = ("algorithms", "ui", "plugin", "help_pages", "translation")
    names = [f"changemining.{name}" for name in outside]
    assert importers(root, "commands", "qgis", "PyQt5", "PyQt6", *names) == []


def test_algorithms_know_no_window(root):
    assert importers(root, "algorithms", "changemining.ui", "qgis.gui", "qgis.utils") == []


@pytest.mark.parametrize("folder", ["core", "algorithms", "commands", "ui"])
def test_nothing_prints(root, folder):
    printing = [
        f"{file.relative_to(root)}:{node.lineno}"
        for file in modules(root, folder)
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call) and getattr(node.func, "id", None) == "print"
    ]
    assert printing == []


def test_windows_show_errors_in_the_users_language(root):
    """By ``line_of(error)``: the text of an error of the core is English."""
    raw = []
    for file in modules(root, "ui"):
        for handler in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if not isinstance(handler, ast.ExceptHandler) or handler.name is None:
                continue
            inside = [node for one in handler.body for node in ast.walk(one)]
            told = {
                id(one)
                for node in inside
                if isinstance(node, ast.Call) and getattr(node.func, "id", None) == "line_of"
                for one in node.args
            }
            told |= {id(node.cause) for node in inside if isinstance(node, ast.Raise)}
            told |= {id(node.value) for node in inside if isinstance(node, ast.Attribute)}
            raw += [
                f"{file.relative_to(root)}:{node.lineno}"
                for node in inside
                if getattr(node, "id", None) == handler.name and id(node) not in told
            ]
    assert raw == []


def test_lines_are_joined_so_that_each_stays_in_the_users_language(root):
    """By ``joined(…)``: ``str.join`` makes English text of lines that ``say`` made."""

    def says(node):
        return any(getattr(one.func, "id", "") == "say" for one in calls(node))

    def calls(node):
        return (one for one in ast.walk(node) if isinstance(one, ast.Call))

    flat = []
    for file in modules(root, "core"):
        for function in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if not isinstance(function, ast.FunctionDef):
                continue
            lists = {
                target.id
                for node in ast.walk(function)
                if isinstance(node, ast.Assign) and isinstance(node.value, (ast.List, ast.ListComp))
                for target in node.targets
                if isinstance(target, ast.Name) and says(node.value)
            }
            flat += [
                f"{file.relative_to(root).as_posix()}:{call.lineno}"
                for call in calls(function)
                if getattr(call.func, "attr", "") == "join"
                and isinstance(call.func.value, ast.Constant)
                for given in call.args
                if says(given) or getattr(given, "id", None) in lists
            ]
    assert flat == []


@pytest.mark.parametrize("folder", ["core", "algorithms", "commands", "ui"])
def test_imports_inside_the_plugin_are_relative(root, folder):
    absolute = [
        f"{file.relative_to(root)}:{node.lineno}"
        for file in modules(root, folder)
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if (isinstance(node, ast.ImportFrom) and not node.level and "changemining" in node.module)
        or (isinstance(node, ast.Import) and any("changemining" in a.name for a in node.names))
    ]
    assert absolute == []


def defined(tree):
    """Names that a module defines or imports, and those of its classes as Class.name."""
    for node in tree.body:
        if isinstance(node, (ast.ClassDef, ast.FunctionDef)):
            yield node.name
        if isinstance(node, ast.ClassDef):
            yield from (f"{node.name}.{name}" for name in defined(node))
        if isinstance(node, ast.ImportFrom):
            yield from (alias.asname or alias.name for alias in node.names)
        if isinstance(node, (ast.Assign, ast.AnnAssign)):
            targets = node.targets if isinstance(node, ast.Assign) else [node.target]
            yield from (
                one.id for target in targets for one in ast.walk(target) if "id" in one._fields
            )


@pytest.mark.parametrize("folder", ["core", "algorithms", "commands", "ui"])
def test_what_a_docstring_points_at_is_there(root, folder):
    """As in ``:func:`..masks.mask.write_mask```, from the module's own folder."""
    names = {}
    for file in (file for top in ("core", folder) for file in modules(root, top)):
        module = file.with_suffix("") if file.name != "__init__.py" else file.parent
        tree = ast.parse(file.read_text(encoding="utf-8"))
        names.update({module: "", **{module / name: "" for name in defined(tree)}})
    lost = []
    for file in modules(root, folder):
        for dots, name in re.findall(r":[a-z]+:`(\.+)([\w.]+)`", file.read_text(encoding="utf-8")):
            place = file.parents[len(dots) - 1]
            parts = name.split(".")
            ends = ([*parts[:-2], ".".join(parts[-2:])], parts)
            if not any(place.joinpath(*end) in names for end in ends):
                lost.append(f"{file.relative_to(root).as_posix()}: {dots}{name}")
    assert lost == []


def test_metadata_has_what_the_plugin_repository_asks_for(metadata):
    assert [key for key in REQUIRED_KEYS if not metadata.get(key, "").strip()] == []
    assert metadata["hasProcessingProvider"] == "yes"
    assert metadata["category"] == "Raster"
    assert "plugin" not in metadata["name"].lower()
    assert all(word in metadata["about"] for word in ("numpy", "rasterio"))


def test_the_icon_is_a_square_png(root, metadata):
    head = (root / metadata["icon"]).read_bytes()[:24]
    assert head.startswith(b"\x89PNG\r\n\x1a\n")
    width, height = struct.unpack(">II", head[16:24])
    assert width == height >= 64


def test_the_version_is_the_same_everywhere(root, metadata):
    version = metadata["version"]
    assert re.fullmatch(r"\d+\.\d+\.\d+", version)
    assert f"\n## [{version}] - " in (root / "CHANGELOG.md").read_text(encoding="utf-8")
    assert f"\nversion: {version}\n" in (root / "CITATION.cff").read_text(encoding="utf-8")
    assert metadata["changelog"].startswith(version)


def test_the_package_is_imported_under_its_own_name_only(root):
    assert sys.modules["changemining"].__file__ == str(root / "__init__.py")
    others = [
        name
        for name, module in list(sys.modules.items())
        if getattr(module, "__file__", None) == str(root / "__init__.py")
    ]
    assert others == ["changemining"]

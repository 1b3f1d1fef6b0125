"""The house rules of CONTRIBUTING.md, as far as a machine can check them."""

import ast
import configparser
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
OSGEO_MODULES = {
    "core/io/backends/with_gdal.py",
    *(f"core/io/{name}.py" for name in ("geotiff", "indexed", "regions", "switches", "vector")),
}
#: Modules that load a library, which the core asks for when it needs one.
BACKENDS = {"core/io/backends/with_gdal.py", "core/io/backends/with_rasterio.py"}


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
    outside = ("algorithms", "ui", "plugin", "translation")
    names = [f"changemining.{name}" for name in outside]
    assert importers(root, "core", "qgis", "PyQt5", "PyQt6", *names) == []


@pytest.fixture(scope="module")
def core_map(root):
    """Folder → modules, from the ground up, as CONTRIBUTING.md tells of the core; "" is the top."""
    text = (root / "CONTRIBUTING.md").read_text(encoding="utf-8")
    table = text.split("Inside `core/`", 1)[1].split("\n\n", 2)[1]
    rows = [[cell.strip() for cell in line.split("|")[1:-1]] for line in table.splitlines()[2:]]
    return {
        "" if name == "(top)" else name.strip("`/"): re.findall(r"`(\w+)/?`", found)
        for name, _, found in rows
    }


def test_the_map_names_every_module_of_the_core(root, core_map):
    there = {"": set()}
    for file in modules(root, "core"):
        folder, *inner = file.relative_to(root / "core").with_suffix("").parts
        if inner:
            there.setdefault(folder, set()).add(inner[0])
        else:
            there[""].add(folder)
    assert {folder: sorted(names) for folder, names in core_map.items()} == {
        folder: sorted(names - {"__init__"}) for folder, names in there.items()
    }


def test_folders_of_the_core_import_only_from_those_above_them_in_the_map(root, core_map):
    order = list(core_map)
    upward = []
    for file in modules(root, "core"):
        own = file.relative_to(root / "core").parts[0]
        for name in imported(root, file):
            above = (*name.split("."), "", "")[2]
            if not name.startswith("changemining.core.") or above not in order:
                continue
            if order.index(above) > order.index(own if own in order else ""):
                upward.append(f"{file.relative_to(root).as_posix()} imports {name}")
    assert upward == []


def test_the_tests_of_the_core_stand_in_its_folders(root):
    def folders(top):
        return {file.parent.relative_to(root / top).as_posix() for file in modules(root, top)}

    assert folders("tests/unit") - folders("core") == set()


def test_libraries_that_read_and_write_files_stay_where_they_belong(root):
    assert set(importers(root, "core", "rasterio")) <= RASTERIO_MODULES
    assert importers(root, "core", "affine") == []
    assert set(importers(root, "core", "osgeo")) <= OSGEO_MODULES


@pytest.mark.parametrize("folder", ["algorithms", "ui"])
def test_rasterio_and_osgeo_stay_in_the_core(root, folder):
    assert importers(root, folder, "rasterio", "osgeo") == []


def test_algorithms_know_no_window(root):
    assert importers(root, "algorithms", "changemining.ui", "qgis.gui", "qgis.utils") == []


@pytest.mark.parametrize("folder", ["core", "algorithms", "ui"])
def test_nothing_prints(root, folder):
    printing = [
        f"{file.relative_to(root)}:{node.lineno}"
        for file in modules(root, folder)
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call) and getattr(node.func, "id", None) == "print"
    ]
    assert printing == []


@pytest.mark.parametrize("folder", ["core", "algorithms", "ui"])
def test_imports_inside_the_plugin_are_relative(root, folder):
    absolute = [
        f"{file.relative_to(root)}:{node.lineno}"
        for file in modules(root, folder)
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if (isinstance(node, ast.ImportFrom) and not node.level and "changemining" in node.module)
        or (isinstance(node, ast.Import) and any("changemining" in a.name for a in node.names))
    ]
    assert absolute == []


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

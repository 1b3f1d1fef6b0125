"""The zip that users install: what git says it is, and clean to the plugin repository's eyes.

The rules are those of its validator and its scanner (qgis/QGIS-Plugins-Website, validator.py and
security_scanner.py, as of 2026-07-23), and their data/*_rules.json for flake8.
"""

import configparser
import html.parser
import importlib.util
import json
import os
import re
import shutil
import subprocess
import sys
import zipfile
from collections import Counter
from importlib.util import find_spec
from urllib.parse import unquote, urlparse

import pytest

#: Bytes, in the validator's own counting.
MOST = 25_000_000
DEV_ONLY = (
    *("tests", "scripts", "benchmarks", "docs", "pyproject.toml", "setup.py"),
    "requirements-dev.txt",
)
BANNED = (".sh", ".bat", ".cmd", ".ps1", ".exe", ".dll", ".so", ".dylib", ".pyd")
REQUIRED = (
    *("name", "description", "version", "qgisMinimumVersion", "author", "email", "about"),
    *("tracker", "repository", "homepage"),
)
#: What the scanner asks flake8 for; the rest is style and switched off.
FLAKE8 = (
    *("E101", "E711", "E712", "E713", "E714", "E721", "E722", "E731", "E741", "E742", "E743"),
    *("E901", "E902", "E999", "W605", "F", "C901"),
)
#: The longest folder of plugins that Windows users are likely to have, and what its paths allow.
DEEP = len(r"C:\Users\maria.aparecida.de.souza\AppData\Roaming\QGIS\QGIS3\profiles\default\python")
DEEP += len(r"\plugins\ ")
LONGEST = 259
KEPT_BY_WINDOWS = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\..*)?", re.IGNORECASE)


@pytest.fixture(scope="module")
def make_zip(root):
    """Return scripts/make_zip.py."""
    if find_spec("mkdocs") is None:
        pytest.skip("MkDocs is not installed; scripts/setup test brings it.")
    spec = importlib.util.spec_from_file_location("make_zip", root / "scripts" / "make_zip.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def archive(root, make_zip, tmp_path_factory):
    """The zip `scripts/package` would make if everything in the folder were committed.

    Index and objects are written aside, so the checkout stays as it is.
    """
    if shutil.which("git") is None or not (root / ".git").exists():
        pytest.skip("This is not a git checkout, and git makes the zip.")
    folder = tmp_path_factory.mktemp("zip")
    objects = folder / "objects"
    objects.mkdir()
    place = make_zip.git(root, "rev-parse", "--git-path", "objects")
    aside = {
        "GIT_INDEX_FILE": str(folder / "index"),
        "GIT_OBJECT_DIRECTORY": str(objects),
        "GIT_ALTERNATE_OBJECT_DIRECTORIES": str(root / place),
    }
    make_zip.git(root, "add", "--all", environment=aside)
    tree = make_zip.git(root, "write-tree", environment=aside)
    file = folder / "changemining.zip"
    make_zip.make_zip(root, file, tree, aside)
    return file


@pytest.fixture(scope="module")
def names(archive):
    with zipfile.ZipFile(archive) as opened:
        return [name for name in opened.namelist() if not name.endswith("/")]


@pytest.fixture(scope="module")
def unpacked(archive):
    folder = archive.parent / "unpacked"
    with zipfile.ZipFile(archive) as opened:
        opened.extractall(folder)
    return folder / "changemining"


def tool(name, *arguments, cwd):
    """Run a Python tool in a folder, or skip where it is not installed."""
    if find_spec(name.replace("-", "_")) is None:
        pytest.skip(f"{name} is not installed; scripts/setup test brings it.")
    return subprocess.run(
        [sys.executable, "-m", name.replace("-", "_"), *arguments],
        cwd=cwd,
        capture_output=True,
        text=True,
        check=False,
    )


def test_it_holds_one_folder_named_as_the_plugin(names):
    assert {name.split("/")[0] for name in names} == {"changemining"}


@pytest.mark.parametrize(
    "name",
    [
        *("__init__.py", "__main__.py", "py.typed", "plugin.py", "metadata.txt", "LICENSE"),
        *("icons/changemining.png", "help/index.html", "help/algorithms.json"),
    ],
)
def test_it_holds_what_users_need(names, name):
    assert f"changemining/{name}" in names


def test_it_holds_nothing_of_the_workshop(names):
    parts = [name.split("/")[1:] for name in names]
    assert [p for p in parts if p[0] in DEV_ONLY] == []
    barred = (".", "__pycache__", "__MACOSX")
    assert [p for p in parts if any(part.startswith(barred) for part in p)] == []
    assert [name for name in names if name.endswith(BANNED)] == []


def test_it_is_small_enough(archive):
    assert archive.stat().st_size <= MOST


def test_its_names_are_plain(archive, names):
    """No way out of the folder, no drive, nothing that looks compiled, no hidden file."""
    bad = [
        name
        for name in names
        if ".." in name or "\\" in name or ":" in name or name.startswith("/") or ".pyc" in name
    ]
    assert bad == []
    with zipfile.ZipFile(archive) as opened:
        assert opened.testzip() is None
        executable = [
            info.filename
            for info in opened.infolist()
            if not info.is_dir() and (info.external_attr >> 16) & 0o111
        ]
    assert executable == []


def test_windows_can_unpack_it(names):
    """Letters of either case are the same there, and a path has 259 of them."""
    assert {name: n for name, n in Counter(map(str.casefold, names)).items() if n > 1} == {}
    parts = {part for name in names for part in name.split("/")}
    assert [part for part in parts if KEPT_BY_WINDOWS.fullmatch(part)] == []
    assert [part for part in parts if part.endswith((".", " ")) or set('<>"|?*') & set(part)] == []
    assert [name for name in names if DEEP + len(name) > LONGEST] == []


def test_it_is_a_command_line_too(unpacked, tmp_path):
    """As Python finds it in QGIS's folder of plugins."""
    command = [sys.executable, "-m", "changemining", "savi", "--help"]
    environment = {**os.environ, "PYTHONPATH": str(unpacked.parent)}
    run = subprocess.run(
        command, cwd=tmp_path, env=environment, capture_output=True, text=True, check=False
    )
    assert run.returncode == 0, run.stderr
    assert "--soil-factor NUMBER" in run.stdout


def test_its_metadata_are_read_as_the_validator_reads_them(archive):
    """Which fills in what follows a %, and QGIS's plugin manager does, too."""
    with zipfile.ZipFile(archive) as opened:
        text = opened.read("changemining/metadata.txt").decode("utf-8")
        parser = configparser.ConfigParser()
        parser.optionxform = str
        parser.read_string(text)
        metadata = dict(parser.items("general"))
        icon = opened.read(f"changemining/{metadata['icon']}")
    assert [key for key in REQUIRED if not metadata.get(key, "").strip()] == []
    assert icon.startswith(b"\x89PNG")
    assert "/" not in metadata["author"]
    assert "supportsQt6" not in metadata
    for key in ("experimental", "deprecated", "server"):
        assert metadata[key].lower() in ("true", "false")
    for key in ("tracker", "repository", "homepage"):
        address = urlparse(metadata[key])
        assert address.scheme in ("http", "https")
        assert address.netloc


class Links(html.parser.HTMLParser):
    """What a page links to and shows, and the places that can be linked to."""

    def __init__(self, text):
        super().__init__()
        self.targets, self.places = [], set()
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        given = dict(attributes)
        if "id" in given:
            self.places.add(given["id"])
        for key in ("href", "src"):
            if given.get(key):
                self.targets.append(given[key])


def test_every_link_of_its_pages_leads_somewhere_in_it(unpacked):
    pages = {
        path: Links(path.read_text(encoding="utf-8"))
        for path in (unpacked / "help").rglob("*.html")
    }
    assert len(pages) > 25
    broken, outside = [], set()
    for path, page in pages.items():
        for target in page.targets:
            address = urlparse(target)
            if address.scheme:
                outside.add(address.scheme)
                continue
            to = (path.parent / unquote(address.path)).resolve() if address.path else path
            place = unquote(address.fragment)
            if not to.is_file() or (place and place not in pages[to].places):
                broken.append(f"{path.name}: {target}")
    assert broken == []
    assert outside <= {"https", "http"}


def test_every_page_can_be_reached_from_the_first(unpacked):
    first = unpacked / "help" / "index.html"
    seen, waiting = set(), [first]
    while waiting:
        path = waiting.pop()
        if path in seen:
            continue
        seen.add(path)
        for target in Links(path.read_text(encoding="utf-8")).targets:
            to = (path.parent / unquote(urlparse(target).path)).resolve()
            if not urlparse(target).scheme and to.suffix == ".html":
                waiting.append(to)
    assert seen == set((unpacked / "help").rglob("*.html"))


def test_its_pages_need_no_network_and_no_script_and_can_be_read_aloud(unpacked):
    for path in (unpacked / "help").rglob("*.html"):
        text = path.read_text(encoding="utf-8")
        assert "<script" not in text
        assert '<html lang="en">' in text
        assert text.count("<h1") == 1
        assert "<th></th>" not in text
        assert re.search("<title>.+ – ChangeMining</title>", text)
        assert re.findall(r'<img (?!alt="[^"]{10,}")[^>]*>', text) == []
        shown = re.findall(r'(?:src|<link[^>]*href)="([^"]*)"', text)
        assert [one for one in shown if "//" in one] == []


def test_the_scanners_flake8_finds_nothing(unpacked):
    options = ("--isolated", "--max-line-length=120")
    run = tool("flake8", *options, f"--select={','.join(FLAKE8)}", ".", cwd=unpacked)
    assert run.returncode == 0, run.stdout + run.stderr


def test_bandit_finds_nothing(unpacked):
    run = tool("bandit", "--recursive", "--quiet", ".", cwd=unpacked)
    assert run.returncode == 0, run.stdout + run.stderr


def test_detect_secrets_finds_nothing(unpacked):
    run = tool("detect-secrets", "scan", "--all-files", ".", cwd=unpacked)
    assert run.returncode == 0, run.stderr
    assert json.loads(run.stdout)["results"] == {}


def test_ruff_finds_nothing(root, unpacked):
    run = tool("ruff", "check", "--no-cache", "--config", root / "pyproject.toml", cwd=unpacked)
    assert run.returncode == 0, run.stdout + run.stderr


def test_flake8_qgis_finds_nothing(root, unpacked):
    if find_spec("flake8_qgis") is None:
        pytest.skip("flake8-qgis is not installed; scripts/setup test brings it.")
    run = tool("flake8", "--config", root / ".flake8", ".", cwd=unpacked)
    assert run.returncode == 0, run.stdout + run.stderr

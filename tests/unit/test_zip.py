"""The zip that users install: what git says it is, and clean to the plugin repository's eyes."""

import json
import os
import shutil
import subprocess
import sys
import zipfile
from importlib.util import find_spec

import pytest

MEBIBYTE = 1 << 20
DEV_ONLY = ("tests", "scripts", "benchmarks", "pyproject.toml", "requirements-dev.txt")
BANNED = (".sh", ".bat", ".exe", ".dll", ".so", ".dylib", ".pyc", ".pyd")


@pytest.fixture(scope="module")
def archive(root, tmp_path_factory):
    """The zip `scripts/package` would make if everything in the folder were committed.

    Index and objects are written aside, so the checkout stays as it is.
    """
    if shutil.which("git") is None or not (root / ".git").exists():
        pytest.skip("This is not a git checkout, and git makes the zip.")
    folder = tmp_path_factory.mktemp("zip")
    objects = folder / "objects"
    objects.mkdir()

    def git(*arguments, **environment):
        run = subprocess.run(
            ["git", "-c", f"safe.directory={root}", *arguments],
            cwd=root,
            env={**os.environ, **environment},
            capture_output=True,
            text=True,
            check=False,
        )
        assert run.returncode == 0, run.stderr
        return run.stdout.strip()

    aside = {
        "GIT_INDEX_FILE": str(folder / "index"),
        "GIT_OBJECT_DIRECTORY": str(objects),
        "GIT_ALTERNATE_OBJECT_DIRECTORIES": str(root / git("rev-parse", "--git-path", "objects")),
    }
    git("add", "--all", **aside)
    tree = git("write-tree", **aside)
    file = folder / "changemining.zip"
    git("archive", "--prefix=changemining/", "--output", str(file), tree, **aside)
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
    ["__init__.py", "py.typed", "plugin.py", "metadata.txt", "LICENSE", "icons/changemining.png"],
)
def test_it_holds_what_users_need(names, name):
    assert f"changemining/{name}" in names


def test_it_holds_nothing_of_the_workshop(names):
    parts = [name.split("/")[1:] for name in names]
    assert [p for p in parts if p[0] in DEV_ONLY] == []
    assert [p for p in parts if any(part.startswith((".", "__pycache__")) for part in p)] == []
    assert [name for name in names if name.endswith(BANNED)] == []


def test_it_is_small_enough(archive):
    assert archive.stat().st_size <= 25 * MEBIBYTE


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

"""What `pip install .` brings: the core and the command line, whole, and nothing of QGIS's."""

import os
import subprocess
import sys

import pytest
from many_pairs import write_pairs


@pytest.fixture(scope="module")
def installed(root, tmp_path_factory):
    """Return the folder that holds the package, as setuptools builds it."""
    pytest.importorskip("setuptools", reason="setuptools is not installed for this Python.")
    folder = tmp_path_factory.mktemp("installed")
    command = [sys.executable, "setup.py", "-q", "build_py", "--build-lib", str(folder)]
    done = subprocess.run(command, cwd=root, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return folder


def test_it_holds_the_core_and_the_command_line(root, installed):
    def files(folder, *tops):
        return {
            path.relative_to(folder).as_posix()
            for top in tops
            for path in (folder / top).rglob("*")
            if path.is_file() and "__pycache__" not in path.parts
        }

    package = installed / "changemining"
    own = {"__init__.py", "__main__.py", "metadata.txt", "py.typed"}
    own |= {"docs/algorithms.json", "styles/footprints.qml"}
    assert files(package, ".") == files(root, "core", "commands") | own
    assert not (root / "changemining.egg-info").exists()


def test_it_runs_from_anywhere(root, installed, tmp_path):
    version = (root / "metadata.txt").read_text(encoding="utf-8").split("\nversion=")[1].split()[0]
    code = "import sys; from changemining.commands.main import main; sys.exit(main(['--version']))"
    for command in (["-m", "changemining", "--version"], ["-c", code]):
        done = subprocess.run(
            [sys.executable, *command],
            cwd=tmp_path,
            env={**os.environ, "PYTHONPATH": str(installed)},
            capture_output=True,
            text=True,
            check=False,
        )
        assert (done.returncode, done.stdout.strip()) == (0, version), done.stderr


def test_it_has_all_that_a_data_set_takes(installed, tmp_path):
    table = write_pairs(tmp_path / "pairs", 1, side=64)
    words = ["builddatasets", "--table", str(table), "--output", str(tmp_path / "set")]
    words += ["--size", "16", "--split", "none", "--local", "0"]
    done = subprocess.run(
        [sys.executable, "-m", "changemining", *words],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(installed)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert "patches: 16" in done.stdout


def test_its_description_says_what_it_is(root):
    if sys.version_info < (3, 11):
        pytest.skip("This Python reads no TOML.")
    import tomllib

    told = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert told["name"] == "changemining"
    assert told["dynamic"] == ["version"]
    assert told["scripts"]["changemining"] == "changemining.commands.main:main"
    # GDAL's bindings would be compiled, and a pin would fight with the system's.
    assert told["dependencies"] == ["numpy"]

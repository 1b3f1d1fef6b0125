"""The reference and the list say what the algorithms are today; Help finds its page."""

import importlib.util
import json
import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from qgis.core import QgsProcessingModelAlgorithm
from qgis.PyQt.QtCore import QUrl

from changemining import help_pages
from changemining.ui import menu


@pytest.fixture(scope="module")
def make_reference(root):
    """Return scripts/make_reference.py as a module."""
    place = root / "scripts" / "make_reference.py"
    spec = importlib.util.spec_from_file_location("make_reference", place)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def ours(provider):
    """Return the algorithms by their short names, without the models."""
    return {
        one.name(): one
        for one in provider.algorithms()
        if not isinstance(one, QgsProcessingModelAlgorithm)
    }


@pytest.fixture
def listing(root):
    return json.loads((root / "docs" / "algorithms.json").read_text(encoding="utf-8"))


def test_what_is_written_is_what_the_algorithms_are_today(root, make_reference, provider):
    stale = [
        str(path)
        for path, text in make_reference.made(provider).items()
        if not (root / path).exists() or (root / path).read_text(encoding="utf-8") != text
    ]
    assert stale == [], "Run .venv/bin/python scripts/make_reference.py."


def test_every_algorithm_has_a_page_and_no_page_is_left_over(root, ours):
    pages = {path.stem for path in (root / "docs" / "reference").glob("*.md")}
    assert pages == {"index", *ours}


def test_the_list_has_every_parameter_and_output_with_its_own_words(listing, ours):
    """Of the provider itself, not by way of the script."""
    told = {one["id"].split(":")[1]: one for one in listing["algorithms"]}
    assert told.keys() == ours.keys()
    for name, algorithm in ours.items():
        parameters = {one["name"]: one for one in told[name]["parameters"]}
        definitions = {one.name(): one for one in algorithm.parameterDefinitions()}
        assert parameters.keys() == definitions.keys()
        for key, definition in definitions.items():
            assert parameters[key]["label"] == definition.description()
            assert parameters[key]["default"] == definition.defaultValue()
            assert parameters[key]["help"], f"{name} {key} has no help."
        outputs = {one["name"] for one in told[name]["outputs"]}
        assert outputs == {one.name() for one in algorithm.outputDefinitions()}
    methods = next(one for one in told["thresholdmask"]["parameters"] if one["name"] == "METHOD")
    assert (methods["type"], methods["default"]) == ("choice", "otsu")
    assert {"otsu", "fixed", "percentile"} <= set(methods["choices"])
    size = next(one for one in told["exportpatches"]["parameters"] if one["name"] == "SIZE")
    assert (size["type"], size["default"], size["optional"]) == ("integer", 128, False)


@pytest.fixture
def pages(root, tmp_path, monkeypatch):
    """Return the folder of the manual, in a plugin's folder with a trying name."""
    pytest.importorskip("mkdocs", reason="MkDocs is not installed; scripts/setup test brings it.")
    spec = importlib.util.spec_from_file_location("make_zip", root / "scripts" / "make_zip.py")
    make_zip = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(make_zip)
    folder = tmp_path / "Ana Conceição #1 100%" / "help"
    make_zip.build_help(root, folder)
    monkeypatch.setattr(help_pages, "FOLDER", folder)
    return folder


def opened(address):
    """Return the file that a browser opens for an address, as QGIS makes it of a text."""
    return Path(QUrl(address).toLocalFile())


def test_help_of_every_algorithm_opens_its_own_page_offline(pages, ours):
    for name, algorithm in ours.items():
        page = opened(algorithm.helpUrl())
        assert page == pages / "reference" / f"{name}.html"
        assert f"changemining:{name}" in page.read_text(encoding="utf-8")


def test_without_the_pages_help_leads_to_the_repository(root, ours):
    if (root / "help").exists():
        pytest.skip("This checkout has pages of its own.")
    for name, algorithm in ours.items():
        address = algorithm.helpUrl()
        assert re.fullmatch(rf"https://\S+/blob/main/docs/reference/{name}\.md", address)
        assert (root / address.partition("/blob/main/")[2]).is_file()


def test_help_of_the_menu_and_the_panel_opens_a_page_that_is_there(
    pages, root, iface, provider, monkeypatch
):
    addresses = []
    monkeypatch.setattr(
        help_pages.QDesktopServices, "openUrl", lambda url: addresses.append(url.toString())
    )
    entries = menu.ChangeMiningMenu(iface)
    entries.add()
    entries.actions[-1].trigger()
    entries.open_panel()
    entries.panel.steps.help.click()
    entries.remove()
    assert [opened(one).name for one in addresses] == ["index.html", "review.html"]
    assert all(opened(one).is_file() for one in addresses)


def commands(root):
    """Return the calls of the page on automation, in their order, each as its words."""
    text = (root / "docs" / "automation.md").read_text(encoding="utf-8")
    for block in re.findall(r"```sh\n(.*?)```", text, re.DOTALL):
        for line in block.splitlines():
            if line.startswith("qgis_process run"):
                yield shlex.split(line)


def snippets(root):
    text = (root / "docs" / "automation.md").read_text(encoding="utf-8")
    return re.findall(r"```python\n(.*?)```", text, re.DOTALL)


@pytest.fixture
def workplace(pair, root, tmp_path, monkeypatch):
    """Work in a folder with the files that the page on automation starts from."""
    shutil.copy(pair / "T1.tif", tmp_path / "2017.tif")
    shutil.copy(pair / "T2.tif", tmp_path / "2024.tif")
    shutil.copy(root / "docs" / "algorithms.json", tmp_path)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_the_commands_of_the_page_on_automation_run_one_after_the_other(root, run, workplace):
    calls = list(commands(root))
    assert len(calls) >= 10
    for call in calls:
        given = dict(word.split("=", 1) for word in call[call.index("--") + 1 :])
        name = call[2].split(":")[1]
        if name in ("builddataset", "exportpatches"):
            given["SIZE"] = 32  # the scene is small
        run(name, **given)
    assert (workplace / "dataset_reviewed" / "patches.csv").is_file()
    assert (workplace / "check.html").is_file()


def test_the_python_of_the_page_on_automation_runs(root, provider, workplace, capsys):
    inside = [code for code in snippets(root) if "initQgis" not in code]
    assert len(inside) == 3
    for code in inside:
        exec(compile(code, "automation.md", "exec"), {})
    said = capsys.readouterr().out
    assert "changemining:savi INPUT OUTPUT" in said.splitlines()
    assert len((workplace / "many" / "patches.csv").read_text().splitlines()) > 10


@pytest.mark.process
def test_the_script_of_its_own_runs(root, workplace):
    (code,) = [code for code in snippets(root) if "initQgis" in code]
    plugins = workplace / "plugins"
    plugins.mkdir()
    (plugins / "changemining").symlink_to(root)
    # What QGIS leaves behind may crash the end of the process, long after the work.
    code += "\nsys.stdout.flush()\nimport os\nos._exit(0)\n"
    (workplace / "script.py").write_text(f"PLUGINS = {str(plugins)!r}\n{code}", encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "script.py"], cwd=workplace, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    assert (workplace / "difference_of_scenes.tif").is_file()

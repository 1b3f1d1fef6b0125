"""How a data set is cited, as cffconvert reads it."""

import shutil
import subprocess

import pytest


def test_the_citation_is_valid(make_dataset, root):
    folder = make_dataset()
    yaml = pytest.importorskip("yaml", reason="PyYAML is not installed.")
    cited = yaml.safe_load((folder / "CITATION.cff").read_text(encoding="utf-8"))
    assert cited["cff-version"] == "1.2.0"
    assert cited["type"] == "dataset"
    assert "to be filled in" in cited["authors"][0]["name"]
    assert cited["references"][0]["title"] == "ChangeMining"
    tool = shutil.which("cffconvert") or root / ".venv-loaders/bin/cffconvert"
    try:
        run = [str(tool), "--validate", "-i", str(folder / "CITATION.cff")]
        done = subprocess.run(run, capture_output=True, text=True, check=False)
    except FileNotFoundError:
        pytest.skip("cffconvert is not installed; scripts/setup loaders brings it.")
    assert done.returncode == 0, done.stderr

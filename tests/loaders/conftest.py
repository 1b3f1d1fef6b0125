"""For the tests with the loaders that people use, which need PyTorch: ``scripts/test loaders``."""

import csv
import json
import subprocess
from pathlib import Path

import pytest


def complete_torchvision():
    """Let torchgeo import a torchvision that was built for another PyTorch.

    PyPI's torchvision goes with PyPI's PyTorch, which is the one with CUDA. Beside one without, its
    compiled half does not load, and the other half misses operators that nobody here calls.
    """
    try:
        import torch
        import torchvision  # noqa: F401
    except RuntimeError:
        library = torch.library.Library("torchvision", "DEF")
        for name in ("nms", "qnms"):
            library.define(f"{name}(Tensor dets, Tensor scores, float iou_threshold) -> Tensor")
        return library
    except ImportError:
        pass
    return None


KEPT = complete_torchvision()


@pytest.fixture(scope="session")
def sets(root, tmp_path_factory):
    """Return a folder with one data set in every layout, by the layouts' names.

    Made by the other Python: GDAL's bindings of the system and rasterio of PyPI, which torchgeo
    brings, do not go together in one process.
    """
    python = root / ".venv" / "bin" / "python"
    if not python.exists():
        pytest.skip("There is no .venv to make a data set with: run scripts/setup test.")
    folder = tmp_path_factory.mktemp("sets") / "sets"
    made = subprocess.run(
        [python, Path(__file__).with_name("make_sets.py"), folder],
        capture_output=True,
        text=True,
        check=False,
    )
    assert made.returncode == 0, made.stderr
    return folder


@pytest.fixture(scope="session")
def rows(sets):
    """Return the manifest of the data set in the layout changemining."""
    with (sets / "changemining" / "patches.csv").open(newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))


@pytest.fixture(scope="session")
def record(sets):
    """Return ``record(layout)``: what that layout's dataset.json says."""
    return lambda layout: json.loads((sets / layout / "dataset.json").read_text(encoding="utf-8"))


@pytest.fixture(scope="session")
def patch(sets):
    """Return ``patch(folder, id)``: the pixels of a patch in the layout changemining."""
    import rasterio

    def read(folder, identifier):
        with rasterio.open(sets / "changemining" / folder / f"{identifier}.tif") as file:
            return file.read()

    return read


@pytest.fixture(scope="session")
def snippets(sets):
    """Return ``snippets(layout)``: the Python of that layout's README.md, block by block."""

    def blocks(layout):
        text = (sets / layout / "README.md").read_text(encoding="utf-8")
        return [piece.split("```")[0] for piece in text.split("```python\n")[1:]]

    return blocks

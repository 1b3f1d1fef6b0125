"""A land-cover set in plain PyTorch and torchgeo, by the snippets of its card."""

import csv
import json
import subprocess
from pathlib import Path

import numpy as np
import pytest

torch = pytest.importorskip("torch", reason="PyTorch is not installed: scripts/test loaders.")
nn, DataLoader = torch.nn, torch.utils.data.DataLoader

FOLDERS = ("msi_images", "sar_images", "semantic_14c", "semantic_7c", "edge_14c", "edge_7c")


@pytest.fixture(scope="module")
def cover(root, tmp_path_factory):
    """Return a land-cover set, made by the Python that has GDAL's own bindings."""
    python = root / ".venv" / "bin" / "python"
    if not python.exists():
        pytest.skip("There is no .venv to make a data set with: run scripts/setup test.")
    folder = tmp_path_factory.mktemp("cover") / "made"
    script = Path(__file__).with_name("make_landcover.py")
    made = subprocess.run([python, script, folder], capture_output=True, text=True, check=False)
    assert made.returncode == 0, made.stderr
    return folder / "set"


@pytest.fixture(scope="module")
def shown(cover):
    """Return all names that the Python of the set's card defines."""
    text = (cover / "README.md").read_text(encoding="utf-8")
    names = {}
    for piece in text.split("```python\n")[1:]:
        exec(piece.split("```")[0], names)
    return names


def read(path):
    import rasterio

    with rasterio.open(path) as file:
        return file.read()


def test_the_cards_dataset_pairs_by_name(cover, shown):
    with (cover / "patches.csv").open(newline="", encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    assert len(rows) == 36
    seen = 0
    for split in ("train", "val", "test"):
        loaded = shown["Patches"](cover, split)
        ids = [row["id"] for row in rows if row["split"] == split]
        assert len(loaded) == len(ids) > 1
        for index, identifier in enumerate(ids):
            for name, found in zip(FOLDERS, loaded[index]):
                expected = read(cover / name / f"{identifier}.tif")
                np.testing.assert_array_equal(np.atleast_3d(found.numpy().T).T, expected)
            seen += 1
    assert seen == 36


@pytest.mark.parametrize("way", ["inverse_frequency", "median_frequency"])
def test_class_weights_go_into_a_loss_by_id(cover, shown, way):
    """As in the README: the absent class weighs nothing, and moves no other one."""
    content = json.loads((cover / "stats.json").read_text(encoding="utf-8"))
    weights = content["class_weights"]["semantic_14c"][way]
    weight = torch.tensor([weights[str(number)] or 0.0 for number in range(14)])
    assert weight[13] == 0
    assert (weight[:13] > 0).all()
    *images, label = next(iter(DataLoader(shown["Patches"](cover), batch_size=36)))
    assert (label == 255).any()
    assert set(label.unique().tolist()) <= {*range(13), 255}
    model = nn.Conv2d(14, 14, 1)
    both = torch.cat([image.nan_to_num() for image in images], 1) / 1000
    loss = nn.CrossEntropyLoss(weight=weight, ignore_index=255)(model(both), label)
    assert torch.isfinite(loss)
    loss.backward()


def test_normalised_patches_have_no_mean(cover, shown):
    loaded = list(shown["load"](cover))
    valid = np.stack([label for *_, label in loaded]) != 255
    for number in (0, 1):
        pixels = np.stack([one[number] for one in loaded], axis=1)[:, valid]
        np.testing.assert_allclose(pixels.mean(axis=1), 0, atol=1e-3)
        np.testing.assert_allclose(pixels.std(axis=1), 1, atol=1e-3)


def test_torchgeo_finds_all_folders_at_one_place(cover, shown):
    pytest.importorskip("torchgeo", reason="torchgeo is not installed.")
    from torchgeo.samplers import GridGeoSampler

    dataset = shown["by_place"](cover)
    count = 0
    for place in GridGeoSampler(dataset, size=64):
        sample = dataset[place]
        assert sample["image"].shape[0] == 14
        assert set(sample["mask"].unique().tolist()) <= {*range(13), 255}
        count += 1
    assert count >= 36

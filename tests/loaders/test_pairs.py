"""TorchGeo's ChangeDetectionTask, trained a step with the Dataset of our cards."""

import pickle
import sys

import numpy as np
import pytest

torch = pytest.importorskip("torch", reason="PyTorch is not installed: scripts/test loaders.")
pytest.importorskip("torchgeo", reason="torchgeo is not installed.")

LAYOUTS = ("changemining", "shards", "packed")
ROWS = 64


@pytest.fixture(params=LAYOUTS)
def layout(request):
    return request.param


@pytest.fixture
def shown(sets, snippets, layout, monkeypatch):
    """Return what the Python of a card defines, run in the data set's folder as its users do."""
    monkeypatch.chdir(sets / layout)
    monkeypatch.syspath_prepend(str(sets / layout))
    monkeypatch.delitem(sys.modules, "reader", raising=False)
    names = {}
    for code in snippets(layout):
        if "Trainer(" in code:
            break
        if "webdataset" not in code and "RasterDataset" not in code:
            exec(code.replace("this folder", "."), names)
    return names


def test_a_pair_is_both_dates_and_the_mask(rows, patch, shown, record):
    first = next(row["id"] for row in rows if row["split"] == "train")
    sample = shown["pairs"]("train")[0]
    assert sample["image"].shape == (2, 4, ROWS, ROWS)
    assert sample["image"].dtype == torch.float32
    assert sample["mask"].shape == (1, ROWS, ROWS)
    np.testing.assert_array_equal(sample["mask"][0].numpy(), patch("Change", first)[0])
    counts = sample["mask"][0].numpy() != 255
    for date, name in enumerate(("T1", "T2")):
        stored = patch(name, first).astype(float)[:, counts].ravel()
        found = sample["image"][date].numpy()[:, counts].ravel()
        assert np.corrcoef(stored[: counts.sum()], found[: counts.sum()])[0, 1] > 0.9999


def test_all_training_pixels_have_mean_0_and_deviation_1(shown):
    pairs = shown["pairs"]("train")
    samples = [pairs[index] for index in range(len(pairs))]
    images = torch.stack([sample["image"] for sample in samples])
    counts = torch.stack([sample["mask"] for sample in samples])[:, 0] != 255
    for date in (0, 1):
        for band in range(4):
            values = images[:, date, band][counts].double()
            assert abs(values.mean()) < 1e-3
            assert abs(values.std() - 1) < 1e-3


def test_a_step_of_the_real_task(shown, snippets, layout):
    (code,) = (code for code in snippets(layout) if "Trainer(" in code)
    quiet = "logger=False, enable_checkpointing=False, enable_progress_bar=False"
    few = "limit_train_batches=2, limit_val_batches=1, accelerator='cpu'"
    before = torch.get_rng_state()
    exec(code.replace("max_epochs", f"{quiet}, {few}, max_epochs").split("Trainer(m")[0], shown)
    task = shown["task"]
    begun = [one.detach().clone() for one in task.parameters()]
    exec(f"Trainer({quiet}, {few}, max_epochs=1).fit(task, learned, watched)", shown)
    torch.set_rng_state(before)
    moved = [bool((one != other).any()) for one, other in zip(task.parameters(), begun)]
    assert all(torch.isfinite(one).all() for one in task.parameters())
    assert sum(moved) > len(moved) / 2
    batch = next(iter(shown["watched"]))
    task.eval()
    with torch.no_grad():
        found = task(batch["image"].flatten(1, 2))
    assert found.shape == (len(batch["mask"]), 2, ROWS, ROWS)
    # What does not count is in no loss.
    mask = batch["mask"][:, 0].clone()
    mask[:, :8] = 255
    counts = mask != 255
    wanted = torch.nn.functional.cross_entropy(
        found.movedim(1, 3)[counts], batch["mask"][:, 0][counts]
    )
    assert torch.isclose(task.criterion(found, mask), wanted)


def test_other_processes_get_no_pixels(shown, layout, monkeypatch):
    if layout == "changemining":
        pytest.skip("Its patches are read from files.")
    split = shown["train"]
    before = split[0]["T1"].copy()
    stored = pickle.dumps(split)
    assert len(stored) < 2000
    np.testing.assert_array_equal(pickle.loads(stored)[0]["T1"], before)


def test_webdataset_reads_the_tars_in_order(sets, snippets, rows, patch, monkeypatch):
    pytest.importorskip("webdataset", reason="WebDataset is not installed.")
    monkeypatch.chdir(sets / "shards")
    monkeypatch.syspath_prepend(str(sets / "shards"))
    monkeypatch.delitem(sys.modules, "reader", raising=False)
    names = {}
    for code in snippets("shards")[:2]:
        exec(code, names)
    found = list(names["samples"])
    ids = [row["id"] for row in rows if row["split"] == "train"]
    assert len(found) == len(ids)
    for index in range(0, len(ids), 9):
        for folder in ("T1", "T2", "Change"):
            np.testing.assert_array_equal(found[index][folder], patch(folder, ids[index]))

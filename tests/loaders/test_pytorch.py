"""Plain PyTorch: the card's own Dataset, the packed reader, and a small U-Net that learns."""

import json
import sys
import time

import numpy as np
import pytest

torch = pytest.importorskip("torch", reason="PyTorch is not installed: scripts/test loaders.")
nn, DataLoader, Dataset = torch.nn, torch.utils.data.DataLoader, torch.utils.data.Dataset

IGNORE = 255


@pytest.fixture
def card_dataset(sets, snippets):
    """Return the Dataset class of the data card."""
    for code in snippets("changemining"):
        names = {}
        exec(code, names)
        for one in names.values():
            if isinstance(one, type) and issubclass(one, Dataset) and one is not Dataset:
                return one
    raise AssertionError("The card shows no Dataset.")


@pytest.fixture
def reader(sets, monkeypatch):
    """Return the packed layout's reader, imported as its users do."""
    monkeypatch.syspath_prepend(str(sets / "packed"))
    monkeypatch.delitem(sys.modules, "reader", raising=False)
    import reader

    return reader


@pytest.mark.parametrize("split", ["train", "val", "test"])
def test_the_cards_dataset(sets, rows, patch, card_dataset, split):
    loaded = card_dataset(sets / "changemining", split)
    ids = [row["id"] for row in rows if row["split"] == split]
    assert len(loaded) == len(ids) > 1
    for index, identifier in enumerate(ids):
        if index % 7 == 0:
            t1, t2, change = loaded[index]
            np.testing.assert_array_equal(t1.numpy(), patch("T1", identifier))
            np.testing.assert_array_equal(t2.numpy(), patch("T2", identifier))
            np.testing.assert_array_equal(change.numpy(), patch("Change", identifier)[0])
    t1, t2, change = next(iter(DataLoader(loaded, batch_size=4)))
    assert t1.shape == t2.shape == (4, 4, 64, 64)
    assert change.shape == (4, 64, 64)


def test_every_snippet_of_the_card_is_python(snippets):
    assert snippets("changemining")
    for code in snippets("changemining"):
        compile(code, "README.md", "exec")


def test_the_packed_reader_in_worker_processes(rows, patch, reader):
    split = reader.Split("train")
    ids = [row["id"] for row in rows if row["split"] == "train"]
    assert split.ids == ids
    batches = list(DataLoader(split, batch_size=8, num_workers=2))
    found = torch.cat([batch["T2"] for batch in batches])
    assert len(found) == len(ids)
    for index in range(0, len(ids), 9):
        np.testing.assert_array_equal(found[index].numpy(), patch("T2", ids[index]))


class UNet(nn.Module):
    """Two steps down and up again."""

    def __init__(self, bands, width=12):
        super().__init__()

        def block(before, after):
            return nn.Sequential(
                nn.Conv2d(before, after, 3, padding=1),
                nn.BatchNorm2d(after),
                nn.ReLU(),
                nn.Conv2d(after, after, 3, padding=1),
                nn.BatchNorm2d(after),
                nn.ReLU(),
            )

        self.first, self.second = block(bands, width), block(width, 2 * width)
        self.bottom = block(2 * width, 4 * width)
        self.up_second, self.up_first = block(6 * width, 2 * width), block(3 * width, width)
        self.last = nn.Conv2d(width, 1, 1)
        self.down, self.up = nn.MaxPool2d(2), nn.Upsample(scale_factor=2)

    def forward(self, image):
        first = self.first(image)
        second = self.second(self.down(first))
        bottom = self.bottom(self.down(second))
        second = self.up_second(torch.cat([self.up(bottom), second], 1))
        first = self.up_first(torch.cat([self.up(second), first], 1))
        return self.last(first)[:, 0]


def scores(predicted, change):
    """Return IoU and F1 of change and the share of pixels that are right, ignored ones left out."""
    counts = change != IGNORE
    predicted, change = predicted[counts], change[counts] == 1
    both, either = (predicted & change).sum(), (predicted | change).sum()
    iou = (both / either.clamp(min=1)).item()
    return iou, 2 * iou / (1 + iou), (predicted == change).float().mean().item()


def test_a_small_u_net_learns_in_a_minute(sets, card_dataset, record_property):
    torch.manual_seed(0)
    root = sets / "changemining"
    stats = json.loads((root / "stats.json").read_text(encoding="utf-8"))
    bands = [band for name in ("T1", "T2") for band in stats[name]]
    mean, std = (
        torch.tensor([band[key] for band in bands])[:, None, None] for key in ("mean", "std")
    )

    def batches(split, size, shuffle=False):
        for t1, t2, change in DataLoader(card_dataset(root, split), size, shuffle):
            yield (torch.cat([t1, t2], 1) - mean) / std, change

    model = UNet(len(bands))
    optimizer = torch.optim.Adam(model.parameters(), 3e-3)
    began = time.process_time()
    for _ in range(3):
        for image, change in batches("train", 16, shuffle=True):
            counts = change != IGNORE
            loss = nn.functional.binary_cross_entropy_with_logits(
                model(image)[counts], (change[counts] == 1).float()
            )
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
    took = time.process_time() - began
    model.eval()
    with torch.no_grad():
        pairs = [(model(image) > 0, change) for image, change in batches("val", 32)]
    predicted, change = (torch.cat(pieces) for pieces in zip(*pairs))
    iou, f1, right = scores(predicted, change)
    nothing = scores(torch.zeros_like(predicted), change)
    record_property("scores", f"IoU {iou:.3f}, F1 {f1:.3f}, right {right:.4f}, {took:.0f} s")
    assert took < 60  # seconds of computing, however busy the machine is
    assert (change == 1).any()
    assert nothing[:2] == (0, 0)
    assert f1 > 0.5
    assert right > nothing[2]

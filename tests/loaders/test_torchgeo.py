"""torchgeo's own classes on our folders."""

import numpy as np
import pytest

torch = pytest.importorskip("torch", reason="PyTorch is not installed: scripts/test loaders.")
datasets = pytest.importorskip("torchgeo.datasets", reason="torchgeo is not installed.")

SPLITS = ("train", "val", "test")


def ids_of(rows, split):
    return [row["id"] for row in rows if row["split"] == split]


def test_raster_datasets_intersect(sets, rows, patch):
    from torchgeo.samplers import GridGeoSampler

    class Change(datasets.RasterDataset):
        is_image = False

    folder = sets / "changemining"
    t1, t2 = (datasets.RasterDataset(str(folder / name)) for name in ("T1", "T2"))
    whole = t1 & t2 & Change(str(folder / "Change"))
    queries = list(GridGeoSampler(whole, size=64, stride=64))
    assert len(queries) == len(rows)
    places = {(float(row["xmin"]), float(row["ymax"])): row["id"] for row in rows}
    for query in queries[::5]:
        identifier = places.pop((query[0].start, query[1].stop))
        sample = whole[query]
        image = np.concatenate([patch("T1", identifier), patch("T2", identifier)])
        np.testing.assert_array_equal(sample["image"].numpy(), image)
        np.testing.assert_array_equal(
            sample["mask"].squeeze().numpy(), patch("Change", identifier)[0]
        )
        assert sample["mask"].dtype == torch.int64


@pytest.mark.parametrize("split", SPLITS)
def test_levir_cd(sets, rows, patch, record, split):
    loaded = datasets.LEVIRCD(str(sets / "levir"), split=split)
    ids = ids_of(rows, split)
    assert len(loaded) == len(ids) > 1
    low, high = record("levir")["layout"]["stretch"]
    names = record("levir")["bands"]["T1"]
    red = names.index("B04")
    for index, identifier in list(enumerate(ids))[::7]:
        sample = loaded[index]
        assert sample["image"].shape == (2, 3, 64, 64)
        expected = (patch("Change", identifier) == 1).astype(int)
        np.testing.assert_array_equal(sample["mask"].numpy(), expected)
        for date, name in enumerate(("T1", "T2")):
            stored = patch(name, identifier)[red].astype(float)
            kept = (stored >= low) & (stored <= high)
            undone = sample["image"][date, 0].numpy() * (high - low) / 255 + low
            assert np.abs(undone - stored)[kept].max() <= (high - low) / 510 + 1e-3


class ThreeSplits(datasets.OSCD):
    """As torchgeo's OSCD100, from 0.9 on."""

    splits = SPLITS


@pytest.mark.parametrize("split", SPLITS)
def test_oscd(sets, rows, patch, record, split):
    kind = ThreeSplits if split == "val" else datasets.OSCD
    names = record("oscd")["layout"]["bands"]
    loaded = kind(str(sets / "oscd"), split=split, bands=names)
    assert sorted(one["region"] for one in loaded.files) == sorted(ids_of(rows, split))
    order = [record("changemining")["bands"]["T1"].index(name) for name in names]
    for index in range(0, len(loaded), 7):
        identifier = loaded.files[index]["region"]
        sample = loaded[index]
        for date, name in enumerate(("T1", "T2")):
            expected = patch(name, identifier)[order]
            np.testing.assert_array_equal(sample["image"][date].numpy(), expected)
        expected = (patch("Change", identifier) == 1).astype(int)
        np.testing.assert_array_equal(sample["mask"].numpy(), expected)


def test_oscd_with_all_thirteen_bands(sets, record):
    loaded = datasets.OSCD(str(sets / "oscd"))
    image = loaded[0]["image"]
    assert image.shape == (2, 13, 64, 64)
    full = {name for name, band in zip(loaded.all_bands, image[0]) if band.any()}
    assert full == set(record("oscd")["layout"]["bands"])


def test_the_snippet_of_the_data_set_s_own_card(sets, rows, snippets):
    (code,) = (code for code in snippets("changemining") if "RasterDataset" in code)
    names = {}
    exec(code, names)
    assert len(names["by_place"](sets / "changemining")) == len(rows)


@pytest.mark.parametrize("layout", ["levir", "oscd"])
def test_the_snippets_of_the_cards(sets, snippets, layout):
    (code,) = snippets(layout)
    names = {}
    exec(code.replace("this folder", (sets / layout).as_posix()), names)
    assert len(names["train"]) > 1
    assert names["sample"]["image"].shape[-2:] == (64, 64)
    assert set(names["sample"]["mask"].unique().tolist()) <= {0, 1}

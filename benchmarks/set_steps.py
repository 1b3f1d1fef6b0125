"""Steps that lay data sets out anew, one that checks them, and one that makes a land-cover set."""

from __future__ import annotations

from peers import retile
from ways import OURS, Way, ours

LAYOUTS = ("levir", "packed", "shards")


def set_steps(place):
    """Return the conversions of a data set, its check, and land cover."""
    dataset = place.prepared("dataset")
    steps = {f"data set to {layout}": converting(dataset, layout) for layout in LAYOUTS}
    checked = {"check of a data set, deflate": checking(dataset)}
    return {**steps, **checked, "land cover of one scene, deflate": landcover(place)}


def converting(dataset, layout):
    """Return one layout, and how long the files take to be copied as they are."""
    ways: dict[str, Way] = {
        OURS: lambda out: [ours("convert", dataset, layout, out / "x")],
        "floor: copy the files": lambda out: [["cp", "-r", str(dataset), str(out / "x")]],
    }
    return ways


def checking(dataset):
    """Return the check of a data set, and what it takes to read its patches whole."""
    ways: dict[str, Way] = {
        OURS: lambda out: [ours("check", dataset)],
        "floor: read, SHA-256, inflate": lambda out: [ours("read_files", dataset)],
    }
    return ways


def landcover(place):
    """Return a set of one scene and its labels."""
    scene, labels = place.scene("none", 1), place.prepared("clean.tif")
    cut = place.cut("T1_none"), place.cut("mask")
    ways: dict[str, Way] = {
        OURS: lambda out: [ours("landcover", scene, labels, out / "x", "deflate")],
        "gdal_retile": lambda out: [
            *retile(out / "image", cut[0], "deflate", PREDICTOR=2),
            *retile(out / "labels", cut[1], "deflate"),
        ],
        "floor: decode": lambda out: [ours("decode", "all", scene, labels)],
    }
    return ways

"""Sentinel-1 as a modality: decibels and power told apart, brought to one, never mixed."""

import json

import numpy as np
import pytest

from changemining.core.choices.landcover import LabelChoice
from changemining.core.choices.patches import PatchChoice
from changemining.core.datasets.target import Target
from changemining.core.errors import InputError
from changemining.core.io.source import inspect
from changemining.core.jobs import Caution, finish
from changemining.core.landcover.backscatter import DECIBELS, POWER, polarised, unit_of
from changemining.core.landcover.build import export_landcover
from changemining.core.landcover.modalities import name_modalities, on_one_grid
from rasters import read_raster

pytestmark = pytest.mark.backend

SHAPE = 64, 96


@pytest.fixture
def decibels(random):
    """VV and VH of land and water, in decibels, with speckle."""
    means = np.array([-9.0, -16.0])[:, np.newaxis, np.newaxis]
    return (means + random.normal(0, 2, (2, *SHAPE))).astype("float32")


def power(decibels):
    return (10 ** (decibels.astype(float) / 10)).astype("float32")


@pytest.fixture
def export(write, tmp_path):
    """Return ``export(raster, …)``: the folder and what was said."""

    def make(raster, name="set", append=False, **more):
        labels = write("labels.tif", np.zeros(SHAPE, "uint8"))
        said = []
        job = export_landcover(
            name_modalities([raster], "sar_images", nodata=more.pop("nodata", "")),
            LabelChoice(labels=labels, edge_labels=False),
            Target(tmp_path / name, append=append),
            PatchChoice(size=32, split="none", min_valid=0, prefix="b" if append else "a"),
            **more,
        )
        finish(job, said.append)
        return tmp_path / name, said

    return make


def cut(folder, row, col, prefix="a"):
    file = folder / "sar_images" / f"{prefix}_r{row:04d}_c{col:04d}.tif"
    return read_raster(file).pixels


NAMES = {
    "the Browser": ("2020-01-05-00_00_2020-01-05-23_59_Sentinel-1_IW_VV_VV_(Raw).tiff", [""]),
    "RTC of a catalogue": ("s1a-iw-grdh-vv_rtc.tiff", [""]),
    "HyP3": ("S1A_IW_20200105T093000_DVP_RTC30_G_gpuned_1234_VV.tif", [""]),
    "SNAP": ("subset_TC.tif", ["Gamma0_VV", "Gamma0_VH"]),
    "Earth Engine": ("export.tif", ["VV", "VH"]),
}


@pytest.mark.parametrize("source", NAMES)
def test_power_is_told_from_decibels(write, decibels, source):
    file, names = NAMES[source]
    linear = inspect(write(file, power(decibels)[: len(names)], descriptions=names))
    assert len(polarised(linear)) == len(names)
    assert unit_of(linear, polarised(linear)) == POWER
    if source != "HyP3":
        found = inspect(write(file, decibels[: len(names)], descriptions=names))
        assert unit_of(found, polarised(found)) == DECIBELS


def test_real_backscatter_is_in_decibels(shared_data):
    for file in (shared_data / "sentinel1").glob("*.tif"):
        source = inspect(file)
        assert unit_of(source, polarised(source)) == DECIBELS


@pytest.mark.parametrize(
    ("file", "names", "change", "says"),
    [
        ("S1_VV_db.tif", ["Sigma0_VV_db", "Sigma0_VH_db"], power, "says that it is in dB"),
        (
            "S1A_IW_20200105T093000_DVP_RTC30_G_gpuned_1234_VV.tif",
            ["VV", "VH"],
            lambda values: values,
            "says that it is in linear power",
        ),
        (
            "S1A_IW_20200105T093000_DVP_RTC30_G_gauned_1234_VV.tif",
            ["VV", "VH"],
            power,
            "holds amplitudes",
        ),
        ("x.tif", ["VV", "VH"], lambda v: (100 * power(v)).astype("uint16"), "whole numbers"),
        ("x.tif", ["VV", "VH"], lambda v: 10_000 * power(v), "no backscatter"),
    ],
)
def test_what_is_no_backscatter_of_a_known_unit(write, decibels, export, file, names, change, says):
    path = write(file, change(decibels), descriptions=names)
    source = inspect(path)
    with pytest.raises(InputError, match=says):
        unit_of(source, polarised(source))
    with pytest.raises(InputError, match=says):
        export(path, backscatter="db")
    # Kept as they are, and told.
    _, _, remarks = on_one_grid(name_modalities([path], "sar_images"))
    assert any(isinstance(one, Caution) and "kept as they are" in one for one in remarks)


def test_both_units_give_the_same_patches(write, decibels, export):
    names = ["VV", "VH"]
    in_db = write("db.tif", decibels, descriptions=names)
    linear = write("power.tif", power(decibels), descriptions=names)
    folders = {
        (unit, way): export(path, f"{unit}{way}", backscatter=way)[0]
        for unit, path in (("dB", in_db), ("power", linear))
        for way in ("keep", "db", "linear")
    }
    expected = decibels[:, 32:64, 64:96]
    for unit in ("dB", "power"):
        np.testing.assert_allclose(cut(folders[unit, "db"], 1, 2), expected, atol=1e-4)
        np.testing.assert_allclose(cut(folders[unit, "linear"], 1, 2), power(expected), rtol=1e-5)
    assert (cut(folders["dB", "keep"], 1, 2) == expected).all()
    record = json.loads((folders["power", "db"] / "dataset.json").read_text())
    assert record["layers"][0]["unit"] == "dB"
    assert record["parameters"]["BACKSCATTER"] == "db"


def test_units_are_never_mixed(write, decibels, export):
    names = ["VV", "VH"]
    export(write("db.tif", decibels, descriptions=names))
    linear = write("power.tif", power(decibels), descriptions=names)
    with pytest.raises(InputError, match="unit dB there, linear power here"):
        export(linear, append=True)
    folder, _ = export(linear, append=True, backscatter="db")
    np.testing.assert_allclose(cut(folder, 0, 0, "b"), cut(folder, 0, 0), atol=1e-4)


@pytest.mark.parametrize("unit", ["dB", "power"])
def test_zero_outside_the_swath_is_no_data(write, decibels, export, unit):
    values = decibels if unit == "dB" else power(decibels)
    values[:, :, :40] = 0
    path = write("s1.tif", values, descriptions=["VV", "VH"])
    folder, said = export(path, backscatter="db")
    assert any("hold 0, which fills all bands" in one for one in said)
    levels = {
        col: read_raster(folder / "semantic_14c" / f"a_r0000_c000{col}.tif").pixels[0]
        for col in (0, 1, 2)
    }
    assert (levels[0] == 255).all()
    assert (levels[1][:, :8] == 255).all()
    assert (levels[1][:, 8:] == 0).all()
    assert np.isfinite(cut(folder, 0, 1)).all()
    np.testing.assert_allclose(cut(folder, 0, 2), decibels[:, :32, 64:96], atol=1e-4)


def test_the_angle_of_earth_engine_stays_an_angle(write, decibels, export):
    angle = np.full((1, *SHAPE), 38.5, "float32")
    path = write("s1.tif", np.concatenate([decibels, angle]), descriptions=["VV", "VH", "angle"])
    folder, _ = export(path, backscatter="linear")
    assert (cut(folder, 0, 0)[2] == 38.5).all()
    np.testing.assert_allclose(cut(folder, 0, 0)[:2], power(decibels[:, :32, :32]), rtol=1e-5)


def test_a_unit_for_nothing_is_refused(write, random, export):
    path = write("s2.tif", random.integers(1, 4000, (3, *SHAPE)).astype("uint16"))
    with pytest.raises(InputError, match="no modality is known as Sentinel-1"):
        export(path, backscatter="db")

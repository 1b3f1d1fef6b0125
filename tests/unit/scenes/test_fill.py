"""No data that a file does not say: what is taken for it, what is asked, what is kept."""

import numpy as np
import pytest

from changemining.core.change.export import export_patches
from changemining.core.choices.patches import PatchChoice
from changemining.core.datasets.target import Target
from changemining.core.errors import InputError
from changemining.core.io.source import Fill
from changemining.core.jobs import finish
from changemining.core.scenes.import_plan import plan_import
from changemining.core.scenes.importing import write_import
from changemining.core.scenes.indices import plan_savi, write_savi
from changemining.core.scenes.opening import open_scene
from rasters import UTM, read_raster

pytestmark = pytest.mark.backend

BANDS = ("B02", "B03", "B04", "B08")
#: The swath ends along a slanted line through the corner, as a real one does.
ROWS, COLS = np.mgrid[:120, :160]
OUTSIDE = COLS < 60 - ROWS // 4
INSIDE = ~OUTSIDE


def reflectance(random, bands=4):
    """Reflectance of vegetation with noise, (bands, 120, 160) float32."""
    means = np.array([0.03, 0.05, 0.04, 0.35, 0.2, 0.1])[:bands, np.newaxis, np.newaxis]
    values = random.normal(means, 0.1 * means, (bands, *OUTSIDE.shape))
    return np.clip(values, 0.002, 1).astype("float32")


def with_value(values, fill, dtype="float32", scale=1):
    stored = np.rint(values * scale) if np.dtype(dtype).kind in "iu" else values * scale
    return np.where(OUTSIDE, np.array(fill).astype(dtype), stored.astype(dtype))


@pytest.mark.parametrize(
    ("dtype", "scale", "fill"),
    [
        ("float32", 1, 0),
        ("float32", 1, -0.1),  # (0 − 1000) / 10000: decoded with the swath's 0
        ("float32", 1, -3.4028234663852886e38),
        ("float32", 1, -9999),
        ("float32", 1, 9.969209968386869e36),
        ("int16", 10000, -9999),
        ("int16", 10000, -10000),
        ("int16", 10000, -32768),
        ("int16", 10000, 0),
        ("uint16", 10000, 0),
        ("uint16", 10000, 65535),
        ("uint8", 255, 0),
    ],
)
def test_fill_beyond_doubt_is_no_data(write, random, dtype, scale, fill):
    values = with_value(reflectance(random), fill, dtype, scale)
    # Or the fourth of four bands of bytes would be alpha.
    path = write("T.tif", values, descriptions=BANDS, colorinterp=["gray"] + ["undefined"] * 3)
    source, remarks = open_scene(path)
    assert [one.value for one in source.fills] == [np.array(fill).astype(dtype)]
    assert len(remarks) == 1
    assert "taken as no data, although the file does not say so" in remarks[0]
    with source.open() as reader:
        values, valid = reader.read_jointly(source.grid.whole, [source.bands[2], source.bands[3]])
    assert (valid == INSIDE).all()
    assert values.dtype == dtype


def test_a_dark_pixel_is_none(write, random):
    """0 in one band, in two of four, and in all of a few scattered pixels is a measurement."""
    values = with_value(reflectance(random), 0)
    values[2, 100, 100] = values[2:, 101, 100] = 0
    values[3, 80:100, 120:150] = 0  # a lake: its near infrared was clamped at 0
    source, _ = open_scene(write("T.tif", values, descriptions=BANDS))
    assert source.fills == (Fill(0, (1, 2, 3, 4)),)
    with source.open() as reader:
        _, valid = reader.read_jointly(source.grid.whole, source.bands[2:])
        assert (valid == INSIDE).all()
        _, each = reader.read(source.grid.whole)
    assert (each == INSIDE).all()


def test_scattered_zeros_are_measured(write, random):
    values = reflectance(random)
    values[:, random.random(OUTSIDE.shape) < 0.2] = 0
    source, remarks = open_scene(write("T.tif", values, descriptions=BANDS))
    assert source.fills == ()
    assert remarks == []


@pytest.mark.parametrize("kind", ["alpha", "tagged", "plain", "noisy corner"])
def test_what_has_no_fill_is_left_alone(write, random, kind):
    values, more = reflectance(random), {}
    if kind == "tagged":
        values, more = with_value(values, 0), {"nodata": 0}
    if kind == "alpha":
        values = np.concatenate([with_value(values, 0), INSIDE[np.newaxis]])
        more = {"colorinterp": ["gray", *["undefined"] * 3, "alpha"]}
    if kind == "noisy corner":
        values[:, :20, :20] = 0.0021
        values[:, ::2, ::2] = 0.0021 + 0.0001 * random.random((4, 60, 80))
    source, remarks = open_scene(write("T.tif", values, descriptions=[*BANDS, "alpha"][:5], **more))
    assert (source.fills, remarks) == ((), [])


def test_a_doubt_stops_the_run_and_names_the_parameter(write, random, tmp_path):
    """Red and near infrared alone: 0 in both may be a lake at the border."""
    values = np.clip(with_value(reflectance(random)[2:] - 0.03, 0), 0, 1)
    path = write("T.tif", values, descriptions=BANDS[2:])
    with pytest.raises(InputError, match=r"NODATA=0\), or NODATA=none") as caught:
        plan_savi(path)
    assert "\n" not in str(caught.value)
    for nodata, valid in (("0", INSIDE), ("none", np.ones_like(INSIDE))):
        plan = plan_savi(path, nodata=nodata)
        finish(write_savi(plan, tmp_path / "savi.tif"))
        found = np.isfinite(read_raster(tmp_path / "savi.tif").pixels[0])
        both = values.max(axis=0) > 0 if nodata == "0" else valid
        assert (found == both).all()


@pytest.mark.parametrize(("text", "says"), [("zero", "'zero'"), ("0;1", "'0;1'")])
def test_nodata_that_is_no_number(write, random, text, says):
    path = write("T.tif", reflectance(random), descriptions=BANDS)
    with pytest.raises(InputError, match="value that is no data") as caught:
        open_scene(path, text)
    assert says in str(caught.value)


def test_a_value_that_the_type_cannot_hold_is_told(write, random):
    path = write("T.tif", with_value(reflectance(random), 5, "uint16", 10000), descriptions=BANDS)
    source, remarks = open_scene(path, "-9999")
    assert source.fills == ()
    assert "no pixel of type uint16 is -9999" in remarks[0]


def test_what_cannot_be_measured_is_none_whatever_else_is_said(write, random):
    values = with_value(reflectance(random), 0, "int16", 10000)
    values[1, 100:110, 100:110] = -9999
    path = write("T.tif", values, descriptions=BANDS)
    source, _ = open_scene(path, "0")
    assert set(source.fills) == {Fill(0, (1, 2, 3, 4)), Fill(-9999)}
    with source.open() as reader:
        _, valid = reader.read(source.grid.whole)
    holes = np.zeros_like(INSIDE)
    holes[100:110, 100:110] = True
    assert (valid[1] == (INSIDE & ~holes)).all()
    assert (valid[0] == INSIDE).all()


@pytest.mark.parametrize("fill", [0, -9999])
def test_fill_takes_no_part_in_resampling(write, random, make_grid, fill):
    """Half a pixel aside: beyond the rim no value is less than the least that was measured."""
    values = reflectance(random)
    path = write("T.tif", with_value(values, fill), descriptions=BANDS)
    source, _ = open_scene(path)
    grid = make_grid(118, 158, UTM * UTM.translation(0.5, 0.5))
    with source.on(grid).open() as reader:
        moved, valid = reader.read(grid.whole)
    assert moved[valid].min() >= values.min()
    assert valid.all(axis=0).sum() >= INSIDE[1:-1, 1:-1].sum() - 200
    assert not valid[:, :, :20].any()


def test_import_writes_no_fill_as_reflectance(write, random, tmp_path):
    values = reflectance(random)
    path = write("T.tif", with_value(values, 0), descriptions=BANDS)
    result = finish(write_import(plan_import(path), tmp_path / "out.tif"))
    assert result.valid_pixels == INSIDE.sum()
    written = read_raster(tmp_path / "out.tif").pixels
    assert (written[:, OUTSIDE] == 0).all()
    assert np.abs(written - values * 10000.0)[:, INSIDE].max() <= 0.501


def test_patches_of_fill_are_not_valid(write, random, tmp_path):
    paths = [
        write(f"T{date}.tif", with_value(reflectance(random), 0), descriptions=BANDS)
        for date in (1, 2)
    ]
    paths.append(write("mask.tif", np.zeros(OUTSIDE.shape, "uint8"), nodata=255))
    target = Target(tmp_path / "set")
    choice = PatchChoice(size=20, min_valid=0, split="none")
    finish(export_patches(*paths, target, choice))
    rows = (tmp_path / "set" / "patches.csv").read_text().splitlines()
    header = rows[0].split(",")
    fractions = {}
    for row in rows[1:]:
        told = dict(zip(header, row.split(",")))
        place = int(told["pixel_row"]), int(told["pixel_col"])
        fractions[place] = float(told["valid_fraction"])
    for (row, col), fraction in fractions.items():
        assert fraction == pytest.approx(INSIDE[row : row + 20, col : col + 20].mean(), abs=1e-6)
    assert fractions[0, 0] == 0
    change = read_raster(tmp_path / "set" / "Change" / "r0000_c0000.tif").pixels
    assert (change == 255).all()
    # A full patch and nothing but: none of the fill is left.
    finish(export_patches(*paths, Target(tmp_path / "full"), PatchChoice(size=20, split="none")))
    for file in (tmp_path / "full" / "T1").glob("*.tif"):
        assert (read_raster(file).pixels > 0).all()


def test_a_doubt_is_settled_by_what_the_values_mean(write, random, tmp_path):
    """Digital numbers of red and near infrared: 0 is none by the product's specification."""
    values = np.clip(with_value(reflectance(random)[2:] - 0.03, 0), 0, 1)
    stored = np.rint(values * 10000).astype("uint16")
    path = write("T.tif", stored, descriptions=BANDS[2:])
    plan = plan_savi(path, scaling="dn")
    finish(write_savi(plan, tmp_path / "savi.tif"))
    found = read_raster(tmp_path / "savi.tif").pixels[0]
    assert (np.isfinite(found) == (stored > 0).all(axis=0)).all()
    result = finish(
        write_import(plan_import(path, bands="B04,B08", scaling="dn"), tmp_path / "out.tif")
    )
    assert result.valid_pixels == (stored > 0).all(axis=0).sum()
    with pytest.raises(InputError, match="NODATA=0"):
        plan_import(write("F.tif", values, descriptions=BANDS[2:]), bands="B04,B08")


def test_quality_bands_hide_no_fill_from_an_import(write, random, tmp_path):
    values = np.concatenate([with_value(reflectance(random), 0), np.full((1, 120, 160), 1024)])
    path = write("T.tif", values.astype("float32"), descriptions=[*BANDS, "QA60"])
    result = finish(write_import(plan_import(path), tmp_path / "out.tif"))
    assert result.valid_pixels == INSIDE.sum()

"""Relative normalisation: what did not change is found, and the line through it."""

import json

import numpy as np
import pytest

from changemining.core.affine import Affine
from changemining.core.errors import InputError
from changemining.core.generator.synthetic import SyntheticPair
from changemining.core.io.source import inspect
from changemining.core.jobs import finish
from changemining.core.pairs import normalise
from changemining.core.pairs.alteration import no_change, survival
from changemining.core.pairs.normalise import (
    normalise_savi,
    orthogonal_line,
    plan_normalise,
    write_normalised,
)
from changemining.core.pairs.shared_bands import pair_bands
from changemining.core.scenes.indices import plan_savi
from rasters import read_raster

BANDS = ("B02", "B03", "B04", "B08")
GAINS = (1.2, 0.9, 1.1, 0.95)
OFFSETS = (-0.02, -0.01, -0.03, 0.015)  # nothing becomes negative


@pytest.fixture(scope="module")
def scenes():
    """Return both dates of a generated scene, and where it changed."""
    whole = slice(0, 320), slice(0, 352)
    made = SyntheticPair((320, 352), seed=3)
    t1, t2, _ = made.blocks(*whole)
    return t1, t2, made.change(*whole)


def distorted(values):
    """Return the scene as under other conditions, 4 bands of digital numbers."""
    gain, offset = (np.array(one)[:, None, None] for one in (GAINS, OFFSETS))
    other = np.rint((values / 1e4 - offset) / gain * 1e4)
    return np.where(values > 0, np.clip(other, 1, 65534), 0).astype(np.uint16)


@pytest.fixture
def plan(write):
    def plan(t1, t2, **more):
        names = {"descriptions": BANDS, "nodata": 0, **more}
        paths = [write(f"T{n}.tif", one, **names) for n, one in enumerate((t1, t2), 1)]
        return plan_normalise(*paths, scaling="dn")

    return plan


def change_between(t1, t2):
    """Return T2 − T1 in reflectance where both are valid."""
    both = (t1 > 0).all(axis=0) & (t2 > 0).all(axis=0)
    return (t2.astype(float) - t1)[:, both] / 1e4


@pytest.mark.parametrize("freedom", [1, 2, 4, 6, 13])
def test_the_survival_function_is_scipys(freedom):
    stats = pytest.importorskip("scipy.stats", reason="SciPy is not installed.")
    distance = np.linspace(0, 12, 200)
    assert survival(distance, freedom) == pytest.approx(stats.chi.sf(distance, freedom), abs=1e-5)
    assert survival(np.array([1e6]), freedom) == 0


def test_the_orthogonal_line_is_the_first_principal_axis():
    random = np.random.default_rng(2)
    x = random.normal(size=2000)
    y = 1.7 * x - 0.4 + 0.1 * random.normal(size=2000)
    slope, intercept = orthogonal_line(x, y)
    _, _, axes = np.linalg.svd(np.stack([x - x.mean(), y - y.mean()], axis=1), full_matrices=False)
    assert slope == pytest.approx(axes[0, 1] / axes[0, 0], rel=1e-6)
    assert intercept == pytest.approx(y.mean() - slope * x.mean())
    # Which of the two is x does not matter, as it would in least squares.
    assert orthogonal_line(y, x)[0] == pytest.approx(1 / slope, rel=1e-6)


def test_a_known_distortion_is_undone(scenes, plan):
    t1, _, _ = scenes
    chosen = plan(t1, distorted(t1))
    found = finish(normalise.estimate(chosen.t1, chosen.t2, chosen.pairs))
    for name, gain, offset in zip(BANDS, GAINS, OFFSETS):
        assert found.lines[name].gain == pytest.approx(gain, abs=0.02)
        assert found.lines[name].offset == pytest.approx(offset, abs=0.003)
        assert found.lines[name].after[1] < 0.002


def test_change_is_not_taken_for_a_distortion(scenes, plan):
    t1, t2, change = scenes
    assert change.mean() > 0.03
    plain = plan(t1, t2)
    lines = finish(normalise.estimate(plain.t1, plain.t2, plain.pairs)).lines
    other = plan(t1, distorted(t2))
    found = finish(normalise.estimate(other.t1, other.t2, other.pairs))
    for name, gain, offset in zip(BANDS, GAINS, OFFSETS):
        # At the middle of the band's values, what the two lines make of the same pixel agrees.
        value = np.median(t2[BANDS.index(name)][t2[0] > 0]) / 1e4
        direct = lines[name].gain * value + lines[name].offset
        dark = (value - offset) / gain
        assert found.lines[name].gain * dark + found.lines[name].offset == pytest.approx(
            direct, abs=0.003
        )
        assert lines[name].gain == pytest.approx(1, abs=0.06)
        assert found.lines[name].after[1] < found.lines[name].before[1]


def test_changed_pixels_are_given_little_chance(scenes):
    t1, t2, change = scenes
    both = (t1 > 0).all(axis=0) & (t2 > 0).all(axis=0)
    chance = finish(no_change(t1[:, both] / 1e4, distorted(t2)[:, both] / 1e4))
    assert np.median(chance[change[both]]) < 0.01
    assert np.median(chance[~change[both]]) > 0.3


def test_real_scenes_come_closer(shared_data):
    folder = shared_data / "amazon_mining"
    chosen = plan_normalise(folder / "T1.tif", folder / "T2.tif", scaling="dn")
    found = finish(normalise.estimate(chosen.t1, chosen.t2, chosen.pairs))
    assert list(found.lines) == ["B02", "B03", "B04", "B08", "B11", "B12"]
    assert found.rms_after < found.rms_before
    for line in found.lines.values():
        assert abs(line.after[0]) < 1e-3


def test_the_written_scene_is_t2_in_the_radiometry_of_t1(scenes, plan, tmp_path, read):
    t1, _, _ = scenes
    t2 = distorted(t1)
    output = tmp_path / "normalised.tif"
    found = finish(write_normalised(plan(t1, t2), output))
    written = read_raster(output)
    values, tags = written.pixels, written.tags
    assert values.dtype == "uint16"
    assert written.nodata == 0
    assert written.descriptions == BANDS
    assert written.scales == (0.0001,) * 4
    assert np.array_equal(values > 0, np.broadcast_to((t2 > 0).all(axis=0), values.shape))
    assert np.abs(change_between(t1, values)).mean() < 0.002
    for number, name in enumerate(BANDS):
        line = found.lines[name]
        expected = np.rint((t2[number] / 1e4 * line.gain + line.offset) * 1e4)
        valid = values[number] > 0
        assert np.abs(values[number][valid] - np.maximum(expected[valid], 1)).max() <= 1
    recorded = json.loads(tags["CHANGEMINING_NORMALISATION_BANDS"])
    assert recorded["B08"]["gain"] == pytest.approx(found.lines["B08"].gain, rel=1e-5)
    assert tags["CHANGEMINING_NORMALISED_TO"] == "T1.tif"


def test_the_index_of_unchanged_ground_no_longer_differs(scenes, plan):
    t1, _, _ = scenes
    chosen = plan(t1, distorted(t1))
    plans = [plan_savi(one.path, scaling="dn") for one in (chosen.t1, chosen.t2)]
    other, _ = finish(normalise_savi(*plans))
    window = plans[0].source.grid.whole

    def index(one):
        with one.source.open() as reader:
            return one.compute(window, reader)

    first, before, after = (index(one) for one in (plans[0], plans[1], other))
    assert np.nanmean(np.abs(before - first)) > 0.02
    assert np.nanmean(np.abs(after - first)) < 0.005
    assert "normalised to T1" in other.scalings[0].reason


def test_bands_are_paired_by_name_whatever_their_order(scenes, write):
    t1, t2, _ = scenes
    first = write("a.tif", t1, descriptions=BANDS)
    second = write("b.tif", t2[::-1], descriptions=BANDS[::-1])
    pairs = pair_bands(inspect(first), inspect(second), scaling="dn")
    assert [(one.name, one.bands[0].index, one.bands[1].index) for one in pairs] == [
        ("B02", 1, 4),
        ("B03", 2, 3),
        ("B04", 3, 2),
        ("B08", 4, 1),
    ]


def test_without_names_bands_are_paired_by_number(scenes, write):
    first, second = (write(f"{n}.tif", one) for n, one in enumerate(scenes[:2]))
    pairs = pair_bands(inspect(first), inspect(second), scaling="dn")
    assert [one.bands[0].index for one in pairs] == [1, 2, 3, 4]


def test_scenes_without_a_band_in_common_are_refused(scenes, write):
    first = write("a.tif", scenes[0][:2], descriptions=("B02", "B03"))
    second = write("b.tif", scenes[1][:2], descriptions=("B11", "B12"))
    with pytest.raises(InputError, match="no band in common"):
        pair_bands(inspect(first), inspect(second), scaling="dn")


def test_too_little_to_stand_on_is_refused(scenes, plan, tmp_path):
    output = tmp_path / "normalised.tif"
    small = plan(scenes[0][:, 200:212, 200:212], scenes[1][:, 200:212, 200:212])
    with pytest.raises(InputError, match="stable enough"):
        finish(write_normalised(small, output))
    assert not output.exists()


def test_scenes_that_have_nothing_to_do_with_each_other_are_refused(scenes, plan, tmp_path):
    random = np.random.default_rng(1)
    noise = random.integers(100, 4000, scenes[0].shape).astype(np.uint16)
    other = random.integers(100, 4000, scenes[0].shape).astype(np.uint16)
    with pytest.raises(InputError, match=r"no linear relation|stable enough"):
        finish(write_normalised(plan(noise, other), tmp_path / "normalised.tif"))


def test_scenes_that_do_not_meet_are_refused(scenes, write):
    far = Affine(10, 0, 900_000, 0, -10, 9_200_000)
    first = write("a.tif", scenes[0], descriptions=BANDS)
    second = write("b.tif", scenes[1], descriptions=BANDS, transform=far)
    chosen = plan_normalise(first, second, scaling="dn")
    with pytest.raises(InputError, match="does not overlap"):
        finish(normalise.estimate(chosen.t1, chosen.t2, chosen.pairs))


def test_equal_scenes_stay_as_they_are(scenes, plan):
    chosen = plan(scenes[0], scenes[0])
    found = finish(normalise.estimate(chosen.t1, chosen.t2, chosen.pairs))
    for line in found.lines.values():
        assert line.gain == pytest.approx(1, abs=1e-6)
        assert line.offset == pytest.approx(0, abs=1e-6)


def test_no_input_is_overwritten(scenes, plan):
    chosen = plan(scenes[0], scenes[1])
    with pytest.raises(InputError, match="input"):
        finish(write_normalised(chosen, chosen.t2.path))


def test_cancel_leaves_nothing(scenes, plan, tmp_path):
    output = tmp_path / "normalised.tif"
    job = write_normalised(plan(scenes[0], distorted(scenes[0])), output)
    for step in job:
        if not isinstance(step, str) and step > 0.4:
            break
    job.close()
    assert [one.name for one in tmp_path.iterdir() if "normalised" in one.name] == []

"""Real pairs: no fine one fails its check, and none passes that shows something else.

The figures of docs/reliability.md are those of this file; ``-rP`` prints them.
"""

import sys

import numpy as np
import pytest

from changemining.core.grid import Window
from changemining.core.pairs.brightness import cloud_like
from changemining.core.pairs.clear_findings import judge_clouds
from changemining.core.pairs.grid_findings import judge_registration
from changemining.core.pairs.pair import sample_windows
from changemining.core.pairs.registration import block_shifts
from rasters import read_raster

BANDS = ("B02", "B03", "B04", "B08")
BOUCONNE = ("0429", "0513", "0708", "0815", "0915", "1015", "1115")
SEASONS = [(one, other) for one in BOUCONNE for other in BOUCONNE if one < other]
REFERENCE = ("oscd_bordeaux", "oscd_nantes", "oscd_rennes", "taizhou")
PAIRS = ["aguasclaras", "amazon_mining", "turb", *REFERENCE, *(f"{a}-{b}" for a, b in SEASONS)]
#: Without most seasons of one place.
PLACES = ["0429-0513", "0429-1115", "0915-1015", *PAIRS[:7]]


def tell(line):
    sys.stdout.write(f"{line}\n")


def stack(path, numbers):
    """Return bands by their numbers, as float reflectance."""
    raster = read_raster(path)
    pixels = raster.pixels[[number - 1 for number in numbers]].astype(np.float32)
    return pixels / (1e4 if pixels.max() > 300 else 255)


@pytest.fixture(scope="session")
def pair(shared_data):
    """Return ``pair(name)``: both dates, (blue green red NIR, rows, columns), reflectance."""

    def bouconne(date):
        first = 10 * BOUCONNE.index(date) + 1
        path = shared_data / "bouconne" / "2018_3A_Theia_Bouconne.tif"
        return stack(path, range(first, first + 4))

    def aguasclaras(folder):
        there = shared_data / "oscd" / "aguasclaras" / folder
        return np.concatenate([stack(next(there.glob(f"*_{band}.tif")), [1]) for band in BANDS])

    def dates(name):
        if "-" in name:
            return [bouconne(date) for date in name.split("-")]
        if name == "aguasclaras":
            return [aguasclaras(folder) for folder in ("imgs_1", "imgs_2")]
        if name == "turb":
            files = [shared_data / "turb_t21juk" / f"{date}.tif" for date in (20231217, 20240101)]
            return [stack(file, (2, 3, 4, 8)) - 0.1 for file in files]
        folder = shared_data / ("" if name == "amazon_mining" else "reference") / name
        found = []
        for date in ("T1", "T2"):
            names = read_raster(folder / f"{date}.tif").descriptions
            found.append(stack(folder / f"{date}.tif", [names.index(band) + 1 for band in BANDS]))
        return found

    known = {}

    def remembered(name):
        if name not in known:
            known[name] = dates(name)
        return known[name]

    return remembered


def registration(first, second):
    """Judge red and NIR as the check of a pair does, window by window."""
    high, wide = (min(first.shape[n], second.shape[n]) for n in (1, 2))
    shifts = []
    for window in sample_windows(Window(0, 0, high, wide)):
        rows = slice(window.row, window.row + window.height)
        columns = slice(window.col, window.col + window.width)
        shifts += block_shifts(first[2:, rows, columns], second[2:, rows, columns])
    return judge_registration(shifts)


@pytest.mark.parametrize("name", PAIRS)
def test_a_true_pair_does_not_fail(pair, name):
    first, second = pair(name)
    found = registration(first, second)
    white = cloud_like((first[0], second[0]), (first[2], second[2]))
    tell(f"{name}: {found.verdict}, {found.value}; white {white[0]:.1%} {white[1]:.1%}")
    assert found.verdict in ("pass", "warn")
    assert judge_clouds([None, None], white).verdict == "pass"


def shuffled(image, side):
    """Return squares of the image in another order: none stays."""
    high, wide = (length // side for length in image.shape[1:])
    squares = image[:, : high * side, : wide * side].reshape(-1, high, side, wide, side)
    order = np.roll(np.random.default_rng(side).permutation(high * wide), 1)
    stay = order == np.arange(high * wide)
    order[stay] = np.roll(order[stay], 1)
    squares = squares.transpose(1, 3, 0, 2, 4).reshape(high * wide, -1, side, side)[order]
    back = squares.reshape(high, wide, -1, side, side).transpose(2, 0, 3, 1, 4)
    return back.reshape(-1, high * side, wide * side)


WRONGS = {
    "flipped": lambda image: image[:, ::-1],
    "mirrored": lambda image: image[:, :, ::-1],
    "turned": lambda image: image[:, ::-1, ::-1],
    "rolled by 25": lambda image: np.roll(image, 25, 2),
    "rolled by 40": lambda image: np.roll(image, 40, 1),
    "rolled by 60": lambda image: np.roll(image, (60, 60), (1, 2)),
    "shuffled by 32": lambda image: shuffled(image, 32),
    "shuffled by 64": lambda image: shuffled(image, 64),
}


@pytest.mark.parametrize("wrong", WRONGS)
@pytest.mark.parametrize("name", [name for name in PLACES if name != "turb"])
def test_a_pair_that_was_spoilt_fails(pair, name, wrong):
    first, second = pair(name)
    found = registration(first, WRONGS[wrong](second))
    tell(f"{name} {wrong}: {found.verdict}, {found.value}")
    assert found.verdict == "fail"


@pytest.mark.parametrize("name", PLACES)
def test_two_places_are_no_pair(pair, name):
    first, _ = pair(name)
    others = [one for one in PLACES if not ("-" in one and "-" in name) and one != name]
    for other in others:
        found = registration(first, pair(other)[1])
        if "turb" in (name, other):
            # Four fifths of it are water, so that little is left to fail on.
            assert found.numbers["REGISTRATION_MATCHING"] == 0
            continue
        assert found.verdict == "fail", other


@pytest.mark.parametrize("name", ["flip", "mv25", "mv40", "mv60", "other"], ids="{}".format)
def test_the_shared_wrong_pairs_fail_as_a_whole(shared_data, check, name):
    folder = shared_data / "wrong_pairs"
    t1, t2 = folder / "milano_T1_20161228.tif", folder / f"milano{name}_T2_20180122.tif"
    report = check(t1, t2)
    assert report.verdict == "fail"
    assert [one.key for one in report.of("fail")][-1] == "registration"
    assert "\n" not in report.reason


CLOUDY = ["amazon_mining", "aguasclaras", "turb", "0915-1015", *REFERENCE[:3]]


@pytest.mark.parametrize("date", [1, 2])
@pytest.mark.parametrize("name", CLOUDY)
@pytest.mark.parametrize("share", [0.2, 0.41, 0.9])
def test_thick_cloud_is_told_with_its_share(pair, name, share, date, random):
    """A made-up cloud: bright and white, thin along its rim, over the highest of smooth noise."""
    ndimage = pytest.importorskip("scipy.ndimage", reason="SciPy is not installed.")
    dates = [one.copy() for one in pair(name)]
    shape = dates[0].shape[1:]
    height = ndimage.gaussian_filter(random.normal(size=shape), 25, mode="wrap")
    height = (height - np.quantile(height, 1 - share)) / height.std()
    opacity = np.clip(4 * height, 0, 1)
    cloud = 0.4 * np.array([1.0, 0.97, 0.95, 1.0])[:, None, None]
    cloud = cloud * (1 + 0.1 * random.normal(size=shape))
    dates[date - 1] = dates[date - 1] * (1 - opacity) + opacity * cloud
    white = cloud_like((dates[0][0], dates[1][0]), (dates[0][2], dates[1][2]))
    found = judge_clouds([None, None], white)
    assert found.verdict == "warn"
    assert f"T{date} looks cloudy" in found.advice
    assert found.numbers[f"WHITE_SHARE_T{date}"] == pytest.approx(share, abs=0.12)


def bright(blue, red, shape=(100, 100)):
    return np.full(shape, blue), np.full(shape, red)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        pytest.param((0.24, 0.28), (0.24, 0.28), id="city that stays"),
        pytest.param((0.03, 0.03), (0.14, 0.28), id="forest that became soil"),
        pytest.param((0.04, 0.04), (0.22, 0.38), id="forest that became sand"),
        pytest.param((0.75, 0.74), (0.70, 0.70), id="salt or snow that stays"),
        pytest.param((0.12, 0.08), (0.15, 0.13), id="L1C, hazy"),
    ],
)
def test_what_is_bright_but_no_cloud_does_not_cry(before, after):
    dark = bright(0.05, 0.04)
    (blue1, red1), (blue2, red2) = bright(*before), bright(*after)
    blues = np.concatenate([dark[0], blue1]), np.concatenate([dark[0], blue2])
    reds = np.concatenate([dark[1], red1]), np.concatenate([dark[1], red2])
    assert cloud_like(blues, reds) == (0, 0)


def test_scenes_without_blue_say_that_clouds_are_not_known(scenes, write, check):
    files = [
        write(f"T{n}.tif", one[2:4], descriptions=BANDS[2:4], nodata=0)
        for n, one in enumerate(scenes, 1)
    ]
    report = check(*files)
    (clouds,) = [one for one in report.findings if one.key == "clouds"]
    assert clouds.verdict == "unknown"
    assert "blue" in clouds.advice

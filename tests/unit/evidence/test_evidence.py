"""Change evidence: the score against other ways to it, and what it finds on real pairs."""

import numpy as np
import pytest
from scores import area_under_curve, kappa

from changemining.core import threads
from changemining.core.choices.evidence import EvidenceChoice
from changemining.core.errors import InputError
from changemining.core.evidence.evidence import plan_evidence, write_evidence
from changemining.core.jobs import finish
from changemining.core.masks.mask import plan_mask, write_mask
from changemining.core.messages import local
from languages import spoken
from rasters import UTM, read_raster

pytestmark = pytest.mark.filterwarnings("error")
BANDS = ("B02", "B03", "B04", "B08")
METHODS = ("irmad", "cva", "chronochrome")


def mad_by_eigenvalues(first, second, noise):
    """Return √χ² by the generalised eigenvalue problem of Nielsen 2007, equation 2, with SciPy."""
    linalg = pytest.importorskip("scipy.linalg", reason="SciPy is not installed.")
    stats = pytest.importorskip("scipy.stats", reason="SciPy is not installed.")
    bands, weights = len(first), np.ones(first.shape[1])
    both = np.concatenate([first, second])
    before = np.zeros(bands)
    for _ in range(50):
        spread = np.cov(both, aweights=weights, ddof=0) + noise * np.eye(2 * bands)
        s11, s12, s22 = spread[:bands, :bands], spread[:bands, bands:], spread[bands:, bands:]
        squares, a = linalg.eigh(s12 @ np.linalg.solve(s22, s12.T), s11)
        correlations = np.sqrt(squares)
        b = np.linalg.solve(s22, s12.T) @ a / correlations
        centred = both - np.average(both, axis=1, weights=weights)[:, None]
        variates = a.T @ centred[:bands] - b.T @ centred[bands:]
        chi2 = np.sum(variates**2 / (2 * (1 - correlations))[:, None], axis=0)
        weights = stats.chi2.sf(chi2, bands)
        if np.abs(np.sort(correlations)[::-1] - before).max() < 1e-3:
            break
        before = np.sort(correlations)[::-1]
    return np.sqrt(chi2)


def test_irmad_is_that_of_the_paper(scenes, paths, evidence):
    t1, t2, _ = scenes
    score, chance, fit = evidence(*paths(t1, t2), smooth="0")
    both = (t1 > 0).all(axis=0) & (t2 > 0).all(axis=0)
    expected = mad_by_eigenvalues(t1[:, both] / 1e4, t2[:, both] / 1e4, 1e-4)
    assert np.isnan(score[~both]).all()
    assert np.isnan(chance[~both]).all()
    capped = np.minimum(expected, np.quantile(expected, 0.9995))
    assert score[both] == pytest.approx(capped, rel=0.02, abs=0.01)
    assert fit.seen == both.sum()
    stats = pytest.importorskip("scipy.stats", reason="SciPy is not installed.")
    assert chance[both] == pytest.approx(stats.chi.sf(score[both], 4), abs=1e-3)


@pytest.mark.parametrize("method", ["irmad", "cva"])
def test_a_linear_change_of_radiometry_is_no_change(scenes, paths, evidence, method):
    t1, t2, changed = scenes
    score, _, _ = evidence(*paths(t1, t2), method=method)
    hazy = np.where(t2 > 0, np.rint(t2 * 0.8 + 400), 0).astype("uint16")
    other, _, _ = evidence(*paths(t1, hazy), method=method)
    known = ~np.isnan(score)
    assert np.corrcoef(score[known], other[known])[0, 1] > 0.98
    quiet = known & ~changed
    assert abs(np.median(other[quiet]) / np.median(score[quiet]) - 1) < 0.15


def test_the_change_vector_by_hand(write, evidence):
    # T2 = 2 · T1 + 0.01 but for noise of 0.01 and one changed square; two bands.
    random = np.random.default_rng(5)
    t1 = random.uniform(0.05, 0.3, (2, 60, 60)).astype("float32")
    t2 = 2 * t1 + 0.01 + random.normal(0, 0.01, t1.shape).astype("float32")
    t2[:, 10:20, 10:20] = 0.9
    names = {"descriptions": ("B04", "B08")}
    files = write("T1.tif", t1, **names), write("T2.tif", t2, **names)
    score, _, fit = evidence(*files, scaling="reflectance", method="cva", smooth="0")
    # Both bands are alike, so the score is the length of (T2 − 0.01) / 2 − T1 in some unit.
    length = np.sqrt((((t2 - 0.01) / 2 - t1) ** 2).sum(axis=0))
    quiet = np.ones((60, 60), bool)
    quiet[10:20, 10:20] = False
    assert np.corrcoef(score[quiet], length[quiet])[0, 1] > 0.99
    # The unit: a spread of less than 0.005, as stable pixels are those of little noise, and NOISE.
    assert 0.01 < np.median(length[quiet] / score[quiet]) < np.hypot(0.005, 0.01)
    assert score[~quiet].min() > 5 * score[quiet].max()
    assert fit.freedom == 2


@pytest.mark.parametrize("method", METHODS)
def test_any_number_of_threads_gives_the_same(scenes, paths, evidence, method, monkeypatch):
    files, found = paths(*scenes[:2]), []
    for count in (1, 2, 4):
        monkeypatch.setattr(threads, "thread_count", lambda wanted=None, count=count: count)
        found.append(evidence(*files, method=method, name=f"{count}.tif")[0])
    assert found[0].tobytes() == found[1].tobytes() == found[2].tobytes()


def test_the_seed_chooses_the_sample(paths, evidence, random):
    t1 = random.integers(500, 3000, (2, 700, 700)).astype("uint16")
    t2 = t1 + random.integers(0, 60, t1.shape).astype("uint16")
    files = paths(t1, t2, descriptions=("B04", "B08"))
    first, again, other = (
        evidence(*files, seed=seed, smooth="0", name=f"{n}.tif") for n, seed in enumerate((1, 1, 2))
    )
    assert first[2].seen == 300_000
    assert first[0].tobytes() == again[0].tobytes() != other[0].tobytes()
    assert first[0] == pytest.approx(other[0], rel=0.05, abs=0.05)


def test_smoothing_is_the_mean_of_known_neighbours(scenes, paths, evidence):
    ndimage = pytest.importorskip("scipy.ndimage", reason="SciPy is not installed.")
    files = paths(*scenes[:2])
    raw, chance, _ = evidence(*files, smooth="0", name="raw.tif")
    smooth, same, _ = evidence(*files, smooth="3")
    known = ~np.isnan(raw)
    kernel = {"weights": np.outer([1, 2, 1], [1, 2, 1]), "mode": "constant"}
    total = ndimage.convolve(np.where(known, raw, 0).astype(float), **kernel)
    count = ndimage.convolve(known.astype(float), **kernel)
    assert smooth[known] == pytest.approx((total / np.maximum(count, 1))[known], rel=1e-5)
    assert np.isnan(smooth[~known]).all()
    # The probability is the pixel's own.
    assert same.tobytes() == chance.tobytes()


@pytest.mark.parametrize(("direction", "sign"), [("loss", -1), ("gain", 1)])
def test_a_direction_leaves_the_other_out(scenes, paths, evidence, direction, sign):
    files = paths(*scenes[:2])
    t1, t2 = (np.where(one > 0, one, np.nan) / 1e4 for one in scenes[:2])
    red, nir = BANDS.index("B04"), BANDS.index("B08")
    change = np.subtract(*(1.5 * (a[nir] - a[red]) / (a[nir] + a[red] + 0.5) for a in (t2, t1)))
    every = evidence(*files)[0]
    score, chance, _ = evidence(*files, direction=direction, name="one.tif")
    towards = sign * change > 1e-6
    assert (score[sign * change < -1e-6] == 0).all()
    assert np.array_equal(score[towards], every[towards])
    assert np.nanmin(chance) >= 0
    assert not (np.isnan(chance) & ~np.isnan(every)).any()


def test_stored_values_and_reflectance_give_the_same(scenes, paths, evidence):
    t1, t2, _ = scenes
    stored = evidence(*paths(t1, t2))[0]
    floats = [np.where(one > 0, one / 1e4, np.nan).astype("float32") for one in (t1, t2)]
    decoded = evidence(*paths(*floats, nodata=np.nan), scaling="reflectance", name="f.tif")[0]
    assert decoded == pytest.approx(stored, rel=1e-3, abs=1e-3, nan_ok=True)


def test_t2_on_another_grid_is_read_where_it_lies(scenes, write, paths, evidence):
    t1, t2, _ = scenes
    whole = evidence(*paths(t1, t2), smooth="0")[0]
    names = {"descriptions": BANDS, "nodata": 0}
    moved = write("moved.tif", t2[:, 20:, 30:], transform=UTM * UTM.translation(30, 20), **names)
    part = evidence(write("T1.tif", t1, **names), moved, smooth="0", name="part.tif")[0]
    assert np.isnan(part[:20]).all()
    assert np.isnan(part[:, :30]).all()
    inner = part[20:, 30:]
    known = ~np.isnan(inner)
    assert np.array_equal(known, ~np.isnan(whole[20:, 30:]))
    assert np.corrcoef(inner[known], whole[20:, 30:][known])[0, 1] > 0.99


def mask_of(path, tmp_path, **choice):
    made = finish(write_mask(plan_mask(path, **choice), tmp_path / "mask.tif"))
    return read_raster(tmp_path / "mask.tif"), made


def test_a_threshold_takes_evidence_as_a_magnitude(scenes, paths, evidence, tmp_path):
    files = paths(*scenes[:2])
    score = evidence(*files, direction="loss")[0]
    path, sizes = tmp_path / "evidence.tif", {"min_area": 0, "fill_holes": 0}
    for direction in ("loss", "gain", "both"):
        mask, made = mask_of(path, tmp_path, direction=direction, **sizes)
        assert np.array_equal(mask.pixels[0] == 1, score >= np.float32(made.threshold))
        assert np.array_equal(mask.pixels[0] == 255, np.isnan(score))
    assert mask.tags["CHANGEMINING_EVIDENCE"] == "irmad"
    # Zeros, which went the other way, do not count for the threshold.
    filters = pytest.importorskip("skimage.filters", reason="scikit-image is not installed.")
    assert made.threshold == pytest.approx(filters.threshold_otsu(score[score > 0]), rel=0.01)


# What was measured when this was written is 0.953, 0.955; SAVI's difference has 0.40.
@pytest.mark.parametrize("method", ["irmad", "cva"])
def test_it_finds_the_change_of_taizhou(shared_data, evidence, tmp_path, method):
    folder = shared_data / "reference" / "taizhou"
    reference = read_raster(folder / "reference.tif").pixels[0]
    score, chance, _ = evidence(folder / "T1.tif", folder / "T2.tif", "auto", method=method)
    mask, _ = mask_of(tmp_path / "evidence.tif", tmp_path)
    assert kappa(mask.pixels[0], reference) >= 0.94
    assert area_under_curve(score, reference) > 0.99
    assert area_under_curve(-chance, reference) > 0.98


@pytest.mark.parametrize("city", ["rennes", "bordeaux", "nantes"])
def test_it_finds_more_than_savi_in_cities(shared_data, evidence, city):
    folder = shared_data / "reference" / f"oscd_{city}"
    reference = read_raster(folder / "reference.tif").pixels[0]
    score = evidence(folder / "T1.tif", folder / "T2.tif", "auto")[0]
    assert area_under_curve(score, reference) >= 0.85


@pytest.mark.parametrize("method", METHODS)
def test_made_up_loss_is_found(scenes, paths, evidence, tmp_path, method):
    t1, t2, changed = scenes
    evidence(*paths(t1, t2), method=method)
    mask, _ = mask_of(tmp_path / "evidence.tif", tmp_path)
    reference = np.where(mask.pixels[0] == 255, 255, changed).astype("uint8")
    assert kappa(mask.pixels[0], reference) > 0.6


class TestBadInput:
    """One clear line for what cannot be fitted, and nothing is written."""

    @staticmethod
    def refused(files, match, tmp_path, **choice):
        scaling = choice.pop("scaling", "dn")

        def attempt():
            plan = plan_evidence(*files, EvidenceChoice(**choice), scaling=scaling)
            finish(write_evidence(plan, tmp_path / "no.tif"))

        with pytest.raises(InputError, match=match) as caught:
            attempt()
        assert "\n" not in str(caught.value)
        assert not list(tmp_path.glob("*no*"))

    def test_fewer_than_two_bands(self, scenes, paths, tmp_path):
        t1, t2, _ = scenes
        self.refused(paths(t1[:1], t2[:1]), "at least two bands", tmp_path)
        self.refused(paths(t1, t2), "at least two bands", tmp_path, bands="B04")

    def test_a_band_that_one_date_lacks(self, scenes, write, tmp_path):
        t1, t2, _ = scenes
        files = [
            write("T1.tif", t1, descriptions=BANDS, nodata=0),
            write("T2.tif", t2[:3], descriptions=BANDS[:3], nodata=0),
        ]
        self.refused(files, "B08 is not a band of both dates", tmp_path, bands="B04,B08")
        self.refused(files, "red and near-infrared", tmp_path, direction="loss")

    def test_a_copy_and_a_constant(self, scenes, paths, tmp_path):
        t1, t2, _ = scenes
        copied = t1.copy()
        copied[1] = copied[0]
        self.refused(paths(copied, t2), "B02, B03 of T1 tell each other", tmp_path)
        flat = t2.copy()
        flat[2] = 700
        self.refused(paths(t1, flat), "B04 of T2 is the same everywhere", tmp_path)

    @pytest.mark.parametrize("method", METHODS)
    def test_two_places(self, paths, tmp_path, random, method):
        dates = random.integers(300, 4000, (2, 4, 200, 200)).astype("uint16")
        self.refused(paths(*dates), "nothing in common", tmp_path, method=method)

    def test_too_few_valid_pixels(self, scenes, paths, tmp_path):
        t1 = scenes[0].copy()
        t1[:, 20:] = 0
        t1[:, :, 20:] = 0
        self.refused(paths(t1, scenes[1]), "pixels are valid at both dates", tmp_path)

    def test_choices(self, scenes, paths, tmp_path):
        files = paths(*scenes[:2])
        for noise in (0.0, -1.0, float("nan")):
            self.refused(files, "NOISE", tmp_path, noise=noise)
        self.refused(files, "METHOD", tmp_path, method="magic")
        self.refused([files[0], files[0]], "same file", tmp_path)


def test_what_values_mean_is_told_in_the_users_language(scenes, paths):
    *_, told = plan_evidence(*paths(*scenes[:2]), EvidenceChoice(), scaling="dn").remarks
    assert told == (
        "Values of B02: T1: reflectance × 10000, no offset; T2: reflectance × 10000, no offset"
    )
    with spoken("es"):
        assert local(told) == (
            "Valores de B02: T1: reflectancia × 10000, sin desplazamiento; "
            "T2: reflectancia × 10000, sin desplazamiento"
        )

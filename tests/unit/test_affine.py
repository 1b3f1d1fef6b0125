"""Affine maps against sums done by hand, and against the package that they replace."""

import copy
import pickle

import pytest

from changemining.core.affine import Affine

UTM = Affine(10, 0, 500_000, 0, -10, 9_200_000)
TURNED = Affine(0.1, -0.7, 3.3, 0.9, 0.3, -2.2)


def test_pixels_to_map_and_back():
    assert UTM * (3, 5) == (500_030, 9_199_950)
    assert ~UTM * (500_030, 9_199_950) == (3, 5)
    assert ~UTM == (0.1, 0, -50_000, 0, -0.1, 920_000)
    turned = TURNED * (2, 10)
    assert turned == pytest.approx((0.2 - 7 + 3.3, 1.8 + 3 - 2.2))


def test_the_second_of_two_comes_first():
    assert UTM * Affine.translation(3, 5) == (10, 0, 500_030, 0, -10, 9_199_950)
    assert UTM * Affine.scale(2) == (20, 0, 500_000, 0, -20, 9_200_000)
    point = (UTM * TURNED) * (1, 2)
    assert point == pytest.approx(UTM * (TURNED * (1, 2)))
    assert (~TURNED * TURNED).is_identity


def test_it_is_six_floats():
    assert list(UTM) == [10, 0, 500_000, 0, -10, 9_200_000]
    assert all(type(one) is float for one in UTM)
    assert UTM.to_gdal() == (500_000, 10, 0, 9_200_000, 0, -10)
    assert Affine.from_gdal(*TURNED.to_gdal()) == TURNED
    assert len({UTM, Affine(*UTM), TURNED}) == 2
    assert pickle.loads(pickle.dumps(TURNED)) == copy.deepcopy(TURNED) == TURNED
    assert isinstance(pickle.loads(pickle.dumps(TURNED)), Affine)


def test_what_falls_on_a_line_has_no_way_back():
    with pytest.raises(ZeroDivisionError):
        ~Affine(1, 2, 0, 2, 4, 0)


def test_a_picture_without_a_place_is_known():
    assert Affine(1, 0, 0, 0, 1, 1e-6).is_identity
    assert not Affine(1, 0, 0, 0, -1, 0).is_identity


def test_not_a_digit_differs_from_the_package_affine(random):
    affine = pytest.importorskip("affine", reason="The package affine is not installed.")
    for numbers in random.normal(0, 1, (200, 14)) * 10.0 ** random.integers(-8, 8, (200, 14)):
        ours, theirs = Affine(*numbers[:6]), affine.Affine(*numbers[:6])
        assert (~ours) == (~theirs)[:6]
        assert (
            ours * Affine(*numbers[6:12])
            == tuple(getattr(theirs, "__matmul__", theirs.__mul__)(affine.Affine(*numbers[6:12])))[
                :6
            ]
        )
        assert ours * tuple(numbers[12:]) == tuple(
            getattr(theirs, "__matmul__", theirs.__mul__)(tuple(numbers[12:]))
        )
        step = numbers[12]
        assert Affine.scale(step) == affine.Affine.scale(step)[:6]
        assert Affine.translation(*numbers[12:]) == affine.Affine.translation(*numbers[12:])[:6]
        assert ours.to_gdal() == theirs.to_gdal()

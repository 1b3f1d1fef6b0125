"""Affine maps of the plane: from pixels to map coordinates, and back."""

from __future__ import annotations

from typing import NamedTuple, overload


class _Coefficients(NamedTuple):
    a: float
    b: float
    c: float
    d: float
    e: float
    f: float


class Affine(_Coefficients):
    """x' = a·x + b·y + c, y' = d·x + e·y + f; as a tuple (a, b, c, d, e, f), all of them float.

    ``map * (x, y)`` is a point, ``map * other`` does `other` first, ``~map`` goes back. Sums are
    done in the order of the package *affine*, so that not a digit differs.
    """

    __slots__ = ()

    def __new__(cls, a: float, b: float, c: float, d: float, e: float, f: float) -> Affine:
        """Take the coefficients, whole numbers too."""
        return super().__new__(cls, float(a), float(b), float(c), float(d), float(e), float(f))

    @classmethod
    def translation(cls, x: float, y: float) -> Affine:
        """Return what moves by (x, y)."""
        return cls(1, 0, x, 0, 1, y)

    @classmethod
    def scale(cls, factor: float) -> Affine:
        """Return what scales both axes."""
        return cls(factor, 0, 0, 0, factor, 0)

    @classmethod
    def from_gdal(cls, c: float, a: float, b: float, f: float, d: float, e: float) -> Affine:
        """Return GDAL's geotransform, whose numbers come in another order."""
        return cls(a, b, c, d, e, f)

    def to_gdal(self) -> tuple[float, float, float, float, float, float]:
        """Return it as GDAL's geotransform."""
        return self.c, self.a, self.b, self.f, self.d, self.e

    @property
    def is_identity(self) -> bool:
        """Whether it leaves everything where it is, to 1e-5: what GDAL says of a mere picture."""
        return all(abs(one - other) < 1e-5 for one, other in zip(self, (1, 0, 0, 0, 1, 0)))

    @overload  # type: ignore[override]  # a tuple's * repeats it
    def __mul__(self, other: Affine) -> Affine: ...

    @overload
    def __mul__(self, other: tuple[float, float]) -> tuple[float, float]: ...

    def __mul__(self, other: Affine | tuple[float, float]) -> Affine | tuple[float, float]:
        a, b, c, d, e, f = self
        if isinstance(other, Affine):
            oa, ob, oc, od, oe, of = other
            return Affine(
                *(a * oa + b * od, a * ob + b * oe, a * oc + b * of + c),
                *(d * oa + e * od, d * ob + e * oe, d * oc + e * of + f),
            )
        x, y = other
        return x * a + y * b + c, x * d + y * e + f

    def __invert__(self) -> Affine:
        """Return the way back; ZeroDivisionError where everything falls on one line."""
        a, b, c, d, e, f = self
        inverse = 1.0 / (a * e - b * d)
        ra, rb, rd, re = e * inverse, -b * inverse, -d * inverse, a * inverse
        return Affine(ra, rb, -c * ra - f * rb, rd, re, -c * rd - f * re)

"""Clouds that no classification tells of: what is bright and white at one date only.

Clouds scatter blue as much as red, and soil, sand and ripe crops do not: the haze-optimised
transform, blue − 0.5 × red, is high over clouds and haze (Zhu & Woodcock 2012, Remote Sens.
Environ. 118:83–94, equation 3, after Zhang et al. 2002). What is bright at both dates, as roofs,
salt and sand are, does not count.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from ..arrays import Array
from ..errors import InputError
from ..io.source import Band
from ..messages import say
from ..scenes.bands import find_band
from ..scenes.indices import SaviPlan
from ..scenes.scene import Scaling

#: Reflectance: how bright a cloud is in blue, its haze-optimised transform, and how much brighter
#: than the other date it is.
LEAST_BLUE, LEAST_HAZE, LEAST_RISE = 0.18, 0.1, 0.08
#: How far two calibrations of one sensor lie apart at most; more is cloud over nearly all.
MOST_CALIBRATION = 0.12
#: Blue over red; soil and sand lie below.
LEAST_WHITE = 0.8


def blue_band(plan: SaviPlan) -> tuple[Band, Scaling] | None:
    """Return the blue band of a scene and what its values mean, or None where there is none."""
    try:
        blue = find_band(plan.source, "B02")
    except InputError:
        return None
    scaling = plan.scalings[0]
    if (blue.scale, blue.offset) != (plan.red.scale, plan.red.offset):
        scaling = Scaling(blue.scale, blue.offset, say("scale and offset tags of the file"))
    return blue, scaling


def cloud_like(blue: Sequence[Array], red: Sequence[Array]) -> tuple[float, float] | None:
    """Return the shares of pixels that only T1 and only T2 show bright and white.

    Parameters
    ----------
    blue, red
        Reflectance at T1 and T2 of the same pixels; NaN where blue is not known.

    Returns
    -------
    None where no pixel is known.
    """
    known = np.isfinite(blue[0]) & np.isfinite(blue[1])
    if not known.any():
        return None
    rise = blue[1] - blue[0]
    # Another calibration raises the whole scene: that is for dark pixels to tell.
    usual = np.clip(np.quantile(rise[known], (0.1, 0.9)), -MOST_CALIBRATION, MOST_CALIBRATION)
    count = float(known.sum())
    shares = []
    for date, more in ((0, min(usual[1], 0.0) - rise), (1, rise - max(usual[0], 0.0))):
        one, other = blue[date], red[date]
        bright = (one > LEAST_BLUE) & (one - 0.5 * other > LEAST_HAZE)
        white = one > LEAST_WHITE * other
        shares.append(float((bright & white & (more > LEAST_RISE)).sum() / count))
    return shares[0], shares[1]

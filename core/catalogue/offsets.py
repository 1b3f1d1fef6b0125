"""Whether the +1000 of baseline 04.00 is in a scene's pixels: what is said, and what they show.

A catalogue's items say it in several places, and not all of them are right: Earth Search states an
offset of −0.1 although it is taken out (earth-search#9), and its flag that says so is wrong for
some scenes of 2022 (#66); others say nothing. So the flag, the item's and the file's own offset and
the processing baseline have to agree, and the darkest pixels must not contradict them. Where they
differ, the pixels decide if they are clear; if not, the user is asked.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from ..errors import InputError
from ..jobs import Caution, Job, Remark
from ..messages import joined, say
from ..scenes.plausibility import DARK_LIMITS, DarkPixels
from .item import StacItem

#: What is added to the pixels of a product of baseline 04.00 and later, and its first baseline.
ADDED, _SINCE = -1000.0, "04.00"
_QUANTIFICATION = 10000.0


class Claim(NamedTuple):
    """What one source says has to be added to the stored values."""

    by: str
    offset: float


class Pixels(NamedTuple):
    """What the darkest pixels of a place say: "in", "out" or "open"."""

    dark: DarkPixels

    @property
    def verdict(self) -> str:
        """Whether the offset is in the pixels, as far as they can tell."""
        low, high = self.dark.low, self.dark.high
        if low > DARK_LIMITS[1]:
            return "in"
        # With an offset taken out of them they would reflect less than nothing.
        return "out" if high + ADDED / _QUANTIFICATION < DARK_LIMITS[0] else "open"


def claims_of(
    item: StacItem,
    stated: tuple[float | None, float | None],
    tagged: tuple[float, float],
) -> list[Claim]:
    """Return what an item and its file say.

    Parameters
    ----------
    stated
        Scale and offset of the item's band; None where it does not tell.
    tagged
        Those of the file's tags; (1, 0) where it has none.
    """
    found = []
    late = item.baseline >= _SINCE if item.baseline else None
    if item.applied:
        found.append(Claim(say("its flag that the offset is taken out"), 0.0))
    elif item.applied is False:
        kept = 0.0 if late is False else ADDED
        found.append(Claim(say("its flag that the offset is left in"), kept))
    elif late is not None:
        by = say("its processing baseline {baseline}", baseline=item.baseline)
        found.append(Claim(by, ADDED if late else 0.0))
    scale, offset = stated
    if offset is not None:
        by = say("its offset of {offset:g}", offset=offset)
        found.append(Claim(by, round(offset / (scale or 1 / _QUANTIFICATION), 3) + 0.0))
    if tagged != (1.0, 0.0):
        by = say("the file's offset of {offset:g}", offset=tagged[1])
        found.append(Claim(by, round(tagged[1] / tagged[0], 3) + 0.0))
    return found


def decide_offset(
    name: str,
    claims: Sequence[Claim],
    area: Pixels | None,
    whole: Job[Pixels | None],
    early: bool,
) -> Job[float]:
    """Return what has to be added to the stored values; a job that tells what was weighed.

    Parameters
    ----------
    area
        What is seen where the scene is imported; None where no visible band is.
    whole
        Looks at the whole scene; run once, where the area does not decide.
    early
        Whether the baseline is before 04.00, of which no product has an offset.

    Raises
    ------
    InputError
        What is said and what is seen contradict each other, or nothing tells.
    """
    said = sorted({claim.offset for claim in claims})
    if area is None:
        area = yield from whole
    verdict = area.verdict if area else "open"
    agreed = len(said) == 1
    if agreed and (verdict == "open" or (verdict == "out") == (said[0] == 0)):
        return said[0]
    if agreed and said[0] == 0 and early:
        return 0.0
    if verdict != "out":
        # Cloud, snow and sand are bright, too: the whole scene has dark places more likely.
        seen = yield from whole
        area = seen or area
        verdict = area.verdict if area else "open"
    if agreed and (verdict == "open" or (verdict == "out") == (said[0] == 0)):
        return said[0]
    if len(said) > 1 and verdict != "open":
        wanted = 0.0 if verdict == "out" else min(said)
        if wanted in said:
            yield _weighed(name, claims, area, wanted)
            return wanted
    raise InputError(_unsure(name, claims, area))


def _weighed(name: str, claims: Sequence[Claim], area: Pixels | None, wanted: float) -> Remark:
    right = joined(", ", (claim.by for claim in claims if claim.offset == wanted))
    wrong = joined(", ", (claim.by for claim in claims if claim.offset != wanted))
    return Caution(
        say(
            "{name} contradicts itself: {right} against {wrong}. Its darkest pixels ({seen}) agree "
            "with the former, so {wanted:+g} is added to the stored values.",
            name=name,
            right=right,
            wrong=wrong,
            seen=_shown(area),
            wanted=wanted,
        )
    )


def _shown(area: Pixels | None) -> str:
    if area is None or not area.dark.pixels:
        return say("none was looked at")
    return say(
        "{low:.0f} to {high:.0f} as stored",
        low=area.dark.low * _QUANTIFICATION,
        high=area.dark.high * _QUANTIFICATION,
    )


def _unsure(name: str, claims: Sequence[Claim], area: Pixels | None) -> str:
    if claims:
        told = joined(", ", (claim.by for claim in claims))
    else:
        told = say("it tells neither its baseline nor an offset")
    return say(
        "{name}: it cannot be decided whether the +1000 of products since January 2022 is in its "
        "pixels: {told}; its darkest pixels are {seen}, where about 1200 to 1600 mean that it is, "
        "and 90 to 700 that it is not. Say so in “What the pixel values are”: SCALING=dn_offset if "
        "it is in them, SCALING=dn if not.",
        name=name,
        told=told,
        seen=_shown(area),
    )

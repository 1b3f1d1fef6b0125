"""The parameters of layouts: declared once, read once."""

from __future__ import annotations

from ..core.choices.layouts import Ignored, LayoutChoice
from ..translation import tr
from .base import ChangeMiningAlgorithm
from .parameters import choice, text


def about_layouts() -> str:
    """Return what each layout is."""
    return tr(
        "<i>levir</i>: 8-bit pictures in A, B and label, flat, with lists, for BIT_CD, "
        "ChangeFormer, torchgeo's LEVIRCD. <i>levir_split</i>: the same in train, val and test, "
        "for open-cd. <i>oscd</i>: every patch a region of the Onera set, all bands, for "
        "torchgeo's OSCD. <i>packed</i>: NumPy arrays beside a reader of a few lines. "
        "<i>shards</i>: WebDataset tars of uncompressed GeoTIFFs with an index, read fast in "
        "order and at any place."
    )


def add_layout_choice(algorithm: ChangeMiningAlgorithm, advanced: bool = False) -> None:
    """Add what the layouts of pictures need to know."""
    algorithm.add(
        text("BANDS", tr("Bands of 8-bit pictures"), LayoutChoice.bands),
        tr(
            "For levir and levir_split: red, green and blue, by name or number. Empty: "
            "B04,B03,B02, or else the first three."
        ),
        advanced=advanced,
    )
    algorithm.add(
        text("STRETCH", tr("Stretch to 8 bits"), LayoutChoice.stretch),
        tr(
            'For levir and levir_split: the stored values that become 0 and 255, as "300,3400", '
            "the same for both dates and all patches. Empty: the 2 % and 98 % quantiles of the "
            "training patches."
        ),
        advanced=advanced,
    )
    algorithm.add(
        choice("IGNORED", tr("Ignored pixels"), Ignored, LayoutChoice.ignored),
        tr(
            "For levir, levir_split and oscd, whose masks have no value for them: <i>drop</i> "
            "leaves patches with ignored pixels out, <i>nochange</i> counts the pixels as no "
            "change. packed keeps them as 255."
        ),
        advanced=advanced,
    )

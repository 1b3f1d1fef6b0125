"""Scenes: what stored values mean, SAVI, what is imported."""

from __future__ import annotations

from dataclasses import dataclass

from .word import Word


class ScalingName(Word):
    """What stored values mean; see :func:`..scenes.scene.decide_scaling`."""

    AUTO = "auto"
    REFLECTANCE = "reflectance"
    DN = "dn"
    DN_OFFSET = "dn_offset"
    BROWSER_UINT16 = "browser_uint16"
    BROWSER_UINT8 = "browser_uint8"
    CUSTOM = "custom"


class ResamplingName(Word):
    """How pixels come to another grid."""

    BILINEAR = "bilinear"
    NEAREST = "nearest"
    CUBIC = "cubic"


@dataclass(frozen=True)
class ScalingChoice:
    """What stored values mean; `scale` and `offset` are for "custom" alone.

    Attributes
    ----------
    nodata
        The stored value that means no data where the file does not say; "none"; "": found.
    """

    scaling: str = ScalingName.AUTO.value
    scale: float | None = None
    offset: float | None = None
    nodata: str = ""


@dataclass(frozen=True)
class SaviChoice:
    """How SAVI is computed."""

    red_band: str = "B04"
    nir_band: str = "B08"
    soil_factor: float = 0.5
    scaling: str = ScalingChoice.scaling
    scale: float | None = ScalingChoice.scale
    offset: float | None = ScalingChoice.offset
    nodata: str = ScalingChoice.nodata


@dataclass(frozen=True)
class ImportChoice:
    """What is imported of a product.

    Attributes
    ----------
    bands
        Names separated by commas, or "all"; ``B04=3`` gives band 3 of a raster that does not name
        its bands.
    resolution
        Metres.
    mask_classes
        Values of the Scene Classification of sen2cor that become no data, separated by commas: by
        default all that is not clear ground, water or unclassified.
    """

    bands: str = "B02,B03,B04,B08"
    resolution: float = 10.0
    mask_classes: str = "0,1,3,8,9,10,11"

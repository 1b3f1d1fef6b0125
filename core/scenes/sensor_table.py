"""Sensors and their products as a table: bands, roles, fill, scale, what is refused and why.

All that is known of a maker's product stands here once; docs/sources.md is made from it. What is
looked up in it stands in :mod:`.sensors`.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class SensorBand:
    """A band of measurements.

    Attributes
    ----------
    name
        The maker's.
    role
        What it is on any sensor: blue, red, nir …
    wavelength
        Centre in nanometres.
    others
        Other spellings of the name.
    """

    name: str
    role: str
    wavelength: float
    others: tuple[str, ...] = ()


@dataclass(frozen=True)
class Sensor:
    """A product of a sensor.

    Attributes
    ----------
    files
        Regular expressions of its files' names; ``layer`` is what a file holds, where it is one
        of several.
    scale, offset
        reflectance = stored whole number × scale + offset; None where metadata say it, or nothing
        does.
    fill, saturated
        Stored values that are no measurement.
    quality
        Names of its layers that are no reflectance.
    refused
        Why it is not read as reflectance, and what to get instead; "" where it is.
    cited
        The maker's document.
    """

    key: str
    title: str
    files: tuple[str, ...]
    bands: tuple[SensorBand, ...]
    scale: float | None = None
    offset: float = 0.0
    fill: float | None = None
    saturated: int | None = None
    quality: tuple[str, ...] = ()
    refused: str = ""
    cited: str = ""

    def band(self, name: str) -> SensorBand | None:
        """Return the band that the maker calls so."""
        wanted = name.strip().lower()
        for band in self.bands:
            if wanted in (one.lower() for one in (band.name, *band.others)):
                return band
        return None


def _sensor_bands(table: str) -> tuple[SensorBand, ...]:
    """Return bands from lines of name, role, nanometres and other spellings."""
    bands = []
    for line in table.strip().splitlines():
        name, role, wavelength, *others = line.split()
        bands.append(SensorBand(name, role, float(wavelength), tuple(others)))
    return tuple(bands)


_MSI = _sensor_bands(
    """
    B01 coastal 442.7
    B02 blue 492.4
    B03 green 559.8
    B04 red 664.6
    B05 rededge1 704.1
    B06 rededge2 740.5
    B07 rededge3 782.8
    B08 nir 832.8
    B8A nir08 864.7
    B09 nir09 945.1
    B10 cirrus 1373.5
    B11 swir1 1613.7
    B12 swir2 2202.4
    """
)
_OLI = _sensor_bands(
    """
    SR_B1 coastal 443.0 B1
    SR_B2 blue 482.0 B2
    SR_B3 green 561.4 B3
    SR_B4 red 654.6 B4
    SR_B5 nir 864.7 B5
    SR_B6 swir1 1608.9 B6
    SR_B7 swir2 2200.7 B7
    """
)
_TM = _sensor_bands(
    """
    SR_B1 blue 485 B1
    SR_B2 green 560 B2
    SR_B3 red 660 B3
    SR_B4 nir 830 B4
    SR_B5 swir1 1650 B5
    SR_B7 swir2 2215 B7
    """
)
_L30 = _sensor_bands(
    """
    B01 coastal 443.0 B1
    B02 blue 482.0 B2
    B03 green 561.4 B3
    B04 red 654.6 B4
    B05 nir 864.7 B5
    B06 swir1 1608.9 B6
    B07 swir2 2200.7 B7
    B09 cirrus 1373.4 B9
    """
)
_DOVE = _sensor_bands(
    """
    blue blue 485
    green green 545
    red red 630
    nir nir 820
    """
)
_SUPERDOVE = _sensor_bands(
    """
    coastal_blue coastal 443
    blue blue 490
    green_i green1 531
    green green 565
    yellow yellow 610
    red red 665
    rededge rededge1 705
    nir nir 865
    """
)
_WFI = _sensor_bands(
    """
    BAND13 blue 485 B13
    BAND14 green 555 B14
    BAND15 red 660 B15
    BAND16 nir 830 B16
    """
)
_MUX = _sensor_bands(
    """
    BAND5 blue 485 B5
    BAND6 green 555 B6
    BAND7 red 660 B7
    BAND8 nir 830 B8
    """
)
_WPM = _sensor_bands(
    """
    BAND0 pan 675 B0
    BAND1 blue 485 B1
    BAND2 green 555 B2
    BAND3 red 660 B3
    BAND4 nir 830 B4
    """
)
_AMAZONIA = _sensor_bands(
    """
    BAND1 blue 485 B1
    BAND2 green 555 B2
    BAND3 red 660 B3
    BAND4 nir 835 B4
    """
)
_USGS = "USGS, Landsat 8-9 Collection 2 Level 2 Science Product Guide, LSDS-1619"
_USGS_TM = "USGS, Landsat 4-7 Collection 2 Level 2 Science Product Guide, LSDS-1618"
_USGS_1 = "USGS, Landsat 8-9 Collection 2 Level 1 Data Format Control Book, LSDS-1822"
_HLS = "NASA, Harmonized Landsat Sentinel-2 Product User Guide, version 2.0"
_PLANET = "Planet, Combined Imagery Product Specification; PlanetScope Surface Reflectance v2"
_INPE = "INPE, cameras of CBERS-4 and 4A, www.cbers.inpe.br; Brazil Data Cube, data.inpe.br/bdc"
_AMZ = "INPE, AMAZONIA-1 WFI, www.inpe.br/amazonia1; Brazil Data Cube, data.inpe.br/bdc"
_LANDSAT_QA = (
    *("QA_PIXEL", "QA_RADSAT", "SR_QA_AEROSOL", "SR_CLOUD_QA", "SR_ATMOS_OPACITY", "ST_.*"),
    *("SAA", "SZA", "VAA", "VZA"),
)
_HLS_QA = ("Fmask", "SAA", "SZA", "VAA", "VZA")
_BDC_QA = ("CMASK", "CLEAROB", "TOTALOB", "PROVENANCE", "NDVI", "EVI")
_SCENE = r"_\d{6}_\d{8}_\d{8}_02_(?:T1|T2|RT)(?:_(?P<layer>\w+?))?\.tiff?$"
_TILE = r"\.T\d\d[A-Z]{3}\.\d{7}T\d{6}\.v\d\.\d(?:\.(?P<layer>\w+))?\.tiff?$"
_STRIP = r"^\d{8}_\d{6}_(?:\w+_)?3B_(?:ortho_)?"
_SURFACE = r"_\d{8}_\d+_\d+_L4_(?P<layer>BAND\d+|CMASK)_GRID_SURFACE\.tiff?$"
_CUBE = r"_(?P<layer>BAND{0}|CMASK|CLEAROB|TOTALOB|PROVENANCE|NDVI|EVI)\.tiff?$"

SENTINEL_2 = Sensor(
    "sentinel-2",
    "Sentinel-2 L1C and L2A",
    (),  # told by metadata and names of its own, see products
    _MSI,
    fill=0,
    saturated=65535,
    quality=(
        *("SCL", "AOT", "WVP", "TCI.*", "QA10", "QA20", "QA60", "MSK_.*", "CLD.*", "SNW.*"),
        *("cs", "cs_cdf", "probability"),
    ),
    cited="ESA, Sentinel-2 Products Specification Document, S2-PDGS-TAS-DI-PSD; MSI spectral "
    "responses v3",
)
SENSORS = (
    SENTINEL_2,
    Sensor(
        "landsat-oli",
        "Landsat 8 and 9 Collection 2 surface reflectance",
        (r"^L[CO]0[89]_L2S[PR]" + _SCENE,),
        _OLI,
        0.0000275,
        -0.2,
        0,
        65535,
        _LANDSAT_QA,
        cited=_USGS,
    ),
    Sensor(
        "landsat-tm",
        "Landsat 4, 5 and 7 Collection 2 surface reflectance",
        (r"^L[TE]0[457]_L2S[PR]" + _SCENE,),
        _TM,
        0.0000275,
        -0.2,
        0,
        65535,
        _LANDSAT_QA,
        cited=_USGS_TM,
    ),
    Sensor(
        "landsat-l1",
        "Landsat Level 1",
        (r"^L[COTEM]0[1-9]_L1(?:TP|GT|GS)" + _SCENE,),
        (),
        fill=0,
        refused="Level 1 holds digital numbers at the top of the atmosphere, no surface "
        "reflectance: get Level 2 of the same scene (L2SP, Collection 2)",
        cited=_USGS_1,
    ),
    Sensor(
        "hls-s30",
        "HLS S30 (Sentinel-2)",
        (r"^HLS\.S30" + _TILE,),
        _MSI,
        0.0001,
        fill=-9999,
        quality=_HLS_QA,
        cited=_HLS,
    ),
    Sensor(
        "hls-l30",
        "HLS L30 (Landsat 8 and 9)",
        (r"^HLS\.L30" + _TILE,),
        _L30,
        0.0001,
        fill=-9999,
        quality=(*_HLS_QA, "B10", "B11"),
        cited=_HLS,
    ),
    Sensor(
        "planetscope-8",
        "PlanetScope surface reflectance, 8 bands",
        (_STRIP + r"analytic(?:MS_SR_8b|_8b_sr)\w*\.tiff?$",),
        _SUPERDOVE,
        0.0001,
        fill=0,
        quality=("udm.*",),
        cited=_PLANET,
    ),
    Sensor(
        "planetscope-4",
        "PlanetScope surface reflectance, 4 bands",
        (_STRIP + r"analytic(?:MS_SR|_4b_sr|_sr)(?!_8b)\w*\.tiff?$",),
        _DOVE,
        0.0001,
        fill=0,
        quality=("udm.*",),
        cited=_PLANET,
    ),
    Sensor(
        "planetscope-radiance",
        "PlanetScope AnalyticMS (radiance)",
        (_STRIP + r"analytic(?!\w*_sr(?:_|\.))(?!\w*udm)\w*\.tiff?$",),
        (),
        fill=0,
        refused="AnalyticMS holds radiance at the top of the atmosphere, no surface reflectance: "
        "order the asset ortho_analytic_4b_sr or ortho_analytic_8b_sr (…_SR.tif)",
        cited=_PLANET,
    ),
    Sensor(
        "planetscope-visual",
        "PlanetScope Visual",
        (_STRIP + r"Visual\w*\.tiff?$",),
        (),
        refused="Visual is a stretched picture without reflectance: order the asset "
        "ortho_analytic_4b_sr or ortho_analytic_8b_sr (…_SR.tif)",
        cited=_PLANET,
    ),
    Sensor(
        "cbers-wfi",
        "CBERS-4 and 4A WFI surface reflectance (Brazil Data Cube)",
        (
            r"^CBERS_4A?_A?WFI" + _SURFACE,
            r"^CB(?:ERS)?4A?[-_][-\w]*" + _CUBE.format("1[3-6]"),
            r"^CBERS-4A?_A?WFI_(?P<layer>B1[3-6]|CLOUD)_[-\d]+\.tiff?$",
        ),
        _WFI,
        0.0001,
        fill=-9999,
        quality=(*_BDC_QA, "CLOUD"),
        cited=_INPE,
    ),
    Sensor(
        "cbers-mux",
        "CBERS-4 and 4A MUX surface reflectance (Brazil Data Cube)",
        (
            r"^CBERS_4A?_MUX" + _SURFACE,
            r"^CB(?:ERS)?4A?[-_]MUX[-\w]*" + _CUBE.format("[5-8]"),
        ),
        _MUX,
        0.0001,
        fill=-9999,
        quality=_BDC_QA,
        cited=_INPE,
    ),
    Sensor(
        "cbers-wpm",
        "CBERS-4A WPM surface reflectance (Brazil Data Cube)",
        (r"^CBERS_4A_WPM" + _SURFACE,),
        _WPM,
        0.0001,
        fill=-9999,
        quality=_BDC_QA,
        cited=_INPE,
    ),
    Sensor(
        "amazonia-wfi",
        "AMAZONIA-1 WFI surface reflectance (Brazil Data Cube)",
        (r"^AMAZONIA_1_WFI" + _SURFACE, r"^AMZ1[-_][-\w]*" + _CUBE.format("[1-4]")),
        _AMAZONIA,
        0.0001,
        fill=-9999,
        quality=_BDC_QA,
        cited=_AMZ,
    ),
    Sensor(
        "inpe-dn",
        "CBERS and AMAZONIA-1 Level 2 and 4 as catalogued (digital numbers)",
        (r"^(?:CBERS_4A?|AMAZONIA_1)_\w+_\d{8}_\d+_\d+_L\d_(?:LEFT_|RIGHT_)?BAND\d+\.tiff?$",),
        (),
        fill=0,
        refused="INPE's Level 2 and 4 hold digital numbers of radiance, no surface reflectance: "
        "get the surface reflectance of the Brazil Data Cube (…_GRID_SURFACE.tif), or correct the "
        "scene for the atmosphere and give SCALING=custom",
        cited=_INPE,
    ),
)

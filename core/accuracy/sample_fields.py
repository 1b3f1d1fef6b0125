"""The layers and fields of a sample's GeoPackage."""

from __future__ import annotations

LAYER, STRATA, SETTINGS = "sample", "strata", "settings"
#: What a judge fills in comes after the name; the rest is for the estimate and told to nobody.
JUDGED = ("reference", "reviewer", "judged_at", "note")
FIELDS: dict[str, type] = {
    "uid": str,
    "reference": int,
    "reviewer": str,
    "judged_at": str,
    "note": str,
    "map_class": int,
    "stratum": int,
    "strata": int,
    "stratum_units": int,
    "stratum_ha": float,
    "unit_ha": float,
    "mask": str,
}
STRATA_FIELDS: dict[str, type] = {
    "stratum": int,
    "label": str,
    "units": int,
    "area_ha": float,
    "points": int,
}
SETTINGS_FIELDS: dict[str, type] = {"key": str, "value": str}

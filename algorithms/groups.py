"""The groups of the Toolbox, in working order: QGIS sorts them by their titles."""

from __future__ import annotations

from ..translation import tr

#: Algorithms by group, each in the order of work.
GROUPS: dict[str, tuple[str, ...]] = {
    "scenes": ("findpairs", "importscene", "checkpair", "normalise"),
    "difference": ("savi", "savidifference", "changeevidence"),
    "mask": ("thresholdmask", "masktopolygons"),
    "review": ("preparereview", "learnchange", "mergereviews", "polygonstomask"),
    "patches": ("exportpatches", "exportlandcover", "convertdataset", "checkdataset"),
    "accuracy": ("sampleaccuracy", "estimateaccuracy"),
    "workflow": ("builddataset", "builddatasets", "builddataset_steps", "replaydataset"),
}


def titles() -> dict[str, str]:
    """Return what the groups are called."""
    return {
        "scenes": tr("1 Scenes and pairs"),
        "difference": tr("2 Difference and evidence"),
        "mask": tr("3 Mask and polygons"),
        "review": tr("4 Review"),
        "patches": tr("5 Patches"),
        "accuracy": tr("6 Accuracy"),
        "workflow": tr("Whole workflow"),
        "": tr("More steps"),
    }


def group_of(name: str) -> str:
    """Return the group of an algorithm, "" where it stands in none."""
    return next((group for group, members in GROUPS.items() if name in members), "")

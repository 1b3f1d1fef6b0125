"""What the pages of the panel share: the files of one pair and how its mask is made."""

from qgis.PyQt.QtCore import QObject, pyqtSignal

#: How the mask is made, by parameter of thresholdmask; VALUE is None for a method without one.
THRESHOLD = {
    "METHOD": "otsu",
    "VALUE": None,
    "DIRECTION": "loss",
    "SEED_VALUE": 0.0,
    "MIN_AREA": 9,
    "FILL_HOLES": 9,
}


def _shared(name, about):
    def get(self):
        return self._values[name]

    def put(self, value):
        if value != self._values[name]:
            self._values[name] = value
            self.changed.emit(name)

    return property(get, put, doc=about)


class Workspace(QObject):
    """One pair of scenes on its way to a data set.

    Every property may be read and set by any page. Paths are strings, empty where there is no such
    file yet. A dict is replaced, never changed in place.
    """

    #: The name of the property that has a new value.
    changed = pyqtSignal(str)

    t1 = _shared("t1", "Path of the first date's scene.")
    t2 = _shared("t2", "Path of the second date's scene.")
    folder = _shared("folder", "Work folder: everything that is made goes there.")
    difference = _shared("difference", "Path of the SAVI difference, T2 − T1.")
    mask = _shared("mask", "Path of the change mask.")
    polygons = _shared("polygons", "Path of the GeoPackage that is reviewed.")
    threshold = _shared("threshold", "Parameters of thresholdmask, as in THRESHOLD.")
    size = _shared("size", "Side of a patch, and of a cell of the review, in pixels.")

    def __init__(self, parent=None):
        super().__init__(parent)
        self._values = {
            **dict.fromkeys(("t1", "t2", "folder", "difference", "mask", "polygons"), ""),
            "threshold": dict(THRESHOLD),
            "size": 128,
        }

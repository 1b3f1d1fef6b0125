"""What the pages of the panel share: the files of one pair and how its mask is made."""

from __future__ import annotations

from typing import Any, Generic, TypeVar

from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..core.choices.masks import MaskChoice
from ..core.choices.patches import PatchChoice

Value = TypeVar("Value")
#: Values by name, as algorithms take and return them: of any type.
Parameters = dict[str, Any]

#: How the mask is made, by parameter of thresholdmask; VALUE is None for a method without one.
THRESHOLD: Parameters = {name.upper(): value for name, value in vars(MaskChoice()).items()}


class _Shared(Generic[Value]):
    """A property of a workspace, which tells of every new value."""

    def __init__(self, first: Value) -> None:
        self.first = first

    def __set_name__(self, owner: type[Workspace], name: str) -> None:
        self.name = name

    def __get__(self, workspace: Workspace, owner: type[Workspace]) -> Value:
        value: Value = workspace.__dict__.get(self.name, self.first)
        return value

    def __set__(self, workspace: Workspace, value: Value) -> None:
        if value != self.__get__(workspace, type(workspace)):
            workspace.__dict__[self.name] = value
            workspace.changed.emit(self.name)


class Workspace(QObject):
    """One pair of scenes on its way to a data set.

    Every property may be read and set by any page. Paths are strings, empty where there is no such
    file yet. A dict is replaced, never changed in place.
    """

    #: The name of the property that has a new value.
    changed = pyqtSignal(str)

    #: Path of the first date's scene.
    t1 = _Shared("")
    #: Path of the second date's scene.
    t2 = _Shared("")
    #: Work folder: everything that is made goes there.
    folder = _Shared("")
    #: Path of the SAVI difference, T2 − T1.
    difference = _Shared("")
    #: Path of the change mask.
    mask = _Shared("")
    #: Path of the GeoPackage that is reviewed.
    polygons = _Shared("")
    #: Parameters of thresholdmask, as in THRESHOLD.
    threshold = _Shared(THRESHOLD)
    #: Side of a patch, and of a cell of the review, in pixels.
    size = _Shared(PatchChoice.size)

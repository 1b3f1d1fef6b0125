"""What a run is given: the values of its parameters, as the core takes them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from ..core.about import version
from ..core.choices.filling import filled
from ..core.complaints import no_extent
from ..core.errors import InputError
from ..core.jobs import Caution
from .contract import LAYERS, NEW_FILES, NEW_FOLDER, SEVERAL, Algorithm, Value

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

    from ..core.datasets.export import Areas
    from ..core.datasets.target import Target
    from ..core.datasets.touching import Touched
    from ..core.scenes.import_plan import Extent

Choice = TypeVar("Choice", bound="DataclassInstance")
#: WKB, and attributes by lower-case name, of the types that the layer has.
Feature = tuple[bytes, dict[str, Any]]
#: Parameters whose values the core's choices can hold.
READABLE = ("boolean", "choice", "file", "folder", "integer", "number", "text")


class Given:
    """The values of one run of an algorithm, by the names of the contract.

    Parameters
    ----------
    tell
        What is done with what is found out before the job runs.

    Attributes
    ----------
    asked
        The parameters that were asked for.
    local
        How many processes share the work where there are many pairs; 0: this one alone, None: as
        many as there are processors.
    scheduler
        The address of Dask's, instead; "": none.
    """

    def __init__(
        self,
        algorithm: Algorithm,
        values: Mapping[str, Value],
        tell: Callable[[Caution], None],
    ) -> None:
        self._algorithm, self._values, self._tell = algorithm, values, tell
        self.asked: set[str] = set()
        self.local: int | None = None
        self.scheduler = ""

    def _value(self, name: str) -> Value:
        self.asked.add(name)
        return self._values[name]

    def text(self, name: str) -> str:
        """Return a text, a choice or a path; "" where there is none."""
        value = self._value(name)
        return "" if value is None else str(value)

    def whole(self, name: str) -> int:
        """Return a whole number."""
        return int(self.number(name))

    def number(self, name: str) -> float:
        """Return a number."""
        return float(self.text(name))

    def switch(self, name: str) -> bool:
        """Return whether something is to be done."""
        return self._value(name) is True

    def several(self, name: str) -> list[str]:
        """Return the paths of several layers."""
        value = self._value(name)
        return list(value) if isinstance(value, list) else []

    def path(self, name: str) -> str | None:
        """Return the path of a raster, a file or something new; None where none is given.

        Of a file the path of one of its layers will do, too.
        """
        text = self.text(name)
        kind = self._algorithm.parameters[name].type
        return (text.split("|")[0] if kind == "file" else text) or None

    def raster(self, name: str) -> str:
        """Return the path of a raster that has to be given."""
        return self.text(name)

    #: So is that of something new.
    output = raster

    def dates(self) -> tuple[str, str]:
        """Return the two scenes."""
        return self.raster("T1"), self.raster("T2")

    def chosen(self, kind: type[Choice]) -> Choice:
        """Return what is chosen as one of the core's choices, such as MaskChoice.

        Parameters that this algorithm does not have, or that no text, number or choice tells, keep
        their default; see :func:`..core.choices.filling.filled`.
        """

        def value(name: str) -> Value:
            parameter = self._algorithm.parameters.get(name)
            readable = parameter is not None and parameter.type in READABLE
            return self._value(name) if readable else None

        return filled(kind, value)

    def polygons(
        self, name: str, raster: str, only: Sequence[str] | None = None
    ) -> Iterator[Feature]:
        """Yield a layer's polygons in the CRS of a raster; see ``read_polygons``."""
        from ..core.io.layer_input import read_polygons
        from ..core.scenes.as_downloaded import scene_grid

        for one in read_polygons(name, self.text(name), scene_grid(raster), only):
            if isinstance(one, Caution):
                self._tell(one)
            else:
                yield one

    def optional_polygons(self, name: str, raster: str) -> Iterator[Feature] | None:
        """Return the same as :meth:`polygons`, or None where none are given."""
        return self.polygons(name, raster) if self.text(name) else None

    def features(self, name: str) -> tuple[str, list[Feature]]:
        """Return the WKT of a layer and its features, of whatever shape."""
        from ..core.io.layer_input import layer_of
        from ..core.io.vector import read_layer, read_wkt

        layer = layer_of(self.text(name))
        return read_wkt(*layer), list(read_layer(*layer))

    def saved_layer(self, name: str) -> tuple[str, str] | None:
        """Return (file, layer) of polygons in a GeoPackage; None of those in another file."""
        from ..core.io.layer_input import layer_of

        path, layer = layer_of(self.text(name))
        return (path, layer) if Path(path).suffix.lower() == ".gpkg" else None

    def extent(self, name: str) -> Extent | None:
        """Return what ``xmin,xmax,ymin,ymax [EPSG:code]`` says; None where nothing is given."""
        from ..core.scenes.import_plan import Extent

        text = self.text(name).strip()
        if not text:
            return None
        numbers, _, rest = text.partition("[")
        try:
            xmin, xmax, ymin, ymax = (float(one) for one in numbers.split(","))
        except ValueError:
            raise InputError(no_extent(name, text)) from None
        if not (xmin < xmax and ymin < ymax and (not rest or rest.endswith("]"))):
            raise InputError(no_extent(name, text))
        return Extent(xmin, ymin, xmax, ymax, rest.rstrip("]").strip() or None)

    def report(self, *inputs: str | None) -> str | None:
        """Return where the report goes, after a look at the place; None: nowhere."""
        from ..core.io.page import check_report_path

        path = self.path("REPORT")
        if path:
            check_report_path(path, *filter(None, inputs))
        return path

    def areas(self, raster: str) -> Areas:
        """Return what the choice of patches hangs on, in the CRS of a raster."""
        from ..core.datasets.export import Areas

        only = self.optional_polygons("GRID", raster)
        zones = self.optional_polygons("SPLIT_POLYGONS", raster) or ()
        field = self.text("SPLIT_FIELD").lower()
        has_review = "REVIEW" in self._algorithm.parameters
        review = self.path("REVIEW") if has_review else None
        return Areas(
            None if only is None else [wkb for wkb, _ in only],
            [(wkb, attributes.get(field)) for wkb, attributes in zones],
            Path(review) if review else None,
            has_review and self.switch("CLOSED_ONLY"),
        )

    def target(self) -> Target:
        """Return where a data set goes."""
        from ..core.datasets.target import Target

        appends = "APPEND" in self._algorithm.parameters and self.switch("APPEND")
        return Target(Path(self.output("OUTPUT")), self.switch("REPLACE"), appends)

    @property
    def outputs(self) -> list[str]:
        """The names of what comes out."""
        return list(self._algorithm.outputs)

    @property
    def software(self) -> dict[str, str]:
        """What to add to a data set's record of software."""
        return {"command line": version()}

    def touched(self) -> Touched:
        """Return what the run is given and makes."""
        from ..core.datasets.touching import Touched

        inputs: list[tuple[str, str]] = []
        files, folders = [], []
        replaces, appends = (self._values.get(name) is True for name in ("REPLACE", "APPEND"))
        for name, parameter in self._algorithm.parameters.items():
            value = self._values[name]
            if not value:
                continue
            if parameter.type in NEW_FILES:
                files.append(Path(str(value)))
            elif parameter.type == NEW_FOLDER:
                folders += [Path(str(value))] if replaces or appends else []
            elif parameter.type in (*LAYERS, *SEVERAL, "file", "folder"):
                given = value if isinstance(value, list) else [str(value)]
                inputs += [(name, one.split("|")[0]) for one in given]
        return Touched(tuple(inputs), tuple(files), tuple(folders), not replaces)

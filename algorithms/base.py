"""What all algorithms share: help on every parameter, sources, following a core job."""

from __future__ import annotations

import re
from collections.abc import Container, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

# The stubs lack QgsProcessingException.
from qgis.core import (  # type: ignore[attr-defined]
    NULL,
    Qgis,
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsFeatureRequest,
    QgsGeometry,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingDestinationParameter,
    QgsProcessingException,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFile,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
    QgsProcessingParameterVectorDestination,
    QgsProcessingProvider,
    QgsProcessingUtils,
    QgsRasterLayer,
    QgsSettings,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QDate, QDateTime, Qt, QTime
from qgis.PyQt.QtGui import QIcon

from ..core.choices.filling import filled
from ..core.messages import local
from ..help_pages import help_url
from ..translation import tr
from .bringing import QgisWay
from .checks import (
    complaint,
    is_for_gdal,
    is_given,
    is_path,
    no_lasting_folder,
    no_layer,
    no_output,
    no_raster_file,
    no_whole_number,
    unused_nodata,
)
from .groups import group_of, titles
from .guard import guard
from .labels import Labels

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

    from ..core.jobs import Job

Result = TypeVar("Result")
Choice = TypeVar("Choice", bound="DataclassInstance")
#: Values by parameter, as QGIS hands them over: of any type, for users and scripts give them.
Parameters = dict[str, Any]
#: Values by output, of the type that each output has.
Results = dict[str, Any]
#: A polygon's WKB, and its attributes by lower-case name, of the types that its layer has.
Polygon = tuple[bytes, dict[str, Any]]

ROOT = Path(__file__).parent.parent
#: Parameters whose values the core's choices can hold.
READABLE = (
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFile,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)
#: How scripts ask for a layer without a file.
MEMORY = "memory:"
# The stubs have only the names that QGIS 3.30 to 3.36 gave these besides.
ADVANCED = QgsProcessingParameterDefinition.Flag.FlagAdvanced  # type: ignore[attr-defined]
OPTIONAL = QgsProcessingParameterDefinition.Flag.FlagOptional  # type: ignore[attr-defined]
POINTS = QgsWkbTypes.GeometryType.PointGeometry  # type: ignore[attr-defined]
LINES = QgsWkbTypes.GeometryType.LineGeometry  # type: ignore[attr-defined]
POLYGONS = QgsWkbTypes.GeometryType.PolygonGeometry  # type: ignore[attr-defined]
NO_GEOMETRY = QgsWkbTypes.GeometryType.NullGeometry  # type: ignore[attr-defined]
UNCHECKED = QgsProcessingFeatureSource.Flag.FlagSkipGeometryValidityChecks  # type: ignore[attr-defined]
COLLECTION = QgsWkbTypes.Type.GeometryCollection
FLAT = (QgsWkbTypes.Type.Polygon, QgsWkbTypes.Type.MultiPolygon)
#: How QGIS names a layer of a GeoPackage that nothing is filtered from.
WHOLE_LAYER = re.compile(r"([^|]+\.gpkg)(?:\|layername=([^|]+))?", re.IGNORECASE)


class Canceled(Exception):
    """The user cancelled; no output is left."""


class ChangeMiningAlgorithm(QgsProcessingAlgorithm):
    """Parameters in, core job out: no arithmetic and no file access of its own.

    A subclass sets the class attributes, adds its parameters in :meth:`initAlgorithm` with
    :meth:`add`, reads layers in :meth:`read_layers` (they belong to the main thread) and runs a
    job with :meth:`follow` in :meth:`run_job`.
    """

    NAME = ""
    DISPLAY_NAME = ""
    SUMMARY = ""
    ICON = "changemining"
    TAGS = ""
    #: Parameters that several algorithms share and this one does not have.
    OMITTED: frozenset[str] = frozenset()
    #: Of the run that goes on.
    feedback: QgsProcessingFeedback | None = None

    def name(self) -> str:
        return self.NAME

    def displayName(self) -> str:
        return tr(self.DISPLAY_NAME)

    def group(self) -> str:
        return titles()[group_of(self.NAME)]

    def groupId(self) -> str:
        return group_of(self.NAME)

    def tags(self) -> list[str]:
        return [*self.TAGS.split(), "sentinel-2", "change detection", "training data"]

    def icon(self) -> QIcon:
        return QIcon(str(ROOT / "icons" / f"{self.ICON}.svg"))

    def shortDescription(self) -> str:
        return tr(self.SUMMARY)

    def shortHelpString(self) -> str:
        """Return the summary and every parameter's own help, which stands nowhere else."""
        labels = self.wording()
        lines = [f"<p>{labels.put(tr(self.SUMMARY))}</p>"]
        for parameter in self.parameterDefinitions():
            if parameter.help():
                told = labels.put(parameter.help())
                lines.append(f"<p><b>{parameter.description()}</b><br>{told}</p>")
        return "\n".join(lines)

    def helpUrl(self) -> str:
        return help_url(f"reference/{self.NAME}")

    def createInstance(self) -> ChangeMiningAlgorithm:
        return type(self)()

    def add(
        self, parameter: QgsProcessingParameterDefinition, help_text: str, *, advanced: bool = False
    ) -> None:
        """Add a parameter with its help, unless this algorithm leaves it out."""
        if parameter.name() in self.OMITTED:
            return
        parameter.setHelp(help_text)
        if advanced:
            parameter.setFlags(parameter.flags() | ADVANCED)
        self.addParameter(parameter)

    def add_number_outputs(self, **names: str) -> None:
        """Add number outputs, name and description."""
        for name, description in names.items():
            self.addOutput(QgsProcessingOutputNumber(name, description))

    def checkParameterValues(
        self, parameters: Parameters, context: QgsProcessingContext
    ) -> tuple[bool, str]:
        """Check as QGIS does, but in our words and without loading rasters as layers.

        A layer reads a sample of its pixels for the contrast and may leave statistics beside
        the file. Files are judged when the job opens them. A dialog proposes a temporary folder
        for what is to last, which is refused; models may have one between two steps.
        """
        temporary = no_lasting_folder(self, parameters)
        return (False, temporary) if temporary else self.acceptable(parameters, context)

    def acceptable(self, parameters: Parameters, context: QgsProcessingContext) -> tuple[bool, str]:
        """Return whether the parameters can be used wherever the run comes from, or why not."""
        for definition in self.parameterDefinitions():
            problem = self.problem(definition, parameters, context)
            if problem:
                return False, problem
        edited = guard(self, parameters, context).edited()
        return not edited, edited

    def problem(
        self,
        definition: QgsProcessingParameterDefinition,
        parameters: Parameters,
        context: QgsProcessingContext,
    ) -> str | None:
        """Return what is wrong with one parameter, or None."""
        value = parameters.get(definition.name())
        if isinstance(definition, QgsProcessingParameterRasterLayer) and is_given(value):
            return self._raster_problem(definition, parameters, context)
        if not definition.checkValueIsAcceptable(value, context):
            return complaint(definition, value, self.wording())
        provider = self.provider()
        if (
            isinstance(definition, QgsProcessingDestinationParameter)
            and value != MEMORY
            and provider is not None
        ):
            good, _ = provider.isSupportedOutputValue(value, definition, context)
            return (
                None
                if good
                else no_output(
                    self.wording().of(definition.name()), value, endings(provider, definition)
                )
            )
        return no_whole_number(definition, value, self.wording())

    def _raster_problem(
        self,
        definition: QgsProcessingParameterRasterLayer,
        parameters: Parameters,
        context: QgsProcessingContext,
    ) -> str | None:
        """Return what is wrong with a raster as far as QGIS knows: files are the job's to judge."""
        name = definition.name()
        value = parameters[name]
        if is_path(value):
            return None
        layer = self.parameterAsRasterLayer(parameters, name, context)
        if layer is not None and layer.isValid():
            return no_raster_file(self.wording().of(name), layer)
        source = value if layer is None else layer.source()
        return None if is_for_gdal(source) else complaint(definition, value, self.wording())

    def validateInputCrs(self, parameters: Parameters, context: QgsProcessingContext) -> bool:
        # QGIS would warn of what the job handles and explains.
        return True

    def prepareAlgorithm(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        # A model does not check its steps' parameters.
        acceptable, message = self.acceptable(parameters, context)
        if not acceptable:
            raise QgsProcessingException(message)
        self.guard = guard(self, parameters, context)
        if not super().prepareAlgorithm(parameters, context, feedback):
            return False
        self.told_of_layers: list[str] = []
        self.read_layers(parameters, context)
        for told in self.told_of_layers:
            feedback.pushWarning(told)
        return True

    def read_layers(self, parameters: Parameters, context: QgsProcessingContext) -> None:
        """Read what comes in layers, in the thread that they belong to."""

    def raster(self, parameters: Parameters, name: str, context: QgsProcessingContext) -> str:
        """Return the GDAL data source of a raster parameter.

        Call it from :meth:`read_layers`.
        """
        given = parameters.get(name)
        if is_path(given):
            return given
        layer = self.parameterAsRasterLayer(parameters, name, context)
        if layer is None:
            if is_for_gdal(given):
                return given
            raise QgsProcessingException(self.no_layer(name, given, tr("as a raster")))
        self.look_at(name, layer)
        return layer.source().split("|")[0]

    def wording(self) -> Labels:
        """Return how messages name this algorithm's parameters."""
        return Labels(self)

    def no_layer(self, name: str, value: object, kind: str) -> str:
        """Return why `value` is no layer of the kind that parameter `name` needs."""
        return no_layer(self.wording().of(name), value, kind)

    def look_at(self, name: str, layer: QgsRasterLayer) -> None:
        """Note what a user should hear of a raster layer; it is told before the job runs."""
        told = unused_nodata(self.wording().of(name), layer)
        if told:
            self.told_of_layers.append(told)

    def optional_raster(
        self, parameters: Parameters, name: str, context: QgsProcessingContext
    ) -> str | None:
        """Return the same as :meth:`raster`, or None where none is given."""
        return self.raster(parameters, name, context) if is_given(parameters.get(name)) else None

    def vector_output(
        self, parameters: Parameters, name: str, context: QgsProcessingContext
    ) -> str:
        """Return where to write polygons; a layer in memory becomes a temporary file."""
        output = self.parameterAsOutputLayer(parameters, name, context)
        if output.startswith("ogr:"):
            raise QgsProcessingException(
                tr(
                    "{name}: give a GeoPackage as a file that ends in .gpkg: our layers in it are "
                    "replaced, and its other layers stay."
                ).format(name=self.wording().of(name))
            )
        if output != MEMORY:
            return output
        return QgsProcessingUtils.generateTempFilename("polygons.gpkg")

    def report_path(self, parameters: Parameters, context: QgsProcessingContext) -> str:
        """Return where the report goes: a temporary file where no place is given."""
        if is_given(parameters.get("REPORT")):
            return self.parameterAsFileOutput(parameters, "REPORT", context)
        return QgsProcessingUtils.generateTempFilename(f"{self.NAME}.html")

    def polygons(
        self,
        parameters: Parameters,
        name: str,
        context: QgsProcessingContext,
        raster: str,
        only: Container[str] | None = None,
    ) -> Iterator[Polygon]:
        """Yield (WKB, attributes) of a polygon parameter, uncommitted edits included.

        They come in the CRS of the file `raster`, with all fields or `only` those of these
        lower-case names, which is quicker.
        """
        from ..core.io.bringing import Bringing
        from ..core.io.wkb import polygon_wkb
        from ..core.scenes.as_downloaded import scene_grid

        source = self.parameterAsSource(parameters, name, context)
        if source is None:
            given = parameters.get(name)
            raise QgsProcessingException(self.no_layer(name, given, tr("as a vector layer")))
        if QgsWkbTypes.geometryType(source.wkbType()) in (POINTS, LINES, NO_GEOMETRY):
            raise QgsProcessingException(
                tr("{name}: {layer} holds no polygons: choose a polygon layer.").format(
                    name=self.wording().of(name), layer=source.sourceName()
                )
            )
        grid = scene_grid(raster)
        crs = QgsCoordinateReferenceSystem.fromWkt(grid.crs.to_wkt())
        way = QgisWay(source.sourceCrs(), crs, context.transformContext())
        bringing = Bringing(way, grid.bounds())
        request = QgsFeatureRequest()
        names = [field.lower() for field in source.fields().names()]
        wanted = [at for at, field in enumerate(names) if only is None or field in only]
        request.setSubsetOfAttributes(wanted)

        def features() -> Iterator[Polygon]:
            for feature in source.getFeatures(request, UNCHECKED):
                geometry = feature.geometry()
                if QgsWkbTypes.flatType(geometry.wkbType()) == COLLECTION:
                    geometry.convertGeometryCollectionToSubclass(POLYGONS)
                if geometry.isEmpty() or geometry.type() != POLYGONS:
                    continue
                wkb = bringing.bring(flat_wkb(geometry))
                if wkb is not None:
                    values = feature.attributes()
                    attributes = {names[at]: plain(values[at]) for at in wanted}
                    yield polygon_wkb(wkb, source.sourceName()), attributes
            if bringing.lost and not bringing.arrived:
                raise QgsProcessingException(local(bringing.complaint(self.wording().of(name))))
            if bringing.lost and self.feedback is not None:
                self.feedback.pushWarning(local(bringing.complaint(self.wording().of(name))))

        return features()

    def optional_polygons(
        self, parameters: Parameters, name: str, context: QgsProcessingContext, raster: str
    ) -> Iterator[Polygon] | None:
        """Return the same as :meth:`polygons`, or None where none are given."""
        given = is_given(parameters.get(name))
        return self.polygons(parameters, name, context, raster) if given else None

    def chosen(
        self, kind: type[Choice], parameters: Parameters, context: QgsProcessingContext
    ) -> Choice:
        """Return what the user chose as one of the core's choices, such as MaskChoice.

        Parameters that this algorithm does not have, or that no text, number or choice tells, keep
        their default; see :func:`..core.choices.filling.filled`.
        """

        def value(name: str) -> str | float | None:
            definition = self.parameterDefinition(name)
            if not isinstance(definition, READABLE):
                return None
            return self._value(definition, parameters, context)

        return filled(kind, value)

    def _value(
        self,
        definition: QgsProcessingParameterDefinition,
        parameters: Parameters,
        context: QgsProcessingContext,
    ) -> str | float | None:
        """Return one parameter's value without Qt; None where an optional one is not given."""
        name = definition.name()
        if isinstance(definition, QgsProcessingParameterEnum):
            return self.parameterAsEnumString(parameters, name, context)
        if isinstance(definition, QgsProcessingParameterBoolean):
            return self.parameterAsBoolean(parameters, name, context)
        if isinstance(definition, QgsProcessingParameterNumber):
            if definition.flags() & OPTIONAL and not is_given(parameters.get(name)):
                return None
            if definition.dataType() == QgsProcessingParameterNumber.Type.Integer:
                return self.parameterAsInt(parameters, name, context)
            return self.parameterAsDouble(parameters, name, context)
        # QGIS heeds no default of a file.
        is_default = isinstance(definition, QgsProcessingParameterFile)
        return self.parameterAsString(parameters, name, context) or (None if is_default else "")

    def saved_layer(
        self, parameters: Parameters, name: str, context: QgsProcessingContext
    ) -> tuple[str, str] | None:
        """Return (file, layer) of a vector parameter that is all of a GeoPackage's layer as saved.

        Returns None for anything else: unsaved edits, a selection, a filter, a limit, computed or
        joined fields, a CRS that is not the file's. Call it from :meth:`read_layers`.
        """
        # What narrows a layer down comes in a definition of its own.
        if not isinstance(parameters.get(name), (str, QgsVectorLayer)):
            return None
        layer = self.parameterAsVectorLayer(parameters, name, context)
        if layer is None or not layer.isValid() or layer.providerType() != "ogr":
            return None
        stored = layer.dataProvider()
        computed = layer.fields().names() != stored.fields().names()
        if layer.isModified() or computed or layer.crs() != stored.crs():
            return None
        whole = WHOLE_LAYER.fullmatch(layer.source())
        return (whole[1], whole[2] or "") if whole else None

    def follow(self, job: Job[Result], feedback: QgsProcessingFeedback) -> Result:
        """Run a core job: progress, remarks, cancel, errors.

        Returns
        -------
        The job's result.

        Raises
        ------
        Canceled
            After the job has tidied up.
        QgsProcessingException
            One line that says what is wrong.
        """
        from ..core.errors import ChangeMiningError
        from ..core.jobs import Caution, Remark

        labels = self.wording()
        try:
            while True:
                if feedback.isCanceled():
                    job.close()
                    raise Canceled
                try:
                    step = next(job)
                except StopIteration as end:
                    result: Result = end.value
                    return result
                if isinstance(step, Caution):
                    feedback.pushWarning(labels.line(step))
                elif isinstance(step, Remark):
                    feedback.pushInfo(labels.line(step))
                else:
                    feedback.setProgress(100 * step)
        except ChangeMiningError as error:
            raise QgsProcessingException(self.wording().error(error)) from error
        except MemoryError as error:
            raise QgsProcessingException(
                tr("Not enough memory: close other programs and try again.")
            ) from error

    def processAlgorithm(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> Results:
        from ..core.errors import ChangeMiningError

        self.feedback = feedback
        try:
            self.heed_settings()
            self.guard.check()
            return self.run_job(parameters, context, feedback)
        except Canceled:
            return {}
        except ChangeMiningError as error:
            raise QgsProcessingException(self.wording().error(error)) from error

    def postProcessAlgorithm(
        self, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> Results:
        # A layer would go on with the file that it opened, and save into nowhere.
        self.guard.reload()
        return {}

    def heed_settings(self) -> None:
        """Use as many threads as the user allows QGIS."""
        from ..core.threads import allow_threads

        allowed = QgsApplication.maxThreads()
        if allowed < 1:
            # qgis_process does not take the setting over, as QGIS with a window does.
            allowed = QgsSettings().value("qgis/max_threads", -1, type=int)
        allow_threads(allowed)

    def run_job(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> Results:
        """Do the work and return the results by output name."""
        raise NotImplementedError


def endings(
    provider: QgsProcessingProvider, definition: QgsProcessingDestinationParameter
) -> list[str]:
    """Return the endings that a destination may have."""
    if isinstance(definition, QgsProcessingParameterVectorDestination):
        return provider.supportedOutputVectorLayerExtensions()
    return provider.supportedOutputRasterLayerExtensions()


def flat_wkb(geometry: QgsGeometry) -> bytes:
    """Return 2-D WKB without curves of a QgsGeometry."""
    if geometry.wkbType() in FLAT:
        return bytes(geometry.asWkb())
    shape = geometry.constGet().clone()
    shape.dropZValue()
    shape.dropMValue()
    if QgsWkbTypes.isCurvedType(shape.wkbType()):
        shape = shape.segmentize()
    return bytes(QgsGeometry(shape).asWkb())


def plain(value: Any) -> Any:
    """Return an attribute without Qt: NULL is None, dates and times are ISO 8601 text."""
    if value == NULL:
        return None
    if isinstance(value, (QDate, QDateTime, QTime)):
        return value.toString(Qt.DateFormat.ISODate)
    return value


def software() -> dict[str, str]:
    """Return what to add to a data set's record of software."""
    return {"qgis": Qgis.version()}

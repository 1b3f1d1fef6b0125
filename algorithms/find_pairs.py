"""From an area and two periods to pairs of scenes in a catalogue."""

from __future__ import annotations

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputString,
    QgsProcessingParameterExtent,
    QgsProcessingParameterString,
    QgsProcessingParameterVectorDestination,
)

from ..core.choices.catalogue import PairsChoice
from ..translation import tr
from .base import ChangeMiningAlgorithm, Parameters, Results
from .network import add_sign_in, network_of
from .parameters import INTEGER, POLYGON, number, text
from .places import extent_of, polygons_of
from .style import StyleOnLoad


class FindPairsAlgorithm(ChangeMiningAlgorithm):
    """Candidate pairs on the map, ranked by how well their two dates can be compared."""

    NAME = "findpairs"
    DISPLAY_NAME = "Find pairs in a catalogue"
    SUMMARY = (
        "Searches a STAC catalogue for pairs of scenes of an area, one of each of two periods, and "
        "ranks them: by cloud over the area (read from the scene classification, not the whole "
        "tile's), day of the year, orbit, and processing baseline. The table shows them on the "
        "map. Its rows are pairs for <i>builddatasets</i>; <i>Import Sentinel-2 scene</i> fetches "
        "a single scene."
    )
    ICON = "pairs"
    TAGS = "stac catalogue copernicus earth search planetary computer brazil data cube pairs cloud"

    def initAlgorithm(self, configuration: Parameters | None = None) -> None:
        self.add(
            QgsProcessingParameterExtent("AREA", tr("Area")),
            tr(
                "An extent, in any coordinate reference system; or a layer of polygons, whose "
                "polygons then are the area, not their frame. Cloud and coverage are those of the "
                "area. Four numbers alone are longitude and latitude."
            ),
        )
        self.add(
            QgsProcessingParameterString("T1_FROM", tr("First period from")),
            tr("As 2017-06-01; or the whole period as 2017-06-01/2017-09-30."),
        )
        self.add(
            text("T1_TO", tr("First period to"), PairsChoice.t1_to),
            tr("The last day, as 2017-09-30."),
        )
        self.add(
            QgsProcessingParameterString("T2_FROM", tr("Second period from")),
            tr("The same of the later date."),
        )
        self.add(text("T2_TO", tr("Second period to"), PairsChoice.t2_to), tr("The last day."))
        self.add(
            text("CATALOGUE", tr("Catalogue"), PairsChoice.catalogue),
            tr(
                "<i>earth-search</i> (open to everybody), <i>planetary-computer</i> (signs by "
                "itself), <i>copernicus</i> (needs a pair of keys to read scenes), "
                "<i>brazil-data-cube</i>; or the address of another STAC API or static catalogue "
                "(https://…/catalog.json), or the path of one."
            ),
        )
        self.add(
            number("MAX_CLOUD", tr("Most cloud (%)"), PairsChoice.max_cloud),
            tr("Of the area, at each date: cloud, its shadow and thin cirrus."),
        )
        self.add(
            number("SEASON", tr("Season (days)"), PairsChoice.season, INTEGER),
            tr(
                "Days of the year by which the two dates may differ, whatever the years: between "
                "seasons vegetation changes without anything having happened."
            ),
        )
        self.add(
            text("COLLECTIONS", tr("Collections"), PairsChoice.collections),
            tr("Names separated by commas. Empty: Sentinel-2 L2A in the known catalogues."),
            advanced=True,
        )
        self.add(
            number("PAIRS", tr("Most pairs"), PairsChoice.pairs, INTEGER),
            tr("So many of the best are listed."),
            advanced=True,
        )
        add_sign_in(self)
        self.add(
            QgsProcessingParameterVectorDestination("OUTPUT", tr("Pairs"), POLYGON),
            tr(
                "A row for each pair, the best first, with the footprint that both dates share. "
                "t1 and t2 are the addresses of the scenes' items. Point at a footprint for small "
                "pictures of both dates (View ▸ Show Map Tips)."
            ),
        )
        self.add_number_outputs(COUNT=tr("Pairs"), SCENES=tr("Scenes looked at"))
        self.addOutput(QgsProcessingOutputString("BEST", tr("Best pair")))

    def read_layers(self, parameters: Parameters, context: QgsProcessingContext) -> None:
        # A layer belongs to this thread, and so does what QGIS knows of signing in.
        self.polygons_here = polygons_of(parameters.get("AREA"), "AREA", context)
        self.extent = None
        if not self.polygons_here:
            self.extent = extent_of(self, parameters, "AREA", context)
        self.web = network_of(self, parameters, context)

    def run_job(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> Results:
        from ..core.catalogue.clouds import DEGREES
        from ..core.catalogue.finding import Area, write_pairs
        from ..core.scenes.import_plan import Extent

        if self.extent is not None:
            area = Area.of_extent(Extent(*self.extent))
        else:
            area = Area.of_polygons(self.polygons_here, DEGREES)
        output = self.vector_output(parameters, "OUTPUT", context)
        choice = self.chosen(PairsChoice, parameters, context)
        found = self.follow(write_pairs(area, output, choice, self.web.as_network()), feedback)
        StyleOnLoad.attach(context, output, "pairs")
        return {
            "OUTPUT": output,
            "COUNT": found.pairs,
            "SCENES": found.scenes,
            "BEST": found.best,
        }

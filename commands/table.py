"""Which function stands for which algorithm."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from ..core.jobs import Job
from . import datasets, many, masks, scenes
from .given import Given
from .results import Results

STEPS: Mapping[str, Callable[[Given], Job[Results]]] = {
    step.__name__: step
    for step in (
        scenes.importscene,
        scenes.checkpair,
        scenes.normalise,
        scenes.savi,
        scenes.savidifference,
        scenes.changeevidence,
        masks.thresholdmask,
        masks.masktopolygons,
        masks.preparereview,
        masks.mergereviews,
        masks.learnchange,
        masks.polygonstomask,
        masks.sampleaccuracy,
        masks.estimateaccuracy,
        datasets.exportpatches,
        datasets.builddataset,
        many.builddatasets,
        datasets.exportlandcover,
        datasets.convertdataset,
        datasets.replaydataset,
        datasets.checkdataset,
    )
}

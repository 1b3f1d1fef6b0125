"""The whole chain: two scenes in, a change data set out."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from ..choices.masks import MaskChoice
from ..choices.patches import PatchChoice
from ..choices.scenes import SaviChoice
from ..datasets.export import ALL, Areas
from ..datasets.target import Request, Target
from ..datasets.writing import DatasetResult
from ..jobs import Job, part
from ..masks.polygons import ReviewedPolygon
from ..patch_grid import PatchGrid
from ..scenes.as_downloaded import opened
from .chain import Chain, ChainChoice, plan_chain


@dataclass(frozen=True)
class BuildResult:
    """What came of the chain; `threshold` is None where polygons made the mask.

    `undecided` counts those of them that nobody decided on.
    """

    threshold: float | None
    dataset: DatasetResult
    undecided: int = 0


def build_dataset(
    t1_path: str,
    t2_path: str,
    target: Target,
    savi: SaviChoice,
    mask: MaskChoice,
    patches: PatchChoice,
    *,
    polygons: Iterable[ReviewedPolygon] | None = None,
    areas: Areas = ALL,
    software: Mapping[str, str] | None = None,
    **chosen: Any,
) -> Job[BuildResult]:
    """Make a data set from two scenes; intermediate files go to its ``work/`` folder.

    Parameters
    ----------
    t1_path, t2_path
        Rasters, or products as downloaded: see :func:`..scenes.as_downloaded.opened`.
    polygons
        Reviewed polygons, used instead of the automatic mask.
    chosen
        What else of :class:`.chain.ChainChoice` is chosen, by name.
    """
    choice = ChainChoice(savi, mask, **chosen)
    request = Request(target, patches, areas, software or {})
    before = request.begin(t1_path, t2_path)
    given = {"T1": t1_path, "T2": t2_path}
    reviewed = None if polygons is None else list(polygons)
    with opened(given, savi, choice.patch_bands, target.path) as scenes:

        def plan() -> Chain:
            chain = plan_chain(scenes.paths["T1"], scenes.paths["T2"], choice, reviewed)
            return replace(chain, files={**chain.files, **scenes.files})

        chain = plan()
        cut = PatchGrid.of(chain.t1.grid, patches)
        yield from (*scenes.remarks, *chain.remarks)
        asked = chain.asked("builddataset", cut, patches)
        known = yield from part(request.look_at(asked), 0.0, 0.0)
        with request.run(asked, before, known) as run:
            if run.standing:
                review = run.standing["review"] or {}
                threshold, undecided = run.standing["threshold"], review.get("undecided", 0)
                return BuildResult(threshold, (yield from run.stay()), undecided)
            start, middle = 0.0, 0.42
            if scenes.plans:
                # Of products most of the time goes into decoding them.
                start, middle = 0.8, 0.884
                yield from part(scenes.write(), 0.0, start)
                chain = plan()  # now the files tell all
            found = yield from part(chain.run(run.shelf, run.work_folder()), start, middle)
            writing = run.write(found.stack, {**found.told, **scenes.record}, chain.remarks)
            written = yield from part(writing, middle, 1.0)
    return BuildResult(found.mask.threshold, written, found.mask.undecided)

"""Learning from a review's verdicts in the background; what is measured is kept for next time."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack
from typing import TYPE_CHECKING

from qgis.core import QgsPointXY, QgsVectorLayerFeatureSource
from qgis.PyQt.QtCore import QObject

from ...translation import tr
from ..panel.tasks import Runner
from ..workspace import Parameters
from .shapes import shapes_of

if TYPE_CHECKING:
    from pathlib import Path

    from ...core.arrays import Array
    from ...core.jobs import Job
    from ...core.learning.features import Features
    from ...core.learning.reviewed import Learnt
    from .session import ReviewSession

#: What is told of the scenes' values.
VALUES = ("SCALING", "SCALE", "OFFSET", "RESAMPLING")


class Learning(QObject):
    """Measures polygons once, and learns from them as often as it is asked to."""

    def __init__(
        self, session: ReviewSession, values: Callable[[], Parameters], parent: QObject
    ) -> None:
        """Take the review, and what returns how the scenes' values are read: SCALING and so on."""
        super().__init__(parent)
        self.session, self.values = session, values
        #: How features are found, once they are open.
        self.features: Features | None = None
        self.runner = Runner(self)
        self._rows: dict[int, Array] = {}
        self._stack = ExitStack()
        self._folder: Path | None = None

    @property
    def folder(self) -> Path:
        """A folder for the evidence, which goes with the review."""
        from ...core.io.temporary import temporary_folder

        if self._folder is None:
            self._folder = self._stack.enter_context(temporary_folder())
        return self._folder

    @property
    def lacks(self) -> bool:
        """Whether there are polygons that are not measured."""
        return any(fid not in self._rows for fid in self.session.queue.polygons)

    def forget(self, fid: int) -> None:
        """Drop what was measured of a shape that is another now, or is gone."""
        self._rows.pop(fid, None)

    def close_down(self) -> None:
        """Stop, and let go of what is open."""
        self.runner.stop()
        self.features = None
        self._stack.close()

    def learn(self, done: Callable[[Learnt, Mapping[int, QgsPointXY]], None]) -> None:
        """Learn from the verdicts as they are; `done` also gets a point in each new polygon."""
        polygons, rows = self.session.queue.polygons, dict(self._rows)
        statuses = {fid: one.status for fid, one in polygons.items()}
        lacking = [fid for fid in statuses if fid not in rows]
        source = QgsVectorLayerFeatureSource(self.session.layer)
        opening, seed = self._opening(), self.session.package.settings.seed
        points: dict[int, QgsPointXY] = {}

        def shapes() -> Iterator[tuple[int, bytes]]:
            if lacking:
                every = len(lacking) == len(statuses)
                for fid, wkb, point in shapes_of(source, None if every else lacking):
                    points[fid] = point
                    yield fid, wkb

        def make_job() -> Job[Learnt]:
            from ...core.learning.reviewed import learn_from_review

            return learn_from_review(opening(), shapes(), rows, statuses, seed)

        def take(learnt: Learnt) -> None:
            # What was decided or drawn meanwhile counts next time.
            there = self.session.queue.polygons
            self.features = learnt.features
            self._rows.update({fid: row for fid, row in learnt.rows.items() if fid in there})
            done(learnt, points)

        self.runner.read(tr("Learning from the verdicts"), make_job, take)

    def _opening(self) -> Callable[[], Job[Features]]:
        known, settings, folder = self.features, self.session.package.settings, self.folder
        given = self.values()
        values = {name.lower(): given[name] for name in VALUES if given.get(name) is not None}

        def opening() -> Job[Features]:
            from ...core.learning.suggesting import open_features

            if known is not None:
                return known
            scenes = settings.t1, settings.t2
            return (yield from open_features(scenes, settings.difference, folder, **values))

        return opening

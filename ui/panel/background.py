"""Small jobs beside what the panel runs: they wait for each other, and nobody waits for them."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QObject, pyqtSignal

from .tasks import JobTask, wait_for_end

if TYPE_CHECKING:
    from ...core.jobs import Job

Result = TypeVar("Result")


class _Waiting(NamedTuple):
    title: str
    make_job: Callable[[], Job[Any]]
    done: Callable[[Any], object]
    failed: Callable[[str], object]


class Background(QObject):
    """Runs jobs of the core one after the other, as tasks of QGIS that its user sees and may end.

    ``stop`` must be called before it is thrown away.
    """

    #: Nothing is left to run.
    emptied = pyqtSignal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._waiting: deque[_Waiting] = deque()
        self._task: JobTask | None = None
        self._present: _Waiting | None = None

    @property
    def is_busy(self) -> bool:
        """Whether anything runs or waits."""
        return self._task is not None

    def run(
        self,
        title: str,
        make_job: Callable[[], Job[Result]],
        done: Callable[[Result], object],
        failed: Callable[[str], object] = lambda _error: None,
    ) -> None:
        """Run the job that ``make_job()`` returns once its turn comes.

        ``failed`` gets one line, "" where the user has ended it in QGIS's list of tasks.
        """
        self._waiting.append(_Waiting(title, make_job, done, failed))
        if self._task is None:
            self._next()

    def stop(self) -> None:
        """Give up what waits, end what runs and wait for that."""
        self._waiting.clear()
        task, self._task = self._task, None
        if task is not None:
            task.ended.disconnect(self._over)
            wait_for_end(task)

    def _next(self) -> None:
        self._present = self._waiting.popleft()
        self._task = JobTask(self._present.title, self._present.make_job)
        self._task.ended.connect(self._over)
        QgsApplication.taskManager().addTask(self._task)

    def _over(self, successful: bool) -> None:
        task, present = self._task, self._present
        self._task = self._present = None
        if task is None or present is None:
            return
        task.ended.disconnect(self._over)
        if successful:
            present.done(task.result)
        else:
            present.failed(task.error)
        if self._waiting and self._task is None:
            self._next()
        if self._task is None:
            self.emptied.emit()

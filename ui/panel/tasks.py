"""Work in the background: the registered algorithms one after the other, or one job of the core."""

from __future__ import annotations

import re
import shlex
import sys
import threading
import traceback
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar, cast

from qgis.core import (
    QgsApplication,
    QgsProcessingAlgorithm,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProject,
    QgsTask,
)
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...translation import tr
from ..workspace import Parameters
from .past import remember

if TYPE_CHECKING:
    from ...core.jobs import Job

Result = TypeVar("Result")
#: Seconds that a cancelled task may take before QGIS goes on without it.
PATIENCE = 10


class Step(NamedTuple):
    """One run of an algorithm, by its short name."""

    name: str
    parameters: Parameters

    @property
    def id(self) -> str:
        """The algorithm's id."""
        return f"changemining:{self.name}"

    def command(self) -> str:
        """Return the line for a terminal that does the same."""
        words = [program(), "run", self.id, "--"]
        for name, value in self.parameters.items():
            if value is not None:
                words.append(f"{name}={str(value).lower() if isinstance(value, bool) else value}")
        if sys.platform != "win32":
            return shlex.join(words)
        # Windows allows no quotation mark in a file's name, and no other value needs one.
        return " ".join(
            word if re.fullmatch(r"[\w:=.\\/-]+", word) else f'"{word}"' for word in words
        )


def program() -> str:
    """Return how qgis_process is called here; on Windows, in the OSGeo4W Shell."""
    if sys.platform != "win32":
        return "qgis_process"
    # QGIS lies in apps/qgis, or in apps/qgis-ltr for the long-term release.
    flavour = Path(QgsApplication.prefixPath()).name
    return f"qgis_process-{flavour if flavour.startswith('qgis') else 'qgis'}.bat"


class _Feedback(QgsProcessingFeedback):
    """Hands on what an algorithm says; the first error is the one that counts."""

    said = pyqtSignal(str)
    warned = pyqtSignal(str)

    def __init__(self) -> None:
        super().__init__()
        self.error = ""

    def pushInfo(self, info: str) -> None:
        self.said.emit(info)

    def pushWarning(self, warning: str) -> None:
        self.warned.emit(warning)

    def reportError(self, error: str, fatal_error: bool = False) -> None:
        # What nobody expected comes with its traceback, of which QGIS's log has the whole.
        self.error = self.error or (error.strip().splitlines() or [""])[-1]


class _StepTask(QgsProcessingAlgRunnerTask):
    """Runs an algorithm, and keeps what QGIS only borrows from it."""

    def __init__(
        self,
        algorithm: QgsProcessingAlgorithm,
        parameters: Parameters,
        context: QgsProcessingContext,
        feedback: _Feedback,
    ) -> None:
        super().__init__(algorithm, parameters, context, feedback)
        self.kept = context, feedback
        self.over = threading.Event()

    def run(self) -> bool:
        try:
            return super().run()
        finally:
            self.over.set()


class JobTask(QgsTask):
    """Runs a job of the core; cancelling closes it."""

    ended = pyqtSignal(bool)

    def __init__(self, title: str, make_job: Callable[[], Job[Any]]) -> None:
        super().__init__(title, QgsTask.Flag.CanCancel)
        self.make_job = make_job
        self.result: Any = None  # the job's own
        self.error = ""
        self.over = threading.Event()

    def run(self) -> bool:
        try:
            return self._run()
        finally:
            self.over.set()

    def _run(self) -> bool:
        # Rasterio loads here and not with QGIS, and may be missing.
        from ...algorithms.labels import line_of
        from ...core.errors import ChangeMiningError

        try:
            job = self.make_job()
            while not self.isCanceled():
                step = next(job)
                if isinstance(step, float):
                    self.setProgress(100 * step)
            job.close()
        except StopIteration as end:
            self.result = end.value
            return True
        except ChangeMiningError as error:
            self.error = line_of(error)
        except Exception:
            # Nobody expected it: its traceback is QGIS's, and it is no cancel.
            self.error = traceback.format_exc().strip().splitlines()[-1]
            raise
        return False

    def finished(self, result: bool) -> None:
        self.ended.emit(result)


def wait_for_end(task: _StepTask | JobTask) -> None:
    """Cancel a task and wait until it has ended.

    What QGIS says of it changes only once the main thread, which waits here, is back at its events.
    """
    task.cancel()
    if task.status() == QgsTask.TaskStatus.Running:
        task.over.wait(PATIENCE)


class Runner(QObject):
    """Runs one thing at a time; its signals come in the main thread."""

    #: What has begun, and whether it is steps (True) or only reading.
    started = pyqtSignal(str, bool)
    progressed = pyqtSignal(float)
    said = pyqtSignal(str)
    #: What the user should not overlook.
    warned = pyqtSignal(str)
    #: One line that says what is wrong.
    failed = pyqtSignal(str)
    #: Over, in whatever way; comes after ``failed`` and after what was to be done.
    ended = pyqtSignal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._task: _StepTask | JobTask | None = None
        #: That of the last step.
        self._feedback = _Feedback()
        self._steps: list[Step] = []
        self._results: list[Parameters] = []
        self._count = 0
        #: Takes the list of results, or what a job has returned.
        self._done: Callable[[Any], None] | None = None

    @property
    def is_busy(self) -> bool:
        """Whether anything runs."""
        return self._task is not None

    def run(self, steps: Iterable[Step], done: Callable[[list[Parameters]], None]) -> None:
        """Run steps in turn, then call ``done`` with the list of their results.

        After an error or a cancel the rest is left, and ``done`` is not called.
        """
        self.stop()
        self._steps, self._results, self._done = list(steps), [], done
        self._count = len(self._steps)
        self._next_step()

    def read(
        self, title: str, make_job: Callable[[], Job[Result]], done: Callable[[Result], None]
    ) -> None:
        """Run the job that ``make_job()`` returns, then call ``done`` with its result."""
        self.stop()
        self._done = done
        task = JobTask(title, make_job)
        task.ended.connect(self._job_over)
        task.progressChanged.connect(self.progressed)
        self._begin(task, title, False)

    def cancel(self) -> None:
        """Ask what runs to end; it does so in its own time."""
        if self._task is not None:
            self._task.cancel()

    def stop(self) -> None:
        """End what runs and wait for it; nothing is called and nothing signalled but ``ended``."""
        task = self._task
        if task is None:
            return
        self._release()
        wait_for_end(task)
        self._settle()

    def _next_step(self) -> None:
        step = self._steps.pop(0)
        algorithm = QgsApplication.processingRegistry().algorithmById(step.id)
        if algorithm is None:
            self._fail(tr("{name} is not available: enable ChangeMining.").format(name=step.id))
            return
        context, self._feedback = QgsProcessingContext(), _Feedback()
        context.setTransformContext(QgsProject.instance().transformContext())
        self._feedback.said.connect(self.said)
        self._feedback.warned.connect(self.warned)
        self._feedback.progressChanged.connect(self._step_progressed)
        parameters = {name: value for name, value in step.parameters.items() if value is not None}
        task = _StepTask(algorithm, parameters, context, self._feedback)
        if task.isCanceled():  # its parameters were refused
            self._fail(self._feedback.error)
            return
        task.executed.connect(self._step_over)
        remember(algorithm, parameters, context)
        self._begin(task, algorithm.displayName(), True)

    def _begin(self, task: _StepTask | JobTask, title: str, is_step: bool) -> None:
        self._task = task
        self.started.emit(title, is_step)
        QgsApplication.taskManager().addTask(task)

    def _step_progressed(self, percent: float) -> None:
        before = self._count - len(self._steps) - 1
        self.progressed.emit((100 * before + percent) / self._count)

    def _step_over(self, successful: bool, results: Parameters) -> None:
        if not successful:
            self._fail("" if self._feedback.isCanceled() else self._feedback.error)
            return
        self._results.append(results)
        if self._steps:
            self._disconnect()
            self._task = None
            self._next_step()
        else:
            self._succeed(self._results)

    def _job_over(self, successful: bool) -> None:
        task = cast(JobTask, self._task)  # nothing else is connected to this
        if successful:
            self._succeed(task.result)
        else:
            self._fail(task.error)

    def _succeed(self, result: object) -> None:
        done = self._release()
        if done is not None:
            done(result)
        self._settle()

    def _fail(self, error: str) -> None:
        """End without success; no error means that the user cancelled."""
        self._release()
        if error:
            self.failed.emit(error)
        else:
            self.said.emit(tr("Cancelled."))
        self._settle()

    def _release(self) -> Callable[[Any], None] | None:
        """Let go of the task and return what was to be done after it."""
        self._disconnect()
        done, self._task, self._done, self._steps = self._done, None, None, []
        return done

    def _settle(self) -> None:
        if not self.is_busy:  # what was done may have begun the next thing
            self.ended.emit()

    def _disconnect(self) -> None:
        task, feedback = self._task, self._feedback
        if isinstance(task, JobTask):
            task.ended.disconnect(self._job_over)
            task.progressChanged.disconnect(self.progressed)
        elif isinstance(task, _StepTask):
            task.executed.disconnect(self._step_over)
            feedback.said.disconnect(self.said)
            feedback.warned.disconnect(self.warned)
            feedback.progressChanged.disconnect(self._step_progressed)

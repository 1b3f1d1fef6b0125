"""What the export is going to make, counted in the background while its page is looked at."""

from __future__ import annotations

from html import escape
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtCore import QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from ...algorithms.labels import Labels
from ...translation import number, tr
from .tasks import Runner

if TYPE_CHECKING:
    from ...core.datasets.foreseeing import Foreseen
    from ...core.jobs import Job
    from .export import ExportPage

#: Milliseconds from the last change of a setting to counting anew.
PAUSE = 700


class Foretelling(QWidget):
    """A paragraph that counts what an export would make, and a block size that may be better."""

    #: A block size by which splits lack less is wanted.
    block_size_wanted = pyqtSignal(int)

    def __init__(self, page: ExportPage) -> None:
        super().__init__()
        self.page = page
        self.text = QLabel()
        self.text.setObjectName("foreseen")
        self.text.setWordWrap(True)
        self.better = QPushButton()
        self.better.setObjectName("better_block")
        self.better.clicked.connect(self._take)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.text)
        column.addWidget(self.better)
        self._proposed = 0
        self.better.hide()
        #: Beside the panel's own, so that nothing waits for it.
        self.runner = Runner(self)
        self.runner.failed.connect(self._fail)
        self.timer = QTimer(self)
        self.timer.setSingleShot(True)
        self.timer.setInterval(PAUSE)
        self.timer.timeout.connect(self._count)

    def again(self, *_: object) -> None:
        """Count anew, a moment from now; what was counted is no longer true."""
        self.runner.stop()
        self.better.hide()
        self.text.setText(tr("Counting the patches…"))
        self.timer.start()

    def stop(self) -> None:
        """Count no longer."""
        self.timer.stop()
        self.runner.stop()
        self.text.clear()
        self.better.hide()

    def _count(self) -> None:
        request = self.page.foreseen_job()
        if request is None:
            self.stop()
        else:
            self.runner.read(tr("Counting the patches"), request, self._show)

    def _fail(self, error: str) -> None:
        self.text.setText(tr("The export would stop: {error}").format(error=error))

    def _show(self, found: Foreseen) -> None:
        labels = Labels.of_algorithm("exportpatches")
        reasons = [
            tr("{count} {reason}").format(count=number(count), reason=labels.line(reason))
            for reason, count in found.dropped.items()
            if count and reason != "considered"
        ]
        text = tr(
            "<b>{patches} of {considered} patches</b> will be exported, {changed} with change."
        )
        lines = [
            text.format(
                patches=number(found.patches),
                considered=number(found.dropped["considered"]),
                changed=number(found.changed),
            )
        ]
        if reasons:
            lines.append(tr("Left out: {reasons}.").format(reasons=", ".join(reasons)))
        if list(found.splits) != ["all"]:
            counts = (f"{name} {number(count)}" for name, count in found.splits.items())
            lines.append(tr("Splits: {counts}.").format(counts=", ".join(counts)))
        lines += [f"<b>{escape(labels.line(one), quote=False)}</b>" for one in found.warnings]
        self.text.setText(" ".join(lines))
        self._proposed = found.block_size
        text = tr("Use block size {size}: all have change")
        if found.lacks.empty:
            text = tr("Use block size {size}: none stays empty")
        self.better.setText(text.format(size=found.block_size))
        self.better.setVisible(found.block_size > 0)

    def _take(self) -> None:
        self.block_size_wanted.emit(self._proposed)


def job_of(values: dict[str, Any], rasters: dict[str, str], review: str, append: str) -> Job[Any]:
    """Return the job that counts, of an export's parameters as its form has them.

    Parameters
    ----------
    values
        Of exportpatches and polygonstomask, by parameter: of any type.
    rasters
        t1, t2, mask and difference.
    review
        The reviewed polygons, "" where the mask counts.
    append
        The data set that the patches would join, or "".
    """
    from ...core.change.foreseeing import foresee_patches
    from ...core.choices.patches import PatchChoice
    from ...core.datasets.export import Areas

    reviewed = Path(review) if review else None
    known = PatchChoice.__dataclass_fields__
    choice = PatchChoice(
        **{name.lower(): one for name, one in values.items() if name.lower() in known}
    )
    return foresee_patches(
        rasters["t1"],
        rasters["t2"],
        review or rasters["mask"],
        choice,
        resampling=values["RESAMPLING"],
        nodata=values["NODATA"] or "",
        bands=values["PATCH_BANDS"] or "",
        areas=Areas(review=reviewed, closed_only=bool(values["CLOSED_ONLY"])),
        reference=rasters["difference"] if review else "",
        unreviewed=values["UNREVIEWED"],
        standing=append,
    )

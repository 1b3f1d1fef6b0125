"""One threshold for all pairs, where that is asked for: found in their merged histograms.

Surveys then have two halves. What masks are made from is written, and its histogram; once the
threshold is found in one place, masks and patches are.
"""

from __future__ import annotations

import functools
import io
from collections.abc import Mapping
from dataclasses import asdict
from pathlib import Path
from typing import Any

import numpy as np

from ..change.chain import evidence_of
from ..choices.evidence import EvidenceName
from ..choices.masks import Direction, Method, ThresholdOf
from ..errors import ReadError
from ..io.fingerprints import stamps
from ..io.json_files import as_json, read_json
from ..io.whole_files import put_whole
from ..jobs import Job
from ..masks.threshold import ChangeHistogram, check_index, find_threshold, gather_histogram
from ..messages import say
from ..pairs.difference import change_raster
from ..statistics import Histogram, Moments
from .run_folder import MARKER, ManyChoice, RunFolder, key_of, made_from, marked
from .table import Pair

#: The marker of a pair's histogram, and its file.
MEASURE, FILE = "measure", "histogram.npz"
_THRESHOLD = "threshold.json"


def is_pooled(choice: ManyChoice, pair: Pair) -> bool:
    """Return whether the threshold of a pair's mask is that of all pairs."""
    automatic = not (pair.mask or pair.polygons or pair.review)
    mine = choice.chain.mask.method == Method.FIXED or choice.threshold_of != ThresholdOf.POOLED
    return automatic and not mine


def write_histogram(folder: Path, work: Path, choice: ManyChoice) -> Job[None]:
    """Write the histogram of what a pair's mask is going to be made from.

    Raises
    ------
    InputError
        It is all no data, all of one value, or no difference of SAVI.
    """
    source = change_raster(evidence_of(work))
    with_moments = choice.chain.mask.method == Method.SIGMA
    histogram, moments = yield from gather_histogram(source, with_moments=with_moments)
    check_index(histogram.minimum, histogram.maximum, source)
    content = io.BytesIO()
    told = np.array([np.nan if one is None else one for one in moments.as_plain()])
    seen = histogram.as_arrays()
    np.savez_compressed(
        content, moments=told, ends=seen["ends"], bins=seen["bins"], counts=seen["counts"]
    )
    put_whole(folder / FILE, content.getvalue())


def pool(run: RunFolder) -> float | None:
    """Find the threshold of all pairs whose histograms are there; None: there is none of them.

    Raises
    ------
    InputError
        All of them together have no threshold.
    """
    found = {
        pair.id: marker["key"]
        for pair in run.pairs
        if is_pooled(run.choice, pair)
        and (marker := marked(run.pair_folder(pair), MEASURE, made_from(run, pair)))
    }
    if not found:
        return None
    mask = run.choice.chain.mask
    histogram, moments = Histogram(), Moments()
    for pair in run.pairs:
        if pair.id in found:
            other = _read(run.pair_folder(pair))
            histogram.merge(other[0])
            moments.merge(other[1])
    # Evidence is a magnitude already.
    of_savi = run.choice.chain.evidence == EvidenceName.SAVI
    direction = mask.direction if of_savi else Direction.GAIN.value
    together = ChangeHistogram.of(histogram, moments)
    threshold = find_threshold(together, mask.method, direction, mask.value)
    told = {"threshold": threshold, "asked": _asked(run.choice), "pairs": found}
    put_whole(run.path / _THRESHOLD, as_json(told))
    return threshold


def threshold_of(run: RunFolder, pair: Pair) -> float | None:
    """Return the threshold of all pairs for one of them; None: it has its own, or none is found."""
    if not is_pooled(run.choice, pair):
        return None
    path = run.path / _THRESHOLD
    content = _content(path, str(stamps([str(path)]))) if path.is_file() else {}
    return content["threshold"] if content.get("asked") == _asked(run.choice) else None


def _asked(choice: ManyChoice) -> str:
    return key_of("pool", asdict(choice.chain.mask), choice.chain.evidence)


@functools.lru_cache(maxsize=2)
def _content(path: Path, state: str) -> Mapping[str, Any]:
    """Return what the file of the threshold holds, which was in a state."""
    content = read_json(path)
    if not isinstance(content, dict) or not isinstance(content.get("threshold"), float):
        raise ReadError(say("{path} holds no threshold: take it away, and run again.", path=path))
    return content


def _read(folder: Path) -> tuple[Histogram, Moments]:
    path = folder / FILE
    try:
        with np.load(path) as content:
            arrays = {name: content[name] for name in content.files}
        count, *numbers = arrays.pop("moments").tolist()
        ends = [None if np.isnan(one) else one for one in numbers[2:]]
        return Histogram.of_arrays(**arrays), Moments.plain(int(count), *numbers[:2], *ends)
    except (OSError, ValueError, KeyError, TypeError, EOFError) as error:
        (folder / MARKER.format(MEASURE)).unlink(missing_ok=True)
        raise ReadError(
            say("{path} cannot be read: run again. [{error}]", path=path, error=error)
        ) from error

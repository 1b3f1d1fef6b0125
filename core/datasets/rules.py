"""What ``dataset.json`` and ``stats.json`` have to hold, stated once; read in :mod:`.stored`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..dates import day_of
from ..legend import IGNORE
from ..messages import say
from ..names import is_safe_name
from ..schema import (
    ANYTHING,
    COUNT,
    FLAG,
    NUMBER,
    TEXT,
    WHOLE,
    Fault,
    Rule,
    each,
    fields,
    is_number,
    mapped,
    matching,
    maybe,
    one_of,
    within,
)

FORMAT = "changemining-dataset"
#: The estimates of a data set in its record, one a mask.
ACCURACY = "accuracy"
#: Of stats.json: its entry for weights, and in that the pixels of the patches that have a class.
WEIGHTS, AROUND = "class_weights", "pixels_of_patches_with"

_DTYPES = (
    *("uint8", "int8", "uint16", "int16", "uint32", "int32", "uint64", "int64"),
    *("float16", "float32", "float64"),
)
NAME = matching(say("a name that a file can have everywhere"), is_safe_name)
_PREFIX = matching(
    say("a name that a file can have everywhere, or empty"),
    lambda one: one == "" or is_safe_name(one),
)
_CLASS = matching(
    say("a class id from 0 to 255 in quotes"),
    lambda one: isinstance(one, str) and one.isascii() and one.isdigit() and int(one) <= IGNORE,
)
_NODATA = matching(
    say("a number, 'nan', 'inf', '-inf' or null"),
    lambda one: one in (None, "nan", "inf", "-inf") or is_number(one),
)
_DAY = matching(
    say("a day as YYYY-MM-DD"), lambda one: isinstance(one, str) and day_of(one) == one[:10] != ""
)
_HEX = matching(
    say("a polygon in hexadecimal digits"),
    lambda one: isinstance(one, str) and len(one) % 2 == 0 and _is_hex(one),
)


def _is_hex(text: str) -> bool:
    try:
        bytes.fromhex(text)
    except ValueError:
        return False
    return True


_COLOUR = each(within(0, 255), 3, 3)
_CLASSES = each(fields({"id": within(0, IGNORE - 1), "name": TEXT, "color": _COLOUR}), 1)
_IMAGE = fields(
    {"name": NAME, "bands": each(TEXT, 1), "dtype": one_of(*_DTYPES)},
    {"nodata": _NODATA, "scale": NUMBER, "offset": NUMBER, "date": maybe(TEXT)},
)
_LABEL = fields(
    {
        "name": NAME,
        "bands": each(TEXT, 1, 1),
        "dtype": one_of("uint8"),
        "classes": _CLASSES,
        "ignore": within(0, 255),
    },
    {"nodata": _NODATA},
)


def _layer(value: Any, place: str) -> Fault | None:
    fault = fields({"kind": one_of("image", "label")})(value, place)
    return fault or (_IMAGE if value["kind"] == "image" else _LABEL)(value, place)


def _layers(value: Any, place: str) -> Fault | None:
    fault = each(_layer, 1)(value, place)
    if fault:
        return fault
    names = [one["name"].casefold() for one in value]
    if len(set(names)) < len(names):
        return Fault(place, sorted(names), say("a list of layers with names of their own"))
    if {one["kind"] for one in value} != {"image", "label"}:
        return Fault(place, sorted(names), say("a list of at least one image and one label"))
    return None


_FILE = fields({"name": TEXT, "sha256": maybe(TEXT), "bytes": maybe(COUNT)}, {"item": mapped(TEXT)})
#: What is recorded of each run.
_RUN: Mapping[str, Rule] = {
    "algorithm": TEXT,
    "software": mapped(TEXT),
    "parameters": fields({"SIZE": within(1, 1 << 16)}, {"PREFIX": _PREFIX, "LAYOUT": TEXT}),
    "seed": WHOLE,
    "inputs": mapped(each(_FILE, 1)),
    "dates": mapped(maybe(_DAY)),
    "grid": fields({"crs": TEXT, "transform": each(NUMBER, 6), "shape": each(COUNT, 2, 2)}),
    "bands": mapped(each(TEXT)),
    "counts": fields(
        {"patches": COUNT, "splits": mapped(COUNT, NAME), "dropped": mapped(COUNT)},
        {"changed_patches": COUNT, "considered": COUNT},
    ),
    "areas": fields(
        {
            "only": maybe(each(_HEX)),
            "zones": each(each(ANYTHING, 2, 2)),
            "closed_only": FLAG,
        }
    ),
}
_NOTE = fields({"uid": TEXT, "status": TEXT, "note": TEXT})
_REVIEW = maybe(
    fields(
        {"polygons": COUNT, "undecided": COUNT, "unreviewed": TEXT},
        {"verdicts": mapped(COUNT), "confidence": mapped(COUNT), "notes": each(_NOTE)},
    )
)
_RUN_MORE: Mapping[str, Rule] = {
    "review": _REVIEW,
    "threshold": maybe(NUMBER),
    "pair": maybe(fields({"verdict": TEXT, "sampled": TEXT, "ignored": FLAG})),
    "remarks": each(TEXT),
    "imported": mapped(
        fields({"product": TEXT, "depth": COUNT, "scaling": TEXT, "masked_classes": each(COUNT)})
    ),
    "edges": maybe(TEXT),
    "labels": fields(
        {"from": TEXT, "ignored_colours": mapped(ANYTHING), "checked_against": maybe(TEXT)}
    ),
    "class_table": fields({"name": TEXT, "parents": mapped(COUNT)}),
}
_ESTIMATE = fields({"value": NUMBER, "low": NUMBER, "high": NUMBER})
_OMISSION = fields({"missed": COUNT, "cells": within(1, 1 << 31), "low": NUMBER, "high": NUMBER})
#: What was estimated of a mask; see :meth:`..accuracy.result.AccuracyReport.record`.
_ACCURACY = fields(
    {
        "mask": TEXT,
        "confidence": NUMBER,
        "overall": _ESTIMATE,
        "classes": each(
            fields(
                {
                    "name": TEXT,
                    "users": maybe(_ESTIMATE),
                    "producers": maybe(_ESTIMATE),
                    "area_ha": _ESTIMATE,
                }
            )
        ),
        "sentence": TEXT,
        "warnings": each(TEXT),
    },
    {"omission": maybe(_OMISSION), "reviewers": maybe(fields({"kappa": maybe(_ESTIMATE)}))},
)
RECORD = fields(
    {
        "format": one_of(FORMAT),
        "generator": fields({"name": TEXT, "version": TEXT}),
        "layers": _layers,
        "leakage": fields({"shared_pixels": COUNT, "least_distance": maybe(NUMBER), "unit": TEXT}),
        "previous_runs": each(fields(_RUN, _RUN_MORE)),
        **_RUN,
    },
    {
        **_RUN_MORE,
        ACCURACY: each(_ACCURACY),
        "layout": fields(
            {"name": TEXT, "parameters": fields({"LAYOUT": TEXT})}, {"patches": COUNT}
        ),
    },
)
#: What a check needs of the record, which may be of any version.
CHECKED_RECORD = fields(
    {},
    {
        "layers": each(
            fields(
                {"name": TEXT, "kind": one_of("image", "label")},
                {"classes": each(fields({"id": within(0, 255)})), "ignore": within(0, 255)},
            )
        ),
        "layout": fields({"name": TEXT}),
        "review": _REVIEW,
        "previous_runs": each(fields({}, {"review": _REVIEW})),
    },
)

MOMENTS = fields(
    {"pixels": COUNT, "mean": NUMBER, "std": NUMBER, "min": maybe(NUMBER), "max": maybe(NUMBER)}
)
COUNTS = mapped(COUNT, _CLASS)


def statistics(images: Mapping[str, int], labels: Mapping[str, int]) -> Rule:
    """Return the rule for the ``stats.json`` of a data set; what it lacks is told by who needs it.

    Parameters
    ----------
    images, labels
        The number of bands by the name of a layer.
    """
    return fields(
        {"split": TEXT},
        {
            **{name: each(MOMENTS, bands, bands) for name, bands in images.items()},
            **dict.fromkeys(labels, COUNTS),
            WEIGHTS: fields({}, dict.fromkeys(labels, fields({AROUND: COUNTS}))),
        },
    )

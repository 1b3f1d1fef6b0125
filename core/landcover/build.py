"""Land-cover sets: modalities and labels in, a data set out."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from ..arrays import Array
from ..choices.landcover import Backscatter, LabelChoice, UnknownColours
from ..choices.patches import PatchChoice
from ..datasets.export import ALL, Areas
from ..datasets.made import key_of
from ..datasets.ownership import POLYGONS
from ..datasets.stack import Label, Stack
from ..datasets.stored import StoredDataset
from ..datasets.target import Asked, Request, Target
from ..datasets.writing import DatasetResult
from ..errors import InputError
from ..io.beside import facts_of
from ..io.fingerprints import polygons_fingerprint
from ..io.layer_files import write_layer
from ..io.source import Source, inspect
from ..jobs import Job, part
from ..legend import IGNORE, Class
from ..messages import say
from ..patch_grid import PatchGrid
from .classes import ClassTable, read_classes
from .edges import CLASSES as EDGE_CLASSES
from .edges import RULE, edges
from .labels import LabelPlan, write_labels
from .maps import polygon_map, raster_map
from .modalities import Modality, check_folders, how_resampled, on_one_grid

#: Files have a place of their own in the record; the rest speaks of change, or of layouts that hold
#: nothing else.
_LEFT_OUT = {"labels", "polygons", "coarse_labels", "min_change", "max_negative_ratio"}
_LEFT_OUT |= {"layout", "bands", "stretch", "ignored"}
#: The field of the class in the polygons that are kept.
CLASS = "class"


def export_landcover(
    modalities: Sequence[Modality],
    labels: LabelChoice,
    target: Target,
    choice: PatchChoice,
    *,
    backscatter: str = Backscatter.KEEP.value,
    areas: Areas = ALL,
    software: Mapping[str, str] | None = None,
) -> Job[DatasetResult]:
    """Cut modalities and labels into a data set, all on the grid of the first modality.

    Labels are brought to that grid by the nearest pixel, whatever the modalities' resampling. Where
    a modality has no data, they are ignored.

    Raises
    ------
    InputError
        Rasters that do not overlap, labels that the class table does not explain, two levels that
        contradict each other, no patch left, or a parameter that is off.
    """
    labels.check()
    request = Request(target, choice, areas, software or {})
    before = request.begin(*(one.path for one in modalities), *labels.rasters.values())
    table = read_classes(labels.classes)
    _same_mapping(table, before)
    sources, images, remarks = on_one_grid(modalities, backscatter)
    cut = PatchGrid.of(sources[0].grid, choice)
    layers = label_layers(table, labels)
    check_folders([image.name for image in images] + [layer.name for layer in layers])
    plan = plan_labels(table, labels, sources[0])
    yield from remarks
    how = {image.name: how_resampled(image.source, one) for image, one in zip(images, sources)}
    parameters = {
        **_parameters(modalities, labels, table, choice),
        "BACKSCATTER": backscatter,
    }
    rasters = {one.name: source for one, source in zip(modalities, sources)}
    rasters.update((role, inspect(path)) for role, path in labels.rasters.items())
    files = {**{role: source.files for role, source in rasters.items()}, **labels.files}
    drawn = {} if labels.polygons is None else {"POLYGONS": [polygons_fingerprint(labels.classed)]}
    more = key_of([facts_of(source) for source in rasters.values()])
    ours = parameters, files, (images, layers), drawn
    asked = Asked("exportlandcover", cut, *ours, more=more)
    known = yield from part(request.look_at(asked), 0.0, 0.0)
    with request.run(asked, before, known) as run:
        if run.standing:
            return (yield from run.stay())
        work = run.work_folder()
        noted = run.shelf.finished("labels")
        met = noted[2] if noted else None
        if met is None:
            met = yield from part(write_labels(plan, work / "labels.tif"), 0.0, 0.08)
            yield from _keep_polygons(labels, work, sources[0])
        kept = ["labels.tif", *([] if labels.polygons is None else [POLYGONS])]
        run.shelf.end_step("labels", more, run.shelf.below(work, kept), met)
        told = {
            "resampling": {**how, "labels": "nearest"},
            "class_table": table.record(),
            "edges": RULE if labels.edge_labels else None,
            "labels": met,
        }
        stack = Stack(tuple(images), inspect(work / "labels.tif"), tuple(layers), _ids)
        return (yield from part(run.write(stack, told, remarks), 0.08, 1.0))


def _parameters(
    modalities: Sequence[Modality], labels: LabelChoice, table: ClassTable, choice: PatchChoice
) -> dict[str, Any]:
    """Return what goes into the record; files are named and hashed elsewhere."""
    chosen = {**vars(labels), **vars(choice)}
    return {
        "NAMES": ",".join(one.name for one in modalities),
        "RESAMPLING": ",".join(one.resampling for one in modalities),
        "NODATA": ",".join(one.nodata for one in modalities),
        **{key.upper(): value for key, value in chosen.items() if key not in _LEFT_OUT},
        "CLASSES": table.name,
    }


def _ids(values: Array, valid: Array, _: str) -> Array:
    """Return class ids of the raster that :func:`.labels.write_labels` made."""
    return np.where(valid, values, IGNORE).astype(np.uint8)


def label_layers(table: ClassTable, choice: LabelChoice) -> list[Label]:
    """Return the folders of labels, the fine one first, from which all others are derived."""
    lookup = table.lookup()

    def coarse(ids: Array) -> Array:
        return lookup[ids]

    levels: list[tuple[str, Sequence[Class], Callable[[Array], Array] | None]]
    levels = [("fine", table.fine, None)]
    if table.coarse:
        levels.append(("coarse", table.coarse, coarse))
    layers = [
        Label(_folder(choice.label_folder, level, classes), tuple(classes), derive)
        for level, classes, derive in levels
    ]
    if choice.edge_labels:
        layers += [
            Label(
                _folder(choice.edge_folder, level, classes),
                EDGE_CLASSES,
                edges if derive is None else lambda ids: edges(coarse(ids)),
            )
            for level, classes, derive in levels
        ]
    return layers


def _folder(pattern: str, level: str, classes: Sequence[Any]) -> str:
    return pattern.strip().replace("{n}", str(len(classes))).replace("{level}", level)


def plan_labels(table: ClassTable, choice: LabelChoice, first: Source) -> LabelPlan:
    """Return how the labels come to the grid of the first modality."""
    ignore = choice.unknown_colours == UnknownColours.IGNORE
    if choice.labels is not None:
        fine = raster_map(choice.labels, table.fine, first.grid, ignore)
    else:
        fine = polygon_map(choice.classed, table.fine, first, choice.uncovered)
    if choice.coarse_labels is None:
        return LabelPlan(table, fine)
    if not table.coarse:
        raise InputError(
            say(
                "COARSE_LABELS is given, but the class table {table} has one level only: add "
                "the coarse classes with level 1, or leave COARSE_LABELS out.",
                table=table.name,
            )
        )
    coarse = raster_map(choice.coarse_labels, table.coarse, first.grid, ignore)
    return LabelPlan(table, fine, coarse)


def _same_mapping(table: ClassTable, before: StoredDataset | None) -> None:
    """Raise where a set that grows would be given another mapping; its layers are compared too."""
    there = before.record.get("class_table", {}).get("parents") if before else None
    if there is not None and there != table.record()["parents"]:
        raise InputError(
            say(
                "The data set that it should be added to maps fine classes to coarse ones in "
                "another way: use the class table that it was made with."
            )
        )


def _keep_polygons(labels: LabelChoice, work: Path, first: Source) -> Job[None]:
    """Keep the polygons that labels were made from; edited ones have no file of their own."""
    if labels.polygons is not None:
        rows = ((wkb, [value]) for wkb, value in labels.classed)
        wkt, count = first.grid.crs.to_wkt(), len(labels.polygons)
        path = work / POLYGONS
        yield from write_layer(path, "polygons", wkt, {CLASS: str}, rows, count, multi=True)

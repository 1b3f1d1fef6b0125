"""What is judged on the files and pixels of a data set: one function a check."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from typing import Any, NamedTuple

from ..messages import joined, say
from ..verdict import FAIL, PASS, WARN, Finding
from .gathering import Gathered, Kinds, Named
from .inventory import FIRST, SECOND, Inventory
from .reading import Shape

_SAFE = re.compile(r"[A-Za-z0-9_.-]+")
_DATE = re.compile(r"(?<!\d)(?:19|20)\d\d[-_]?(?:0[1-9]|1[0-2])[-_]?(?:0[1-9]|[12]\d|3[01])(?!\d)")
#: Letters and signs in names that list files and shells stumble over.
_BREAKING = (" ", "#", ",", "\t")


class Fault(NamedTuple):
    """What may be wrong: "fail" or "warn", what it is, what to do, and what it was found on."""

    verdict: str
    what: str
    remedy: str
    named: Named


def finding(
    key: str,
    title: str,
    faults: Sequence[Fault],
    fine: tuple[str, str],
    numbers: Mapping[str, float],
) -> Finding:
    """Return a finding from what may be wrong.

    Parameters
    ----------
    fine
        What was found, and what it means, where there is no fault.
    """
    present = [fault for fault in faults if fault.named]
    if not present:
        return Finding(key, title, PASS, *fine, numbers)
    verdict = FAIL if any(fault.verdict == FAIL for fault in present) else WARN
    value = joined("; ", (joined(" – ", (fault.what, fault.named.told)) for fault in present))
    advice = joined(" ", (fault.remedy for fault in present))
    examples = [name for fault in present for name in fault.named.first]
    return Finding(key, title, verdict, value, advice, numbers, examples)


def judge_pairing(inventory: Inventory) -> Finding:
    """Judge whether every patch has its file in every layer, and one only."""
    missing = Named(
        [
            f"{layer.name}/{identifier}"
            for identifier in inventory.ids
            for layer in inventory.layers
            if identifier not in layer.files
        ]
    )
    twice = Named([path for layer in inventory.layers for path in layer.twice])
    folders = " ".join(layer.name for layer in inventory.layers)
    how = say(", paired by the end of their names") if inventory.by_ending else ""
    return finding(
        "pairing",
        say("Twins"),
        [
            Fault(
                FAIL,
                say("no such file"),
                say("Add the missing twins or remove the patches without."),
                missing,
            ),
            Fault(
                FAIL,
                say("a name that is taken"),
                say("Rename or remove files of equal name."),
                twice,
            ),
        ],
        (
            say(
                "Patches: {inventory_count}, in {folders}{how}",
                inventory_count=len(inventory.ids),
                folders=folders,
                how=how,
            ),
            say("Code that pairs by sorted position needs no name missing, and finds none.")
            if inventory.by_ending
            else say("Every patch has one file in every folder."),
        ),
        {
            "PATCHES": len(inventory.ids),
            "MISSING_TWINS": missing.count,
            "DUPLICATE_NAMES": twice.count,
        },
    )


def judge_strays(inventory: Inventory) -> Finding:
    """Judge files in the folders of patches that are none."""
    strays = Named(inventory.strays)
    beside = (
        say(", side files: {side_files} (.aux.xml and such)", side_files=inventory.side_files)
        if inventory.side_files
        else ""
    )
    return finding(
        "strays",
        say("Stray files"),
        [
            Fault(
                WARN,
                say("no patch"),
                say("Move it out: code that loads whatever lies in the folder stumbles."),
                strays,
            )
        ],
        (
            say("none{beside}", beside=beside),
            say("Nothing but patches in their folders; side files are passed over."),
        ),
        {"STRAY_FILES": strays.count},
    )


def judge_names(inventory: Inventory) -> Finding:
    """Judge whether names are such that loaders read them."""
    stems = {
        identifier: path.rpartition("/")[2]
        for layer in inventory.layers
        for identifier, path in layer.files.items()
    }
    breaking = [one for one in stems.values() if any(sign in one for sign in _BREAKING)]
    foreign = [
        one
        for one in stems.values()
        if not _SAFE.fullmatch(one) and not any(sign in one for sign in _BREAKING)
    ]
    dated = []
    if not all(layer.is_pictures for layer in inventory.layers):
        dated = [one for one in stems.values() if _DATE.search(one)]
    return finding(
        "names",
        say("Names"),
        [
            Fault(
                FAIL,
                say("a space, comma or # in it"),
                say("Rename: list files break on it."),
                Named(breaking),
            ),
            Fault(
                WARN,
                say("other letters than A–Z a–z 0–9 _ . -"),
                say("Rename to be safe."),
                Named(foreign),
            ),
            Fault(
                WARN,
                say("a date in it"),
                say("Rename: torchgeo takes it for the time and finds no overlap of T1 and T2."),
                Named(dated),
            ),
        ],
        (say("letters, digits, _ . - and no dates"), say("Loaders and list files read these.")),
        {"BAD_NAMES": len(breaking) + len(foreign) + len(dated)},
    )


def judge_readable(gathered: Gathered) -> Finding:
    """Judge whether all files can be decoded."""
    files = sum(len(layer.files) for layer in gathered.inventory.layers)
    return finding(
        "readable",
        say("Files"),
        [
            Fault(
                FAIL,
                say("cannot be decoded"),
                say("Fetch or make them again: they are truncated, damaged or of another kind."),
                gathered.unreadable,
            ),
            Fault(
                FAIL,
                say("files of many patches that are not whole"),
                say("Fetch these again first: patches of theirs are missing."),
                Named(gathered.inventory.damaged),
            ),
        ],
        (say("Files read to the last pixel: {files}", files=files), say("All can be decoded.")),
        {"UNREADABLE": gathered.unreadable.count},
    )


def judge_shapes(gathered: Gathered) -> Finding:
    """Judge sizes, bands and data types: equal within a patch, and from patch to patch."""
    shapes = gathered.shapes
    sizes = _unusual({name: _by(kinds, lambda shape: shape[1:]) for name, kinds in shapes.items()})
    bands = _unusual({name: _by(kinds, lambda shape: shape[:1]) for name, kinds in shapes.items()})
    dtypes = _unusual(gathered.dtypes)
    told = "; ".join(
        f"{name} {kinds.usual[0]} × {kinds.usual[1]} × {kinds.usual[2]} "
        f"{gathered.dtypes[name].usual}"
        for name, kinds in shapes.items()
        if kinds.usual
    )
    return finding(
        "shapes",
        say("Sizes, bands, data types"),
        [
            Fault(
                FAIL,
                say("not of one size with its twins"),
                say("Cut them alike."),
                gathered.unequal,
            ),
            Fault(
                FAIL,
                say("of another size than most"),
                say("Cut them alike: a batch needs one size."),
                sizes,
            ),
            Fault(
                FAIL,
                say("of other bands than most"),
                say("Keep to the bands that all patches have."),
                bands,
            ),
            Fault(
                WARN,
                say("of another data type than most"),
                say("Store one type: scales may differ."),
                dtypes,
            ),
            *_dates_apart(gathered),
        ],
        (told, say("One size, one set of bands and one data type in every folder.")),
        {"MIXED": gathered.unequal.count + sizes.count + bands.count + dtypes.count},
    )


def _dates_apart(gathered: Gathered) -> list[Fault]:
    first, second = gathered.inventory.of(FIRST), gathered.inventory.of(SECOND)
    if not (first and second):
        return []
    shapes = [gathered.shapes[layer.name].usual for layer in (first, second)]
    dtypes = [gathered.dtypes[layer.name].usual for layer in (first, second)]
    bands = {shape[0] for shape in shapes if shape is not None}
    names = Named([say("{one} and {other}", one=first.name, other=second.name)])
    result = []
    if len(bands) > 1:
        result.append(
            Fault(FAIL, say("other bands at each date"), say("Keep those of both."), names)
        )
    told = [gathered.bands.get(layer.name, []) for layer in (first, second)]
    if len(bands) == 1 and all(told) and told[0] != told[1]:
        what = say("bands {told} beside {told2}", told=", ".join(told[0]), told2=", ".join(told[1]))
        remedy = say("Bring both dates to the same bands in the same order: export them again.")
        result.append(Fault(FAIL, what, remedy, names))
    if None not in dtypes and dtypes[0] != dtypes[1]:
        result.append(
            Fault(WARN, say("another data type at each date"), say("Store one type."), names)
        )
    return result


def _by(shapes: Kinds[Shape], part: Callable[[Shape], tuple[int, ...]]) -> Kinds[tuple[int, ...]]:
    result: Kinds[tuple[int, ...]] = Kinds()
    for shape, named in shapes.found.items():
        result.found.setdefault(part(shape), Named()).merge(named)
    return result


def _unusual(by_layer: Mapping[str, Kinds[Any]]) -> Named:  # of whatever kind: they are counted
    result = Named()
    for kinds in by_layer.values():
        result.merge(kinds.unusual)
    return result


def judge_grids(gathered: Gathered) -> Finding:
    """Judge where patches lie: equal within a patch, one CRS and one pixel size in all."""
    inventory = gathered.inventory
    # Masks that the layout of a set of ours wants as pictures have no place, and none to be given.
    drawn = {one.name for one in inventory.layers if one.is_pictures and inventory.record}
    placed = {name: count for name, count in gathered.placed.items() if name not in drawn}
    without = [name for name, count in placed.items() if count < gathered.shapes[name].count]
    key, title, numbers = "grids", say("Georeference"), {"MISALIGNED": gathered.apart.count}
    size = gathered.pixel_sizes.usual
    if size is None:
        return Finding(
            key,
            title,
            PASS,
            say("none"),
            say("Plain pictures: fine to train on, not to map with."),
            numbers,
        )
    codes = [
        f"EPSG:{crs.to_epsg()}" if crs.to_epsg() else say("a CRS without EPSG code")
        for crs in gathered.places.crss.values()
    ]
    return finding(
        key,
        title,
        [
            Fault(
                FAIL,
                say("on other pixels than its twins"),
                say("Resample to one grid."),
                gathered.apart,
            ),
            Fault(
                WARN,
                say("partly without georeference"),
                say("Write it to every file."),
                Named(without),
            ),
            Fault(
                WARN,
                say("of another CRS than most"),
                say("Tell users: loaders such as torchgeo warp to the first."),
                gathered.crss.unusual,
            ),
            Fault(
                WARN,
                say("of another pixel size than most"),
                say("Resample to one resolution."),
                gathered.pixel_sizes.unusual,
            ),
        ],
        (
            say(
                "{codes}, pixels of {size:g} × {size2:g}",
                codes=joined(", ", sorted(codes)),
                size=size[0],
                size2=size[1],
            ),
            say("Twins lie on the same pixels."),
        ),
        numbers,
    )


def judge_content(gathered: Gathered) -> Finding:
    """Judge empty and constant images, NaN, and labels where nothing was seen."""
    invalid = gathered.counted_not_finite
    return finding(
        "content",
        say("Pixels of the images"),
        [
            Fault(FAIL, say("no data alone"), say("Remove these patches."), gathered.empty),
            Fault(
                WARN,
                say("one value alone"),
                say("Look at them: sea, fill or a failed export."),
                gathered.constant,
            ),
            Fault(
                FAIL,
                say("NaN or infinity where the label counts"),
                say("Fill it or set the label to ignore."),
                invalid,
            ),
            Fault(
                WARN,
                say("NaN or infinity under ignored pixels"),
                say("Fill it before a network sees it."),
                gathered.not_finite,
            ),
            Fault(
                WARN,
                say("no data where the label counts"),
                say("Set the label to ignore there."),
                gathered.counted_no_data,
            ),
        ],
        (
            say("no empty, constant or partly invalid image"),
            say("Every image shows something everywhere."),
        ),
        {
            "EMPTY_IMAGES": gathered.empty.count,
            "CONSTANT_IMAGES": gathered.constant.count,
            "INVALID_IMAGES": invalid.count,
        },
    )


def judge_same_dates(gathered: Gathered) -> Finding:
    """Judge patches whose two dates are the same picture."""
    return finding(
        "same_dates",
        say("Two dates"),
        [
            Fault(
                FAIL,
                say("T1 and T2 equal pixel by pixel"),
                say("One file was written twice: export them again."),
                gathered.same_dates,
            )
        ],
        (say("T1 and T2 differ in every patch"), say("No date was written twice.")),
        {"SAME_DATES": gathered.same_dates.count},
    )


def judge_copies(gathered: Gathered) -> Finding:
    """Judge patches with the pixels of another."""
    return finding(
        "copies",
        say("Duplicates"),
        [
            Fault(
                FAIL,
                say("an image of another split"),
                say("Remove one of the two: the test would be on what was trained on."),
                gathered.copies_across,
            ),
            Fault(
                WARN,
                say("an image of another patch"),
                say("Remove one of the two."),
                gathered.copies,
            ),
        ],
        (say("no image occurs twice"), say("Compared by their pixels.")),
        {"DUPLICATES": gathered.copies.count + gathered.copies_across.count},
    )

"""What is judged on labels: the values of masks and of classes."""

from __future__ import annotations

import re

from ..messages import figure, joined, say
from ..verdict import FAIL, WARN, Finding
from .content_findings import Fault, finding
from .gathering import Gathered, Named
from .inventory import FIRST, Inventory, PatchLayer

#: More values than land-cover legends have classes.
MANY = 100


def change_value(gathered: Gathered) -> int | None:
    """Return the value that means change, or None where labels mean several classes.

    It is 1, and 255 where masks hold 255 but nowhere 1.
    """
    layer = gathered.inventory.labels[0]
    values = gathered.labels[layer.name].values
    if not gathered.inventory.is_change or set(layer.classes) - {0, 1}:
        return None
    return 255 if not layer.classes and 255 in values and 1 not in values else 1


def judge_label(gathered: Gathered, layer: PatchLayer) -> Finding:
    """Judge the values of one layer of labels."""
    tally = gathered.labels[layer.name]
    values, allowed = tally.values, _allowed(gathered.inventory, layer)
    faults = [
        Fault(
            FAIL,
            say("{kind}, so no label", kind=kind),
            say("Store one band of whole numbers."),
            named,
        )
        for kind, named in tally.problems.found.items()
    ]
    if allowed is not None:
        faults.append(
            Fault(
                FAIL,
                say("values outside the classes ({allowed})", allowed=_spans(values - allowed)),
                say("Recode them, or name these classes."),
                tally.with_any(values - allowed),
            )
        )
    elif gathered.inventory.is_change:
        faults += _mask_faults(gathered, layer)
    elif len(values) > MANY:
        what = say("{items_count} values, too many for classes", items_count=len(values))
        faults.append(Fault(FAIL, what, say("Store class ids, not colours or shades."), tally.all))
    if change_value(gathered) != 255:
        only = tally.with_only(layer.ignore)
        faults.append(
            Fault(
                WARN,
                say("nothing but ignore ({ignore})", ignore=layer.ignore),
                say("Remove it."),
                only,
            )
        )
    floats = Named([name for name in gathered.dtypes[layer.name].found if name.startswith("float")])
    faults.append(
        Fault(WARN, say("whole numbers stored as fractions"), say("Store uint8."), floats)
    )
    total = tally.total
    told = joined(
        ", ",
        (f"{value} " + figure(total[value] / total.sum(), ".2%") for value in sorted(values)[:16]),
    )
    key = f"label_{layer.name}"
    bad = sum(named.count for verdict, _, _, named in faults if verdict == FAIL)
    return finding(
        key,
        say("Values of {layer}", layer=layer.name),
        faults,
        (told, say("Values that loaders understand.")),
        {} if layer is not gathered.inventory.labels[0] else {"BAD_LABELS": bad},
    )


def _allowed(inventory: Inventory, layer: PatchLayer) -> set[int] | None:
    """Return the values that labels may have, where the data set or the folder's name says so."""
    if layer.classes:
        return {*layer.classes, layer.ignore}
    if inventory.is_change:
        return None
    if layer.name.lower().startswith("edge_"):
        return {0, 1, 255}
    number = re.search(r"_(\d+)c$", layer.name.lower())
    return {*range(int(number[1])), layer.ignore} if number else None


def _mask_faults(gathered: Gathered, layer: PatchLayer) -> list[Fault]:
    tally = gathered.labels[layer.name]
    values = tally.values
    if values - {0, 1, 255}:
        return [_odd_values(values, tally.with_any(values - {0, 1, 255}))]
    first = gathered.inventory.of(FIRST)
    halving = first is not None and first.name.lower() in ("a", "imagea")
    if layer.is_pictures and halving and 1 in values:
        what = say("1 for change")
        remedy = say("Write 255: BIT_CD and ChangeFormer divide by 255 and see no change at all.")
        return [Fault(WARN, what, remedy, tally.with_any({1}))]
    if not layer.is_pictures and 255 in values and 1 not in values:
        what = say("0 and 255 in a GeoTIFF")
        remedy = say("Recode 255 to 1: most readers take 255 for ignore.")
        return [Fault(WARN, what, remedy, tally.with_any({255}))]
    return []


def _odd_values(values: set[int], named: Named) -> Fault:
    if values <= {1, 2, 255}:
        return Fault(FAIL, say("1 and 2 instead of 0 and 1"), say("Subtract 1."), named)
    if len(values) <= 16 and max(values - {255}) < 32:
        remedy = say("Recode to 0 and 1, or name the classes in dataset.json.")
        return Fault(FAIL, say("values {told}", told=_spans(values)), remedy, named)
    return Fault(
        FAIL,
        say(
            "{items_count} values from {value} to {value2}, smoothed or JPEG",
            items_count=len(values),
            value=min(values),
            value2=max(values),
        ),
        say("Make the mask again by nearest neighbour, as PNG or GeoTIFF."),
        named,
    )


def _spans(values: set[int]) -> str:
    told = [str(value) for value in sorted(values)]
    return ", ".join(told[:8]) + (" …" if len(told) > 8 else "")

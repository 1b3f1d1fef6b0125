"""What is judged on the splits of a data set, and on what stands beside the patches."""

from __future__ import annotations

import numpy as np

from ..datasets.separation import Patches, separation
from ..messages import figure, joined, say
from ..verdict import FAIL, PASS, UNKNOWN, WARN, Finding
from .content_findings import Fault, finding
from .gathering import Gathered, Named
from .inventory import Inventory, in_order
from .label_findings import change_value
from .lists import Lists
from .sidecars import Checksums, Manifest, Statistics


def judge_lists(inventory: Inventory, lists: Lists | None) -> Finding:
    """Judge the splits: every patch in one of them, and the lists name nothing else."""
    key, title = "lists", say("Splits")
    if not inventory.splits and lists is None:
        advice = say("Add splits/train.txt, val.txt and test.txt, so that results can be compared.")
        return Finding(key, title, UNKNOWN, say("no split lists and no split folders"), advice)
    lists = lists or Lists()
    counts = _counts(inventory, lists)
    left_out = Named([one for one in inventory.ids if one not in inventory.splits])
    none = Named([name for name, count in counts.items() if not count])
    one = Named([name for name, count in counts.items() if count == 1])
    line = say("Add patches: ChangeFormer cannot read a list of one line.")
    return finding(
        key,
        title,
        [
            Fault(
                FAIL, say("listed, but not there"), say("Correct the lists."), Named(lists.unknown)
            ),
            Fault(FAIL, say("in two splits"), say("Keep each in one."), Named(lists.elsewhere)),
            Fault(
                WARN, say("twice in a list"), say("Remove the repetition."), Named(lists.repeated)
            ),
            Fault(WARN, say("in no split"), say("Add or remove these patches."), left_out),
            Fault(WARN, say("an empty split"), say("Share the patches out anew."), none),
            Fault(WARN, say("a split of one patch"), line, one),
        ],
        (
            ", ".join(f"{name} {count}" for name, count in counts.items()),
            say("Every patch is in one split."),
        ),
        {"LEFT_OUT": left_out.count},
    )


def _counts(inventory: Inventory, lists: Lists) -> dict[str, int]:
    """Return the patches of every split, train before val before test."""
    names = {*inventory.splits.values(), *lists.lengths}
    counts = dict.fromkeys(sorted(names, key=in_order), 0)
    for split in inventory.splits.values():
        counts[split] += 1
    return counts


def judge_leakage(gathered: Gathered) -> Finding:
    """Judge whether patches of different splits share pixels, and tell how near they come.

    Patches that are far larger than most are not compared, nor those of a local coordinate system
    with those of another.
    """
    key, title = "leakage", say("Shared pixels")
    places, splits = gathered.places, gathered.inventory.splits
    numbers = [number for number, name in enumerate(places.names) if name in splits]
    if len({splits[places.names[one]] for one in numbers}) < 2:
        value = say("no two splits with a georeference")
        advice = (
            say("Whether splits share ground cannot be told; equal pixels are looked for anyhow.")
            if len({*splits.values()}) > 1
            else say("There is nothing to compare.")
        )
        return Finding(key, title, UNKNOWN, value, advice)
    names = [places.names[one] for one in numbers]
    order = {system: number for number, system in enumerate(places.crss)}
    found = separation(
        Patches(
            np.frombuffer(places.boxes).reshape(-1, 4)[numbers],
            np.frombuffer(places.pixels).reshape(-1, 2)[numbers],
            list(places.crss.values()),
            np.array([order[places.crs_of[one]] for one in numbers]),
            [splits[name] for name in names],
        )
    )
    distance = found.least_distance
    told = "" if distance is None else say(", least distance {distance:,.0f} m", distance=distance)
    told += (
        say(", far larger patches not compared: {larger}", larger=found.larger)
        if found.larger
        else ""
    )
    if found.alone:
        told += say(
            ", {alone} in a coordinate system without a place on the Earth not compared",
            alone=found.alone,
        )
    numbers_found: dict[str, float] = {"SHARED_PIXELS": found.shared_pixels}
    if distance is not None:
        numbers_found["SPLIT_DISTANCE"] = distance
    if not found.shared_pixels:
        near = say(" They touch: a buffer between them would make the test harder and more honest.")
        advice = say("No pixel is in two splits.{near}", near=near if distance == 0 else "")
        return Finding(
            key, title, PASS, say("0 shared pixels{told}", told=told), advice, numbers_found
        )
    advice = say(
        "Split by blocks and drop overlapping patches: scores on pixels that were "
        "trained on mean nothing."
    )
    named = Named()
    for one, other in found.pairs:
        first, second = (f"{names[at]} ({splits[names[at]]})" for at in (one, other))
        named.add(say("{one} and {other}", one=first, other=second))
    value = say(
        "shared pixels: {shared_pixels}{told}; patches {named}",
        shared_pixels=found.shared_pixels,
        told=told,
        named=named.told,
    )
    return Finding(key, title, FAIL, value, advice, numbers_found, named.first)


def judge_balance(gathered: Gathered) -> Finding:
    """Judge how much of every class every split has."""
    inventory = gathered.inventory
    tally = gathered.labels[inventory.labels[0].name]
    key, title = "balance", say("Balance of {name}", name=inventory.labels[0].name)
    value = change_value(gathered)
    if value is None:
        return _class_balance(gathered, key, title)
    ignore = 255 if value == 1 else None
    shares = {}
    for split, counts in sorted(tally.by_split.items(), key=lambda item: in_order(item[0])):
        counted = counts.sum() - (counts[ignore] if ignore else 0)
        shares[split or say("without split")] = float(counts[value] / counted) if counted else 0.0
    total = tally.total
    counted = total.sum() - (total[ignore] if ignore else 0)
    overall = float(total[value] / counted) if counted else 0.0
    changed = tally.with_any({value}).count
    told = joined(
        ", ", (joined(" ", (name, figure(share, ".2%"))) for name, share in shares.items())
    )
    return finding(
        key,
        title,
        [
            Fault(
                WARN,
                say("no change at all (of {told})", told=told),
                say("Share the patches out by their change."),
                Named([name for name, share in shares.items() if not share]),
            )
        ],
        (
            say("change {told}; patches with change: {changed}", told=told, changed=changed),
            say("Every split has change."),
        ),
        {"CHANGE_SHARE": overall, "CHANGED_PATCHES": changed},
    )


def _class_balance(gathered: Gathered, key: str, title: str) -> Finding:
    layer = gathered.inventory.labels[0]
    splits = gathered.labels[layer.name].by_split
    present = {
        split: {int(value) for value in np.flatnonzero(counts)} - {layer.ignore}
        for split, counts in splits.items()
    }
    unseen = set()
    if present.get("train"):
        unseen = set().union(*present.values()) - present["train"]
    classes = set().union(*present.values()) if present else set()
    return finding(
        key,
        title,
        [
            Fault(
                WARN,
                say("classes that train does not have"),
                say("Share the patches out by their classes."),
                Named([str(value) for value in sorted(unseen)]),
            )
        ],
        (
            say("classes: {classes_count}", classes_count=len(classes)),
            say("No class is met in the test alone."),
        ),
        {},
    )


def judge_checksums(checksums: Checksums, wrong: Named) -> Finding:
    """Judge the files against their checksums."""
    return finding(
        "checksums",
        say("Checksums"),
        [
            Fault(
                FAIL,
                say("another content"),
                say("Fetch these files again, or note them anew."),
                wrong,
            ),
            Fault(
                FAIL, say("noted, but not there"), say("Bring the files back."), checksums.missing
            ),
            Fault(
                WARN,
                say("not noted"),
                say("Write the checksums anew, or remove the files."),
                checksums.unlisted,
            ),
            Fault(
                WARN,
                say("no line of SHA-256 and path"),
                say("Write the checksums anew."),
                checksums.broken,
            ),
        ],
        (
            say(
                "Files that are as they were noted: {checksums_count}",
                checksums_count=len(checksums.digests),
            ),
            say("Nothing was lost or changed."),
        ),
        {"WRONG_CHECKSUMS": wrong.count + checksums.missing.count},
    )


def judge_record(problem: str) -> Finding:
    """Judge a dataset.json that cannot be read, for the reason `problem`."""
    named = Named([problem])
    cure = say("Bring the file back: without it the layers are guessed from their names.")
    faults = [Fault(FAIL, say("cannot be read"), cure, named)]
    return finding("record", say("Record"), faults, ("", ""), {})


def judge_manifest(manifest: Manifest) -> Finding:
    """Judge patches.csv against the patches."""
    unreadable = Named([manifest.problem] if manifest.problem else [])
    faults = [Fault(FAIL, say("cannot be read"), say("Make the manifest again."), unreadable)]
    if not manifest.problem:
        faults += [
            Fault(
                FAIL,
                say("in the manifest, but not there"),
                say("Remove the rows."),
                manifest.unknown,
            ),
            Fault(
                FAIL,
                say("named in the manifest as no patch can be, perhaps outside this folder"),
                say("Load the data set nowhere: get it again from who made it."),
                manifest.outside,
            ),
            Fault(FAIL, say("not in the manifest"), say("Add the rows."), manifest.absent),
            Fault(
                FAIL,
                say("other change, classes, validity or split than the manifest says"),
                say("Make it again."),
                manifest.differing,
            ),
        ]
    named = manifest.unknown.count + manifest.outside.count
    count = named + manifest.absent.count + manifest.differing.count
    return finding(
        "manifest",
        say("Manifest"),
        faults,
        (
            say("rows: {manifest_count}", manifest_count=len(manifest.rows)),
            say("patches.csv says what is there."),
        ),
        {"MANIFEST_DIFFERENCES": count},
    )


def judge_statistics(statistics: Statistics, gathered: Gathered) -> Finding:
    """Judge stats.json against the pixels of the training patches."""
    problem = Named([statistics.problem] if statistics.problem else [])
    return finding(
        "statistics",
        say("Statistics"),
        [
            Fault(WARN, say("cannot be read"), say("Make stats.json again."), problem),
            Fault(
                WARN,
                say("other than stats.json says"),
                say("Make it again: it normalises what is trained on."),
                Named() if problem else statistics.differing(gathered),
            ),
        ],
        (say("means, deviations and class counts agree"), say("stats.json says what is there.")),
        {},
    )

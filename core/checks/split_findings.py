"""What is judged on the splits of a data set, and on what stands beside the patches."""

from __future__ import annotations

import numpy as np

from ..datasets.separation import Patches, separation
from ..verdict import FAIL, PASS, UNKNOWN, WARN, Finding
from .content_findings import Fault, finding
from .gathering import Gathered, Named
from .inventory import Inventory, in_order
from .label_findings import change_value
from .lists import Lists
from .sidecars import Checksums, Manifest, Statistics


def judge_lists(inventory: Inventory, lists: Lists | None) -> Finding:
    """Judge the splits: every patch in one of them, and the lists name nothing else."""
    key, title = "lists", "Splits"
    if not inventory.splits and lists is None:
        advice = "Add splits/train.txt, val.txt and test.txt, so that results can be compared."
        return Finding(key, title, UNKNOWN, "no split lists and no split folders", advice)
    lists = lists or Lists()
    counts = _counts(inventory, lists)
    left_out = Named([one for one in inventory.ids if one not in inventory.splits])
    none = Named([name for name, count in counts.items() if not count])
    one = Named([name for name, count in counts.items() if count == 1])
    line = "Add patches: ChangeFormer cannot read a list of one line."
    return finding(
        key,
        title,
        [
            Fault(FAIL, "listed, but not there", "Correct the lists.", Named(lists.unknown)),
            Fault(FAIL, "in two splits", "Keep each in one.", Named(lists.elsewhere)),
            Fault(WARN, "twice in a list", "Remove the repetition.", Named(lists.repeated)),
            Fault(WARN, "in no split", "Add or remove these patches.", left_out),
            Fault(WARN, "an empty split", "Share the patches out anew.", none),
            Fault(WARN, "a split of one patch", line, one),
        ],
        (
            ", ".join(f"{name} {count}" for name, count in counts.items()),
            "Every patch is in one split.",
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
    key, title = "leakage", "Shared pixels"
    places, splits = gathered.places, gathered.inventory.splits
    numbers = [number for number, name in enumerate(places.names) if name in splits]
    if len({splits[places.names[one]] for one in numbers}) < 2:
        value = "no two splits with a georeference"
        advice = (
            "Whether splits share ground cannot be told; equal pixels are looked for anyhow."
            if len({*splits.values()}) > 1
            else "There is nothing to compare."
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
    told = "" if distance is None else f", least distance {distance:,.0f} m"
    told += f", {found.larger} far larger patches not compared" if found.larger else ""
    if found.alone:
        told += f", {found.alone} in a coordinate system without a place on the Earth not compared"
    numbers_found: dict[str, float] = {"SHARED_PIXELS": found.shared_pixels}
    if distance is not None:
        numbers_found["SPLIT_DISTANCE"] = distance
    if not found.shared_pixels:
        near = " They touch: a buffer between them would make the test harder and more honest."
        advice = f"No pixel is in two splits.{near if distance == 0 else ''}"
        return Finding(key, title, PASS, f"0 shared pixels{told}", advice, numbers_found)
    advice = (
        "Split by blocks and drop overlapping patches: scores on pixels that were trained on mean "
        "nothing."
    )
    named = Named()
    for one, other in found.pairs:
        named.add(" and ".join(f"{names[at]} ({splits[names[at]]})" for at in (one, other)))
    value = f"{found.shared_pixels} shared pixels{told}; patches {named}"
    return Finding(key, title, FAIL, value, advice, numbers_found, named.first)


def judge_balance(gathered: Gathered) -> Finding:
    """Judge how much of every class every split has."""
    inventory = gathered.inventory
    tally = gathered.labels[inventory.labels[0].name]
    key, title = "balance", f"Balance of {inventory.labels[0].name}"
    value = change_value(gathered)
    if value is None:
        return _class_balance(gathered, key, title)
    ignore = 255 if value == 1 else None
    shares = {}
    for split, counts in sorted(tally.by_split.items(), key=lambda item: in_order(item[0])):
        counted = counts.sum() - (counts[ignore] if ignore else 0)
        shares[split or "without split"] = float(counts[value] / counted) if counted else 0.0
    total = tally.total
    counted = total.sum() - (total[ignore] if ignore else 0)
    overall = float(total[value] / counted) if counted else 0.0
    changed = tally.with_any({value}).count
    told = ", ".join(f"{name} {share:.2%}" for name, share in shares.items())
    return finding(
        key,
        title,
        [
            Fault(
                WARN,
                f"no change at all (of {told})",
                "Share the patches out by their change.",
                Named([name for name, share in shares.items() if not share]),
            )
        ],
        (f"change {told}; {changed} patches with change", "Every split has change."),
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
                "classes that train does not have",
                "Share the patches out by their classes.",
                Named([str(value) for value in sorted(unseen)]),
            )
        ],
        (f"{len(classes)} classes", "No class is met in the test alone."),
        {},
    )


def judge_checksums(checksums: Checksums, wrong: Named) -> Finding:
    """Judge the files against their checksums."""
    return finding(
        "checksums",
        "Checksums",
        [
            Fault(FAIL, "another content", "Fetch these files again, or note them anew.", wrong),
            Fault(FAIL, "noted, but not there", "Bring the files back.", checksums.missing),
            Fault(
                WARN,
                "not noted",
                "Write the checksums anew, or remove the files.",
                checksums.unlisted,
            ),
            Fault(
                WARN, "no line of SHA-256 and path", "Write the checksums anew.", checksums.broken
            ),
        ],
        (f"{len(checksums.digests)} files are as they were noted", "Nothing was lost or changed."),
        {"WRONG_CHECKSUMS": wrong.count + checksums.missing.count},
    )


def judge_manifest(manifest: Manifest) -> Finding:
    """Judge patches.csv against the patches."""
    unreadable = Named([manifest.problem] if manifest.problem else [])
    faults = [Fault(FAIL, "cannot be read", "Make the manifest again.", unreadable)]
    if not manifest.problem:
        faults += [
            Fault(FAIL, "in the manifest, but not there", "Remove the rows.", manifest.unknown),
            Fault(FAIL, "not in the manifest", "Add the rows.", manifest.absent),
            Fault(
                FAIL,
                "other change, classes, validity or split than the manifest says",
                "Make it again.",
                manifest.differing,
            ),
        ]
    count = manifest.unknown.count + manifest.absent.count + manifest.differing.count
    return finding(
        "manifest",
        "Manifest",
        faults,
        (f"{len(manifest.rows)} rows", "patches.csv says what is there."),
        {"MANIFEST_DIFFERENCES": count},
    )


def judge_statistics(statistics: Statistics, gathered: Gathered) -> Finding:
    """Judge stats.json against the pixels of the training patches."""
    problem = Named([statistics.problem] if statistics.problem else [])
    return finding(
        "statistics",
        "Statistics",
        [
            Fault(WARN, "cannot be read", "Make stats.json again.", problem),
            Fault(
                WARN,
                "other than stats.json says",
                "Make it again: it normalises what is trained on.",
                Named() if problem else statistics.differing(gathered),
            ),
        ],
        ("means, deviations and class counts agree", "stats.json says what is there."),
        {},
    )

"""What is recorded in a data set after it was made."""

import hashlib
import json
from pathlib import Path

import pytest

from changemining.core.datasets import recording
from changemining.core.datasets.recording import recorded_accuracy
from changemining.core.datasets.sidecars.checksums import sha256
from changemining.core.errors import InputError, WriteError

CHANGED = {"dataset.json", "README.md", "croissant.json", "checksums.sha256"}


@pytest.fixture
def found():
    """Return ``found(mask)``: an estimate as it is recorded."""

    def make(mask="mask.tif"):
        def figure(value):
            return {"value": value, "se": 0.01, "margin": 0.02, "low": value - 0.02,
                    "high": value + 0.02, "by_score": False}  # fmt: skip

        classes = [
            {"id": one, "name": name, "users": figure(0.8), "producers": None,
             "area_ha": figure(12.5), "mapped_ha": 11.0}
            for one, name in enumerate(("no change", "change"))
        ]  # fmt: skip
        return {
            "mask": mask,
            "confidence": 95.0,
            "overall": figure(0.947),
            "classes": classes,
            "sentence": f"Of {mask}.",
            "warnings": ["Thin."],
        }

    return make


def contents(folder):
    return {
        path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in folder.rglob("*")
        if path.is_file()
    }


def record(folder, found):
    with recorded_accuracy(folder, found):
        pass


def test_an_estimate_is_told_everywhere_and_nothing_else_changes(make_dataset, found):
    folder = make_dataset()
    before = contents(folder)
    stored = json.loads((folder / "dataset.json").read_text(encoding="utf-8"))
    record(folder, found())
    after = contents(folder)
    assert {name for name in after if after[name] != before.get(name)} == CHANGED
    assert after.keys() == before.keys()
    new = json.loads((folder / "dataset.json").read_text(encoding="utf-8"))
    assert new.pop("accuracy") == [found()]
    assert new == stored
    card = (folder / "README.md").read_text(encoding="utf-8")
    assert "| Overall accuracy | 0.947 | 0.927 to 0.967 |" in card
    assert "| Area, change | 12.5 ha | 12.48 ha to 12.52 ha |" in card
    assert "Of mask.tif." in card
    croissant = json.loads((folder / "croissant.json").read_text(encoding="utf-8"))
    first = croissant["variableMeasured"][0]
    assert (first["name"], first["sc:value"], first["minValue"]) == (
        "Overall accuracy",
        0.947,
        pytest.approx(0.927),
    )
    for line in (folder / "checksums.sha256").read_text(encoding="utf-8").splitlines():
        digest, name = line.split("  ")
        assert sha256(folder / name) == digest


def test_one_entry_a_mask_and_the_newest_counts(make_dataset, found):
    folder = make_dataset()
    for mask in ("a.tif", "b.tif", "a.tif"):
        record(folder, found(mask))
    stored = json.loads((folder / "dataset.json").read_text(encoding="utf-8"))
    assert [one["mask"] for one in stored["accuracy"]] == ["b.tif", "a.tif"]


def test_it_stays_where_a_scene_is_added(make_dataset, found):
    folder = make_dataset(prefix="a")
    record(folder, found())
    make_dataset(prefix="b", append=True)
    stored = json.loads((folder / "dataset.json").read_text(encoding="utf-8"))
    assert stored["accuracy"] == [found()]
    assert "accuracy" not in stored["previous_runs"][0]
    assert "Of mask.tif." in (folder / "README.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("last", sorted(CHANGED))
def test_where_one_file_cannot_be_written_all_stay(make_dataset, found, monkeypatch, last):
    folder = make_dataset()
    before, replace = contents(folder), Path.replace

    def refuse(self, target):
        if Path(target).name == last:
            raise PermissionError("in use")
        return replace(self, target)

    monkeypatch.setattr(Path, "replace", refuse)
    with pytest.raises(WriteError, match="cannot be written"):
        record(folder, found())
    assert contents(folder) == before


def test_nothing_is_recorded_where_what_comes_meanwhile_fails(make_dataset, found):
    folder = make_dataset()
    before = contents(folder)
    with pytest.raises(ZeroDivisionError), recorded_accuracy(folder, found()):
        1 / 0  # noqa: B018
    assert contents(folder) == before


def test_what_is_no_data_set_is_refused(tmp_path, found):
    with pytest.raises(InputError, match=r"there is no dataset\.json"):
        record(tmp_path, found())
    assert recording.check_recordable

"""A folder appears whole or not at all."""

import errno
import json
import os
import shutil
import subprocess
import sys
import threading
import time

import pytest

from changemining.core.datasets.staging import check_replaceable, new_folder, recover
from changemining.core.datasets.target import Target
from changemining.core.errors import InputError, WriteError


def record(text):
    """Return a ``dataset.json``, by which one data set can be told from another."""
    image = {"name": "T1", "kind": "image", "bands": ["B04"], "dtype": "uint16"}
    label = {"name": "Change", "kind": "label", "bands": ["change"], "dtype": "uint8"}
    label |= {"classes": [{"id": 0, "name": "no change", "color": [0, 0, 0]}], "ignore": 255}
    content = {
        "format": "changemining-dataset",
        "generator": {"name": "ChangeMining", "version": "1"},
        "layers": [image, label],
        "leakage": {"shared_pixels": 0, "least_distance": None, "unit": "metre"},
        "previous_runs": [],
        "algorithm": "exportpatches",
        "software": {},
        "parameters": {"SIZE": 32},
        "seed": 42,
        "inputs": {},
        "dates": {},
        "grid": {"crs": "EPSG:32721", "transform": [10, 0, 0, 0, -10, 0], "shape": [1, 1]},
        "bands": {},
        "counts": {"patches": 0, "splits": {}, "dropped": {}},
        "areas": {"only": None, "zones": [], "closed_only": False},
        "said": text,
    }
    return json.dumps(content)


def told(folder):
    return json.loads((folder / "dataset.json").read_text())["said"]


def fill(path, text="new", reason=None, **more):
    with new_folder(path, **more) as folder:
        (folder / "dataset.json").write_text(record(text))
        assert not (path / "dataset.json").exists() or told(path) != text
        if reason:
            raise reason


def names(folder):
    return sorted(path.name for path in folder.iterdir())


@pytest.fixture
def dataset(tmp_path):
    folder = tmp_path / "dataset"
    folder.mkdir()
    (folder / "dataset.json").write_text(record("old"))
    return folder


@pytest.mark.parametrize("place", ["dataset", "not/yet/there", "with space and ä", ".hidden"])
def test_it_appears_when_it_is_complete(tmp_path, place):
    fill(tmp_path / place)
    assert told(tmp_path / place) == "new"
    assert names(tmp_path) == [place.split("/")[0]]


@pytest.mark.parametrize("reason", [ValueError, KeyboardInterrupt, GeneratorExit])
def test_nothing_is_left_of_what_was_interrupted(tmp_path, reason):
    with pytest.raises(reason):
        fill(tmp_path / "some" / "where", reason=reason)
    assert names(tmp_path) == []


def test_an_existing_data_set_is_refused(tmp_path, dataset):
    with pytest.raises(InputError, match="REPLACE"):
        fill(dataset)
    assert told(dataset) == "old"
    assert names(tmp_path) == ["dataset"]


def test_an_existing_data_set_is_replaced_as_a_whole(tmp_path, dataset):
    (dataset / "T1").mkdir()
    (dataset / "T1" / "leftover.tif").write_text("of the old one")
    fill(dataset, replace=True)
    assert names(dataset) == ["dataset.json"]
    assert told(dataset) == "new"
    assert names(tmp_path) == ["dataset"]


@pytest.mark.parametrize("reason", [ValueError, GeneratorExit])
def test_the_old_one_stays_where_the_new_one_fails(tmp_path, dataset, reason):
    with pytest.raises(reason):
        fill(dataset, replace=True, reason=reason)
    assert told(dataset) == "old"
    assert names(tmp_path) == ["dataset"]


@pytest.mark.parametrize("replace", [True, False])
def test_what_is_not_ours_is_never_touched(tmp_path, replace):
    foreign = tmp_path / "photos"
    foreign.mkdir()
    (foreign / "holiday.jpg").write_text("!")
    with pytest.raises(InputError, match="no data set of ChangeMining"):
        fill(foreign, replace=replace)
    file = tmp_path / "file"
    file.write_text("!")
    with pytest.raises(InputError, match="is a file"):
        fill(file, replace=replace)
    assert names(foreign) == ["holiday.jpg"]
    assert file.read_text() == "!"


def test_an_empty_folder_may_be_filled(tmp_path):
    (tmp_path / "empty").mkdir()
    fill(tmp_path / "empty")
    assert names(tmp_path / "empty") == ["dataset.json"]
    assert names(tmp_path) == ["empty"]


def test_leftovers_of_a_killed_run_go_with_the_next(tmp_path, monkeypatch):
    # As a killed process: nothing is tidied.
    monkeypatch.setattr(shutil, "rmtree", lambda *_, **__: None)
    with pytest.raises(KeyboardInterrupt):
        fill(tmp_path / "dataset", reason=KeyboardInterrupt)
    monkeypatch.undo()
    assert len(names(tmp_path)) == 1
    fill(tmp_path / "dataset", text="newer")
    assert names(tmp_path) == ["dataset"]


def test_killed_while_replacing_the_old_one_is_not_lost(tmp_path, dataset, monkeypatch):
    rename = os.rename
    monkeypatch.setattr(shutil, "rmtree", lambda *_, **__: None)

    class Killed(BaseException):
        pass

    def killed_after_the_first(self, target):
        rename(self, target)
        raise Killed

    monkeypatch.setattr(type(dataset), "rename", killed_after_the_first)
    with pytest.raises(Killed):
        fill(dataset, replace=True)
    assert not dataset.exists()
    monkeypatch.undo()
    with pytest.raises(InputError, match="REPLACE"):
        fill(dataset)
    assert told(dataset) == "old"
    fill(dataset, text="newer", replace=True)
    assert names(tmp_path) == ["dataset"]


def test_the_old_one_comes_back_where_the_new_one_cannot_take_its_place(
    tmp_path, dataset, monkeypatch
):
    rename = os.rename

    def busy(self, target):
        if self.name.endswith(".partial"):
            raise PermissionError("in use")
        rename(self, target)

    monkeypatch.setattr(type(dataset), "rename", busy)
    with pytest.raises(WriteError, match="cannot be put in place"):
        fill(dataset, replace=True)
    assert told(dataset) == "old"
    assert names(tmp_path) == ["dataset"]


@pytest.mark.parametrize(
    ("platform", "why"),
    [("linux", "may not be changed. Mend the permissions"), ("win32", "open in another program")],
)
def test_a_folder_that_lets_nothing_go_is_told_before_the_work(dataset, monkeypatch, platform, why):
    """As a sticky folder does with what is another's, and Windows with what is open."""

    def stuck(self, target):
        raise PermissionError(errno.EPERM, "Operation not permitted")

    monkeypatch.setattr(type(dataset), "rename", stuck)
    monkeypatch.setattr(sys, "platform", platform)
    with pytest.raises(WriteError) as caught, new_folder(dataset, replace=True):
        pytest.fail("the work began")
    assert why in str(caught.value)
    assert told(dataset) == "old"
    assert names(dataset.parent) == ["dataset"]


# Killed for good, at each step of the swap


def killed(path, root, step):
    """Replace `path` in a process that is killed right after a rename or the mark's removal."""
    code = f"""
import os, runpy, signal, sys
from pathlib import Path
runpy.run_path({str(root / "tests" / "conftest.py")!r})
from changemining.core.datasets.staging import new_folder
step = sys.argv[2]
def deadly(real, wanted):
    def done(self, *given, **more):
        result = real(self, *given, **more)
        if wanted(self):
            os.kill(os.getpid(), signal.SIGKILL)
        return result
    return done
away = deadly(Path.rename, lambda path: path.name == {path.name!r})
there = deadly(Path.rename, lambda path: path.name.endswith(".partial"))
mark = deadly(Path.unlink, lambda path: path.parent.name.endswith(".replaced"))
if step == "mark":
    Path.unlink = mark
else:
    Path.rename = away if step == "away" else there
with new_folder(sys.argv[1], replace=True) as folder:
    (folder / "dataset.json").write_text({record("new")!r})
"""
    done = subprocess.run([sys.executable, "-c", code, str(path), step], check=False)
    assert done.returncode == -9


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL")
@pytest.mark.parametrize(("step", "stands"), [("away", "old"), ("there", "new"), ("mark", "new")])
def test_a_kill_within_the_swap_leaves_one_whole_set(tmp_path, dataset, root, step, stands):
    killed(dataset, root, step)
    assert dataset.exists() == (stands == "new")
    Target(dataset, append=True).check()
    assert told(dataset) == stands
    fill(dataset, text="newer", replace=True)
    assert names(tmp_path) == ["dataset"]


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL")
def test_what_is_half_removed_never_comes_back(tmp_path, dataset, root):
    killed(dataset, root, "mark")
    shutil.rmtree(dataset)
    recover(dataset)
    assert not dataset.exists()
    fill(dataset)
    assert names(tmp_path) == ["dataset"]


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL")
def test_the_old_one_comes_back_into_an_empty_folder(tmp_path, dataset, root):
    killed(dataset, root, "away")
    dataset.mkdir()
    recover(dataset)
    assert told(dataset) == "old"
    assert names(tmp_path) == [".dataset.partial", "dataset"]


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights there")
def test_a_link_stays_a_link_and_its_folder_is_replaced(tmp_path, dataset):
    (tmp_path / "elsewhere").mkdir()
    link = tmp_path / "elsewhere" / "link"
    link.symlink_to(dataset)
    fill(link, replace=True)
    assert link.is_symlink()
    assert told(dataset) == "new"
    assert names(tmp_path) == ["dataset", "elsewhere"]
    assert names(tmp_path / "elsewhere") == ["link"]


# Two at once

HOLDING = """
import runpy, sys
runpy.run_path(sys.argv[2])
from changemining.core.datasets.staging import new_folder
with new_folder(sys.argv[1]) as folder:
    (folder / "dataset.json").write_text(sys.argv[3])
    print("there", flush=True)
    sys.stdin.read()
"""


@pytest.fixture
def first(root):
    """Begin a run in another process, which goes on until its input is closed."""
    begun = []

    def begin(path):
        conftest = str(root / "tests" / "conftest.py")
        command = [sys.executable, "-c", HOLDING, str(path), conftest, record("first")]
        pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "text": True}
        begun.append(subprocess.Popen(command, **pipes))
        assert begun[-1].stdout.readline() == "there\n"
        return begun[-1]

    yield begin
    for process in begun:
        process.kill()
        process.communicate()


def test_the_second_run_is_told_who_is_at_work(tmp_path, first):
    process = first(tmp_path / "new" / "set")
    for attempt in (fill, lambda path: Target(path).check()):
        with pytest.raises(WriteError, match=rf"process {process.pid} on .+, since 2\d\d\d-"):
            attempt(tmp_path / "new" / "set")
    process.communicate("")
    assert told(tmp_path / "new" / "set") == "first"
    assert names(tmp_path / "new") == ["set"]


def test_a_file_system_without_locks_is_written_to(tmp_path, monkeypatch):
    def no_lock(_):
        raise OSError(errno.ENOLCK, "No locks available")

    monkeypatch.setattr("changemining.core.io.locking._lock", no_lock)
    fill(tmp_path / "set")
    assert names(tmp_path) == ["set"]


def test_a_kill_releases_the_place(tmp_path, first):
    process = first(tmp_path / "set")
    process.kill()
    process.communicate()
    fill(tmp_path / "set")
    assert names(tmp_path) == ["set"]


def test_sets_of_one_name_in_folders_to_be_made_share_nothing(tmp_path, first):
    process = first(tmp_path / "x" / "set")
    fill(tmp_path / "y" / "set", text="second")
    process.communicate("")
    for place, text in (("x", "first"), ("y", "second")):
        assert told(tmp_path / place / "set") == text
        assert names(tmp_path / place) == ["set"]


@pytest.mark.skipif(sys.platform == "win32", reason="Links need a right on Windows.")
@pytest.mark.parametrize("name", [".set.partial", ".set.replaced", ".set.0123abcd.trash"])
@pytest.mark.parametrize("key", ["", "key"])
def test_links_under_our_names_lead_nowhere(tmp_path, name, key):
    victim = tmp_path / "victim"
    victim.mkdir()
    (victim / "dataset.json").write_text(record("mine"))
    (victim / ".key").write_text(key)
    (victim / "thesis.odt").write_text("years")
    before = {path.name: path.read_text() for path in victim.iterdir()}
    ground = tmp_path / "ground"
    ground.mkdir()
    (ground / name).symlink_to(victim)
    fill(ground / "set", key=key)
    assert {path.name: path.read_text() for path in victim.iterdir()} == before
    assert not (ground / "set").is_symlink()
    assert told(ground / "set") == "new"
    assert set(names(ground)) - {".set.0123abcd.trash"} == {"set"}


@pytest.mark.skipif(sys.platform == "win32", reason="Links need a right on Windows.")
def test_a_link_in_the_place_of_the_lock_is_not_followed(tmp_path):
    victim = tmp_path / "thesis.odt"
    victim.write_text("years")
    (tmp_path / "ground").mkdir()
    (tmp_path / "ground" / ".set.lock").symlink_to(victim)
    with pytest.raises(WriteError, match="cannot be written"):
        fill(tmp_path / "ground" / "set")
    assert victim.read_text() == "years"
    assert names(tmp_path / "ground") == [".set.lock"]


@pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write everywhere"
)
def test_a_read_only_place(tmp_path):
    locked = tmp_path / "locked"
    locked.mkdir(mode=0o555)
    with pytest.raises(WriteError, match="writable"):
        fill(locked / "dataset")


def test_an_input_inside_the_old_one(dataset, tmp_path):
    for folder in (dataset / "work", tmp_path / "dataset2"):
        folder.mkdir()
        (folder / "mask.tif").write_text("mask")
    with pytest.raises(InputError, match="would be replaced"):
        check_replaceable(dataset, True, [str(dataset / "work" / "mask.tif")])
    check_replaceable(dataset, True, [str(tmp_path / "dataset2" / "mask.tif")])


# What takes long to remove


@pytest.fixture
def slow_removal(monkeypatch):
    """Removals wait until ``release()``, as that of tens of thousands of files would."""
    removed, go, threads = shutil.rmtree, threading.Event(), set(threading.enumerate())

    def rmtree(*given, **more):
        assert go.wait(10)
        removed(*given, **more)

    def release():
        go.set()
        for thread in set(threading.enumerate()) - threads:
            thread.join(10)

    monkeypatch.setattr("changemining.core.datasets.staging.MANY", 1)
    monkeypatch.setattr(shutil, "rmtree", rmtree)
    yield release
    release()


def cancelled(path, **more):
    """Give up a folder on the way, as a job that is closed does."""

    def job():
        with new_folder(path, **more) as folder:
            (folder / "dataset.json").write_text("new")
            yield

    running = job()
    next(running)
    running.close()


def test_a_cancel_waits_for_no_large_file(tmp_path, slow_removal, monkeypatch):
    monkeypatch.setattr("changemining.core.datasets.staging.MANY", 100)
    monkeypatch.setattr("changemining.core.datasets.staging.LARGE", 3)
    begun = time.perf_counter()
    cancelled(tmp_path / "set")
    assert time.perf_counter() - begun < 1
    slow_removal()
    assert names(tmp_path) == []


@pytest.mark.parametrize("name", ["dataset", "with [brackets]"])
def test_a_cancel_waits_for_no_removal_nor_does_the_next_run(tmp_path, slow_removal, name):
    begun = time.perf_counter()
    cancelled(tmp_path / name)
    assert time.perf_counter() - begun < 1
    (trash,) = names(tmp_path)
    assert trash.startswith(f".{name}.")
    assert trash.endswith(".trash")
    cancelled(tmp_path / name)
    assert len(names(tmp_path)) == 2
    slow_removal()
    assert names(tmp_path) == []


def test_the_old_one_stays_where_the_removal_takes_long(tmp_path, dataset, slow_removal):
    cancelled(dataset, replace=True)
    assert told(dataset) == "old"
    slow_removal()
    assert names(tmp_path) == ["dataset"]


def test_what_a_small_cancelled_run_made_is_gone_at_once(tmp_path):
    threads = threading.active_count()
    cancelled(tmp_path / "dataset")
    assert names(tmp_path) == []
    assert threading.active_count() == threads


@pytest.mark.parametrize("name", ["dataset", "with [brackets]"])
def test_a_removal_that_was_killed_is_finished_by_the_next_run(tmp_path, name):
    for left in (f".{name}.0123abcd.trash", ".other.0123abcd.trash", f".{name}.trash"):
        (tmp_path / left).mkdir()
        (tmp_path / left / "patch.tif").write_text("left")
    fill(tmp_path / name)
    assert names(tmp_path) == sorted([".other.0123abcd.trash", f".{name}.trash", name])


def test_where_no_folder_in_use_can_be_renamed_it_is_removed_in_place(tmp_path, monkeypatch):
    def busy(*_):
        raise PermissionError("in use")

    monkeypatch.setattr("changemining.core.datasets.staging.MANY", 1)
    monkeypatch.setattr(type(tmp_path), "rename", busy)
    cancelled(tmp_path / "dataset")
    assert names(tmp_path) == []


def test_a_program_that_ends_after_a_cancel_leaves_nothing(tmp_path, root):
    code = f"""
import runpy, shutil, sys, time
runpy.run_path({str(root / "tests" / "conftest.py")!r})
from changemining.core.datasets import staging as folders
folders.MANY = 1
removed = shutil.rmtree
shutil.rmtree = lambda *given, **more: (time.sleep(0.5), removed(*given, **more))
def job():
    with folders.new_folder(sys.argv[1]) as folder:
        (folder / "dataset.json").write_text("new")
        yield
running = job()
next(running)
running.close()
"""
    subprocess.run([sys.executable, "-c", code, str(tmp_path / "dataset")], check=True)
    assert names(tmp_path) == []

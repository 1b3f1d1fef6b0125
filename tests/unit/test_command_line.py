"""The command line: every algorithm without QGIS, what it says, and how it ends."""

import io
import json
import os
import signal
import subprocess
import sys
import time

import pytest

from changemining.commands.contract import contract
from changemining.commands.following import Stopped, follow
from changemining.commands.given import Given
from changemining.commands.main import main
from changemining.commands.parsing import parser_of, typed_by
from changemining.commands.progress import Progress
from changemining.commands.table import STEPS
from changemining.commands.values import values_of
from every_algorithm import calls, typed
from rasters import read_raster

ALGORITHMS = list(contract())


@pytest.fixture(scope="session")
def plugins(root, tmp_path_factory):
    """Return a folder that holds the checkout as a plugin, as QGIS's folder of plugins does."""
    folder = tmp_path_factory.mktemp("plugins")
    try:
        (folder / "changemining").symlink_to(root)
    except OSError as error:
        pytest.skip(f"This user may make no links: {error}")
    return folder


@pytest.fixture(scope="session")
def start(plugins):
    """Return ``start(*words)``: a process of the command line."""
    paths = os.pathsep.join(filter(None, [str(plugins), os.environ.get("PYTHONPATH")]))

    def start(*words, **more):
        command = [sys.executable, "-m", "changemining", *map(str, words)]
        return subprocess.Popen(
            command,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            encoding="utf-8",
            env={**os.environ, "PYTHONPATH": paths, "PYTHONIOENCODING": "utf-8"},
            **more,
        )

    return start


@pytest.fixture(scope="session")
def run(start):
    """Return ``run(*words)``: exit code, results and the lines of the log."""

    def run(*words, **more):
        process = start(*words, **more)
        out, told = process.communicate(timeout=300)
        return process.returncode, out, told.splitlines()

    return run


@pytest.fixture(scope="module")
def worked(tmp_path_factory):
    """Run every algorithm once; return the folder, the results, and what each was asked for."""
    folder = tmp_path_factory.mktemp("every")
    results, asked = {}, {}
    for name, parameters in calls(folder):
        algorithm = contract()[name]
        _, given = typed_by(parser_of(algorithm), algorithm, typed(name, parameters)[1:])
        one = Given(algorithm, values_of(algorithm, given), pytest.fail)
        one.local = 0
        one.touched().check()
        results[name] = follow(STEPS[name](one), Progress(io.StringIO()))
        asked[name] = one.asked
    return folder, results, asked


def test_every_algorithm_has_a_function_and_every_function_an_algorithm():
    assert list(STEPS) == ALGORITHMS


def test_every_algorithm_is_tried(worked):
    _, results, _ = worked
    assert set(results) == set(ALGORITHMS)


@pytest.mark.parametrize("name", ALGORITHMS)
def test_every_parameter_counts(worked, name):
    """A parameter of the contract that no function asks for would be heeded by QGIS alone."""
    _, _, asked = worked
    assert set(contract()[name].parameters) - asked[name] == set()


@pytest.mark.parametrize("name", ALGORITHMS)
def test_results_are_the_outputs_of_the_contract(worked, name):
    _, results, _ = worked
    assert set(results[name]) == set(contract()[name].outputs)


def test_a_replayed_set_has_the_same_patches(worked):
    folder, results, _ = worked
    assert results["replaydataset"]["PATCHES"] == results["builddataset"]["PATCHES"] > 0
    patches = sorted((folder / "built").glob("*/*.tif"))
    assert len(patches) > 3 * results["builddataset"]["PATCHES"]
    for patch in patches:
        again = folder / "again" / patch.relative_to(folder / "built")
        assert again.read_bytes() == patch.read_bytes()


def test_the_record_tells_of_the_command_line(worked):
    folder, _, _ = worked
    record = json.loads((folder / "built" / "dataset.json").read_text(encoding="utf-8"))
    assert "command line" in record["software"]
    assert "qgis" not in record["software"]


def test_an_extent_is_cropped_to(worked):
    folder, _, _ = worked
    whole, cropped = (read_raster(folder / name) for name in ("T1.tif", "imported.tif"))
    assert [size + 2 for size in cropped.pixels.shape[1:]] == list(whole.pixels.shape[1:])


def test_nothing_of_qgis_is_loaded(worked, plugins):
    """Nor rasterio, where GDAL's own bindings are asked for."""
    folder, _, _ = worked
    code = (
        "import sys; from changemining.commands.main import main\n"
        f"assert main(['savi', '--input', {str(folder / 'T1.tif')!r}, '--output', 'x.tif']) == 0\n"
        "loaded = {name.split('.')[0] for name in sys.modules}\n"
        "sys.exit(', '.join(loaded & {'qgis', 'PyQt5', 'PyQt6', 'rasterio', 'affine'}) or 0)"
    )
    environment = {**os.environ, "PYTHONPATH": str(plugins), "CHANGEMINING_RASTERS": "gdal"}
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=folder,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr


# Options and help.


@pytest.mark.parametrize("name", ALGORITHMS)
def test_help_tells_every_parameter(name, capsys):
    with pytest.raises(SystemExit) as ended:
        main([name, "--help"])
    told = capsys.readouterr().out
    assert ended.value.code == 0
    for parameter in contract()[name].parameters.values():
        assert f"  {parameter.option} " in told
    assert "%%" not in told


def test_the_overview_tells_every_algorithm(run):
    code, out, _ = run("--help")
    assert code == 0
    assert all(f"  {name} " in out for name in ALGORITHMS)
    assert run()[0] == 2


def test_no_option_of_a_run_is_a_parameter():
    options = {"--json", "--quiet", "--help"}
    assert not any(
        parameter.option in options
        for one in contract().values()
        for parameter in one.parameters.values()
    )


def test_the_version_is_that_of_the_metadata(run, root):
    code, out, _ = run("--version")
    assert code == 0
    assert f"\nversion={out.strip()}\n" in (root / "metadata.txt").read_text(encoding="utf-8")


def test_names_are_taken_with_dashes_underscores_and_in_capitals(worked, tmp_path, capsys):
    folder, _, _ = worked
    given = ["thresholdmask", "--input", str(folder / "difference.tif"), "--method", "fixed"]
    found = []
    for area in (["--min-area", "50"], ["--min_area=50"], ["--MIN_AREA", "50"], []):
        assert main([*given, *area, "--json", "--output", str(tmp_path / "m.tif")]) == 0
        found.append(json.loads(capsys.readouterr().out)["changed_pixels"])
    assert found[0] == found[1] == found[2] != found[3]


def test_values_that_look_like_options_are_values():
    algorithm = contract()["exportpatches"]
    words = ["--t1", "a", "--t2", "b", "--mask", "c", "--output", "d", "--max-negative-ratio", "-1"]
    _, given = typed_by(parser_of(algorithm), algorithm, words)
    assert given["MAX_NEGATIVE_RATIO"] == ["-1"]
    algorithm = contract()["importscene"]
    words = ["--extent", "-54.3,-54.2,-3.1,-3 [EPSG:4326]", "--output", "x"]
    _, given = typed_by(parser_of(algorithm), algorithm, words)
    assert given["EXTENT"] == ["-54.3,-54.2,-3.1,-3 [EPSG:4326]"]


@pytest.mark.parametrize(
    ("words", "line"),
    [
        pytest.param(["sav"], "Did you mean savi?", id="no algorithm"),
        pytest.param(["savi", "--output", "x"], "INPUT is missing: give “Scene”.", id="missing"),
        pytest.param(["savi", "--inputs", "x.tif"], "--input", id="no option"),
        pytest.param(
            ["savi", "--input", "a", "--input", "b", "--output", "c"], "given twice", id="twice"
        ),
        pytest.param(["savi", "x.tif"], "x.tif", id="no name"),
    ],
)
def test_what_cannot_be_typed_ends_with_2(run, words, line):
    code, out, told = run(*words)
    assert code == 2
    assert out == ""
    assert line in told[-1]


@pytest.mark.parametrize(
    ("more", "line"),
    [
        pytest.param({"METHOD": "most"}, "METHOD is 'most': use one of otsu, fixed", id="choice"),
        pytest.param({"VALUE": "many"}, "VALUE is 'many': give a number.", id="number"),
        pytest.param({"MIN_AREA": "2.5"}, "MIN_AREA is 2.5: give a whole number.", id="whole"),
        pytest.param({"MIN_AREA": "3e9"}, "give a number below 2147483648", id="too large"),
        pytest.param({"INPUT": "nowhere.tif"}, "nowhere.tif does not exist", id="no file"),
        pytest.param({"OUTPUT": "mask.png"}, "end the name in .tif", id="ending"),
        pytest.param({"OUTPUT": "difference.tif"}, "is an input of this very step", id="input"),
        pytest.param({"OUTPUT": "no/mask.tif"}, "does not exist: create it first", id="folder"),
    ],
)
def test_bad_input_is_one_line_and_leaves_nothing(worked, run, tmp_path, more, line):
    folder, _, _ = worked
    given = tmp_path / "difference.tif"
    given.write_bytes((folder / "difference.tif").read_bytes())
    before = given.read_bytes()
    words = typed("thresholdmask", {"INPUT": given.name, "OUTPUT": "mask.tif", **more})
    code, out, told = run(*words, "--quiet", cwd=tmp_path)
    assert (code, out) == (1, "")
    assert len(told) == 1
    assert line in told[0]
    assert [one.name for one in tmp_path.iterdir()] == ["difference.tif"]
    assert given.read_bytes() == before


def test_a_switch_is_on_alone_and_says_what_it_takes(worked, run, tmp_path):
    folder, _, _ = worked
    given = ["checkdataset", "--folder", folder / "built", "--stop-on-fail"]
    assert run(*given)[0] == run(*given, "false")[0] == 0
    code, _, told = run(*given, "perhaps")
    assert code == 1
    assert told == ["STOP_ON_FAIL is 'perhaps': give true or false."]
    (tmp_path / "T1").mkdir()
    assert run("checkdataset", "--folder", tmp_path, "--stop-on-fail")[0] == 1


def test_a_data_set_is_replaced_only_where_that_is_asked_for(worked, run):
    folder, _, _ = worked
    given = ["convertdataset", "--folder", folder / "built", "--output", folder / "levir"]
    code, _, told = run(*given)
    assert code == 1
    assert "ask for REPLACE" in told[-1]
    assert run(*given, "--replace")[0] == 0
    code, _, told = run("convertdataset", "--folder", folder / "built", "--replace",
                        "--output", folder / "built")  # fmt: skip
    assert code == 1
    assert (folder / "built" / "dataset.json").exists()


# Many pairs.


def test_passes_row_by_row_give_what_one_run_gives(worked, tmp_path, capsys):
    folder, results, _ = worked

    def told(*words):
        assert main([*map(str, words), "--json"]) == 0
        said = capsys.readouterr()
        return json.loads(said.out), said.err

    pairs = ["--table", folder / "pairs.csv", "--size", 32, "--min-valid", 0.5, "--cell", 1000]
    begun, _ = told("begin", *pairs, "--output", tmp_path / "many")
    assert begun["pairs"] == 3
    for row in (3, 1, 2, 1):
        made, said = told("survey", begun["run"], "--row", row)
        assert made["state"] == ("failed" if row == 3 else "done")
        assert ("none.tif does not exist" in said) == (row == 3)
    told("plan", begun["run"])
    for row in (3, 1, 2, 1):
        told("cut", begun["run"], "--row", row)
    made, said = told("finish", begun["run"], "--states", tmp_path / "states.gpkg")
    assert "none.tif does not exist" in said
    assert (made["pairs"], made["failed"]) == (2, 1)
    assert made["patches"] == results["builddatasets"]["PATCHES"]
    assert (tmp_path / "states.gpkg").exists()
    names = sorted(one.relative_to(tmp_path / "many") for one in (tmp_path / "many").rglob("*.*"))
    assert len(names) > 3 * made["patches"]
    for name in names:
        assert (tmp_path / "many" / name).read_bytes() == (folder / "many" / name).read_bytes()


def test_a_row_that_is_none_and_a_folder_that_is_no_run_are_told(worked, run, tmp_path):
    folder, _, _ = worked
    code, _, told = run("survey", folder / "many.run", "--row", 9)
    assert (code, told) == (1, ["There is no row 9: the table has 3."])
    code, _, told = run("plan", tmp_path)
    assert code == 1
    assert "holds no run over many pairs" in told[-1]
    assert run("cut", folder / "many.run")[0] == 2


# Polygons of a file.


def test_a_layer_is_named_as_qgis_names_it(worked, run, tmp_path):
    folder, _, _ = worked
    given = ["--reference", folder / "difference.tif", "--output", tmp_path / "mask.tif"]
    layer = f"{folder / 'ana.gpkg'}|layername=polygons"
    assert run("polygonstomask", "--polygons", layer, *given)[0] == 0
    code, _, told = run("polygonstomask", "--polygons", layer + "|subset=a=1", *given)
    assert code == 1
    assert "only |layername=… can be told" in told[-1]
    code, _, told = run("polygonstomask", "--polygons", folder / "sample.gpkg", *given)
    assert code == 1
    assert "holds no polygons: choose a polygon layer" in told[-1]


# Progress and the end.


def test_progress_is_lines_in_a_log_and_a_bar_on_a_terminal(monkeypatch):
    class Stream:
        def __init__(self, terminal):
            self.terminal, self.text = terminal, ""

        def isatty(self):
            return self.terminal

        def write(self, text):
            self.text += text

        def flush(self):
            pass

    clock = iter(range(100))
    monkeypatch.setattr("time.monotonic", lambda: next(clock))
    log, terminal = Stream(False), Stream(True)
    for stream in (log, terminal):
        progress = Progress(stream)
        for fraction in (0.05, 0.25, 0.27, 0.5):
            progress.show(fraction)
        progress.say("A line.")
    assert log.text == "20 % (00:02)\n50 % (00:04)\nA line.\n"
    assert "\r 50 %|###############...............| 00:04<00:04" in terminal.text
    assert terminal.text.endswith("\rA line.\n")


def test_a_signal_ends_a_job_between_two_steps():
    ended = []

    def job():
        try:
            while True:
                yield 0.5
                signal.raise_signal(signal.SIGTERM)
        finally:
            ended.append(True)

    before = signal.getsignal(signal.SIGTERM)
    with pytest.raises(Stopped) as stopped:
        follow(job(), Progress(io.StringIO()))
    assert stopped.value.number == signal.SIGTERM
    assert ended == [True]
    assert signal.getsignal(signal.SIGTERM) == before


@pytest.mark.skipif(sys.platform == "win32", reason="Windows sends no signals to one process.")
@pytest.mark.parametrize(("number", "code"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)])
def test_a_stopped_run_leaves_nothing(worked, start, tmp_path, number, code):
    folder, _, _ = worked
    scenes = ["--t1", folder / "T1.tif", "--t2", folder / "T2.tif", "--size", "16"]
    process = start("builddataset", *scenes, "--stride", "2", "--output", tmp_path / "set")
    for line in process.stderr:
        if line.startswith("Threshold"):
            break
    time.sleep(0.3)
    process.send_signal(number)
    _, told = process.communicate(timeout=60)
    assert process.returncode == code
    assert told.splitlines()[-1] == "Stopped: nothing half written is left."
    assert not (tmp_path / "set").exists()

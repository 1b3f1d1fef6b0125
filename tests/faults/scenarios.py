"""What runs while it is killed, stopped or out of room: each makes files that are compared."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from changemining.core.change.build import build_dataset
from changemining.core.change.export import export_patches
from changemining.core.choices.layouts import LayoutChoice
from changemining.core.choices.masks import MaskChoice
from changemining.core.choices.patches import PatchChoice
from changemining.core.choices.scenes import SaviChoice
from changemining.core.datasets.layouts.convert import convert_dataset
from changemining.core.datasets.target import Target
from changemining.core.generator.synthetic import SyntheticPair, write_pair
from changemining.core.jobs import finish
from changemining.core.masks.mask import plan_mask, write_mask
from changemining.core.masks.polygons import write_polygons
from changemining.core.pairs.difference import plan_difference, write_difference
from changemining.core.replay.replay import replay
from changemining.core.scenes.import_plan import plan_import
from changemining.core.scenes.importing import write_import
from changemining.core.scenes.indices import plan_savi, write_savi

#: Folders of a scenario: what is read, and what is written.
INPUTS, OUTPUTS = "inputs", "outputs"
_PATCHES = {"size": 32, "block_size": 1, "min_valid": 0.2}


@dataclass(frozen=True)
class Scenario:
    """One way to write files.

    Attributes
    ----------
    prepare
        Puts into a folder what is there before; `run` then does the work. Both take the folder
        that holds :data:`INPUTS` and :data:`OUTPUTS`.
    other
        What another user does there at the same time; the same if None.
    """

    name: str
    prepare: Callable[[Path], None]
    run: Callable[[Path], None]
    other: Callable[[Path], None] | None = None


def _nothing(root: Path) -> None:
    """There is nothing but the inputs."""


def make_inputs(folder: Path) -> None:
    """Make two scenes, their difference and mask."""
    folder.mkdir(parents=True)
    paths = finish(write_pair(SyntheticPair((96, 128), 3), folder))
    for path in paths[:2]:
        finish(write_savi(plan_savi(path), folder / f"savi_{path.stem}.tif"))
    indices = [folder / f"savi_{name}.tif" for name in ("T1", "T2")]
    finish(write_difference(plan_difference(*indices), folder / "difference.tif"))
    plan = plan_mask(folder / "difference.tif", method="fixed", value=0.1)
    finish(write_mask(plan, folder / "mask.tif"))


def _scenes(root: Path) -> tuple[str, str]:
    return tuple(str(root / INPUTS / f"{name}.tif") for name in ("T1", "T2"))  # type: ignore[return-value]


def _build(root: Path, name: str = "set", replace: bool = False, **more: object) -> None:
    target = Target(root / OUTPUTS / name, replace=replace)
    choice = PatchChoice(**{**_PATCHES, **more})
    job = build_dataset(
        *_scenes(root), target, SaviChoice(), MaskChoice(), choice, ignore_pair_check=True
    )
    finish(job)


def _export(root: Path, append: bool = False, replace: bool = False, **more: object) -> None:
    target = Target(root / OUTPUTS / "set", append=append, replace=replace)
    mask = str(root / INPUTS / "mask.tif")
    finish(export_patches(*_scenes(root), mask, target, PatchChoice(**{**_PATCHES, **more})))


def _replay(root: Path) -> None:
    folder = root / OUTPUTS
    finish(replay(folder / "set", root / INPUTS, Target(folder / "again")))


def _convert(root: Path) -> None:
    folder = root / OUTPUTS
    finish(convert_dataset(folder / "set", "levir", Target(folder / "levir").path, LayoutChoice()))


def _polygons(root: Path) -> None:
    inputs = root / INPUTS
    job = write_polygons(
        inputs / "mask.tif", root / OUTPUTS / "p.gpkg", difference=inputs / "difference.tif"
    )
    finish(job)


def _import(root: Path) -> None:
    plan = plan_import(str(root / INPUTS / "T1.tif"), bands="B02,B03,B04,B08")
    finish(write_import(plan, root / OUTPUTS / "scene.tif"))


def _mask(root: Path, value: float) -> None:
    plan = plan_mask(root / INPUTS / "difference.tif", method="fixed", value=value)
    finish(write_mask(plan, root / OUTPUTS / "mask.tif"))


SCENARIOS = (
    Scenario("build", _nothing, _build, lambda root: _build(root, size=48)),
    Scenario("export", _nothing, _export, lambda root: _export(root, size=48)),
    Scenario(
        "replace",
        lambda root: _export(root, seed=1),
        lambda root: _export(root, replace=True),
        lambda root: _export(root, replace=True, size=48),
    ),
    Scenario(
        "append",
        lambda root: _export(root, prefix="a"),
        lambda root: _export(root, append=True, prefix="b"),
        lambda root: _export(root, append=True, prefix="c", seed=7),
    ),
    Scenario(
        "append to nothing",
        _nothing,
        lambda root: _export(root, append=True, prefix="a"),
        lambda root: _export(root, append=True, prefix="b"),
    ),
    Scenario(
        "new folders",
        _nothing,
        lambda root: _build(root, "x/y/set"),
        lambda root: _build(root, "x/z/set", size=48),
    ),
    Scenario("replay", _build, _replay),
    Scenario("convert", _export, _convert),
    Scenario("polygons", _nothing, _polygons),
    Scenario("mask", _nothing, lambda root: _mask(root, 0.1), lambda root: _mask(root, 0.2)),
    Scenario("import", _nothing, _import),
)

"""All that stands beside the patches, written together."""

import json

from changemining.core.datasets.sidecars.write import write_beside
from changemining.core.datasets.stored import open_dataset
from changemining.core.jobs import finish


def test_they_can_be_written_again(make_dataset):
    folder = make_dataset()

    def contents():
        return {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}

    before = contents()
    finish(write_beside(open_dataset(folder)))
    assert contents() == before


def test_no_file_tells_of_the_machine(make_dataset, tmp_path):
    folder = make_dataset()
    for path in folder.rglob("*"):
        if path.is_file() and path.suffix not in {".tif", ".jpg", ".png", ".gpkg"}:
            assert str(tmp_path) not in path.read_text(encoding="utf-8"), path
            assert ".partial" not in path.read_text(encoding="utf-8"), path
    json.loads((folder / "croissant.json").read_text(encoding="utf-8"))

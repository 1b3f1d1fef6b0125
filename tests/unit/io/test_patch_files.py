"""A patch's file: as training code likes it, and told where the disk is full."""

import numpy as np
import pytest

from changemining.core.affine import Affine
from changemining.core.datasets.shelf import Shelf
from changemining.core.errors import WriteError
from changemining.core.io.patch_files import PatchEncoder
from changemining.core.io.source import inspect
from rasters import read_raster

pytestmark = pytest.mark.backend


def test_a_full_disk_while_patches_are_written(small_disk, write, random):
    pixels = random.integers(0, 65535, (4, 256, 256)).astype("uint16")
    source = inspect(write("scene.tif", pixels))
    encoder = PatchEncoder(source, 256)

    def fill_disk():
        shelf = Shelf(small_disk)
        files = encoder.encode([pixels] * 4, [(500_000, 9_200_000)] * 4)
        for number, content in enumerate(files):
            shelf.put(f"{number}.tif", content)

    with pytest.raises(WriteError, match="disk"):
        fill_disk()


@pytest.mark.parametrize(
    ("dtype", "size", "predictor"),
    [("uint16", 32, 2), ("uint8", 48, 2), ("int16", 20, 2), ("float32", 16, 1)],
)
def test_patches_are_stored_as_training_code_likes_them(
    write, tmp_path, random, dtype, size, predictor
):
    tifffile = pytest.importorskip("tifffile", reason="tifffile is not installed.")
    pixels = (random.random((3, size, size)) * 200).astype(dtype)
    path = write(
        *("scene.tif", pixels), nodata=7, descriptions=["B02", "", "B04"], scales=[0.5, 1, 1]
    )
    source = inspect(path)
    paths = [tmp_path / "first.tif", tmp_path / "second.tif"]
    corners = [(500_000, 9_200_000), (500_160, 9_199_680)]
    files = PatchEncoder(source, size).encode([pixels, pixels[:, ::-1]], corners)
    for path, content in zip(paths, files):
        path.write_bytes(content)
    for patch, expected, corner in zip(paths, (pixels, pixels[:, ::-1]), corners):
        with tifffile.TiffFile(patch) as tiff:
            (page,) = tiff.pages
            np.testing.assert_array_equal(np.moveaxis(page.asarray(), -1, 0), expected)
            assert page.compression.name == "ADOBE_DEFLATE"
            assert page.predictor == predictor
            assert page.planarconfig.name == "CONTIG"
            assert len(page.dataoffsets) == 1
            assert page.is_tiled == (size % 16 == 0)
        written = read_raster(patch)
        assert written.transform == Affine(10, 0, corner[0], 0, -10, corner[1])
        assert written.wkt == source.grid.crs.to_wkt()
        assert written.nodata == 7
        assert written.descriptions == ("B02", "", "B04")
        assert written.scales == (0.5, 1, 1)

"""Import: the same reflectance whatever a scene comes as, or a clear refusal."""

import itertools
import tempfile
import zipfile
from collections import Counter

import numpy as np
import pytest

from changemining.core.affine import Affine
from changemining.core.choices.scenes import ImportChoice
from changemining.core.errors import ChangeMiningError, InputError, ReadError
from changemining.core.generator.synthetic import SyntheticPair
from changemining.core.io.source import Reader
from changemining.core.jobs import Caution, finish
from changemining.core.pairs.difference import plan_difference, write_difference
from changemining.core.scenes import importing
from changemining.core.scenes.import_plan import Extent, plan_import
from changemining.core.scenes.importing import write_import
from changemining.core.scenes.indices import plan_savi, write_savi
from rasters import bounds_in, read_raster

pytestmark = pytest.mark.backend

BANDS = ("B02", "B03", "B04", "B08")
SHAPE = 180, 240


def import_scene(path, output, **choice):
    remarks = []
    result = finish(write_import(plan_import(path, **choice), output), remarks.append)
    return result, remarks


def read(path):
    return read_raster(path).pixels


@pytest.fixture(scope="session")
def scene():
    """{band: digital numbers without offset, 0 outside}."""
    pair = SyntheticPair(SHAPE, 7, BANDS)
    return dict(zip(BANDS, pair.block(1, slice(0, SHAPE[0]), slice(0, SHAPE[1]))))


@pytest.fixture(scope="session")
def real_scene(shared_data):
    """The same of a real scene."""
    scene = read_raster(shared_data / "amazon_mining" / "T1.tif")
    return {band: scene.pixels[scene.descriptions.index(band), :400, :300] for band in BANDS}


def shifted(scene, added):
    return {
        (band, 10): np.where(array == 0, 0, np.minimum(array.astype(int) + added, 65534)).astype(
            "uint16"
        )
        for band, array in scene.items()
    }


def reflectance(scene):
    return {
        band: np.where(array == 0, np.nan, array / 10000).astype("float32")
        for band, array in scene.items()
    }


@pytest.mark.parametrize("given", ["", "MTD_MSIL2A.xml", "GRANULE"])
def test_nothing_is_written_into_the_product(given, products, scene, tmp_path):
    safe = products.write_safe(tmp_path, shifted(scene, 0), baseline="02.05")
    before = sorted(safe.rglob("*"))
    with pytest.raises(InputError, match=r"scene.tif lies in .*SAFE, which is an input"):
        import_scene(safe / given, safe / "scene.tif")
    assert sorted(safe.rglob("*")) == before


def write_ways(products, folder, scene):
    """Write one scene in the ways of the archives and the Browser; {way: path}."""
    ways = {
        "N0205": products.write_safe(folder, shifted(scene, 0), baseline="02.05"),
        "N0500": products.write_safe(folder, shifted(scene, 1000), baseline="05.00", offsets=-1000),
        "N0510": products.write_safe(folder, shifted(scene, 1000), baseline="05.10", offsets=-1000),
    }
    for dtype in ("uint16", "float32", "uint8"):
        ways[dtype] = products.write_browser(folder / dtype, reflectance(scene), dtype)
    stack = np.stack([array for _, array in sorted(shifted(scene, 1000).items())])
    ways["scaled"] = products.write_band(
        folder / "stack.tif",
        stack,
        descriptions=BANDS,
        scales=[1e-4] * 4,
        offsets=[-0.1] * 4,
        nodata=0,
    )
    return ways


@pytest.mark.parametrize("which", ["scene", "real_scene"])
def test_one_scene_however_it_comes_has_one_savi(products, tmp_path, which, request):
    scene = request.getfixturevalue(which)
    indices = {}
    for way, path in write_ways(products, tmp_path, scene).items():
        import_scene(path, tmp_path / f"{way}.tif")
        finish(write_savi(plan_savi(tmp_path / f"{way}.tif"), tmp_path / f"savi_{way}.tif"))
        indices[way] = tmp_path / f"savi_{way}.tif"
    for first, second in itertools.combinations(indices, 2):
        change = tmp_path / "change.tif"
        result = finish(write_difference(plan_difference(indices[first], indices[second]), change))
        found = read(change)
        limit = 0.021 if "uint8" in (first, second) else 6e-4
        assert np.nanmax(np.abs(found)) <= limit, (first, second)
        if "uint8" not in (first, second):
            assert result.count == (scene["B04"] > 0).sum()


def test_the_output_is_what_the_contract_says(products, tmp_path, scene):
    bands = shifted(scene, 1000)
    bands["B04", 10][50, 60] = 65535
    bands["B08", 10][51, 60] = 990  # a reflectance of −0.001
    root = products.write_safe(tmp_path, bands, offsets=-1000)
    result, remarks = import_scene(root, tmp_path / "out.tif")
    expected = np.stack([scene[band] for band in BANDS])
    expected[:, 50, 60] = 0
    expected[3, 51, 60] = 1
    written = read_raster(tmp_path / "out.tif")
    assert (written.pixels == expected).all()
    assert written.pixels.dtype == "uint16"
    assert written.nodata == 0
    assert written.scales == (0.0001,) * 4
    assert written.offsets == (0,) * 4
    assert written.descriptions == BANDS
    assert written.is_tiled
    assert (written.epsg, written.transform) == (32721, products.UTM)
    tags = {
        key[len("CHANGEMINING_") :]: value
        for key, value in written.tags.items()
        if key.startswith("CHANGEMINING_")
    }
    assert tags["SENSING_DATE"] == "2019-07-05"
    assert tags["BASELINE"] == "05.09"
    assert tags["OFFSET"] == "B02=-1000 B03=-1000 B04=-1000 B08=-1000"
    assert (tags["LEVEL"], tags["ORBIT"], tags["SUN_ELEVATION"]) == ("L2A", "110", "53.5")
    assert tags["SOURCE"] == root.name
    assert tags["VERSION"]
    assert result.clamped == {"B02": 0, "B03": 0, "B04": 0, "B08": 1}
    assert result.valid_pixels == (expected[0] > 0).sum()
    assert any("B08 1" in remark for remark in remarks)
    assert any("no scene classification" in remark for remark in remarks)
    assert not [remark for remark in remarks if isinstance(remark, Caution)]


def test_offsets_are_read_per_band(products, tmp_path, scene):
    offsets = {**dict.fromkeys(products.BAND_IDS, -1000), "B03": -500, "B08": -1200}
    stored = {
        (band, 10): np.where(array == 0, 0, array.astype(int) - offsets[band]).astype("uint16")
        for band, array in scene.items()
    }
    root = products.write_safe(tmp_path, stored, offsets=offsets)
    plan = plan_import(root)
    finish(write_import(plan, tmp_path / "out.tif"))
    assert (read(tmp_path / "out.tif") == np.stack(list(scene.values()))).all()
    assert plan.offsets == {"B02": -1000, "B03": -500, "B04": -1000, "B08": -1200}
    assert plan.offset == -1000


@pytest.mark.parametrize(
    ("name", "added"),
    [
        ("S2A_OPER_MSI_L2A_TL", 7000),
        ("S2A_MSIL2A_20190212", 0),
        ("S2B_MSIL2A_20220413", 1000),
        ("S2A_MSIL2A_20230821", 1000),
    ],
)
def test_real_metadata_around_pixels(products, tmp_path, shared_data, scene, name, added):
    (xml,) = (shared_data / "mtd_msil2a").glob(f"{name}*.xml")
    root = products.write_safe_around(tmp_path, xml, shifted(scene, added))
    plan = plan_import(root)
    finish(write_import(plan, tmp_path / "out.tif"))
    assert (read(tmp_path / "out.tif") == np.stack(list(scene.values()))).all()
    assert plan.offset == -added


@pytest.mark.parametrize("offset", [None, -1000])
def test_the_metadata_decide_of_products_made_by_a_user(products, tmp_path, scene, offset):
    root = products.write_safe(
        tmp_path, shifted(scene, -(offset or 0)), baseline="99.99", offsets=offset
    )
    assert "_N9999_" in root.name
    import_scene(root, tmp_path / "out.tif")
    assert (read(tmp_path / "out.tif") == np.stack(list(scene.values()))).all()


@pytest.mark.parametrize("unpacked", [False, True])
def test_folder_zip_and_xml_give_the_same_pixels(products, tmp_path, scene, unpacked, monkeypatch):
    monkeypatch.setattr("changemining.core.scenes.archive.UNPACK_BYTES", 0 if unpacked else 1 << 30)
    temporary = tmp_path / "temporary"
    temporary.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(temporary))
    half = scene["B08"][::2, ::2]
    bands = {**shifted(scene, 1000), ("B11", 20): np.where(half, half + 1000, 0).astype("uint16")}
    bands["SCL", 20] = np.full(half.shape, 4, "uint8")
    bands["SCL", 20][10:20, 10:30] = 9
    root = products.write_safe(tmp_path, bands, offsets=-1000)
    archive = products.zipped(root, tmp_path / "a b:c.zip")
    before = sorted(tmp_path.rglob("*"))
    outputs = []
    for number, path in enumerate((root, archive, root / "MTD_MSIL2A.xml")):
        outputs.append(tmp_path / f"out{number}.tif")
        import_scene(path, outputs[-1], bands="B04,B08,B11")
    assert sorted(tmp_path.rglob("*")) == sorted([*before, *outputs])
    first, *others = map(read, outputs)
    for other in others:
        assert (other == first).all()
    # The tags too, and so the bytes.
    assert len({output.read_bytes() for output in outputs}) == 1
    expected = scene["B04"].copy()
    expected[20:40, 20:60] = 0
    expected[np.repeat(np.repeat(half, 2, 0), 2, 1) == 0] = 0
    expected[scene["B08"] == 0] = 0
    assert (first[0] == expected).all()
    # Coarser pixels are repeated.
    assert (first[2] == np.where(expected > 0, np.repeat(np.repeat(half, 2, 0), 2, 1), 0)).all()


def test_classes_are_masked_as_asked(products, tmp_path, scene):
    classes = np.arange(12, dtype="uint8").repeat(10)[np.newaxis].repeat(90, 0)
    root = products.write_safe(
        tmp_path, {**shifted(scene, 0), ("SCL", 20): classes}, baseline="02.05"
    )
    inside = scene["B04"] > 0
    for text, dropped in (
        (ImportChoice.mask_classes, {0, 1, 3, 8, 9, 10, 11}),
        ("5, 6", {5, 6}),
        ("", set()),
    ):
        import_scene(root, tmp_path / "out.tif", mask_classes=text)
        columns = np.array([value not in dropped for value in range(12)]).repeat(20)
        assert ((read(tmp_path / "out.tif")[0] > 0) == (inside & columns)).all()
        # Clouds and their shadows among what is left.
        cloudy = np.isin(np.arange(12), [3, 8, 9, 10]).repeat(20) & columns
        left = (inside & cloudy).sum() / (inside & columns).sum()
        share = read_raster(tmp_path / "out.tif").tags.get("CHANGEMINING_CLOUD_SHARE")
        assert share is None if not text else float(share) == pytest.approx(left, abs=1e-6)
    for text in ("12", "-1", "cloud", "3;8"):
        with pytest.raises(InputError, match="MASK_CLASSES"):
            plan_import(root, mask_classes=text)


def test_resolutions(products, tmp_path, scene):
    coarse = {("B05", 20): scene["B08"][::2, ::2], ("B04", 20): scene["B04"][1::2, 1::2]}
    root = products.write_safe(tmp_path, {**shifted(scene, 0), **coarse}, baseline="02.05")
    # The file in the wanted resolution, averages of whole blocks where there is none.
    import_scene(root, tmp_path / "20.tif", bands="B04,B08,B05", resolution=20)
    found = read(tmp_path / "20.tif")
    blocks = scene["B08"].reshape(90, 2, 120, 2).astype(float)
    whole = (blocks > 0).all(axis=(1, 3)) & (coarse["B04", 20] > 0) & (coarse["B05", 20] > 0)
    assert ((found[0] > 0) == whole).all()
    assert (found[0][whole] == coarse["B04", 20][whole]).all()
    assert (np.abs(found[1] - blocks.mean(axis=(1, 3)))[whole] <= 0.5).all()
    assert read_raster(tmp_path / "20.tif").transform == products.UTM * Affine.scale(2)
    # Coarse bands alone come to the same grid as fine ones.
    import_scene(root, tmp_path / "10.tif", bands="B05")
    fine = read_raster(tmp_path / "10.tif")
    assert (fine.shape, fine.transform) == (SHAPE, products.UTM)
    for wrong in (0, -10, float("nan")):
        with pytest.raises(InputError, match="RESOLUTION"):
            plan_import(root, resolution=wrong)


def test_extent_crops_to_whole_pixels(products, tmp_path, scene):
    coarse = np.arange(90 * 120, dtype="uint16").reshape(90, 120) + 1
    bands = {**shifted(scene, 0), ("B11", 20): coarse}
    root = products.write_safe(tmp_path, bands, baseline="02.05")
    extent = Extent(600_513, 9_298_706, 601_107, 9_299_494)
    import_scene(root, tmp_path / "out.tif", bands="B04,B11", extent=extent)
    written = read_raster(tmp_path / "out.tif")
    assert written.bounds == (600_510, 9_298_700, 601_110, 9_299_500)
    found = written.pixels
    inside = scene["B04"][50:130, 51:111]
    assert (found[0] == inside).all()
    repeated = np.repeat(np.repeat(coarse, 2, 0), 2, 1)[50:130, 51:111]
    assert (found[1] == np.where(inside > 0, repeated, 0)).all()
    # The same place in degrees.
    bounds = bounds_in(extent[:4], written.wkt, "EPSG:4326")
    plan = plan_import(root, bands="B04", extent=Extent(*bounds, "EPSG:4326"))
    assert plan.grid.shape[0] in range(79, 84)
    for wrong, message in (
        (Extent(0, 0, 10, 10), "does not meet"),
        (Extent(600_600, 9_298_000, 600_600, 9_299_000), "is empty"),
        (Extent(0, 0, 1, 1, "EPSG:999999"), "not known"),
    ):
        with pytest.raises(InputError, match=message):
            plan_import(root, extent=wrong)


@pytest.mark.parametrize("zipped", [False, True])
@pytest.mark.parametrize("cropped", [False, True])
def test_what_is_needed_of_a_product_is_decoded_once(
    products, tmp_path, scene, monkeypatch, zipped, cropped
):
    monkeypatch.setattr(importing, "BLOCK", 64)
    monkeypatch.setattr(importing, "TILE", 16)
    half, sixth = (np.full((SHAPE[0] // n, SHAPE[1] // n), 7, "uint16") for n in (2, 6))
    bands = {**shifted(scene, 0), ("B11", 20): half, ("B01", 60): sixth}
    bands["SCL", 20] = np.full(half.shape, 4, "uint8")
    root = products.write_safe(tmp_path, bands, baseline="02.05")
    # In tiles that no window's side is a multiple of.
    sides = {10: 48, 20: 36, 60: 40}
    for (band, metres), pixels in bands.items():
        (file,) = root.rglob(f"*_{band}_{metres}m.jp2")
        tile = dict.fromkeys(("BLOCKXSIZE", "BLOCKYSIZE"), sides[metres])
        products.write_band(file, pixels, metres, **(tile if metres < 60 else {}))
    path = products.zipped(root, tmp_path / "product.zip") if zipped else root
    # Rows 50 to 149, columns 100 to 199 at 10 m.
    extent = Extent(601_000, 9_298_500, 602_000, 9_299_500) if cropped else None
    counts = {}

    def counted(reader, window, wanted, read=Reader._read):
        side = sides[round(reader.source.grid.resolution[0])]
        rows = range(window.row // side, (window.row + window.height - 1) // side + 1)
        cols = range(window.col // side, (window.col + window.width - 1) // side + 1)
        tiles = counts.setdefault(reader.source.name[-11:-4].strip("_"), Counter())
        tiles.update(itertools.product(rows, cols))
        return read(reader, window, wanted)

    monkeypatch.setattr(Reader, "_read", counted)
    import_scene(path, tmp_path / "out.tif", bands="all", extent=extent)
    ten, twenty, sixty = (
        ((range(1, 4), range(2, 5)), (range(3), range(1, 3)), (range(1), range(1)))
        if cropped
        else ((range(4), range(5)), (range(3), range(4)), (range(1), range(1)))
    )
    expected = dict.fromkeys(("B02_10m", "B03_10m", "B04_10m", "B08_10m"), ten)
    expected |= {"B11_20m": twenty, "SCL_20m": twenty, "B01_60m": sixty}
    assert counts == {name: Counter(itertools.product(*at)) for name, at in expected.items()}
    whole = read(tmp_path / "out.tif")
    inside = (slice(50, 150), slice(100, 200)) if cropped else (slice(None), slice(None))
    assert (whole[2] == scene["B03"][inside]).all()


@pytest.mark.parametrize("dtype", ["float32", "uint16"])
def test_a_mask_band_says_what_is_no_data(products, tmp_path, scene, dtype):
    bands = {band: array.copy() for band, array in reflectance(scene).items()}
    bands["B04"][100, 100] = 0
    folder = products.write_browser(tmp_path / "in", bands, dtype, data_mask=True)
    import_scene(folder, tmp_path / "out.tif")
    found = read(tmp_path / "out.tif")
    assert ((found[0] > 0) == (scene["B04"] > 0)).all()
    assert found[2, 100, 100] == 1


def test_folders_of_band_files(products, tmp_path, scene):
    for ending in (".tif", ".jp2"):
        folder = tmp_path / f"bare{ending}"
        for (band, _), array in shifted(scene, 1000).items():
            products.write_band(folder / f"T21MXQ_20190705T141051_{band}_10m{ending}", array)
        with pytest.raises(InputError, match="SCALING: dn "):
            plan_import(folder)
        result, _ = import_scene(folder, tmp_path / "out.tif", scaling="dn_offset")
        assert (read(tmp_path / "out.tif") == np.stack(list(scene.values()))).all()
        assert result.dark.verdict == "plausible"
        # A wrong choice is heard of.
        _, remarks = import_scene(folder, tmp_path / "wrong.tif", scaling="dn")
        assert [remark for remark in remarks if isinstance(remark, Caution)]
        archive = products.zipped(folder, tmp_path / "bare.zip")
        import_scene(archive, tmp_path / "zip.tif", scaling="dn_offset")
        assert (read(tmp_path / "zip.tif") == read(tmp_path / "out.tif")).all()
        # The metadata two folders above.
        (tmp_path / "MTD_MSIL2A.xml").write_text(products.metadata_xml(offsets=-1000), "utf-8")
        import_scene(folder, tmp_path / "auto.tif")
        assert (read(tmp_path / "auto.tif") == read(tmp_path / "out.tif")).all()
        (tmp_path / "MTD_MSIL2A.xml").unlink()


def test_rasters_of_several_bands(products, tmp_path, scene):
    stack = np.stack(list(scene.values()))
    plain = products.write_band(tmp_path / "plain.tif", stack)
    with pytest.raises(InputError, match="its bands are 1, 2, 3, 4"):
        plan_import(plain, scaling="dn")
    import_scene(plain, tmp_path / "out.tif", scaling="dn", bands="B08=4,B04=3")
    written = read_raster(tmp_path / "out.tif")
    assert written.descriptions == ("B08", "B04")
    assert (written.pixels == stack[[3, 2]]).all()
    # What was imported can be imported.
    import_scene(tmp_path / "out.tif", tmp_path / "again.tif", bands="all")
    assert (read(tmp_path / "again.tif") == stack[[2, 3]]).all()


def test_oscd(shared_data, tmp_path):
    for number in (1, 2):
        folder = shared_data / "oscd" / "aguasclaras" / f"imgs_{number}"
        with pytest.raises(InputError, match="SCALING"):
            plan_import(folder)
        plan = plan_import(folder, bands="all", scaling="dn")
        # The first name tells when the file was made, not when the scene was taken.
        assert plan.product.date == (None, "2017-10-15")[number - 1]
        assert plan.product.level == ("L1C", None)[number - 1]
        output = tmp_path / f"{number}.tif"
        result = finish(write_import(plan, output))
        assert result.valid_pixels > 0.99 * result.pixels
        written = read_raster(output)
        assert written.shape == (471, 525)
        assert len(written.descriptions) == 13
        red = written.pixels[written.descriptions.index("B04")]
        (file,) = folder.glob("*_B04.tif")
        assert (red[red > 0] == read(file)[0][red > 0]).all()


def test_sen2r(shared_data, tmp_path):
    file = shared_data / "sen2r_barbellino" / "S2A2A_20170703_022_Barbellino_BOA_10.tif"
    plan = plan_import(file, bands="B04=4,B08=8", scaling="dn", mask_classes="4")
    finish(write_import(plan, tmp_path / "out.tif"))
    assert (plan.product.date, plan.product.level) == ("2017-07-03", "L2A")
    classes = read(file.with_name(file.name.replace("BOA", "SCL")))[0]
    kept = np.repeat(np.repeat(classes != 4, 2, 0), 2, 1)
    stored = read(file)
    assert (read(tmp_path / "out.tif") == np.where(kept, stored[[3, 7]], 0)).all()
    with pytest.raises(InputError, match=r"2017-07-03.*2019-07-23|SCL twice|several"):
        plan_import(file.parent, scaling="dn")


# Bad input


def bad_inputs(products, folder, scene):
    """Yield (what, path, choice, message)."""
    safe = products.write_safe(folder / "a", shifted(scene, 0), baseline="02.05")
    yield (
        "missing band",
        safe,
        {"bands": "B04,B11"},
        "no band B11: its bands are B02, B03, B04, B08",
    )
    yield "no bands", safe, {"bands": " , "}, "BANDS is empty"
    yield "a band twice", safe, {"bands": "B04,red"}, "B04 twice"
    yield "unknown scaling", safe, {"scaling": "raw"}, "Unknown SCALING"
    yield "custom without numbers", safe, {"scaling": "custom"}, "SCALE"
    bomb = folder / "bomb.SAFE"
    products.write_band(bomb / "GRANULE/x/IMG_DATA/T21MXQ_20190705T141051_B04.jp2", scene["B04"])
    (bomb / "MTD_MSIL2A.xml").write_text('<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', "utf-8")
    yield "bomb", bomb, {"bands": "B04"}, "declares a document type"
    cut = products.write_safe(folder / "c", shifted(scene, 0), baseline="02.05")
    (file,) = cut.glob("GRANULE/*/IMG_DATA/R10m/*_B08_10m.jp2")
    file.write_bytes(file.read_bytes()[:-500])
    yield "truncated", cut, {}, "truncated"
    rotated = products.write_band(
        folder / "rotated.tif",
        scene["B04"],
        transform=products.UTM * Affine(0.9986, -0.0523, 0, 0.0523, 0.9986, 0),
        descriptions=["B04"],
    )
    yield "rotated", rotated, {"bands": "B04", "scaling": "dn"}, "rotated"
    classes = np.full((90, 120), 200, "uint8")
    odd = products.write_safe(
        folder / "d", {**shifted(scene, 0), ("SCL", 20): classes}, baseline="02.05"
    )
    yield "no classes", odd, {}, "no classes"
    nothing = {key: np.zeros_like(array) for key, array in shifted(scene, 0).items()}
    empty = products.write_safe(folder / "e", nothing, baseline="02.05")
    yield "nothing valid", empty, {}, "no valid pixel"
    zones = folder / "zones"
    products.write_band(zones / "B04.tif", scene["B04"])
    products.write_band(zones / "B08.tif", scene["B08"], crs="EPSG:32722")
    yield "zones", zones, {"bands": "B04,B08", "scaling": "dn"}, "different coordinate"
    stack = products.write_band(folder / "stack.tif", scene["B08"], descriptions=["B08"])
    yield "too bright", stack, {"bands": "B08", "scaling": "reflectance"}, "SCALING=dn"
    picture = folder / products.browser_name("B04", raw="")
    products.write_band(picture, scene["B04"])
    yield "visualised", picture, {"bands": "B04"}, "visualised"


def test_bad_input_ends_in_one_line_and_no_file(products, tmp_path, scene):
    output = tmp_path / "out" / "out.tif"
    output.parent.mkdir()
    for what, path, choice, message in bad_inputs(products, tmp_path, scene):
        with pytest.raises(ChangeMiningError, match=message) as caught:
            import_scene(path, output, **choice)
        assert "\n" not in str(caught.value), what
        assert list(output.parent.iterdir()) == [], what


def test_a_zip_cut_off_inside_a_band(products, tmp_path, scene):
    root = products.write_safe(tmp_path, shifted(scene, 0), baseline="02.05")
    archive = tmp_path / "stored.zip"
    with zipfile.ZipFile(archive, "w") as target:
        for file in sorted(root.rglob("*")):
            content = file.read_bytes()[:-9] if "_B04_10m" in file.name else None
            name = str(file.relative_to(tmp_path))
            if content is None:
                target.write(file, name)
            else:
                target.writestr(name, content)
    with pytest.raises(ReadError, match="truncated"):
        plan_import(archive)


def test_an_input_is_never_overwritten(products, tmp_path, scene):
    stack = np.stack(list(scene.values()))
    path = products.write_band(tmp_path / "scene.tif", stack, descriptions=BANDS, scales=[1e-4] * 4)
    before = path.read_bytes()
    with pytest.raises(InputError, match="input of this very step"):
        import_scene(path, path)
    assert path.read_bytes() == before


def test_cancel_leaves_nothing(products, tmp_path, scene):
    root = products.write_safe(tmp_path, shifted(scene, 0), baseline="02.05")
    job = write_import(plan_import(root), tmp_path / "out.tif")
    for step in job:
        if isinstance(step, float):
            job.close()
    assert [path for path in tmp_path.iterdir() if path != root] == []


def test_progress_rises_to_one(products, tmp_path, scene, monkeypatch):
    monkeypatch.setattr(importing, "BLOCK", 64)
    monkeypatch.setattr("changemining.core.scenes.archive.UNPACK_BYTES", 0)
    root = products.write_safe(tmp_path, shifted(scene, 0), baseline="02.05")
    for path in (root, products.zipped(root, tmp_path / "product.zip")):
        steps = [
            step
            for step in write_import(plan_import(path), tmp_path / "out.tif")
            if isinstance(step, float)
        ]
        assert steps == sorted(steps)
        assert steps[-1] == 1
        assert (read(tmp_path / "out.tif") == np.stack(list(scene.values()))).all()


def test_cancel_leaves_nothing_unpacked(products, tmp_path, scene, monkeypatch):
    monkeypatch.setattr("changemining.core.scenes.archive.UNPACK_BYTES", 0)
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    root = products.write_safe(tmp_path, shifted(scene, 0), baseline="02.05")
    archive = products.zipped(root, tmp_path / "product.zip")
    before = sorted(tmp_path.iterdir())
    for stop in (1, 6):
        job = write_import(plan_import(archive), tmp_path / "out.tif")
        fractions = (step for step in job if isinstance(step, float))
        for _ in range(stop):
            next(fractions)
        assert sorted(tmp_path.iterdir()) != before
        job.close()
        assert sorted(tmp_path.iterdir()) == before


@pytest.mark.parametrize(
    ("choice", "says"),
    [
        ({"resolution": 1e-3}, r"RESOLUTION 0\.001 would make 4e\+05 × 4e\+05 pixels, more than"),
        ({"resolution": 1e-300}, r"RESOLUTION 1e-300 would make .* more than the 2e\+10"),
        ({"resolution": 1e300}, r"RESOLUTION 1e\+300 is larger than the whole product"),
        ({"resolution": 5000}, r"RESOLUTION 5000 is larger than the whole product"),
        (
            {"extent": Extent(-1e300, -1e300, 1e300, 1e300, None), "resolution": 1e-3},
            r"RESOLUTION 0\.001 would make",
        ),
    ],
)
def test_what_is_out_of_reason_is_told_with_its_number(tmp_path, products, choice, says):
    root = products.write_safe(tmp_path, {("B04", 10): np.full((40, 40), 2000, "uint16")})
    with pytest.raises(InputError, match=says):
        plan_import(root, bands="B04", **choice)


@pytest.mark.parametrize("way", [zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED])
def test_a_flipped_bit_in_a_zip_is_told(products, tmp_path, random, way):
    """GDAL decodes what it finds: without a look at the checksum pixels would be other ones."""
    bands = {(band, 10): random.integers(300, 4000, (64, 64)).astype("uint16") for band in BANDS}
    root = products.write_safe(tmp_path, bands, offsets=-1000)
    archive = tmp_path / "product.zip"
    with zipfile.ZipFile(archive, "w", way) as made:
        for file in sorted(root.rglob("*.*")):
            made.write(file, file.relative_to(tmp_path))
        (member,) = (one for one in made.infolist() if one.filename.endswith("_B04_10m.jp2"))
    content = bytearray(archive.read_bytes())
    content[member.header_offset + 30 + len(member.filename) + member.compress_size * 3 // 4] ^= 1
    archive.write_bytes(content)
    plan = plan_import(archive, bands=",".join(BANDS))
    with pytest.raises(ReadError, match=r"_B04_10m\.jp2 cannot be read from product\.zip, down"):
        finish(write_import(plan, tmp_path / "out.tif"))
    assert not (tmp_path / "out.tif").exists()

"""The proof of no leakage over several coordinate systems, against OGR's own geometry."""

import numpy as np
import pytest
from osgeo import ogr, osr

from changemining.core.clipping import common_areas
from changemining.core.datasets.separation import Patches, separation
from changemining.core.globe import AXIS
from changemining.core.io.crs import NO_CRS, parse_crs

pytestmark = pytest.mark.backend


def system(code):
    found = osr.SpatialReference()
    found.ImportFromEPSG(code)
    found.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return found


def moved(points, code, other):
    way = osr.CoordinateTransformation(system(code), system(other))
    return [(x, y) for x, y, _ in way.TransformPoints([tuple(one) for one in points])]


def polygon(points):
    ring = ogr.Geometry(ogr.wkbLinearRing)
    for x, y in [*points, points[0]]:
        ring.AddPoint_2D(float(x), float(y))
    made = ogr.Geometry(ogr.wkbPolygon)
    made.AddGeometry(ring)
    return made


def outline(box, code, other, pieces=64):
    """Return a box of one system as a polygon of another, with many corners."""
    xmin, ymin, xmax, ymax = box
    x, y = np.linspace(xmin, xmax, pieces), np.linspace(ymin, ymax, pieces)
    sides = [(x, ymin + 0 * x), (xmax + 0 * y, y), (x[::-1], ymax + 0 * x), (xmin + 0 * y, y[::-1])]
    points = np.concatenate([np.column_stack(side)[:-1] for side in sides])
    return polygon(points if code == other else moved(points, code, other))


def by_ogr(boxes, codes, splits, code):
    """Return the area that boxes of different splits and systems share, in one system's units."""
    outlines = [outline(box, own, code) for box, own in zip(boxes, codes)]
    area, pairs = 0.0, set()
    for i in range(len(boxes)):
        for j in range(i):
            if splits[i] != splits[j] and codes[i] != codes[j]:
                common = outlines[i].Intersection(outlines[j])
                if common is not None and common.Area() > (1e-12 if code == 4326 else 1):
                    area += common.Area()
                    pairs.add((j, i))
    return area, pairs


def squares(x, y, side, columns, rows):
    return [
        [x + side * col, y + side * row, x + side * (col + 1), y + side * (row + 1)]
        for row in range(rows)
        for col in range(columns)
    ]


def found(boxes, codes, splits, pixel=10.0):
    boxes = np.array(boxes, float)
    known = sorted({*codes})
    pixels = np.where(np.array(codes)[:, None] == 4326, 9e-5, pixel) * np.ones((1, 2))
    systems = [parse_crs(f"EPSG:{code}") for code in known]
    return separation(
        Patches(boxes, pixels, systems, np.array([known.index(one) for one in codes]), splits)
    )


#: Where zones 21 and 22 meet, 54° W and 30° S.
WEST = moved([(-54, -30)], 4326, 32721)[0]
EAST = moved([(-54, -30)], 4326, 32722)[0]


def test_two_zones_share_what_ogr_says():
    ours = squares(WEST[0] - 4000, WEST[1] - 4000, 1280, 6, 6)
    theirs = squares(EAST[0] - 3000, EAST[1] - 3500, 1280, 6, 6)
    codes = [32721] * len(ours) + [32722] * len(theirs)
    splits = ["train", "test"] * (len(codes) // 2)
    area, pairs = by_ogr(ours + theirs, codes, splits, 32721)
    made = found(ours + theirs, codes, splits)
    assert area > 5e6
    # Splits of one zone only touch.
    assert made.shared_pixels == pytest.approx(area / 100, abs=1)
    assert {tuple(sorted(map(int, pair))) for pair in made.pairs} == pairs
    assert made.least_distance == 0


def test_sets_that_only_touch_over_two_zones_share_nothing():
    """All patches of one zone that share nothing with a block of the other: bounding boxes do."""
    theirs = squares(EAST[0] - 3000, EAST[1] - 3500, 1280, 5, 5)
    block = [outline(box, 32722, 32721) for box in theirs]
    around = squares(WEST[0] - 9000, WEST[1] - 9000, 200, 90, 90)
    ours = []
    for box in around:
        square = outline(box, 32721, 32721)
        if all(square.Intersection(one).Area() == 0 for one in block if square.Intersects(one)):
            ours.append(box)
    assert len(ours) > 6000
    rough = 0
    for one in block:
        xmin, xmax, ymin, ymax = one.GetEnvelope()
        for box in ours:
            across = min(xmax, box[2]) - max(xmin, box[0])
            down = min(ymax, box[3]) - max(ymin, box[1])
            rough += max(across, 0) * max(down, 0)
    assert rough / 100 > 500  # what bounding boxes would make of it
    codes = [32721] * len(ours) + [32722] * len(theirs)
    made = found(ours + theirs, codes, ["train"] * len(ours) + ["test"] * len(theirs))
    assert made.shared_pixels == 0
    assert len(made.pairs) == 0
    # 200 m squares come at least so near to a block that they surround.
    assert made.least_distance < 10


def test_degrees_and_a_zone():
    [(lon, lat)] = moved([WEST], 32721, 4326)
    ours = squares(WEST[0] - 2000, WEST[1] - 2000, 1280, 4, 4)
    theirs = squares(lon - 0.02, lat - 0.02, 0.0115, 4, 4)
    codes = [32721] * 16 + [4326] * 16
    splits = ["train"] * 16 + ["test"] * 16
    area, _ = by_ogr(ours + theirs, codes, splits, 4326)
    # In the order of the codes, degrees come first.
    assert found(ours + theirs, codes, splits).shared_pixels == pytest.approx(area / 9e-5**2, abs=2)


def test_the_date_line_is_no_border():
    [west] = moved([(179.999, -17)], 4326, 32760)
    [east] = moved([(-179.999, -17)], 4326, 32701)
    ours = squares(west[0] - 640, west[1], 1280, 1, 1)
    theirs = squares(east[0] - 640, east[1], 1280, 1, 1)
    codes, splits = [32760, 32701], ["train", "test"]
    area = outline(ours[0], 32760, 32701).Intersection(outline(theirs[0], 32701, 32701)).Area()
    assert area > 1e6
    made = found(ours + theirs, codes, splits)
    assert made.shared_pixels == pytest.approx(area / 100, abs=1)


def test_the_distance_over_two_zones_is_that_on_the_ground():
    """Along the equator 0.2° are 0.2 / 360 of its length, wherever the zone's middle lies."""
    [west] = moved([(-54.1, 0)], 4326, 32621)
    [east] = moved([(-53.9, 0)], 4326, 32622)
    boxes = [[west[0] - 1280, -640, west[0], 640], [east[0], -640, east[0] + 1280, 640]]
    made = found(boxes, [32621, 32622], ["train", "test"])
    assert made.least_distance == pytest.approx(0.2 / 360 * 2 * np.pi * AXIS, rel=2e-4)
    assert made.shared_pixels == 0


def test_the_other_side_of_the_world_is_far_and_no_error():
    boxes = [[500000, 9000000, 501280, 9001280], [500000, 9000000, 501280, 9001280]]
    made = found(boxes, [32721, 32755], ["train", "test"])
    assert made.shared_pixels == 0
    assert made.least_distance > 1.5e7


def test_a_system_without_a_place_is_compared_with_itself_alone():
    boxes = np.array(squares(0, 0, 1280, 2, 1) + squares(640, 0, 1280, 1, 1), float)
    made = separation(
        Patches(
            boxes,
            np.full((3, 2), 10.0),
            [parse_crs("EPSG:32721"), NO_CRS],
            np.array([0, 1, 1]),
            ["train", "train", "test"],
        )
    )
    assert made.shared_pixels == 64 * 128
    assert made.alone == 2


def test_clipping_is_what_ogr_cuts_out(random):
    angles = np.sort(random.uniform(0, 2 * np.pi, (200, 9)), axis=1)
    radius = random.uniform(0.2, 3, (200, 9))
    stars = np.stack([radius * np.cos(angles), radius * np.sin(angles)], axis=2)
    corner, side = random.uniform(-2, 1, (200, 2)), random.uniform(0.1, 3, (200, 2))
    boxes = np.hstack([corner, corner + side])
    gaps = np.diff(np.hstack([angles, angles[:, :1] + 2 * np.pi])).max(axis=1)
    usual = gaps < np.pi  # the others may cross themselves
    expected = [
        polygon(star).Intersection(outline(box, 0, 0)).Area()
        for star, box in zip(stars[usual], boxes[usual])
    ]
    assert common_areas(stars[usual], boxes[usual]) == pytest.approx(np.array(expected), abs=1e-9)
    assert sum(np.array(expected) > 0.1) > 50


def test_many_patches_of_two_zones_take_no_time():
    ours = squares(WEST[0] - 30000, WEST[1] - 60000, 1280, 60, 90)
    theirs = squares(EAST[0] - 30000, EAST[1] - 60000, 1280, 60, 90)
    codes = [32721] * len(ours) + [32722] * len(theirs)
    made = found(ours + theirs, codes, ["train"] * len(ours) + ["test"] * len(theirs))
    assert made.shared_pixels > 1e6

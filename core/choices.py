"""What can be chosen, and the defaults: stated once, for the core, the dialogs and their help.

Names are those of the public contract in lower case. No NumPy and no library is loaded here, so
that QGIS can show a dialog without either.
"""

from __future__ import annotations

import dataclasses
import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum, IntEnum
from typing import TYPE_CHECKING, Any, TypeVar

from .errors import InputError
from .messages import say

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

Filled = TypeVar("Filled", bound="DataclassInstance")


class Word(str, Enum):
    """A word of the contract: equal to its text, and written as that."""

    def __str__(self) -> str:
        return str(self.value)

    def __repr__(self) -> str:
        return repr(self.value)

    def __format__(self, spec: str) -> str:
        return format(self.value, spec)

    @classmethod
    def words(cls) -> tuple[str, ...]:
        """Return all of them as plain text, the default first where there is one."""
        return tuple(str(word.value) for word in cls)

    @classmethod
    def check(cls, parameter: str, value: str) -> None:
        """Raise :class:`InputError` unless `value`, given as `parameter`, is one of them."""
        if value not in cls.words():
            raise InputError(
                say(
                    "Unknown {parameter} {value!r}: use one of {options}.",
                    parameter=parameter,
                    value=value,
                    options=", ".join(cls.words()),
                )
            )


class Verdict(Word):
    """What a check says; unknown where nothing tells."""

    PASSED = "pass"
    WARN = "warn"
    FAIL = "fail"
    UNKNOWN = "unknown"


# Scenes.


class ScalingName(Word):
    """What stored values mean; see :func:`.scenes.scene.decide_scaling`."""

    AUTO = "auto"
    REFLECTANCE = "reflectance"
    DN = "dn"
    DN_OFFSET = "dn_offset"
    BROWSER_UINT16 = "browser_uint16"
    BROWSER_UINT8 = "browser_uint8"
    CUSTOM = "custom"


class ResamplingName(Word):
    """How pixels come to another grid."""

    BILINEAR = "bilinear"
    NEAREST = "nearest"
    CUBIC = "cubic"


@dataclass(frozen=True)
class ScalingChoice:
    """What stored values mean; `scale` and `offset` are for "custom" alone.

    Attributes
    ----------
    nodata
        The stored value that means no data where the file does not say; "none"; "": found.
    """

    scaling: str = ScalingName.AUTO.value
    scale: float | None = None
    offset: float | None = None
    nodata: str = ""


@dataclass(frozen=True)
class SaviChoice:
    """How SAVI is computed."""

    red_band: str = "B04"
    nir_band: str = "B08"
    soil_factor: float = 0.5
    scaling: str = ScalingChoice.scaling
    scale: float | None = ScalingChoice.scale
    offset: float | None = ScalingChoice.offset
    nodata: str = ScalingChoice.nodata


@dataclass(frozen=True)
class ImportChoice:
    """What is imported of a product.

    Attributes
    ----------
    bands
        Names separated by commas, or "all"; ``B04=3`` gives band 3 of a raster that does not name
        its bands.
    resolution
        Metres.
    mask_classes
        Values of the Scene Classification of sen2cor that become no data, separated by commas: by
        default all that is not clear ground, water or unclassified.
    """

    bands: str = "B02,B03,B04,B08"
    resolution: float = 10.0
    mask_classes: str = "0,1,3,8,9,10,11"


@dataclass(frozen=True)
class PairsChoice:
    """Which pairs of scenes are looked for in a catalogue.

    Attributes
    ----------
    t1_from, t1_to, t2_from, t2_to
        First and last day of the two periods, YYYY-MM-DD; or a period as one text in the first
        of its two: ``2017-06-01/2017-09-30``.
    catalogue
        The name of a known one, an address, or a path; see :mod:`.catalogue.preset`.
    collections
        Names separated by commas; empty: those of the known catalogue, or all.
    max_cloud
        Percent of the area under cloud and shadow, of each date.
    season
        Days of the year by which the two dates may differ, whatever the years.
    pairs
        How many of the best are told.
    """

    t1_from: str = ""
    t1_to: str = ""
    t2_from: str = ""
    t2_to: str = ""
    catalogue: str = "earth-search"
    collections: str = ""
    max_cloud: float = 20.0
    season: int = 30
    pairs: int = 100


# Evidence of change.


class EvidenceMethod(Word):
    """How change evidence is found; see :mod:`.evidence.fitting`."""

    IRMAD = "irmad"
    CVA = "cva"
    CHRONOCHROME = "chronochrome"


class EvidenceName(Word):
    """What the automatic mask of a whole run is made from."""

    SAVI = "savi"
    IRMAD = EvidenceMethod.IRMAD.value
    CVA = EvidenceMethod.CVA.value


class Towards(Word):
    """Which change is evidence, by the sign of SAVI's difference."""

    ALL = "all"
    LOSS = "loss"
    GAIN = "gain"


class Smoothing(Word):
    """Pixels a side of the window that evidence is averaged over; none: as it is."""

    THREE = "3"
    NONE = "0"


@dataclass(frozen=True)
class EvidenceChoice:
    """How change evidence is made.

    Attributes
    ----------
    bands
        Names separated by commas; "": what both scenes have of blue, green, red, NIR and the two
        SWIR bands.
    noise
        Standard deviation of unchanged ground from date to date, in reflectance.
    """

    method: str = EvidenceMethod.IRMAD.value
    bands: str = ""
    noise: float = 0.01
    smooth: str = Smoothing.THREE.value
    direction: str = Towards.ALL.value
    seed: int = 42

    def check(self) -> None:
        """Raise :class:`InputError` where a parameter is off that needs no scene to tell."""
        EvidenceMethod.check("METHOD", self.method)
        Smoothing.check("SMOOTH", self.smooth)
        Towards.check("DIRECTION", self.direction)
        if not (math.isfinite(self.noise) and 0 < self.noise < 1):
            raise InputError(
                say(
                    "NOISE is {noise:g}: give the reflectance by which unchanged ground "
                    "differs from date to date, as 0.01.",
                    noise=self.noise,
                )
            )


# Masks and their polygons.


class Method(Word):
    """How a threshold is found; see :func:`.masks.threshold.find_threshold`."""

    OTSU = "otsu"
    FIXED = "fixed"
    TRIANGLE = "triangle"
    LI = "li"
    YEN = "yen"
    KITTLER = "kittler"
    SIGMA = "sigma"
    MAD = "mad"
    PERCENTILE = "percentile"


#: VALUE where the user gives none; the other methods have none.
DEFAULT_VALUES: Mapping[str, float] = {
    Method.FIXED.value: 0.15,
    Method.SIGMA.value: 2.0,
    Method.MAD.value: 3.0,
    Method.PERCENTILE.value: 95.0,
}


class Direction(Word):
    """Which change counts."""

    LOSS = "loss"
    GAIN = "gain"
    BOTH = "both"


@dataclass(frozen=True)
class MaskChoice:
    """How the mask is made.

    Attributes
    ----------
    seed_value
        Keep only regions with a magnitude of at least this somewhere (hysteresis); 0: keep all.
    min_area, fill_holes
        Regions of change, and of no change within it, below so many pixels go, holes first where
        the two differ; 0: none.
    """

    method: str = Method.OTSU.value
    value: float | None = None
    direction: str = Direction.LOSS.value
    seed_value: float = 0.0
    min_area: int = 9
    fill_holes: int = 9


class ThresholdOf(Word):
    """Whose histogram tells the threshold where there are many pairs."""

    PAIR = "pair"
    POOLED = "pooled"


class Status(Word):
    """What a reviewer decided of a polygon."""

    CANDIDATE = "candidate"
    ACCEPTED = "accepted"
    REJECTED = "rejected"
    UNSURE = "unsure"
    ADDED = "added"

    @classmethod
    def of(cls, attributes: Mapping[str, Any]) -> str:
        """Return a polygon's status in small letters, "" where it has none."""
        return str(attributes.get("status") or "").strip().lower()


class Confidence(IntEnum):
    """How sure a reviewer is of a verdict."""

    LOW = 1
    MEDIUM = 2
    HIGH = 3


class How(Word):
    """How a verdict came about; what follows is more assisted than what precedes."""

    PERSON = "person"
    SHOWN = "suggestion shown"
    TOGETHER = "suggestions accepted together"


class Unreviewed(Word):
    """What becomes of candidates that nobody reviewed; auto: ignore once a review has begun."""

    AUTO = "auto"
    CHANGE = "change"
    IGNORE = "ignore"
    NOCHANGE = "nochange"


# The review.


class CellKind(Word):
    """Why a cell is in the queue: it holds candidates, or it is to catch omissions."""

    CANDIDATES = "candidates"
    AUDIT = "audit"


class CellState(Word):
    """Whether a reviewer is done with a cell."""

    OPEN = "open"
    CLOSED = "closed"


class PatchState(Word):
    """How far the review of a patch is; see :class:`.review.progress.PatchReview`."""

    REVIEWED = "reviewed"
    PARTLY = "partly"
    OPEN = "open"
    UNQUEUED = "unqueued"


class MergeMethod(Word):
    """How verdicts of several people become one."""

    MAJORITY = "majority"
    DISAGREEMENTS = "disagreements"
    FIRST = "first"


@dataclass(frozen=True)
class ReviewChoice:
    """What is gone through.

    Attributes
    ----------
    size
        Pixels a side of a cell; the cells are the patches that EDGE=pad gives.
    audit
        How many cells that hold no polygon, but valid pixels, are drawn with `seed`.
    """

    size: int = 128
    audit: int = 20
    seed: int = 42

    def check(self) -> None:
        """Raise :class:`InputError` where a number is off."""
        if self.size < 1:
            raise InputError(
                say("SIZE is {size}: a cell has at least 1 pixel (128 is usual).", size=self.size)
            )
        if self.audit < 0:
            raise InputError(
                say("AUDIT is {audit}: it must be 0 (none) or more cells.", audit=self.audit)
            )


# Accuracy.


class SampleUnit(Word):
    """What is judged as one: a pixel by its centre, or a square of pixels."""

    POINT = "point"
    CELL = "cell"


#: Nobody judges more points than that.
MOST_POINTS = 1_000_000


@dataclass(frozen=True)
class SampleChoice:
    """How the sample is drawn that an accuracy is estimated from.

    Attributes
    ----------
    strata
        Ascending magnitudes that part the strata, as "0.1,0.2"; "": chosen by the evidence on
        either side of the mask.
    allocation
        Points in each stratum, as "60,90,90,60", or how many in all; "": 300.
    unit, size
        A "cell" is a square of `size` pixels a side.
    accuracy
        The expected share of right points, of all strata or of each, to plan with.
    """

    strata: str = ""
    allocation: str = ""
    unit: str = SampleUnit.POINT.value
    size: int = 3
    seed: int = 42
    accuracy: str = "0.9"

    @property
    def side(self) -> int:
        """Pixels a side of what is judged as one."""
        return self.size if self.unit == SampleUnit.CELL else 1

    def check(self) -> None:
        """Raise :class:`InputError` where a parameter is off that needs no raster to tell."""
        SampleUnit.check("UNIT", self.unit)
        if self.side < 1:
            raise InputError(
                say("The cell size is {size}: a cell has at least 1 pixel a side.", size=self.size)
            )
        borders = self.borders
        if not all(math.isfinite(one) and one > 0 for one in borders) or sorted(
            set(borders)
        ) != list(borders):
            raise InputError(
                say(
                    "The borders of strata are {strata!r}: give magnitudes above 0, "
                    'ascending, as "0.1,0.2,0.4", or leave them empty.',
                    strata=self.strata,
                )
            )
        if any(not 1 <= one <= MOST_POINTS or not one.is_integer() for one in self.points):
            raise InputError(
                say(
                    "The points per stratum are {allocation!r}: give whole numbers from 1 to "
                    '{most}, as "60,90,90,60", or how many in all.',
                    allocation=self.allocation,
                    most=MOST_POINTS,
                )
            )
        if not all(0 <= one <= 1 for one in self.expected) or not self.expected:
            raise InputError(
                say(
                    "The expected accuracy is {accuracy!r}: give a share from 0 to 1, or one "
                    'for each stratum, as "0.98,0.8,0.8,0.98".',
                    accuracy=self.accuracy,
                )
            )

    @property
    def borders(self) -> tuple[float, ...]:
        """The numbers of `strata`."""
        return _numbers(say("Borders of strata"), self.strata)

    @property
    def points(self) -> tuple[float, ...]:
        """The numbers of `allocation`."""
        return _numbers(say("Points per stratum"), self.allocation)

    @property
    def expected(self) -> tuple[float, ...]:
        """The numbers of `accuracy`."""
        return _numbers(say("Expected accuracy"), self.accuracy)


def _numbers(what: str, text: str) -> tuple[float, ...]:
    """Return numbers that commas part; none of an empty text."""
    try:
        return tuple(float(piece) for piece in text.split(",")) if text.strip() else ()
    except ValueError:
        raise InputError(
            say(
                "{what}: {text!r} are no numbers with commas between them.",
                what=what,
                text=text,
            )
        ) from None


#: Of the intervals of an estimate, per cent.
CONFIDENCE = 95.0


# Patches.


class Edge(Word):
    """What becomes of the last patches of a row and a column."""

    DROP = "drop"
    PAD = "pad"
    SHIFT = "shift"


class Split(Word):
    """How patches are dealt to splits."""

    BLOCKS = "blocks"
    RANDOM = "random"
    NONE = "none"
    POLYGONS = "polygons"
    FOLDS = "folds"
    TRAIN = "train"
    VAL = "val"
    TEST = "test"


#: The splits that ratios are given for.
SPLIT_NAMES = (Split.TRAIN.value, Split.VAL.value, Split.TEST.value)
#: What else they are called in tables and layers.
_ALIASES = {"training": "train", "validation": "val", "valid": "val", "testing": "test"}


def split_named(text: object) -> str:
    """Return the split that a cell of a table means, as it is written here."""
    name = str(text).strip().lower()
    return _ALIASES.get(name, name)


def is_train(split: str) -> bool:
    """Whether statistics are taken from a split; folds take turns at training, so all count."""
    return split in (Split.TRAIN, "all", "") or split.startswith("fold")


class Layout(Word):
    """How a data set lies on the disk; every one is made from the first."""

    CHANGEMINING = "changemining"
    LEVIR = "levir"
    LEVIR_SPLIT = "levir_split"
    OSCD = "oscd"
    PACKED = "packed"
    SHARDS = "shards"

    @classmethod
    def others(cls) -> tuple[str, ...]:
        """Return those that a data set in the first one can be converted to."""
        return cls.words()[1:]


#: The layout that every data set is written in first, and that others are made from.
PLAIN = Layout.CHANGEMINING.value


class Compression(Word):
    """Of the patches' files: uncompressed ones are half as large again, and quicker to read."""

    DEFLATE = "deflate"
    NONE = "none"


class Ignored(Word):
    """What becomes of ignored pixels where masks have no value for them."""

    DROP = "drop"
    NOCHANGE = "nochange"


@dataclass(frozen=True)
class LayoutChoice:
    """How a data set is laid out anew.

    Attributes
    ----------
    bands
        The three bands of 8-bit pictures, by name or number; "": B04, B03, B02, or else the first
        three.
    stretch
        "lo,hi": the stored values that become 0 and 255; "": the 2 % and 98 % quantiles.
    ignored
        "drop" leaves patches with ignored pixels out, "nochange" counts these as no change.
    """

    bands: str = ""
    stretch: str = ""
    ignored: str = Ignored.DROP.value

    def check(self) -> None:
        """Raise :class:`InputError` where a parameter is off that needs no data set to tell."""
        Ignored.check("IGNORED", self.ignored)
        self.range()

    def range(self) -> tuple[float, float] | None:
        """Return the numbers of STRETCH, or None where it is left to the data."""
        if not self.stretch.strip():
            return None
        try:
            low, high = (float(number) for number in self.stretch.split(","))
        except ValueError:
            low = high = math.nan
        if not (math.isfinite(low) and math.isfinite(high) and low < high):
            raise InputError(
                say(
                    "STRETCH is {stretch!r}: give the stored values that become 0 and 255, "
                    'the smaller first, as "300,3400", or leave it empty.',
                    stretch=self.stretch,
                )
            )
        return low, high


@dataclass(frozen=True)
class SplitChoice:
    """How patches are dealt to splits.

    Attributes
    ----------
    method
        "blocks"; "random" (blocks of one patch); "none" (one split called "all"); "polygons"
        (what a layer says); "folds" (`folds` equal ones, in blocks); or the name of the one split
        that all go to.
    ratios
        Shares of train, val and test.
    block_size
        In patches; `block_metres`, where it is above 0, is used instead.
    buffer
        Patches left out between splits.
    """

    method: str = Split.BLOCKS.value
    ratios: tuple[float, ...] = (0.7, 0.15, 0.15)
    block_size: int = 8
    block_metres: float = 0.0
    folds: int = 5
    buffer: int = 0
    seed: int = 42

    def check(self) -> None:
        """Raise :class:`InputError` where a parameter is off that needs no scene to tell."""
        Split.check("SPLIT", self.method)
        if self.block_size < 1:
            raise InputError(
                say(
                    "BLOCK_SIZE is {block_size}: a block has at least 1 patch.",
                    block_size=self.block_size,
                )
            )
        if not (math.isfinite(self.block_metres) and self.block_metres >= 0):
            raise InputError(
                say(
                    "BLOCK_METRES is {block_metres}: give metres, or 0 for off.",
                    block_metres=self.block_metres,
                )
            )
        if self.folds < 2:
            raise InputError(say("FOLDS is {folds}: give at least 2.", folds=self.folds))
        if self.buffer < 0:
            raise InputError(
                say("BUFFER is {buffer}: give patches, or 0 for none.", buffer=self.buffer)
            )

    @property
    def names(self) -> tuple[str, ...]:
        """The splits that can come of it."""
        if self.method == Split.FOLDS:
            return tuple(f"fold{number}" for number in range(1, self.folds + 1))
        return ("all",) if self.method == Split.NONE else SPLIT_NAMES


def parse_ratios(text: str) -> tuple[float, ...]:
    """Return the shares of train, val and test from "0.7,0.15,0.15".

    Raises
    ------
    InputError
        Not three numbers of 0 or more that sum to 1.
    """
    try:
        ratios = tuple(float(piece) for piece in str(text).split(","))
    except ValueError:
        ratios = ()
    good = len(ratios) == len(SPLIT_NAMES) and all(math.isfinite(r) and r >= 0 for r in ratios)
    if not good or abs(sum(ratios) - 1) > 1e-6:
        raise InputError(
            say(
                "RATIOS is {text!r}: give the shares of train, val and test, three numbers "
                'that sum to 1, as "0.7,0.15,0.15".',
                text=text,
            )
        )
    return ratios


@dataclass(frozen=True)
class PatchChoice:
    """Which patches are exported, how they are split and how they are stored."""

    size: int = 128
    stride: int = 0
    edge: str = Edge.DROP.value
    min_valid: float = 1.0
    max_unsure: float = 0.5
    min_change: float = 0.0
    max_negative_ratio: float = -1.0
    split: str = SplitChoice.method
    ratios: str = ",".join(f"{ratio:g}" for ratio in SplitChoice.ratios)
    block_size: int = SplitChoice.block_size
    block_metres: float = SplitChoice.block_metres
    folds: int = SplitChoice.folds
    buffer: int = SplitChoice.buffer
    seed: int = SplitChoice.seed
    compress: str = Compression.DEFLATE.value
    layout: str = PLAIN
    bands: str = LayoutChoice.bands
    stretch: str = LayoutChoice.stretch
    ignored: str = LayoutChoice.ignored
    prefix: str = ""

    def check(self) -> None:
        """Raise :class:`InputError` where a parameter is off that needs no scene to tell."""
        for name in ("min_valid", "max_unsure", "min_change"):
            share = getattr(self, name)
            if not (math.isfinite(share) and 0 <= share <= 1):
                raise InputError(
                    say(
                        "{upper} is {share}: it is a share from 0 to 1.",
                        upper=name.upper(),
                        share=share,
                    )
                )
        if not math.isfinite(self.max_negative_ratio):
            raise InputError(say("MAX_NEGATIVE_RATIO must be a number; -1 keeps all patches."))
        Compression.check("COMPRESS", self.compress)
        Layout.check("LAYOUT", self.layout)
        if self.layout == Layout.OSCD and self.split == Split.FOLDS:
            raise InputError(NO_FOLDS)
        self.layout_choice.check()
        self.splitting.check()

    @property
    def layout_choice(self) -> LayoutChoice:
        """What of it concerns other layouts."""
        return LayoutChoice(self.bands, self.stretch, self.ignored)

    @property
    def splitting(self) -> SplitChoice:
        """What of it concerns the splits."""
        return SplitChoice(
            self.split,
            parse_ratios(self.ratios),
            self.block_size,
            self.block_metres,
            self.folds,
            self.buffer,
            self.seed,
        )


NO_FOLDS = say("OSCD knows train, val and test, not folds: use the layout packed or levir_split.")

# Land cover.

#: Class tables that come along.
CLASS_TABLES = ("cerradata",)


class Backscatter(Word):
    """In which unit radar backscatter goes into the patches."""

    KEEP = "keep"
    DB = "db"
    LINEAR = "linear"


class UnknownColours(Word):
    """What becomes of pixels whose colour is that of no class."""

    REFUSE = "refuse"
    IGNORE = "ignore"


@dataclass(frozen=True)
class LabelChoice:
    """What the labels of a land-cover set are.

    Attributes
    ----------
    classes
        One of :data:`CLASS_TABLES`, or the path of a table; see
        :func:`.landcover.classes.read_classes`.
    labels
        A raster of class ids or a map in the classes' colours, at the fine level.
    polygons
        Instead of `labels`: (WKB in the first modality's CRS, attributes by lower-case name) each.
    class_field
        The attribute with a polygon's class, its id or its name.
    uncovered
        The class where there is no polygon; empty: ignore.
    coarse_labels
        A raster of the coarse level that the fine one must agree with.
    label_folder, edge_folder
        Names of the folders of a level; ``{n}`` is the number of its classes, ``{level}`` "fine" or
        "coarse".
    """

    classes: str = CLASS_TABLES[0]
    labels: str | None = None
    polygons: Sequence[tuple[bytes, Mapping[str, Any]]] | None = None
    class_field: str = "class"
    uncovered: str = ""
    coarse_labels: str | None = None
    unknown_colours: str = UnknownColours.REFUSE.value
    label_folder: str = "semantic_{n}c"
    edge_folder: str = "edge_{n}c"
    edge_labels: bool = True

    def check(self) -> None:
        """Raise :class:`InputError` where a parameter is off that needs no file to tell."""
        if (self.labels is None) == (self.polygons is None):
            raise InputError(say("Give the labels once: LABELS (a raster) or LABEL_POLYGONS."))
        UnknownColours.check("UNKNOWN_COLOURS", self.unknown_colours)

    @property
    def rasters(self) -> dict[str, str]:
        """The rasters of labels, by role."""
        given = {"LABELS": self.labels, "COARSE_LABELS": self.coarse_labels}
        return {role: path for role, path in given.items() if path}

    @property
    def classed(self) -> list[tuple[bytes, str]]:
        """The polygons with their classes, ids or names; raises where the field is missing."""
        field = self.class_field.strip().lower()
        for _, attributes in self.polygons or ():
            if field not in attributes:
                raise InputError(
                    say(
                        "The polygons have no field {class_field!r}: say with CLASS_FIELD "
                        "which of theirs holds the class ({attributes}).",
                        class_field=self.class_field,
                        attributes=", ".join(attributes),
                    )
                )
        return [(wkb, _text(attributes[field])) for wkb, attributes in self.polygons or ()]

    @property
    def files(self) -> dict[str, Sequence[str]]:
        """The files that are no rasters, by role."""
        return {} if self.classes in CLASS_TABLES else {"CLASSES": [self.classes]}


def filled(kind: type[Filled], value: Callable[[str], object]) -> Filled:
    """Return a choice of what is given by parameters; what is not keeps its default.

    Its fields are the parameters' names in lower case, or choices that are filled in the same way.

    Parameters
    ----------
    value
        Returns what is given as a parameter, by its name; None: nothing.
    """
    found: dict[str, Any] = {}
    for one in dataclasses.fields(kind):
        inner = one.default_factory
        if isinstance(inner, type) and dataclasses.is_dataclass(inner):
            found[one.name] = filled(inner, value)
        else:
            found[one.name] = value(one.name.upper())
    return kind(**{name: given for name, given in found.items() if given is not None})


def _text(value: object) -> str:
    """Return an attribute as text, whole numbers without decimals."""
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return "" if value is None else str(value)

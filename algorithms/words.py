"""What can be chosen, in words: dialogs show these, with the contract's own word beside each."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from ..core.choices.accuracy import SampleUnit
from ..core.choices.evidence import EvidenceMethod, EvidenceName, Smoothing, Towards
from ..core.choices.landcover import Backscatter, UnknownColours
from ..core.choices.layouts import Ignored, Layout
from ..core.choices.masks import Direction, Method, ThresholdOf, Unreviewed
from ..core.choices.patches import Compression, Edge
from ..core.choices.review import MergeMethod
from ..core.choices.scenes import ResamplingName, ScalingName
from ..core.choices.splits import Split
from ..core.choices.word import Word
from ..translation import tr


def in_words(kind: type[Word]) -> dict[str, str]:
    """Return what dialogs show, by what scripts, models and the command line give.

    A word that has no others here is shown as it is.
    """
    told = _words().get(kind, dict)()
    return {word: f"{told[word]} ({word})" if word in told else word for word in kind.words()}


def _words() -> Mapping[type[Word], Callable[[], Mapping[str, str]]]:
    """Return what gives the words of a kind: only those that are asked for are translated."""
    loss, gain = tr("Loss of vegetation"), tr("Gain of vegetation")
    irmad, cva = tr("Reweighted MAD of all bands"), tr("Change vector of all bands")
    no_change, ignored = tr("No change"), tr("Ignored")
    return {
        ScalingName: lambda: {
            "auto": tr("As the file tells"),
            "reflectance": tr("Reflectance, 0 to 1"),
            "dn": tr("Reflectance × 10000"),
            "dn_offset": tr("Reflectance × 10000 + 1000"),
            "browser_uint16": tr("Copernicus Browser, 16 bits"),
            "browser_uint8": tr("Copernicus Browser, 8 bits"),
            "custom": tr("By scale and offset"),
        },
        ResamplingName: lambda: {
            "bilinear": tr("Bilinear"),
            "nearest": tr("Nearest neighbour"),
            "cubic": tr("Cubic"),
        },
        EvidenceMethod: lambda: {
            "irmad": irmad,
            "cva": cva,
            "chronochrome": tr("What neither date tells of the other"),
        },
        EvidenceName: lambda: {"savi": tr("SAVI difference"), "irmad": irmad, "cva": cva},
        Towards: lambda: {"all": tr("Every kind of change"), "loss": loss, "gain": gain},
        Smoothing: lambda: {"3": tr("3 × 3"), "0": tr("None")},
        Method: lambda: {
            "otsu": tr("Otsu"),
            "fixed": tr("Your own value"),
            "triangle": tr("Triangle"),
            "li": tr("Li"),
            "yen": tr("Yen"),
            "kittler": tr("Kittler and Illingworth"),
            "sigma": tr("Standard deviations from the mean"),
            "mad": tr("Robust deviations from the median"),
            "percentile": tr("Percentile"),
        },
        ThresholdOf: lambda: {"pair": tr("Each pair"), "pooled": tr("All pairs together")},
        Direction: lambda: {"loss": loss, "gain": gain, "both": tr("Loss and gain")},
        Unreviewed: lambda: {
            "auto": tr("As the review stands"),
            "change": tr("Change"),
            "ignore": ignored,
            "nochange": no_change,
        },
        MergeMethod: lambda: {
            "majority": tr("Most verdicts win"),
            "disagreements": tr("Only what was judged differently"),
            "first": tr("The first verdict wins"),
        },
        SampleUnit: lambda: {"point": tr("Single pixels"), "cell": tr("Squares of pixels")},
        Edge: lambda: {
            "drop": tr("Leave out what fills no patch"),
            "pad": tr("Fill up with no data"),
            "shift": tr("Move the last patch back"),
        },
        Split: lambda: {
            "blocks": tr("Neighbours together"),
            "random": tr("Patch by patch at random"),
            "none": tr("No split"),
            "polygons": tr("By polygons"),
            "folds": tr("Folds of blocks"),
            "train": tr("All to training"),
            "val": tr("All to validation"),
            "test": tr("All to testing"),
        },
        Compression: lambda: {"deflate": tr("Compressed"), "none": tr("None")},
        Layout: lambda: {
            "changemining": tr("Folders"),
            "levir": tr("Pictures A, B, label"),
            "levir_split": tr("Pictures A, B, label by split"),
            "oscd": tr("Files by band"),
            "packed": tr("NumPy arrays"),
            "shards": tr("WebDataset shards"),
        },
        Ignored: lambda: {"drop": tr("Leave their patches out"), "nochange": no_change},
        Backscatter: lambda: {
            "keep": tr("As it is"),
            "db": tr("Decibels"),
            "linear": tr("Linear power"),
        },
        UnknownColours: lambda: {"refuse": tr("Stop and list them"), "ignore": ignored},
    }

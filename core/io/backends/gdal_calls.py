"""How the GDAL backend calls GDAL's bindings: what goes wrong is told in one way, types have names.

GDAL is asked for results, and for its last error where there is none: its switch for exceptions is
everybody's, and stays as it is found.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
from typing import cast

import numpy as np
from osgeo import gdal, osr

from ...messages import say
from ..vector import Handle
from .seam import RasterError, TextError

for _module in (gdal, osr):
    # GDAL warns those who never say which they want.
    if not _module.GetUseExceptions():
        _module.DontUseExceptions()

#: NumPy's names of the types of pixels, by GDAL's.
_NAMES = {
    **{"Byte": "uint8", "Int8": "int8", "UInt16": "uint16", "Int16": "int16"},
    **{"UInt32": "uint32", "Int32": "int32", "UInt64": "uint64", "Int64": "int64"},
    **{"Float16": "float16", "Float32": "float32", "Float64": "float64"},
    **{"CInt16": "complex64", "CInt32": "complex64", "CFloat16": "complex64"},
    **{"CFloat32": "complex64", "CFloat64": "complex128"},
}
#: The same by GDAL's numbers, as far as this GDAL knows them, and the numbers by NumPy's names.
DTYPES = {gdal.GetDataTypeByName(name): dtype for name, dtype in _NAMES.items()}
DTYPES.pop(gdal.GDT_Unknown, None)
KINDS = {dtype: kind for kind, dtype in DTYPES.items()}
#: Old GDAL has signed bytes that are bytes with a remark.
REMARKED = KINDS.setdefault("int8", gdal.GDT_Byte) == gdal.GDT_Byte
REMARK = "PIXELTYPE", "SIGNEDBYTE"
_FLOAT32_MAX = 3.4028235e38


@contextlib.contextmanager
def telling(
    handler: str | Callable[[int, int, str], None] = "CPLQuietErrorHandler",
) -> Iterator[None]:
    """Have GDAL print nothing, and raise the seam's error where somebody made it raise."""
    gdal.PushErrorHandler(handler)
    try:
        yield
    except RuntimeError as error:
        raise RasterError(str(error)) from error
    finally:
        gdal.PopErrorHandler()


def made(result: Handle) -> Handle:
    """Return a result, or raise GDAL's last error where there is none."""
    if result is None:
        raise RasterError(gdal.GetLastErrorMsg() or say("GDAL does not say why."))
    return result


def close(dataset: Handle) -> None:
    """Close a dataset, as far as its last reference going away would not."""
    # Newer GDAL's: what failed before may be told still, and holds the dataset so long.
    closing = getattr(dataset, "Close", None)
    if closing is not None:
        closing()


def is_text(found: object) -> bool:
    """Return whether GDAL gave a text in UTF-8; anything else it hands out as bytes."""
    try:
        return isinstance(found, str) and found.encode() is not None
    except UnicodeError:
        return False


def name_of(band: Handle) -> str:
    """Return a band's description, or raise where it is no text."""
    found = band.GetDescription()
    if not is_text(found):
        raise TextError(say("{found!r} is no text in UTF-8", found=found))
    return cast(str, found)


def tags_of(found: dict[str, str]) -> dict[str, str]:
    """Return metadata without what is no text, as rasterio leaves it out."""
    return {name: one for name, one in found.items() if is_text(name) and is_text(one)}


def done(code: int) -> None:
    """Raise GDAL's last error where a call's code is one."""
    if code:
        raise RasterError(gdal.GetLastErrorMsg() or say("GDAL's error {code}.", code=code))


def dtype_of(band: Handle) -> str:
    """Return NumPy's name of a band's type."""
    if REMARKED and band.GetMetadataItem(REMARK[0], "IMAGE_STRUCTURE") == REMARK[1]:
        return "int8" if band.DataType == gdal.GDT_Byte else DTYPES[band.DataType]
    return DTYPES[band.DataType]


def nodata_of(band: Handle) -> float | None:
    """Return a band's nodata value, None where its type cannot hold it."""
    value, dtype = band.GetNoDataValue(), np.dtype(dtype_of(band))
    if value is None:
        return None
    value = float(value)
    if dtype.kind in "iu":
        return value if np.iinfo(dtype).min <= value <= np.iinfo(dtype).max else None
    outside = dtype == np.float32 and np.isfinite(value) and abs(value) > _FLOAT32_MAX
    return None if outside else value

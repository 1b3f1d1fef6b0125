"""The checkout as the package ``changemining``, whatever its folder is called.

Tests, benchmarks and scripts load it so, for Python must not take the folder's own name for it:
``runpy.run_path("scripts/checkout.py")["register"]()``.
"""

import importlib.util
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def register():
    """Make ``import changemining`` mean this checkout; return the package."""
    spec = importlib.util.spec_from_file_location(
        "changemining", ROOT / "__init__.py", submodule_search_locations=[str(ROOT)]
    )
    package = importlib.util.module_from_spec(spec)
    sys.modules["changemining"] = package
    spec.loader.exec_module(package)
    return package

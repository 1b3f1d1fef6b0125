"""What is said where the raster library is missing."""

import subprocess
import sys

from changemining.core.errors import MissingLibraryError


def test_without_rasterio_the_message_says_where_to_get_it(root):
    code = (
        "import sys; sys.modules['rasterio'] = None\n"
        f"sys.path.insert(0, {str(root / 'tests')!r}); import conftest\n"
        "from changemining.core.errors import MissingLibraryError\n"
        "try:\n    import changemining.core.io.library\n"
        "except MissingLibraryError as error: sys.exit('python3-rasterio' not in str(error))\n"
        "sys.exit(2)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
    assert issubclass(MissingLibraryError, ImportError)

"""``python -m changemining``: every algorithm without QGIS."""

import sys

from .commands.main import main

if __name__ == "__main__":
    sys.exit(main())

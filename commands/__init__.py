"""The command line: every algorithm of the core without QGIS, ``python -m changemining``."""

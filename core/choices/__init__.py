"""What can be chosen, and the defaults: stated once, for the core, dialogs and their help.

Names are those of the public contract in lower case. No NumPy and no library is loaded here, so
that QGIS can show a dialog without either.
"""

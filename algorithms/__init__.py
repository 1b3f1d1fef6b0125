"""QGIS Processing glue: parameters in, a core job followed, outputs out."""

"""The numbers of ChangeMining: no QGIS, no translation, no prints.

Data flows one way: scene → index → difference → mask → polygons → mask → patches → dataset.
"""

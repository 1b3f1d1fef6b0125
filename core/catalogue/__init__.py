"""Scenes from STAC catalogues: what there is, which pairs suit, and only the pixels needed."""

"""Data sets of any kind: patches, splits, layouts, and all that is told of them."""

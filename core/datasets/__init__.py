"""The data set: patches, splits, layouts, and everything that stands beside them."""

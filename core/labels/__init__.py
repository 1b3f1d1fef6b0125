"""Labels: thresholds, change masks, polygons and their review."""

"""Change masks: thresholds, masks and their polygons."""

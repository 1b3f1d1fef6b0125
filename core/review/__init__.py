"""People's review of polygons of change: queue, progress, growing, merging."""

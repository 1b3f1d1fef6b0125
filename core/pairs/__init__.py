"""Two dates: their difference, whether they can be compared, and how to make them so."""

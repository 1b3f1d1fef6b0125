"""Evidence of change in all bands of two dates, beyond one index."""

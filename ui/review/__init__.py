"""The review: one polygon after the other, one key each, beside both dates."""

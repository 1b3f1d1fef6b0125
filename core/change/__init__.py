"""Change sets: two dates and what changed between them."""

"""Layouts: a data set that lies on the disk, laid out anew for the code that will load it."""

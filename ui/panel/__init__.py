"""The panel that leads from a pair of scenes to a data set, by the registered algorithms."""

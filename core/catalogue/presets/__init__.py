"""The catalogues known by name: data, one JSON file each."""

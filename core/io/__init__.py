"""Files: rasters and vector layers in and out, block by block."""

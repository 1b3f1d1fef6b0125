"""What stands beside the patches of a data set, made from it as it lies on the disk."""

"""Whether a folder of patches can be trained on, whoever made it."""

"""A scene: what a pixel value means, products as users have them, spectral indices."""

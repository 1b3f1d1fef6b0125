"""ChangeMining: from two satellite dates to a change-detection training set."""


def classFactory(iface):
    """Return the plugin; QGIS calls this by name, with None for ``iface`` when it has no window."""
    from .plugin import ChangeMiningPlugin

    return ChangeMiningPlugin(iface)

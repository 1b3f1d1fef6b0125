"""What `pip install .` takes along: the core and the command line, as the package changemining.

The checkout's own folder is that package, whatever it is called. The version is the one of
metadata.txt.
"""

import configparser
from pathlib import Path

from setuptools import find_packages, setup
from setuptools.command.build_py import build_py

NAME = "changemining"
#: What of the checkout's own modules the command line needs; the others are QGIS's.
OWN = ("__init__", "__main__")


class BuildModules(build_py):
    """Leaves out what only QGIS loads."""

    def find_package_modules(self, package, package_dir):
        found = super().find_package_modules(package, package_dir)
        return [one for one in found if package != NAME or one[1] in OWN]


def version():
    """Return the version in metadata.txt."""
    parser = configparser.ConfigParser(interpolation=None)
    parser.read(Path(__file__).parent / "metadata.txt", encoding="utf-8")
    return parser["general"]["version"]


if __name__ == "__main__":
    inner = find_packages(include=["commands", "commands.*", "core", "core.*"])
    setup(
        version=version(),
        cmdclass={"build_py": BuildModules},
        include_package_data=False,
        package_dir={NAME: "."},
        packages=[NAME, *(f"{NAME}.{one}" for one in inner)],
        package_data={
            # The style of footprints goes into every data set.
            NAME: ["metadata.txt", "py.typed", "docs/algorithms.json", "styles/footprints.qml"],
            "": ["templates/*", "presets/*"],
        },
    )

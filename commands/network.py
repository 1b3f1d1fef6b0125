"""How catalogues are reached without QGIS: the system's proxy, signing in by the environment."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.errors import InputError
from ..core.messages import say
from .given import Given

if TYPE_CHECKING:
    from ..core.catalogue.reach import Network


def network_of(given: Given) -> Network:
    """Return the way to the web; raises InputError where QGIS's own signing in is asked for."""
    network = network_by_environment()
    if given.text("AUTH"):
        raise InputError(
            say("AUTH is an authentication that QGIS alone knows. {hint}", hint=network.sign_in)
        )
    return network


def network_by_environment() -> Network:
    """Return the way to the web, with a line that says how to sign in."""
    from ..core.catalogue.reach import Network
    from ..core.catalogue.signing import VARIABLE

    return Network(
        sign_in=say(
            "Sign in by environment variables: AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY for "
            "keys, {variable} for a header.",
            variable=VARIABLE,
        )
    )

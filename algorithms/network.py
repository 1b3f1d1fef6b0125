"""How catalogues are reached: QGIS's proxy, and an authentication that the user set up in QGIS."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING
from urllib.parse import quote

# The stubs lack QgsProcessingException.
from qgis.core import (  # type: ignore[attr-defined]
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingParameterAuthConfig,
    QgsSettings,
)
from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtNetwork import QNetworkRequest

from ..translation import tr
from .base import ChangeMiningAlgorithm, Parameters

if TYPE_CHECKING:
    from ..core.catalogue.reach import Network

SIGN_IN = "AUTH"


@dataclass(frozen=True)
class Web:
    """What QGIS knows of the way to the web; it goes to the core and nowhere else."""

    proxy: str = field(default="", repr=False)
    direct: tuple[str, ...] = ()
    headers: dict[str, str] = field(default_factory=dict, repr=False)

    def as_network(self) -> Network:
        """Return the same for the core."""
        from ..core.catalogue.reach import Network

        return Network(proxy=self.proxy, direct=self.direct, headers=self.headers)


def add_sign_in(algorithm: ChangeMiningAlgorithm) -> None:
    """Add the parameter by which a user signs in."""
    algorithm.add(
        QgsProcessingParameterAuthConfig(SIGN_IN, tr("Sign-in"), optional=True),
        tr(
            "For catalogues whose scenes are not open to everybody: an authentication set up in "
            "QGIS (Settings ▸ Options ▸ Authentication), of which only the id is given here. "
            "Instead, environment variables can be set: AWS_ACCESS_KEY_ID and "
            "AWS_SECRET_ACCESS_KEY for keys, CHANGEMINING_AUTHORIZATION for a header. Nothing of "
            "it is written anywhere."
        ),
        advanced=True,
    )


def network_of(
    algorithm: ChangeMiningAlgorithm, parameters: Parameters, context: QgsProcessingContext
) -> Web:
    """Return the way to the web, with the sign-in that is chosen."""
    chosen = algorithm.parameterAsString(parameters, SIGN_IN, context).strip()
    proxy, direct = _proxy()
    return Web(proxy, direct, _headers(chosen) if chosen else {})


def _headers(chosen: str) -> dict[str, str]:
    """Return the headers that an authentication of QGIS's adds to a request."""
    request = QNetworkRequest(QUrl("https://example.org"))
    manager = QgsApplication.authManager()
    signed = False
    if chosen in manager.configIds():
        # Python gets the request too, which is changed where it stands.
        signed, request = manager.updateNetworkRequest(request, chosen)
    if not signed:
        raise QgsProcessingException(
            tr(
                "“Sign-in” {id} is no authentication of this QGIS, or it cannot be unlocked: check "
                "it under Settings ▸ Options ▸ Authentication."
            ).format(id=chosen)
        )
    names = [bytes(name) for name in request.rawHeaderList()]
    return {name.decode(): bytes(request.rawHeader(name)).decode() for name in names}


def _proxy() -> tuple[str, tuple[str, ...]]:
    """Return QGIS's own proxy, "" where the system's is to be used, and what goes without it."""
    settings = QgsSettings()
    if not settings.value("proxy/proxyEnabled", False, type=bool):
        return "", ()
    host = str(settings.value("proxy/proxyHost", "") or "")
    kind = str(settings.value("proxy/proxyType", "") or "")
    if not host or kind == "DefaultProxy":
        return "", ()
    port = str(settings.value("proxy/proxyPort", "") or "")
    user, word = (
        quote(str(settings.value(f"proxy/{name}", "") or ""), safe="")
        for name in ("proxyUser", "proxyPassword")
    )
    signed = f"{user}:{word}@" if user else ""
    scheme = "socks5" if kind == "Socks5Proxy" else "http"
    direct = [
        str(one)
        for name in ("proxyExcludedUrls", "noProxyUrls")
        for one in settings.value(f"proxy/{name}", []) or []
        if str(one).strip("|")
    ]
    return f"{scheme}://{signed}{host}{f':{port}' if port else ''}", tuple(direct)

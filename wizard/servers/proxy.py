"""The proxy on the way to a server: its kind, its address, and a login for it."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import TYPE_CHECKING, Final
from urllib.parse import unquote
from urllib.request import getproxies, proxy_bypass

import urllib3  # noqa: F401  whole, or another thread that imports it meanwhile gets half of it
from urllib3.exceptions import LocationParseError
from urllib3.util import parse_url

from wizard.mendable import MendableError
from wizard.sentence import say
from wizard.servers.target import host_and_port

if TYPE_CHECKING:
    from collections.abc import Mapping


class ProxyKind(StrEnum):
    """What a proxy speaks."""

    HTTP = "http"
    SOCKS5 = "socks5"


_KINDS: Final = {
    "http": ProxyKind.HTTP,
    "socks": ProxyKind.SOCKS5,
    "socks5": ProxyKind.SOCKS5,
    "socks5h": ProxyKind.SOCKS5,
}
#: That of the scheme, as browsers take it, and what IANA has for SOCKS.
_DEFAULT_PORTS: Final = {ProxyKind.HTTP: 80, ProxyKind.SOCKS5: 1080}


@dataclass(frozen=True, slots=True)
class Proxy:
    """Where a proxy is, and how it is spoken to.

    Attributes:
        kind: What it speaks.
        host: Its name in A-labels and lower case, or its IP address without brackets.
        port: Its TCP port.
        user: The user of its login; empty for none.
        password: The password of its login; never shown.
    """

    kind: ProxyKind
    host: str
    port: int
    user: str = ""
    password: str = field(default="", repr=False)

    @property
    def name(self) -> str:
        """What to call it: `proxy.acme.internal:8080`, `[fd00::1]:8080`."""
        return host_and_port(self.host, self.port)

    @classmethod
    def parse(cls, text: str) -> Proxy:
        """Read `proxy:8080`, `http://user:password@proxy:8080` or `socks5://proxy`.

        User and password are percent-encoded (RFC 3986, 3.2.1), and SOCKS proxies find names
        themselves.

        Raises:
            MendableError: It is none of these; what was given is not repeated, since it may hold
                a password.
        """
        text = text.strip()
        try:
            url = parse_url(text if "://" in text else f"http://{text}")
        except LocationParseError:
            url = None
        if url is None or not url.host:
            raise MendableError(
                say(
                    "This is not the address of a proxy: write it as proxy.example.com:8080 "
                    "or socks5://proxy.example.com:1080."
                )
            )
        kind = _KINDS.get(url.scheme or "")
        if kind is None:
            raise MendableError(
                say("The proxy must be an HTTP or a SOCKS 5 proxy: choose another one.")
            )
        user, _, password = (url.auth or "").partition(":")
        return cls(
            kind=kind,
            host=url.host.strip("[]"),
            port=url.port or _DEFAULT_PORTS[kind],
            user=unquote(user),
            password=unquote(password),
        )


def system_proxy(host: str) -> Proxy | None:
    """Find the proxy that environment variables or the system want for TLS to a host.

    Takes as long as a name look-up on Windows, which compares the addresses of exceptions. A script
    that chooses the proxy (PAC) is not run.

    Raises:
        MendableError: It is one that cannot be used.
    """
    return None if proxy_bypass(host) else chosen_proxy(getproxies())


def chosen_proxy(proxies: Mapping[str, str]) -> Proxy | None:
    """Choose among proxies by what they are for: what is encrypted, everything, or SOCKS.

    Raises:
        MendableError: It is one that cannot be used.
    """
    use = next((use for use in ("https", "all", "socks") if proxies.get(use)), None)
    if use is None:
        return None
    proxy = Proxy.parse(proxies[use])
    # Python writes every proxy of a Mac as `http://`.
    return replace(proxy, kind=ProxyKind.SOCKS5) if use == "socks" else proxy

"""The servers and proxies that run while the tests do."""

from contextlib import ExitStack
from typing import NamedTuple

from tests.real.daemon import HOST, Daemon, Pki, started
from tests.real.servers import PROXIES, SERVERS, Proxy, Server


class RealServer(NamedTuple):
    """A server that runs, and what it sends: certificates in DER and in order."""

    name: str
    host: str
    port: int
    starttls: str | None
    sent: tuple[bytes, ...]
    tls_version: str
    wants_client_certificate: bool


class RealProxy(NamedTuple):
    """A proxy that runs."""

    name: str
    host: str
    port: int
    scheme: str
    login: str | None


class Running:
    """The daemons of a session: each is started when it is needed first, and stays to the end.

    Args:
        stack: Stops them when it is left.
    """

    def __init__(self, stack: ExitStack) -> None:
        self.pki = Pki()
        self._stack = stack
        self._ports: dict[Daemon, dict[str, int]] = {}

    def server(self, server: Server) -> RealServer:
        return RealServer(
            server.name,
            HOST,
            self._port(server),
            server.starttls,
            self.pki.sent,
            server.tls_version,
            server.wants_client_certificate,
        )

    def proxy(self, proxy: Proxy) -> RealProxy:
        return RealProxy(proxy.name, HOST, self._port(proxy), proxy.scheme, proxy.login)

    def _port(self, wanted: Server | Proxy) -> int:
        daemon = wanted.daemon
        if daemon not in self._ports:
            names = [each.name for each in (*SERVERS, *PROXIES) if each.daemon is daemon]
            self._ports[daemon] = self._stack.enter_context(started(daemon, names, self.pki))
        return self._ports[daemon][wanted.name]

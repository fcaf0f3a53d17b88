"""How tests ask a server: on this computer, and with little patience."""

import socket
import time
from collections.abc import Callable, Sequence

from tests.servers.listener import Listener
from wizard.servers.address_search import Address, ask_the_system
from wizard.servers.failure import Phase
from wizard.servers.probe import probe
from wizard.servers.protocol import Protocol
from wizard.servers.proxy import Proxy
from wizard.servers.server_report import ServerReport
from wizard.servers.target import Target

#: Time enough for every answer.
PATIENCE = 20.0
#: Too short for those that never end.
SHORT = 0.3
#: How much longer than its time an attempt may take.
GRACE = 0.5

Resolve = Callable[[str, int], Sequence[Address]]


def never() -> bool:
    return False


def at(peer: Listener, server_name: str = "") -> Target:
    return Target(peer.host, peer.port, Protocol.TLS, server_name)


def named(host: str, port: int = 443) -> Target:
    return Target(host, port, Protocol.TLS)


def address_of(peer: Listener) -> Address:
    if ":" in peer.host:
        return Address(socket.AF_INET6, (peer.host, peer.port, 0, 0))
    return Address(socket.AF_INET, (peer.host, peer.port))


def leading_to(*peers: Listener) -> Resolve:
    """Names that all lead to these."""
    return lambda _, __: [address_of(peer) for peer in peers]


def ask(
    target: Target,
    *,
    cancelled: Callable[[], bool] = never,
    proxy: Proxy | None = None,
    resolve: Resolve = ask_the_system,
    seconds_a_phase: float = PATIENCE,
) -> ServerReport:
    return probe(
        target,
        cancelled=cancelled,
        proxy=proxy,
        resolve=resolve,
        seconds=PATIENCE,
        seconds_a_phase=seconds_a_phase,
    )


def fails_in_time(
    target: Target,
    phase: Phase,
    *,
    proxy: Proxy | None = None,
    resolve: Resolve = ask_the_system,
) -> str:
    """Ask one that never gives its certificate, in a short time; what is said of it."""
    begin = time.monotonic()
    report = ask(target, proxy=proxy, resolve=resolve, seconds_a_phase=SHORT)
    assert time.monotonic() - begin < SHORT + GRACE
    assert (report.failed_in, report.certificates) == (phase, ())
    return report.failure


def encoded(report: ServerReport) -> list[bytes]:
    assert report.failure == ""
    return [certificate.der for certificate in report.certificates]

"""The way to a server, through a proxy or without one, up to its first byte."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Final

from wizard.servers.address_search import find_addresses
from wizard.servers.connect import connect
from wizard.servers.failure import Phase
from wizard.servers.http_proxy import connect_by_http
from wizard.servers.proxy import ProxyKind
from wizard.servers.socks5 import connect_by_socks5
from wizard.servers.wire import MOST_BYTES, Wire

if TYPE_CHECKING:
    import socket
    from collections.abc import Iterator

    from wizard.servers.address_search import Resolve
    from wizard.servers.deadline import Deadline
    from wizard.servers.proxy import Proxy
    from wizard.servers.target import Target

_BY_KIND: Final = {ProxyKind.HTTP: connect_by_http, ProxyKind.SOCKS5: connect_by_socks5}


@contextmanager
def reach(
    target: Target,
    proxy: Proxy | None,
    deadline: Deadline,
    resolve: Resolve,
    most_bytes: int = MOST_BYTES,
) -> Iterator[Wire]:
    """Connect to a server, and close the connection afterwards.

    Args:
        target: The server.
        proxy: What to go through; it finds the server's name then.
        deadline: The clock of the attempt; told each phase.
        resolve: Finds the addresses of a name.
        most_bytes: How many bytes may be received.

    Raises:
        CancelledError: The customer gave up.
        ServerError: There is no way, or the time is over.
    """
    with _connected(target, proxy, deadline, resolve) as connected:
        wire = Wire(connected, deadline, most_bytes)
        if proxy:
            _BY_KIND[proxy.kind](wire, proxy, target)
        yield wire


def _connected(
    target: Target, proxy: Proxy | None, deadline: Deadline, resolve: Resolve
) -> socket.socket:
    if proxy:
        deadline.begin(Phase.PROXY)
        addresses = find_addresses(proxy.host, proxy.port, deadline, resolve)
        return connect(addresses, proxy.name, deadline)
    deadline.begin(Phase.NAME)
    addresses = find_addresses(target.host, target.port, deadline, resolve)
    deadline.begin(Phase.CONNECTION)
    return connect(addresses, target.name, deadline)

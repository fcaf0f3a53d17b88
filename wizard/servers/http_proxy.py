"""A way through an HTTP proxy: CONNECT and nothing else (RFC 9110, 9.3.6)."""

from __future__ import annotations

from base64 import b64encode
from typing import TYPE_CHECKING, Final

import h11

from wizard.certificates.names import visible
from wizard.servers import proxy_refusal

if TYPE_CHECKING:
    from wizard.servers.failure import ServerError
    from wizard.servers.proxy import Proxy
    from wizard.servers.target import Target
    from wizard.servers.wire import Wire

#: The most lines of an answer; what there may be in a line is bounded by the wire, and in all by
#: the library.
_MOST_LINES: Final = 100
_LONGEST_REASON: Final = 60
_FORBIDDEN: Final = 403
# Tinyproxy has 401 for a login that is wrong, and 500 for a server that it cannot reach.
_WRONG_LOGIN: Final = {401, 407}
_UNREACHABLE: Final = {500, 502, 503, 504}


def connect_by_http(wire: Wire, proxy: Proxy, target: Target) -> None:
    """Ask a proxy for a connection; the server's first byte is the next to be received then.

    The password goes to the proxy unencrypted, as Basic has it (RFC 7617); nothing else tells of
    this program or computer.

    Raises:
        CancelledError: The customer gave up.
        ServerError: The proxy refuses, answers nonsense, or the time is over.
    """
    try:
        answer = _ask(wire, proxy, target)
    except h11.RemoteProtocolError:
        raise proxy_refusal.is_no_proxy(proxy) from None
    if not _is_success(answer.status_code):
        raise _refusal(answer, proxy, target)


def _ask(wire: Wire, proxy: Proxy, target: Target) -> h11.Response:
    connection = h11.Connection(h11.CLIENT)
    headers = [("Host", target.name)]
    if proxy.user:
        login = b64encode(f"{proxy.user}:{proxy.password}".encode()).decode("ascii")
        headers.append(("Proxy-Authorization", f"Basic {login}"))
    request = h11.Request(method="CONNECT", target=target.name, headers=headers)
    wire.send(connection.send(request) + connection.send(h11.EndOfMessage()))
    # Line by line, since what follows the empty line is the server's already.
    line = wire.receive_line()
    if not line.startswith(b"HTTP/"):  # the library would wait for more
        raise proxy_refusal.is_no_proxy(proxy)
    for _ in range(_MOST_LINES):
        connection.receive_data(line + b"\r\n")
        event = connection.next_event()
        while isinstance(event, h11.InformationalResponse):
            event = connection.next_event()
        if isinstance(event, h11.Response):
            return event
        line = wire.receive_line()
    raise proxy_refusal.is_no_proxy(proxy)


def _is_success(status: int) -> bool:
    return 200 <= status < 300


def _refusal(answer: h11.Response, proxy: Proxy, target: Target) -> ServerError:
    status = answer.status_code
    if status in _WRONG_LOGIN:
        known = proxy.user and _wants_basic(answer)
        return proxy_refusal.refuses_login(proxy) if known else proxy_refusal.wants_login(proxy)
    if status == _FORBIDDEN:
        return proxy_refusal.forbids(proxy, target)
    if status in _UNREACHABLE:
        return proxy_refusal.cannot_reach(proxy, target)
    reason = visible(answer.reason.decode("latin-1")[:_LONGEST_REASON])
    return proxy_refusal.refuses(proxy, f"{status} {reason}".strip())


def _wants_basic(answer: h11.Response) -> bool:
    """Whether a login that this program has would do; one that names none is believed to."""
    wanted = [bytes(v).lower() for name, v in answer.headers if name == b"proxy-authenticate"]
    return not wanted or any(b"basic" in value for value in wanted)

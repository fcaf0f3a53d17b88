"""A way through a SOCKS 5 proxy (RFC 1928), which finds the server's name itself."""

from __future__ import annotations

import ipaddress
from typing import TYPE_CHECKING, Final

from wizard.sentence import say
from wizard.servers import proxy_refusal
from wizard.servers.failure import Phase, ServerError

if TYPE_CHECKING:
    from wizard.servers.proxy import Proxy
    from wizard.servers.target import Target
    from wizard.servers.wire import Wire

_VERSION: Final = 5
_NO_LOGIN: Final = 0
_PASSWORD: Final = 2
_NONE_OF_THESE: Final = 0xFF
_LOGIN_VERSION: Final = 1
_CONNECT: Final = 1
_IPV4, _NAME, _IPV6 = 1, 3, 4
_LENGTHS: Final = {_IPV4: 4, _IPV6: 16}
_LONGEST: Final = 255

_FORBIDDEN: Final = 2
_REFUSED: Final = 5
#: The failures of the way behind the proxy (RFC 1928, 6).
_UNREACHABLE: Final = {3, 4, 6}


def connect_by_socks5(wire: Wire, proxy: Proxy, target: Target) -> None:
    """Ask a proxy for a connection; the server's first byte is the next to be received then.

    The password goes to the proxy unencrypted (RFC 1929), and only when the proxy asks for it.

    Raises:
        CancelledError: The customer gave up.
        ServerError: The proxy refuses, answers nonsense, or the time is over.
    """
    _log_in(wire, proxy)
    wire.send(bytes([_VERSION, _CONNECT, 0]) + _encoded(target))
    version, code, _, kind = wire.receive_exactly(4)
    if version != _VERSION:
        raise proxy_refusal.is_no_proxy(proxy)
    if code:
        raise _refusal(code, proxy, target)
    # Where the proxy connected from is of no interest, but the server's first byte comes behind.
    length = wire.receive_exactly(1)[0] if kind == _NAME else _LENGTHS.get(kind)
    if length is None:
        raise proxy_refusal.is_no_proxy(proxy)
    wire.receive_exactly(length + 2)


def _log_in(wire: Wire, proxy: Proxy) -> None:
    methods = [_NO_LOGIN, _PASSWORD] if proxy.user else [_NO_LOGIN]
    wire.send(bytes([_VERSION, len(methods), *methods]))
    version, method = wire.receive_exactly(2)
    if version != _VERSION or method not in {*methods, _NONE_OF_THESE}:
        raise proxy_refusal.is_no_proxy(proxy)
    if method == _NONE_OF_THESE:
        raise proxy_refusal.wants_login(proxy)
    if method == _PASSWORD:
        wire.send(bytes([_LOGIN_VERSION]) + _short(proxy.user) + _short(proxy.password))
        _, status = wire.receive_exactly(2)
        if status:
            raise proxy_refusal.refuses_login(proxy)


def _short(text: str) -> bytes:
    encoded = text.encode()
    if len(encoded) > _LONGEST:
        raise ServerError(
            Phase.PROXY,
            say("User and password of a SOCKS proxy may have 255 characters. Shorten them."),
        )
    return bytes([len(encoded)]) + encoded


def _encoded(target: Target) -> bytes:
    """Where to connect to, as a name where there is one (RFC 1928, 5)."""
    port = target.port.to_bytes(2)
    try:
        address = ipaddress.ip_address(target.host)
    except ValueError:
        return bytes([_NAME]) + _short(target.host) + port
    return bytes([_IPV4 if address.version == 4 else _IPV6]) + address.packed + port


def _refusal(code: int, proxy: Proxy, target: Target) -> ServerError:
    if code == _FORBIDDEN:
        return proxy_refusal.forbids(proxy, target)
    if code == _REFUSED:
        return proxy_refusal.refused_behind(target)
    if code in _UNREACHABLE:
        return proxy_refusal.cannot_reach(proxy, target)
    return proxy_refusal.refuses(proxy, say("SOCKS error {}").format(code))

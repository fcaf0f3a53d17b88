"""Proxies on this computer: HTTP CONNECT and SOCKS 5, as small as can be."""

import contextlib
import ipaddress
import socket
from base64 import b64decode
from collections.abc import Callable

from tests.servers.listener import Behaviour, Listener, Talk
from wizard.servers.proxy import Proxy, ProxyKind

Find = Callable[[str, int], tuple[str, int]]

REFUSES_LOGIN = b"HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic\r\n\r\n"


def at_proxy(peer: Listener, kind: ProxyKind, user: str = "", password: str = "") -> Proxy:
    return Proxy(kind, peer.host, peer.port, user, password)


def leading_to(server: Listener, asked: list[tuple[str, int]]) -> Find:
    """Note what is asked for, and lead to the server whatever that is."""

    def find(host: str, port: int) -> tuple[str, int]:
        asked.append((host, port))
        return server.host, server.port

    return find


def http(find: Find, *, login: str = "", greeting: bytes = b"") -> Behaviour:
    """A proxy that may want a login, and may send a first byte of the server with its answer."""

    def behave(talk: Talk) -> None:
        lines = talk.receive_through(b"\r\n\r\n").decode().split("\r\n")
        headers = dict(line.split(": ", 1) for line in lines[1:] if line)
        if _login(headers) != login:
            talk.send(REFUSES_LOGIN)
            return
        method, where, version = lines[0].split(" ")
        assert (method, version) == ("CONNECT", "HTTP/1.1")
        assert headers["Host"] == where
        host, _, port = where.rpartition(":")
        with socket.create_connection(find(host, int(port))) as server:
            talk.send(b"HTTP/1.1 200 Connection established\r\nVia: test\r\n\r\n" + greeting)
            _relay(talk, server)

    return behave


def _login(headers: dict[str, str]) -> str:
    kind, _, encoded = headers.get("Proxy-Authorization", "").partition(" ")
    assert kind in {"", "Basic"}
    return b64decode(encoded).decode()


def socks5(find: Find, *, login: str = "", bound: bytes = b"\1\0\0\0\0\0\0") -> Behaviour:
    """A proxy that may want a login; where it connects from is `bound`."""

    def behave(talk: Talk) -> None:
        _greet(talk, login)
        start, kind = talk.receive_exactly(3), talk.receive_exactly(1)[0]
        assert start == b"\5\1\0"
        if kind == 3:
            host = talk.receive_exactly(talk.receive_exactly(1)[0]).decode()
        else:
            host = str(ipaddress.ip_address(talk.receive_exactly({1: 4, 4: 16}[kind])))
        port = int.from_bytes(talk.receive_exactly(2))
        with socket.create_connection(find(host, port)) as server:
            talk.send(b"\5\0\0" + bound)
            _relay(talk, server)

    return behave


def _greet(talk: Talk, login: str) -> None:
    offered = talk.receive_exactly(talk.receive_exactly(2)[1])
    wanted = 2 if login else 0
    if wanted not in offered:
        talk.send(b"\5\xff")
        raise ConnectionError
    talk.send(bytes([5, wanted]))
    if login:
        assert talk.receive_exactly(1) == b"\1"
        user = talk.receive_exactly(talk.receive_exactly(1)[0])
        password = talk.receive_exactly(talk.receive_exactly(1)[0])
        known = b":".join([user, password]).decode() == login
        talk.send(b"\1\0" if known else b"\1\1")
        if not known:
            raise ConnectionError


def _relay(talk: Talk, server: socket.socket) -> None:
    """Pass on both ways; whoever of them speaks, the other answers."""
    server.settimeout(0.01)
    talk.socket.settimeout(0.01)
    while talk.goes_on():
        for source, sink in ((talk.socket, server), (server, talk.socket)):
            with contextlib.suppress(TimeoutError):
                content = source.recv(2**16)
                if not content:
                    return
                if source is talk.socket:
                    talk.received += content
                sink.sendall(content)

"""Servers on this computer that say what a test has them say, and note what they hear."""

from __future__ import annotations

import socket
import struct
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from tests.servers.dialogues import Turn


class Peer:
    """The server's end of one connection.

    Attributes:
        heard: Everything that came.
        is_over: Set when the test needs it no longer.
    """

    def __init__(self, connected: socket.socket, is_over: threading.Event) -> None:
        self.socket = connected
        self.is_over = is_over
        self.heard = b""

    def hear(self, count: int) -> None:
        while count > 0 and (content := self.socket.recv(count)):
            self.heard += content
            count -= len(content)

    def say(self, content: bytes) -> None:
        self.socket.sendall(content)


Behaviour = Callable[[Peer], None]


class Connected(NamedTuple):
    """A connection to a server.

    Attributes:
        socket: The client's end.
        heard: Closes the client's end, waits for the server, and tells everything that it heard.
    """

    socket: socket.socket
    heard: Callable[[], bytes]


@contextmanager
def server(behaviour: Behaviour) -> Iterator[Connected]:
    """Connect to a server that behaves like that and then listens until the client has gone."""
    is_over = threading.Event()
    with socket.create_server(("127.0.0.1", 0)) as listening:
        client = socket.create_connection(listening.getsockname())
        peer = Peer(listening.accept()[0], is_over)

    def serve() -> None:
        with peer.socket, suppress(OSError):  # the client may go at any time
            behaviour(peer)
            peer.hear(10_000_000)

    thread = threading.Thread(target=serve)
    thread.start()

    def heard() -> bytes:
        client.close()
        thread.join()
        return peer.heard

    try:
        yield Connected(client, heard)
    finally:
        is_over.set()
        heard()


# What a server does


def follows(turns: Sequence[Turn]) -> Behaviour:
    """One that says what the dialogue has for it."""

    def behave(peer: Peer) -> None:
        for turn in turns:
            peer.hear(len(turn.hears))
            peer.say(turn.says)

    return behave


def until(turns: Sequence[Turn], last: int, then: Callable[[Peer, bytes], None]) -> Behaviour:
    """One that follows the dialogue, but for what it says in one turn."""

    def behave(peer: Peer) -> None:
        follows(turns[:last])(peer)
        peer.hear(len(turns[last].hears))
        then(peer, turns[last].says)

    return behave


def is_silent(peer: Peer, _: bytes) -> None:
    peer.is_over.wait()


def drips(peer: Peer, says: bytes) -> None:
    for octet in says[:-1]:
        peer.say(bytes([octet]))
        if peer.is_over.wait(0.03):
            return
    peer.is_over.wait()


def floods(peer: Peer, _: bytes) -> None:
    while not peer.is_over.is_set():
        peer.say(b"\x12" * 65_536)


def repeats_itself(peer: Peer, says: bytes) -> None:
    """Say the beginning of a reply without end, in lines where there are lines."""
    endless = {b"* ": b"* OK still here\r\n", b"25": b"250-SIZE\r\n", b"22": b"220-Hello\r\n"}
    piece = endless.get(says[:2], b"\x12\x01\x00\x08\x00\x00\x01\x00")
    while not peer.is_over.is_set():
        peer.say(piece * 5_000)


def is_cut_off(peer: Peer, says: bytes) -> None:
    peer.say(says[:-1])
    peer.socket.shutdown(socket.SHUT_WR)


def closes(peer: Peer, _: bytes) -> None:
    peer.socket.close()


def resets(peer: Peer, _: bytes) -> None:
    peer.socket.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    peer.socket.close()


class OneByOne(socket.socket):
    """A socket that receives every byte alone."""

    @classmethod
    def of(cls, other: socket.socket) -> OneByOne:
        return cls(fileno=other.detach())

    def recv(self, bufsize: int, flags: int = 0, /) -> bytes:
        return super().recv(min(bufsize, 1), flags)

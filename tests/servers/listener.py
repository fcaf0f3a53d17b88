"""A server on this computer that does with each connection what a test says."""

import contextlib
import socket
import struct
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

Behaviour = Callable[["Talk"], None]

#: How often a thread looks whether the test is over, in seconds.
_PAUSE = 0.02
_PIECE = 2**16


class Talk:
    """One connection, from the side of the server.

    Attributes:
        received: Everything that came from the client.
    """

    def __init__(self, connected: socket.socket, is_over: threading.Event) -> None:
        connected.settimeout(_PAUSE)
        self.socket = connected
        self.received = bytearray()
        self._is_over = is_over
        self._buffer = bytearray()

    def goes_on(self) -> bool:
        return not self._is_over.is_set()

    def wait(self) -> bool:
        """Wait a moment; whether the test is still going on."""
        return not self._is_over.wait(_PAUSE)

    def receive(self) -> bytes:
        """Receive something; nothing when the client has closed or the test is over."""
        if self._buffer:
            taken = bytes(self._buffer)
            self._buffer.clear()
            return taken
        while True:
            try:
                content = self.socket.recv(_PIECE)
            except TimeoutError:
                if self.goes_on():
                    continue
                return b""
            except OSError:
                return b""
            self.received += content
            return content

    def receive_exactly(self, count: int) -> bytes:
        while len(self._buffer) < count:
            before = bytes(self._buffer)
            self._buffer.clear()
            content = self.receive()
            self._buffer += before + content
            if not content:
                raise ConnectionError
        taken = bytes(self._buffer[:count])
        del self._buffer[:count]
        return taken

    def receive_through(self, end: bytes) -> bytes:
        content = b""
        while not content.endswith(end):
            content += self.receive_exactly(1)
        return content

    def send(self, content: bytes) -> None:
        view = memoryview(content)
        while view and not self._is_over.is_set():
            with contextlib.suppress(TimeoutError):
                view = view[self.socket.send(view) :]

    def listen(self) -> None:
        """Take in whatever comes until the client closes."""
        while self.receive():
            pass

    def reset(self) -> None:
        """Close in the rudest way."""
        self.socket.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.socket.close()


class Listener:
    """Listens, and lets each connection have its behaviour in a thread of its own.

    Attributes:
        talks: The connections in the order in which they came.
        was_asked: Set when the first one came.
    """

    def __init__(self, behaviour: Behaviour, host: str) -> None:
        family = socket.AF_INET6 if ":" in host else socket.AF_INET
        self._socket = socket.create_server((host, 0), family=family, backlog=128)
        self._socket.settimeout(_PAUSE)
        self._behaviour = behaviour
        self._threads: list[threading.Thread] = []
        self.host = host
        self.port: int = self._socket.getsockname()[1]
        self.talks: list[Talk] = []
        self.was_asked = threading.Event()
        self.is_over = threading.Event()

    @property
    def received(self) -> bytes:
        """All that came, over all connections."""
        return b"".join(bytes(talk.received) for talk in self.talks)

    def accept(self) -> None:
        with self._socket:
            while not self.is_over.is_set():
                with contextlib.suppress(TimeoutError):
                    self._begin(self._socket.accept()[0])
        for thread in self._threads:
            thread.join()

    def _begin(self, connected: socket.socket) -> None:
        talk = Talk(connected, self.is_over)
        self.talks.append(talk)
        thread = threading.Thread(target=self._talk, args=(talk,))
        self._threads.append(thread)
        thread.start()
        self.was_asked.set()

    def _talk(self, talk: Talk) -> None:
        with talk.socket, contextlib.suppress(OSError):  # whoever asked has gone
            self._behaviour(talk)


@contextmanager
def serving(behaviour: Behaviour, host: str = "127.0.0.1") -> Iterator[Listener]:
    peer = Listener(behaviour, host)
    thread = threading.Thread(target=peer.accept)
    thread.start()
    try:
        yield peer
    finally:
        peer.is_over.set()
        thread.join()


# Behaviours


def silent(talk: Talk) -> None:
    talk.listen()


def closing(talk: Talk) -> None:
    """Close as soon as something was said."""
    talk.receive()


def resetting(talk: Talk) -> None:
    talk.receive()
    talk.reset()


def saying(content: bytes) -> Behaviour:
    def behave(talk: Talk) -> None:
        talk.send(content)
        talk.listen()

    return behave


def saying_and_closing(content: bytes) -> Behaviour:
    def behave(talk: Talk) -> None:
        talk.receive()
        talk.send(content)

    return behave


def dripping(start: bytes, drop: bytes) -> Behaviour:
    """Say a start, and then a drop now and then."""

    def behave(talk: Talk) -> None:
        talk.send(start)
        while talk.wait():
            talk.send(drop)

    return behave


def flooding(start: bytes, flood: bytes) -> Behaviour:
    def behave(talk: Talk) -> None:
        talk.send(start)
        while talk.wait():
            talk.send(flood * (2**20 // len(flood)))

    return behave

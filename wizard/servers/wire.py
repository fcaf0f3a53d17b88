"""A plain socket that is read and written within a deadline, and never beyond a size."""

from __future__ import annotations

import select
from typing import TYPE_CHECKING, Final, NamedTuple

from wizard.sentence import Sentence, say
from wizard.servers.failure import Phase, ServerError

if TYPE_CHECKING:
    import socket

    from wizard.servers.deadline import Deadline

#: The most bytes that a server may send until its certificate is there: a chain of certificates
#: has some thousands.
MOST_BYTES: Final = 1_000_000
_PIECE: Final = 16_384


class _Words(NamedTuple):
    of_server: Sentence
    of_proxy: Sentence


_CLOSED: Final = _Words(
    say("The server closed the connection. Check the port and the protocol."),
    say(
        "The proxy closed the connection. Check its address, and whether it is an HTTP or SOCKS "
        "proxy."
    ),
)
_BROKEN: Final = _Words(
    say("The server broke the connection ({}). Check the port and the protocol."),
    say(
        "The proxy broke the connection ({}). Check its address, and whether it is an HTTP or "
        "SOCKS proxy."
    ),
)
_TOO_MUCH: Final = _Words(
    say("The server sent more than was to be expected. Check the port and the protocol."),
    say(
        "The proxy sent more than was to be expected. Check its address, and whether it is an "
        "HTTP or SOCKS proxy."
    ),
)


class ClosedError(ServerError):
    """The server has closed its side."""


class Wire:
    """What a prelude and the handshake talk through.

    Args:
        connected: A socket that is connected to the server, perhaps through a proxy. It becomes
            non-blocking, and is the caller's to close.
        deadline: The clock of the attempt.
        most_bytes: How many bytes may be received.
    """

    def __init__(
        self, connected: socket.socket, deadline: Deadline, most_bytes: int = MOST_BYTES
    ) -> None:
        connected.settimeout(0)
        self._most_bytes = most_bytes
        self._socket = connected
        self._deadline = deadline
        self._buffer = bytearray()
        self._received = 0

    @property
    def deadline(self) -> Deadline:
        """The clock of the attempt."""
        return self._deadline

    @property
    def has_more(self) -> bool:
        """Whether bytes came that nobody has asked for yet."""
        return bool(self._buffer)

    def send(self, content: bytes) -> None:
        """Send all of it.

        Raises:
            CancelledError: The customer gave up.
            ServerError: The connection broke, or the time is over.
        """
        view = memoryview(content)
        while view:
            pause = self._deadline.pause()
            try:
                view = view[self._socket.send(view) :]
            except (BlockingIOError, InterruptedError):
                select.select([], [self._socket], [], pause)
            except OSError as error:
                raise self._broken(error) from None

    def receive_exactly(self, count: int) -> bytes:
        """Receive so many bytes; raises as `receive`.

        Raises:
            ClosedError: The server has closed before that.
        """
        while len(self._buffer) < count:
            self._fill()
        return self._take(count)

    def receive_line(self, longest: int = 2_048) -> bytes:
        """Receive up to a line feed, and give the line without its line end.

        Raises:
            ClosedError: The server has closed before that.
            ServerError: Also when the line is longer than that.
        """
        while (end := self._buffer.find(b"\n")) < 0:
            if len(self._buffer) > longest:
                raise self._failed(_TOO_MUCH)
            self._fill()
        if end > longest:
            raise self._failed(_TOO_MUCH)
        return self._take(end + 1).rstrip(b"\r\n")

    def receive(self) -> bytes:
        """Receive whatever comes, at least a byte; nothing when the server has closed.

        Raises:
            CancelledError: The customer gave up.
            ServerError: The connection broke, the time is over, or too much came.
        """
        if not self._buffer:
            try:
                self._fill()
            except ClosedError:
                return b""
        return self._take(len(self._buffer))

    def _fill(self) -> None:
        while True:
            # Asked each time, as a server that sends without end must not outlast the time.
            pause = self._deadline.pause()
            try:
                content = self._socket.recv(_PIECE)
            except (BlockingIOError, InterruptedError):
                select.select([self._socket], [], [], pause)
                continue
            except OSError as error:
                raise self._broken(error) from None
            break
        if not content:
            raise ClosedError(self._deadline.phase, self._said(_CLOSED))
        self._received += len(content)
        if self._received > self._most_bytes:
            raise self._failed(_TOO_MUCH)
        self._buffer += content

    def _take(self, count: int) -> bytes:
        taken = bytes(self._buffer[:count])
        del self._buffer[:count]
        return taken

    def _failed(self, words: _Words) -> ServerError:
        return ServerError(self._deadline.phase, self._said(words))

    def _broken(self, error: OSError) -> ServerError:
        sentence = self._said(_BROKEN).format(error.strerror or say("no reason is known"))
        return ServerError(self._deadline.phase, sentence)

    def _said(self, words: _Words) -> Sentence:
        return words.of_proxy if self._deadline.phase is Phase.PROXY else words.of_server

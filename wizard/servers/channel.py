"""What carries the TLS records of a handshake, whatever they are wrapped in."""

from __future__ import annotations

from typing import Protocol


class Channel(Protocol):
    """Two ways of bytes; a `Wire` is one as it is."""

    def send(self, content: bytes) -> None:
        """Send all of it.

        Raises:
            CancelledError: The customer gave up.
            ServerError: The connection broke, or the time is over.
        """

    def receive(self) -> bytes:
        """Receive whatever comes, at least a byte; nothing when the server has closed.

        Raises:
            CancelledError: The customer gave up.
            ServerError: The connection broke, the time is over, or what came cannot be.
        """

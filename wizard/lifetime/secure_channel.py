"""TLS to a server that this computer trusts, over a connection that can be given up at any time."""

from __future__ import annotations

import contextlib
import ssl
from typing import TYPE_CHECKING, Final, TypeVar

from wizard.sentence import say
from wizard.servers.failure import Phase, ServerError

if TYPE_CHECKING:
    from collections.abc import Callable

    from wizard.servers.wire import Wire

_PIECE: Final = 2**16

Result = TypeVar("Result")


class UntrustedError(Exception):
    """This computer does not trust the server's certificate; the text is the library's reason."""


class SecureChannel:
    """A channel to a server whose certificate was verified before a byte was sent through it.

    Args:
        wire: The connection.
        context: Verifies chain, dates and host name.
        host: Whose certificate it must be.
    """

    def __init__(self, wire: Wire, context: ssl.SSLContext, host: str) -> None:
        self._wire = wire
        # Older Pythons (Debian's 3.11.2) set it, and then an answer that is cut off is whole.
        context.options &= ~ssl.OP_IGNORE_UNEXPECTED_EOF
        self._incoming, self._outgoing = ssl.MemoryBIO(), ssl.MemoryBIO()
        self._tls = context.wrap_bio(self._incoming, self._outgoing, server_hostname=host)

    def shake_hands(self) -> None:
        """Agree on keys and verify the server; nothing else may be called before.

        Raises:
            CancelledError: The customer gave up.
            ServerError: There is no TLS there, or the time is over.
            UntrustedError: The certificate is not trusted, not valid now, or for another host.
        """
        try:
            self._do(self._tls.do_handshake)
        except ssl.SSLCertVerificationError as error:
            # OpenSSL and the systems tell it here, which a library in between may forget.
            raise UntrustedError(getattr(error, "verify_message", "") or str(error)) from None
        except ssl.SSLError as error:
            raise self._broken(error) from None
        except OSError as error:  # Windows cannot read it, for one
            raise UntrustedError(error.strerror or say("it cannot be read")) from None

    def send(self, content: bytes) -> None:
        """Send all of it; raises as `receive`."""
        try:
            self._do(lambda: self._tls.write(content))
        except ssl.SSLError as error:
            raise self._broken(error) from None

    def receive(self) -> bytes:
        """Receive whatever comes; nothing when the server has closed.

        Raises:
            CancelledError: The customer gave up.
            ServerError: The connection broke, the time is over, or too much came.
        """
        try:
            return self._do(lambda: self._tls.read(_PIECE))
        except ssl.SSLError as error:
            raise self._broken(error) from None

    def _do(self, act: Callable[[], Result]) -> Result:
        """Do what needs bytes of the server, and hand over what it gives, until it is done."""
        while True:
            try:
                done = act()
            except ssl.SSLWantReadError:
                self._flush()
                self._take(self._wire.receive())
            except ssl.SSLError:
                with contextlib.suppress(ServerError):  # the alert is a courtesy
                    self._flush()
                raise
            else:
                self._flush()
                return done

    def _take(self, content: bytes) -> None:
        if content:
            self._incoming.write(content)
        else:
            self._incoming.write_eof()

    def _flush(self) -> None:
        if self._outgoing.pending:
            self._wire.send(self._outgoing.read())

    def _broken(self, error: ssl.SSLError) -> ServerError:
        phase = self._wire.deadline.phase
        known = (error.reason or "").replace("_", " ").lower()
        reason = known or say("no reason is known")
        if phase is Phase.HANDSHAKE:
            sentence = say(
                "No encrypted connection came about ({}). Check the address, and whether "
                "a proxy or a VPN is on the way."
            ).format(reason)
        else:
            sentence = say(
                "The encrypted connection broke off ({}). Try again, and look whether a "
                "proxy or a VPN is on the way."
            ).format(reason)
        return ServerError(phase, sentence)

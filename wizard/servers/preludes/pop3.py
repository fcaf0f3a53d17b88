"""POP3: the command STLS (RFC 1939, 3; RFC 2595, 4)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from wizard.sentence import say
from wizard.servers.preludes.refusal import refused, unlike

if TYPE_CHECKING:
    from wizard.servers.channel import Channel
    from wizard.servers.wire import Wire

_ADVICE: Final = say("Ask its administrator to turn STLS on, or try port 995 with TLS.")


def prepare(wire: Wire) -> Channel:
    """Wait for the greeting, and ask for TLS.

    Raises:
        CancelledError: The customer gave up.
        ServerError: The server refused, or is no POP3 server.
    """
    _receive_ok(wire, say("The POP3 server sent this computer away"))
    wire.send(b"STLS\r\n")
    _receive_ok(wire, say("The POP3 server does not offer TLS on this port"))
    return wire


def _receive_ok(wire: Wire, otherwise: str) -> None:
    line = wire.receive_line()
    match line.upper().split(b" ")[0]:
        case b"+OK":
            return
        case b"-ERR":
            raise refused(otherwise, _ADVICE, line)
        case _:
            raise unlike(wire, say("a POP3 server", "This is not what … answers"), line)

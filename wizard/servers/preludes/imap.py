"""IMAP: the command STARTTLS (RFC 9051, 6.2.1; RFC 2595, 3)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from wizard.sentence import say
from wizard.servers.preludes.refusal import refused, unlike

if TYPE_CHECKING:
    from wizard.servers.channel import Channel
    from wizard.servers.wire import Wire

_KIND: Final = say("an IMAP server", "This is not what … answers")
_ADVICE: Final = say("Ask its administrator to turn STARTTLS on, or try port 993 with TLS.")
_SENT_AWAY: Final = say("The IMAP server sent this computer away")
_TAG: Final = b"A"


def prepare(wire: Wire) -> Channel:
    """Wait for the greeting, and ask for TLS.

    Raises:
        CancelledError: The customer gave up.
        ServerError: The server refused, or is no IMAP server.
    """
    greeting = wire.receive_line()
    match greeting.upper().split(b" ")[:2]:
        case [b"*", b"OK"]:
            pass
        case [b"*", b"BYE"]:
            raise refused(_SENT_AWAY, _ADVICE, greeting)
        case [b"*", b"PREAUTH"]:
            # "STARTTLS" is for connections that nobody has logged in to (RFC 9051, 7.1.4).
            raise refused(say("The IMAP server allows no TLS on this port"), _ADVICE, greeting)
        case _:
            raise unlike(wire, _KIND, greeting)
    wire.send(_TAG + b" STARTTLS\r\n")
    answer = _receive_answer(wire)
    if answer.upper().split(b" ")[1:2] != [b"OK"]:
        raise refused(say("The IMAP server refused TLS"), _ADVICE, answer)
    return wire


def _receive_answer(wire: Wire) -> bytes:
    while True:  # a server may say anything of its own accord before, within what a wire receives
        line = wire.receive_line()
        match line.upper().split(b" ")[:2]:
            case [b"*", b"BYE"]:
                raise refused(_SENT_AWAY, _ADVICE, line)
            case [b"*", _]:
                continue
            case [tag, b"OK" | b"NO" | b"BAD"] if tag == _TAG:
                return line
            case _:
                raise unlike(wire, _KIND, line)

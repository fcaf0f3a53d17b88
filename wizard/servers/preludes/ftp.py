"""FTP: the command AUTH TLS (RFC 959, 5.4; RFC 4217, 4)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from wizard.sentence import say
from wizard.servers.preludes.refusal import refused
from wizard.servers.preludes.replies import receive_reply

if TYPE_CHECKING:
    from wizard.servers.channel import Channel
    from wizard.servers.wire import Wire

_KIND: Final = say("an FTP server", "This is not what … answers")
_ADVICE: Final = say("Ask its administrator to turn AUTH TLS on, or try port 990 with TLS.")
_WAIT: Final = b"120"
_READY: Final = b"220"
_ACCEPTED: Final = b"234"


def prepare(wire: Wire) -> Channel:
    """Wait for the greeting, and ask for TLS.

    Raises:
        CancelledError: The customer gave up.
        ServerError: The server refused, or is no FTP server.
    """
    greeting = receive_reply(wire, _KIND)
    if greeting.code == _WAIT:
        greeting = receive_reply(wire, _KIND)
    if greeting.code != _READY:
        what = say("The FTP server does not let this computer in")
        raise refused(
            what, say("Try again later, or on a computer that it lets in."), greeting.text
        )
    wire.send(b"AUTH TLS\r\n")
    answer = receive_reply(wire, _KIND)
    if answer.code != _ACCEPTED:
        what = say("The FTP server does not offer TLS on this port")
        raise refused(what, _ADVICE, answer.text)
    return wire

"""SMTP: EHLO and STARTTLS (RFC 5321, 4.1; RFC 3207)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from wizard.sentence import say
from wizard.servers.preludes.refusal import refused
from wizard.servers.preludes.replies import receive_reply

if TYPE_CHECKING:
    from wizard.servers.channel import Channel
    from wizard.servers.wire import Wire

_KIND: Final = say("an SMTP server", "This is not what … answers")
_ADVICE: Final = say("Ask its administrator to turn STARTTLS on, or try port 465 with TLS.")
_NOT_OFFERED: Final = say("The SMTP server does not offer TLS on this port")
#: The name of this computer is nobody's business; this one says nothing and is always valid.
_EHLO: Final = b"EHLO [127.0.0.1]\r\n"


def prepare(wire: Wire) -> Channel:
    """Wait for the greeting, ask what is offered, and ask for TLS.

    Raises:
        CancelledError: The customer gave up.
        ServerError: The server refused, or is no SMTP server.
    """
    greeting = receive_reply(wire, _KIND)
    if greeting.code != b"220":
        what = say("The SMTP server does not let this computer in")
        raise refused(what, say("Try on a computer that it lets in."), greeting.text)
    wire.send(_EHLO)
    offers = receive_reply(wire, _KIND)
    if offers.code != b"250":
        raise refused(_NOT_OFFERED, _ADVICE, offers.text)
    if b"STARTTLS" not in {line[4:].strip().upper() for line in offers.lines[1:]}:
        raise refused(_NOT_OFFERED, _ADVICE)
    wire.send(b"STARTTLS\r\n")
    answer = receive_reply(wire, _KIND)
    if answer.code != b"220":
        raise refused(say("The SMTP server refused TLS"), _ADVICE, answer.text)
    return wire

"""PostgreSQL: the message SSLRequest (PostgreSQL documentation, Message Flow, SSL Session)."""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING, Final

from wizard.sentence import say
from wizard.servers.preludes.refusal import refused, unlike

if TYPE_CHECKING:
    from wizard.servers.channel import Channel
    from wizard.servers.wire import Wire

#: Its length, and the code that stands where the version of the protocol would be.
_REQUEST: Final = struct.pack("!II", 8, 80_877_103)


def prepare(wire: Wire) -> Channel:
    """Ask for TLS.

    Raises:
        CancelledError: The customer gave up.
        ServerError: The server refused, or is no PostgreSQL server.
    """
    wire.send(_REQUEST)
    answer = wire.receive_exactly(1)
    match answer:
        case b"S":
            return wire
        case b"N":
            raise refused(
                say("The PostgreSQL server does not offer TLS"),
                say("Ask its administrator to set ssl = on; without TLS there is no certificate."),
            )
        case b"E":
            # What follows is not shown: the documentation warns against it (CVE-2024-10977).
            raise refused(
                say("The PostgreSQL server answered with an error when it was asked for TLS"),
                say("Its log says why: ask its administrator."),
            )
        case _:
            raise unlike(wire, say("a PostgreSQL server", "This is not what … answers"), answer)

"""MySQL and MariaDB: the initial handshake of version 10, and the packet SSLRequest.

MySQL Source Code Documentation, Connection Phase; MariaDB, Connecting to the server.
"""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING, Final

from wizard.sentence import say
from wizard.servers.preludes.refusal import refused, unlike

if TYPE_CHECKING:
    from wizard.servers.channel import Channel
    from wizard.servers.wire import Wire

_KIND: Final = say("a MySQL or MariaDB server", "This is not what … answers")
_CLIENT_PROTOCOL_41: Final = 0x0200
_CLIENT_SSL: Final = 0x0800
_CLIENT_SECURE_CONNECTION: Final = 0x8000
_VERSION: Final = 10
_ERROR: Final = 0xFF
#: The first packet holds a version, a challenge and the name of a plug-in, or one message.
_LONGEST: Final = 4_096
#: After the version: the number of the thread, the first part of the challenge, and a zero.
_BEFORE_CAPABILITIES: Final = 4 + 8 + 1

#: Sent as the second packet: what is wanted, the largest packet, utf8, and 23 zeros.
_REQUEST: Final = struct.pack(
    "<3sBIIB23x",
    (32).to_bytes(3, "little"),
    1,
    _CLIENT_PROTOCOL_41 | _CLIENT_SSL | _CLIENT_SECURE_CONNECTION,
    1 << 24,
    33,
)


def prepare(wire: Wire) -> Channel:
    """Wait for the server's first packet, and ask for TLS.

    Raises:
        CancelledError: The customer gave up.
        ServerError: The server refused, or is no MySQL or MariaDB server.
    """
    head = wire.receive_exactly(4)
    length = int.from_bytes(head[:3], "little")
    if not 0 < length <= _LONGEST or head[3] != 0:
        raise unlike(wire, _KIND, head)
    packet = wire.receive_exactly(length)
    if packet[0] == _ERROR:
        raise refused(
            say("The database server sent the computer away before TLS"),
            say("Ask its administrator, or try on a computer that it lets in."),
            _message(packet),
        )
    capabilities = _capabilities(packet)
    if packet[0] != _VERSION or capabilities is None:
        raise unlike(wire, _KIND, head + packet)
    if not capabilities & _CLIENT_SSL:
        raise refused(
            say("The database server does not offer TLS"),
            say("Ask its administrator to give it a certificate; without TLS there is none."),
        )
    wire.send(_REQUEST)
    return wire


def _message(packet: bytes) -> bytes:
    """What an error packet says: after its code, and after the state of SQL where there is one."""
    text = packet[3:]
    return text[6:] if text.startswith(b"#") else text


def _capabilities(packet: bytes) -> int | None:
    """The lower half of what the server is capable of; nothing when the packet ends before it."""
    start = packet.find(b"\0", 1) + 1 + _BEFORE_CAPABILITIES
    found = packet[start : start + 2]
    return int.from_bytes(found, "little") if start > _BEFORE_CAPABILITIES and found[1:] else None

"""TLS records inside the packets of TDS 7, as SQL Server wants them (MS-TDS 2.2.3, 3.2.5.2)."""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING, Final

from wizard.sentence import say
from wizard.servers.preludes.refusal import unlike
from wizard.servers.wire import ClosedError

if TYPE_CHECKING:
    from wizard.servers.wire import Wire

#: Type, status, length with the header, process, number of the packet, window.
_HEADER: Final = struct.Struct("!BBHHBB")
_PRELOGIN: Final = 0x12
_RESPONSE: Final = 0x04
_END_OF_MESSAGE: Final = 0x01
#: The size of packets until client and server agree on another.
_LONGEST_PAYLOAD: Final = 4_096 - _HEADER.size
#: The largest that they can agree on; some servers use it at once.
_LONGEST_PACKET: Final = 32_767


class TdsChannel:
    """Wraps what is sent in PRELOGIN packets, and unwraps what comes.

    Args:
        wire: Where the packets travel.
    """

    def __init__(self, wire: Wire) -> None:
        self._wire = wire

    def send(self, content: bytes) -> None:
        """Send it as one message; raises as `Channel.send`."""
        size = _LONGEST_PAYLOAD
        pieces = [content[start : start + size] for start in range(0, len(content), size)]
        packets = bytearray()
        for number, piece in enumerate(pieces, 1):
            status = _END_OF_MESSAGE if number == len(pieces) else 0
            length = _HEADER.size + len(piece)
            packets += _HEADER.pack(_PRELOGIN, status, length, 0, number % 256, 0) + piece
        self._wire.send(bytes(packets))

    def receive(self) -> bytes:
        """Receive the payload of the next packet that has one; raises as `Channel.receive`."""
        try:
            while not (payload := self.receive_packet()):
                pass
        except ClosedError:
            return b""
        return payload

    def receive_packet(self) -> bytes:
        """Receive the payload of the next packet; raises as `Wire.receive_exactly`."""
        header = self._wire.receive_exactly(_HEADER.size)
        kind, _, length, *_ = _HEADER.unpack(header)
        is_packet = kind in {_PRELOGIN, _RESPONSE} and _HEADER.size <= length <= _LONGEST_PACKET
        if not is_packet:
            raise unlike(self._wire, say("an SQL Server", "This is not what … answers"), header)
        return self._wire.receive_exactly(length - _HEADER.size)

"""SQL Server up to TDS 7: the message PRELOGIN, which settles encryption (MS-TDS 2.2.6.5)."""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING, Final

from wizard.sentence import say
from wizard.servers.preludes.refusal import refused, unlike
from wizard.servers.preludes.tds_channel import TdsChannel
from wizard.servers.wire import ClosedError

if TYPE_CHECKING:
    from wizard.servers.channel import Channel
    from wizard.servers.wire import Wire

_VERSION: Final = 0x00
_ENCRYPTION: Final = 0x01
_INSTANCE: Final = 0x02
_THREAD: Final = 0x03
_TERMINATOR: Final = 0xFF
#: Token, offset and length of an option.
_OPTION: Final = struct.Struct("!BHH")

_ENCRYPT_ON: Final = 0x01
_ENCRYPT_NOT_SUPPORTED: Final = 0x02
#: Off is encrypted too, for as long as the login takes; on; required.
_ENCRYPTED: Final = {b"\x00", b"\x01", b"\x03"}
#: The token of an error in place of an answer (MS-TDS 2.2.7.10), and where its text begins: after
#: the token, the length, the number, the state, the class and the length of the text.
_ERROR: Final = 0xAA
_BEFORE_TEXT: Final = struct.Struct("<BHIBBH")


def prepare(wire: Wire) -> Channel:
    """Ask for encryption, and give the channel that the handshake then takes.

    Raises:
        CancelledError: The customer gave up.
        ServerError: The server refused, or is no SQL Server.
    """
    channel = TdsChannel(wire)
    channel.send(_prelogin())
    try:
        answer = channel.receive_packet()
    except ClosedError:
        raise refused(
            say("The server closed the connection when it was asked for encryption"),
            say("Check the port, or choose SQL Server with strict encryption (TDS 8)."),
        ) from None
    encryption = _option(answer, _ENCRYPTION)
    if answer[:1] == bytes([_ERROR]):
        raise refused(
            say("SQL Server refused the connection"),
            say("Ask its administrator."),
            _message(answer),
        )
    if encryption == bytes([_ENCRYPT_NOT_SUPPORTED]):
        raise refused(
            say("SQL Server does not offer encryption (ENCRYPT_NOT_SUP)"),
            say(
                "Ask its administrator to give it a certificate; without encryption there is none."
            ),
        )
    if encryption not in _ENCRYPTED:
        raise unlike(wire, say("an SQL Server", "This is not what … answers"), answer)
    return channel


def _prelogin() -> bytes:
    """The options that every client sends, those that could tell something being empty.

    Only the version is required, but servers are used to these four.
    """
    options = {
        _VERSION: bytes(6),
        _ENCRYPTION: bytes([_ENCRYPT_ON]),
        _INSTANCE: b"\0",
        _THREAD: bytes(4),
    }
    offset = _OPTION.size * len(options) + 1
    head = bytearray()
    for token, value in options.items():
        head += _OPTION.pack(token, offset, len(value))
        offset += len(value)
    return bytes(head) + bytes([_TERMINATOR]) + b"".join(options.values())


def _option(answer: bytes, wanted: int) -> bytes:
    """The value of an option; nothing when it is not there."""
    for start in range(0, len(answer) - _OPTION.size, _OPTION.size):
        token, offset, length = _OPTION.unpack_from(answer, start)
        if token == _TERMINATOR:
            break
        if token == wanted:
            return answer[offset : offset + length]
    return b""


def _message(answer: bytes) -> bytes:
    """The text of an error, which is counted in units of UTF-16, as UTF-8."""
    if len(answer) < _BEFORE_TEXT.size:
        return b""
    *_, units = _BEFORE_TEXT.unpack_from(answer)
    text = answer[_BEFORE_TEXT.size : _BEFORE_TEXT.size + 2 * units]
    return text.decode("utf-16-le", errors="replace").encode()

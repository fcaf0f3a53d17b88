"""Single messages of TLS 1.2, byte for byte, for servers that no library would play (RFC 5246)."""

from collections.abc import Sequence
from typing import Final

_HANDSHAKE, _ALERT = 22, 21
_SERVER_HELLO, _CERTIFICATE = 2, 11
_FATAL = 2
#: TLS_RSA_WITH_AES_128_GCM_SHA256: the certificate is all that a server need send.
_CIPHER = bytes.fromhex("009c")
TLS_1_2 = bytes.fromhex("0303")
SSL_3 = bytes.fromhex("0300")


#: Empty, as in a first handshake (RFC 5746).
_RENEGOTIATION_INFO: Final = bytes.fromhex("0005 ff01 0001 00")


def server_hello(version: bytes = TLS_1_2, extensions: bytes = _RENEGOTIATION_INFO) -> bytes:
    rest = bytes(32) + b"\0" + _CIPHER + b"\0" + extensions
    return _record(_HANDSHAKE, _message(_SERVER_HELLO, version + rest))


def certificates(encoded: Sequence[bytes]) -> bytes:
    listed = b"".join(_long(one) for one in encoded)
    return _record(_HANDSHAKE, _message(_CERTIFICATE, _long(listed)))


def alert(number: int) -> bytes:
    return _record(_ALERT, bytes([_FATAL, number]))


def _message(kind: int, content: bytes) -> bytes:
    return bytes([kind]) + _long(content)


def _long(content: bytes) -> bytes:
    return len(content).to_bytes(3) + content


def _record(kind: int, content: bytes) -> bytes:
    """In as many records as it takes."""
    pieces = [content[i : i + 2**14] for i in range(0, len(content), 2**14)]
    return b"".join(bytes([kind]) + TLS_1_2 + len(one).to_bytes(2) + one for one in pieces)

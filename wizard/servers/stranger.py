"""What it is that answers where TLS was expected, by its first bytes."""

from __future__ import annotations

from typing import Final

from wizard.certificates.names import visible
from wizard.sentence import say

#: What tells one from another is in as many bytes.
ENOUGH: Final = 200
_LONGEST: Final = 60

# The record types of RFC 8446, 5.1: change_cipher_spec, alert, handshake, application data.
_TLS: Final = range(20, 24)
_MYSQL: Final = {0x0A, 0xFF}  # the versions of a greeting and of a refusal
_LDAP: Final = 0x30

_HTTP: Final = say("The server speaks HTTP without TLS. Use the port for HTTPS.")
_TEXTS: Final = (
    (b"HTTP/", _HTTP),
    (b"<", _HTTP),
    (
        b"SSH-",
        say("The server speaks SSH, which has no certificates of this kind. Use another port."),
    ),
    (b"RFB ", say("The server speaks VNC without TLS. Use another port.")),
)


def speaks_tls(first: bytes) -> bool:
    """Tell whether what came first is the start of a TLS record."""
    return first[0] in _TLS


def is_told_apart(first: bytes) -> bool:
    """Tell whether more bytes would not say more: a whole line, or no text."""
    return b"\n" in first or len(first) >= ENOUGH or not first.isascii() or b"\0" in first


def words(first: bytes) -> str:
    """Say what a server speaks, and what to try.

    Args:
        first: What came from it before anything was TLS; not empty.
    """
    for start, sentence in _TEXTS:
        if first.startswith(start):
            return sentence
    if protocol := _protocol_before_tls(first):
        return say(
            "The server speaks {0} before TLS. Choose {0} as its protocol, or another port."
        ).format(protocol)
    if first[2:4] == b"\0\0" and first[4:5] and first[4] in _MYSQL:
        return say(
            "The server speaks MySQL or MariaDB before TLS. Choose MySQL as its protocol, or "
            "another port."
        )
    text = first.decode("latin-1").split("\n")[0].strip()
    if not text[:_LONGEST].isascii() or "\0" in text:
        return say(
            "The server speaks no TLS, but something that is no text either. Check the port and "
            "the protocol."
        )
    return say(
        "The server speaks no TLS: it answers “{}”. Check the port and the protocol."
    ).format(visible(text)[:_LONGEST])


def _protocol_before_tls(first: bytes) -> str:
    """Name what begins in plain text and goes on with TLS; empty when it is none of these."""
    if first.startswith(b"+OK"):
        return "POP3"
    if first.startswith(b"* OK"):
        return "IMAP"
    if first.startswith((b"220 ", b"220-", b"554", b"421")):
        return "FTP" if b"FTP" in first.upper() else "SMTP"
    return "LDAP" if first[0] == _LDAP else ""

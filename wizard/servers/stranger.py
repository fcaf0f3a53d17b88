"""What it is that answers where TLS was expected, by its first bytes."""

from __future__ import annotations

from typing import Final

from wizard.certificates.names import visible

#: What tells one from another is in as many bytes.
ENOUGH: Final = 200
_LONGEST: Final = 60

# The record types of RFC 8446, 5.1: change_cipher_spec, alert, handshake, application data.
_TLS: Final = range(20, 24)
_MYSQL: Final = {0x0A, 0xFF}  # the versions of a greeting and of a refusal
_LDAP: Final = 0x30

_CHOOSE: Final = "Choose {} as its protocol, or another port."
_TEXTS: Final = (
    (b"HTTP/", "HTTP without TLS", "Use the port for HTTPS."),
    (b"<", "HTTP without TLS", "Use the port for HTTPS."),
    (b"SSH-", "SSH, which has no certificates of this kind", "Use another port."),
    (b"RFB ", "VNC without TLS", "Use another port."),
    (b"+OK", "POP3 before TLS", _CHOOSE.format("POP3")),
    (b"* OK", "IMAP before TLS", _CHOOSE.format("IMAP")),
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
    what, advice = _recognise(first)
    return f"The server speaks {what}. {advice}"


def _recognise(first: bytes) -> tuple[str, str]:
    for start, what, advice in _TEXTS:
        if first.startswith(start):
            return what, advice
    if first.startswith((b"220 ", b"220-", b"554", b"421")):
        if b"FTP" in first.upper():
            return "FTP before TLS", _CHOOSE.format("FTP")
        return "SMTP before TLS", _CHOOSE.format("SMTP")
    if first[2:4] == b"\0\0" and first[4:5] and first[4] in _MYSQL:
        return "MySQL or MariaDB before TLS", _CHOOSE.format("MySQL")
    if first[0] == _LDAP:
        return "LDAP before TLS", _CHOOSE.format("LDAP")
    text = first.decode("latin-1").split("\n")[0].strip()
    if not text[:_LONGEST].isascii() or "\0" in text:
        return "no TLS, but something that is no text either", "Check the port and the protocol."
    return f"no TLS: it answers “{visible(text)[:_LONGEST]}”", "Check the port and the protocol."

"""The alerts with which a server ends a TLS handshake, in words (RFC 8446, 6)."""

from __future__ import annotations

from typing import Final

_OTHER_NAME: Final = "Try another server name."
_WORDS: Final = {
    10: ("did not expect a TLS handshake", "Check the port and the protocol."),
    40: (
        "found no TLS settings in common with this program, or has no certificate for this name",
        _OTHER_NAME,
    ),
    43: ("wants another kind of certificate", _OTHER_NAME),
    48: ("does not trust this computer", "Ask whoever runs it."),
    49: ("denies access", "Ask whoever runs it."),
    70: (
        "found no version of TLS in common with this program, which has 1.0 to 1.3",
        "OutSystems 11 Cloud needs at least TLS 1.2: have the server updated.",
    ),
    71: ("wants stronger TLS settings than this program has", "Ask whoever runs it."),
    80: ("has a problem of its own, or no certificate for this name", _OTHER_NAME),
    112: ("does not know this server name", _OTHER_NAME),
    116: ("insists on a certificate of the client", "Ask whoever runs it."),
    120: ("speaks another application protocol here", "Check the port and the protocol."),
}


def words(number: int) -> str:
    """Say what an alert means, and what to try."""
    what, advice = _WORDS.get(
        number, (f"ended the TLS handshake with alert {number}", "Check the port and the protocol.")
    )
    return f"The server {what}. {advice}"

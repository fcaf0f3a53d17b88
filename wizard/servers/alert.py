"""The alerts with which a server ends a TLS handshake, in words (RFC 8446, 6)."""

from __future__ import annotations

from typing import Final

from wizard.sentence import say

#: By the number of each.
_WORDS: Final = {
    10: say("The server did not expect a TLS handshake. Check the port and the protocol."),
    40: say(
        "The server found no TLS settings in common with this program, or has no certificate for "
        "this name. Try another server name."
    ),
    43: say("The server wants another kind of certificate. Try another server name."),
    48: say("The server does not trust this computer. Ask whoever runs it."),
    49: say("The server denies access. Ask whoever runs it."),
    70: say(
        "The server found no version of TLS in common with this program, which has 1.0 to 1.3. "
        "OutSystems 11 Cloud needs at least TLS 1.2: have the server updated."
    ),
    71: say("The server wants stronger TLS settings than this program has. Ask whoever runs it."),
    80: say(
        "The server has a problem of its own, or no certificate for this name. Try another server "
        "name."
    ),
    112: say("The server does not know this server name. Try another server name."),
    116: say("The server insists on a certificate of the client. Ask whoever runs it."),
    120: say(
        "The server speaks another application protocol here. Check the port and the protocol."
    ),
}


def words(number: int) -> str:
    """Say what an alert means, and what to try."""
    return _WORDS.get(number) or say(
        "The server ended the TLS handshake with alert {}. Check the port and the protocol."
    ).format(number)

"""A host as it was typed, brought into the one form in which it is asked for."""

from __future__ import annotations

import ipaddress
import re
from typing import Final

from wizard.a_labels import to_a_labels
from wizard.mendable import MendableError
from wizard.sentence import say

#: The longest name there is (RFC 1034, 3.1).
LONGEST: Final = 253

# RFC 1123, 2.1, and the underscore, which names of Windows servers have.
_LABEL: Final = re.compile(r"[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?")
# RFC 6874 writes the mark before the zone as %25.
_ZONED: Final = re.compile(r"([0-9a-f:.]+)%(?:25)?([a-z0-9_.-]{1,32})", re.IGNORECASE)
# A last label that is a number, which makes the whole an IPv4 address or nothing (URL Standard).
_NUMBER: Final = re.compile(r"[0-9]+|0x[0-9a-f]*")


def parse_host(text: str) -> str:
    """Bring a host name into A-labels and lower case, an IP address into its usual form.

    Args:
        text: A name, also an internationalised one, with or without its final dot; an IPv4
            address; an IPv6 address, also in brackets or with a zone.

    Raises:
        MendableError: It is none of these; the sentence quotes nothing of it.
    """
    text = text.strip()
    if text.startswith("[") and text.endswith("]"):
        return _ipv6(text[1:-1])
    if ":" in text:
        return _ipv6(text)
    if len(text) > LONGEST + 1:
        raise _too_long()
    try:
        name = to_a_labels(text)
    except UnicodeError:
        raise MendableError(
            say(
                "The name has characters that no server's name has: write it as a browser shows it."
            )
        ) from None
    return _checked(name.lower().removesuffix("."))


def _checked(name: str) -> str:
    """Judge a name in A-labels, or an IPv4 address."""
    if not name:
        raise MendableError(
            say("No server is named: write its address, as in erp.acme.internal:443.")
        )
    if len(name) > LONGEST:
        raise _too_long()
    labels = name.split(".")
    if _NUMBER.fullmatch(labels[-1]):
        return _ipv4(name)
    if not all(labels):
        raise MendableError(
            say("The address has a dot too many: write it as in erp.acme.internal.")
        )
    if not all(_LABEL.fullmatch(label) for label in labels):
        raise MendableError(
            say(
                "This is not the address of a server: write its host name or IP address, as "
                "in erp.acme.internal:443."
            )
        )
    return name


def _too_long() -> MendableError:
    return MendableError(
        say("No server has a name of more than {} characters: write the host name alone.").format(
            LONGEST
        )
    )


def _ipv4(text: str) -> str:
    try:
        return str(ipaddress.IPv4Address(text))
    except ValueError:
        raise MendableError(
            say("This is not a whole IP address: write four numbers up to 255, as in 10.20.0.7.")
        ) from None


def _ipv6(text: str) -> str:
    zoned = _ZONED.fullmatch(text)
    # Python takes anything for a zone.
    address, zone = zoned.groups() if zoned else (text.replace("%", " "), "")
    try:
        found = str(ipaddress.IPv6Address(address))
    except ValueError:
        raise MendableError(
            say(
                "This is neither an IPv6 address nor a host with its port: write it as in "
                "[fd00::7]:443 or erp.acme.internal:443."
            )
        ) from None
    return f"{found}%{zone}" if zone else found

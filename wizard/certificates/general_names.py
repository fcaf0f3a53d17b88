"""The names that extensions hold: host names, addresses and more (RFC 5280, 4.2.1.6)."""

from __future__ import annotations

import ipaddress
from typing import TYPE_CHECKING, Final

from wizard.certificates import der
from wizard.certificates.host_names import both_forms
from wizard.certificates.names import LONGEST, decode_name, is_string, string, visible

if TYPE_CHECKING:
    from wizard.certificates.der import Element

#: The kinds that hold a host name: rfc822Name, dNSName and uniformResourceIdentifier.
WITH_HOST: Final = frozenset({1, 2, 6})

_OTHER, _DIRECTORY, _ADDRESS, _REGISTERED = 0, 4, 7, 8
_KINDS: Final = {
    _OTHER: "Other name",
    1: "Mail address",
    2: "DNS name",
    3: "X.400 address",
    _DIRECTORY: "Directory name",
    5: "EDI party name",
    6: "URL",
    _ADDRESS: "IP address",
    _REGISTERED: "Registered ID",
}
#: What Microsoft calls the names that it put there, and RFC 4985, RFC 6120 and RFC 8398.
_OTHER_KINDS: Final = {
    "1.3.6.1.4.1.311.20.2.3": "Principal name",
    "1.3.6.1.4.1.311.25.1": "Domain controller",
    "1.3.6.1.4.1.311.25.2.1": "Security identifier",
    "1.3.6.1.5.5.7.8.5": "XMPP address",
    "1.3.6.1.5.5.7.8.7": "Service name",
    "1.3.6.1.5.5.7.8.9": "Mail address",
}
_EMPTY: Final = "(empty)"
#: Bytes of an address with its mask, as name constraints hold it (RFC 5280, 4.2.1.10).
_WITH_MASK: Final = frozenset({8, 32})


def kind_of(name: Element) -> int:
    """The number of the kind that a general name is, as RFC 5280 counts them."""
    return name.tag & 0x1F


def general_name(name: Element) -> str:
    """What a general name says, not yet safe to show; empty for kinds that no server has.

    Raises:
        DerError: When it is not what its kind wants.
    """
    match kind_of(name):
        case kind if kind in WITH_HOST:
            try:
                return name.value.decode("utf-8")
            except UnicodeDecodeError:
                return name.value.decode("latin-1")
        case 4:  # directoryName
            return decode_name(name.value).text
        case 7:  # iPAddress
            return _address(name.value)
        case 8:  # registeredID
            return der.oid(name)
        case _:
            return ""


def general_name_line(name: Element) -> str:
    """A general name with its kind before it, safe to show: `DNS name: erp.acme.test`.

    What cannot be read is given as its bytes: one odd name hides no other.
    """
    kind = kind_of(name)
    words = _KINDS.get(kind, f"Name of kind {kind}")
    try:
        if kind == _OTHER:
            return visible(_other_name(name))
        text = general_name(name)
    except (ValueError, LookupError):
        text = ""
    if kind in WITH_HOST:
        text = both_forms(text)
    return visible(f"{words}: {text or _digits(name.value)}")


def _other_name(name: Element) -> str:
    """RFC 5280, 4.2.1.6: a type, and a value whose form depends on it."""
    kind, wrapped, *_ = name.children()
    oid = der.oid(kind)
    value = wrapped.children()[0]
    if is_string(value):
        text = string(value)[0]
    elif value.tag == der.OCTET_STRING and value.value.isascii() and value.value[:2] == b"S-":
        text = value.value.decode("ascii")  # a security identifier: Microsoft KB5014754
    else:
        text = _digits(value.encoded)
    return f"{_OTHER_KINDS.get(oid, f'Other name {oid}')}: {text or _EMPTY}"


def _digits(value: bytes) -> str:
    """RFC 4514, 2.4: what is no text is written as its digits behind a hash sign."""
    return f"#{value[:LONGEST].hex()}" if value else _EMPTY


def _address(value: bytes) -> str:
    try:
        if len(value) in _WITH_MASK:
            half = len(value) // 2
            return _network(value[:half], value[half:])
        return str(ipaddress.ip_address(value))
    except ValueError:
        return f"#{value.hex()}"


def _network(base: bytes, mask: bytes) -> str:
    """In the form `10.0.0.0/8`; a mask with holes is written out."""
    ones = int.from_bytes(mask).bit_count()
    if int.from_bytes(mask) == (1 << len(mask) * 8) - (1 << len(mask) * 8 - ones):
        return f"{ipaddress.ip_address(base)}/{ones}"
    return f"{ipaddress.ip_address(base)} with mask {ipaddress.ip_address(mask)}"

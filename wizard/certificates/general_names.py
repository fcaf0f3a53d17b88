"""The names that extensions hold: host names, addresses and more (RFC 5280, 4.2.1.6)."""

from __future__ import annotations

import ipaddress
from contextlib import suppress
from typing import TYPE_CHECKING, Final

from wizard.certificates import der
from wizard.certificates.host_names import both_forms
from wizard.certificates.names import LONGEST, decode_name, is_string, string, visible
from wizard.sentence import Sentence, say

if TYPE_CHECKING:
    from wizard.certificates.der import Element

#: The kinds that hold a host name: rfc822Name, dNSName and uniformResourceIdentifier.
WITH_HOST: Final = frozenset({1, 2, 6})
URL: Final = 6

_OTHER, _DIRECTORY, _ADDRESS, _REGISTERED = 0, 4, 7, 8
_KINDS: Final = {
    _OTHER: say("Other name: {}"),
    1: say("Mail address: {}"),
    2: say("DNS name: {}"),
    3: say("X.400 address: {}"),
    _DIRECTORY: say("Directory name: {}"),
    5: say("EDI party name: {}"),
    URL: say("URL: {}"),
    _ADDRESS: say("IP address: {}"),
    _REGISTERED: say("Registered ID: {}"),
}
#: What Microsoft calls the names that it put there, and RFC 4985, RFC 6120 and RFC 8398.
_OTHER_KINDS: Final = {
    "1.3.6.1.4.1.311.20.2.3": say("Principal name: {}"),
    "1.3.6.1.4.1.311.25.1": say("Domain controller: {}"),
    "1.3.6.1.4.1.311.25.2.1": say("Security identifier: {}"),
    "1.3.6.1.5.5.7.8.5": say("XMPP address: {}"),
    "1.3.6.1.5.5.7.8.7": say("Service name: {}"),
    "1.3.6.1.5.5.7.8.9": say("Mail address: {}"),
}
_EMPTY: Final = say("(empty)")
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


def general_name_line(name: Element) -> Sentence:
    """A general name with its kind before it, safe to show: `DNS name: erp.acme.test`.

    What cannot be read is given as its bytes: one odd name hides no other.
    """
    kind = kind_of(name)
    if kind == _OTHER:
        with suppress(ValueError, LookupError):
            return _other_name(name)
    words = _KINDS.get(kind)
    if words is None:
        return say("Name of kind {}: {}").format(kind, general_name_words(name))
    return words.format(general_name_words(name))


def general_name_words(name: Element) -> str:
    """What a general name says without its kind, safe to show; its bytes if that is not known."""
    try:
        text = general_name(name)
    except (ValueError, LookupError):
        text = ""
    if kind_of(name) in WITH_HOST:
        text = both_forms(text)
    if not text:
        return _digits(name.value)
    return text if isinstance(text, Sentence) else visible(text)


def _other_name(name: Element) -> Sentence:
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
    text = visible(text) or _EMPTY
    words = _OTHER_KINDS.get(oid)
    return say("Other name {}: {}").format(oid, text) if words is None else words.format(text)


def _digits(value: bytes) -> str:
    """RFC 4514, 2.4: what is no text is written as its digits behind a hash sign."""
    return visible(f"#{value[:LONGEST].hex()}") if value else _EMPTY


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
    return say("{} with mask {}").format(ipaddress.ip_address(base), ipaddress.ip_address(mask))

"""The extensions of a certificate (RFC 5280, 4.2), each read in its own attempt."""

from __future__ import annotations

import ipaddress
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from wizard.certificates import der
from wizard.certificates.host_names import both_forms, mixed_label
from wizard.certificates.names import decode_name, visible

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from wizard.certificates.der import Element

# RFC 5280, 4.2.1.3, from bit 0.
_KEY_USAGES: Final = (
    "Digital signature",
    "Non-repudiation",
    "Key encipherment",
    "Data encipherment",
    "Key agreement",
    "Certificate signing",
    "CRL signing",
    "Encipher only",
    "Decipher only",
)
# RFC 5280, 4.2.1.12, and Microsoft's.
_PURPOSES: Final = {
    "2.5.29.37.0": "Any purpose",
    "1.3.6.1.5.5.7.3.1": "Server authentication",
    "1.3.6.1.5.5.7.3.2": "Client authentication",
    "1.3.6.1.5.5.7.3.3": "Code signing",
    "1.3.6.1.5.5.7.3.4": "Secure mail",
    "1.3.6.1.5.5.7.3.8": "Time stamping",
    "1.3.6.1.5.5.7.3.9": "OCSP signing",
    "1.3.6.1.4.1.311.20.2.2": "Smart card logon",
    "1.3.6.1.5.2.3.5": "Kerberos domain controller",
    "1.3.6.1.4.1.311.10.3.4": "Encrypting file system",
    "1.3.6.1.4.1.311.54.1.2": "Remote desktop",
}
# RFC 5280, 4.2.1.6: rfc822Name, dNSName and uniformResourceIdentifier.
_WITH_HOST: Final = frozenset({1, 2, 6})
_MOST_NAMES: Final = 10_000


@dataclass(slots=True)
class Extensions:
    """What the extensions say that matters here.

    Attributes:
        is_ca: Whether basicConstraints make it an authority.
        path_length: How many authorities may stand below it.
        alternative_names: Host names and addresses.
        mixed: The first label of a host name that mixes alphabets; empty when none does.
        usages: Key usage and extended key usage in words.
        notes: What could not be read or is not as the standard wants it.
    """

    is_ca: bool = False
    path_length: int | None = None
    alternative_names: list[str] = field(default_factory=list)
    mixed: str = ""
    usages: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)


def decode_extensions(element: Element | None) -> Extensions:
    """Read all extensions; one that is damaged costs itself only."""
    found = Extensions()
    if element is None:
        return found
    seen: set[bytes] = set()
    try:
        for extension in element.children()[0].expect(der.SEQUENCE).walk():
            _one(extension, seen, found)
    except (ValueError, IndexError) as error:
        found.notes.append(f"Nonstandard encoding: the extensions end early ({error}).")
    return found


def walk_extensions(element: Element | None) -> Iterator[tuple[str, bool, bytes]]:
    """Give identifier, criticality and value of each extension, up to where they are damaged.

    The first of those with the same identifier counts (RFC 5280, 4.2); its value is DER.
    """
    seen: set[str] = set()
    try:
        for extension in () if element is None else element.children()[0].walk():
            kind, *rest = extension.children()
            oid = der.oid(kind)
            if oid not in seen:
                seen.add(oid)
                critical = rest[0].tag == der.BOOLEAN and any(rest[0].value)
                yield oid, critical, rest[-1].expect(der.OCTET_STRING).value
    except (ValueError, IndexError):
        return


def _one(extension: Element, seen: set[bytes], found: Extensions) -> None:
    kind, *rest = extension.children()
    identifier = kind.value
    if identifier in seen:
        # RFC 5280, 4.2: at most one of each. The first one counts.
        found.notes.append(f"Nonstandard encoding: extension {_name(kind)} appears twice.")
        return
    seen.add(identifier)
    reader = _READERS.get(identifier)
    if reader is None:
        return
    try:
        if len(rest) > 1 and rest[0].value == b"\0":
            found.notes.append("Nonstandard encoding: a default value is written out.")
        reader(der.element_at(rest[-1].expect(der.OCTET_STRING).value), found)
    except (ValueError, IndexError) as error:
        found.notes.append(f"Extension {_name(kind)} could not be read ({error}).")


def _name(kind: Element) -> str:
    return _READER_NAMES.get(kind.value) or der.oid(kind)


def _basic_constraints(element: Element, found: Extensions) -> None:
    """RFC 5280, 4.2.1.9."""
    for part in element.expect(der.SEQUENCE).children():
        if part.tag == der.BOOLEAN:
            found.is_ca = any(part.value)
            if not found.is_ca:
                found.notes.append("Nonstandard encoding: a default value is written out.")
        elif part.tag == der.INTEGER:
            found.path_length = der.integer(part)


def _key_usage(element: Element, found: Extensions) -> None:
    """RFC 5280, 4.2.1.3."""
    octets = der.bits(element.expect(der.BIT_STRING))
    found.usages.extend(
        usage
        for bit, usage in enumerate(_KEY_USAGES)
        if bit // 8 < len(octets) and octets[bit // 8] & (0x80 >> bit % 8)
    )


def _extended_key_usage(element: Element, found: Extensions) -> None:
    """RFC 5280, 4.2.1.12."""
    for purpose in element.expect(der.SEQUENCE).children():
        oid = der.oid(purpose.expect(der.OBJECT_IDENTIFIER))
        found.usages.append(_PURPOSES.get(oid, oid))


def _alternative_names(element: Element, found: Extensions) -> None:
    """RFC 5280, 4.2.1.6."""
    for number, name in enumerate(element.expect(der.SEQUENCE).walk()):
        if number == _MOST_NAMES:
            found.notes.append(f"Only the first {_MOST_NAMES:,} alternative names are listed.")
            return
        text = _general_name(name)
        if not text:
            continue
        if name.tag & 0x1F in _WITH_HOST:
            found.mixed = found.mixed or mixed_label(text)
            text = both_forms(text)
        found.alternative_names.append(visible(text))


def _general_name(name: Element) -> str:
    match name.tag & 0x1F:
        case kind if kind in _WITH_HOST:
            try:
                return name.value.decode("utf-8")
            except UnicodeDecodeError:
                return name.value.decode("latin-1")
        case 4:  # directoryName
            return decode_name(name.value).text
        case 7:  # iPAddress
            try:
                return str(ipaddress.ip_address(name.value))
            except ValueError:
                return f"#{name.value.hex()}"
        case 8:  # registeredID
            return der.oid(name)
        case _:  # otherName and what no one uses
            return ""


_READERS: Final[dict[bytes, Callable[[Element, Extensions], None]]] = {
    b"\x55\x1d\x13": _basic_constraints,
    b"\x55\x1d\x0f": _key_usage,
    b"\x55\x1d\x25": _extended_key_usage,
    b"\x55\x1d\x11": _alternative_names,
}
_READER_NAMES: Final = {
    b"\x55\x1d\x13": "basicConstraints",
    b"\x55\x1d\x0f": "keyUsage",
    b"\x55\x1d\x25": "extKeyUsage",
    b"\x55\x1d\x11": "subjectAltName",
}

"""The extensions of a certificate (RFC 5280, 4.2), each read in its own attempt."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from wizard.certificates import der
from wizard.certificates.general_names import WITH_HOST, general_name, kind_of
from wizard.certificates.host_names import both_forms, mixed_label
from wizard.certificates.names import visible
from wizard.sentence import say

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from wizard.certificates.der import Element

# RFC 5280, 4.2.1.3, from bit 0.
_KEY_USAGES: Final = (
    say("Digital signature"),
    say("Non-repudiation"),
    say("Key encipherment"),
    say("Data encipherment"),
    say("Key agreement"),
    say("Certificate signing"),
    say("CRL signing"),
    say("Encipher only"),
    say("Decipher only"),
)
# RFC 5280, 4.2.1.12, and Microsoft's.
_PURPOSES: Final = {
    "2.5.29.37.0": say("Any purpose"),
    "1.3.6.1.5.5.7.3.1": say("Server authentication"),
    "1.3.6.1.5.5.7.3.2": say("Client authentication"),
    "1.3.6.1.5.5.7.3.3": say("Code signing"),
    "1.3.6.1.5.5.7.3.4": say("Secure mail"),
    "1.3.6.1.5.5.7.3.8": say("Time stamping"),
    "1.3.6.1.5.5.7.3.9": say("OCSP signing"),
    "1.3.6.1.4.1.311.20.2.2": say("Smart card logon"),
    "1.3.6.1.5.2.3.5": say("Kerberos domain controller"),
    "1.3.6.1.4.1.311.10.3.4": say("Encrypting file system"),
    "1.3.6.1.4.1.311.54.1.2": say("Remote desktop"),
}
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
        found.notes.append(
            say("Nonstandard encoding: the extensions end early ({}).").format(str(error))
        )
    return found


def walk_extensions(element: Element | None) -> Iterator[tuple[str, bool, bytes]]:
    """Give identifier, criticality and value of each extension, up to where they are damaged.

    The first of those with the same identifier counts (RFC 5280, 4.2); its value is DER.
    """
    seen: set[str] = set()
    try:
        for extension in () if element is None else element.children()[0].walk():
            oid, critical, value = extension_parts(extension)
            if oid not in seen:
                seen.add(oid)
                yield oid, critical, value
    except (ValueError, IndexError):
        return


def extension_parts(extension: Element) -> tuple[str, bool, bytes]:
    """Identifier, criticality and value (DER) of one extension (RFC 5280, 4.1).

    Raises:
        DerError: When they are not what they must be.
        IndexError: When one is missing.
    """
    kind, *rest = extension.children()
    critical = rest[0].tag == der.BOOLEAN and any(rest[0].value)
    return der.oid(kind), critical, rest[-1].expect(der.OCTET_STRING).value


def key_usages(element: Element) -> list[str]:
    """What a key may be used for, in words (RFC 5280, 4.2.1.3).

    Raises:
        DerError: When the element is no bit string.
    """
    octets = der.bits(element.expect(der.BIT_STRING))
    return [
        usage
        for bit, usage in enumerate(_KEY_USAGES)
        if bit // 8 < len(octets) and octets[bit // 8] & (0x80 >> bit % 8)
    ]


def purpose_words(oid: str) -> str:
    """A purpose of the extended key usage in words; its identifier when it has none here."""
    return _PURPOSES.get(oid, oid)


def _one(extension: Element, seen: set[bytes], found: Extensions) -> None:
    kind, *rest = extension.children()
    identifier = kind.value
    if identifier in seen:
        # RFC 5280, 4.2: at most one of each. The first one counts.
        found.notes.append(
            say("Nonstandard encoding: extension {} appears twice.").format(_name(kind))
        )
        return
    seen.add(identifier)
    reader = _READERS.get(identifier)
    if reader is None:
        return
    try:
        if len(rest) > 1 and rest[0].value == b"\0":
            found.notes.append(say("Nonstandard encoding: a default value is written out."))
        reader(der.element_at(rest[-1].expect(der.OCTET_STRING).value), found)
    except (ValueError, IndexError) as error:
        found.notes.append(
            say("Extension {} could not be read ({}).").format(_name(kind), str(error))
        )


def _name(kind: Element) -> str:
    return _READER_NAMES.get(kind.value) or der.oid(kind)


def _basic_constraints(element: Element, found: Extensions) -> None:
    """RFC 5280, 4.2.1.9."""
    for part in element.expect(der.SEQUENCE).children():
        if part.tag == der.BOOLEAN:
            found.is_ca = any(part.value)
            if not found.is_ca:
                found.notes.append(say("Nonstandard encoding: a default value is written out."))
        elif part.tag == der.INTEGER:
            found.path_length = der.integer(part)


def _key_usage(element: Element, found: Extensions) -> None:
    """RFC 5280, 4.2.1.3."""
    found.usages.extend(key_usages(element))


def _extended_key_usage(element: Element, found: Extensions) -> None:
    """RFC 5280, 4.2.1.12."""
    for purpose in element.expect(der.SEQUENCE).children():
        found.usages.append(purpose_words(der.oid(purpose.expect(der.OBJECT_IDENTIFIER))))


def _alternative_names(element: Element, found: Extensions) -> None:
    """RFC 5280, 4.2.1.6."""
    for number, name in enumerate(element.expect(der.SEQUENCE).walk()):
        if number == _MOST_NAMES:
            found.notes.append(
                say("Only the first %n alternative name(s) are listed.", "", _MOST_NAMES)
            )
            return
        text = general_name(name)
        if not text:
            continue
        if kind_of(name) in WITH_HOST:
            found.mixed = found.mixed or mixed_label(text)
            text = both_forms(text)
        found.alternative_names.append(visible(text))


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

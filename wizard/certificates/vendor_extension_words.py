"""What extensions of Microsoft, Netscape and certificate transparency say, a line each."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Final

from wizard.certificates import der
from wizard.certificates.extension_words import moment_words, pairs
from wizard.certificates.general_names import general_name_line
from wizard.sentence import joined, say

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wizard.certificates.der import Element

# Netscape Certificate Extensions (1999), from bit 0.
_NETSCAPE_TYPES: Final = (
    say("TLS client"),
    say("TLS server"),
    say("Secure mail"),
    say("Object signing"),
    say("Reserved"),
    say("TLS authority"),
    say("Secure mail authority"),
    say("Object signing authority"),
)
#: RFC 6962, 3.2: the bytes of a log's identifier, and of all before a timestamp's own extensions.
_LOG_ID, _TIMESTAMP_HEAD = 32, 41


def ca_version(element: Element) -> Iterator[str]:
    """[MS-WCCE] 2.2.2.7.9.1: how often the certificate of a CA, and its key, were renewed."""
    number = der.integer(element.expect(der.INTEGER))
    yield f"V{number & 0xFFFF}.{number >> 16 & 0xFFFF}"


def previous_hash(element: Element) -> Iterator[str]:
    """[MS-WCCE] 2.2.2.7.9.2: the SHA-1 of the CA's certificate before this one."""
    yield pairs(element.expect(der.OCTET_STRING).value)


def template(element: Element) -> Iterator[str]:
    """[MS-WCCE] 2.2.2.7.7.2: which certificate template, in which version."""
    kind, *versions = element.expect(der.SEQUENCE).children()
    yield say("Template: {}").format(der.oid(kind))
    numbers = [str(der.integer(version.expect(der.INTEGER))) for version in versions[:2]]
    if numbers:
        yield say("Version: {}").format(".".join(numbers))


def security_identifier(element: Element) -> Iterator[str]:
    """[MS-WCCE] 2.2.2.7.7.4: whose account it is for."""
    yield from map(general_name_line, element.expect(der.SEQUENCE).walk())


def capabilities(element: Element) -> Iterator[str]:
    """RFC 8551, 2.5.2: the algorithms that a mail program knows."""
    for capability in element.expect(der.SEQUENCE).walk():
        yield der.oid(capability.children()[0])


def netscape_type(element: Element) -> Iterator[str]:
    """What the certificate was meant for, before there was an extended key usage."""
    octets = der.bits(element.expect(der.BIT_STRING))
    bits = octets[0] if octets else 0
    types = [words for i, words in enumerate(_NETSCAPE_TYPES) if bits & 0x80 >> i]
    yield joined(types, ", ") or say("None", "uses of a key")


def timestamps(element: Element) -> Iterator[str]:
    """RFC 6962, 3.3: when which public log was told of the certificate."""
    signed = list(_listed(element.expect(der.OCTET_STRING).value))
    yield say("%n timestamp(s)", "", len(signed))
    for each in signed:
        if len(each) < _TIMESTAMP_HEAD or each[0] != 0:
            yield say("A timestamp of an unknown version")
            continue
        log, moment = each[1 : 1 + _LOG_ID], each[1 + _LOG_ID : _TIMESTAMP_HEAD]
        time = datetime(1970, 1, 1, tzinfo=UTC) + timedelta(milliseconds=int.from_bytes(moment))
        yield say("{}, log {}").format(moment_words(time), pairs(log))


def _listed(value: bytes) -> Iterator[bytes]:
    """The items of a list, each and the whole behind a length of two bytes (RFC 5246, 4.3).

    Raises:
        ValueError: When an item is not there in full.
    """
    position, end = 2, 2 + int.from_bytes(value[:2])
    while position < end:
        length = int.from_bytes(value[position : position + 2])
        item = value[position + 2 : position + 2 + length]
        if len(item) < length or length == 0:
            raise ValueError(say("the list of timestamps ends early"))
        yield item
        position += 2 + length

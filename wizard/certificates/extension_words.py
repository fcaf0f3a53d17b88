"""What the extensions of the standard say, a line each (RFC 5280, 4.2, and RFC 7633)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from wizard.certificates import der
from wizard.certificates.dates import decode_moment
from wizard.certificates.extensions import key_usages, purpose_words
from wizard.certificates.general_names import (
    URL,
    general_name_line,
    general_name_words,
    kind_of,
)
from wizard.certificates.names import is_string, string, visible
from wizard.sentence import joined, say

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import datetime

    from wizard.certificates.der import Element

    #: Gives lines that are safe to show, and may raise ValueError or LookupError at any of them.
    Reader = Callable[[Element], Iterator[str]]

# RFC 5280, 4.2.2.1 and 4.2.2.2.
_METHODS: Final = {
    "1.3.6.1.5.5.7.48.1": say("OCSP: {}"),
    "1.3.6.1.5.5.7.48.2": say("Certificate of the issuer: {}"),
    "1.3.6.1.5.5.7.48.3": say("Time stamping: {}"),
    "1.3.6.1.5.5.7.48.5": say("Repository of the authority: {}"),
}
# RFC 5280, 4.2.1.4, and the CA/Browser Forum's (Baseline Requirements, 7.1.6.1).
_POLICIES: Final = {
    "2.5.29.32.0": say("Any policy"),
    "2.23.140.1.1": say("Extended validation"),
    "2.23.140.1.2.1": say("Domain validated"),
    "2.23.140.1.2.2": say("Organisation validated"),
    "2.23.140.1.2.3": say("Individual validated"),
}
_CPS, _USER_NOTICE = "1.3.6.1.5.5.7.2.1", "1.3.6.1.5.5.7.2.2"
# RFC 5280, 4.2.1.13, from bit 1.
_REASONS: Final = (
    say("key compromise"),
    say("CA compromise"),
    say("affiliation changed"),
    say("superseded"),
    say("cessation of operation"),
    say("certificate hold"),
    say("privilege withdrawn"),
    say("AA compromise"),
)
# RFC 7633, 4.2.2, by the numbers of TLS.
_FEATURES: Final = {
    5: say("Status request (OCSP must-staple)"),
    17: say("Status request, version 2"),
}


def pairs(value: bytes) -> str:
    """Bytes as people compare them: `3F:9A:0C`."""
    return value.hex(":").upper()


def moment_words(moment: datetime | None) -> str:
    """A moment (aware) as `2016-03-05 00:00:00 UTC`."""
    if moment is None:
        return say("an unreadable date")
    return f"{moment:%Y-%m-%d %H:%M:%S} UTC"


def basic_constraints(element: Element) -> Iterator[str]:
    """4.2.1.9."""
    parts = element.expect(der.SEQUENCE).children()
    is_ca = any(part.tag == der.BOOLEAN and any(part.value) for part in parts)
    lengths = [_number(part) for part in parts if part.tag == der.INTEGER]
    yield say("Certificate authority") if is_ca else say("Not a certificate authority")
    if lengths:
        yield say("Path length: {}").format(lengths[0])
    elif is_ca:
        yield say("Path length: not limited")


def key_usage(element: Element) -> Iterator[str]:
    """4.2.1.3."""
    yield joined(key_usages(element), ", ") or say("None", "uses of a key")


def extended_key_usage(element: Element) -> Iterator[str]:
    """4.2.1.12."""
    for purpose in element.expect(der.SEQUENCE).walk():
        oid = der.oid(purpose.expect(der.OBJECT_IDENTIFIER))
        yield with_oid(purpose_words(oid), oid)


def alternative_names(element: Element) -> Iterator[str]:
    """4.2.1.6 and 4.2.1.7."""
    yield from map(general_name_line, element.expect(der.SEQUENCE).walk())


def key_identifier(element: Element) -> Iterator[str]:
    """4.2.1.2."""
    yield pairs(element.expect(der.OCTET_STRING).value)


def authority_key_identifier(element: Element) -> Iterator[str]:
    """4.2.1.1."""
    for part in element.expect(der.SEQUENCE).walk():
        if part.tag == 0x80:
            yield say("Key identifier: {}").format(pairs(part.value))
        elif part.tag == 0xA1:
            for name in part.walk():
                yield say("Issuer: {}").format(general_name_line(name))
        elif part.tag == 0x82:
            yield say("Serial number: {}").format(f"{der.integer(part):X}")


def information_access(element: Element) -> Iterator[str]:
    """4.2.2.1 and 4.2.2.2."""
    for description in element.expect(der.SEQUENCE).walk():
        method, place = description.children()[:2]
        oid = der.oid(method)
        is_url = kind_of(place) == URL
        where = general_name_words(place) if is_url else general_name_line(place)
        words = _METHODS.get(oid)
        yield say("{}: {}").format(oid, where) if words is None else words.format(where)


def distribution_points(element: Element) -> Iterator[str]:
    """4.2.1.13 and 4.2.1.15."""
    for point in element.expect(der.SEQUENCE).walk():
        for part in point.expect(der.SEQUENCE).walk():
            if part.tag == 0xA0:
                yield from _point_name(part.children()[0])
            elif part.tag == 0x81:
                yield say("Reasons: {}").format(joined(_reasons(der.bits(part)), ", "))
            elif part.tag == 0xA2:
                for name in part.walk():
                    yield say("CRL issuer: {}").format(general_name_line(name))


def _point_name(name: Element) -> Iterator[str]:
    if name.tag == 0xA0:
        yield from map(general_name_line, name.walk())
    else:
        digits = visible(f"#{name.value.hex()}")
        yield say("Name relative to the issuer: {}").format(digits)


def _reasons(octets: bytes) -> list[str]:
    return [
        reason
        for bit, reason in enumerate(_REASONS, start=1)
        if bit // 8 < len(octets) and octets[bit // 8] & (0x80 >> bit % 8)
    ]


def policies(element: Element) -> Iterator[str]:
    """4.2.1.4; Microsoft's application policies have the same form, and name purposes."""
    for policy in element.expect(der.SEQUENCE).walk():
        kind, *rest = policy.expect(der.SEQUENCE).children()
        oid = der.oid(kind)
        yield with_oid(_POLICIES.get(oid) or purpose_words(oid), oid)
        for qualifier in rest[0].walk() if rest else ():
            yield joined(("   ", _qualifier(qualifier)))


def _qualifier(qualifier: Element) -> str:
    kind, value = qualifier.expect(der.SEQUENCE).children()[:2]
    oid = der.oid(kind)
    if oid == _CPS and is_string(value):
        return say("Practice statement: {}").format(visible(string(value)[0]))
    if oid == _USER_NOTICE:
        return say("Notice: {}").format(joined(_notice(value)))
    return say("Qualifier {}: {}").format(oid, visible(f"#{value.encoded.hex()}"))


def _notice(notice: Element) -> Iterator[str]:
    """The organisation that a notice refers to, the numbers of its notices, and its text."""
    for part in notice.expect(der.SEQUENCE).walk():
        if part.tag == der.SEQUENCE:
            organisation, numbers = part.children()[:2]
            listed = ", ".join(str(_number(number)) for number in numbers.children())
            yield say("{}, notice {}.").format(visible(string(organisation)[0]), visible(listed))
        else:
            yield visible(string(part)[0])


def policy_mappings(element: Element) -> Iterator[str]:
    """4.2.1.5."""
    for mapping in element.expect(der.SEQUENCE).walk():
        issuers, subjects = mapping.expect(der.SEQUENCE).children()[:2]
        yield say("{} is as good as {}", "policies").format(der.oid(issuers), der.oid(subjects))


def policy_constraints(element: Element) -> Iterator[str]:
    """4.2.1.11."""
    words = {
        0x80: say("A policy is required after {} more authorities"),
        0x81: say("Policies are not mapped after {} more authorities"),
    }
    unknown = say("Unknown constraint after {} more authorities")
    for part in element.expect(der.SEQUENCE).walk():
        yield words.get(part.tag, unknown).format(_number(part))


def inhibit_any_policy(element: Element) -> Iterator[str]:
    """4.2.1.14."""
    number = _number(element.expect(der.INTEGER))
    yield say("“Any policy” does not count after {} more authorities").format(number)


def name_constraints(element: Element) -> Iterator[str]:
    """4.2.1.10."""
    for subtrees in element.expect(der.SEQUENCE).walk():
        words = say("Permitted: {}") if subtrees.tag == 0xA0 else say("Excluded: {}")
        for subtree in subtrees.walk():
            yield words.format(general_name_line(subtree.children()[0]))


def private_key_period(element: Element) -> Iterator[str]:
    """RFC 3280, 4.2.1.4."""
    for part in element.expect(der.SEQUENCE).walk():
        words = say("From {}", "a moment") if part.tag == 0x80 else say("To {}", "a moment")
        moment = decode_moment(der.GENERALIZED_TIME, part.value)
        yield words.format(moment_words(moment.time))


def tls_features(element: Element) -> Iterator[str]:
    """RFC 7633, 4.1."""
    for feature in element.expect(der.SEQUENCE).walk():
        number = _number(feature.expect(der.INTEGER))
        yield _FEATURES.get(number) or say("TLS extension {}").format(number)


def null(element: Element) -> Iterator[str]:
    """A null: that it is there says everything."""
    element.expect(der.NULL)
    yield say("Yes", "it is there")


def plain_string(element: Element) -> Iterator[str]:
    """A string of any type, each of its lines on its own.

    Raises:
        KeyError: When it is no string.
    """
    yield from map(visible, string(element)[0].replace("\r\n", "\n").split("\n"))


def with_oid(words: str, oid: str) -> str:
    """Words with the identifier that they stand for, unless they are it."""
    return oid if words == oid else joined((words, f"({oid})"))


def _number(element: Element) -> int:
    """A small number: one that fills the screen is no number that means something."""
    if element.end - element.content > 20:
        raise der.DerError(say("a number is too long"))
    return der.integer(element)

"""What the extensions of the standard say, a line each (RFC 5280, 4.2, and RFC 7633)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from wizard.certificates import der
from wizard.certificates.dates import decode_moment
from wizard.certificates.extensions import key_usages, purpose_words
from wizard.certificates.general_names import general_name_line
from wizard.certificates.names import is_string, string, visible

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import datetime

    from wizard.certificates.der import Element

    #: Gives lines that are safe to show, and may raise ValueError or LookupError at any of them.
    Reader = Callable[[Element], Iterator[str]]

# RFC 5280, 4.2.2.1 and 4.2.2.2.
_METHODS: Final = {
    "1.3.6.1.5.5.7.48.1": "OCSP",
    "1.3.6.1.5.5.7.48.2": "Certificate of the issuer",
    "1.3.6.1.5.5.7.48.3": "Time stamping",
    "1.3.6.1.5.5.7.48.5": "Repository of the authority",
}
# RFC 5280, 4.2.1.4, and the CA/Browser Forum's (Baseline Requirements, 7.1.6.1).
_POLICIES: Final = {
    "2.5.29.32.0": "Any policy",
    "2.23.140.1.1": "Extended validation",
    "2.23.140.1.2.1": "Domain validated",
    "2.23.140.1.2.2": "Organisation validated",
    "2.23.140.1.2.3": "Individual validated",
}
_CPS, _USER_NOTICE = "1.3.6.1.5.5.7.2.1", "1.3.6.1.5.5.7.2.2"
# RFC 5280, 4.2.1.13, from bit 1.
_REASONS: Final = (
    "key compromise",
    "CA compromise",
    "affiliation changed",
    "superseded",
    "cessation of operation",
    "certificate hold",
    "privilege withdrawn",
    "AA compromise",
)
# RFC 7633, 4.2.2, by the numbers of TLS.
_FEATURES: Final = {5: "Status request (OCSP must-staple)", 17: "Status request, version 2"}


def pairs(value: bytes) -> str:
    """Bytes as people compare them: `3F:9A:0C`."""
    return value.hex(":").upper()


def moment_words(moment: datetime | None) -> str:
    """A moment (aware) as `2016-03-05 00:00:00 UTC`."""
    return "an unreadable date" if moment is None else f"{moment:%Y-%m-%d %H:%M:%S} UTC"


def basic_constraints(element: Element) -> Iterator[str]:
    """4.2.1.9."""
    parts = element.expect(der.SEQUENCE).children()
    is_ca = any(part.tag == der.BOOLEAN and any(part.value) for part in parts)
    lengths = [_number(part) for part in parts if part.tag == der.INTEGER]
    yield "Certificate authority" if is_ca else "Not a certificate authority"
    if is_ca or lengths:
        yield f"Path length: {lengths[0] if lengths else 'not limited'}"


def key_usage(element: Element) -> Iterator[str]:
    """4.2.1.3."""
    yield ", ".join(key_usages(element)) or "None"


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
            yield f"Key identifier: {pairs(part.value)}"
        elif part.tag == 0xA1:
            yield from (f"Issuer: {general_name_line(name)}" for name in part.walk())
        elif part.tag == 0x82:
            yield f"Serial number: {der.integer(part):X}"


def information_access(element: Element) -> Iterator[str]:
    """4.2.2.1 and 4.2.2.2."""
    for description in element.expect(der.SEQUENCE).walk():
        method, place = description.children()[:2]
        oid = der.oid(method)
        yield f"{_METHODS.get(oid, oid)}: {general_name_line(place).removeprefix('URL: ')}"


def distribution_points(element: Element) -> Iterator[str]:
    """4.2.1.13 and 4.2.1.15."""
    for point in element.expect(der.SEQUENCE).walk():
        for part in point.expect(der.SEQUENCE).walk():
            if part.tag == 0xA0:
                yield from _point_name(part.children()[0])
            elif part.tag == 0x81:
                yield f"Reasons: {', '.join(_reasons(der.bits(part)))}"
            elif part.tag == 0xA2:
                yield from (f"CRL issuer: {general_name_line(name)}" for name in part.walk())


def _point_name(name: Element) -> Iterator[str]:
    if name.tag == 0xA0:
        yield from map(general_name_line, name.walk())
    else:
        yield visible(f"Name relative to the issuer: #{name.value.hex()}")


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
            yield f"    {_qualifier(qualifier)}"


def _qualifier(qualifier: Element) -> str:
    kind, value = qualifier.expect(der.SEQUENCE).children()[:2]
    oid = der.oid(kind)
    if oid == _CPS and is_string(value):
        return visible(f"Practice statement: {string(value)[0]}")
    if oid == _USER_NOTICE:
        return visible(f"Notice: {' '.join(_notice(value))}")
    return visible(f"Qualifier {oid}: #{value.encoded.hex()}")


def _notice(notice: Element) -> Iterator[str]:
    """The organisation that a notice refers to, the numbers of its notices, and its text."""
    for part in notice.expect(der.SEQUENCE).walk():
        if part.tag == der.SEQUENCE:
            organisation, numbers = part.children()[:2]
            listed = ", ".join(str(_number(number)) for number in numbers.children())
            yield f"{string(organisation)[0]}, notice {listed}."
        else:
            yield string(part)[0]


def policy_mappings(element: Element) -> Iterator[str]:
    """4.2.1.5."""
    for mapping in element.expect(der.SEQUENCE).walk():
        issuers, subjects = mapping.expect(der.SEQUENCE).children()[:2]
        yield f"{der.oid(issuers)} is as good as {der.oid(subjects)}"


def policy_constraints(element: Element) -> Iterator[str]:
    """4.2.1.11."""
    words = {0x80: "A policy is required", 0x81: "Policies are not mapped"}
    for part in element.expect(der.SEQUENCE).walk():
        yield f"{words.get(part.tag, 'Unknown constraint')} after {_number(part)} more authorities"


def inhibit_any_policy(element: Element) -> Iterator[str]:
    """4.2.1.14."""
    number = _number(element.expect(der.INTEGER))
    yield f"“Any policy” does not count after {number} more authorities"


def name_constraints(element: Element) -> Iterator[str]:
    """4.2.1.10."""
    for subtrees in element.expect(der.SEQUENCE).walk():
        word = "Permitted" if subtrees.tag == 0xA0 else "Excluded"
        for subtree in subtrees.walk():
            yield f"{word}: {general_name_line(subtree.children()[0])}"


def private_key_period(element: Element) -> Iterator[str]:
    """RFC 3280, 4.2.1.4."""
    for part in element.expect(der.SEQUENCE).walk():
        word = "From" if part.tag == 0x80 else "To"
        moment = decode_moment(der.GENERALIZED_TIME, part.value)
        yield f"{word} {moment_words(moment.time)}"


def tls_features(element: Element) -> Iterator[str]:
    """RFC 7633, 4.1."""
    for feature in element.expect(der.SEQUENCE).walk():
        number = _number(feature.expect(der.INTEGER))
        yield _FEATURES.get(number, f"TLS extension {number}")


def null(element: Element) -> Iterator[str]:
    """A null: that it is there says everything."""
    element.expect(der.NULL)
    yield "Yes"


def plain_string(element: Element) -> Iterator[str]:
    """A string of any type, each of its lines on its own.

    Raises:
        KeyError: When it is no string.
    """
    yield from map(visible, string(element)[0].replace("\r\n", "\n").split("\n"))


def with_oid(words: str, oid: str) -> str:
    """Words with the identifier that they stand for, unless they are it."""
    return oid if words == oid else f"{words} ({oid})"


def _number(element: Element) -> int:
    """A small number: one that fills the screen is no number that means something."""
    if element.end - element.content > 20:
        raise der.DerError("a number is too long")
    return der.integer(element)

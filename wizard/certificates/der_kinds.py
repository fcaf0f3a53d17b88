"""What kind of thing a DER structure is, told from its shape alone."""

from __future__ import annotations

from enum import StrEnum
from typing import Final

from wizard.certificates import der
from wizard.certificates.der import DerError, Element

_PKCS12_VERSION: Final = 3
#: No shape below is told by more than its first parts.
_LOOKED_AT: Final = 10
_TIMES: Final = frozenset({der.UTC_TIME, der.GENERALIZED_TIME})
_PKCS7_ARC: Final = b"\x2a\x86\x48\x86\xf7\x0d\x01\x07"
_NETSCAPE_SEQUENCE: Final = b"\x60\x86\x48\x01\x86\xf8\x42\x02\x05"


class DerKind(StrEnum):
    """Which structure of the X.509 and PKCS family it is."""

    CERTIFICATE = "certificate"
    CERTIFICATE_REQUEST = "certificate_request"
    REVOCATION_LIST = "revocation_list"
    PKCS7 = "pkcs7"
    NETSCAPE_SEQUENCE = "netscape_sequence"
    PKCS12 = "pkcs12"
    PRIVATE_KEY = "private_key"
    ENCRYPTED_PRIVATE_KEY = "encrypted_private_key"
    PUBLIC_KEY = "public_key"
    UNKNOWN = "unknown"


def der_kind(element: Element) -> DerKind:
    """Tell what an element is; damage further inside does not matter here."""
    if element.tag != der.SEQUENCE:
        return DerKind.UNKNOWN
    children = _first_children(element)
    match [child.tag for child in children]:
        case [der.SEQUENCE, der.SEQUENCE, der.BIT_STRING, *_]:
            return _signed_kind(children[0])
        case [der.OBJECT_IDENTIFIER, 0xA0, *_] | [der.OBJECT_IDENTIFIER]:
            return _content_kind(children[0])
        case [der.SEQUENCE, der.OCTET_STRING]:
            return DerKind.ENCRYPTED_PRIVATE_KEY
        case [der.SEQUENCE, der.BIT_STRING] | [der.INTEGER, der.INTEGER]:
            return DerKind.PUBLIC_KEY
        case [der.INTEGER, *rest]:
            return _versioned_kind(children, rest)
    return DerKind.UNKNOWN


def _first_children(element: Element) -> list[Element]:
    found: list[Element] = []
    try:
        for child in element.walk():
            found.append(child)
            if len(found) == _LOOKED_AT:
                break
    except DerError:
        pass
    return found


def _signed_kind(signed: Element) -> DerKind:
    """Certificates, requests (RFC 2986, 4) and revocation lists (RFC 5280, 5.1) share a shape."""
    if signed.data[signed.content] == 0xA0:  # a version, which only certificates mark so
        return DerKind.CERTIFICATE
    tags = [child.tag for child in _first_children(signed)]
    match tags:
        case [der.INTEGER, der.SEQUENCE, der.SEQUENCE, der.SEQUENCE, *_]:
            return DerKind.CERTIFICATE
        case [der.INTEGER, der.SEQUENCE, der.SEQUENCE, 0xA0 | 0xA1, *_] | [
            der.INTEGER,
            der.SEQUENCE,
            der.SEQUENCE,
        ]:
            return DerKind.CERTIFICATE_REQUEST
        case [der.INTEGER, der.SEQUENCE, der.SEQUENCE, time, *_] if time in _TIMES:
            return DerKind.REVOCATION_LIST
        case [der.SEQUENCE, der.SEQUENCE, time, *_] if time in _TIMES:
            return DerKind.REVOCATION_LIST
    return DerKind.UNKNOWN


def _content_kind(identifier: Element) -> DerKind:
    if identifier.value == _NETSCAPE_SEQUENCE:
        return DerKind.NETSCAPE_SEQUENCE
    return DerKind.PKCS7 if identifier.value.startswith(_PKCS7_ARC) else DerKind.UNKNOWN


def _versioned_kind(children: list[Element], rest: list[int]) -> DerKind:
    """PKCS#12 (RFC 7292, 4) and private keys (RFC 8017, RFC 5915, RFC 5208) begin alike."""
    match rest:
        case [der.SEQUENCE, der.OCTET_STRING, *_] | [der.OCTET_STRING, *_]:
            return DerKind.PRIVATE_KEY
        case [der.SEQUENCE, *_] if der.integer(children[0]) == _PKCS12_VERSION:
            return DerKind.PKCS12
    # RSA keys hold nine integers, DSA keys six.
    if len(rest) >= 5 and set(rest[:5]) == {der.INTEGER}:
        return DerKind.PRIVATE_KEY
    return DerKind.UNKNOWN

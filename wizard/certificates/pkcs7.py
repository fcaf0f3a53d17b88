"""Certificates out of PKCS#7 and CMS signed data (RFC 5652, 5.1), whoever signed it."""

from __future__ import annotations

from typing import Final

from wizard.certificates import der
from wizard.certificates.der import DerError, Element
from wizard.sentence import say

SIGNED_DATA: Final = "1.2.840.113549.1.7.2"


def content_type(element: Element) -> str:
    """The identifier of a ContentInfo's content; empty when it is not one."""
    try:
        first = next(element.walk(), None)
        if first is None or first.tag != der.OBJECT_IDENTIFIER:
            return ""
        return der.oid(first)
    except DerError:
        return ""


def certificates_in(element: Element) -> list[bytes]:
    """The certificates of a ContentInfo with signed data; other forms of them are left out.

    Raises:
        DerError: When it is damaged.
    """
    try:
        signed = element.children()[1].children()[0].expect(der.SEQUENCE)
    except IndexError:
        raise DerError(say("the content is missing")) from None
    found: list[bytes] = []
    for part in signed.walk():
        if part.tag == 0xA0:  # CertificateSet, RFC 5652, 10.2.2
            found.extend(c.encoded for c in part.walk() if c.tag == der.SEQUENCE)
    return found

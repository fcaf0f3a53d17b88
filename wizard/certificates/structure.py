"""A certificate taken into its parts (RFC 5280, 4.1), none of them understood yet."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Self

from wizard.certificates import der
from wizard.certificates.algorithms import algorithm_words
from wizard.certificates.der import DerError, Element
from wizard.sentence import say


@dataclass(frozen=True, slots=True)
class Structure:
    """The parts of a certificate, each as its own bytes.

    Attributes:
        version: The number as people count it: 1, 2 or 3, or what a faulty certificate claims.
        serial: The serial number, None when it is not an integer.
        inner_algorithm: The signed AlgorithmIdentifier.
        issuer: The issuer's name.
        not_before: Tag and text of the first moment of validity.
        not_after: Likewise the last.
        subject: The subject's name.
        public_key: The SubjectPublicKeyInfo.
        extensions: The extensions, unread.
        outer_algorithm: The AlgorithmIdentifier beside the signature.
        signature: The signature itself.
        signed: The bytes that are signed.
        notes: What is not as the standard wants it.
    """

    version: int
    serial: int | None
    inner_algorithm: bytes
    issuer: bytes
    not_before: tuple[int, bytes]
    not_after: tuple[int, bytes]
    subject: bytes
    public_key: bytes
    extensions: Element | None
    outer_algorithm: bytes
    signature: bytes
    signed: bytes
    notes: tuple[str, ...]

    @classmethod
    def of(cls, certificate: bytes) -> Self:
        """Take it apart.

        Raises:
            DerError: When it does not have the shape of a certificate.
        """
        notes: list[str] = []
        try:
            signed, algorithm, signature = der.whole(certificate).children()[:3]
            fields = signed.expect(der.SEQUENCE).children()
            version = 1
            if fields[0].tag == 0xA0:
                version = der.integer(fields.pop(0).children()[0].expect(der.INTEGER)) + 1
            serial, inner, issuer, validity, subject, key, *optional = fields
            not_before, not_after = validity.expect(der.SEQUENCE).children()[:2]
            for part in (inner, issuer, subject, key, algorithm):
                part.expect(der.SEQUENCE)
        except (ValueError, IndexError) as error:
            if isinstance(error, DerError):
                raise
            raise DerError(say("parts of a certificate are missing")) from None
        return cls(
            version=version,
            serial=_serial(serial, notes),
            inner_algorithm=inner.encoded,
            issuer=issuer.encoded,
            not_before=(not_before.tag, not_before.value),
            not_after=(not_after.tag, not_after.value),
            subject=subject.encoded,
            public_key=key.encoded,
            extensions=next((e for e in optional if e.tag == 0xA3), None),
            outer_algorithm=algorithm.encoded,
            signature=der.bits(signature.expect(der.BIT_STRING)),
            signed=signed.encoded,
            notes=tuple(notes),
        )

    @property
    def signature_oid(self) -> str:
        """The identifier of the signature's algorithm; empty when it is unreadable."""
        return algorithm_oid(self.outer_algorithm)

    @property
    def signature_words(self) -> str:
        """The signature's algorithm in words."""
        return algorithm_words(self.signature_oid)


@lru_cache(maxsize=1024)  # few are in use
def algorithm_oid(algorithm: bytes) -> str:
    """The identifier in an AlgorithmIdentifier (RFC 5280, 4.1.1.2); empty when unreadable."""
    try:
        return der.oid(der.whole(algorithm).children()[0].expect(der.OBJECT_IDENTIFIER))
    except (DerError, IndexError):
        return ""


def _serial(element: Element, notes: list[str]) -> int | None:
    """RFC 5280, 4.1.2.2: a positive integer of at most 20 octets."""
    if element.tag != der.INTEGER or element.content == element.end:
        notes.append(say("Nonstandard encoding: the serial number cannot be read."))
        return None
    serial = der.integer(element)
    if serial < 0:
        notes.append(say("Nonstandard encoding: the serial number is negative."))
    elif serial == 0:
        notes.append(say("Nonstandard encoding: the serial number is zero."))
    elif element.end - element.content > 21:
        notes.append(say("Nonstandard encoding: the serial number is longer than 20 bytes."))
    return serial

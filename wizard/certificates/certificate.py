"""One certificate: the bytes as they came, and what they say."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from wizard.certificates.remembered import remembered
from wizard.sentence import say

if TYPE_CHECKING:
    from collections.abc import Callable

#: RFC 5280, 4.1.2.5: the date that stands for "no well-defined expiration date".
NO_EXPIRY = datetime(9999, 12, 31, 23, 59, 59, tzinfo=UTC)


class SelfSigned(StrEnum):
    """Whether a certificate is signed with its own key (RFC 5280, 3.2)."""

    YES = "yes"
    NO = "no"
    CANNOT_TELL = "cannot_tell"


class Validity(StrEnum):
    """Where a moment lies in the life of a certificate (RFC 5280, 4.1.2.5)."""

    VALID = "valid"
    NOT_YET_VALID = "not_yet_valid"
    EXPIRED = "expired"
    IMPOSSIBLE = "impossible"
    UNREADABLE = "unreadable"


class Checks(NamedTuple):
    """What the bytes do not say themselves, and the library has to be asked.

    Attributes:
        self_signed: Whether the certificate is signed with its own key.
        reason: The sentence that explains it.
        is_strict: Whether a reader that is strict about DER accepts the encoding.
    """

    self_signed: SelfSigned
    reason: str
    is_strict: bool


@dataclass(frozen=True, slots=True)
class Certificate:
    """A certificate, equal to another when their bytes are equal.

    All texts are single lines in which control characters are visible; none of them is markup.

    Attributes:
        der: The exact bytes, which are what is hashed and written; never encoded again.
        subject: The subject's name in the order of RFC 4514, most specific part first.
        issuer: The issuer's name, likewise.
        title: The shortest name that tells this certificate from others.
        issuer_title: The same for its issuer.
        serial: The serial number; negative in some faulty certificates, None when unreadable.
        not_before: First moment of validity, aware UTC; None when unreadable.
        not_after: Last moment of validity, aware UTC, inclusive; None when unreadable.
        key: The public key in words, as `RSA 4096 bits`.
        signature: The signature's algorithm in words, as `SHA-256 with RSA`.
        is_ca: Whether basicConstraints make it an authority (RFC 5280, 4.2.1.9).
        path_length: How many authorities may stand below it; None when not limited.
        alternative_names: The host names and addresses that it stands for; behind a host name in
            the form of DNS stands the one that people read.
        usages: What its key may be used for, in words (key usage and extended key usage).
        self_issued: Whether subject and issuer are the same non-empty name.
        canonical_subject: The subject in the form that names are compared in (RFC 5280, 7.1).
        canonical_issuer: The issuer, likewise.
        oddities: What could not be read in it or is not as the standard wants it, a sentence each.
        mixed_note: The sentence about letters that look like others; empty when there are none.
        check: Checks it when that is first wanted, and remembers the answer.
    """

    der: bytes = field(repr=False)
    subject: str = field(compare=False)
    issuer: str = field(compare=False)
    title: str = field(compare=False)
    issuer_title: str = field(compare=False)
    serial: int | None = field(compare=False)
    not_before: datetime | None = field(compare=False)
    not_after: datetime | None = field(compare=False)
    key: str = field(compare=False)
    signature: str = field(compare=False)
    is_ca: bool = field(compare=False)
    path_length: int | None = field(compare=False)
    alternative_names: tuple[str, ...] = field(compare=False, repr=False)
    usages: tuple[str, ...] = field(compare=False, repr=False)
    self_issued: bool = field(compare=False)
    canonical_subject: bytes = field(compare=False, repr=False)
    canonical_issuer: bytes = field(compare=False, repr=False)
    oddities: tuple[str, ...] = field(compare=False, repr=False)
    mixed_note: str = field(compare=False, repr=False)
    check: Callable[[Certificate], Checks] = field(compare=False, repr=False)

    @property
    def self_signed(self) -> SelfSigned:
        """Whether it is signed with its own key."""
        return self.check(self).self_signed

    @property
    def self_signed_reason(self) -> str:
        """The sentence that explains `self_signed`."""
        return self.check(self).reason

    @property
    def notes(self) -> tuple[str, ...]:
        """All that is to be remarked about it, a sentence each."""
        odd = self.oddities
        if not odd and not self.check(self).is_strict:
            odd = (say("Nonstandard encoding: strict software may refuse this certificate."),)
        return (*odd, self.mixed_note) if self.mixed_note else odd

    @property
    def sha256(self) -> str:
        """The SHA-256 of the bytes in lower-case hexadecimal: the identity of the certificate."""
        return _digest("sha256", self.der)

    @property
    def sha1(self) -> str:
        """The SHA-1 of the bytes in lower-case hexadecimal, which Windows calls thumbprint."""
        return _digest("sha1", self.der)

    @property
    def never_expires(self) -> bool:
        """Whether its last moment is the date that stands for no expiry."""
        return self.not_after is not None and self.not_after >= NO_EXPIRY

    def validity(self, now: datetime) -> Validity:
        """Tell where `now` (aware) lies; both ends of the period, whole seconds, belong to it."""
        if self.not_before is None or self.not_after is None:
            return Validity.UNREADABLE
        if self.not_after < self.not_before:
            return Validity.IMPOSSIBLE
        if now < self.not_before:
            return Validity.NOT_YET_VALID
        ended = now.replace(microsecond=0) > self.not_after
        return Validity.EXPIRED if ended else Validity.VALID


@remembered(20_000)
def _digest(algorithm: str, content: bytes) -> str:
    # Imported at the first use: loading OpenSSL for it would delay the first page.
    import hashlib  # noqa: PLC0415

    return hashlib.new(algorithm, content, usedforsecurity=False).hexdigest()

"""What only the library can tell of a certificate: its signature, and how strict it is written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cryptography import x509

from wizard.certificates.certificate import Checks, SelfSigned
from wizard.certificates.library import LibraryError, ask
from wizard.certificates.remembered import remembered
from wizard.certificates.signature import verify_structure
from wizard.certificates.structure import Structure
from wizard.sentence import joined, say

if TYPE_CHECKING:
    from wizard.certificates.certificate import Certificate


#: The certificates of one bundle share their issuers.
_checks = remembered(4096)(Checks)


def check(certificate: Certificate) -> Checks:
    """Check a certificate; whatever cannot be told is said as such."""
    self_signed, reason = _self_signed(certificate)
    return _checks(self_signed, reason, _is_strict(certificate.der))


def _self_signed(certificate: Certificate) -> tuple[SelfSigned, str]:
    """Names first, then the signature; names that are empty are no evidence (RFC 5280, 3.2)."""
    named = bool(certificate.canonical_subject or certificate.canonical_issuer)
    if named and not certificate.self_issued:
        return SelfSigned.NO, _issued_by(certificate.issuer_title)
    parts = Structure.of(certificate.der)  # raises nothing: it was decoded
    verification = verify_structure(parts, parts.public_key)
    if verification.verified is None:
        unchecked = (
            say("It names itself as issuer; its signature could not be checked.")
            if named
            else say("It names neither subject nor issuer; its signature could not be checked.")
        )
        return SelfSigned.CANNOT_TELL, joined((unchecked, verification.reason))
    if verification.verified:
        return SelfSigned.YES, (
            say("It names itself as issuer, and is signed with its own key.")
            if named
            else say("It names neither subject nor issuer, and is signed with its own key.")
        )
    return SelfSigned.NO, (
        say("It names itself as issuer, but is not signed with its own key.")
        if named
        else say("It names neither subject nor issuer, but is not signed with its own key.")
    )


@remembered(4096)
def _issued_by(issuer: str) -> str:
    signer = issuer or say("an authority without a name")
    return say("It is issued by {}.").format(signer)


def _is_strict(encoded: bytes) -> bool:
    """Whether the library, which is strict about DER, accepts the encoding."""
    try:
        ask(lambda: x509.load_der_x509_certificate(encoded))
    except LibraryError:
        return False
    return True

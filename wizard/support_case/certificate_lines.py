"""What Support is told about one certificate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from wizard.certificates.cer_format import CerFormat
from wizard.english_dates import utc_moment
from wizard.trust.trust_report import Role
from wizard.trust.verdict import Store

if TYPE_CHECKING:
    from wizard.certificates.certificate import Certificate
    from wizard.support_case.support_case import Attachment

#: Where the Certificates snap-in shows them (Add self signed certificate to trusted root store on
#: OutSystems; the intermediate one, Install a client-side certificate on premises).
TARGET_STORES: Final = {
    Store.ROOT: "Local Computer > Trusted Root Certification Authorities",
    Store.INTERMEDIATE: "Local Computer > Intermediate Certification Authorities",
}

_ENCODINGS: Final = {CerFormat.DER: "DER encoded X.509", CerFormat.BASE64: "Base64 encoded X.509"}
_ROLES: Final = {
    Role.ROOT: "Root certificate of a private authority, self-signed",
    Role.SELF_SIGNED_SERVER: "Self-signed server certificate",
    Role.INTERMEDIATE: "Intermediate certificate of a private authority",
}


def certificate_lines(attachment: Attachment, cer_format: CerFormat, role: Role) -> tuple[str, ...]:
    """Describe a file and its certificate in the terms that Windows uses for them."""
    certificate = attachment.certificate
    subject, issuer = certificate.subject, certificate.issuer
    return (
        f"File: {attachment.file_name} ({_ENCODINGS[cer_format]})",
        f"Role: {_ROLES.get(role, 'Self-signed certificate')}",
        f"Install in: {TARGET_STORES[attachment.store]}",
        f"Subject: {subject}",
        f"Issuer: {'the same, self-signed' if issuer == subject else issuer}",
        f"Serial number: {windows_serial(certificate.serial)}",
        f"Thumbprint (SHA-1): {certificate.sha1.upper()}",
        f"SHA-256: {certificate.sha256.upper()}",
        f"Valid: {_validity(certificate)}",
    )


def windows_serial(serial: int | None) -> str:
    """Write a serial number as Windows shows it: the bytes of the DER integer in hexadecimal.

    A number whose first bit is set keeps the zero byte that makes it positive (X.690, 8.3.2).
    """
    if serial is None:
        return "not readable"
    # One bit for the sign; for negative numbers two's complement needs one bit less.
    bits = (serial if serial >= 0 else ~serial).bit_length() + 1
    return serial.to_bytes((bits + 7) // 8, signed=True).hex()


def _validity(certificate: Certificate) -> str:
    if certificate.not_before is None or certificate.not_after is None:
        return "not readable"
    first = utc_moment(certificate.not_before)
    if certificate.never_expires:
        return f"{first}, without an end"
    return f"{first} to {utc_moment(certificate.not_after)}"

"""Which situation a certification path is in."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Final

from wizard.certificates.certificate import SelfSigned, Validity
from wizard.certificates.constraints import (
    CLIENT_AUTHENTICATION,
    SERVER_AUTHENTICATION,
    constraints_of,
)
from wizard.sentence import say
from wizard.trust.fault import faults_of
from wizard.trust.host_match import stands_for
from wizard.trust.inspection import inspecting_product
from wizard.trust.public_roots import Standing
from wizard.trust.verdict import Code

if TYPE_CHECKING:
    from wizard.certificates.certificate import Certificate
    from wizard.trust.paths import CertificationPath
    from wizard.trust.question import Question

#: Windows takes no RSA key below this (Microsoft KB 2661254).
SMALLEST_RSA: Final = 1024
#: Hashes in which a second certificate for the same signature can be made (RFC 6151 for MD5).
BROKEN_HASHES: Final = frozenset({"md2", "md4", "md5"})
#: What is left of a certificate's life below which it should be renewed first.
SOON: Final = timedelta(days=90)

#: "TLS 1.0 and 1.1 will be permanently disabled" (Windows Server 2022 upgrade of OutSystems Cloud),
#: by 31 July 2026.
OLD_TLS: Final = frozenset({"SSL 3", "TLS 1.0", "TLS 1.1"})

_DATES: Final = {
    Validity.EXPIRED: Code.EXPIRED,
    Validity.NOT_YET_VALID: Code.NOT_YET_VALID,
    Validity.IMPOSSIBLE: Code.DATES_UNUSABLE,
    Validity.UNREADABLE: Code.DATES_UNUSABLE,
}


def judge(path: CertificationPath, question: Question) -> Code:
    """Tell which situation a path is in: first what no installation can cure, then where it ends.

    Args:
        path: The best way up from a certificate.
        question: What it is to be trusted for.
    """
    obstacle = _obstacle(path, question)
    if obstacle is not None:
        return obstacle
    if path.listed is not None:
        return _judge_public(path, question)
    if path.is_anchored:
        return _judge_private(path, question)
    return _judge_open_end(path)


def is_server(certificate: Certificate) -> bool:
    """Whether a certificate could be a server's: no authority, or one that stands for a host.

    Self-signed certificates of servers often say that they are authorities, as `openssl req -x509`
    makes them.
    """
    found = constraints_of(certificate)
    return not certificate.is_ca or bool(found.dns_names or found.ip_addresses)


def is_for_clients(certificate: Certificate) -> bool:
    """Whether a certificate is made for signing in to a server, and not for being one."""
    found = constraints_of(certificate)
    return (
        not certificate.is_ca
        and found.purposes is not None
        and found.allows(CLIENT_AUTHENTICATION)
        and not found.allows(SERVER_AUTHENTICATION)
    )


def untimely_certificate(path: CertificationPath, question: Question) -> Certificate | None:
    """Find the first certificate on a path whose time is over, to come, or cannot be told."""
    return next(
        (c for c in path.certificates if c.validity(question.now) is not Validity.VALID), None
    )


def weakness(path: CertificationPath) -> str:
    """Say in a clause which key or signature Windows does not take; empty when it takes all.

    The signature of a root is checked by nobody (RFC 5280, 6.1).
    """
    for certificate in path.certificates:
        found = constraints_of(certificate)
        if found.rsa_bits is not None and found.rsa_bits < SMALLEST_RSA:
            return say("the RSA key of {} has {} bits").format(certificate.title, found.rsa_bits)
        signed_by_another = certificate.self_signed is not SelfSigned.YES
        if signed_by_another and found.signature_hash in BROKEN_HASHES:
            return say("{} is signed with {}").format(certificate.title, certificate.signature)
    return ""


def left_out_by_server(path: CertificationPath, question: Question) -> tuple[Certificate, ...]:
    """Find the intermediates that a server should send and does not (RFC 8446, 4.4.2)."""
    presented = question.presented_with(path.start)
    if presented is None:
        return ()
    between = (c for c in path.authorities if c.self_signed is not SelfSigned.YES)
    return tuple(c for c in between if c not in presented.certificates)


def _obstacle(path: CertificationPath, question: Question) -> Code | None:
    """Find what no installation can cure, the first cause first."""
    presented = question.presented_with(path.start)
    untimely = untimely_certificate(path, question)
    dates = None if untimely is None else _DATES[untimely.validity(question.now)]
    host = question.host_of(path.start) if is_server(path.start) else ""
    for code, is_so in (
        (Code.CLIENT_CERTIFICATE, is_for_clients(path.start)),
        (Code.TLS_INSPECTION, path.listed is None and _is_inspected(path, question)),
        (Code.OLD_TLS, presented is not None and presented.tls_version in OLD_TLS),
        (dates, dates is not None),
        (Code.HOST_MISMATCH, host and not stands_for(path.start, host)),
        (Code.TOO_WEAK, weakness(path)),
        (Code.CHAIN_FAULTY, any(faults_of(path))),
    ):
        if is_so:
            return code
    return None


def _is_inspected(path: CertificationPath, question: Question) -> bool:
    """Whether a certificate was made on the way: by its name, or as a public site's was too."""
    issuer = path.start.canonical_issuer
    made_on_the_way = {c.canonical_issuer for c in question.intercepted[:1]} - {b""}
    return issuer in made_on_the_way or bool(inspecting_product(path.certificates))


def _judge_public(path: CertificationPath, question: Question) -> Code:
    standing = path.standing(question.now)
    if standing is not Standing.TRUSTED:
        return Code.EXPIRED if standing is Standing.EXPIRED else Code.DISTRUSTED
    return Code.PUBLIC_INCOMPLETE if left_out_by_server(path, question) else Code.PUBLIC


def _judge_private(path: CertificationPath, question: Question) -> Code:
    end = path.top.not_after
    if end is not None and end.date() <= question.due:
        return Code.EXPIRES_BEFORE_DELIVERY
    if end is not None and end - question.now < SOON:
        return Code.EXPIRES_SOON
    if left_out_by_server(path, question):
        return Code.SERVER_INCOMPLETE
    if path.start == path.top and is_server(path.start):
        return Code.SELF_SIGNED_SERVER
    return Code.PRIVATE_ROOT


def _judge_open_end(path: CertificationPath) -> Code:
    if path.undecided or path.top.self_signed is SelfSigned.CANNOT_TELL:
        return Code.UNDECIDED
    if path.start.is_ca:
        return Code.ONLY_INTERMEDIATE
    return Code.ROOT_MISSING if path.authorities else Code.ONLY_SERVER

"""What is worth a remark beside the verdict, and never more than needed."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Final

from wizard.certificates.certificate import SelfSigned, Validity
from wizard.certificates.constraints import SERVER_AUTHENTICATION, constraints_of
from wizard.english_dates import plain_day
from wizard.trust.finding import Finding, Weight
from wizard.trust.judge import SOON
from wizard.trust.titles import short_title
from wizard.trust.verdict import INSTALLING, Code

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wizard.certificates.certificate import Certificate
    from wizard.trust.paths import CertificationPath
    from wizard.trust.question import Question

#: NIST SP 800-131A: less is not allowed for new signatures.
_GOOD_RSA: Final = 2048
#: What Apple's and other clients accept of certificates of private authorities at most.
_LONG: Final = timedelta(days=825)
#: Keys that Windows Server 2022 offers no TLS signature scheme for (Microsoft, TLS/SSL
#: overview, Schannel): what it makes of them has to be tried.
_UNCOMMON_KEYS: Final = ("Ed25519", "Ed448", "ML-DSA", "SLH-DSA", "GOST", "SM2")


def remark_on(path: CertificationPath, code: Code, question: Question) -> tuple[Finding, ...]:
    """Look at a certification path for what its verdict does not say; the gravest come first."""
    found = [
        *_of_server(path, code, question),
        *_of_signatures(path),
        *_of_authorities(path, question),
    ]
    if code in INSTALLING and path.top.is_ca:
        found.append(
            Finding(
                "trust_in_all",
                Weight.NOTE,
                f"Trust in {short_title(path.top.title)} is trust in everything that it signs, "
                "for every app on these servers: name only the environments that need it.",
            )
        )
    if question.holds_client_key:
        found.append(
            Finding(
                "client_key",
                Weight.NOTE,
                "A private key came along and was dropped. If your app signs in with this "
                "certificate, that is another procedure, for client certificates.",
            )
        )
    return tuple(sorted(found, key=lambda finding: -finding.weight))


def _of_server(path: CertificationPath, code: Code, question: Question) -> Iterator[Finding]:
    start = path.start
    if start.is_ca:
        return
    title = short_title(start.title)
    if not start.alternative_names:
        yield Finding(
            "no_alternative_name",
            Weight.CAREFUL,
            f"{title} has no subject alternative name: .NET still compares the common name, other "
            "clients refuse it.",
        )
    found = constraints_of(start)
    if code is not Code.CLIENT_CERTIFICATE and not found.allows(SERVER_AUTHENTICATION):
        yield Finding(
            "not_for_servers",
            Weight.STOP,
            f"{title} may not be used by a server (extended key usage): clients refuse it.",
        )
    begin, end = start.not_before, start.not_after
    if begin is None or end is None or start.validity(question.now) is not Validity.VALID:
        return
    if path.authorities and end - question.now < SOON:
        yield Finding(
            "server_expires_soon",
            Weight.NOTE,
            f"{title} ends on {plain_day(end)}. Its successor needs no new case as long as the "
            "same authority signs it.",
        )
    if end - begin > _LONG:
        yield Finding(
            "long_validity",
            Weight.NOTE,
            f"{title} is valid for {(end - begin).days // 365} years; some clients refuse more "
            "than 825 days.",
        )


def _of_signatures(path: CertificationPath) -> Iterator[Finding]:
    for certificate in path.certificates:
        title, found = short_title(certificate.title), constraints_of(certificate)
        if found.rsa_bits is not None and found.rsa_bits < _GOOD_RSA:
            yield Finding(
                "short_key",
                Weight.CAREFUL,
                f"The RSA key of {title} has {found.rsa_bits} bits; 2048 is the least today.",
            )
        if found.signature_hash == "sha1" and certificate.self_signed is not SelfSigned.YES:
            yield Finding(
                "sha1",
                Weight.CAREFUL,
                f"{title} is signed with SHA-1, which more and more clients refuse.",
            )
        if certificate.key.startswith(_UNCOMMON_KEYS):
            yield Finding(
                "uncommon_key",
                Weight.CAREFUL,
                f"{title} has a key of the kind {certificate.key}, which Windows may not accept "
                "in TLS: try it before you rely on it.",
            )


def _of_authorities(path: CertificationPath, question: Question) -> Iterator[Finding]:
    for depth, authority in enumerate(path.authorities):
        title, found = short_title(authority.title), constraints_of(authority)
        if not authority.is_ca or not found.signs_certificates:
            yield Finding(
                "not_an_authority",
                Weight.STOP,
                f"{title} signed another certificate without being an authority (basic "
                "constraints, key usage): clients refuse what it signed.",
            )
        # The certificates below it that count are those between it and the server's own.
        if authority.path_length is not None and depth > authority.path_length:
            yield Finding(
                "path_length",
                Weight.STOP,
                f"{title} allows {authority.path_length} authorities below it, and there are "
                f"{depth}: clients refuse the chain.",
            )
        if not found.allows(SERVER_AUTHENTICATION):
            yield Finding(
                "authority_not_for_servers",
                Weight.STOP,
                f"{title} may not vouch for servers (extended key usage).",
            )
        yield from _of_names(authority, title, question.host)
        below = constraints_of(path.certificates[depth])
        wanted, given = below.authority_key_identifier, found.key_identifier
        if wanted and given and wanted != given:
            yield Finding(
                "key_identifier",
                Weight.NOTE,
                f"{short_title(path.certificates[depth].title)} names another key of its issuer "
                f"than {title} has; the signature verifies all the same.",
            )


def _of_names(authority: Certificate, title: str, host: str) -> Iterator[Finding]:
    found = constraints_of(authority)
    if not found.permitted_names and not found.excluded_names:
        return
    allowed = not found.permitted_names or any(_is_within(host, n) for n in found.permitted_names)
    barred = any(_is_within(host, name) for name in found.excluded_names)
    if host and (barred or not allowed):
        yield Finding(
            "name_constraints",
            Weight.STOP,
            f"{title} may not issue for {short_title(host)} (name constraints): clients refuse it.",
        )
        return
    names = ", ".join(found.permitted_names[:3]) or f"all but {', '.join(found.excluded_names[:3])}"
    yield Finding(
        "name_constraints",
        Weight.NOTE,
        f"{title} is limited to {short_title(names)}, which also limits what trusting it risks.",
    )


def _is_within(host: str, domain: str) -> bool:
    """RFC 5280, 4.2.1.10: a domain, with or without a leading dot, holds what ends with it."""
    bare = domain.removeprefix(".")
    return host.lower() == bare or host.lower().endswith(f".{bare}")

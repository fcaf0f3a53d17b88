"""What is worth a remark beside the verdict, and never more than needed."""

from __future__ import annotations

from datetime import timedelta
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from wizard.certificates.certificate import SelfSigned, Validity
from wizard.certificates.constraints import constraints_of
from wizard.sentence import say
from wizard.trust.fault import faults_of
from wizard.trust.finding import Finding, Weight
from wizard.trust.judge import SOON
from wizard.trust.titles import short_title
from wizard.trust.verdict import INSTALLING, Code

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wizard.trust.paths import CertificationPath
    from wizard.trust.question import Question

#: NIST SP 800-131A: less is not allowed for new signatures.
_GOOD_RSA: Final = 2048
#: What Apple's and other clients accept of certificates of private authorities at most.
_LONG: Final = timedelta(days=825)
#: The name in the certificate that SQL Server makes when it has none (Microsoft, "Enable encrypted
#: connections to the Database Engine").
_SQL_SERVER_FALLBACK: Final = "SSL_Self_Signed_Fallback"
#: Keys of which Windows Server 2022 takes certificates in TLS as it is set up ("TLS Cipher
#: Suites in Windows Server 2022"): what it makes of others has to be tried.
_COMMON_KEYS: Final = ("RSA ", "EC P-256", "EC P-384", "EC P-521")


def remark_on(path: CertificationPath, code: Code, question: Question) -> tuple[Finding, ...]:
    """Look at a certification path for what its verdict does not say; the gravest come first."""
    found = [
        *(faults_of(path) if code is not Code.CLIENT_CERTIFICATE else ()),
        *_of_server(path, question),
        *_of_signatures(path),
        *_of_authorities(path),
    ]
    if code in INSTALLING and path.top.is_ca:
        found.append(
            Finding(
                "trust_in_all",
                Weight.NOTE,
                say(
                    "Trust in {} is trust in everything that it signs, for every app on these "
                    "servers: name only the environments that need it."
                ).format(short_title(path.top.title)),
            )
        )
    if question.holds_client_key:
        found.append(
            Finding(
                "client_key",
                Weight.NOTE,
                say(
                    "A private key came along and was dropped. If your app signs in with this "
                    "certificate, that is another procedure, for client certificates."
                ),
            )
        )
    # A fault says more than the note on the same thing.
    faulty = {finding.code for finding in found if finding.weight is Weight.STOP}
    found = [f for f in found if f.weight is Weight.STOP or f.code not in faulty]
    return tuple(sorted(found, key=lambda finding: -finding.weight))


def _of_server(path: CertificationPath, question: Question) -> Iterator[Finding]:
    start = path.start
    if start.is_ca:
        return
    title = short_title(start.title)
    if not start.alternative_names:
        yield Finding(
            "no_alternative_name",
            Weight.CAREFUL,
            say(
                "{} has no subject alternative name: .NET still compares the common name, other "
                "clients refuse it."
            ).format(title),
        )
    presented = question.presented_with(start)
    if presented is not None and presented.wants_client_certificate:
        yield Finding(
            "wants_client_certificate",
            Weight.NOTE,
            say(
                "{} asks clients for a certificate, which most servers do without. If it insists "
                "on one, that is another procedure, for client certificates."
            ).format(short_title(presented.server)),
        )
    if start.title == _SQL_SERVER_FALLBACK:
        yield Finding(
            "sql_server_fallback",
            Weight.CAREFUL,
            say(
                "SQL Server made this certificate by itself and makes another one at each start: "
                "installing it will not last. Give SQL Server a certificate of its own first."
            ),
        )
    begin, end = start.not_before, start.not_after
    if begin is None or end is None or start.validity(question.now) is not Validity.VALID:
        return
    if path.authorities and end - question.now < SOON:
        yield Finding(
            "server_expires_soon",
            Weight.NOTE,
            say(
                "{} ends on {}. Its successor needs no new case as long as the same authority "
                "signs it."
            ).format(title, end.date()),
        )
    if end - begin > _LONG:
        yield Finding(
            "long_validity",
            Weight.NOTE,
            say(
                "{} is valid for %n year(s); some clients refuse more than 825 days.",
                "",
                (end - begin).days // 365,
            ).format(title),
        )


def _of_signatures(path: CertificationPath) -> Iterator[Finding]:
    for certificate in path.certificates:
        title, found = short_title(certificate.title), constraints_of(certificate)
        if found.rsa_bits is not None and found.rsa_bits < _GOOD_RSA:
            yield Finding(
                "short_key",
                Weight.CAREFUL,
                say("The RSA key of {} has {} bits; 2048 is the least today.").format(
                    title, found.rsa_bits
                ),
            )
        if found.signature_hash == "sha1" and certificate.self_signed is not SelfSigned.YES:
            yield Finding(
                "sha1",
                Weight.CAREFUL,
                say("{} is signed with SHA-1, which more and more clients refuse.").format(title),
            )
        if not certificate.key.startswith(_COMMON_KEYS):
            yield Finding(
                "uncommon_key",
                Weight.CAREFUL,
                say(
                    "{} has a key of the kind {}, which Windows may not accept in TLS: try it "
                    "before you rely on it."
                ).format(title, certificate.key),
            )


def _of_authorities(path: CertificationPath) -> Iterator[Finding]:
    for below, authority in pairwise(path.certificates):
        title, found = short_title(authority.title), constraints_of(authority)
        limits = found.permitted_names or found.excluded_names
        if limits:
            names = short_title(", ".join(limits[:3]))
            limit = (
                say("{} is limited to names below {}, which also limits what trust in it risks.")
                if found.permitted_names
                else say(
                    "{} is limited to all but names below {}, which also limits what trust in it "
                    "risks."
                )
            )
            yield Finding("name_constraints", Weight.NOTE, limit.format(title, names))
        wanted, given = constraints_of(below).authority_key_identifier, found.key_identifier
        if wanted and given and wanted != given:
            yield Finding(
                "key_identifier",
                Weight.NOTE,
                say(
                    "{} names another key of its issuer than {} has; the signature verifies all "
                    "the same."
                ).format(short_title(below.title), title),
            )

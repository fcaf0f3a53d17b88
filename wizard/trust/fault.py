"""Faults of a chain for which clients refuse it, whatever is installed (RFC 5280, 6.1)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wizard.certificates.certificate import SelfSigned
from wizard.certificates.constraints import SERVER_AUTHENTICATION, constraints_of
from wizard.sentence import say
from wizard.trust.finding import Finding, Weight
from wizard.trust.titles import short_title

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from wizard.certificates.certificate import Certificate
    from wizard.trust.paths import CertificationPath


def faults_of(path: CertificationPath) -> Iterator[Finding]:
    """Find what makes clients refuse a chain."""
    start = path.start
    if not start.is_ca and not constraints_of(start).allows(SERVER_AUTHENTICATION):
        yield _fault(
            "not_for_servers",
            say("{} may not be used by a server (extended key usage): clients refuse it.").format(
                short_title(start.title)
            ),
        )
    for place, authority in enumerate(path.authorities, start=1):
        below = path.certificates[:place]
        depth = sum(not c.self_issued for c in below[1:])
        title, found = short_title(authority.title), constraints_of(authority)
        if not _is_authority(authority):
            yield _fault(
                "not_an_authority",
                say(
                    "{} signed another certificate without being an authority (basic "
                    "constraints, key usage): clients refuse it."
                ).format(title),
            )
        # What counts are the authorities between it and the server's certificate that do not
        # bear their issuer's name (RFC 5280, 4.2.1.9).
        if authority.path_length is not None and depth > authority.path_length:
            yield _fault(
                "path_length",
                say(
                    "{} allows {} authorities below it, and there are {} (path length): clients "
                    "refuse it."
                ).format(title, authority.path_length, depth),
            )
        if not found.allows(SERVER_AUTHENTICATION):
            yield _fault(
                "authority_not_for_servers",
                say("{} may not vouch for servers (extended key usage): clients refuse it.").format(
                    title
                ),
            )
        barred = _barred_name(authority, below)
        if barred:
            yield _fault(
                "name_constraints",
                say("{} may not issue for {} (name constraints): clients refuse it.").format(
                    title, short_title(barred)
                ),
            )


def _barred_name(authority: Certificate, below: Sequence[Certificate]) -> str:
    """The first name below an authority for which it may not issue (RFC 5280, 4.2.1.10).

    Authorities that bear their issuer's name are exempt.
    """
    found = constraints_of(authority)
    judged = [below[0], *(c for c in below[1:] if not c.self_issued)]
    for name in (name for c in judged for name in constraints_of(c).dns_names):
        allowed = not found.permitted_names or any(
            _is_within(name, domain) for domain in found.permitted_names
        )
        if not allowed or any(_touches(name, domain) for domain in found.excluded_names):
            return name
    return ""


def _fault(code: str, sentence: str) -> Finding:
    return Finding(code, Weight.STOP, sentence)


def _is_authority(certificate: Certificate) -> bool:
    found = constraints_of(certificate)
    # A root of X.509 version 1 cannot say what it is; it is trusted for being installed.
    if found.version < 3 and certificate.self_signed is SelfSigned.YES:
        return True
    return certificate.is_ca and found.signs_certificates


def _is_within(name: str, domain: str) -> bool:
    """A domain, with or without a leading dot, holds what ends with it."""
    bare = domain.removeprefix(".")
    return name == bare or name.endswith(f".{bare}")


def _touches(name: str, domain: str) -> bool:
    """Whether a name, or one that a wildcard stands for, lies in a domain."""
    return _is_within(name, domain) or (name.startswith("*.") and _is_within(domain, name[2:]))

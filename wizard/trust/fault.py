"""Faults of a chain for which clients refuse it, whatever is installed (RFC 5280, 6.1)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wizard.certificates.certificate import SelfSigned
from wizard.certificates.constraints import SERVER_AUTHENTICATION, constraints_of
from wizard.trust.finding import Finding, Weight
from wizard.trust.titles import short_title

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wizard.certificates.certificate import Certificate
    from wizard.trust.paths import CertificationPath


def faults_of(path: CertificationPath, host: str) -> Iterator[Finding]:
    """Find what makes clients refuse a chain.

    Args:
        path: The chain.
        host: The host that is called; empty when it is not known.
    """
    start = path.start
    if not start.is_ca and not constraints_of(start).allows(SERVER_AUTHENTICATION):
        yield _fault(
            "not_for_servers",
            f"{short_title(start.title)} may not be used by a server (extended key usage)",
        )
    for depth, authority in enumerate(path.authorities):
        title, found = short_title(authority.title), constraints_of(authority)
        if not _is_authority(authority):
            yield _fault(
                "not_an_authority",
                f"{title} signed another certificate without being an authority (basic "
                "constraints, key usage)",
            )
        # What counts as below it are the authorities between it and the server's certificate.
        if authority.path_length is not None and depth > authority.path_length:
            yield _fault(
                "path_length",
                f"{title} allows {authority.path_length} authorities below it, and there are "
                f"{depth} (path length)",
            )
        if not found.allows(SERVER_AUTHENTICATION):
            yield _fault(
                "authority_not_for_servers",
                f"{title} may not vouch for servers (extended key usage)",
            )
        if host and not may_issue_for(authority, host):
            yield _fault(
                "name_constraints",
                f"{title} may not issue for {short_title(host)} (name constraints)",
            )


def may_issue_for(authority: Certificate, host: str) -> bool:
    """Whether name constraints let an authority issue for a host name (RFC 5280, 4.2.1.10)."""
    found = constraints_of(authority)
    allowed = not found.permitted_names or any(_is_within(host, n) for n in found.permitted_names)
    return allowed and not any(_is_within(host, name) for name in found.excluded_names)


def _fault(code: str, clause: str) -> Finding:
    return Finding(code, Weight.STOP, f"{clause}: clients refuse it.")


def _is_authority(certificate: Certificate) -> bool:
    found = constraints_of(certificate)
    # A root of X.509 version 1 cannot say what it is; it is trusted for being installed.
    if found.version < 3 and certificate.self_signed is SelfSigned.YES:
        return True
    return certificate.is_ca and found.signs_certificates


def _is_within(host: str, domain: str) -> bool:
    """A domain, with or without a leading dot, holds what ends with it."""
    bare = domain.removeprefix(".")
    return host.lower() == bare or host.lower().endswith(f".{bare}")

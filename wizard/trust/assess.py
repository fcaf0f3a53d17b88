"""What may be installed of a set of certificates, and why.

Only a certificate that is signed with its own key belongs in the trusted root store: Windows
takes nothing else as a trust anchor (Microsoft, CERT_CHAIN_ENGINE_CONFIG), and any other
certificate there makes IIS refuse client certificates (Microsoft KB 2802568).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from wizard.certificates.certificate import Certificate, SelfSigned
from wizard.trust.chain import Chains, arrange
from wizard.trust.issuers import Issuers, find_issuers
from wizard.trust.titles import short_title
from wizard.trust.trust_report import Assessment, ChainLink, Role, TrustReport

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence


def assess(certificates: Sequence[Certificate]) -> TrustReport:
    """Arrange certificates in chains and judge each of them.

    The same certificates give the same chains in whatever order they come; the order decides
    only which of two chains, or of two certificates below one issuer, is first.
    """
    issuers = find_issuers(certificates)
    chains = arrange(issuers)
    return TrustReport(tuple(_link(top, (), chains, issuers) for top in chains.tops))


def _link(
    certificate: Certificate,
    above: tuple[Certificate, ...],
    chains: Chains,
    issuers: Mapping[Certificate, Issuers],
) -> ChainLink:
    issued = chains.issued.get(certificate, [])
    role = _role(certificate, has_issued=bool(issued))
    reason = _reason(certificate, role, above, issuers)
    return ChainLink(
        Assessment(certificate, role, certificate.self_signed is SelfSigned.YES, reason),
        tuple(_link(child, (*above, certificate), chains, issuers) for child in issued),
    )


def _role(certificate: Certificate, *, has_issued: bool) -> Role:
    match certificate.self_signed:
        case SelfSigned.CANNOT_TELL:
            return Role.UNCHECKED
        case SelfSigned.YES:
            # Roots of X.509 version 1 cannot say that they are authorities; what they signed does.
            return Role.ROOT if certificate.is_ca or has_issued else Role.SELF_SIGNED_SERVER
        case SelfSigned.NO:
            return Role.INTERMEDIATE if certificate.is_ca else Role.SERVER


def _reason(
    certificate: Certificate,
    role: Role,
    above: tuple[Certificate, ...],
    issuers: Mapping[Certificate, Issuers],
) -> str:
    match role:
        case Role.ROOT:
            return "Signed with its own key, so Windows takes it as a trust anchor."
        case Role.SELF_SIGNED_SERVER:
            return (
                "Signed with its own key, so Windows takes it as a trust anchor. "
                "Each renewal of it needs a new case."
            )
        case Role.UNCHECKED:
            return f"{certificate.self_signed_reason} So it is not offered for the root store."
        case Role.INTERMEDIATE | Role.SERVER:
            return f"{_why_not(certificate)} {_what_instead(certificate, above, issuers)}"


def _why_not(certificate: Certificate) -> str:
    signer = (
        "It bears its issuer's name, but is not signed with its own key"
        if certificate.self_issued
        else f"Issued by {short_title(certificate.issuer_title)}"
    )
    return (
        f"{signer}, so Windows does not take it as a trust anchor; in the trusted root store it "
        "can break sign-in with client certificates on IIS (Microsoft KB 2802568)."
    )


def _what_instead(
    certificate: Certificate,
    above: tuple[Certificate, ...],
    issuers: Mapping[Certificate, Issuers],
) -> str:
    top = above[0] if above else certificate
    title, issuer = short_title(top.title), short_title(top.issuer_title)
    if top.self_signed is SelfSigned.YES:
        return f"{title}, at the top of its chain, can be installed instead."
    if issuers[top].certificates:
        return "Its chain comes to no end: ask whoever runs it for the root certificate."
    if issuers[top].undecided or top.self_signed is SelfSigned.CANNOT_TELL:
        return "What stands above it cannot be told: ask whoever runs it for the root certificate."
    if above:
        return f"At the top of its chain, {title} was issued by {issuer}, which is missing."
    return f"Ask whoever runs it for the certificate of {issuer}."

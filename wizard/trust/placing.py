"""Where each certificate stands in its chain, whether it can be ticked, and the reason."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wizard.certificates.certificate import Certificate, SelfSigned, Validity
from wizard.sentence import joined, say
from wizard.trust.judge import is_for_clients, is_server
from wizard.trust.public_roots import Standing
from wizard.trust.titles import short_title
from wizard.trust.trust_report import Assessment, ChainLink, Role
from wizard.trust.verdict import Store

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from wizard.trust.chain import Chains
    from wizard.trust.issuers import Issuers
    from wizard.trust.paths import CertificationPath
    from wizard.trust.question import Question


class Placing:
    """Gives every certificate its assessment.

    Args:
        issuers: Who signed whom.
        proposed: What the verdict wants installed, and where.
        paths: The best paths.
        question: What was asked.
    """

    def __init__(
        self,
        issuers: Mapping[Certificate, Issuers],
        proposed: Mapping[Certificate, Store],
        paths: Sequence[CertificationPath],
        question: Question,
    ) -> None:
        self._issuers = issuers
        self._proposed = proposed
        self._now = question.now
        self._reasons: dict[str, str] = {}  # thousands of certificates share a few
        self._public = {
            certificate: path.standing(question.now)
            for path in paths
            if path.listed is not None
            for certificate in path.certificates
        }

    def links(self, chains: Chains) -> tuple[ChainLink, ...]:
        """Turn chains into trees of assessments."""
        return tuple(self._link(top, (), chains) for top in chains.tops)

    def _link(
        self, certificate: Certificate, above: tuple[Certificate, ...], chains: Chains
    ) -> ChainLink:
        issued = chains.issued.get(certificate, [])
        role = _role(certificate, has_issued=bool(issued))
        store, reason = self._place(certificate, role, above)
        proposed = certificate in self._proposed
        return ChainLink(
            Assessment(
                certificate, role, store, proposed, self._reasons.setdefault(reason, reason)
            ),
            tuple(self._link(child, (*above, certificate), chains) for child in issued),
        )

    def _place(
        self, certificate: Certificate, role: Role, above: tuple[Certificate, ...]
    ) -> tuple[Store | None, str]:
        if self._proposed.get(certificate) is Store.INTERMEDIATE:
            return Store.INTERMEDIATE, say(
                "The server does not send it, so it has to be installed as well: in Intermediate "
                "Certification Authorities, not in the trusted root store."
            )
        if certificate.self_signed is not SelfSigned.YES:
            return None, self._refusal(certificate, role, above)
        standing = self._public.get(certificate)
        if standing is Standing.TRUSTED:
            return None, say("Windows trusts it already: it is on Microsoft's list.")
        if standing is not None:
            return None, say(
                "Microsoft's list does not let it vouch for this, and neither should you."
            )
        if certificate.validity(self._now) is Validity.EXPIRED:
            return None, say("It has expired, and is not trusted even where it is installed.")
        reasons = [say("Signed with its own key, so Windows takes it as a trust anchor.")]
        if role is Role.SELF_SIGNED_SERVER:
            reasons.append(say("Each renewal of it needs a new case."))
        if certificate not in self._proposed:
            reasons.append(say("It is not needed for what is asked here."))
        return Store.ROOT, joined(reasons)

    def _refusal(self, certificate: Certificate, role: Role, above: tuple[Certificate, ...]) -> str:
        if role is Role.UNCHECKED:
            so = say("So it is not offered for the root store.")
            return joined((certificate.self_signed_reason, so))
        if self._public.get(certificate) is Standing.TRUSTED:
            return say(
                "Issued by {}. Windows trusts it already, by a root on Microsoft's list."
            ).format(short_title(certificate.issuer_title))
        return joined((_why_not(certificate), self._what_instead(certificate, above)))

    def _what_instead(self, certificate: Certificate, above: tuple[Certificate, ...]) -> str:
        top = above[0] if above else certificate
        title, issuer = short_title(top.title), short_title(top.issuer_title)
        if top in self._proposed:
            return say("{}, at the top of its chain, is installed instead.").format(title)
        if top.self_signed is SelfSigned.YES:
            return say("{} is at the top of its chain.").format(title)
        if self._issuers[top].certificates:
            return say("Its chain comes to no end: ask whoever runs it for the root certificate.")
        if self._issuers[top].undecided or top.self_signed is SelfSigned.CANNOT_TELL:
            return say(
                "What stands above it cannot be told: ask whoever runs it for the root certificate."
            )
        if above:
            return say("At the top of its chain, {} was issued by {}, which is missing.").format(
                title, issuer
            )
        return say("Ask for the certificate of {}.").format(issuer)


def _role(certificate: Certificate, *, has_issued: bool) -> Role:
    match certificate.self_signed:
        case SelfSigned.CANNOT_TELL:
            return Role.UNCHECKED
        case SelfSigned.YES:
            # Roots of X.509 version 1 cannot say that they are authorities; what they signed does.
            if has_issued or not is_server(certificate):
                return Role.ROOT
            return Role.SELF_SIGNED_SERVER
        case SelfSigned.NO:
            if certificate.is_ca:
                return Role.INTERMEDIATE
            return Role.CLIENT if is_for_clients(certificate) else Role.SERVER


def _why_not(certificate: Certificate) -> str:
    if certificate.self_issued:
        return say(
            "It bears its issuer's name, but is not signed with its own key, so Windows does not "
            "take it as a trust anchor; in the trusted root store it can break sign-in with "
            "client certificates on IIS (Microsoft KB 2802568)."
        )
    return say(
        "Issued by {}, so Windows does not take it as a trust anchor; in the trusted root store "
        "it can break sign-in with client certificates on IIS (Microsoft KB 2802568)."
    ).format(short_title(certificate.issuer_title))

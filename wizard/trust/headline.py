"""The verdict in one sentence, as the title of the Review page."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from wizard.certificates.certificate import Certificate, Validity
from wizard.trust.titles import short_title
from wizard.trust.trust_report import Assessment, Role, TrustReport

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime


@dataclass(frozen=True, slots=True)
class Headline:
    """What the customer has to know first.

    Attributes:
        sentence: One sentence without a full stop.
        explanation: Why, and what to do, in one or two sentences.
    """

    sentence: str
    explanation: str


def headline(report: TrustReport, left_out: frozenset[str], now: datetime) -> Headline:
    """Say what has to be done about the certificates.

    Args:
        report: What was found about them.
        left_out: The SHA-256s that the customer unticked.
        now: The time, aware UTC.
    """
    chosen = report.to_install(left_out)
    if not chosen:
        return _nothing_to_install(report)
    untimely = _untimely(chosen, now)
    if untimely is not None:
        return untimely
    if len(chosen) > 1:
        sentence = f"{len(chosen)} certificates need to be trusted"
    else:
        sentence = f"{short_title(chosen[0].title)} needs to be trusted"
    return Headline(sentence, _what_it_brings(report, chosen))


def _nothing_to_install(report: TrustReport) -> Headline:
    if report.installable:
        return Headline(
            "Nothing is chosen to be installed",
            "Tick at least one certificate, so that there is something to ask Support for.",
        )
    if not report.chains:
        return Headline("No certificate yet", "Add one in the first step.")
    missing = _missing_issuers(report)
    if not missing:
        return Headline(
            "None of these can be installed",
            "Whether they are signed with their own key cannot be told here.",
        )
    issuers = {top.certificate.issuer_title for top in missing}
    verb = "certificate is" if len(issuers) == 1 else "certificates are"
    return Headline(f"The root {verb} missing", _ask_for(missing))


def _untimely(chosen: Sequence[Certificate], now: datetime) -> Headline | None:
    expired = [c for c in chosen if c.validity(now) is Validity.EXPIRED]
    if expired:
        whose, successors = _whose(expired, chosen, "has expired", "have expired")
        return Headline(
            f"{whose}: ask for {successors} before opening a case",
            "An expired certificate is not trusted even where it is installed.",
        )
    early = [c for c in chosen if c.validity(now) is Validity.NOT_YET_VALID]
    if early:
        whose, _ = _whose(early, chosen, "is not valid yet", "are not valid yet")
        return Headline(
            whose,
            "Until its time begins, connections keep failing even where it is installed.",
        )
    return None


def _whose(
    some: Sequence[Certificate], chosen: Sequence[Certificate], verb: str, verbs: str
) -> tuple[str, str]:
    if len(some) == 1:
        return f"{short_title(some[0].title)} {verb}", "its successor"
    return f"{len(some)} of {len(chosen)} certificates {verbs}", "their successors"


def _what_it_brings(report: TrustReport, chosen: Sequence[Certificate]) -> str:
    roles = {a.certificate: a.role for a in report.assessments}
    if all(roles[c] is Role.SELF_SIGNED_SERVER for c in chosen):
        brings = "It is signed with its own key, so each renewal of it needs a new case."
        if len(chosen) > 1:
            brings = "They are signed with their own keys, so each renewal needs a new case."
    elif len(chosen) == 1:
        brings = "Once it is installed, every certificate that it has signed is trusted."
    else:
        brings = "Once they are installed, every certificate that they have signed is trusted."
    missing = _missing_issuers(report)
    return f"{brings} {_ask_for(missing)}" if missing else brings


def _missing_issuers(report: TrustReport) -> list[Assessment]:
    tops = [chain.assessment for chain in report.chains]
    return [top for top in tops if not top.installable and top.role is not Role.UNCHECKED]


def _ask_for(missing: Sequence[Assessment]) -> str:
    issuers = tuple(dict.fromkeys(top.certificate.issuer_title for top in missing))
    if len(issuers) > 1:
        return f"{len(issuers)} authorities that signed some of these are not among them."
    return (
        f"Ask whoever runs it for the certificate of {short_title(issuers[0])}, "
        f"which signed {short_title(missing[0].certificate.title)}."
    )

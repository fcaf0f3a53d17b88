"""What must be installed for a set of certificates to be trusted, and why."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from wizard.trust.verdict import Placement, Store, Verdict

if TYPE_CHECKING:
    from datetime import date

    from wizard.certificates.certificate import Certificate
    from wizard.trust.finding import Finding
    from wizard.trust.rehearsal import Rehearsal


class Role(StrEnum):
    """What a certificate is in its chain."""

    ROOT = "root"
    SELF_SIGNED_SERVER = "self_signed_server"
    INTERMEDIATE = "intermediate"
    SERVER = "server"
    CLIENT = "client"
    UNCHECKED = "unchecked"


class Assessment(NamedTuple):
    """What the wizard thinks of one certificate.

    Attributes:
        certificate: The certificate.
        role: What it is in its chain.
        store: Where it is put if it is installed; None when it must not be.
        proposed: Whether the wizard proposes to install it.
        reason: The sentence that says why it may or may not be installed.
    """

    certificate: Certificate
    role: Role
    store: Store | None
    proposed: bool
    reason: str

    @property
    def installable(self) -> bool:
        """Whether it can be ticked."""
        return self.store is not None

    def is_ticked(self, left_out: frozenset[str], added: frozenset[str]) -> bool:
        """Whether it is to be installed: by the wizard's proposal, or by the customer's hand."""
        if not left_out and not added:
            return self.proposed
        sha256 = self.certificate.sha256
        return sha256 not in left_out if self.proposed else sha256 in added


class ChainLink(NamedTuple):
    """A certificate with those that it has signed below it."""

    assessment: Assessment
    issued: tuple[ChainLink, ...] = ()


@dataclass(frozen=True)
class TrustReport:
    """Everything that is thought of the certificates of a request.

    Attributes:
        chains: One tree for each certificate whose issuer is not among the others, or whose
            chain comes to no end; every certificate stands in exactly one place.
        verdict: The verdict on all of them; None when there is none yet.
        findings: What is worth knowing beside it, the gravest first.
        rehearsal: What a client makes of it; None when there is no server's certificate.
        missing: The certificates whose issuers are wanted.
        published: The day of Microsoft's list; None when there was no list.
    """

    chains: tuple[ChainLink, ...] = ()
    verdict: Verdict | None = None
    findings: tuple[Finding, ...] = ()
    rehearsal: Rehearsal | None = None
    missing: tuple[Certificate, ...] = ()
    published: date | None = None

    @cached_property
    def assessments(self) -> tuple[Assessment, ...]:
        """Every assessment, from the top of each chain down."""
        found: list[Assessment] = []
        waiting = list(reversed(self.chains))
        while waiting:
            link = waiting.pop()
            found.append(link.assessment)
            waiting.extend(reversed(link.issued))
        return tuple(found)

    @cached_property
    def installable(self) -> tuple[Certificate, ...]:
        """The certificates that can be ticked."""
        return tuple(a.certificate for a in self.assessments if a.installable)

    def to_install(
        self, left_out: frozenset[str], added: frozenset[str] = frozenset()
    ) -> tuple[Placement, ...]:
        """Tell what is to be installed, and where.

        Args:
            left_out: SHA-256 of what the customer unticked.
            added: SHA-256 of what the customer ticked though it is not proposed.
        """
        return chosen(self.assessments, left_out, added)


def chosen(
    assessments: tuple[Assessment, ...], left_out: frozenset[str], added: frozenset[str]
) -> tuple[Placement, ...]:
    """The same for assessments that are in no report yet."""
    return tuple(
        Placement(a.certificate, a.store)
        for a in assessments
        if a.store is not None and a.is_ticked(left_out, added)
    )

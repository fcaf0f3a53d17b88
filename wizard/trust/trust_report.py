"""What must be installed for a set of certificates to be trusted, and why."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from wizard.certificates.certificate import Certificate


class Role(StrEnum):
    """What a certificate is in its chain."""

    ROOT = "root"
    SELF_SIGNED_SERVER = "self_signed_server"
    INTERMEDIATE = "intermediate"
    SERVER = "server"
    UNCHECKED = "unchecked"


@dataclass(frozen=True, slots=True)
class Assessment:
    """What the wizard thinks of one certificate.

    Attributes:
        certificate: The certificate.
        role: What it is in its chain.
        installable: Whether it may be put in the trusted root store.
        reason: The sentence that says why it may or may not.
    """

    certificate: Certificate
    role: Role
    installable: bool
    reason: str


@dataclass(frozen=True, slots=True)
class ChainLink:
    """A certificate with those that it has signed below it."""

    assessment: Assessment
    issued: tuple[ChainLink, ...] = ()


@dataclass(frozen=True)
class TrustReport:
    """The chains over all certificates of a request.

    Attributes:
        chains: One tree for each certificate whose issuer is not among the others, or whose
            chain comes to no end; every certificate stands in exactly one place.
    """

    chains: tuple[ChainLink, ...] = ()

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
        """The certificates that may be put in the trusted root store."""
        return tuple(a.certificate for a in self.assessments if a.installable)

    def to_install(self, left_out: frozenset[str]) -> tuple[Certificate, ...]:
        """What is left to install when the customer unticked the SHA-256s in `left_out`."""
        if not left_out:
            return self.installable
        return tuple(c for c in self.installable if c.sha256 not in left_out)

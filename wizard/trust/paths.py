"""Certification paths: the ways from a server's certificate up to where trust could begin."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from wizard.certificates.certificate import SelfSigned, Validity
from wizard.certificates.der import DerError
from wizard.certificates.structure import Structure
from wizard.trust.chain import DEEPEST
from wizard.trust.fault import faults_of
from wizard.trust.issuers import rank
from wizard.trust.public_roots import ListedRoot, PublicRoots, Standing

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import datetime

    from wizard.certificates.certificate import Certificate
    from wizard.trust.issuers import Issuers

#: How many ways are looked at for one certificate. Cross-signed authorities give a handful; more
#: than these are made up to keep the program busy.
MOST_PATHS: Final = 64


@dataclass(frozen=True, slots=True)
class CertificationPath:
    """One way up (RFC 5280, 6.1).

    Attributes:
        certificates: The certificates, the one that is to be trusted first, each signed by the
            next.
        listed: The root of Microsoft's list that vouches for the last one; None when none does.
        undecided: Whether what stands above the last one cannot be told.
    """

    certificates: tuple[Certificate, ...]
    listed: ListedRoot | None = None
    undecided: bool = False

    @property
    def start(self) -> Certificate:
        """The certificate that is to be trusted."""
        return self.certificates[0]

    @property
    def top(self) -> Certificate:
        """The last certificate in hand."""
        return self.certificates[-1]

    @property
    def authorities(self) -> tuple[Certificate, ...]:
        """Those above the first."""
        return self.certificates[1:]

    @property
    def is_anchored(self) -> bool:
        """Whether it ends in a certificate that is signed with its own key."""
        return self.top.self_signed is SelfSigned.YES

    def standing(self, now: datetime) -> Standing | None:
        """Tell what its listed root is worth; None when it has none."""
        if self.listed is None:
            return None
        return self.listed.standing(self.start.not_before, now)


def starts(issuers: Mapping[Certificate, Issuers]) -> tuple[Certificate, ...]:
    """Find the certificates that signed no other: those for whose sake the rest is there.

    Another certificate of an authority that signed (renewed, or cross-signed) is none of them.
    """
    used = {_bearer(issuer) for found in issuers.values() for issuer in found.certificates}
    return tuple(c for c in issuers if _bearer(c) not in used)


def best_path(
    start: Certificate,
    issuers: Mapping[Certificate, Issuers],
    roots: PublicRoots,
    now: datetime,
) -> CertificationPath:
    """Find the best way up: to a trusted public root, else to a private one, else as far as it is.

    Of equals it is the one whose end is in force longest, and then the shortest.
    """
    return min(_ways(start, issuers, roots, now), key=lambda path: _path_rank(path, now))


def _ways(
    start: Certificate,
    issuers: Mapping[Certificate, Issuers],
    roots: PublicRoots,
    now: datetime,
) -> Iterator[CertificationPath]:
    waiting: list[tuple[Certificate, ...]] = [(start,)]
    for _ in range(MOST_PATHS):
        if not waiting:
            return
        way = waiting.pop(0)
        top = way[-1]
        listed = roots.above(top)
        if listed:
            issued = start.not_before
            best = min(listed, key=lambda root: list(Standing).index(root.standing(issued, now)))
            yield CertificationPath(way, best)
        above = issuers[top].certificates if len(way) < DEEPEST else ()
        further = [(*way, issuer) for issuer in above if issuer not in way]
        if not further:
            yield CertificationPath(way, undecided=issuers[top].undecided)
        waiting.extend(further)


def _path_rank(path: CertificationPath, now: datetime) -> tuple[object, ...]:
    standing = path.standing(now)
    return (
        standing is not Standing.TRUSTED,
        standing is None and not path.is_anchored,
        any(faults_of(path)),
        any(c.validity(now) is not Validity.VALID for c in path.certificates),
        rank(path.top),
        len(path.certificates),
    )


def _bearer(certificate: Certificate) -> tuple[bytes, bytes]:
    """The name and the key: what a certificate is issued to."""
    try:
        return certificate.canonical_subject, Structure.of(certificate.der).public_key
    except DerError:
        return certificate.canonical_subject, certificate.der

"""Chains: one place for each certificate, below one that signed it."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from wizard.certificates.certificate import Certificate, SelfSigned
from wizard.trust.issuers import Issuers, rank

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

#: Certificates from the top of a chain to its end. Real chains have at most five; a made-up one
#: of thousands would be nested deeper than Python can follow.
DEEPEST: Final = 10


@dataclass(slots=True)
class Chains:
    """Where each certificate stands.

    Attributes:
        tops: The certificates at the top of a chain.
        issued: The certificates that stand directly below another one.
    """

    tops: list[Certificate] = field(default_factory=list)
    issued: defaultdict[Certificate, list[Certificate]] = field(
        default_factory=lambda: defaultdict(list)
    )


def arrange(issuers: Mapping[Certificate, Issuers]) -> Chains:
    """Give each certificate its place.

    A certificate that several others have signed (cross-signed authorities, RFC 5280, 3.2) goes
    where the way to a self-signed one is shortest. Chains without an end follow; a circle of
    authorities that signed each other is cut at its best-ranked member.
    """
    growing = _Growing(issuers)
    growing.grow([c for c in issuers if c.self_signed is SelfSigned.YES])
    growing.grow([c for c in growing.waiting if not issuers[c].certificates])
    for certificate in sorted(growing.waiting, key=rank):
        if certificate in growing.waiting:
            growing.grow([growing.highest_above(certificate)])
    return growing.chains


class _Growing:
    """Chains while they grow downwards, level by level."""

    def __init__(self, issuers: Mapping[Certificate, Issuers]) -> None:
        self.chains = Chains()
        self.waiting = dict.fromkeys(issuers)
        self._issuers = issuers
        self._signed: defaultdict[Certificate, list[Certificate]] = defaultdict(list)
        for child, found in issuers.items():
            for issuer in found.certificates:
                self._signed[issuer].append(child)

    def grow(self, tops: Sequence[Certificate]) -> None:
        """Put these at the top, and below them what they and their like have signed."""
        self.chains.tops.extend(tops)
        level = self._place(tops)
        for _ in range(DEEPEST - 1):
            signed = (child for issuer in level for child in self._signed[issuer])
            below = [child for child in dict.fromkeys(signed) if child in self.waiting]
            for child in below:
                self.chains.issued[self._best_issuer(child, level)].append(child)
            level = self._place(below)

    def highest_above(self, certificate: Certificate) -> Certificate:
        """Go up from one that waits to where the way ends, or to the best of a circle."""
        way = {certificate: 0}
        while True:
            above = [c for c in self._issuers[certificate].certificates if c in self.waiting]
            if not above:
                return certificate
            certificate = above[0]
            if certificate in way:
                return min(list(way)[way[certificate] :], key=rank)
            way[certificate] = len(way)

    def _place(self, certificates: Iterable[Certificate]) -> dict[Certificate, None]:
        level = dict.fromkeys(certificates)
        for certificate in level:
            del self.waiting[certificate]
        return level

    def _best_issuer(self, child: Certificate, level: Mapping[Certificate, None]) -> Certificate:
        return next(c for c in self._issuers[child].certificates if c in level)

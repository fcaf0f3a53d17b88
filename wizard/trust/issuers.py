"""The search for the certificate that signed another: equal names, then the signature itself."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from wizard.certificates.certificate import Certificate, SelfSigned
from wizard.certificates.signature import verify

if TYPE_CHECKING:
    from collections.abc import Iterable

#: How many certificates that bear the name of an issuer are tried for each certificate. Each try
#: is a signature check; authorities that share one name are a handful in honest lists.
TRIES_FOR_EACH: Final = 64

#: How many tries a list has in all, besides one for each certificate, which is what an honest
#: list needs. It keeps a thousand certificates of one name within a second.
TRIES_IN_ALL: Final = 1_000


@dataclass(frozen=True, slots=True)
class Issuers:
    """What was found above one certificate.

    Attributes:
        certificates: Those whose key made its signature, the best first.
        undecided: Whether none was found, though one of those with the right name may be it: its
            signature could not be checked, or there were too many to try.
    """

    certificates: tuple[Certificate, ...] = ()
    undecided: bool = False


def find_issuers(certificates: Iterable[Certificate]) -> dict[Certificate, Issuers]:
    """Find the issuers of each certificate among the others.

    A certificate that is signed with its own key is its own end (RFC 5280, 6.1), so nothing is
    looked for above it. Names are compared as RFC 5280, 7.1 asks, signatures are verified
    (6.1.3 a); neither alone makes an issuer.
    """
    search = _Search(tuple(dict.fromkeys(certificates)))
    return {certificate: search.issuers_of(certificate) for certificate in search.certificates}


def rank(certificate: Certificate) -> tuple[bool, bool, float, bytes]:
    """Order certificates by how good an end of a chain they make, the best lowest.

    One that is signed with its own key is an end, authorities are meant to issue, and of a
    renewed one the later is in use. The bytes settle the rest, so that the order in which
    certificates were added changes nothing.
    """
    last = certificate.not_after
    return (
        certificate.self_signed is not SelfSigned.YES,
        not certificate.is_ca,
        -last.timestamp() if last is not None else 0.0,
        certificate.der,
    )


class _Search:
    """Tries what has the right name, within the limits."""

    def __init__(self, certificates: tuple[Certificate, ...]) -> None:
        self.certificates = certificates
        self._tries = TRIES_IN_ALL + len(certificates)
        self._named: defaultdict[bytes, list[Certificate]] = defaultdict(list)
        for certificate in sorted(certificates, key=rank):
            # RFC 5280, 4.1.2.4: an issuer has a name, so one without can be nobody's issuer.
            if certificate.canonical_subject:
                self._named[certificate.canonical_subject].append(certificate)

    def issuers_of(self, child: Certificate) -> Issuers:
        if child.self_signed is SelfSigned.YES:
            return Issuers()
        named = self._named.get(child.canonical_issuer, [])
        found: list[Certificate] = []
        unchecked = len(named) > TRIES_FOR_EACH
        for candidate in named[:TRIES_FOR_EACH]:
            if candidate == child:
                continue
            if self._tries == 0:
                unchecked = True
                break
            self._tries -= 1
            verified = verify(child, candidate).verified
            unchecked |= verified is None
            if verified:
                found.append(candidate)
                # Nothing ranks above an end that is this near.
                if candidate.self_signed is SelfSigned.YES:
                    break
        return Issuers(tuple(found), undecided=unchecked and not found)

"""The roots that Windows trusts by itself, and whether it still does so for servers.

What a listed root is good for is told by the properties that Microsoft's programme gives it
(https://learn.microsoft.com/en-us/security/trusted-root/deprecation).
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from enum import StrEnum
from functools import lru_cache
from typing import TYPE_CHECKING

from wizard.certificates.certificate import Certificate, Validity
from wizard.certificates.decode import decode_certificate
from wizard.certificates.names import decode_name
from wizard.certificates.signature import verify_structure
from wizard.certificates.structure import Structure

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date, datetime


class Standing(StrEnum):
    """What a listed root is worth for the certificate of a server."""

    TRUSTED = "trusted"
    EXPIRED = "expired"
    CLOSED = "closed"
    NOT_FOR_SERVERS = "not_for_servers"
    DISABLED = "disabled"


@dataclass(frozen=True, slots=True)
class ListedRoot:
    """A root of Microsoft's programme.

    Attributes:
        der: Its certificate.
        serves: Whether the programme lets it vouch for servers ("EKU Removal").
        disabled_since: From when on nothing below it is trusted any more ("Disable"); aware UTC.
        closed_since: From when on certificates that are issued are not trusted ("NotBefore").
    """

    der: bytes = field(repr=False)
    serves: bool = True
    disabled_since: datetime | None = None
    closed_since: datetime | None = None

    def standing(self, issued: datetime | None, now: datetime) -> Standing:
        """Tell what it is worth at `now` for a server's certificate that is valid from `issued`."""
        if not self.serves:
            return Standing.NOT_FOR_SERVERS
        if self.disabled_since is not None and now >= self.disabled_since:
            return Standing.DISABLED
        if self.closed_since is not None and issued is not None and issued >= self.closed_since:
            return Standing.CLOSED
        if self.certificate.validity(now) is Validity.EXPIRED:
            return Standing.EXPIRED
        return Standing.TRUSTED

    @property
    def certificate(self) -> Certificate:
        """The certificate, decoded: few of the list are ever looked at."""
        return _decoded(self.der)


@lru_cache(maxsize=256)
def _decoded(encoded: bytes) -> Certificate:
    return decode_certificate(encoded)


class PublicRoots:
    """Microsoft's list.

    Args:
        roots: The roots on it.
        published: The day of the list.
    """

    def __init__(self, roots: Iterable[ListedRoot] = (), published: date | None = None) -> None:
        self.published = published
        self._by_der = {root.der: root for root in roots}
        self._by_name: defaultdict[bytes, list[ListedRoot]] = defaultdict(list)
        for root in self._by_der.values():
            name = decode_name(Structure.of(root.der).subject).canonical
            self._by_name[name].append(root)

    def __len__(self) -> int:
        return len(self._by_der)

    def above(self, certificate: Certificate) -> tuple[ListedRoot, ...]:
        """Find the listed roots that vouch for a certificate.

        It is one of them itself, or has the name and key of one (a cross-signed or renewed
        authority, RFC 5280, 3.2), or bears the verified signature of one.
        """
        return tuple(dict.fromkeys(self._above(certificate)))

    def named(self, canonical_subject: bytes) -> tuple[ListedRoot, ...]:
        """Find the listed roots of a name (in the form that names are compared in)."""
        return tuple(self._by_name.get(canonical_subject, ()))

    def _above(self, certificate: Certificate) -> Iterator[ListedRoot]:
        if certificate.der in self._by_der:
            yield self._by_der[certificate.der]
        same = self.named(certificate.canonical_subject)
        issuers = self.named(certificate.canonical_issuer)
        if not same and not issuers:
            return
        parts = Structure.of(certificate.der)
        for root in same:
            if Structure.of(root.der).public_key == parts.public_key:
                yield root
        for root in issuers:
            if verify_structure(parts, Structure.of(root.der).public_key).verified:
                yield root

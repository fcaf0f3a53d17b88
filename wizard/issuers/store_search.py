"""The search for missing issuers in this computer's own certificate store."""

from __future__ import annotations

import threading
from collections import defaultdict
from typing import TYPE_CHECKING, Final

from wizard.certificates.der import DerError
from wizard.certificates.names import decode_name
from wizard.certificates.read import read
from wizard.certificates.read_report import ReadReport
from wizard.certificates.structure import Structure
from wizard.issuers.above import issuers_above, open_no_keystore
from wizard.issuers.computer_store import read_store
from wizard.sentence import say
from wizard.trust.chain import DEEPEST
from wizard.trust.issuers import TRIES_FOR_EACH

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from wizard.certificates.certificate import Certificate

#: What the report of a search is called.
SOURCE: Final = say("This computer's certificate store")


class StoreSearch:
    """Searches the store, which is read at the first search and then kept. Safe in any thread.

    Args:
        read_certificates: Gives the DER bytes of what the store holds.
    """

    def __init__(self, read_certificates: Callable[[], Iterable[bytes]] = read_store) -> None:
        self._read_certificates = read_certificates
        self._lock = threading.Lock()
        self._by_subject: Mapping[bytes, Sequence[bytes]] | None = None

    def issuers_of(self, certificates: Sequence[Certificate]) -> ReadReport:
        """Find the issuers of certificates, and theirs, up to one that is signed with its own key.

        Args:
            certificates: Those whose issuer is missing.

        Returns:
            What was found, the nearest first, at most ten levels of it; nothing of it is among
            `certificates`. Never raises: what is unreadable in the store is passed over.
        """
        return ReadReport(SOURCE, issuers_above(certificates, self._named_above(certificates)))

    def has(self, certificate: Certificate) -> bool:
        """Tell whether the store holds this very certificate."""
        return certificate.der in self._index().get(certificate.canonical_subject, ())

    def _named_above(self, certificates: Sequence[Certificate]) -> list[Certificate]:
        """Everything that bears the name of an issuer, of that one's issuer, and so on."""
        found: list[Certificate] = []
        wanted = dict.fromkeys(c.canonical_issuer for c in certificates)
        looked_up: set[bytes] = set()
        for _ in range(DEEPEST):
            level = [c for name in wanted if name not in looked_up for c in self._named(name)]
            looked_up.update(wanted)
            found.extend(level)
            wanted = dict.fromkeys(c.canonical_issuer for c in level)
        return found

    def _named(self, name: bytes) -> Iterator[Certificate]:
        """What the store holds under a name; no more than would be tried are decoded."""
        for encoded in self._index().get(name, ())[:TRIES_FOR_EACH]:
            yield from read(encoded, SOURCE, open_no_keystore).certificates

    def _index(self) -> Mapping[bytes, Sequence[bytes]]:
        with self._lock:
            if self._by_subject is None:
                self._by_subject = _by_subject(self._read_certificates())
            return self._by_subject


def _by_subject(certificates: Iterable[bytes]) -> dict[bytes, list[bytes]]:
    """Sort certificates by their names; decoding each in full would take four times as long."""
    found: defaultdict[bytes, list[bytes]] = defaultdict(list)
    for encoded in certificates:
        try:
            name = decode_name(Structure.of(encoded).subject).canonical
        except DerError:
            continue
        found[name].append(encoded)
    return dict(found)

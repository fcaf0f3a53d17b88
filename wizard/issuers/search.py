"""The search for missing issuers: in this computer's store, and at the addresses they name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wizard.issuers.issuer_addresses import addresses_to_ask
from wizard.issuers.store_search import StoreSearch

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from wizard.certificates.certificate import Certificate
    from wizard.certificates.read_report import ReadReport


class IssuerSearch:
    """Looks for the issuers of certificates. Safe in any thread; never raises."""

    def __init__(self) -> None:
        self._store = StoreSearch()

    def on_this_computer(self, certificates: Sequence[Certificate]) -> ReadReport:
        """Look for the issuers of certificates, and theirs, in this computer's own store."""
        return self._store.issuers_of(certificates)

    def known_here(self, certificates: Sequence[Certificate]) -> tuple[Certificate, ...]:
        """Choose those that this computer's own store holds already."""
        return tuple(c for c in certificates if self._store.has(c))

    def addresses(self, certificates: Sequence[Certificate]) -> tuple[str, ...]:
        """Tell which addresses `fetch` asks first; untrusted texts, a line each."""
        return addresses_to_ask(certificates)

    def fetch(
        self,
        certificates: Sequence[Certificate],
        cancelled: Callable[[], bool],
        asking: Callable[[str], None],
    ) -> tuple[ReadReport, ...]:
        """Fetch the issuers of certificates, and theirs, as the customer agreed.

        Args:
            certificates: Those whose issuer is missing.
            cancelled: Whether to give up; asked often.
            asking: Is told each address before it is asked.

        Returns:
            What each address gave, or why it gave nothing, and what this computer's store has
            above that.
        """
        # What downloads takes a third of a second to load.
        from wizard.issuers.issuer_download import download_issuers  # noqa: PLC0415  for that

        fetched = download_issuers(
            certificates,
            cancelled,
            asking,
            has_issuer=lambda one: bool(self.on_this_computer([one]).certificates),
        )
        found = [c for report in fetched for c in report.certificates]
        above = self.on_this_computer(found)
        return (*fetched, above) if above.certificates else fetched

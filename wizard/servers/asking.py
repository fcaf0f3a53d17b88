"""Asks several servers at once, as the window wants it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wizard.servers.address_search import ask_the_system
from wizard.servers.probe import probe_all

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from wizard.servers.address_search import Resolve
    from wizard.servers.proxy import Proxy
    from wizard.servers.server_report import ServerReport
    from wizard.servers.target import Target


class ServerAsker:
    """Implements `Servers`.

    Args:
        proxy_for: Finds what to go through to a server, in the thread that asks it; may raise
            MendableError.
        resolve: Finds the addresses of a name.
    """

    def __init__(
        self, proxy_for: Callable[[Target], Proxy | None], resolve: Resolve = ask_the_system
    ) -> None:
        self._proxy_for = proxy_for
        self._resolve = resolve

    def ask(
        self,
        targets: Sequence[Target],
        cancelled: Callable[[], bool],
        told: Callable[[ServerReport], None],
        *,
        proxy: Proxy | None = None,
    ) -> tuple[ServerReport, ...]:
        """Ask each server what it presents; a server that gives nothing is a report too."""

        def proxy_for(target: Target) -> Proxy | None:
            return self._proxy_for(target) if proxy is None else proxy

        reports: dict[Target, ServerReport] = {}
        for report in probe_all(
            targets, cancelled=cancelled, proxy_for=proxy_for, resolve=self._resolve
        ):
            told(report)
            reports[report.target] = report
        return tuple(reports[target] for target in targets if target in reports)

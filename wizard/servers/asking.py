"""Asks several servers at once, as the window wants it."""

from __future__ import annotations

from typing import TYPE_CHECKING

# Until the probe is merged; the comment goes away then.
from wizard.servers.probe import probe_all  # type: ignore[import-not-found, unused-ignore]

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from wizard.servers.server_report import ServerReport
    from wizard.servers.target import Target


class ServerAsker:
    """Implements `Servers`."""

    def ask(
        self,
        targets: Sequence[Target],
        cancelled: Callable[[], bool],
        told: Callable[[ServerReport], None],
    ) -> tuple[ServerReport, ...]:
        """Ask each server what it presents; a server that gives nothing is a report too."""
        reports: dict[Target, ServerReport] = {}
        for report in probe_all(targets, cancelled=cancelled):
            told(report)
            reports[report.target] = report
        return tuple(reports[target] for target in targets if target in reports)

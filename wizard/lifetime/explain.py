"""Why this computer does not trust a server, in the words of this program's own verdict."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from wizard.sentence import joined, say
from wizard.trust.question import Presented, Question
from wizard.trust.verdict import INSTALLING, Code

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import datetime

    from wizard.servers.server_report import ServerReport
    from wizard.servers.target import Target
    from wizard.trust.trust_report import TrustReport


class Ask(Protocol):
    """Asks servers what they present, as `servers.asking` does."""

    def __call__(
        self,
        targets: Sequence[Target],
        cancelled: Callable[[], bool],
        told: Callable[[ServerReport], None],
    ) -> Sequence[ServerReport]:
        """Ask all of them."""


def explain(
    target: Target,
    ask: Ask,
    assess: Callable[[Question], TrustReport],
    now: datetime,
    cancelled: Callable[[], bool],
) -> str:
    """Look at what a server presents, and say what is the matter with it.

    Args:
        target: The server.
        ask: Asks it, sending nothing but the greeting of TLS.
        assess: Answers a question of trust.
        now: The time, aware UTC.
        cancelled: Whether the customer gave up.

    Returns:
        A few plain sentences; empty when nothing is the matter as far as this program can tell.
    """
    report = next(iter(ask([target], cancelled, lambda _: None)), None)
    if report is None or not report.certificates:
        return ""
    presented = Presented(target.name, report.certificates, report.tls_version, host=target.host)
    question = Question(
        report.certificates, now, now.date(), host=target.host, presented=(presented,)
    )
    verdict = assess(question).verdict
    if verdict is None or verdict.code is Code.PUBLIC:
        return ""
    words = joined((say("{}.", "a sentence").format(verdict.sentence), verdict.why))
    if verdict.code in INSTALLING:
        advice = say("Ask whoever looks after this computer to have it trusted here too.")
        return joined((words, advice))
    return words

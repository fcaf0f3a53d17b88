"""Servers asked again: for what they present now, and for what is on the way to them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final
from urllib.parse import urlsplit

from PySide6.QtCore import QObject, Signal

from wizard.request.steps import Step
from wizard.sentence import joined
from wizard.servers.parse_target import parse_target, target_of
from wizard.trust.question import Question
from wizard.trust.verdict import Code
from wizard.ui.language import tr
from wizard.ui.notice import Notice
from wizard.ui.tone import Tone

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from wizard.certificates.certificate import Certificate
    from wizard.certificates.read_report import ReadReport
    from wizard.mendable import MendableError
    from wizard.servers.server_report import ServerReport
    from wizard.servers.target import Target
    from wizard.servers.typed_proxy import TypedProxy
    from wizard.ui.services import Services
    from wizard.ui.session import Session
    from wizard.ui.tasks import Task, Tasks

#: Failures that are said; the others are counted.
_FAILURES_SHOWN: Final = 3
#: Verdicts on what comes from where it seems to come.
_PUBLIC: Final = {Code.PUBLIC, Code.PUBLIC_INCOMPLETE}


class Checking(QObject):
    """Asks the servers of a request again.

    Signals:
        noticed(Notice): There is something to say.
    """

    noticed = Signal(object)

    def __init__(self, services: Services, session: Session, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._services = services
        self._session = session
        self._tasks = tasks
        self._is_way_checked = False
        self._asking: Task | None = None

    def check_again(self, typed: TypedProxy | None) -> None:
        """Ask the servers anew what they present, and rehearse with that.

        Args:
            typed: The proxy to go through; None for the system's.
        """
        if self._asking is not None:  # a second click asks nobody twice
            return
        sources = self._session.situation.request.sources
        senders = [source.sender for source in sources if source.sender is not None]
        self.noticed.emit(
            Notice(tr("Asking again…"), action=tr("Cancel"), act=self.forget, cancels=True)
        )
        task: Task | None = None

        def cancelled() -> bool:
            return self._tasks.is_closing or (task is not None and task.is_cancelled)

        task = self._tasks.run(
            lambda _progress: self._ask([target_of(s) for s in senders], typed, cancelled),
            on_success=lambda reports: self._take_checked(sources, reports),
            on_failure=self._refuse,
        )
        self._asking = task

    def forget(self) -> None:
        """Stop asking for a request that is not shown any more."""
        if self._asking is not None:
            self._asking.cancel()
            self._asking = None

    def check_the_way(self, typed: TypedProxy | None) -> None:
        """Look once whether something on the way makes the certificates that servers seem to send.

        The support portal is a public site, which is opened later anyway; what it presents here is
        compared with what the world sees of it.

        Args:
            typed: The proxy to go through; None for the system's.
        """
        situation = self._session.situation
        verdict = situation.trust.verdict
        if self._is_way_checked or situation.is_assessing:
            return
        if verdict is None or verdict.code in _PUBLIC or situation.request.step < Step.REVIEW:
            return
        self._is_way_checked = True
        services = self._services

        def job(_progress: object) -> tuple[Certificate, ...]:
            site = parse_target(urlsplit(services.portal().address).hostname or "")
            reports = self._ask([site], typed, lambda: self._tasks.is_closing)
            sent = tuple(dict.fromkeys(c for report in reports for c in report.certificates))
            now = services.now()
            seen = services.assess(Question(sent, now, now.date(), site.host)).verdict
            return () if seen is None or seen.code in _PUBLIC else sent

        self._tasks.run(
            job,
            on_success=lambda sent: self._session.learn(lambda s: replace(s, intercepted=sent)),
            # Without the portal there is nothing to compare with.
            on_failure=lambda _error: None,
        )

    def _ask(
        self, targets: Sequence[Target], typed: TypedProxy | None, cancelled: Callable[[], bool]
    ) -> tuple[ServerReport, ...]:
        """Ask, in the thread of a task."""
        proxy = None if typed is None else typed.understand()
        return self._services.servers.ask(targets, cancelled, lambda _: None, proxy=proxy)

    def _refuse(self, error: MendableError) -> None:
        self._asking = None
        self.noticed.emit(Notice(str(error), Tone.STOP))

    def _take_checked(
        self, before: tuple[ReadReport, ...], reports: tuple[ServerReport, ...]
    ) -> None:
        self._asking = None
        now = {r.target.name: r.as_source for r in reports if r.failed_in is None}
        # What was taken away meanwhile stays away.
        there = {s.sender.name for s in self._session.situation.request.sources if s.sender}
        fresh = [source for name, source in now.items() if name in there and source not in before]
        self._session.add_sources(tuple(fresh))
        failures = [report.failure for report in reports if report.failed_in is not None]
        if failures:
            more = len(failures) - _FAILURES_SHOWN
            tail = tr("… and %n more.", "servers that failed", more) if more > 0 else ""
            said = joined((*failures[:_FAILURES_SHOWN], tail))
            self.noticed.emit(Notice(said, Tone.STOP))
        elif fresh:
            names = ", ".join(source.source for source in fresh)
            text = tr("{} presents something else than before.").format(names)
            self.noticed.emit(Notice(text, Tone.CAREFUL))
        else:
            time = f"{self._services.now().astimezone():%H:%M}"
            text = tr("Checked at {}: the same as before.").format(time)
            self.noticed.emit(Notice(text, Tone.GOOD))

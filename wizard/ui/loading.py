"""Environments loaded from the customer's LifeTime, and what is remembered of it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from wizard.certificates.names import visible
from wizard.environments.refreshed import added, gone, refreshed
from wizard.ui.language import tr
from wizard.ui.notice import Notice
from wizard.ui.tone import Tone

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wizard.environments.environment import Environment
    from wizard.environments.infrastructure import Infrastructure
    from wizard.environments.token_state import TokenState
    from wizard.lifetime.lifetime_report import LifeTimeReport
    from wizard.mendable import MendableError
    from wizard.ui.services import Services
    from wizard.ui.session import Session
    from wizard.ui.tasks import Task, Tasks


class Loading(QObject):
    """Asks LifeTimes, one at a time.

    Signals:
        noticed(Notice): There is something to say.
        loaded: LifeTime told its environments; the token is not needed any more.
    """

    noticed = Signal(object)
    loaded = Signal()

    def __init__(self, services: Services, session: Session, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._services = services
        self._session = session
        self._tasks = tasks
        self._task: Task | None = None

    def look(self) -> None:
        """Read what is remembered of LifeTimes, in the background."""
        self._tasks.run(
            lambda _progress: self._services.lifetimes.known(), on_success=self._take_known
        )

    def load(self, address: str, token: str, *, keep_token: bool) -> None:
        """Ask a LifeTime for its environments.

        Args:
            address: Where it is, as it was typed.
            token: Its access token; empty for the one that is kept.
            keep_token: Whether a token that works is to be kept in the keychain.
        """
        self.cancel()
        self._session.learn(lambda s: replace(s, is_loading=True, lifetime_report=None))
        lifetimes = self._services.lifetimes
        task: Task | None = None

        def job(_progress: object) -> tuple[LifeTimeReport, tuple[Infrastructure, ...]]:
            report = lifetimes.load(
                address,
                token,
                lambda: task is not None and task.is_cancelled,
                keep_token=keep_token,
            )
            return report, lifetimes.known()

        self._task = task = self._tasks.run(job, on_success=self._take)

    def cancel(self) -> None:
        """Stop asking, if that is under way."""
        if self._task is not None:
            self._task.cancel()
            self._task = None
            self._session.learn(lambda s: replace(s, is_loading=False))

    def use_remembered(self, infrastructure: Infrastructure) -> None:
        """Take what a LifeTime told earlier."""
        self._show_environments(infrastructure.environments, infrastructure.lifetime)

    def forget_token(self, address: str) -> None:
        """Forget the token of a LifeTime, wherever it is kept."""
        lifetimes, tasks = self._services.lifetimes, self._tasks

        def job(_progress: object) -> tuple[TokenState, tuple[Infrastructure, ...]]:
            state = lifetimes.forget_token(address, lambda: tasks.is_closing)
            return state, lifetimes.known()

        def take(done: tuple[TokenState, tuple[Infrastructure, ...]]) -> None:
            state, known = done
            self._session.learn(lambda s: replace(s, infrastructures=known, lifetime_report=None))
            text = state.trouble or tr("The token of {} is forgotten.").format(visible(address))
            self.noticed.emit(Notice(text, Tone.STOP if state.trouble else Tone.GOOD))

        self._tasks.run(job, on_success=take, on_failure=self._refuse)

    def _take_known(self, known: tuple[Infrastructure, ...]) -> None:
        self._session.learn(lambda s: replace(s, infrastructures=known))

    def _take(self, done: tuple[LifeTimeReport, tuple[Infrastructure, ...]]) -> None:
        report, known = done
        self._task = None
        self._session.learn(
            lambda s: replace(s, is_loading=False, lifetime_report=report, infrastructures=known)
        )
        if report.loaded is not None:
            self._show_environments(report.environments, report.lifetime)
            self.loaded.emit()

    def _show_environments(self, told: Sequence[Environment], lifetime: str) -> None:
        before = self._session.situation.request.environments
        missing = gone(before, told)
        after = refreshed(before, told)
        self._session.edit(
            replace(self._session.situation.request, environments=after, lifetime=lifetime)
        )

        def bring_back() -> None:
            request = self._session.situation.request
            now = request.environments
            # Nothing that was done meanwhile is undone with it.
            back = before if now == after else added(now, missing)
            self._session.edit(replace(request, environments=back))

        if missing:
            names = ", ".join(visible(each.name) for each in missing[:3])
            told_names = names if len(missing) <= 3 else f"{names}…"
            text = tr(
                "%n environment(s) (is|are) not known to this LifeTime and (was|were) taken out: "
                "{}.",
                "",
                len(missing),
            ).format(told_names)
            self.noticed.emit(Notice(text, Tone.CAREFUL, tr("Undo"), bring_back))

    def _refuse(self, error: MendableError) -> None:
        self.noticed.emit(Notice(str(error), Tone.STOP))

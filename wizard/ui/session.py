"""The request that the window shows: the one value that changes, and its way to the disk."""

from __future__ import annotations

import os
import threading
from dataclasses import replace
from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import QObject, QTimer, Signal

from wizard.mendable import MendableError
from wizard.request.request import Request
from wizard.request.steps import Step
from wizard.ui.assessing import Assessing
from wizard.ui.language import tr
from wizard.ui.notice import Notice
from wizard.ui.situation import Situation
from wizard.ui.tone import Tone

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from wizard.certificates.read_report import ReadReport
    from wizard.storage.draft_answers import Opened, Version
    from wizard.trust.trust_report import TrustReport
    from wizard.ui.services import Services
    from wizard.ui.tasks import Task, Tasks

#: What is to change in a request.
Change: TypeAlias = "Callable[[Request], Request]"

#: Milliseconds between a change and its way to the disk: typing a word is one save, not five.
SAVE_DELAY = 400
#: Milliseconds until a save that failed is tried again by itself.
RETRY_DELAY = 10_000


class Session(QObject):
    """Holds the situation; whoever changes it goes through here.

    Signals:
        changed: The situation is another one.
        noticed(Notice): There is something to say.
        drafts_changed: Another request is shown; the list of drafts may be another one.
        placed: The draft has another file, or none yet.
        renewed(Request): The renewal of that request is shown.
    """

    changed = Signal()
    noticed = Signal(object)
    drafts_changed = Signal()
    placed = Signal()
    renewed = Signal(object)

    def __init__(self, services: Services, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._tasks = tasks
        self._path: Path | None = None
        self._version: Version | None = None
        self._unsaved = False
        self._opening: Task | None = None
        self._assessing = Assessing(services, tasks, self._assessed)
        self._disk = threading.Lock()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._save)
        self.situation = Situation(self._blank(), services.now())

    @property
    def path(self) -> Path | None:
        """The draft file; None until the draft was saved for the first time."""
        return self._path

    @property
    def version(self) -> Version | None:
        """The draft file as it was last read or written; None until then."""
        return self._version

    @property
    def is_saved(self) -> bool:
        """Whether everything that was entered is on the disk."""
        return not self._unsaved

    def take_over(self, earlier: Session) -> None:
        """Go on where another session, whose work has ended, stopped."""
        self._path, self._version = earlier.path, earlier.version
        self.situation = replace(earlier.situation, is_case_ready=False)
        self.changed.emit()
        self._assessing.ask(self.situation)
        self.placed.emit()
        if not earlier.is_saved:
            self._save_soon()

    def edit(self, request: Request) -> bool:
        """Replace the request, work out what follows from it, and save it soon.

        Returns:
            Whether that was done: what was sent, or is worked on elsewhere, is not changed here,
            which is said.
        """
        before = self.situation.request
        if request == before:
            return True
        if not self._may_become(request):
            self._refuse_change()
            return False
        now = self._services.now()
        certificates_changed = request.certificates != before.certificates
        self._publish(
            replace(
                self.situation,
                request=replace(request, changed=now),
                now=now,
                furthest=max(self.situation.furthest, request.step),
                is_assessing=self.situation.is_assessing or certificates_changed,
            )
        )
        self._assessing.ask(self.situation)
        if not self.situation.held_by:
            self._save_soon()
        return True

    def learn(self, fact: Callable[[Situation], Situation]) -> None:
        """Take in what was found out, not entered, and work out what follows from it."""
        situation = fact(self.situation)
        if situation != self.situation:
            self._publish(situation)
            self._assessing.ask(self.situation)

    def go_to(self, step: Step) -> None:
        """Show a step. What the form can know by itself is filled in when it is shown first."""
        situation = self.situation
        request = replace(situation.request, step=step)
        if step is Step.REQUEST and situation.furthest < step and not request.is_final:
            from wizard.request.prefill import prefilled  # noqa: PLC0415  not for the first page

            request = prefilled(request, situation.earlier_requests, situation.settings)
        self.edit(request)

    def add_sources(self, reports: tuple[ReadReport, ...]) -> bool:
        """Add what was read, and tell whether that was done, as `edit` does."""
        return self.edit(self.situation.request.with_sources(reports))

    def remove_source(self, report: ReadReport) -> None:
        """Take a source away; a notice offers it back."""
        request = self.situation.request
        place = request.sources.index(report)
        if not self.edit(request.without_source(report)):
            return

        def bring_back() -> None:
            sources = list(self.situation.request.sources)
            if report not in sources:
                sources.insert(place, report)
                self.edit(replace(self.situation.request, sources=tuple(sources)))

        text = tr("{} was removed.").format(report.source)
        self.noticed.emit(Notice(text, action=tr("Undo"), act=bring_back))

    def start_new(self) -> None:
        """Save this request and begin an empty one; what cannot be saved stays on the screen."""
        if self.save_now():
            self._show(self._blank(), None)

    def copy(self) -> None:
        """Save this request and begin one with all that was entered in it."""
        from wizard.request.renewal import copy_of  # noqa: PLC0415  not for the first page

        if self.save_now():
            now = self._services.now()
            self._begin(copy_of(self.situation.request, _new_identity(), now))

    def renew(self, earlier: Request) -> None:
        """Save this request and begin one for the successors of what another had installed."""
        from wizard.request.renewal import renewal_of  # noqa: PLC0415  as above

        if self.save_now():
            self._begin(renewal_of(earlier, _new_identity(), self._services.now()))
            self.renewed.emit(earlier)

    def open_draft(self, path: Path, then: Callable[[], None] | None = None) -> None:
        """Save this request and continue the one at `path`.

        What cannot be saved stays on the screen, and the draft is not opened.

        Args:
            path: The draft file.
            then: What to do once it is shown.
        """

        def take(opened: Opened) -> None:
            request, version = opened
            # What was typed while the draft was read is saved too.
            if not self.save_now():
                return
            if (request.identity, path) != (self.situation.request.identity, self._path):
                self._show(request, path, version)
            if then is not None:
                then()

        if self._opening is not None:
            self._opening.cancel()
        if self.save_now():
            self._opening = self._tasks.run(
                lambda _progress: self._services.drafts.open(path),
                on_success=take,
                on_failure=lambda error: self._rescue(path, error),
            )

    def stop_opening(self) -> None:
        """Stay with this request though another one was to be opened."""
        if self._opening is not None:
            self._opening.cancel()
            self._opening = None

    def reload(self) -> None:
        """Show the draft as it is on the disk now, since somebody else has changed it there."""
        path = self._path

        def take(opened: Opened) -> None:
            if path == self._path and self.is_saved:
                step = self.situation.request.step
                self._show(replace(opened.request, step=step), path, opened.version)
                text = tr("This draft was changed elsewhere and is shown as it is now.")
                self.noticed.emit(Notice(text, Tone.CAREFUL))

        if path is not None:
            self._tasks.run(
                lambda _progress: self._services.drafts.open(path),
                on_success=take,
                on_failure=lambda _error: None,  # a half-written copy; it is looked at again
            )

    def save_copy(self, path: Path) -> None:
        """Write a copy of the draft to a place of the customer's choice."""
        request = self.situation.request

        def write(_progress: object) -> None:
            with self._disk:
                saved = self._services.drafts.save_copy(request, path)
                if path == self._path:
                    self._version = saved.version

        self._tasks.run(
            write,
            on_success=lambda _nothing: self.noticed.emit(
                Notice(tr("A copy was saved as {}.").format(path.name), Tone.GOOD)
            ),
            on_failure=self._refuse,
        )

    def save_now(self) -> bool:
        """Save what is not saved yet; tell whether everything is on the disk now."""
        self._timer.stop()
        if self._unsaved:
            try:
                self._saved(self._write(self.situation.request.identity))
            except MendableError as error:
                self._give_way(error)
        return not self._unsaved

    def _blank(self) -> Request:
        now = self._services.now()
        return Request(identity=_new_identity(), created=now, changed=now)

    def _begin(self, request: Request) -> None:
        """Show a request that is on no disk yet, though there is something in it."""
        self._show(request, None)
        self._save_soon()

    def _may_become(self, request: Request) -> bool:
        """Whether the request may be changed to this one here and now."""
        before = self.situation.request
        if self.situation.held_by:
            return request == replace(before, step=request.step)
        return before.may_become(request)

    def _refuse_change(self) -> None:
        """Show what was there in place of what was typed, and say what can be done."""
        self.changed.emit()
        self.offer_copy(
            self.situation.held_by or tr("This request is with Support and is kept as it was sent.")
        )

    def offer_copy(self, reason: str) -> None:
        """Say why nothing can be changed here, and offer to go on with a copy."""
        self.noticed.emit(Notice(reason, Tone.CAREFUL, tr("Copy to a new request"), self.copy))

    def _show(self, request: Request, path: Path | None, version: Version | None = None) -> None:
        if self._opening is not None:  # what was wanted last is shown
            self._opening.cancel()
        now = self._services.now()
        assessing = bool(request.certificates)
        saved = None if path is None else request.changed
        with self._disk:
            self._path, self._version = path, version
            self._unsaved = False
            self._assessing.forget()
            self.situation = Situation(
                request,
                now,
                is_assessing=assessing,
                infrastructures=self.situation.infrastructures,
                on_disk=self.situation.on_disk,
                settings=self.situation.settings,
                furthest=request.step,
                saved=saved,
            )
        self.changed.emit()
        self._assessing.ask(self.situation)
        self.placed.emit()
        self.drafts_changed.emit()

    def _publish(self, situation: Situation) -> None:
        self.situation = situation
        self.changed.emit()

    def _assessed(self, trust: TrustReport) -> None:
        self._publish(replace(self.situation, assessed=trust, is_assessing=False))

    def _save_soon(self) -> None:
        self._unsaved = True
        self._timer.start(SAVE_DELAY)

    def _save(self) -> None:
        identity = self.situation.request.identity
        self._tasks.run(
            lambda _progress: self._write(identity), on_success=self._saved, on_failure=self._retry
        )

    def _write(self, identity: str) -> tuple[Request, Path] | None:
        # Whoever gets the lock writes the newest request, so an old one never lands on a newer.
        with self._disk:
            request = self.situation.request
            if request.identity != identity:
                return None
            path, self._version = self._services.drafts.save(request, self._path, self._version)
            return request, path

    def _saved(self, written: tuple[Request, Path] | None) -> None:
        if written is None or written[0].identity != self.situation.request.identity:
            return
        request, path = written
        is_placed, self._path = path != self._path, path
        self._unsaved = request != self.situation.request
        self._publish(replace(self.situation, saved=self._services.now()))
        if is_placed:
            self.placed.emit()

    def _retry(self, error: MendableError) -> None:
        self._give_way(error)
        if self._unsaved and not self._timer.isActive():
            self._timer.start(RETRY_DELAY)

    def _give_way(self, error: MendableError) -> None:
        """Say why nothing was saved; what somebody else has written is never overwritten."""
        from wizard.storage.draft_answers import (  # noqa: PLC0415  not for the first page
            ChangedElsewhereError,
        )

        if not isinstance(error, ChangedElsewhereError):
            self._refuse(error)
            return
        other = error.path
        request = replace(self.situation.request, identity=_new_identity())
        with self._disk:
            self._path = self._version = None
            self.situation = replace(self.situation, request=request)
        try:
            self._saved(self._write(request.identity))
        except MendableError as another:
            self._refuse(another)
            return
        self.drafts_changed.emit()
        text = tr("This draft was changed elsewhere, so yours goes on as one of its own.")
        self.noticed.emit(
            Notice(text, Tone.CAREFUL, tr("Open the other"), lambda: self.open_draft(other))
        )

    def _rescue(self, path: Path, error: MendableError) -> None:
        """Go on with what can still be read of a damaged draft, which is kept."""
        from wizard.storage.draft_answers import DamagedDraftError  # noqa: PLC0415  as above

        if not isinstance(error, DamagedDraftError) or error.rescued is None:
            self._refuse(error)
            return
        if self.save_now():
            self._show(error.rescued, path, error.version)
            self._save_soon()
            text = tr(
                "This draft was damaged. What could be rescued is shown, and the damaged file is "
                "kept beside it."
            )
            self.noticed.emit(Notice(text, Tone.CAREFUL))

    def _refuse(self, error: MendableError) -> None:
        self.noticed.emit(Notice(str(error), Tone.STOP))


def _new_identity() -> str:
    return os.urandom(16).hex()

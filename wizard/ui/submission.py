"""The last step's work: writing text and files, opening the case, reminding of the renewal."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal

from wizard.support_case.prepare import prepare
from wizard.support_case.reminder import reminders
from wizard.ui.language import tr
from wizard.ui.notice import Notice
from wizard.ui.tone import Tone

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from wizard.mendable import MendableError
    from wizard.request.request import Request
    from wizard.support_case.portal import Portal
    from wizard.support_case.support_case import SupportCase
    from wizard.trust.verdict import Placement
    from wizard.ui.services import Services
    from wizard.ui.session import Session
    from wizard.ui.situation import Situation
    from wizard.ui.tasks import Tasks

_UNNAMED_DRAFT = "request"


class Prepared(NamedTuple):
    """A case that can be opened.

    Attributes:
        case: What is sent.
        portal: Where, and what is asked there.
        paths: The `.cer` files, written and checked, in the order of the attachments.
        bundle: All of them in one ZIP.
    """

    case: SupportCase
    portal: Portal
    paths: tuple[Path, ...]
    bundle: Path


class Submission(QObject):
    """Keeps the support case and its written files true to the situation.

    Signals:
        prepared(Prepared): The case, and where its files are.
        forgotten: There is no case any more, or not yet.
        opened(Prepared): The browser was asked to open the case, or the link copied for it.
        noticed(Notice): There is something to say.
    """

    prepared = Signal(object)
    forgotten = Signal()
    opened = Signal(object)
    noticed = Signal(object)

    def __init__(
        self, services: Services, session: Session, tasks: Tasks, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._session = session
        self._tasks = tasks
        # What the files were, or are being, written for.
        self._for: tuple[Request, tuple[Placement, ...]] | None = None
        self._is_writing = False
        self._prepared: Prepared | None = None
        # What is shown of one request must not be edited or sent in the name of another.
        session.drafts_changed.connect(self._begin_anew)

    @property
    def ready(self) -> Prepared | None:
        """The case as it can be opened now; None while there is none."""
        return self._prepared

    def update(self) -> None:
        """Write the case and its files anew if what they say has changed.

        One at a time: two would write and clear the same folder.
        """
        situation = self._session.situation
        content = _content(situation)
        if situation.is_assessing or self._is_writing:
            return
        if self._for == content:
            self._retell()
            self._say_ready(ready=self._prepared is not None)
            return
        self._for, self._is_writing = content, True
        self._forget()
        services, request = self._services, situation.request

        def job(_progress: object) -> Prepared:
            portal = services.portal()
            case = prepare(request, situation.trust, portal)
            paths = services.cer_files.keep(case.attachments, request)
            return Prepared(case, portal, paths, services.cer_files.keep_bundle(case, request))

        self._tasks.run(job, on_success=self._take, on_failure=self._refuse)

    def open_case(self) -> None:
        """Put the whole text on the clipboard and open the prefilled case in the browser."""
        ready = self._prepared
        if ready is None:
            return
        if not all(path.exists() for path in (*ready.paths, ready.bundle)):
            self._for = None
            self.update()
            text = tr("The files were gone and are written again: open the case once more.")
            self.noticed.emit(Notice(text, Tone.CAREFUL))
            return
        case, desktop = ready.case, self._services.desktop
        desktop.put_on_clipboard(case.text)
        if desktop.open_link(case.link):
            self._go_on_with(ready)
            return

        def copy_link() -> None:
            desktop.put_on_clipboard(case.link)
            self._go_on_with(ready)

        text = tr("No browser could be opened. Copy the link and open it yourself.")
        self.noticed.emit(Notice(text, Tone.STOP, tr("Copy link"), copy_link))

    def note_opened(self) -> None:
        """Note that the case was opened now, and what it asks for."""
        request = self._session.situation.request
        # What has its number already keeps its day, by which Support counts.
        if self._prepared is None or request.is_final:
            return
        sent = frozenset(each.certificate.sha256 for each in self._prepared.case.attachments)
        self._session.edit(replace(request, opened=self._services.now(), sent=sent))

    def copy(self, text: str) -> None:
        """Put a part of the text on the clipboard."""
        self._services.desktop.put_on_clipboard(text)
        self.noticed.emit(Notice(tr("Copied."), Tone.GOOD))

    def copy_files(self) -> None:
        """Put the files on the clipboard, to be pasted where files are taken."""
        if self._prepared is not None:
            self._services.desktop.put_files_on_clipboard(self._prepared.paths)
            self.noticed.emit(Notice(tr("The files are on the clipboard."), Tone.GOOD))

    def save_files(self) -> None:
        """Save the files where the customer chooses."""
        if self._prepared is None:
            return
        files = self._prepared.case.attachments
        if len(files) == 1:
            path = self._services.desktop.choose_place_for(files[0].file_name)
            if path is None:
                return
            name = path.name if path.name.endswith(".cer") else f"{path.name}.cer"
            files, folder = (replace(files[0], file_name=name),), path.parent
        else:
            chosen = self._services.desktop.choose_folder()
            if chosen is None:
                return
            folder = chosen
        self._tasks.run(
            lambda _progress: self._services.cer_files.write(files, folder),
            on_success=self._tell_saved,
            on_failure=self._say_failed,
        )

    def save_bundle(self) -> None:
        """Save the ZIP of all files where the customer chooses."""
        if self._prepared is None:
            return
        case = self._prepared.case
        path = self._services.desktop.choose_place_for(self._prepared.bundle.name)
        if path is None:
            return
        named = path if path.name.endswith(".zip") else path.with_name(f"{path.name}.zip")
        self._tasks.run(
            lambda _progress: (self._services.cer_files.write_bundle(case, named),),
            on_success=self._tell_saved,
            on_failure=self._say_failed,
        )

    def show_folder(self) -> None:
        """Show the files in the file manager, or say where they are."""
        if self._prepared is None:
            return
        folder = self._prepared.bundle.parent
        if not self._services.desktop.show_folder(folder):
            self.noticed.emit(Notice(tr("The files are in {}.").format(folder)))

    def remind(self) -> None:
        """Hand reminders of the renewal to the customer's calendar."""
        situation, services = self._session.situation, self._services
        request, trust, today = situation.request, situation.trust, situation.today
        self._session.save_now()  # so that the reminders can name the draft
        path = self._session.path
        draft_name = _UNNAMED_DRAFT if path is None else path.name

        def job(_progress: object) -> Path | None:
            # Dear to import, and wanted once in a while.
            from wizard.support_case.calendar_file import calendar_file  # noqa: PLC0415

            wanted = reminders(request, trust, today)
            if not wanted:
                return None
            content = calendar_file(request, wanted, draft_name, services.now())
            return services.cer_files.keep_calendar(content, request)

        self._tasks.run(job, on_success=self._open_calendar, on_failure=self._say_failed)

    def _go_on_with(self, ready: Prepared) -> None:
        self.note_opened()
        self.opened.emit(ready)

    def _open_calendar(self, path: Path | None) -> None:
        if path is None:
            text = tr("None of these certificates says when it expires.")
            self.noticed.emit(Notice(text, Tone.CAREFUL))
        elif self._services.desktop.open_file(path):
            text = tr("Your calendar was asked to take over the reminders.")
            self.noticed.emit(Notice(text, Tone.GOOD))
        else:
            text = tr("No calendar could be opened. The reminders are in {}.")
            self.noticed.emit(Notice(text.format(path), Tone.CAREFUL))

    def _retell(self) -> None:
        """Take over what the customer typed into the text; the files are as they were."""
        ready, situation = self._prepared, self._session.situation
        if ready is None:
            return
        case = prepare(situation.request, situation.trust, ready.portal)
        if case != ready.case:
            self._prepared = ready._replace(case=case)
            self.prepared.emit(self._prepared)

    def _begin_anew(self) -> None:
        self._for = None
        self._forget()

    def _forget(self) -> None:
        self._prepared = None
        self.forgotten.emit()
        self._say_ready(ready=False)

    def _say_ready(self, *, ready: bool) -> None:
        self._session.learn(lambda situation: replace(situation, is_case_ready=ready))

    def _take(self, made: Prepared) -> None:
        self._is_writing = False
        if self._for == _content(self._session.situation):
            self._prepared = made
            self.prepared.emit(made)
            self._say_ready(ready=True)
        else:
            self.update()

    def _refuse(self, error: MendableError) -> None:
        self._is_writing = False
        if self._for != _content(self._session.situation):
            self.update()
            return
        self._for = None  # what is in the way may be gone when the page is shown again
        self.noticed.emit(Notice(str(error), Tone.STOP, tr("Try again"), self.update))

    def _say_failed(self, error: MendableError) -> None:
        self.noticed.emit(Notice(str(error), Tone.STOP))

    def _tell_saved(self, paths: Sequence[Path]) -> None:
        names = ", ".join(path.name for path in paths)
        self.noticed.emit(Notice(tr("Saved and checked: {}.").format(names), Tone.GOOD))


def _content(situation: Situation) -> tuple[Request, tuple[Placement, ...]]:
    """The request without what its files do not depend on, and what is installed."""
    request = situation.request
    without = replace(
        request.without_case().without_edits(),
        changed=request.created,
        step=type(request.step).SUBMIT,
        lifetime="",
    )
    return without, situation.to_install

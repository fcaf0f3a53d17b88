"""The last step's work: writing the files, opening the case, putting its text on the clipboard."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from wizard.support_case.prepare import prepare
from wizard.ui.notice import Notice
from wizard.ui.tone import Tone

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from wizard.mendable import MendableError
    from wizard.request.request import Request
    from wizard.support_case.support_case import SupportCase
    from wizard.trust.verdict import Placement
    from wizard.ui.services import Services
    from wizard.ui.session import Session
    from wizard.ui.situation import Situation
    from wizard.ui.tasks import Tasks


class Submission(QObject):
    """Keeps the support case and its written files true to the situation.

    Signals:
        prepared(SupportCase, tuple): The case, and where its files are.
        forgotten: There is no case any more, or not yet.
        noticed(Notice): There is something to say.
    """

    prepared = Signal(object, tuple)
    forgotten = Signal()
    noticed = Signal(object)

    def __init__(
        self, services: Services, session: Session, tasks: Tasks, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._session = session
        self._tasks = tasks
        # What the case was, or is being, written for.
        self._for: tuple[Request, tuple[Placement, ...]] | None = None
        self._is_writing = False
        self._case: SupportCase | None = None
        self._paths: tuple[Path, ...] = ()

    def update(self) -> None:
        """Write the case and its files anew if what they say has changed.

        One at a time: two would write and clear the same folder.
        """
        situation = self._session.situation
        content = _content(situation)
        if situation.is_assessing or self._is_writing:
            return
        if self._for == content:
            self._say_ready(ready=self._case is not None)
            return
        self._for, self._is_writing = content, True
        self._forget()

        def job(_progress: object) -> tuple[SupportCase, tuple[Path, ...]]:
            case = prepare(situation.request, situation.trust, self._services.portal())
            return case, self._services.cer_files.keep(case.attachments, situation.request)

        self._tasks.run(job, on_success=self._take, on_failure=self._refuse)

    def open_case(self) -> None:
        """Put the whole text on the clipboard and open the prefilled case in the browser."""
        if self._case is None:
            return
        if not all(path.exists() for path in self._paths):
            self._for = None
            self.update()
            text = self.tr("The files were gone and are written again: open the case once more.")
            self.noticed.emit(Notice(text, Tone.CAREFUL))
            return
        case, desktop = self._case, self._services.desktop
        desktop.put_on_clipboard(case.text)
        if desktop.open_link(case.link):
            sent = frozenset(each.certificate.sha256 for each in case.attachments)
            request = self._session.situation.request
            self._session.edit(replace(request, opened=self._services.now(), sent=sent))
            text = self.tr("The case is open in your browser; its text is on the clipboard too.")
            self.noticed.emit(Notice(text, Tone.GOOD))
            return
        self.noticed.emit(
            Notice(
                self.tr("No browser could be opened. Copy the link and open it yourself."),
                Tone.STOP,
                self.tr("Copy link"),
                lambda: desktop.put_on_clipboard(case.link),
            )
        )

    def _forget(self) -> None:
        self._case, self._paths = None, ()
        self.forgotten.emit()
        self._say_ready(ready=False)

    def _say_ready(self, *, ready: bool) -> None:
        self._session.learn(lambda situation: replace(situation, is_case_ready=ready))

    def _take(self, made: tuple[SupportCase, tuple[Path, ...]]) -> None:
        self._is_writing = False
        if self._for == _content(self._session.situation):
            self._case, self._paths = made
            self.prepared.emit(*made)
            self._say_ready(ready=True)
        else:
            self.update()

    def _refuse(self, error: MendableError) -> None:
        self._is_writing = False
        if self._for != _content(self._session.situation):
            self.update()
            return
        self.noticed.emit(Notice(str(error), Tone.STOP, self.tr("Try again"), self._try_again))

    def _try_again(self) -> None:
        self._for = None
        self.update()

    def copy(self, text: str) -> None:
        """Put a part of the text on the clipboard."""
        self._services.desktop.put_on_clipboard(text)
        self.noticed.emit(Notice(self.tr("Copied."), Tone.GOOD))

    def save_files(self) -> None:
        """Save the files where the customer chooses."""
        if self._case is None:
            return
        files = self._case.attachments
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
            on_failure=lambda error: self.noticed.emit(Notice(str(error), Tone.STOP)),
        )

    def show_folder(self) -> None:
        """Show the files in the file manager, or say where they are."""
        if not self._paths:
            return
        folder = self._paths[0].parent
        if not self._services.desktop.show_folder(folder):
            self.noticed.emit(Notice(self.tr("The files are in {}.").format(folder)))

    def _tell_saved(self, paths: Sequence[Path]) -> None:
        names = ", ".join(path.name for path in paths)
        self.noticed.emit(Notice(self.tr("Saved and checked: {}.").format(names), Tone.GOOD))


def _content(situation: Situation) -> tuple[Request, tuple[Placement, ...]]:
    """The request without what the text of the case does not depend on, and what is installed."""
    request = situation.request
    without = replace(
        request,
        changed=request.created,
        step=type(request.step).SUBMIT,
        lifetime="",
        opened=None,
        sent=frozenset(),
        files_attached=False,
        case_number="",
    )
    return without, situation.to_install

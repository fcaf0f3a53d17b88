"""The last step's work: writing the files, opening the case, putting its text on the clipboard."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from wizard.support_case.prepare import prepare
from wizard.support_case.support_case import SupportCase
from wizard.ui.notice import Notice
from wizard.ui.tone import Tone

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from wizard.mendable import MendableError
    from wizard.request.request import Request
    from wizard.ui.services import Services
    from wizard.ui.session import Session
    from wizard.ui.situation import Situation
    from wizard.ui.tasks import Tasks


class Submission(QObject):
    """Keeps the support case and its written files true to the situation.

    Signals:
        prepared(SupportCase, tuple): The case, and where its files are.
        noticed(Notice): There is something to say.
    """

    prepared = Signal(SupportCase, tuple)
    noticed = Signal(Notice)

    def __init__(
        self, services: Services, session: Session, tasks: Tasks, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._session = session
        self._tasks = tasks
        self._for: Request | None = None
        self._case: SupportCase | None = None
        self._paths: tuple[Path, ...] = ()

    @property
    def is_ready(self) -> bool:
        """Whether the case of this very situation is written."""
        situation = self._session.situation
        return self._case is not None and self._for == _content(situation)

    def update(self) -> None:
        """Write the case and its files anew if what they say has changed."""
        situation = self._session.situation
        content = _content(situation)
        if situation.is_assessing or self._for == content:
            return
        self._for, self._case, self._paths = content, None, ()

        def job(_progress: object) -> tuple[SupportCase, tuple[Path, ...]]:
            case = prepare(situation.request, situation.trust, self._services.portal())
            folder = self._services.cer_files.folder_of(situation.request)
            return case, self._services.cer_files.write(case.attachments, folder)

        def take(made: tuple[SupportCase, tuple[Path, ...]]) -> None:
            if self._for == content:
                self._case, self._paths = made
                self.prepared.emit(*made)

        def refuse(error: MendableError) -> None:
            self._for = None
            self.noticed.emit(Notice(str(error), Tone.STOP, self.tr("Try again"), self.update))

        self._tasks.run(job, on_success=take, on_failure=refuse)

    def open_case(self) -> None:
        """Put the whole text on the clipboard and open the prefilled case in the browser."""
        if self._case is None:
            return
        case, desktop = self._case, self._services.desktop
        self._session.save_now()
        desktop.put_on_clipboard(case.text)
        if desktop.open_link(case.link):
            now = self._services.now()
            self._session.edit(replace(self._session.situation.request, opened=now))
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
            named = replace(files[0], file_name=path.with_suffix(".cer").name)
            files, folder = (named,), path.parent
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


def _content(situation: Situation) -> Request:
    """The request without what the text of the case does not depend on."""
    request = situation.request
    return replace(
        request,
        changed=request.created,
        step=type(request.step).SUBMIT,
        opened=None,
        files_attached=False,
        case_number="",
    )

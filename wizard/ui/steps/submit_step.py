"""The last step: the case is written, its files are kept, it is opened, and followed."""

from __future__ import annotations

from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from wizard.request.steps import Step
from wizard.ui.companion import Companion
from wizard.ui.pages.submit_page import SubmitPage
from wizard.ui.submission import Prepared, Submission

if TYPE_CHECKING:
    from wizard.support_case.portal_steps import StepKey
    from wizard.ui.frame import Frame


class SubmitStep(QObject):
    """The page of the last step, with the submission and the companion behind it.

    Attributes:
        companion: The window beside the browser; None while the wizard itself is shown.
    """

    def __init__(self, frame: Frame, parent: QObject) -> None:
        super().__init__(parent)
        self._frame = frame
        # What was ticked beside the browser, until the case is opened anew.
        self._done: frozenset[StepKey] = frozenset()
        self.companion: Companion | None = None
        submission = Submission(frame.services, frame.session, frame.tasks, self)
        submission.noticed.connect(frame.window.show_notice)
        submission.opened.connect(self._begin)
        frame.window.submit_wanted.connect(submission.open_case)
        frame.window.closing.connect(self._end)
        frame.session.drafts_changed.connect(self._forget_ticks)
        self._submission = submission

    @cached_property
    def page(self) -> SubmitPage:
        """The page."""
        page, submission, session = SubmitPage(), self._submission, self._frame.session
        submission.prepared.connect(page.show_prepared)
        submission.forgotten.connect(page.show_nothing)
        page.copy_wanted.connect(submission.copy)
        page.files.save_as.clicked.connect(submission.save_files)
        page.files.save_zip.clicked.connect(submission.save_bundle)
        page.files.show_folder.clicked.connect(submission.show_folder)
        page.files.copy_files.clicked.connect(submission.copy_files)
        page.case_number.editingFinished.connect(self._note_opened_elsewhere)
        page.companion_wanted.connect(lambda: self._accompany(submission.ready))
        page.remind_wanted.connect(submission.remind)
        page.duplicate_wanted.connect(session.copy)
        page.renew_wanted.connect(lambda: session.renew(session.situation.request))
        return page

    def update(self) -> None:
        """Keep the case true to the request while the last step is shown."""
        request = self._frame.session.situation.request
        if request.step is Step.SUBMIT:
            self._submission.update()
        if self.companion is not None:
            self.companion.show_request(request)

    def _forget_ticks(self) -> None:
        self._done = frozenset()

    def _begin(self, prepared: Prepared) -> None:
        self._forget_ticks()
        self._accompany(prepared)

    def _accompany(self, prepared: Prepared | None) -> None:
        """Make room for the browser: a small window in place of the large one."""
        if prepared is None or self.companion is not None:
            return
        request = self._frame.session.situation.request
        companion = Companion(prepared, request, self._done)
        companion.copy_wanted.connect(self._frame.services.desktop.put_on_clipboard)
        companion.files_wanted.connect(self._submission.copy_files)
        companion.attached.connect(lambda done: self.page.note_attached(attached=done))
        companion.case_number_noted.connect(self._note_case_number)
        companion.back_wanted.connect(self.go_back)
        self.companion = companion
        companion.stand_in(self._frame.window.screen().availableGeometry())
        companion.show()
        self._frame.window.hide()

    def _note_case_number(self, number: str) -> None:
        session = self._frame.session
        session.edit(replace(session.situation.request, case_number=number))

    def _note_opened_elsewhere(self) -> None:
        """Take a case for opened that was opened in the portal by hand, and so has a number."""
        request = self._frame.session.situation.request
        if request.opened is None and request.case_number.strip():
            self._submission.note_opened()

    def go_back(self) -> None:
        """Show the wizard in place of the companion."""
        self._end()
        window = self._frame.window
        window.show()
        window.raise_()
        window.activateWindow()

    def _end(self) -> None:
        if self.companion is not None:
            companion, self.companion = self.companion, None
            self._done = companion.done
            # Nothing is wanted or noted any more.
            companion.blockSignals(True)  # noqa: FBT003  Qt has no keyword for it
            companion.close()
            companion.deleteLater()

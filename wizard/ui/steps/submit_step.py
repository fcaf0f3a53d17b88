"""The last step: the case is written, its files are kept, and it is opened."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from wizard.request.steps import Step
from wizard.ui.pages.submit_page import SubmitPage
from wizard.ui.submission import Submission

if TYPE_CHECKING:
    from wizard.ui.frame import Frame


class SubmitStep(QObject):
    """The page of the last step, with the submission behind it."""

    def __init__(self, frame: Frame, parent: QObject) -> None:
        super().__init__(parent)
        self._session = frame.session
        self._submission = Submission(frame.services, frame.session, frame.tasks, self)
        self._submission.noticed.connect(frame.window.show_notice)
        frame.window.submit_wanted.connect(self._submission.open_case)

    @cached_property
    def page(self) -> SubmitPage:
        """The page."""
        page, submission = SubmitPage(), self._submission
        submission.prepared.connect(page.show_prepared)
        submission.forgotten.connect(page.show_nothing)
        page.copy_wanted.connect(submission.copy)
        page.save_wanted.connect(submission.save_files)
        page.folder_wanted.connect(submission.show_folder)
        return page

    def update(self) -> None:
        """Keep the case true to the request while the last step is shown."""
        if self._session.situation.request.step is Step.SUBMIT:
            self._submission.update()

"""From what the customer hands over to reports, with passwords asked for on the way."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from wizard.certificates.read_report import Kind, ReadReport

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wizard.ui.ports import Sources
    from wizard.ui.tasks import Progress, Task, Tasks


class Intake(QObject):
    """Reads files and pasted text in the background.

    Signals:
        progressed(int, int): So many files of so many were read; 0 of 0 when nothing is under way.
        read(tuple): Reports to add to the request.
        password_wanted(Path, bool): A file wants a password; true when the one tried was wrong.
    """

    progressed = Signal(int, int)
    read = Signal(tuple)
    password_wanted = Signal(Path, bool)

    def __init__(self, sources: Sources, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sources = sources
        self._tasks = tasks
        self._task: Task | None = None
        self._locked: list[tuple[Path, ReadReport]] = []

    def add_paths(self, paths: Sequence[Path]) -> None:
        """Read files, and the files in folders; those that want a password are asked for last."""

        def job(progress: Progress) -> list[tuple[Path, ReadReport]]:
            files = self._sources.files_in(paths)
            found = []
            for done, file in enumerate(files):
                progress((done, len(files)))
                found.append((file, self._sources.read_file(file)))
            return found

        self._begin()
        self._task = self._tasks.run(job, on_success=self._take, on_progress=self._tell)

    def add_text(self, text: str) -> None:
        """Read pasted text."""
        self._begin()
        self._task = self._tasks.run(
            lambda _progress: self._sources.read_text(text),
            on_success=lambda report: self._finish((report,)),
        )

    def try_password(self, password: str) -> None:
        """Read the file that wants a password again, with this one."""
        if not self._locked:
            return
        path, _ = self._locked[0]
        self._begin()
        self._task = self._tasks.run(
            lambda _progress: self._sources.read_file(path, password), on_success=self._unlock
        )

    def skip_password(self) -> None:
        """Leave the file that wants a password as it is; its report says why it was not read."""
        if self._locked:
            _, report = self._locked.pop(0)
            self._finish((report,))

    def cancel(self) -> None:
        """Stop reading; what was read so far is dropped."""
        if self._task is not None:
            self._task.cancel()
        self._locked.clear()
        self.progressed.emit(0, 0)

    def _begin(self) -> None:
        self.progressed.emit(0, 1)

    def _tell(self, progress: object) -> None:
        if isinstance(progress, tuple):
            self.progressed.emit(*progress)

    def _take(self, found: list[tuple[Path, ReadReport]]) -> None:
        self._locked += [(path, report) for path, report in found if report.wants_password]
        self._finish(tuple(report for _, report in found if not report.wants_password))

    def _unlock(self, report: ReadReport) -> None:
        path, _ = self._locked[0]
        if any(rejected.kind is Kind.WRONG_PASSWORD for rejected in report.rejected):
            self.progressed.emit(0, 0)
            self.password_wanted.emit(path, True)  # noqa: FBT003  a signal has no keywords
            return
        self._locked.pop(0)
        self._finish((report,))

    def _finish(self, reports: tuple[ReadReport, ...]) -> None:
        self._task = None
        self.progressed.emit(0, 0)
        if reports:
            self.read.emit(reports)
        if self._locked:
            self.password_wanted.emit(self._locked[0][0], False)  # noqa: FBT003  as above

"""From what the customer hands over to reports, with questions asked on the way."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wizard.certificates.read_report import ReadReport
    from wizard.ui.ports import Sources
    from wizard.ui.tasks import Progress, Task, Tasks

#: Milliseconds until it is shown that something is read: most files take less, and nothing flashes.
_PATIENCE: Final = 150


@dataclass(slots=True)
class _Waiting:
    """A file about which the customer is asked, and what is known of it so far.

    Attributes:
        path: The file.
        report: What reading it gave.
        allow_costly: Whether opening it may take longer than usual; None when not yet asked.
    """

    path: Path
    report: ReadReport
    allow_costly: bool | None = None


class Intake(QObject):
    """Reads files and pasted text in the background.

    Signals:
        progressed(int, int): So many files of so many were read, told of what takes its time; 0 of
            0 when nothing is under way.
        read(tuple): Reports to add to the request.
        consent_wanted(Path, int): Opening a file takes longer than usual, up to so many seconds.
        password_wanted(Path, bool): A file wants a password; true when the one tried was wrong.
    """

    progressed = Signal(int, int)
    read = Signal(tuple)
    consent_wanted = Signal(Path, int)
    password_wanted = Signal(Path, bool)

    def __init__(self, sources: Sources, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sources = sources
        self._tasks = tasks
        self._task: Task | None = None
        self._waiting: list[_Waiting] = []
        self._is_asking = False
        self._progress = (0, 0)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(_PATIENCE)
        self._patience.timeout.connect(lambda: self.progressed.emit(*self._progress))

    def add_paths(self, paths: Sequence[Path]) -> None:
        """Read files, and the files in folders; questions about some of them come last."""

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

    def open_anyway(self) -> None:
        """Read the file that takes longer than usual again, in full."""
        if self._waiting:
            self._waiting[0].allow_costly = True
            self._read_again(None)

    def leave_costly(self) -> None:
        """Leave what takes longer than usual in the file; its report says so."""
        if self._waiting:
            self._waiting[0].allow_costly = False
            self._go_on()

    def try_password(self, password: str) -> None:
        """Read the file that wants a password again, with this one."""
        if self._waiting:
            self._read_again(password)

    def skip_password(self) -> None:
        """Leave the file that wants a password as it is; its report says why it was not read."""
        if self._waiting:
            self._finish_first()

    def cancel(self) -> None:
        """Stop reading; what was read so far is dropped."""
        if self._task is not None:
            self._task.cancel()
        self._waiting.clear()
        self._is_asking = False
        self._end()

    def _begin(self) -> None:
        self._progress = (0, 1)
        self._patience.start()

    def _end(self) -> None:
        self._patience.stop()
        self.progressed.emit(0, 0)

    def _tell(self, progress: object) -> None:
        if isinstance(progress, tuple):
            self._progress = progress
            if not self._patience.isActive():
                self.progressed.emit(*progress)

    def _take(self, found: list[tuple[Path, ReadReport]]) -> None:
        read = []
        for path, report in found:
            if report.wants_consent or report.wants_password:
                self._waiting.append(_Waiting(path, report))
            else:
                read.append(report)
        self._finish(tuple(read))

    def _read_again(self, password: str | None) -> None:
        first = self._waiting[0]
        path, allow_costly = first.path, bool(first.allow_costly)
        self._begin()
        self._task = self._tasks.run(
            lambda _progress: self._sources.read_file(path, password, allow_costly=allow_costly),
            on_success=lambda report: self._take_again(first, report),
        )

    def _take_again(self, asked: _Waiting, report: ReadReport) -> None:
        if not self._waiting or self._waiting[0] is not asked:  # nobody waits for it any more
            return
        asked.report = report
        self._end()
        self._go_on()

    def _go_on(self) -> None:
        """Ask what is to be asked next about the first file that waits, if anything."""
        first = self._waiting[0]
        self._is_asking = True
        if first.report.wants_consent and first.allow_costly is None:
            self.consent_wanted.emit(first.path, first.report.seconds_to_open)
        elif first.report.wants_password:
            self.password_wanted.emit(first.path, first.report.password_was_wrong)
        else:
            self._finish_first()

    def _finish_first(self) -> None:
        self._is_asking = False
        self._finish((self._waiting.pop(0).report,))

    def _finish(self, reports: tuple[ReadReport, ...]) -> None:
        self._task = None
        self._end()
        if reports:
            self.read.emit(reports)
        if self._waiting and not self._is_asking:
            self._go_on()

"""The one place through which work leaves the UI thread."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, QThreadPool, Signal, Slot

from wizard.mendable import MendableError
from wizard.ui.after_painting import after_painting

Result = TypeVar("Result")
Progress = Callable[[object], None]


class TaskCancelledError(Exception):
    """Leaves a job whose task was cancelled; raised by its progress callback."""


class Task:
    """A job under way, and whom to tell about it."""

    def __init__(
        self,
        on_success: Callable[[Any], None],
        on_failure: Callable[[MendableError], None] | None,
        on_progress: Progress | None,
    ) -> None:
        self._on_success = on_success
        self._on_failure = on_failure
        self._on_progress = on_progress
        self._cancelled = False

    def cancel(self) -> None:
        """Tell nobody any more, and stop the job at its next word of progress."""
        self._cancelled = True

    @property
    def is_cancelled(self) -> bool:
        """Whether `cancel` was called."""
        return self._cancelled

    def deliver_progress(self, value: object) -> None:
        """Hand on a word of progress, in the UI thread."""
        if self._on_progress is not None and not self._cancelled:
            self._on_progress(value)

    def deliver(self, result: object, error: Exception | None) -> None:
        """Hand on the end of the job, in the UI thread; what nobody expects is raised there."""
        if self._cancelled or isinstance(error, TaskCancelledError):
            return
        if error is None:
            self._on_success(result)
        elif isinstance(error, MendableError) and self._on_failure is not None:
            self._on_failure(error)
        else:
            raise error


class Tasks(QObject):
    """Runs jobs in threads and delivers what becomes of them in the UI thread.

    Whom to tell is known before a job starts: connecting afterwards loses results of fast jobs.

    Attributes:
        is_closing: Whether `join` was called; a long job that says no progress looks at it.
    """

    _ended = Signal(object, object, object)
    _progressed = Signal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._under_way: set[Task] = set()
        self.is_closing = False
        # Queued to slots of an object of the UI thread: the only crossing of threads.
        self._ended.connect(self._on_ended, Qt.ConnectionType.QueuedConnection)
        self._progressed.connect(self._on_progressed, Qt.ConnectionType.QueuedConnection)

    def run(
        self,
        job: Callable[[Progress], Result],
        *,
        on_success: Callable[[Result], None],
        on_failure: Callable[[MendableError], None] | None = None,
        on_progress: Progress | None = None,
    ) -> Task:
        """Run `job` in a thread.

        Args:
            job: The work; it is given a function to say its progress with, which also stops
                it after `Task.cancel`. It must not touch a widget.
            on_success: Is given the result, in the UI thread.
            on_failure: Is given what a person can mend; anything else that is raised is a bug
                and is raised again in the UI thread.
            on_progress: Is given each word of progress, in the UI thread.

        Returns:
            The task; a cancelled one after `join`, when nothing is begun any more.
        """
        task = Task(on_success, on_failure, on_progress)
        if self.is_closing:  # nobody would be there to be told
            task.cancel()
            return task
        self._under_way.add(task)
        # Python does one thing at a time, and a thread at work would hold up what is painted.
        after_painting(self, partial(self._begin, task, job))
        return task

    @property
    def is_idle(self) -> bool:
        """Whether every job has ended and was delivered."""
        return not self._under_way

    def join(self) -> None:
        """Cancel what is under way and wait for the threads; call it before the window goes."""
        self.is_closing = True
        for task in self._under_way:
            task.cancel()
        self._pool.waitForDone()

    def _begin(self, task: Task, job: Callable[[Progress], Result]) -> None:
        if task.is_cancelled:
            self._under_way.discard(task)
        else:
            self._pool.start(lambda: self._work(task, job))

    def _work(self, task: Task, job: Callable[[Progress], Result]) -> None:
        def progress(value: object) -> None:
            if task.is_cancelled:
                raise TaskCancelledError
            self._progressed.emit(task, value)

        try:
            self._ended.emit(task, job(progress), None)
        except Exception as error:  # noqa: BLE001  carried to the UI thread, where it is raised
            self._ended.emit(task, None, error)

    @Slot(object, object, object)
    def _on_ended(self, task: Task, result: object, error: Exception | None) -> None:
        self._under_way.discard(task)
        task.deliver(result, error)

    @Slot(object, object)
    def _on_progressed(self, task: Task, value: object) -> None:
        task.deliver_progress(value)

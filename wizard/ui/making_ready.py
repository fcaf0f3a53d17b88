"""What the window needs soon is made ready while it has rest, one thing at a time."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer

if TYPE_CHECKING:
    from collections.abc import Callable

    from wizard.ui.tasks import Tasks

#: How often it gives way to a thread at work, in all: a third of a second.
_MOST_DELAYS: Final = 13


class MakingReady(QObject):
    """Does what waits, in its order, as soon as it was started.

    Args:
        tasks: The work under way. What a thread works on was asked for, such as a certificate on
            the command line, and Python does one thing at a time, so it comes first. A thread that
            waits for a server keeps nothing up for long.
        interval: Milliseconds between two things.
        parent: The owner.

    Attributes:
        delays: How often it has given way.
    """

    def __init__(self, tasks: Tasks, interval: int, parent: QObject) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._waiting: list[Callable[[], object]] = []
        self._timer = QTimer(self)
        self._timer.setInterval(interval)
        self._timer.timeout.connect(self._go_on)
        self.delays = 0

    def add(self, *things: Callable[[], object]) -> None:
        """Let things wait behind those that wait already."""
        self._waiting += things

    def start(self) -> None:
        """Begin, or go on."""
        self._timer.start()

    def stop(self) -> None:
        """Leave what still waits."""
        self._timer.stop()

    @property
    def is_over(self) -> bool:
        """Whether nothing waits any more."""
        return not self._waiting

    def _go_on(self) -> None:
        if not self._waiting:
            self._timer.stop()
        elif not self._tasks.is_idle and self.delays < _MOST_DELAYS:
            self.delays += 1
        else:
            self._waiting.pop(0)()

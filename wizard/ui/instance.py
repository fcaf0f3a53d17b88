"""One window for each user and screen: the first start opens what later ones leave for it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Protocol

from PySide6.QtCore import QFileSystemWatcher, QObject, Qt, QTimer, Signal

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

#: Milliseconds until a second look: what scans files may have held the first one up (Windows).
_SECOND_LOOK: Final = 500


class LeftPaths(Protocol):
    """What later starts of the program have left to open."""

    @property
    def folder(self) -> Path:
        """Where they leave it."""

    def take(self) -> Iterable[tuple[Path, ...]]:
        """Take it, as the paths that each start was given."""


class Instance(QObject):
    """Hears from later starts of the program of files to open.

    Who leaves something in a folder needs no Qt, and Qt's local sockets would take 3 MiB to wait.

    Args:
        left: What they leave; only the holder of the lock may take it.
        parent: Keeps it.

    Signals:
        opened(tuple): The paths that another start was given; none when the window was wanted.
    """

    opened = Signal(tuple)

    def __init__(self, left: LeftPaths, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._left = left
        self._watcher = QFileSystemWatcher(self)
        self._watcher.directoryChanged.connect(self._hear)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_SECOND_LOOK)
        self._timer.timeout.connect(self._take)

    def listen(self) -> bool:
        """Take what is left from now on, and what was left while this program started.

        Returns:
            False when the system refuses to watch the folder: then nothing is taken.
        """
        is_watched = self._watcher.addPath(str(self._left.folder))
        if is_watched:
            self._take()
        return is_watched

    def close(self) -> None:
        """Take nothing any more; who left something sees that it is not taken."""
        self._watcher.removePath(str(self._left.folder))
        self._watcher.directoryChanged.disconnect(self._hear)
        self._timer.stop()

    def _hear(self) -> None:
        self._timer.start()
        self._take()

    def _take(self) -> None:
        for paths in self._left.take():
            self.opened.emit(paths)


def come_to_front(window: QWidget) -> None:
    """Show a window in front of those of other programs, as far as the desktop lets it."""
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.show()
    window.raise_()
    window.activateWindow()

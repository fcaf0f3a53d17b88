"""The files that macOS asks the program to open: it names none on the command line."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication


class FileOpeningApplication(QApplication):
    """An application that is told of files which were double-clicked or dropped on its icon.

    A class of its own, since a filter of events would see those of all widgets.

    Signals:
        opened(tuple): The path of a file or folder to open.
    """

    opened = Signal(tuple)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QFileOpenEvent) and event.file():  # no file: an address
            self.opened.emit((Path(event.file()),))
            return True
        return super().event(event)

"""A field for several lines of text, which stays quick whatever is pasted into it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QPlainTextEdit

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData
    from PySide6.QtGui import QKeyEvent

#: More is cut: nobody reads it, and Qt lays out a line of 100,000 characters in seconds.
LONGEST_TEXT = 10_000


class TextField(QPlainTextEdit):
    """A field of plain text; Tab leaves it."""

    def __init__(self, height: int) -> None:
        super().__init__()
        self.setTabChangesFocus(True)
        self.setFixedHeight(height)

    @property
    def text(self) -> str:
        """What stands in it, at most `LONGEST_TEXT` characters."""
        return self.toPlainText()[:LONGEST_TEXT]

    def show_text(self, text: str) -> None:
        """Show another text; the cursor stays when it is the same."""
        if self.text != text[:LONGEST_TEXT]:
            self.setPlainText(text[:LONGEST_TEXT])

    def insertFromMimeData(self, source: QMimeData) -> None:
        room = LONGEST_TEXT - len(self.toPlainText()) + len(self.textCursor().selectedText())
        self.insertPlainText(source.text()[: max(room, 0)])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_full = len(self.toPlainText()) >= LONGEST_TEXT
        types = bool(event.text()) and event.text().isprintable()
        # What would not be kept must not be shown.
        if not (is_full and types and not self.textCursor().hasSelection()):
            super().keyPressEvent(event)

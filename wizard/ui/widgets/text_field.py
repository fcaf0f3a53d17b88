"""A field for several lines of text, which stays quick whatever is pasted into it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QPlainTextEdit

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData
    from PySide6.QtGui import QKeyEvent

#: More is cut: nobody reads it, and Qt wraps a line of 100,000 characters in seconds.
LONGEST_TEXT = 10_000


class TextField(QPlainTextEdit):
    """A field of plain text; Tab leaves it.

    Args:
        height: Its height in pixels; None for as high as there is room.
        longest: The most characters that it takes, of which `LONGEST_TEXT` can be in one line.
    """

    def __init__(self, height: int | None, longest: int = LONGEST_TEXT) -> None:
        super().__init__()
        self._longest = longest
        self.setTabChangesFocus(True)
        if height is not None:
            self.setFixedHeight(height)

    @property
    def text(self) -> str:
        """What stands in it, with the most characters that it takes."""
        return self.toPlainText()[: self._longest]

    def show_text(self, text: str) -> None:
        """Show another text; the cursor stays when it is the same."""
        if self.text != text[: self._longest]:
            self.setPlainText(text[: self._longest])

    def insertFromMimeData(self, source: QMimeData) -> None:
        room = self._longest - len(self.toPlainText()) + len(self.textCursor().selectedText())
        lines = source.text()[: max(room, 0)].split("\n")
        self.insertPlainText("\n".join(each[:LONGEST_TEXT] for each in lines))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_full = len(self.toPlainText()) >= self._longest
        types = bool(event.text()) and event.text().isprintable()
        # What would not be kept must not be shown.
        if not (is_full and types and not self.textCursor().hasSelection()):
            super().keyPressEvent(event)

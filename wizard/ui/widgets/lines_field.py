"""A field that is as high as the lines in it, up to a few."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPlainTextEdit

from wizard.ui.widgets.text_field import TextField

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

#: Lines that are shown at once, and the height of one as other fields have it.
_MOST_LINES, _HEIGHT = 6, 36
#: Pixels above and below the text: the style sheet's padding and border, and Qt's own margin, which
#: it wants below the last line twice before it stops to scroll.
_MARGIN = 2
_AROUND = 2 * (6 + 1) + 3 * _MARGIN


class LinesField(TextField):
    """Takes lines; Enter is heard, and Shift with Enter begins another line.

    Args:
        longest: The most characters that it takes.

    Signals:
        entered: Enter was pressed.
    """

    entered = Signal()

    def __init__(self, longest: int) -> None:
        super().__init__(_HEIGHT, longest)
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(_MARGIN)
        # What is dropped is for the window, which takes files and certificates.
        self.setAcceptDrops(False)
        self.blockCountChanged.connect(self._grow)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() not in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            super().keyPressEvent(event)
        elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            if not self.isReadOnly():
                self.insertPlainText("\n")
        else:
            self.entered.emit()

    def _grow(self, lines: int) -> None:
        self.ensurePolished()  # only then is its font the one that is painted
        shown = min(lines, _MOST_LINES)
        line = math.ceil(self.blockBoundingRect(self.document().firstBlock()).height())
        self.setFixedHeight(max(_HEIGHT, shown * line + _AROUND))
        policy = Qt.ScrollBarPolicy
        more = policy.ScrollBarAsNeeded if lines > shown else policy.ScrollBarAlwaysOff
        self.setVerticalScrollBarPolicy(more)

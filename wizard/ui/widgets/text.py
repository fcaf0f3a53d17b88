"""Labels and buttons that show plain text, whatever stands in it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QSizePolicy, QWidget

from wizard.ui.language import shown

#: Pixels that a label which wraps can be squeezed to.
_NARROWEST = 80


class PlainLabel(QLabel):
    """A label that never takes its text for markup: much of it comes from certificates."""

    def __init__(self, text: str = "", role: str = "", *, wraps: bool = True) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wraps)
        self.setText(text)
        if role:
            set_role(self, role)
        if wraps:
            self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def setText(self, text: str) -> None:
        """Show a text, a sentence of ours in the language of the window."""
        super().setText(shown(text))

    def minimumSizeHint(self) -> QSize:
        # Qt wants the longest word to fit, and one long file name would push the page out of the
        # window. It also wants as many lines as a narrow label would have, which makes a page
        # scroll that fits; how high the label has to be is asked by its width.
        hint = super().minimumSizeHint()
        if not self.wordWrap():
            return hint
        return QSize(min(hint.width(), _NARROWEST), self.fontMetrics().height())


def set_role(widget: QWidget, role: str) -> None:
    """Say what a widget is, so that the style sheet can dress it."""
    if widget.property("role") != role:
        widget.setProperty("role", role)
        # What was never shown is dressed when it is; asking it for its style is dear.
        if widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
            widget.style().unpolish(widget)
            widget.style().polish(widget)


def button(text: str, role: str = "") -> QPushButton:
    """Make a button; `role` is `primary`, `link`, `inline` (a link in small text) or nothing."""
    made = QPushButton(shown(text))
    made.setAutoDefault(False)
    if role:
        set_role(made, role)
    if role in {"link", "inline"}:
        made.setCursor(Qt.CursorShape.PointingHandCursor)
        made.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
    return made


def line() -> QFrame:
    """Make a thin horizontal line."""
    made = QFrame()
    set_role(made, "line")
    return made

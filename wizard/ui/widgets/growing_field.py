"""A field of one line that grows when several are pasted into it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from wizard.ui.language import shown
from wizard.ui.widgets.text import set_role

if TYPE_CHECKING:
    from wizard.ui.widgets.lines_field import LinesField

#: Characters: two thousand environments with address and purpose. Qt would cut them to 32,767.
_LONGEST = 200_000


class GrowingField(QWidget):
    """Takes one line, and several when they are pasted.

    A field for several lines takes Qt thirty times as long to make, and the first page shows this
    one; so that field is made when there are several.

    Signals:
        entered: Enter was pressed.
    """

    entered = Signal()

    def __init__(self, name: str, example: str) -> None:
        super().__init__()
        self._name = name
        self._lines: LinesField | None = None
        self._line = QLineEdit()
        self._line.setAccessibleName(name)
        self._line.setPlaceholderText(example)
        self._line.setMaxLength(_LONGEST)
        # What is dropped is for the window, which takes files and certificates.
        self._line.setAcceptDrops(False)
        self._line.returnPressed.connect(self.entered)
        # Qt shows a line end as a space here, but keeps it.
        self._line.textChanged.connect(self._grow)
        self.setFocusProxy(self._line)
        self._inside = QVBoxLayout(self)
        self._inside.setContentsMargins(0, 0, 0, 0)
        self._inside.addWidget(self._line)

    @property
    def field(self) -> QLineEdit | LinesField:
        """What takes the text now."""
        return self._line if self._lines is None else self._lines

    @property
    def text(self) -> str:
        """What stands in it; lines end with a line feed."""
        return self._line.text() if self._lines is None else self._lines.text

    def show_text(self, text: str) -> None:
        """Show another text; the cursor stays when it is the same."""
        if text == self.text:
            return
        if self._lines is None or "\n" not in text:
            self._shrink()
            self._line.setText(text)
        else:
            self._lines.show_text(text)

    def show_wrong(self, *, is_wrong: bool) -> None:
        """Show whether something in it is to be mended."""
        set_role(self.field, "wrong" if is_wrong else "")

    def describe(self, text: str) -> None:
        """Tell screen readers more about it, such as what is to be mended; its example for none."""
        self.field.setAccessibleDescription(shown(text))

    def show_busy(self, *, busy: bool) -> None:
        """Let nothing be typed for a while."""
        self.field.setReadOnly(busy)

    def _grow(self, text: str) -> None:
        if "\n" not in text and "\r" not in text:
            return
        from wizard.ui.widgets.lines_field import LinesField  # noqa: PLC0415  as told above

        lines = LinesField(_LONGEST)
        lines.setAccessibleName(self._name)
        lines.setAccessibleDescription(self._line.accessibleDescription())
        lines.show_text(text)
        lines.moveCursor(lines.textCursor().MoveOperation.End)
        lines.entered.connect(self.entered)
        self._replace(self._line, lines)
        self._lines = lines

    def _shrink(self) -> None:
        if self._lines is not None:
            self._replace(self._lines, self._line)
            self._lines.deleteLater()
            self._lines = None

    def _replace(self, before: QWidget, after: QWidget) -> None:
        had_focus = before.hasFocus()
        self._inside.addWidget(after)
        after.setVisible(True)
        self.setFocusProxy(after)
        if had_focus:  # before the one that has it is hidden, or Qt moves it elsewhere
            after.setFocus(Qt.FocusReason.OtherFocusReason)
        before.setVisible(False)
        self._inside.removeWidget(before)

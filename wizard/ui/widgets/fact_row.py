"""One fact: its name, its value, and a button that copies it."""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QHBoxLayout, QWidget

from wizard.request.words import cut
from wizard.ui.glossary import Term, explain, meaning
from wizard.ui.language import tr
from wizard.ui.widgets.copy_button import CopyButton
from wizard.ui.widgets.text import PlainLabel, set_role

if TYPE_CHECKING:
    from PySide6.QtGui import QEnterEvent, QResizeEvent, QShowEvent

#: Pixels right of the value. The button stands there, so that no value loses room to it.
MARGIN = 16
_LONGEST_SAID = 120  # characters
_GAP, _ABOVE = 12, 3


class FactRow(QWidget):
    """Shows one fact; the button is painted while the mouse is over the row.

    Attributes:
        value: What is shown of the value; it can be selected.
        copy_button: Copies the value.
    """

    def __init__(self) -> None:
        super().__init__()
        self._code = ""
        self._explained: tuple[Term, ...] = ()
        self._name, self.value = PlainLabel(role="quiet", wraps=False), PlainLabel()
        self.value.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        across = QHBoxLayout(self)
        across.setContentsMargins(0, _ABOVE, MARGIN, _ABOVE)
        across.setSpacing(_GAP)
        across.addWidget(self._name, 0, Qt.AlignmentFlag.AlignTop)
        across.addWidget(self.value, 1)
        self.copy_button = CopyButton(self)

    @property
    def name(self) -> str:
        """The name of the fact."""
        return self._name.text()

    @property
    def text(self) -> str:
        """What is shown of its value."""
        return self.value.text()

    @property
    def name_width(self) -> int:
        """Pixels that the name needs."""
        return self._name.sizeHint().width()

    def begin_value_at(self, width: int) -> None:
        """Give the name that many pixels, so that the values of all rows begin at one place."""
        self._name.setFixedWidth(width)
        self._fit_code()

    def show_fact(self, name: str, shown: str, copied: str, *, is_code: bool) -> None:
        """Show another fact; code is broken into lines of one length, once values have a place."""
        self._name.setText(name)
        self._code = shown if is_code else ""
        self.value.setText(shown)
        set_role(self.value, "code" if is_code else "")
        self.value.setAccessibleName(tr("{}: {}").format(name, shown))
        # The value itself never has the focus: who goes from row to row hears it here.
        said = tr("{}: {}").format(name, cut(shown, _LONGEST_SAID))
        self.copy_button.stand_for(said, copied)

    def explain(self, *terms: Term) -> None:
        """Explain words in the name: to the mouse there, to the keyboard at the button."""
        if terms != self._explained:
            self._explained = terms
            explain(self._name, *terms)
            self.copy_button.setWhatsThis(meaning(*terms))
            self.copy_button.setAccessibleDescription(meaning(*terms))

    def make_stop(self, *, is_one: bool) -> None:
        """Let Tab stop at the button, or pass it by."""
        policy = Qt.FocusPolicy.TabFocus if is_one else Qt.FocusPolicy.NoFocus
        self.copy_button.setFocusPolicy(policy)

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.copy_button.show_sign(shown=True)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.copy_button.show_sign(shown=False)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit_code()  # the style sheet has given it its font by now

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_code()
        size = self.copy_button.sizeHint()
        self.copy_button.setGeometry(self.width() - size.width(), 0, size.width(), size.height())

    def _fit_code(self) -> None:
        if self._code:
            room = self.width() - self._name.maximumWidth() - _GAP - MARGIN
            digit = QFontMetricsF(self.value.font()).horizontalAdvance("0")
            self.value.setText(fitted(self._code, int(room / digit)))


def fitted(code: str, columns: int) -> str:
    """Break digits, or pairs of them with colons between, into as few and equal lines as fit."""
    separator = ":" if ":" in code else ""
    parts = code.split(separator) if separator else list(code)
    most = (columns + 1) // 3 if separator else columns
    lines = ceil(len(parts) / max(most, 1))
    each = ceil(len(parts) / max(lines, 1))
    rows = (parts[start : start + each] for start in range(0, len(parts), max(each, 1)))
    return "\n".join(separator.join(row) for row in rows)

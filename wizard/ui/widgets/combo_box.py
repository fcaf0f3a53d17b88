"""A choice of one out of a list, with an arrow in our colours.

A style sheet takes its pictures from files, each of one colour; so the arrow is painted here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QComboBox

from wizard.ui.icons import Icon, paint_icon
from wizard.ui.theme import colours_of

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent, QWheelEvent
    from PySide6.QtWidgets import QWidget

_ARROW, _BESIDE_ARROW, _BESIDE_WORDS = 16, 8, 24  # pixels


class ComboBox(QComboBox):
    """A choice; the mouse wheel changes it only while it has the focus."""

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def showPopup(self) -> None:
        """Open the list, as wide as its words."""
        self.view().setMinimumWidth(self.view().sizeHintForColumn(0) + _BESIDE_WORDS)
        super().showPopup()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.property("role") != "plain":  # which says that there is nothing to choose
            paint_arrow(self)


def paint_arrow(field: QWidget) -> None:
    """Paint the arrow at the end of a field that opens a list or a calendar."""
    is_mirrored = field.layoutDirection() == Qt.LayoutDirection.RightToLeft
    left = _BESIDE_ARROW if is_mirrored else field.width() - _ARROW - _BESIDE_ARROW
    area = QRectF(left, (field.height() - _ARROW) / 2, _ARROW, _ARROW)
    paint_icon(QPainter(field), Icon.ARROW_DOWN, area, colours_of(field).quiet)

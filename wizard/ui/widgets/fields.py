"""Fields that keep their value when the page is scrolled over them, with marks in our colours.

A style sheet takes its pictures from files, each of one colour; so the marks are painted here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDateEdit,
    QStyle,
    QStyleOptionButton,
    QWidget,
)

from wizard.ui.icons import Icon, paint_icon
from wizard.ui.theme import colours_of

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent, QWheelEvent

_ARROW, _BESIDE_ARROW = 16, 8  # pixels


class ComboBox(QComboBox):
    """A choice; the mouse wheel changes it only while it has the focus."""

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.property("role") != "plain":  # which says that there is nothing to choose
            _paint_arrow(self)


class DateField(QDateEdit):
    """A day; the mouse wheel changes it only while it has the focus."""

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCalendarPopup(True)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002, FBT001  as Qt has it
        # Qt stops at the day, at the day once more, at the month and at the year.
        return QWidget.focusNextPrevChild(self, next)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        _paint_arrow(self)


class TickBox(QCheckBox):
    """A box to tick."""

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.isChecked():
            option = QStyleOptionButton()
            self.initStyleOption(option)
            box = self.style().subElementRect(QStyle.SubElement.SE_CheckBoxIndicator, option, self)
            colours = colours_of(self)
            paint_icon(
                QPainter(self), Icon.CHECK, QRectF(box).adjusted(1, 1, -1, -1), colours.on_accent
            )


def _paint_arrow(field: QComboBox | QDateEdit) -> None:
    """Paint the arrow at the end of a field that opens a list or a calendar."""
    is_mirrored = field.layoutDirection() == Qt.LayoutDirection.RightToLeft
    left = _BESIDE_ARROW if is_mirrored else field.width() - _ARROW - _BESIDE_ARROW
    area = QRectF(left, (field.height() - _ARROW) / 2, _ARROW, _ARROW)
    paint_icon(QPainter(field), Icon.ARROW_DOWN, area, colours_of(field).quiet)

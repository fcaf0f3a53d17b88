"""A field for a day and a box to tick, with marks in our colours."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QCheckBox,
    QDateEdit,
    QStyle,
    QStyleOptionButton,
    QWidget,
)

from wizard.ui.icons import Icon, paint_icon
from wizard.ui.theme import colours_of
from wizard.ui.widgets.combo_box import paint_arrow

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent, QWheelEvent


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
        paint_arrow(self)


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

"""Paints one row of details: its name on the left, its value on the right, as plain text."""

from __future__ import annotations

import re
from math import ceil
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen, QTextLayout, QTextOption
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from wizard.ui.scale import BODY, SMALL
from wizard.ui.theme import colours_of, font
from wizard.ui.tone import Tone
from wizard.ui.widgets.detail_model import DETAIL
from wizard.ui.widgets.pill import paint_pill, pill_width

if TYPE_CHECKING:
    from wizard.ui.colours import Colours
    from wizard.ui.details import Detail
    from wizard.ui.widgets.detail_model import Index

_CODE = 11
#: Where a line may be broken: between the pairs of digits of a fingerprint.
_BETWEEN_PAIRS = re.compile(r"(?<=\b[0-9A-F]{2}:)(?=[0-9A-F]{2}\b)")
_LEFT, _NAMES, _GAP, _RIGHT = 16, 200, 16, 40
_ABOVE, _PILL = 7, 24
_HEADING, _ABOVE_HEADING = 26, 14


class DetailDelegate(QStyledItemDelegate):
    """Lays texts out itself, so that nothing in them is ever markup.

    Args:
        view: The list that it paints in.
    """

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._view = view
        self._layouts: dict[tuple[str, int, int], tuple[QTextLayout, int]] = {}

    def forget_layouts(self) -> None:
        """Lay the texts out anew: the view has another width."""
        self._layouts.clear()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002  Qt's
        detail: Detail | None = index.data(DETAIL)
        if detail is None:
            return QSize(0, _HEADING + (_ABOVE_HEADING if index.row() else _ABOVE))
        name = sum(height for _layout, height in self._name(detail))
        name += _PILL if detail.mark else 0
        return QSize(0, max(name, self._value(detail)[1]) + 2 * _ABOVE)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area: QRect = option.rect
        detail: Detail | None = index.data(DETAIL)
        colours = colours_of(self._view)
        if detail is None:
            self._paint_heading(painter, index.data(), area, colours, is_first=index.row() == 0)
        else:
            self._paint_ground(painter, option.state, area, colours)
            self._paint_name(painter, detail, area, colours)
            layout, _height = self._value(detail)
            painter.setPen(QColor(colours.text))
            down = _ABOVE + (2 if detail.is_code else 0)
            layout.draw(painter, QPointF(area.x() + _LEFT + _NAMES + _GAP, area.y() + down))
        painter.restore()

    def _paint_heading(
        self, painter: QPainter, text: str, area: QRect, colours: Colours, *, is_first: bool
    ) -> None:
        if not is_first:
            line = QRect(area.x() + _LEFT, area.y() + _ABOVE_HEADING // 2, area.width(), 1)
            line.setRight(area.right() - _LEFT)
            painter.fillRect(line, QColor(colours.hairline))
        painter.setFont(font(self._view, BODY, bold=True))
        painter.setPen(QColor(colours.text))
        place = area.adjusted(_LEFT, 0, -_LEFT, 0)
        place.setTop(area.bottom() - _HEADING)
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, text)

    def _paint_ground(
        self, painter: QPainter, state: QStyle.StateFlag, area: QRect, colours: Colours
    ) -> None:
        ground = QRectF(area).adjusted(5, 1, -5, -1)
        if state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            if state & QStyle.StateFlag.State_HasFocus and self._view.hasFocus():
                painter.setPen(QPen(QColor(colours.accent), 2))
            painter.setBrush(QColor(colours.rail))
            painter.drawRoundedRect(ground, 6, 6)

    def _paint_name(self, painter: QPainter, detail: Detail, area: QRect, colours: Colours) -> None:
        top = area.y() + _ABOVE
        painter.setPen(QColor(colours.quiet))
        for layout, height in self._name(detail):
            layout.draw(painter, QPointF(area.x() + _LEFT, top))
            top += height
        if detail.mark:
            width = pill_width(self._view, detail.mark)
            pill = QRectF(area.x() + _LEFT, top + 3, width, _PILL - 3)
            paint_pill(painter, self._view, pill, detail.mark, Tone.ACCENT, colours)

    def _name(self, detail: Detail) -> list[tuple[QTextLayout, int]]:
        """What stands on the left: the name, and below it the identifier."""
        parts = [self._laid_out(detail.name, font(self._view, BODY), _NAMES)]
        if detail.identifier:
            parts.append(self._laid_out(detail.identifier, font(self._view, SMALL), _NAMES))
        return parts

    def _value(self, detail: Detail) -> tuple[QTextLayout, int]:
        width = self._view.viewport().width() - _LEFT - _NAMES - _GAP - _RIGHT
        made = font(self._view, _CODE if detail.is_code else BODY)
        if detail.is_code:
            made.setFamilies(["monospace"])
            made.setStyleHint(QFont.StyleHint.Monospace)
        return self._laid_out(detail.shown, made, max(width, _NAMES))

    def _laid_out(self, text: str, made: QFont, width: int) -> tuple[QTextLayout, int]:
        key = (text, made.pixelSize(), width)
        if key not in self._layouts:
            self._layouts[key] = _lay_out(text, made, width)
        return self._layouts[key]


def _lay_out(text: str, made: QFont, width: int) -> tuple[QTextLayout, int]:
    """Break a text into lines, within words where it must be; tell its height in pixels."""
    broken = _BETWEEN_PAIRS.sub("\u200b", text).replace("\n", "\u2028")
    layout = QTextLayout(broken, made)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setTextDirection(Qt.LayoutDirection.LeftToRight)
    layout.setTextOption(option)
    layout.setCacheEnabled(True)
    layout.beginLayout()
    height = 0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, height))
        height += ceil(line.height())
    layout.endLayout()
    return layout, height

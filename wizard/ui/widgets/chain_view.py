"""The chains of certificates, with a box to tick at those that can be installed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from wizard.trust.trust_report import Assessment, TrustReport
from wizard.ui.certificate_words import role_words
from wizard.ui.icons import Icon, paint_icon
from wizard.ui.language import shown, tr
from wizard.ui.scale import BODY, SMALL
from wizard.ui.theme import colours_of, font
from wizard.ui.widgets.chain_model import ASSESSMENT, DEPTH, PILL, ChainModel
from wizard.ui.widgets.pill import paint_pill, pill_width

if TYPE_CHECKING:
    from datetime import datetime

    from wizard.ui.colours import Colours
    from wizard.ui.widgets.chain_model import Index


_ROW_HEIGHT, _BOX, _INDENT = 58, 16, 22
_PAINTED_TEXT = 200


class ChainView(QListView):
    """Shows the chains of a trust report, each certificate further right than its issuer.

    Signals:
        selected(Assessment): Another certificate is selected.
        ticked(str, bool): The box of the certificate with that SHA-256 was changed.
    """

    selected = Signal(object)
    ticked = Signal(str, bool)

    def __init__(self) -> None:
        super().__init__()
        self.setUniformItemSizes(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(tr("Certificates to install"))
        self.setItemDelegate(_ChainDelegate(self))
        self._chains = ChainModel(self)
        self._chains.ticked.connect(self.ticked)
        self.setModel(self._chains)
        self.selectionModel().currentChanged.connect(lambda: self.selected.emit(self.current))
        self._shown: TrustReport | None = None

    def show_chains(
        self,
        trust: TrustReport,
        left_out: frozenset[str],
        added: frozenset[str],
        now: datetime,
    ) -> None:
        """Show other chains; the selected certificate stays selected if it is still there."""
        if self._shown is not trust:
            selected = self.current
            self._shown = trust
            self._chains.show_chains(trust, now)
            self.setCurrentIndex(self._chains.index_of(selected))
            self.updateGeometry()
        self._chains.show_choice(left_out, added)

    @property
    def current(self) -> Assessment | None:
        """The selected certificate's assessment."""
        found = self.currentIndex().data(ASSESSMENT)
        return found if isinstance(found, Assessment) else None

    def sizeHint(self) -> QSize:
        rows = len(self._shown.assessments) if self._shown else 1
        return QSize(318, min(max(rows, 1), 7) * _ROW_HEIGHT + 4)

    def minimumSizeHint(self) -> QSize:
        return QSize(220, self.sizeHint().height())


class _ChainDelegate(QStyledItemDelegate):
    def __init__(self, view: ChainView) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002  Qt's
        return QSize(120, _ROW_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = colours_of(self._view)
        is_last = index.row() == index.model().rowCount() - 1
        self._paint_ground(painter, option, colours, is_last=is_last)
        area = _indented(option.rect, index)
        self._paint_box(painter, index, _box(area), colours)
        pill, tone = index.data(PILL)
        width = pill_width(self._view, pill)
        pill_area = QRectF(area.right() - width - 13, area.y(), width, area.height())
        paint_pill(painter, self._view, pill_area, pill, tone, colours)
        left = _box(area).right() + 12
        texts = QRectF(left, area.y(), pill_area.left() - left - 8, area.height())
        self._paint_texts(painter, index.data(ASSESSMENT), texts, colours)
        painter.restore()

    def editorEvent(
        self,
        event: QEvent,
        model: QAbstractItemModel,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        if isinstance(event, QMouseEvent):
            box = _box(_indented(option.rect, index)).adjusted(-8, -14, 8, 14)
            if event.type() != QEvent.Type.MouseButtonRelease or not box.contains(event.position()):
                return False
            state = index.data(Qt.ItemDataRole.CheckStateRole)
            if state is None:
                return False
            checked = Qt.CheckState(state) == Qt.CheckState.Checked
            new = Qt.CheckState.Unchecked if checked else Qt.CheckState.Checked
            return model.setData(index, new, Qt.ItemDataRole.CheckStateRole)
        return super().editorEvent(event, model, option, index)

    def _paint_ground(
        self, painter: QPainter, option: QStyleOptionViewItem, colours: Colours, *, is_last: bool
    ) -> None:
        across: QRect = option.rect
        state: QStyle.StateFlag = option.state
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(across, QColor(colours.rail))
        if not is_last:  # where the list has its border
            painter.setPen(QColor(colours.hairline))
            painter.drawLine(across.bottomLeft(), across.bottomRight())
        if state & QStyle.StateFlag.State_HasFocus and self._view.hasFocus():
            painter.setPen(QPen(QColor(colours.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(across).adjusted(2, 2, -2, -3), 6, 6)

    def _paint_box(self, painter: QPainter, index: Index, box: QRectF, colours: Colours) -> None:
        state = index.data(Qt.ItemDataRole.CheckStateRole)
        if state is None:
            painter.setPen(QPen(QColor(colours.control_border), 1.4))
            painter.drawLine(box.topLeft() + QPointF(4, 8), box.topLeft() + QPointF(12, 8))
            return
        checked = Qt.CheckState(state) == Qt.CheckState.Checked
        painter.setPen(QPen(QColor(colours.accent if checked else colours.control_border), 1))
        painter.setBrush(QColor(colours.accent if checked else colours.card))
        painter.drawRoundedRect(box, 4, 4)
        if checked:
            paint_icon(painter, Icon.CHECK, box.adjusted(1, 1, -1, -1), colours.on_accent)

    def _paint_texts(
        self, painter: QPainter, assessment: Assessment, area: QRectF, colours: Colours
    ) -> None:
        lines = (
            (shown(assessment.certificate.title), BODY, True, colours.text, 10),
            (role_words(assessment), SMALL, False, colours.quiet, 31),
        )
        for text, size, bold, colour, down in lines:
            painter.setFont(font(self._view, size, bold=bold))
            painter.setPen(QColor(colour))
            elided = painter.fontMetrics().elidedText(
                text[:_PAINTED_TEXT], Qt.TextElideMode.ElideRight, int(area.width())
            )
            line = QRectF(area.x(), area.y() + down, area.width(), 20)
            painter.drawText(line, Qt.AlignmentFlag.AlignTop, elided)


def _indented(area: QRect, index: Index) -> QRect:
    return area.adjusted(index.data(DEPTH) * _INDENT, 0, 0, 0)


def _box(area: QRect) -> QRectF:
    return QRectF(area.x() + 14, area.y() + (area.height() - _BOX) / 2, _BOX, _BOX)

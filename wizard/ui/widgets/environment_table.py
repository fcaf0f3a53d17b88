"""The environments as a table with boxes to tick, in an order that can be changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from wizard.ui.icons import Icon, paint_icon
from wizard.ui.language import tr
from wizard.ui.theme import colours_of
from wizard.ui.widgets.environment_model import Column, EnvironmentModel, Index

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent, QResizeEvent

    from wizard.environments.environment import Environment

_ROW_HEIGHT, _ROWS_SHOWN = 43, 8
_FRAME = 5  # pixels: the border and the padding of the style sheet
_AROUND_TEXT = 34  # pixels: the padding of the style sheet, and a little air
#: A space of half the size of the font; the style has no other way to part a box from its text.
_AFTER_BOX = "\N{EN SPACE}"
_BOX, _WIDEST_KEPT_NAME = 32, 220  # pixels: the box to tick; a name of which nothing is cut


class EnvironmentTable(QTableView):
    """Shows environments, or those of them that fit a search.

    Rows are counted in all environments, whatever is searched for.

    Signals:
        edited(tuple): The customer changed the environments: all of them, as they are now.
        edit_wanted(int): The environment in that row is to be edited.
        remove_wanted(int): The environment in that row is to be removed.
    """

    edited = Signal(tuple)
    edit_wanted = Signal(int)
    remove_wanted = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._model = EnvironmentModel(self)
        self._model.edited.connect(self.edited)
        self.setModel(self._model)
        self.setAccessibleName(tr("Environments"))
        self.horizontalHeader().setVisible(False)
        self.verticalHeader().setVisible(False)
        self.verticalHeader().setDefaultSectionSize(_ROW_HEIGHT)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setWordWrap(False)
        self.setItemDelegate(_CellDelegate(self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.doubleClicked.connect(lambda _index: self.edit_wanted.emit(self.current_row))

    def show_environments(self, environments: Sequence[Environment]) -> None:
        """Show other environments; the selected row stays where it is."""
        if tuple(environments) == self._model.environments:
            return
        row = self.currentIndex().row()
        self._model.show_environments(tuple(environments))
        self._select(row)
        self._share_out()
        self.updateGeometry()

    def search(self, text: str) -> None:
        """Show those alone whose name, address or purpose holds a text; all for none."""
        self._model.search(text)
        self._select(0)
        self.updateGeometry()

    @property
    def is_searched(self) -> bool:
        """Whether a search hides some of them."""
        return len(self._model.shown) < len(self._model.environments)

    @property
    def shown_rows(self) -> tuple[int, ...]:
        """The rows that fit the search, from above."""
        return self._model.shown

    @property
    def current_row(self) -> int:
        """The selected row from 0; -1 when there is none."""
        shown = self.currentIndex().row()
        return self._model.shown[shown] if shown >= 0 else -1

    def move_current(self, down: int) -> None:
        """Move the selected environment by so many rows, unless a search hides what is between."""
        here, there = self.current_row, self.current_row + down
        rows = list(self._model.environments)
        if self.is_searched or here < 0 or not 0 <= there < len(rows):
            return
        rows.insert(there, rows.pop(here))
        self._model.show_environments(tuple(rows))
        self.selectRow(there)
        self.edited.emit(tuple(rows))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        alt = event.modifiers() & Qt.KeyboardModifier.AltModifier
        row = self.current_row
        if alt and event.key() in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            self.move_current(1 if event.key() == Qt.Key.Key_Down else -1)
        elif row >= 0 and event.key() in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self.remove_wanted.emit(row)
        elif row >= 0 and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2}:
            self.edit_wanted.emit(row)
        elif row >= 0 and event.key() == Qt.Key.Key_Space:
            self._model.toggle(row)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_out()

    def sizeHint(self) -> QSize:
        rows = min(max(len(self._model.shown), 1), _ROWS_SHOWN)
        return QSize(400, rows * _ROW_HEIGHT + 2 * _FRAME)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def _select(self, row: int) -> None:
        if self._model.shown:
            self.selectRow(min(max(row, 0), len(self._model.shown) - 1))

    def _share_out(self) -> None:
        """Give each column what it needs, the name the rest, and the address less if need be."""
        widths = {column: self._wanted_width(column) for column in Column}
        name = min(widths.pop(Column.NAME) + _BOX, _WIDEST_KEPT_NAME)
        rest = self.viewport().width() - sum(widths.values())
        if rest < name:
            widths[Column.ADDRESS] = max(widths[Column.ADDRESS] + rest - name, 0)
        widths[Column.NAME] = self.viewport().width() - sum(widths.values())
        for column, width in widths.items():
            self.setColumnWidth(column, width)

    def _wanted_width(self, column: Column) -> int:
        metrics = QFontMetrics(self._model.font_of(column) or self.font())
        texts = self._model.longest(column)
        return max(metrics.horizontalAdvance(text) for text in ("", *texts)) + _AROUND_TEXT


class _CellDelegate(QStyledItemDelegate):
    """Draws what stands beside a name more quietly, and cuts addresses in their middle.

    A line divides two rows, and there is none below the last, where the table has its border.
    """

    def __init__(self, table: QTableView) -> None:
        super().__init__(table)
        self._table = table

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        super().paint(painter, option, index)
        colours, area = colours_of(self._table), option.rect
        if index.row() < index.model().rowCount() - 1:
            line = QRect(area.left(), area.bottom(), area.width(), 1)
            painter.fillRect(line, QColor(colours.hairline))
        state = index.data(Qt.ItemDataRole.CheckStateRole)
        if state is not None and Qt.CheckState(state) == Qt.CheckState.Checked:
            self.initStyleOption(option, index)
            part = QStyle.SubElement.SE_ItemViewItemCheckIndicator
            box = self._table.style().subElementRect(part, option, self._table)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            paint_icon(painter, Icon.CHECK, QRectF(box).adjusted(1, 1, -1, -1), colours.on_accent)

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        if index.column() == Column.NAME:
            option.text = f"{_AFTER_BOX}{option.text}"
        if index.column() == Column.ADDRESS:
            option.textElideMode = Qt.TextElideMode.ElideMiddle
        if index.column() != Column.NAME:
            quiet = QColor(colours_of(self._table).quiet)
            option.palette.setColor(QPalette.ColorRole.Text, quiet)

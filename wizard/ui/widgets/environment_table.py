"""The environments as a table with boxes to tick, in an order that can be changed."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QObject

    from wizard.environments.environment import Environment

from wizard.certificates.names import visible

Index = QModelIndex | QPersistentModelIndex
_ROW_HEIGHT, _ROWS_SHOWN, _WIDEST_COLUMN = 43, 8, 340
_FRAME = 5  # pixels: the border and the padding of the style sheet


class EnvironmentTable(QTableView):
    """Shows environments.

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
        self._model = _EnvironmentModel(self)
        self._model.edited.connect(self.edited)
        self.setModel(self._model)
        self.setAccessibleName(self.tr("Environments"))
        self.horizontalHeader().setVisible(False)
        self.verticalHeader().setVisible(False)
        self.verticalHeader().setDefaultSectionSize(_ROW_HEIGHT)
        self.horizontalHeader().setMaximumSectionSize(_WIDEST_COLUMN)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.setWordWrap(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.doubleClicked.connect(lambda index: self.edit_wanted.emit(index.row()))

    def show_environments(self, environments: Sequence[Environment]) -> None:
        """Show other environments; the selected row stays where it is."""
        if tuple(environments) == self._model.environments:
            return
        row = self.current_row
        self._model.show_environments(tuple(environments))
        if environments:
            self.selectRow(min(max(row, 0), len(environments) - 1))
        self.updateGeometry()

    @property
    def current_row(self) -> int:
        """The selected row, counted from 0; -1 when there is none."""
        return self.currentIndex().row()

    def move_current(self, down: int) -> None:
        """Move the selected environment by so many rows."""
        here, there = self.current_row, self.current_row + down
        rows = list(self._model.environments)
        if here < 0 or not 0 <= there < len(rows):
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

    def sizeHint(self) -> QSize:
        rows = min(len(self._model.environments), _ROWS_SHOWN)
        return QSize(400, rows * _ROW_HEIGHT + 2 * _FRAME)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()


class _EnvironmentModel(QAbstractTableModel):
    edited = Signal(tuple)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.environments: tuple[Environment, ...] = ()
        self._bold = QFont()
        self._bold.setWeight(QFont.Weight.DemiBold)

    def show_environments(self, environments: tuple[Environment, ...]) -> None:
        self.beginResetModel()
        self.environments = environments
        self.endResetModel()

    def toggle(self, row: int) -> None:
        changed = self.environments[row]
        rows = list(self.environments)
        rows[row] = replace(changed, ticked=not changed.ticked)
        self.environments = tuple(rows)
        index = self.index(row, 0)
        self.dataChanged.emit(index, index)
        self.edited.emit(self.environments)

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.environments)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else 3

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return flags | Qt.ItemFlag.ItemIsUserCheckable if index.column() == 0 else flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        environment = self.environments[index.row()]
        column = index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            texts = (environment.name, environment.purpose.value, environment.address)
            return visible(texts[column])
        if role == Qt.ItemDataRole.FontRole and column == 0:
            return self._bold
        if role == Qt.ItemDataRole.CheckStateRole and column == 0:
            return Qt.CheckState.Checked if environment.ticked else Qt.CheckState.Unchecked
        return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole:
            return False
        if self.environments[index.row()].ticked != (Qt.CheckState(value) == Qt.CheckState.Checked):
            self.toggle(index.row())
        return True

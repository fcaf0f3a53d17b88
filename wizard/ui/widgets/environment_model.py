"""What the table of environments shows of each."""

from __future__ import annotations

from dataclasses import replace
from enum import IntEnum
from html import escape
from operator import attrgetter
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QFont

from wizard.certificates.names import visible
from wizard.environments.environment import Purpose
from wizard.ui.choice_words import words_of
from wizard.ui.glossary import Term, tooltip
from wizard.ui.language import tr
from wizard.ui.scale import SMALL

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from wizard.environments.environment import Environment

Index = QModelIndex | QPersistentModelIndex
#: Texts of a column that are measured; the longest in letters is among them, near enough.
_MEASURED = 12


class Column(IntEnum):
    """What stands side by side."""

    NAME = 0
    PURPOSE = 1
    ADDRESS = 2
    DETAILS = 3


class EnvironmentModel(QAbstractTableModel):
    """The environments, and which of them are shown.

    Signals:
        edited(tuple): One was ticked or unticked: all of them, as they are now.

    Attributes:
        environments: All of them.
        shown: The places of those that fit the search.
    """

    edited = Signal(tuple)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.environments: tuple[Environment, ...] = ()
        self.shown: tuple[int, ...] = ()
        self._sought = ""
        self._bold = QFont()
        self._bold.setWeight(QFont.Weight.DemiBold)
        self._small = QFont()
        self._small.setPixelSize(SMALL)

    def show_environments(self, environments: tuple[Environment, ...]) -> None:
        """Show others, as far as they fit the search."""
        self.beginResetModel()
        self.environments = environments
        self.shown = tuple(n for n, each in enumerate(environments) if self._fits(each))
        self.endResetModel()

    def search(self, text: str) -> None:
        """Show those alone that hold a text; all for none."""
        self._sought = text.strip().casefold()
        self.show_environments(self.environments)

    def longest(self, column: Column) -> list[str]:
        """Tell the lines of a column that need the most room."""
        alike = {_SAID_OF[column](each): each for each in self.environments}
        lines = {line for e in alike.values() for line in _text(e, column).split("\n")}
        return sorted(lines, key=len, reverse=True)[:_MEASURED]

    def font_of(self, column: Column) -> QFont | None:
        """Tell the font of a column, where it is not the table's own."""
        return {Column.NAME: self._bold, Column.DETAILS: self._small}.get(column)

    def toggle(self, place: int) -> None:
        """Tick or untick the environment at that place of all."""
        rows = list(self.environments)
        rows[place] = replace(rows[place], ticked=not rows[place].ticked)
        self.environments = tuple(rows)
        index = self.index(self.shown.index(place), Column.NAME)
        self.dataChanged.emit(index, index)
        self.edited.emit(self.environments)

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.shown)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(Column)

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return flags | Qt.ItemFlag.ItemIsUserCheckable if index.column() == Column.NAME else flags

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        # Not seen, but read out.
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return {
            Column.NAME: tr("Name"),
            Column.PURPOSE: tr("Purpose"),
            Column.ADDRESS: tr("Address"),
            Column.DETAILS: tr("Front-ends and origin"),
        }[Column(section)]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        environment = self.environments[self.shown[index.row()]]
        column = Column(index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return _text(environment, column)
        if role == Qt.ItemDataRole.ToolTipRole and column in {Column.NAME, Column.ADDRESS}:
            # Tooltips guess whether a text is markup; this one is, and what is in it is not.
            return f"<span>{escape(_text(environment, column))}</span>"
        if role == Qt.ItemDataRole.ToolTipRole and column is Column.DETAILS:
            return tooltip(Term.FRONT_END) if environment.front_ends else None
        if role == Qt.ItemDataRole.AccessibleTextRole and column is Column.NAME:
            # Who steps from row to row hears this cell alone.
            words = (_text(environment, each) for each in Column)
            return ", ".join(each.replace("\n", ", ") for each in words if each)
        if role == Qt.ItemDataRole.FontRole:
            return self.font_of(column)
        if role == Qt.ItemDataRole.CheckStateRole and column is Column.NAME:
            return Qt.CheckState.Checked if environment.ticked else Qt.CheckState.Unchecked
        return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole:
            return False
        place = self.shown[index.row()]
        if self.environments[place].ticked != (Qt.CheckState(value) == Qt.CheckState.Checked):
            self.toggle(place)
        return True

    def _fits(self, environment: Environment) -> bool:
        purpose = environment.purpose
        texts = (environment.name, environment.address, purpose, words_of(purpose))
        return not self._sought or any(self._sought in text.casefold() for text in texts)


#: What the text of a column is made of: of those that are alike in it, one is enough to measure.
_SAID_OF: Final = {
    Column.NAME: attrgetter("name"),
    Column.PURPOSE: attrgetter("purpose"),
    Column.ADDRESS: attrgetter("address"),
    Column.DETAILS: attrgetter("front_ends", "origin"),
}


def _text(environment: Environment, column: Column) -> str:
    match column:
        case Column.NAME:
            return visible(environment.name)
        case Column.PURPOSE:
            # In full it is "Management (LifeTime)", and nothing else here is so long.
            is_long = environment.purpose is Purpose.MANAGEMENT
            return tr("Management") if is_long else words_of(environment.purpose)
        case Column.ADDRESS:
            return visible(environment.address)
        case Column.DETAILS:
            count = environment.front_ends
            servers = tr("%n front-end(s)", "", count) if count else ""
            return f"{servers}\n{words_of(environment.origin)}".strip()

"""Details, one after the other, each section's behind its heading."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from wizard.ui.details import Detail
from wizard.ui.glossary import meaning, tooltip

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wizard.ui.details import Section

Index = QModelIndex | QPersistentModelIndex
#: The role under which a row gives its `Detail`; a heading has none.
DETAIL = Qt.ItemDataRole.UserRole


class DetailModel(QAbstractListModel):
    """Headings, which cannot be selected, and details, which can.

    Args:
        sections: What it holds.
        parent: The view, which it goes with. Without one it would be left to the garbage
            collector, which also runs in the threads of tasks, where no Qt object may go.
    """

    def __init__(self, sections: Sequence[Section], parent: QObject) -> None:
        super().__init__(parent)
        self._rows: list[str | Detail] = []
        for section in sections:
            self._rows += (section.title, *section.details)

    @property
    def first(self) -> QModelIndex:
        """The first detail."""
        return self.index(1)

    @property
    def last(self) -> QModelIndex:
        """The last detail."""
        return self.index(len(self._rows) - 1)

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if isinstance(self._rows[index.row()], Detail):
            return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return Qt.ItemFlag.NoItemFlags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self._rows[index.row()]
        if isinstance(row, str):
            return row if role == Qt.ItemDataRole.DisplayRole else None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return row.name
            case Qt.ItemDataRole.AccessibleTextRole:
                words = (row.name, row.identifier, row.mark, row.shown)
                return ", ".join(filter(None, words))
            case Qt.ItemDataRole.ToolTipRole if row.term is not None:
                return tooltip(row.term)
            case Qt.ItemDataRole.AccessibleDescriptionRole if row.term is not None:
                return meaning(row.term)
            case _ if role == DETAIL:
                return row
        return None

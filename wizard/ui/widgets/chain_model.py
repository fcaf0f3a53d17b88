"""The chains of a trust report as a tree for Qt; a row's words are made when it is shown."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from wizard.ui.certificate_words import role_words, validity_pill
from wizard.ui.tone import Tone

if TYPE_CHECKING:
    from datetime import datetime

    from wizard.trust.trust_report import Assessment, ChainLink, TrustReport

#: The roles under which the view gets an `Assessment`, and a pill's word and tone.
ASSESSMENT, PILL = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1

Index = QModelIndex | QPersistentModelIndex


class _Node(NamedTuple):
    assessment: Assessment
    parent: int
    row: int
    children: list[int]


class ChainModel(QAbstractItemModel):
    """Holds the chains, and which certificates are ticked.

    Signals:
        ticked(str, bool): The customer ticked or unticked the certificate with that SHA-256.
    """

    ticked = Signal(str, bool)

    def __init__(self) -> None:
        super().__init__()
        # An index knows its node by its number in this list.
        self._nodes: list[_Node] = []
        self._tops: list[int] = []
        self._choice = (frozenset[str](), frozenset[str]())
        self._now: datetime | None = None

    def show_chains(self, trust: TrustReport, now: datetime) -> None:
        """Hold other chains, at `now` (aware)."""
        self.beginResetModel()
        self._nodes, self._now = [], now
        self._tops = [self._add(link, -1, row) for row, link in enumerate(trust.chains)]
        self.endResetModel()

    def show_choice(self, left_out: frozenset[str], added: frozenset[str]) -> None:
        """Tick what is proposed and was not left out, and what was added by hand."""
        if (left_out, added) != self._choice:
            self._choice = (left_out, added)
            if self._tops:
                self.dataChanged.emit(self.index(0, 0), self.index(len(self._tops) - 1, 0))

    def index_of(self, assessment: Assessment | None) -> QModelIndex:
        """Find the row of a certificate; the first row when it is not there."""
        for number, node in enumerate(self._nodes if assessment is not None else []):
            if assessment is not None and node.assessment.certificate == assessment.certificate:
                return self.createIndex(node.row, 0, number)
        return self.index(0, 0)

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:  # noqa: B008  Qt's own default; it is never changed
        children = self._children(parent)
        if column == 0 and 0 <= row < len(children):
            return self.createIndex(row, 0, children[row])
        return QModelIndex()

    def parent(self, index: Index) -> QModelIndex:  # type: ignore[override]  # Qt has a second one
        if not index.isValid():
            return QModelIndex()
        above = self._nodes[index.internalId()].parent
        return QModelIndex() if above < 0 else self.createIndex(self._nodes[above].row, 0, above)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  as above
        return len(self._children(parent))

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: ARG002, B008  as above
        return 1

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        ticks = index.isValid() and self._nodes[index.internalId()].assessment.installable
        return flags | Qt.ItemFlag.ItemIsUserCheckable if ticks else flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        assessment = self._nodes[index.internalId()].assessment
        certificate = assessment.certificate
        if role == ASSESSMENT:
            return assessment
        if role == PILL:
            return self._pill(assessment)
        if role == Qt.ItemDataRole.DisplayRole:
            return certificate.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{certificate.title}, {role_words(assessment)}, {self._pill(assessment)[0]}"
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return assessment.reason
        if role == Qt.ItemDataRole.CheckStateRole and assessment.installable:
            ticked = assessment.is_ticked(*self._choice)
            return Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked
        return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole:
            return False
        certificate = self._nodes[index.internalId()].assessment.certificate
        self.ticked.emit(certificate.sha256, Qt.CheckState(value) == Qt.CheckState.Checked)
        return True

    def _add(self, link: ChainLink, parent: int, row: int) -> int:
        # Chains are bounded in depth by `trust`, so this cannot recurse without end.
        number = len(self._nodes)
        self._nodes.append(_Node(link.assessment, parent, row, []))
        for place, issued in enumerate(link.issued):
            self._nodes[number].children.append(self._add(issued, number, place))
        return number

    def _children(self, parent: Index) -> list[int]:
        return self._nodes[parent.internalId()].children if parent.isValid() else self._tops

    def _pill(self, assessment: Assessment) -> tuple[str, Tone]:
        if self._now is None:
            return "", Tone.PLAIN
        word, tone = validity_pill(assessment.certificate, self._now)
        if assessment.proposed and tone is Tone.GOOD:
            return self.tr("Required"), Tone.ACCENT
        return word, tone

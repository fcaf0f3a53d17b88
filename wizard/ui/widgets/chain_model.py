"""The chains of a trust report as rows for Qt; a row's words are made when it is shown."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QStringListModel, Qt, Signal

from wizard.ui.certificate_words import role_term, role_words
from wizard.ui.glossary import tooltip
from wizard.ui.language import shown, tr
from wizard.ui.tone import Tone
from wizard.ui.validity_words import validity_pill

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import datetime

    from PySide6.QtCore import QObject

    from wizard.trust.trust_report import Assessment, ChainLink, TrustReport

#: The roles under which the view gets an `Assessment`, a pill's word and tone, and how many
#: certificates stand above one in its chain.
ASSESSMENT, PILL, DEPTH = (Qt.ItemDataRole.UserRole + number for number in range(3))

Index = QModelIndex | QPersistentModelIndex

_SELECTABLE = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
_TICKABLE = _SELECTABLE | Qt.ItemFlag.ItemIsUserCheckable


class ChainModel(QStringListModel):
    """Holds the chains, and which certificates are ticked.

    The chains stand one below the other, as Qt's own list of titles: a tree or a list of ours
    would be asked about each of thousands of rows, in Python, before the first of them is shown.

    Signals:
        ticked(str, bool): The customer ticked or unticked the certificate with that SHA-256.
    """

    ticked = Signal(str, bool)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        # Side by side: thousands of pairs of them would make Python look for garbage.
        self._rows: list[Assessment] = []
        self._depths: list[int] = []
        self._choice = (frozenset[str](), frozenset[str]())
        self._now: datetime | None = None

    def show_chains(self, trust: TrustReport, now: datetime) -> None:
        """Hold other chains, at `now` (aware)."""
        self._rows, self._depths, self._now = [], [], now
        for assessment, depth in _walk(trust.chains):
            self._rows.append(assessment)
            self._depths.append(depth)
        self.setStringList([shown(each.certificate.title) for each in self._rows])

    def show_choice(self, left_out: frozenset[str], added: frozenset[str]) -> None:
        """Tick what is proposed and was not left out, and what was added by hand."""
        if (left_out, added) != self._choice:
            self._choice = (left_out, added)
            if self._rows:
                first, last = self.index(0, 0), self.index(len(self._rows) - 1, 0)
                self.dataChanged.emit(first, last, [Qt.ItemDataRole.CheckStateRole])

    def index_of(self, assessment: Assessment | None) -> QModelIndex:
        """Find the row of a certificate; the first row when it is not there."""
        if assessment is not None:
            for number, row in enumerate(self._rows):
                if row.certificate == assessment.certificate:
                    return self.index(number, 0)
        return self.index(0, 0)

    def flags(self, index: Index) -> Qt.ItemFlag:
        ticks = index.isValid() and self._rows[index.row()].installable
        return _TICKABLE if ticks else _SELECTABLE

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        assessment, depth = self._rows[index.row()], self._depths[index.row()]
        certificate = assessment.certificate
        if role == ASSESSMENT:
            return assessment
        if role == PILL:
            return self._pill(assessment)
        if role == DEPTH:
            return depth
        if role == Qt.ItemDataRole.DisplayRole:
            return shown(certificate.title)
        if role == Qt.ItemDataRole.CheckStateRole and assessment.installable:
            ticked = assessment.is_ticked(*self._choice)
            return Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked
        return self._said(assessment, depth, role)

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole:
            return False
        certificate = self._rows[index.row()].certificate
        self.ticked.emit(certificate.sha256, Qt.CheckState(value) == Qt.CheckState.Checked)
        return True

    def _said(self, assessment: Assessment, depth: int, role: int) -> str | None:
        """What is told to screen readers, and to the mouse."""
        if role == Qt.ItemDataRole.AccessibleTextRole:
            title, level = shown(assessment.certificate.title), tr("level {}").format(depth + 1)
            words = (title, role_words(assessment), self._pill(assessment)[0], level)
            return ", ".join(map(shown, filter(None, words)))
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return shown(assessment.reason)
        return _tooltip(assessment) if role == Qt.ItemDataRole.ToolTipRole else None

    def _pill(self, assessment: Assessment) -> tuple[str, Tone]:
        if self._now is None:
            return "", Tone.PLAIN
        word, tone = validity_pill(assessment.certificate, self._now)
        if assessment.proposed and tone is Tone.GOOD:
            return tr("Required"), Tone.ACCENT
        return word, tone


def _tooltip(assessment: Assessment) -> str:
    """Say in full what may be cut in its row, and what the role means."""
    term = role_term(assessment)
    lines = (shown(assessment.certificate.title), role_words(assessment))
    said = "\n\n".join(("\n".join(lines), *(() if term is None else (tooltip(term),))))
    # Tooltips guess whether a text is markup; this one is, and what is in it is not.
    return f"<span>{escape(said).replace(chr(10), '<br>')}</span>"


def _walk(links: Iterable[ChainLink], depth: int = 0) -> Iterator[tuple[Assessment, int]]:
    """Give every assessment, from the top of each chain down, and how many stand above it."""
    # Chains are bounded in depth by `trust`, so this cannot recurse without end.
    for link in links:
        yield link.assessment, depth
        if link.issued:
            yield from _walk(link.issued, depth + 1)

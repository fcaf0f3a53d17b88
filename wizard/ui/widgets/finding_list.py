"""Findings, one below the other, each with a mark for its weight."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from wizard.trust.finding import Weight
from wizard.ui.language import tr
from wizard.ui.tone import Tone
from wizard.ui.widgets.pill import Pill
from wizard.ui.widgets.text import PlainLabel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wizard.trust.finding import Finding


class FindingList(QWidget):
    """Shows findings; hidden when there are none."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[tuple[QWidget, Pill, PlainLabel]] = []
        self._marks = {
            Weight.NOTE: (tr("Note"), Tone.PLAIN),
            Weight.CAREFUL: (tr("Careful"), Tone.CAREFUL),
            Weight.STOP: (tr("Problem"), Tone.STOP),
        }
        self._inside = QVBoxLayout(self)
        self._inside.setContentsMargins(0, 4, 0, 0)
        self._inside.setSpacing(8)
        self.setVisible(False)

    def show_findings(self, findings: Sequence[Finding]) -> None:
        """Show others."""
        while len(self._rows) < len(findings):
            self._add_row()
        for row, _, _ in self._rows[len(findings) :]:
            row.setVisible(False)
        for finding, (row, mark, text) in zip(findings, self._rows, strict=False):
            word, tone = self._marks[finding.weight]
            mark.show_text(word, tone)
            text.setText(finding.sentence)
            text.setAccessibleName(tr("{}: {}").format(word, finding.sentence))
            row.setVisible(True)
        self.setVisible(bool(findings))

    @property
    def texts(self) -> tuple[str, ...]:
        """What is shown."""
        return tuple(text.text() for row, _, text in self._rows if not row.isHidden())

    def _add_row(self) -> None:
        row, mark, text = QWidget(), Pill(), PlainLabel(role="small")
        across = QHBoxLayout(row)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(8)
        across.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        across.addWidget(text, 1, Qt.AlignmentFlag.AlignTop)
        self._inside.addWidget(row)
        self._rows.append((row, mark, text))

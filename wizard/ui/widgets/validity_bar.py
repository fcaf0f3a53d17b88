"""The validity of a certificate as a bar: how much of its life is over."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from wizard.certificates.certificate import Certificate, Validity
from wizard.ui.language import tr
from wizard.ui.theme import colours_of
from wizard.ui.tone import Tone
from wizard.ui.validity_words import remaining, validity_tone
from wizard.ui.widgets.text import PlainLabel
from wizard.ui.wording import day

if TYPE_CHECKING:
    from datetime import datetime


class _Bar(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self._share = 0.0
        self._tone = Tone.PLAIN
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_share(self, share: float, tone: Tone) -> None:
        self._share, self._tone = share, tone
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(160, 16)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002  Qt hands it over
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        colours = colours_of(self)
        track = QRectF(0, 4, self.width(), 8)
        painter.setBrush(QColor(colours.hairline))
        painter.drawRoundedRect(track, 4, 4)
        spent = QRectF(0, 4, self.width() * self._share, 8)
        painter.setBrush(QColor(self._tone.colour(colours)))
        painter.drawRoundedRect(spent, 4, 4)
        today = min(max(spent.right() - 1, 0), self.width() - 2)
        painter.setBrush(QColor(colours.text))
        painter.drawRect(QRectF(today, 0, 2, 16))


class ValidityBar(QWidget):
    """The bar with its first and last day, and what is left in words."""

    def __init__(self) -> None:
        super().__init__()
        self._bar = _Bar()
        self._from = PlainLabel(role="small", wraps=False)
        self._left = PlainLabel(role="small", wraps=False)
        self._until = PlainLabel(role="small", wraps=False)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(4)
        grid.addWidget(self._bar, 0, 0, 1, 3)
        grid.addWidget(self._from, 1, 0, Qt.AlignmentFlag.AlignLeft)
        grid.addWidget(self._left, 1, 1, Qt.AlignmentFlag.AlignHCenter)
        grid.addWidget(self._until, 1, 2, Qt.AlignmentFlag.AlignRight)
        for column in range(3):
            grid.setColumnStretch(column, 1)

    def show_certificate(self, certificate: Certificate, now: datetime) -> None:
        """Show the validity of a certificate at `now` (aware)."""
        self._bar.show_share(_spent(certificate, now), validity_tone(certificate, now))
        self._from.setText(day(certificate.not_before))
        self._until.setText(day(certificate.not_after))
        self._left.setText(remaining(certificate, now))
        words = (self._from.text(), self._until.text(), self._left.text())
        self.setAccessibleName(tr("Valid from {} to {}: {}").format(*words))


def _spent(certificate: Certificate, now: datetime) -> float:
    if certificate.not_before is None or certificate.not_after is None:
        return 0.0
    match certificate.validity(now):
        case Validity.NOT_YET_VALID | Validity.IMPOSSIBLE:
            return 0.0
        case Validity.EXPIRED:
            return 1.0
        case _:
            whole = certificate.not_after - certificate.not_before
            return (now - certificate.not_before) / whole if whole else 1.0

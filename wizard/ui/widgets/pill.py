"""A word or two on a coloured ground."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from wizard.ui.language import shown
from wizard.ui.scale import SMALL
from wizard.ui.theme import colours_of, font
from wizard.ui.tone import Tone

if TYPE_CHECKING:
    from wizard.ui.colours import Colours

_PADDING = 9
#: How high a pill is, in pixels.
PILL_HEIGHT = 20


class Pill(QWidget):
    """Shows a short text in a tone."""

    def __init__(self, text: str = "", tone: Tone = Tone.PLAIN) -> None:
        super().__init__()
        self._text, self._tone = shown(text), tone
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self._text)

    @property
    def text(self) -> str:
        """The text shown."""
        return self._text

    def show_text(self, text: str, tone: Tone) -> None:
        """Show another text."""
        self._text, self._tone = shown(text), tone
        self.setAccessibleName(self._text)
        self.setVisible(bool(text))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(pill_width(self, self._text), PILL_HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002  Qt hands it over
        painter = QPainter(self)
        paint_pill(painter, self, QRectF(self.rect()), self._text, self._tone, colours_of(self))


def pill_width(widget: QWidget, text: str) -> int:
    """Tell how wide a pill with that text is in the font of `widget`."""
    metrics = QFontMetrics(font(widget, SMALL, bold=True))
    return metrics.horizontalAdvance(text) + 2 * _PADDING


def paint_pill(
    painter: QPainter, widget: QWidget, area: QRectF, text: str, tone: Tone, colours: Colours
) -> None:
    """Paint a pill in the middle of the height of `area`."""
    area = QRectF(area.x(), area.center().y() - PILL_HEIGHT / 2, area.width(), PILL_HEIGHT)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(tone.tint(colours)))
    painter.drawRoundedRect(area, PILL_HEIGHT / 2, PILL_HEIGHT / 2)
    painter.setPen(QColor(tone.colour(colours)))
    painter.setFont(font(widget, SMALL, bold=True))
    painter.drawText(area, Qt.AlignmentFlag.AlignCenter, text)

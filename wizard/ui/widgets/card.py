"""Cards and banners: framed grounds that hold other things."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout

from wizard.ui.language import shown
from wizard.ui.theme import colours_of
from wizard.ui.tone import Tone
from wizard.ui.widgets.text import PlainLabel, set_role

_EDGE, _RADIUS = 4, 9


class Card(QFrame):
    """A white ground with a hairline around it; `inside` lays out what it holds."""

    def __init__(self, margin: int = 16) -> None:
        super().__init__()
        set_role(self, "card")
        self.inside = QVBoxLayout(self)
        self.inside.setContentsMargins(margin, margin, margin, margin)
        self.inside.setSpacing(12)


class Banner(Card):
    """A sentence with its explanation, and an edge in its tone."""

    def __init__(self, *actions: QPushButton) -> None:
        super().__init__(margin=0)
        self._tone = Tone.PLAIN
        self._heading = PlainLabel(role="heading")
        self._text = PlainLabel(role="quiet")
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addWidget(self._heading)
        texts.addWidget(self._text)
        row = QHBoxLayout()
        row.setContentsMargins(16 + _EDGE, 11, 16, 11)
        row.setSpacing(16)
        row.addLayout(texts, 1)
        for action in actions:
            row.addWidget(action)
        self.inside.addLayout(row)

    def say(self, heading: str, text: str, tone: Tone) -> None:
        """Show a sentence and its explanation; either may be empty. Without both it is hidden."""
        heading, text = shown(heading), shown(text)
        self._heading.setText(heading)
        self._heading.setVisible(bool(heading))
        self._text.setText(text)
        self._text.setVisible(bool(text))
        self._tone = tone
        self.setVisible(bool(heading or text))
        self.setAccessibleName(f"{heading} {text}".strip())
        self.update()

    @property
    def text(self) -> str:
        """Everything that it says."""
        return self.accessibleName()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rounded, edge = QPainterPath(), QPainterPath()
        rounded.addRoundedRect(QRectF(self.rect()), _RADIUS, _RADIUS)
        edge.addRect(QRectF(0, 0, _EDGE, self.height()))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.fillPath(rounded & edge, QColor(self._tone.colour(colours_of(self))))

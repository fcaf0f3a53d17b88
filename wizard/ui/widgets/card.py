"""Cards and banners: framed grounds that hold other things."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout

from wizard.ui.icons import Icon, paint_icon
from wizard.ui.language import shown
from wizard.ui.scale import APART, CARD_CORNER, WIDE
from wizard.ui.theme import colours_of
from wizard.ui.tone import Tone
from wizard.ui.widgets.columns import Columns
from wizard.ui.widgets.text import BalancedLabel, set_role

_EDGE, _ICON = 4, 20  # pixels
#: Pixels that the texts have at least beside buttons.
_LEAST_TEXT = 240
_ICONS = {
    Tone.PLAIN: Icon.NOTE,
    Tone.ACCENT: Icon.NOTE,
    Tone.GOOD: Icon.GOOD,
    Tone.CAREFUL: Icon.CAREFUL,
    Tone.STOP: Icon.STOP,
}


class Card(QFrame):
    """A white ground with a hairline around it; `inside` lays out what it holds."""

    def __init__(self, margin: int = WIDE) -> None:
        super().__init__()
        set_role(self, "card")
        self.inside = QVBoxLayout(self)
        self.inside.setContentsMargins(margin, margin, margin, margin)
        self.inside.setSpacing(APART)


class Banner(Card):
    """A sentence with its explanation, and the sign of its tone, which is more than a colour."""

    def __init__(self, *actions: QPushButton) -> None:
        super().__init__(margin=0)
        self._tone = Tone.PLAIN
        self._heading = BalancedLabel(role="heading")
        self._text = BalancedLabel(role="quiet")
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addWidget(self._heading)
        texts.addWidget(self._text)
        self.inside.setContentsMargins(_EDGE + WIDE + _ICON + APART, APART, WIDE, APART)
        if not actions:
            self.inside.addLayout(texts)
            return
        buttons = QHBoxLayout()
        buttons.setSpacing(WIDE)
        for action in actions:
            buttons.addWidget(action)
        buttons.addStretch(1)  # where they are below the texts
        self.inside.addWidget(Columns(texts, buttons, least=(_LEAST_TEXT, 0)))

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
        rounded.addRoundedRect(QRectF(self.rect()), CARD_CORNER, CARD_CORNER)
        is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        edge.addRect(QRectF(self.width() - _EDGE if is_mirrored else 0, 0, _EDGE, self.height()))
        colour = self._tone.colour(colours_of(self))
        painter.fillPath(rounded & edge, QColor(colour))
        left = self.width() - _EDGE - WIDE - _ICON if is_mirrored else _EDGE + WIDE
        # Beside the first line of the texts, which are in the middle of the room that they have.
        first = self._heading if self._heading.isVisible() else self._text
        spare = max(0, first.height() - first.heightForWidth(first.width()))
        middle = first.mapTo(self, QPoint()).y() + (spare + first.fontMetrics().height()) / 2
        top = middle - _ICON / 2
        paint_icon(painter, _ICONS[self._tone], QRectF(left, top, _ICON, _ICON), colour)

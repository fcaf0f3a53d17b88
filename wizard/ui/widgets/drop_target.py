"""A ground that says what happens with what is dragged over it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wizard.ui.scale import CARD_CORNER, MARGIN, NEAR, WIDE
from wizard.ui.theme import colours_of
from wizard.ui.widgets.text import BalancedLabel

if TYPE_CHECKING:
    from wizard.ui.colours import Colours
    from wizard.ui.hover import Hover

_ICON, _BESIDE, _ABOVE = 32, 24, 16  # pixels
_EDGE = 2


class DropTarget(QWidget):
    """Shows a picture, two texts, and below them what `inside` is given.

    What hovers over it changes the texts and the colours, and never the size.
    """

    def __init__(self) -> None:
        super().__init__()
        self._hover: Hover | None = None
        self._share = 0.0  # of the way to the colours of something that can be let go
        self._has_icon = False
        self._title = _centred(BalancedLabel(role="drop"))
        self._text = _centred(BalancedLabel(role="quiet"))
        self.inside = QVBoxLayout(self)
        self.inside.setContentsMargins(_BESIDE, _ABOVE + _ICON + NEAR, _BESIDE, _ABOVE)
        self.inside.setSpacing(NEAR)
        self.inside.addWidget(self._title)
        self.inside.addWidget(self._text)

    @property
    def texts(self) -> tuple[str, str]:
        """What it says."""
        return self._title.text(), self._text.text()

    def invitation(self) -> tuple[str, str]:
        """What it says while nothing is dragged."""
        return "", ""

    def show_words(self) -> None:
        """Say what hovers over it, or what it says otherwise."""
        title, text = self.invitation()
        if self._hover is not None:
            title, text = self._hover.words, self._hover.advice or text
        self._title.setText(title)
        self._text.setText(text)

    def show_hover(self, hover: Hover | None) -> None:
        """Show what is dragged over the window; None when nothing is."""
        from wizard.ui.motion import lead  # noqa: PLC0415  not before something is dragged

        self._hover = hover
        self.show_words()
        accepts = hover is not None and hover.is_accepted
        lead(self, self._show_share, self._share, 1.0 if accepts else 0.0)

    def offer_icon(self) -> None:
        """Paint the picture from now on; loading it would delay the first page."""
        self._has_icon = True
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002  Qt hands it over
        colours = colours_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = _between(colours.control_border, colours.accent, self._share)
        is_solid = self._hover is not None and self._hover.is_accepted
        line = Qt.PenStyle.SolidLine if is_solid else Qt.PenStyle.DashLine
        painter.setPen(QPen(edge, _EDGE, line))
        painter.setBrush(_between(self._ground(colours), colours.accent_tint, self._share))
        within = QRectF(self.contentsRect()).adjusted(1, 1, -1, -1)
        painter.drawRoundedRect(within, CARD_CORNER, CARD_CORNER)
        if self._has_icon:
            self._paint_icon(painter, colours)

    def _ground(self, colours: Colours) -> str:
        is_refused = self._hover is not None and not self._hover.is_accepted
        return colours.rail if is_refused else colours.card

    def _paint_icon(self, painter: QPainter, colours: Colours) -> None:
        from wizard.ui.icons import Icon, paint_icon  # noqa: PLC0415  as told

        area = QRectF((self.width() - _ICON) / 2, self._title.y() - NEAR - _ICON, _ICON, _ICON)
        if self._hover is not None and not self._hover.is_accepted:
            paint_icon(painter, Icon.REFUSED, area, colours.careful)
        else:
            paint_icon(painter, Icon.DROP, area, colours.accent)

    def _show_share(self, share: float) -> None:
        self._share = share
        self.update()


class DropVeil(DropTarget):
    """Lies over a page without a place to drop on, while something is dragged over the window."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__()
        self.setParent(parent)
        self.setContentsMargins(MARGIN, 0, MARGIN, WIDE)
        self.inside.insertStretch(0, 1)
        self.inside.addStretch(1)
        self.offer_icon()

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), QColor(colours_of(self).window))
        super().paintEvent(event)


def _between(one: str, other: str, share: float) -> QColor:
    a, b = QColor(one), QColor(other)
    return QColor(
        round(a.red() + (b.red() - a.red()) * share),
        round(a.green() + (b.green() - a.green()) * share),
        round(a.blue() + (b.blue() - a.blue()) * share),
    )


def _centred(label: BalancedLabel) -> BalancedLabel:
    label.setAlignment(Qt.AlignmentFlag.AlignCenter)
    return label

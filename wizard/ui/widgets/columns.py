"""Two things side by side, or one above the other where there is no room for both."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize
from PySide6.QtWidgets import QBoxLayout, QLayout, QWidget

_ACROSS = QBoxLayout.Direction.LeftToRight
_DOWN = QBoxLayout.Direction.TopToBottom


class Columns(QWidget):
    """Puts the second beside the first as long as both have room.

    Args:
        first: A widget or a layout.
        second: Another one.
        shares: How the width is shared, as the factors that Qt stretches by.
        least: Pixels that each has to have beside the other, if it needs no more.
        spacing: Pixels between them.
    """

    def __init__(
        self,
        first: QWidget | QLayout,
        second: QWidget | QLayout,
        *,
        shares: tuple[int, int] = (1, 0),
        least: tuple[int, int] = (0, 0),
        spacing: int = 16,
    ) -> None:
        super().__init__()
        self._parts = (_as_widget(first), _as_widget(second))
        self._shares, self._least = shares, least
        self._box = QBoxLayout(_ACROSS, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(spacing)
        for part, share in zip(self._parts, shares, strict=True):
            self._box.addWidget(part, share)

    def minimumSizeHint(self) -> QSize:
        # Of the narrower form: the wider one is chosen by the room that there is.
        hints = [part.minimumSizeHint() for part in self._parts if not part.isHidden()]
        width = max((hint.width() for hint in hints), default=0)
        return QSize(width, self._box.minimumSize().height())

    def event(self, event: QEvent) -> bool:
        # Also when a part has become wider, as with other words on a button.
        if event.type() in {QEvent.Type.Resize, QEvent.Type.LayoutRequest}:
            self._turn()
        return super().event(event)

    def _turn(self) -> None:
        widths = [
            max(part.minimumSizeHint().width(), least)
            for part, least in zip(self._parts, self._least, strict=True)
            if not part.isHidden()
        ]
        wanted = sum(widths) + self._box.spacing() * (len(widths) - 1)
        direction = _ACROSS if self.width() >= wanted else _DOWN
        if direction != self._box.direction():
            self._box.setDirection(direction)
            # One above the other, neither is higher than it has to be.
            for place, share in enumerate(self._shares):
                self._box.setStretch(place, share if direction == _ACROSS else 0)
            self.updateGeometry()


def _as_widget(part: QWidget | QLayout) -> QWidget:
    if isinstance(part, QWidget):
        return part
    made = QWidget()
    made.setLayout(part)
    part.setContentsMargins(0, 0, 0, 0)
    return made

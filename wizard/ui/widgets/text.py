"""Labels and buttons that show plain text, whatever stands in it."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QEvent, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QSizePolicy, QWidget

from wizard.ui.language import shown

#: Pixels that a label which wraps can be squeezed to.
_NARROWEST = 80
#: Letters of words that are not looked at: whatever is narrower is never shown.
_LONG = 12
#: Pixels that a line may be longer than it has to be.
_CLOSE_ENOUGH = 8
#: Pixels; no text is as high.
_TOO_HIGH = 1 << 24


class PlainLabel(QLabel):
    """A label that never takes its text for markup: much of it comes from certificates."""

    def __init__(self, text: str = "", role: str = "", *, wraps: bool = True) -> None:
        super().__init__()
        self._heights: dict[int, int] = {}
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wraps)
        self.setText(text)
        if role:
            set_role(self, role)
        if wraps:
            self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def setText(self, text: str) -> None:
        """Show a text, a sentence of ours in the language of the window."""
        self._heights.clear()
        super().setText(shown(text))

    def changeEvent(self, event: QEvent) -> None:
        self._heights.clear()  # it may be the font
        super().changeEvent(event)

    def heightForWidth(self, width: int) -> int:
        # Layouts within layouts ask for the same ten times over, whenever one label has changed.
        height = self._heights.get(width)
        if height is None:
            height = self._heights[width] = self._height_for(width)
        return height

    def _height_for(self, width: int) -> int:
        if not self._has_a_word_beyond(width):
            return super().heightForWidth(width)
        return self._broken(width)[1]

    def paintEvent(self, event: QPaintEvent) -> None:
        room = self.contentsRect()
        if not self._has_a_word_beyond(room.width()):
            super().paintEvent(event)
            return
        layout, height = self._broken(room.width())
        spare = max(0, room.height() - height)
        is_centred = self.alignment() & Qt.AlignmentFlag.AlignVCenter
        down = spare // 2 if is_centred else 0
        layout.draw(QPainter(self), QPointF(room.x(), room.y() + down))

    def _broken(self, width: int) -> tuple[QTextLayout, int]:
        """Break the text into lines, within a word only where there is no other way.

        Returns:
            The lines, and how high they are in pixels.
        """
        option = QTextOption(self.alignment())
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        option.setTextDirection(self.layoutDirection())
        layout = QTextLayout(self.text().replace("\n", "\u2028"), self.font())
        layout.setTextOption(option)
        layout.beginLayout()
        height = 0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0, height))
            height += ceil(line.height())
        layout.endLayout()
        return layout, height

    def _has_a_word_beyond(self, width: int) -> bool:
        """Whether a word, such as the name of a file, has to be broken; Qt would cut it off."""
        if not self.wordWrap():
            return False
        metrics = self.fontMetrics()
        words = [word for word in self.text().split() if len(word) > _LONG]
        if not any(metrics.horizontalAdvance(word) > width for word in words):
            return False
        # Some scripts have lines without a space, which Qt breaks at other places.
        room = QRect(0, 0, width, 0)
        wide = metrics.boundingRect(room, Qt.TextFlag.TextWordWrap, self.text()).width()
        return wide > width

    def minimumSizeHint(self) -> QSize:
        # Qt wants the longest word to fit, and one long file name would push the page out of the
        # window. It also wants as many lines as a narrow label would have, which makes a page
        # scroll that fits; how high the label has to be is asked by its width.
        hint = super().minimumSizeHint()
        if not self.wordWrap():
            return hint
        return QSize(min(hint.width(), _NARROWEST), self.fontMetrics().height())


class BalancedLabel(PlainLabel):
    """A label whose lines are about as long as each other: no word stands alone in the last one."""

    def paintEvent(self, event: QPaintEvent) -> None:
        area = self.contentsRect()
        spare = area.width() - self._narrowest(area.width())
        if not spare or self._has_a_word_beyond(area.width()):
            super().paintEvent(event)
            return
        is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        is_to_the_right = bool(self.alignment() & Qt.AlignmentFlag.AlignRight) is not is_mirrored
        before = spare if is_to_the_right else 0
        if self.alignment() & Qt.AlignmentFlag.AlignHCenter:
            before = spare // 2
        area.adjust(before, 0, before - spare, 0)
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        painter.drawText(area, Qt.TextFlag.TextWordWrap | self.alignment(), self.text())

    def _narrowest(self, width: int) -> int:
        """Find how narrow the text can be without taking more lines than in `width` pixels."""
        lines = self._height_in(width)
        if lines <= self.fontMetrics().lineSpacing():
            return width
        too_narrow, narrow = width // 2, width
        while narrow - too_narrow > _CLOSE_ENOUGH:
            middle = (too_narrow + narrow) // 2
            if self._height_in(middle) > lines:
                too_narrow = middle
            else:
                narrow = middle
        return narrow

    def _height_in(self, width: int) -> int:
        room = QRect(0, 0, width, 0)
        taken = self.fontMetrics().boundingRect(room, Qt.TextFlag.TextWordWrap, self.text())
        # A word that is longer than the line would be cut, as if there was no room below it.
        return taken.height() if taken.width() <= width else _TOO_HIGH


def set_role(widget: QWidget, role: str) -> None:
    """Say what a widget is, so that the style sheet can dress it."""
    if widget.property("role") != role:
        widget.setProperty("role", role)
        # What was never shown is dressed when it is; asking it for its style is dear.
        if widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
            widget.style().unpolish(widget)
            widget.style().polish(widget)


class _Button(QPushButton):
    """A button that Enter presses as the space bar does, once for each time it is pressed."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() not in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            super().keyPressEvent(event)
        elif not event.isAutoRepeat():
            self.click()


def button(text: str, role: str = "") -> QPushButton:
    """Make a button; `role` is `primary`, `link`, `inline` (a link in small text) or nothing."""
    made = _Button(shown(text))
    made.setAutoDefault(False)
    if role:
        set_role(made, role)
    if role in {"link", "inline"}:
        made.setCursor(Qt.CursorShape.PointingHandCursor)
        made.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
    return made


def line() -> QFrame:
    """Make a thin horizontal line."""
    made = QFrame()
    set_role(made, "line")
    return made

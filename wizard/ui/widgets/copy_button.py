"""The small button that copies the value it stands beside."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from wizard.ui.icons import Icon, paint_icon
from wizard.ui.language import shown, tr
from wizard.ui.scale import BOX_CORNER
from wizard.ui.theme import colours_of

_SIZE = 22


class CopyButton(QAbstractButton):
    """Copies one value; it is there for the keyboard also while nothing of it is painted.

    Signals:
        copy_wanted(str): That text is to be copied.
        focused: It was reached with the keyboard.
    """

    copy_wanted = Signal(str)
    focused = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = self._value = ""
        self._is_shown = self._is_done = False
        # A click leaves the focus where the customer reads.
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setToolTip(tr("Copy"))
        self.setAccessibleName(self.toolTip())
        self.clicked.connect(self.copy)

    def stand_for(self, name: str, value: str) -> None:
        """Copy another value from now on; what it is called is told to screen readers."""
        if (name, value) != (self._name, self._value):
            self._name, self._value = name, value
            self._say_done(done=False)

    def show_sign(self, *, shown: bool) -> None:
        """Paint it, or only while it has the focus."""
        if shown != self._is_shown:
            self._is_shown = shown
            self._say_done(done=False)

    def copy(self) -> None:
        """Ask for the value to be copied, and show that it was."""
        self.copy_wanted.emit(shown(self._value))
        self._say_done(done=True)

    def sizeHint(self) -> QSize:
        return QSize(_SIZE, _SIZE)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focused.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        elif event.key() in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            event.ignore()  # whoever holds the values goes to the next one
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002  Qt hands it over
        if not (self._is_shown or self.hasFocus()):
            return
        colours = colours_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        edge = QPen(QColor(colours.accent), 2) if self.hasFocus() else Qt.PenStyle.NoPen
        painter.setPen(edge)
        painter.setBrush(QColor(colours.accent_tint if self.underMouse() else colours.card))
        painter.drawRoundedRect(ground, BOX_CORNER, BOX_CORNER)
        if self._is_done:
            icon, colour = Icon.CHECK, colours.good
        else:
            icon, colour = Icon.COPY, colours.accent if self.underMouse() else colours.quiet
        paint_icon(painter, icon, ground.adjusted(2, 2, -2, -2), colour)

    def _say_done(self, *, done: bool) -> None:
        self._is_done = done
        text = tr("Copied {}") if done else tr("Copy {}")
        self.setAccessibleName(text.format(self._name))
        self.update()

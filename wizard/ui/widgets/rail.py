"""The rail on the left: the five steps, where one is, and what each holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from wizard.request.steps import Step
from wizard.ui.icons import Icon, paint_icon
from wizard.ui.language import shown, tr
from wizard.ui.scale import APART, BODY, CODE, CORNER, NEAR, SMALL, TIGHT, WIDE
from wizard.ui.theme import colours_of, font
from wizard.ui.widgets.text import PlainLabel, line, set_role

if TYPE_CHECKING:
    from wizard.ui.colours import Colours

_WIDTH = 232
#: Which way keys lead through the steps, and how far.
_WAYS = {
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Home: -len(Step),
    Qt.Key.Key_End: len(Step),
}


class StepState(NamedTuple):
    """How one step is shown.

    Attributes:
        title: The name of the step.
        detail: What it holds, or what it is about.
        is_current: Whether its page is shown.
        is_done: Whether it has all that it needs.
        is_reachable: Whether it can be clicked.
        needs_attention: Whether something in it is doubtful.
    """

    title: str
    detail: str
    is_current: bool = False
    is_done: bool = False
    is_reachable: bool = False
    needs_attention: bool = False


class StepButton(QAbstractButton):
    """One step in the rail."""

    def __init__(self, step: Step) -> None:
        super().__init__()
        self._step = step
        self._state = StepState("", "")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setShortcut(f"Alt+{step.value}")

    def show_state(self, state: StepState) -> None:
        """Show the step in another state."""
        state = state._replace(title=shown(state.title), detail=shown(state.detail))
        self._state = state
        self.setEnabled(state.is_reachable)
        # Tab stops at one step alone; the arrow keys lead to the others.
        policy = Qt.FocusPolicy.StrongFocus if state.is_current else Qt.FocusPolicy.ClickFocus
        self.setFocusPolicy(policy)
        self.setCursor(
            Qt.CursorShape.PointingHandCursor if state.is_reachable else Qt.CursorShape.ArrowCursor
        )
        self.setAccessibleName(f"{self._step.value}. {state.title}: {self._spoken_state()}")
        self.setAccessibleDescription(state.detail)
        self.update()

    @property
    def state(self) -> StepState:
        """What is shown."""
        return self._state

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _WAYS:
            event.ignore()  # the rail goes to another step
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        return QSize(_WIDTH - 32, 52)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip:
            from html import escape  # noqa: PLC0415  not for the first page

            # Tooltips guess whether a text is markup; this one is, and what is in it is not.
            detail = f"<span>{escape(self.state.detail)}</span>"
            self.setToolTip(detail if self.is_cut else "")
        return super().event(event)

    @property
    def is_cut(self) -> bool:
        """Whether what it says below its name is longer than there is room."""
        metrics = QFontMetrics(font(self, SMALL))
        return metrics.horizontalAdvance(self.state.detail) > self._room_for_texts()

    def _room_for_texts(self) -> int:
        return self.width() - 41 - 8

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002  Qt hands it over
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = colours_of(self)
        self._paint_ground(painter, colours)
        self._paint_mark(painter, colours)
        self._paint_texts(painter, colours)

    def _spoken_state(self) -> str:
        if self._state.needs_attention:
            return tr("needs attention")
        if self._state.is_current:
            return tr("current step")
        return tr("done") if self._state.is_done else tr("to do")

    def _paint_ground(self, painter: QPainter, colours: Colours) -> None:
        area = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.setPen(QPen(QColor(colours.accent), 2) if self.hasFocus() else Qt.PenStyle.NoPen)
        if self._state.is_current:
            painter.setBrush(QColor(colours.accent_tint))
        elif self.underMouse() and self.isEnabled():
            painter.setBrush(QColor(colours.idle))
        else:
            painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(area, CORNER, CORNER)

    def _paint_mark(self, painter: QPainter, colours: Colours) -> None:
        circle = QRectF(8, 15, 22, 22)
        state = self._state
        ground, ink = colours.card, colours.quiet
        if state.needs_attention:
            ground, ink = colours.careful, colours.on_careful
        elif state.is_current:
            ground, ink = colours.accent, colours.on_accent
        elif state.is_done:
            ground, ink = colours.good, colours.on_good
        plain = ground == colours.card
        painter.setPen(QPen(QColor(colours.control_border), 1) if plain else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(ground))
        painter.drawEllipse(circle)
        if state.needs_attention or (state.is_done and not state.is_current):
            icon = Icon.ATTENTION if state.needs_attention else Icon.CHECK
            paint_icon(painter, icon, circle.adjusted(4, 4, -4, -4), ink)
            return
        painter.setPen(QColor(ink))
        painter.setFont(font(self, CODE, bold=True))
        painter.drawText(circle, Qt.AlignmentFlag.AlignCenter, str(self._step.value))

    def _paint_texts(self, painter: QPainter, colours: Colours) -> None:
        state = self._state
        strong = state.is_current or state.is_done
        width = self._room_for_texts()
        painter.setFont(font(self, BODY, bold=state.is_current))
        painter.setPen(QColor(colours.text if strong else colours.quiet))
        self._paint_line(painter, QRectF(41, 8, width, 20), state.title)
        painter.setFont(font(self, SMALL))
        painter.setPen(QColor(colours.quiet))
        self._paint_line(painter, QRectF(41, 28, width, 16), state.detail)

    def _paint_line(self, painter: QPainter, area: QRectF, text: str) -> None:
        elided = painter.fontMetrics().elidedText(
            text, Qt.TextElideMode.ElideRight, int(area.width())
        )
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, elided)


class Rail(QWidget):
    """All steps, the program's name above them, and where the draft is below.

    Signals:
        chosen(Step): A step was clicked.
    """

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("rail")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedWidth(_WIDTH)
        self._buttons = {step: StepButton(step) for step in Step}
        self._saved = PlainLabel(role="small")
        self._saved.setContentsMargins(8, 0, 8, 0)
        self._links = QVBoxLayout()  # of what the first page did not need
        self._links.setContentsMargins(0, 0, 0, NEAR)
        self._links.setSpacing(TIGHT)
        self._inside = inside = QVBoxLayout(self)
        inside.setContentsMargins(16, 24, 16, 24)
        inside.setSpacing(TIGHT)
        inside.addLayout(self._name())
        inside.addSpacing(WIDE)
        for step, step_button in self._buttons.items():
            inside.addWidget(step_button)
            step_button.clicked.connect(lambda _checked=False, step=step: self.chosen.emit(step))
        inside.addStretch(1)
        inside.addLayout(self._links)
        inside.addWidget(line())
        inside.addSpacing(TIGHT)
        inside.addWidget(self._saved)

    def show_state(self, step: Step, state: StepState) -> None:
        """Show one step in another state."""
        self._buttons[step].show_state(state)

    def offer_settings(self) -> QPushButton:
        """Make the link to the settings, which the first page did not need."""
        return self._offer(tr("Settings…"), Icon.SETTINGS)

    def offer_help(self) -> QPushButton:
        """Make the link to the help, beside that to the settings."""
        return self._offer(tr("Help"), Icon.HELP)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        reachable = [each for each in self._buttons.values() if each.isEnabled()]
        here = next((n for n, each in enumerate(reachable) if each.hasFocus()), None)
        if here is None or event.key() not in _WAYS:
            super().keyPressEvent(event)
            return
        way = _WAYS[Qt.Key(event.key())]
        last = len(reachable) - 1
        place = min(max(here + way, 0), last) if abs(way) == 1 else (0 if way < 0 else last)
        reachable[place].setFocus(Qt.FocusReason.TabFocusReason)

    def say_saved(self, text: str) -> None:
        """Say where the draft is."""
        self._saved.setText(text)

    @property
    def saved_text(self) -> str:
        """What is said of the draft."""
        return self._saved.text()

    def button(self, step: Step) -> StepButton:
        """The button of a step."""
        return self._buttons[step]

    def _offer(self, text: str, icon: Icon) -> QPushButton:
        made = _Link(text, icon)
        self._links.addWidget(made)
        return made

    def _name(self) -> QHBoxLayout:
        name = PlainLabel(tr("Trusted Root Wizard"), "heading")
        row = QHBoxLayout()
        row.setContentsMargins(8, 0, 0, 0)
        row.setSpacing(APART)
        row.addWidget(_Mark())
        row.addWidget(name, 1)
        return row


class _Link(QPushButton):
    """Leads to something beside the steps; it begins where their marks do."""

    def __init__(self, text: str, icon: Icon) -> None:
        super().__init__(text)
        self._icon = icon
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        set_role(self, "rail")

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = self.width() - NEAR - WIDE if is_mirrored else NEAR
        area = QRectF(left, (self.height() - WIDE) / 2, WIDE, WIDE)
        paint_icon(QPainter(self), self._icon, area, colours_of(self).quiet)


class _Mark(QWidget):
    """The program's mark; painted, since reading the picture of it would delay the first page."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedSize(26, 26)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002  Qt hands it over
        colours = colours_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.accent))
        painter.drawRoundedRect(QRectF(self.rect()), CORNER, CORNER)
        shield = QPainterPath(QPointF(7, 7))
        shield.lineTo(19, 7)
        shield.lineTo(19, 15)
        shield.quadTo(19, 18.5, 13, 20)
        shield.quadTo(7, 18.5, 7, 15)
        painter.fillPath(shield, QColor(colours.on_accent))

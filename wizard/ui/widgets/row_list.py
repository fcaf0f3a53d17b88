"""A card of rows: each with a name, a quiet line, a pill and buttons."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from wizard.ui.language import number, shown, tr
from wizard.ui.tone import Tone
from wizard.ui.widgets.card import Card
from wizard.ui.widgets.pill import Pill
from wizard.ui.widgets.text import PlainLabel, button, line

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from PySide6.QtGui import QContextMenuEvent, QKeyEvent
    from PySide6.QtWidgets import QMenu

#: Rows that are shown: more are one click away, and thousands delay no page.
FIRST_ROWS, MORE_ROWS = 10, 30
#: Rows built at once, about 1.5 ms each. The window paints before it builds the next ones.
ROWS_AT_ONCE = 5


class Row(NamedTuple):
    """One row.

    Attributes:
        name: What it is.
        lines: What there is to say about it, a line each.
        pill: A word about it; empty for none.
        tone: The tone of that word.
        buttons: What can be done with it.
        keys: What keys do while one of the buttons has the focus.
        menu: Makes the menu of the row; None when it has none.
    """

    name: str
    lines: tuple[str, ...] = ()
    pill: str = ""
    tone: Tone = Tone.PLAIN
    buttons: tuple[QPushButton, ...] = ()
    keys: Mapping[Qt.Key, Callable[[], object]] = {}
    menu: Callable[[], QMenu] | None = None


class RowList(Card):
    """Shows rows, and more of them on request. It is hidden while it has none."""

    def __init__(self) -> None:
        super().__init__(margin=0)
        self.inside.setSpacing(0)
        self._rows: list[Callable[[], Row]] = []
        self._due = 0
        self._due_focus = -1
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._build)
        self._more = button(tr("Show more"), "link")
        self._more.clicked.connect(lambda: self._show(MORE_ROWS))
        self._content = QVBoxLayout()
        self._content.setSpacing(0)
        self.inside.addLayout(self._content)
        self.inside.addWidget(self._more)
        self.setVisible(False)

    def show_rows(self, rows: Sequence[Callable[[], Row]]) -> None:
        """Show other rows. Each is made when it is shown: buttons for thousands take long.

        The focus stays in the row of its place, or the last one. Without rows it is elsewhere.
        """
        focused = min(self._focused_place(), len(rows) - 1)
        while (item := self._content.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.setParent(None)
                widget.deleteLater()
        self._rows, self._due = list(rows), 0
        self.setVisible(bool(rows))
        self._due_focus = focused
        self._show(FIRST_ROWS)

    def replace_row(self, place: int, row: Callable[[], Row]) -> None:
        """Show another row in one place from 0; one not shown yet is replaced too."""
        shown = (self._content.count() + 1) // 2  # there is a line between two rows
        if place >= shown:
            self._rows[place - shown] = row
            return
        item = self._content.itemAt(2 * place)
        before = None if item is None else item.widget()
        if before is not None:
            self._content.replaceWidget(before, _widget(row()))
            before.setParent(None)
            before.deleteLater()

    @property
    def texts(self) -> tuple[str, ...]:
        """Every row's name and lines, for those who look from outside."""
        return tuple(row.accessibleName() for row in self.findChildren(_RowWidget))

    def _focused_place(self) -> int:
        """Tell in which row the focus is, from 0; -1 for none."""
        focused: QWidget | None = self.window().focusWidget()  # Qt's stubs know of no None
        rows = [self._content.itemAt(place) for place in range(0, self._content.count(), 2)]
        widgets = [None if row is None else row.widget() for row in rows]
        if focused is None:
            return -1
        return next((n for n, row in enumerate(widgets) if row and row.isAncestorOf(focused)), -1)

    def _give_focus(self) -> None:
        """Give the focus to the row that is to have it, if it is there by now."""
        item = self._content.itemAt(2 * self._due_focus) if self._due_focus >= 0 else None
        row = None if item is None else item.widget()
        if isinstance(row, _RowWidget):
            self._due_focus = -1
            row.take_focus()

    def _show(self, count: int) -> None:
        self._due = min(self._due + count, len(self._rows))
        self._build()

    def _build(self) -> None:
        count = min(self._due, ROWS_AT_ONCE)
        now, self._rows = self._rows[:count], self._rows[count:]
        self._due -= count
        for row in now:
            if self._content.count():
                self._content.addWidget(line())
            self._content.addWidget(_widget(row()))
        self._give_focus()
        left = len(self._rows) - self._due
        self._more.setVisible(bool(left))
        self._more.setText(tr("Show {} more").format(number(left)))
        if self._due:
            self._timer.start()


class _RowWidget(QWidget):
    def __init__(self, row: Row) -> None:
        super().__init__()
        self._row = row

    def take_focus(self) -> None:
        if self._row.buttons:
            self._row.buttons[-1].setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        act = self._row.keys.get(Qt.Key(event.key()))
        if act is None:
            super().keyPressEvent(event)
        else:
            act()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if self._row.menu is None:
            super().contextMenuEvent(event)
            return
        self._row.menu().popup(event.globalPos())


def _widget(row: Row) -> QWidget:
    made = _RowWidget(row)
    made.setAccessibleName(" ".join(map(shown, (row.name, *row.lines, row.pill))).strip())
    across = QHBoxLayout(made)
    across.setContentsMargins(16, 12, 16, 12)
    across.setSpacing(12)
    texts = QVBoxLayout()
    texts.setSpacing(1)
    texts.addWidget(PlainLabel(row.name, "heading"))
    for each in row.lines:
        texts.addWidget(PlainLabel(each, "small"))
    across.addLayout(texts, 1)
    if row.pill:
        across.addWidget(Pill(row.pill, row.tone))
    about = ", ".join(map(shown, filter(None, (row.pill, *row.lines))))
    for each_button in row.buttons:
        each_button.setAccessibleDescription(about)  # the row itself never has the focus
        across.addWidget(each_button, 0, Qt.AlignmentFlag.AlignVCenter)
    return made

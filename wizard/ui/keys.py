"""Keys that belong to no control, such as Esc and F6, and the focus that stays in sight."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from wizard.ui.reading_order import stops

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence


class Keys(QObject):
    """The keys of the main window.

    Args:
        window: The window.
        areas: Its parts, between which F6 goes.
        escape: What Esc does.
        go_on: What Ctrl and Enter do, in fields of several lines too.
    """

    def __init__(
        self,
        window: QWidget,
        areas: Callable[[], Sequence[QWidget]],
        escape: Callable[[], None],
        go_on: Callable[[], None],
    ) -> None:
        super().__init__(window)
        self._window, self._areas = window, areas
        for keys, act in (
            ("Escape", escape),
            ("F6", lambda: self._turn(+1)),
            ("Shift+F6", lambda: self._turn(-1)),
            ("Ctrl+Return", go_on),
            ("Ctrl+Enter", go_on),
        ):
            shortcut = QShortcut(QKeySequence(keys), window)
            # Who holds them down wants that once, and not every step and the case.
            shortcut.setAutoRepeat(False)
            shortcut.activated.connect(act)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._keep_in_sight)

    def _turn(self, way: int) -> None:
        """Give the focus to the first control of the next area that has one."""
        found = [(area, stops(area)) for area in self._areas() if area.isVisible()]
        found = [(area, inside) for area, inside in found if inside]
        focused = self._window.focusWidget()
        here = next((n for n, (area, _) in enumerate(found) if area.isAncestorOf(focused)), -1)
        if found:
            place = here + way if here >= 0 else 0
            found[place % len(found)][1][0].setFocus(Qt.FocusReason.TabFocusReason)

    def _keep_in_sight(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Scroll to what has the focus, unless the mouse gave it: what is clicked stays put."""
        if now is None or QGuiApplication.mouseButtons() != Qt.MouseButton.NoButton:
            return
        parent = now.parentWidget()
        while parent is not None and parent is not self._window:
            if isinstance(parent, QScrollArea):
                parent.ensureWidgetVisible(now)
            parent = parent.parentWidget()

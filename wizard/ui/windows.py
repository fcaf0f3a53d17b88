"""The window, and the one that takes its place when another language is wanted."""

from __future__ import annotations

import gc
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget

from wizard.request.steps import Step
from wizard.ui.assembly import Wizard
from wizard.ui.language import speak, tr
from wizard.ui.notice import Notice

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from wizard.ui.services import Services

#: Milliseconds between two looks whether the window can give its place to another.
_LOOK_INTERVAL: Final = 50
#: Looks after which the customer is told why nothing happens.
_LOOKS_IN_SILENCE: Final = 10


class Windows(QObject):
    """Opens the window; everything on it is derived, so another language is another window.

    Args:
        services: The ports to the world.
        renewed: Makes of the ports of a window that was closed those of the next.

    Attributes:
        current: The window that is open; None before the first and after the last one.

    Signals:
        opened(Wizard): A window was made, and is about to be shown.
        closing: The last window is about to close.
    """

    opened = Signal(object)
    closing = Signal()

    def __init__(
        self,
        services: Services,
        renewed: Callable[[Services], Services],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._renewed = renewed
        self._wanted = ""
        self._looks = 0
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_INTERVAL)
        self._timer.timeout.connect(self._change_at_rest)
        self.current: Wizard | None = None

    def open(self) -> Wizard:
        """Make a window; whoever asked shows it."""
        wizard = Wizard(self._services)
        wizard.language_wanted.connect(self.change_language)
        wizard.window.closing.connect(self._end)
        self.current = wizard
        self.opened.emit(wizard)
        return wizard

    def come_to_front(self, paths: Sequence[Path] = ()) -> None:
        """Show the window in front of other programs, and open files in it."""
        if self.current is not None:
            self.current.come_to_front(paths)

    def change_language(self, code: str) -> None:
        """Put a window in another language in place of the one that is open.

        What it shows and what is typed in it stays, and so does what is not saved yet. Work that
        is under way is waited for: with the window it would go.
        """
        self._wanted, self._looks = code, 0
        self._change_at_rest()

    def _change_at_rest(self) -> None:
        earlier = self.current
        if earlier is None:
            return
        if earlier.is_at_rest and not _is_held():
            self._timer.stop()
            self._replace(earlier)
            return
        self._timer.start()
        self._looks += 1
        if self._looks == _LOOKS_IN_SILENCE:
            text = tr("The language changes as soon as what is under way is done.")
            earlier.window.show_notice(Notice(text))

    def _replace(self, earlier: Wizard) -> None:
        application = QApplication.instance()
        if not isinstance(application, QApplication):
            return
        from wizard.ui.window_place import place_of, put_at  # noqa: PLC0415  not for the first page

        place = place_of(earlier.window)
        application.setQuitOnLastWindowClosed(False)
        self.current = None
        earlier.give_way()
        speak(application, self._wanted)
        self._services = self._renewed(self._services)
        wizard = self.open()
        wizard.session.take_over(earlier.session)
        for step in filter(earlier.window.has_page, Step):
            wizard.window.page(step).take_over(earlier.window.page(step))
        put_at(wizard.window, place)
        wizard.window.show()
        earlier.window.deleteLater()
        earlier.deleteLater()
        application.setQuitOnLastWindowClosed(True)
        QTimer.singleShot(0, _let_go)  # once Qt has let go of it

    def _end(self) -> None:
        if self.current is not None:  # and gives its place to no other
            self.current = None
            self._timer.stop()
            self.closing.emit()


def _is_held() -> bool:
    """Whether a menu is open, or a button of the mouse is down: a file may be dragged out."""
    is_pressed = QApplication.mouseButtons() != Qt.MouseButton.NoButton
    popup: QWidget | None = QApplication.activePopupWidget()
    return is_pressed or popup is not None


def _let_go() -> None:
    """Let go of the window of before, which Python was told to take for no garbage."""
    gc.unfreeze()
    gc.collect()

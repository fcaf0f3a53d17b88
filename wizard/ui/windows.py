"""The window, and the one that takes its place when another language is wanted."""

from __future__ import annotations

import gc
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget

from wizard.request.steps import Step
from wizard.ui.after_painting import after_painting
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
        self._next: Wizard | None = None
        self._missing: list[Step] = []
        self._page_timer = QTimer(self)
        self._page_timer.timeout.connect(self._make_page)
        self.current: Wizard | None = None

    def open(self) -> Wizard:
        """Make a window; whoever asked shows it."""
        return self._adopt(Wizard(self._services))

    def _adopt(self, wizard: Wizard) -> Wizard:
        """Let a window be the one that is open."""
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
        self._forget_next()
        self._wanted, self._looks = code, 0
        self._change_at_rest()

    def _change_at_rest(self) -> None:
        earlier = self.current
        if earlier is None or self._missing:
            return
        if earlier.is_at_rest and not _is_held():
            self._timer.stop()
            if self._next is None:
                self._prepare(earlier)
            else:
                self._replace(earlier, self._next)
            return
        self._timer.start()
        self._looks += 1
        if self._looks == _LOOKS_IN_SILENCE:
            text = tr("The language changes as soon as what is under way is done.")
            earlier.window.show_notice(Notice(text))

    def _prepare(self, earlier: Wizard) -> None:
        """Begin to make the next window."""
        application = QApplication.instance()
        if isinstance(application, QApplication):
            speak(application, self._wanted)
            self._next = Wizard(self._renewed(self._services))
            self._missing = [step for step in Step if earlier.window.has_page(step)]
            self._page_timer.start()

    def _make_page(self) -> None:
        """Make a page of the next window; all at once would hold up the one that is open."""
        if self._next is not None and self._missing:
            self._next.window.page(self._missing.pop(0))
        else:
            self._page_timer.stop()
            self._change_at_rest()

    def _replace(self, earlier: Wizard, wizard: Wizard) -> None:
        """Put the next window in the place of the one that is open."""
        from wizard.ui.window_place import place_of, put_at  # noqa: PLC0415  not for the first page

        place = place_of(earlier.window)
        QApplication.setQuitOnLastWindowClosed(False)
        self.current = self._next = None
        earlier.give_way()
        self._services = wizard.services
        self._adopt(wizard)
        wizard.session.take_over(earlier.session)
        for step in filter(earlier.window.has_page, Step):
            wizard.window.page(step).take_over(earlier.window.page(step))
        put_at(wizard.window, place)
        wizard.window.show()
        earlier.window.deleteLater()
        earlier.deleteLater()
        QApplication.setQuitOnLastWindowClosed(True)
        after_painting(self, _let_go)  # and once Qt has let go of it

    def _forget_next(self) -> None:
        """Let go of a window that was about to take the place of the one that is open."""
        self._page_timer.stop()
        following, self._next, self._missing = self._next, None, []
        if following is not None:
            following.close()
            following.window.deleteLater()
            following.deleteLater()

    def _end(self) -> None:
        if self.current is not None:  # and gives its place to no other
            self.current = None
            self._forget_next()
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

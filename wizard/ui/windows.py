"""The window, and the one that takes its place when another language is wanted."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget

from wizard.request.steps import Step
from wizard.ui.assembly import Wizard
from wizard.ui.language import speak
from wizard.ui.widgets.growing_field import GrowingField

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from wizard.ui.services import Services

Field = TypeVar("Field", bound=QWidget)


class Windows(QObject):
    """Opens the window; everything on it is derived, so another language is another window.

    Args:
        services: The ports to the world.
        renewed: Makes of the ports of a window that was closed those of the next.

    Attributes:
        current: The window that is open.

    Signals:
        opened(Wizard): A window was made, and is about to be shown.
    """

    opened = Signal(object)

    def __init__(
        self,
        services: Services,
        renewed: Callable[[Services], Services],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._renewed = renewed
        self.current: Wizard | None = None

    def open(self) -> Wizard:
        """Make a window; whoever asked shows it."""
        wizard = Wizard(self._services)
        wizard.language_wanted.connect(self.change_language)
        self.current = wizard
        self.opened.emit(wizard)
        return wizard

    def change_language(self, code: str) -> None:
        """Put a window in another language in place of the one that is open.

        What it shows and what is typed in it stays. A draft that cannot be saved keeps the window
        open, which says so; the language is another one at the next start then.
        """
        application, earlier = QApplication.instance(), self.current
        if earlier is None or not isinstance(application, QApplication):
            return
        area, is_maximized = earlier.window.geometry(), earlier.window.isMaximized()
        application.setQuitOnLastWindowClosed(False)
        if earlier.window.close():
            speak(application, code)
            self._services = self._renewed(self._services)
            wizard = self.open()
            wizard.session.take_over(earlier.session)
            _type_again(earlier, wizard)
            wizard.window.setGeometry(area)
            wizard.window.showMaximized() if is_maximized else wizard.window.show()
            earlier.window.deleteLater()
            earlier.deleteLater()
        application.setQuitOnLastWindowClosed(True)


def _type_again(earlier: Wizard, wizard: Wizard) -> None:
    """Type what is no part of the request yet, such as half an address, into the same fields."""
    for step in filter(earlier.window.has_page, Step):
        old, new = earlier.window.page(step), wizard.window.page(step)
        for one, other in _pairs(old, new, GrowingField):
            other.show_text(one.text)
        for line, other_line in _pairs(old, new, QLineEdit):
            if line.text() != other_line.text():
                other_line.setText(line.text())
        for text, other_text in _pairs(old, new, QPlainTextEdit):
            if text.toPlainText() != other_text.toPlainText():
                other_text.setPlainText(text.toPlainText())


def _pairs(old: QWidget, new: QWidget, kind: type[Field]) -> Iterator[tuple[Field, Field]]:
    return zip(old.findChildren(kind), new.findChildren(kind), strict=False)

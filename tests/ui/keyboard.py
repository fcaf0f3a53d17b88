"""The keyboard of a customer who has no mouse: keys go where the focus really is."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

#: Presses of Tab after which nobody looks any further.
_MOST = 60


class Keyboard:
    """Presses keys in the window that has the focus."""

    @property
    def focus(self) -> QWidget:
        """What gets the keys now."""
        found = QApplication.focusWidget()
        assert found is not None, "nothing has the focus"
        return found

    def press(self, key: Qt.Key, *held: Qt.KeyboardModifier) -> None:
        modifiers = Qt.KeyboardModifier.NoModifier
        for each in held:
            modifiers |= each
        window = QGuiApplication.focusWindow()
        assert window is not None, "no window has the focus"
        QTest.keyClick(window, key, modifiers)

    def alt(self, letter: str) -> None:
        """Press Alt and a letter or digit."""
        self.press(Qt.Key(ord(letter.upper())), Qt.KeyboardModifier.AltModifier)

    def types(self, text: str) -> None:
        window = QGuiApplication.focusWindow()
        assert window is not None, "no window has the focus"
        for letter in text:
            QTest.keyClick(window, letter)  # type: ignore[call-overload]  # it does take letters

    def tab_to(self, target: QWidget, key: Qt.Key = Qt.Key.Key_Tab) -> None:
        """Press Tab until a control has the focus."""
        for _ in range(_MOST):
            if self.focus is target:
                return
            self.press(key)
        raise AssertionError(f"no way leads to {target.accessibleName() or target}")

    def tour(self) -> list[QWidget]:
        """Press Tab until it is where it began; tell every stop on the way."""
        seen = [self.focus]
        for _ in range(_MOST):
            self.press(Qt.Key.Key_Tab)
            if self.focus is seen[0]:
                return seen
            assert self.focus not in seen, f"{self.focus} comes again and the rest does not"
            seen.append(self.focus)
        raise AssertionError("Tab does not come back to where it began")

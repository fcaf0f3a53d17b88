"""What waits for the window to show what has changed is done after that, or not at all."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from wizard.ui.after_painting import after_painting


class Told(QWidget):
    """Notes when it is painted."""

    def __init__(self, events: list[str]) -> None:
        super().__init__()
        self._events = events
        self.setMinimumSize(20, 20)

    def paintEvent(self, event: QPaintEvent) -> None:
        self._events.append("painted")
        super().paintEvent(event)


def test_it_is_done_after_what_has_changed_is_painted(qtbot: QtBot) -> None:
    window, events = QWidget(), list[str]()
    inside = QVBoxLayout(window)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    inside.addWidget(Told(events))
    after_painting(window, lambda: events.append("done"))
    qtbot.waitUntil(lambda: "done" in events)
    assert events[0] == "painted"


def test_nothing_is_done_for_what_is_gone(qtbot: QtBot) -> None:
    gone, there, done = QObject(), QObject(), list[str]()
    after_painting(gone, lambda: done.append("gone"))
    after_painting(there, lambda: done.append("there"))
    gone.deleteLater()
    del gone
    qtbot.waitUntil(lambda: bool(done))
    assert done == ["there"]

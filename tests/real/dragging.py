"""Another program, from whose window something is dragged, in a process of its own.

`python -m tests.real.dragging ORDER` shows a window that holds what ORDER says in JSON. It says
where that is to be picked up, whether it would be taken where it hovers, and what came of it.
"""

import json
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QMimeData, Qt, QTimer, QUrl
from PySide6.QtGui import QDrag, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from tests.real.portal_page import Point

_PROJECT = Path(__file__).parents[2]
_LONGEST_MS = 60_000


class Dragging:
    """The process, as a test sees it."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self._process = process
        left, top = self.next_word().split()
        self.place = Point(int(left), int(top))

    def next_word(self) -> str:
        """Wait for what it says next; nothing when it has ended, which it does in a minute."""
        assert self._process.stdout is not None
        return self._process.stdout.readline().strip()


@contextmanager
def dragging(
    environment: Mapping[str, str], *, left: int, file: Path | None = None, text: str = ""
) -> Iterator[Dragging]:
    """Show the window while this is entered.

    Args:
        environment: On which screen.
        left: Where, in pixels.
        file: What is dragged; None for the text.
        text: What is dragged.
    """
    order = json.dumps({"left": left, "file": str(file or ""), "text": text})
    with subprocess.Popen(
        [sys.executable, "-m", "tests.real.dragging", order],
        cwd=_PROJECT,
        env=environment,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        try:
            yield Dragging(process)
        finally:
            process.terminate()


class _Handle(QLabel):
    def __init__(self, data: QMimeData) -> None:
        super().__init__("Drag me")
        self._data = data
        self.setFixedSize(160, 80)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: ARG002  Qt hands it over
        drag = QDrag(self)
        drag.setMimeData(self._data)
        drag.actionChanged.connect(lambda action: _say(action.name))
        _say(f"ended: {drag.exec(Qt.DropAction.CopyAction).name}")


def _show(left: int, file: str, text: str) -> None:
    application = QApplication([])
    data = QMimeData()
    if file:
        data.setUrls([QUrl.fromLocalFile(file)])
    else:
        data.setText(text)
    handle = _Handle(data)
    handle.move(left, 0)
    handle.show()
    QTest.qWaitForWindowExposed(handle)
    middle = handle.mapToGlobal(handle.rect().center())
    _say(f"{middle.x()} {middle.y()}")
    QTimer.singleShot(_LONGEST_MS, application.quit)
    application.exec()


def _say(word: str) -> None:
    sys.stdout.write(f"{word}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    _show(**json.loads(sys.argv[1]))

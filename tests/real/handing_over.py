"""The part of the program that hands a case over to the browser, in a process of its own.

`python -m tests.real.handing_over ORDER` shows a file to be dragged, puts a text on the clipboard
and opens a link, as ORDER says in JSON. It says what came of it, a word on each line.
"""

import json
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest

from wizard.app import make_application
from wizard.ui.desktop import QtDesktop
from wizard.ui.widgets.file_chip import FileChip

_PROJECT = Path(__file__).parents[2]
_LONGEST_MS = 60_000


class HandingOver:
    """The process, as a test sees it."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self._process = process

    def next_word(self) -> str:
        """Wait for what it says next; nothing when it has ended, which it does in a minute."""
        assert self._process.stdout is not None
        return self._process.stdout.readline().strip()


@contextmanager
def handing_over(
    environment: Mapping[str, str],
    *,
    link: str,
    text: str,
    file: Path,
    place: tuple[int, int, int, int],
) -> Iterator[HandingOver]:
    """Hand over, and leave the program open while this is entered.

    Args:
        environment: Where its windows and its browser are.
        link: To be opened.
        text: To be put on the clipboard.
        file: To be dragged.
        place: Where the file is shown: left, top, width, height in pixels.
    """
    order = json.dumps({"link": link, "text": text, "file": str(file), "place": place})
    with subprocess.Popen(
        [sys.executable, "-m", "tests.real.handing_over", order],
        cwd=_PROJECT,
        env=environment,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        try:
            yield HandingOver(process)
        finally:
            process.terminate()


def _hand_over(link: str, text: str, file: str, place: tuple[int, int, int, int]) -> None:
    application = make_application()
    chip = FileChip(Path(file), "checked, no private key")
    chip.dragged.connect(lambda: _say("dragged"))
    chip.setGeometry(*place)
    chip.show()
    QTest.qWaitForWindowExposed(chip)
    desktop = QtDesktop(chip)
    desktop.put_on_clipboard(text)
    _say("opened" if desktop.open_link(link) else "refused")
    QTimer.singleShot(_LONGEST_MS, application.quit)
    application.exec()


def _say(word: str) -> None:
    sys.stdout.write(f"{word}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    _hand_over(**json.loads(sys.argv[1]))

"""The part of the program that hands a case over to the browser, in a process of its own.

`python -m tests.real.handing_over ORDER` shows the companion with a file to be dragged, puts a text
on the clipboard and opens a link, as ORDER says in JSON. It says where the file is to be picked up,
and then what came of it, a word on each line.
"""

import json
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest

from wizard.app import make_application
from wizard.request.request import Request
from wizard.resources import resource
from wizard.support_case.portal import parse_portal
from wizard.support_case.support_case import CaseText, SupportCase
from wizard.ui.companion import Companion
from wizard.ui.desktop import QtDesktop
from wizard.ui.submission import Prepared

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
    left: int,
) -> Iterator[HandingOver]:
    """Hand over, and leave the program open while this is entered.

    Args:
        environment: Where its windows and its browser are.
        link: To be opened.
        text: To be put on the clipboard.
        file: To be dragged.
        left: Where the companion is shown, in pixels.
    """
    order = json.dumps({"link": link, "text": text, "file": str(file), "left": left})
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


def _hand_over(link: str, text: str, file: str, left: int) -> None:
    application = make_application()
    now = datetime.now(UTC)
    request = Request(identity="0" * 32, created=now, changed=now)
    companion = Companion(_prepared(link, text, Path(file)), request)
    companion.attached.connect(lambda: _say("dragged"))
    companion.move(left, 0)
    companion.show()
    QTest.qWaitForWindowExposed(companion)
    chip = companion.chips[0]
    middle = chip.mapToGlobal(chip.rect().center())
    _say(f"{middle.x()} {middle.y()}")
    desktop = QtDesktop(lambda: companion)
    desktop.put_on_clipboard(text)
    _say("opened" if desktop.open_link(link) else "refused")
    QTimer.singleShot(_LONGEST_MS, application.quit)
    application.exec()


def _prepared(link: str, text: str, file: Path) -> Prepared:
    subject, _, description = text.partition("\n\n")
    written = CaseText(subject, description)
    case = SupportCase(
        *written,
        link=link,
        link_is_short=True,
        attachments=(),
        written=written,
        edit_is_stale=False,
    )
    portal = parse_portal(resource("portal.toml").read_text("utf-8"))
    return Prepared(case, portal, (file,), file.with_suffix(".zip"))


def _say(word: str) -> None:
    sys.stdout.write(f"{word}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    _hand_over(**json.loads(sys.argv[1]))

"""Dropping keystores on the window, and how long it and its user wait for them."""

import time
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QElapsedTimer, QEventLoop, QTimer

from tests.authority import Authority
from tests.certificates import keystores
from tests.ui.surroundings import PATIENCE
from wizard.certificates.pkcs12 import MOST_WORK
from wizard.ui.assembly import Wizard
from wizard.ui.dialogs.costly_dialog import CostlyDialog
from wizard.ui.dialogs.dialog import Dialog
from wizard.ui.dialogs.password_dialog import PasswordDialog


def dialog(wizard: Wizard) -> Dialog | None:
    """The question that is on the screen."""
    shown = [each for each in wizard.window.findChildren(Dialog) if each.isVisible()]
    assert len(shown) <= 1
    return shown[0] if shown else None


class Gaps:
    """How long a timer of 5 ms in the UI thread has waited at most, in milliseconds."""

    def __init__(self) -> None:
        self.longest = 0
        self._since = QElapsedTimer()
        self._timer = QTimer()
        self._timer.timeout.connect(self._tick)
        self._since.start()
        self._timer.start(5)

    def stop(self) -> int:
        self._timer.stop()
        return self.longest

    def _tick(self) -> None:
        self.longest = max(self.longest, self._since.restart())


def wait_for_events() -> None:
    """Let the window work, which leaves the interpreter to other threads when it has nothing."""
    QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)


def drop_and_measure(
    wizard: Wizard, path: Path, password: str | None = None
) -> tuple[str, float, int]:
    """Drop a file on a new request, open it if asked, and enter the password.

    Returns:
        What became of it, the longest time to an answer in seconds, the longest wait of the timer.
    """
    wizard.session.start_new()
    wait_for_events()
    gaps = Gaps()
    request = wizard.session.situation.request
    longest = 0.0
    wizard.open_paths([path])
    tries = 0
    while True:
        begin = time.monotonic()
        question = None
        while question is None and wizard.session.situation.request.sources == request.sources:
            wait_for_events()
            question = dialog(wizard)
            assert time.monotonic() - begin < PATIENCE
        longest = max(longest, time.monotonic() - begin)
        if question is None:
            break
        if isinstance(question, PasswordDialog) and password is not None and not tries:
            tries += 1
            question.field.setText(password)
            question.accept()
        elif isinstance(question, CostlyDialog) and password is not None:
            question.accept()
        else:
            question.reject()
        while question.isVisible():
            wait_for_events()
    source = wizard.session.situation.request.sources[-1]
    what = ", ".join(r.kind for r in source.rejected) or f"{len(source.certificates)} read"
    return what, longest, gaps.stop()


def hostile(folder: Path) -> Iterator[Path]:
    """Keystores that ask for unreasonable work, or are odd in other ways."""
    data = keystores.pkcs12(folder, Authority.root(), "secret")
    for iterations in (0, 1_000_000, MOST_WORK - 10_000, MOST_WORK + 1, 2**31 - 1, 2**62):
        path = folder / f"mac-{iterations}.p12"
        path.write_bytes(keystores.with_mac_iterations(data, iterations))
        yield path
    cut = folder / "cut.p12"
    cut.write_bytes(data[:-20])
    yield cut

"""The program as it is started, of which is known what it shows."""

import subprocess
import sys
from pathlib import Path
from typing import Self

#: The program as it is started, which tells what is written in its window when that changes.
WATCHED = """
import os, sys
from pathlib import Path
from wizard.app import run

timers = []

def watch():
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel
    before = set()

    def tell():
        windows = QApplication.topLevelWidgets()
        now = {label.text() for window in windows for label in window.findChildren(QLabel)}
        buttons = [each for window in windows for each in window.findChildren(QAbstractButton)]
        now |= {f"[{each.text()}]" for each in buttons if each.isVisible() and each.isEnabled()}
        focused = QApplication.focusWidget()
        now.add(f"focus: {focused and focused.accessibleName()}")
        for sign, texts in (("+", now - before), ("-", before - now)):
            for text in texts:
                print(sign, repr(text), flush=True)
        before.clear()
        before.update(now)

    for interval, act in ((10, tell), (60_000, lambda: os._exit(1))):
        timers.append(QTimer(interval=interval))
        timers[-1].timeout.connect(act)
        timers[-1].start()
    print("+ painted", flush=True)

sys.exit(run([Path(each) for each in sys.argv[1:]], when_painted=watch))
"""


class Watched:
    """A first start, of which is known what its window shows."""

    def __init__(self, environment: dict[str, str], *paths: Path) -> None:
        self._shown = set[str]()
        self.process = subprocess.Popen(
            [sys.executable, "-c", WATCHED, *map(str, paths)],
            env=environment,
            stdout=subprocess.PIPE,
            text=True,
        )

    def __enter__(self) -> Self:
        assert self.shows("painted")
        return self

    def __exit__(self, *_: object) -> None:
        self.process.kill()
        self.process.communicate()

    def shows(self, text: str) -> bool:
        """Wait until it shows a text.

        Args:
            text: The text; in brackets that of a button that can be pressed, and after `focus: `
                the name of what has the focus.

        Returns:
            False when it ends without, which it does in a minute.
        """
        assert self.process.stdout is not None
        while not any(text in each for each in self._shown):
            sign, _, line = self.process.stdout.readline().partition(" ")
            if not sign:
                return False
            (self._shown.add if sign == "+" else self._shown.discard)(line)
        return True

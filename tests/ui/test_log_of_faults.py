import subprocess
import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.surroundings import PATIENCE, RecordedDesktop
from wizard import __version__
from wizard.app import _show_faults
from wizard.storage.folders import Folders
from wizard.ui.assembly import Wizard
from wizard.ui.dialogs.fault_dialog import FaultDialog

PASSWORD = "hunter2"
START = """
import os, sys
from wizard.app import run
from wizard.storage.folders import Folders

timers = []

def watch():
    from PySide6.QtCore import QTimer
    def look():
        found = [path.read_text() for path in Folders.of_user().log.glob("*")]
        if any(found):
            sys.stdout.write("".join(found))
            sys.stdout.flush()
            os._exit(0)
    for interval, act in ((10, look), (30_000, lambda: os._exit(1))):
        timers.append(QTimer(interval=interval))
        timers[-1].timeout.connect(act)
        timers[-1].start()

run([], when_painted=watch)
"""


def test_a_start_is_logged_with_its_versions() -> None:
    done = subprocess.run([sys.executable, "-c", START], capture_output=True, check=True, text=True)
    assert f"INFO started: version {__version__}, Python 3." in done.stdout
    assert done.stdout.count("\n") == 1


def test_a_fault_is_logged_with_its_place(
    wizard: Wizard, desktop: RecordedDesktop, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    _show_faults(wizard, desktop)

    def job(_progress: object) -> None:
        raise RuntimeError(PASSWORD)

    wizard.tasks.run(job, on_success=lambda _nothing: None)
    qtbot.waitUntil(lambda: bool(wizard.window.findChildren(FaultDialog)), timeout=PATIENCE)
    [file] = Folders.of_user().log.iterdir()
    written = file.read_text()
    assert "ERROR a fault\n" in written
    assert "RuntimeError" in written
    assert Path(__file__).name in written
    assert PASSWORD not in written

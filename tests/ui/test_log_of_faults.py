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


def test_a_fault_is_logged_with_its_place_and_versions(
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
    assert f"ERROR a fault of version {__version__}, Python 3." in written
    assert "RuntimeError" in written
    assert Path(__file__).name in written
    assert PASSWORD not in written

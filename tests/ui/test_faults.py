"""A fault of the program is shown as one, with the draft saved and a report to copy."""

import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from tests.ui.surroundings import PATIENCE, Chain, RecordedDesktop
from wizard import __version__
from wizard.app import _show_faults
from wizard.ui.assembly import Wizard
from wizard.ui.dialogs.fault_dialog import FaultDialog
from wizard.ui.fault_report import fault_report

Settled = Callable[[Wizard], None]


@pytest.fixture
def watched(wizard: Wizard, desktop: RecordedDesktop, monkeypatch: pytest.MonkeyPatch) -> Wizard:
    # The program sets it for its whole life; here it is set back.
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    _show_faults(wizard, desktop)
    return wizard


def fail(value: str) -> None:
    raise LookupError(value)


def caught(value: str) -> LookupError:
    try:
        fail(value)
    except LookupError as error:
        return error
    raise AssertionError


def dialogs(wizard: Wizard) -> list[FaultDialog]:
    return [each for each in wizard.window.findChildren(FaultDialog) if each.isVisible()]


def break_down(wizard: Wizard, qtbot: QtBot) -> FaultDialog:
    error = caught("secret")
    sys.excepthook(LookupError, error, error.__traceback__)
    qtbot.waitUntil(lambda: bool(dialogs(wizard)), timeout=PATIENCE)
    return dialogs(wizard)[0]


def test_the_report_tells_versions_and_places_and_no_value() -> None:
    report = fault_report(caught("correct horse"))
    assert f"Trusted Root Wizard {__version__}" in report
    assert "tests/ui/test_faults.py" in report
    assert "in fail" in report
    assert report.rstrip().endswith("LookupError")
    assert "horse" not in report
    assert str(Path(__file__).parents[3]) not in report


def test_the_draft_is_saved_and_the_report_is_copied_as_it_is_shown(
    watched: Wizard, chain: Chain, desktop: RecordedDesktop, settled: Settled, qtbot: QtBot
) -> None:
    watched.open_paths([chain.path])
    settled(watched)
    dialog = break_down(watched, qtbot)
    assert "Your draft is saved" in dialog.explanation.text()
    assert watched.session.is_saved
    dialog.copy.click()
    assert desktop.clipboard == dialog.trace.toPlainText()
    assert "LookupError" in desktop.clipboard
    dialog.accept_button.click()
    assert not dialogs(watched)


def test_faults_one_after_the_other_show_one_dialog(watched: Wizard, qtbot: QtBot) -> None:
    break_down(watched, qtbot)
    error = caught("again")
    sys.excepthook(LookupError, error, error.__traceback__)
    later: list[bool] = []
    QTimer.singleShot(0, lambda: later.append(True))  # behind what the fault has queued
    qtbot.waitUntil(lambda: bool(later), timeout=PATIENCE)
    assert len(dialogs(watched)) == 1

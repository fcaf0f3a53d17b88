"""The questions that reading a file may raise."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wizard.certificates.names import visible
from wizard.ui.dialogs.costly_dialog import CostlyDialog
from wizard.ui.dialogs.password_dialog import PasswordDialog

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from wizard.ui.intake import Intake


def ask_consent(window: QWidget, intake: Intake, path: Path, seconds: int) -> None:
    """Ask whether a file that takes up to so many seconds may be opened."""
    dialog = CostlyDialog(window, visible(path.name), seconds)
    dialog.accepted.connect(intake.open_anyway)
    dialog.rejected.connect(intake.leave_costly)
    dialog.open()


def ask_password(window: QWidget, intake: Intake, path: Path, *, was_wrong: bool) -> None:
    """Ask for the password of a file."""
    dialog = PasswordDialog(window, visible(path.name), was_wrong=was_wrong)
    dialog.accepted.connect(lambda: intake.try_password(dialog.take_password()))
    dialog.rejected.connect(intake.skip_password)
    dialog.open()

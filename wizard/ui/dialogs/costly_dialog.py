"""Asks whether a file that takes long to open is worth it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wizard.ui.dialogs.dialog import Dialog
from wizard.ui.language import tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class CostlyDialog(Dialog):
    """Asks whether to open one file although it takes longer than usual."""

    def __init__(self, parent: QWidget, file_name: str, seconds: int) -> None:
        super().__init__(
            parent,
            tr("Open {}?").format(file_name),
            tr(
                "Opening this file takes longer than usual, up to about %n second(s). Open it "
                "anyway?",
                "",
                seconds,
            ),
            tr("Open"),
        )
        self.cancel_button.setText(tr("Skip"))

"""Says that the program made a mistake, and shows what there is to report."""

from __future__ import annotations

from PySide6.QtWidgets import QPlainTextEdit, QWidget

from wizard.ui.dialogs.dialog import Dialog


class FaultDialog(Dialog):
    """Shows a fault of the program; nothing is sent or copied by itself."""

    def __init__(self, parent: QWidget, trace: str) -> None:
        super().__init__(
            parent,
            self.tr("The wizard made a mistake"),
            self.tr(
                "This is a fault of the program, not yours. Your draft is saved and you can go on. "
                "The lines below tell its developers where it happened."
            ),
            self.tr("Go on"),
        )
        self.trace = QPlainTextEdit(trace[-20_000:])
        self.trace.setReadOnly(True)
        self.trace.setMinimumSize(560, 200)
        self.add_field(self.tr("What happened"), self.trace)

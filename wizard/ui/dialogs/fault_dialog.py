"""Says that the program made a mistake, and shows what there is to report."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from wizard.ui.dialogs.dialog import Dialog
from wizard.ui.language import tr
from wizard.ui.widgets.text import button


class FaultDialog(Dialog):
    """Shows a fault of the program; nothing is sent or copied by itself.

    Args:
        parent: The window.
        report: What there is to report.
        is_saved: Whether everything that was entered is on the disk.

    Signals:
        copy_wanted(str): The report is to be put on the clipboard, as it is shown.
    """

    copy_wanted = Signal(str)

    def __init__(self, parent: QWidget, report: str, *, is_saved: bool) -> None:
        draft = (
            tr("Your draft is saved and you can go on.")
            if is_saved
            else tr("Your draft could not be saved: save a copy of it before you go on.")
        )
        super().__init__(
            parent,
            tr("The wizard made a mistake"),
            tr(
                "This is a fault of the program, not yours. {} The lines below tell its developers "
                "where it happened; nothing that you entered is in them, and nothing is sent."
            ).format(draft),
            tr("Go on"),
        )
        self.trace = QPlainTextEdit(report)
        self.trace.setReadOnly(True)
        self.trace.setMinimumSize(560, 200)
        self.copy = button(tr("&Copy"))
        self.copy.clicked.connect(lambda: self.copy_wanted.emit(self.trace.toPlainText()))
        self.cancel_button.hide()
        self.add_field(tr("What happened"), self.trace)
        self.fields.addWidget(self.copy, 0, Qt.AlignmentFlag.AlignLeft)

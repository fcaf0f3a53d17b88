"""Asks for the password of a PKCS#12 file; it is used once and kept nowhere."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QWidget

from wizard.ui.dialogs.dialog import Dialog
from wizard.ui.language import tr


class PasswordDialog(Dialog):
    """Asks for the password of one file."""

    def __init__(self, parent: QWidget, file_name: str, *, was_wrong: bool) -> None:
        explanation = (
            tr("That password does not open it. Try another one.")
            if was_wrong
            else tr(
                "The file is protected. Its password opens it once on this computer and is "
                "not kept; a private key in it is dropped."
            )
        )
        super().__init__(parent, tr("Password of {}").format(file_name), explanation, tr("Open"))
        self.field = QLineEdit()
        self.field.setEchoMode(QLineEdit.EchoMode.Password)
        self.add_field(tr("Password"), self.field)
        self.field.setFocus()

    def take_password(self) -> str:
        """Tell what was entered, and forget it."""
        entered = self.field.text()
        self.field.clear()
        return entered

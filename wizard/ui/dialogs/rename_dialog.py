"""Asks what a draft is to be called."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLineEdit

from wizard.ui.dialogs.dialog import Dialog
from wizard.ui.language import tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_LONGEST = 120


class RenameDialog(Dialog):
    """Takes the customer's own name for a draft.

    Args:
        parent: The window.
        title: What it is called now.
    """

    def __init__(self, parent: QWidget, title: str) -> None:
        explanation = tr(
            "Only you see this name; it is not sent. Leave it empty to have the name of the "
            "certificate again."
        )
        super().__init__(parent, tr("Rename the draft"), explanation, tr("Rename"))
        self.title = QLineEdit(title)
        self.title.setMaxLength(_LONGEST)
        self.title.selectAll()
        self.add_field(tr("&Name"), self.title)
        self.title.setFocus()

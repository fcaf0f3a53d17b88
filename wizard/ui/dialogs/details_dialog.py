"""Shows everything about one certificate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from wizard.ui.dialogs.dialog import Dialog
from wizard.ui.language import shown, tr
from wizard.ui.widgets.detail_list import DetailList

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from wizard.ui.details import Section

_LONGEST_TITLE = 100
_WIDTH, _HEIGHT = 780, 640


class DetailsDialog(Dialog):
    """All details of a certificate; it asks nothing.

    Signals:
        copy_wanted(str): That text is to be copied.
    """

    copy_wanted = Signal(str)

    def __init__(self, parent: QWidget, title: str, sections: Sequence[Section]) -> None:
        title = shown(title)
        if len(title) > _LONGEST_TITLE:
            title = f"{title[:_LONGEST_TITLE]}…"
        super().__init__(parent, tr("All details of {}").format(title), "", tr("Close"))
        self.cancel_button.setVisible(False)
        self.details = DetailList(sections)
        self.details.setAccessibleName(tr("Details"))
        self.details.copy_wanted.connect(self.copy_wanted)
        self.fields.addWidget(self.details)
        self.resize(_WIDTH, _HEIGHT)
        self.details.setFocus()

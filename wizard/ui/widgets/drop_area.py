"""The area to drop certificates on, with the other ways to bring them."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar

from wizard.ui.language import number, tr
from wizard.ui.scale import APART
from wizard.ui.widgets.drop_target import DropTarget
from wizard.ui.widgets.text import button


class DropArea(DropTarget):
    """Invites to drop files; shows how far reading them is.

    Signals:
        browse_wanted: Files are to be chosen in a dialog.
        paste_wanted: The clipboard is to be read.
        cancel_wanted: Reading is to stop.
    """

    browse_wanted = Signal()
    paste_wanted = Signal()
    cancel_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._done = self._total = 0
        self._progress = QProgressBar()
        self._progress.setTextVisible(False)
        self._progress.setFixedWidth(320)
        self._progress.setAccessibleName(tr("Files read"))
        self.browse = button(tr("B&rowse…"), "primary")
        self.paste = button(tr("&Paste"))
        self.cancel = button(tr("Cancel"))
        self.browse.clicked.connect(self.browse_wanted)
        self.paste.clicked.connect(self.paste_wanted)
        self.cancel.clicked.connect(self.cancel_wanted)
        self._lay_out()
        self._show_progress()

    def show_progress(self, done: int, total: int) -> None:
        """Show that `done` of `total` files were read; a total of 0 means none is being read."""
        if (done, total) != (self._done, self._total):
            self._done, self._total = done, total
            self._show_progress()

    def _show_progress(self) -> None:
        done, total = self._done, self._total
        reading = total > 0
        focus_was_inside = any(each.hasFocus() for each in (self.browse, self.paste, self.cancel))
        self._progress.setRange(0, total)
        self._progress.setValue(done)
        self._progress.setVisible(total > 1)
        shown, hidden = (self.cancel, self.browse) if reading else (self.browse, self.cancel)
        shown.setVisible(True)
        if focus_was_inside:  # before the control that has it is hidden, or Qt moves it elsewhere
            shown.setFocus(Qt.FocusReason.OtherFocusReason)
        hidden.setVisible(False)
        self.paste.setVisible(not reading)
        self.show_words()
        self.browse.setAccessibleDescription("" if reading else self.invitation()[1])

    def invitation(self) -> tuple[str, str]:
        if self._total:
            count = tr("{} of {} files").format(number(self._done), number(self._total))
            return tr("Reading…"), count
        formats = ".cer .crt .pem .der .p7b .pfx .p12 .jks .zip"
        text = tr("{}, or a whole chain in one file").format(formats)
        return tr("Drop certificate files here"), text

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(APART)
        buttons.addStretch(1)
        for each in (self.browse, self.paste, self.cancel):
            buttons.addWidget(each)
        buttons.addStretch(1)
        # It has its room also while nothing is read: what is below stays where it is.
        room = self._progress.sizePolicy()
        room.setRetainSizeWhenHidden(True)
        self._progress.setSizePolicy(room)
        self.inside.addWidget(self._progress, 0, Qt.AlignmentFlag.AlignHCenter)
        self.inside.addLayout(buttons)

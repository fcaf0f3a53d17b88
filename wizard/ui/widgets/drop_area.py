"""The area to drop certificates on, with the other ways to bring them."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from wizard.ui.language import number, tr
from wizard.ui.theme import colours_of
from wizard.ui.widgets.text import PlainLabel, button


class DropArea(QWidget):
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
        self._is_hovered = False
        self._title = _centred(PlainLabel(role="drop"))
        self._text = _centred(PlainLabel(role="quiet"))
        self._progress = QProgressBar()
        self._progress.setTextVisible(False)
        self._progress.setFixedWidth(320)
        self._progress.setAccessibleName(tr("Files read"))
        self.browse = button(tr("&Browse…"), "primary")
        self.paste = button(tr("&Paste"))
        self.cancel = button(tr("Cancel"))
        self.browse.clicked.connect(self.browse_wanted)
        self.paste.clicked.connect(self.paste_wanted)
        self.cancel.clicked.connect(self.cancel_wanted)
        self._lay_out()
        self.show_progress(0, 0)

    def show_hover(self, *, hovered: bool) -> None:
        """Show whether something that can be read hovers over the window."""
        self._is_hovered = hovered
        self.update()

    def show_progress(self, done: int, total: int) -> None:
        """Show that `done` of `total` files were read; a total of 0 means none is being read."""
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
        if reading:
            self._title.setText(tr("Reading…"))
            self._text.setText(tr("{} of {} files").format(number(done), number(total)))
        else:
            self._title.setText(tr("Drop certificate files here"))
            formats = ".cer .crt .pem .der .p7b .pfx .p12 .jks .zip"
            self._text.setText(tr("{}, or a whole chain in one file").format(formats))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002  Qt hands it over
        colours = colours_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = colours.accent if self._is_hovered else colours.control_border
        painter.setPen(QPen(QColor(edge), 2, Qt.PenStyle.DashLine))
        painter.setBrush(QColor(colours.accent_tint if self._is_hovered else colours.card))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 9, 9)

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(12)
        buttons.addStretch(1)
        for each in (self.browse, self.paste, self.cancel):
            buttons.addWidget(each)
        buttons.addStretch(1)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(24, 28, 24, 28)
        inside.setSpacing(8)
        inside.addWidget(self._title)
        inside.addWidget(self._text)
        inside.addWidget(self._progress, 0, Qt.AlignmentFlag.AlignHCenter)
        inside.addSpacing(4)
        inside.addLayout(buttons)


def _centred(label: PlainLabel) -> PlainLabel:
    label.setAlignment(Qt.AlignmentFlag.AlignCenter)
    return label

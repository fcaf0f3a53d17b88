"""The bar that says a notice, between the page and the buttons."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from wizard.ui.announcing import announce
from wizard.ui.language import tr
from wizard.ui.tone import Tone
from wizard.ui.widgets.card import Banner
from wizard.ui.widgets.text import button

if TYPE_CHECKING:
    from wizard.ui.notice import Notice


class NoticeBar(QWidget):
    """Shows the newest notice until it is dismissed, acted on, or replaced."""

    def __init__(self) -> None:
        super().__init__()
        self._notice: Notice | None = None
        self.action = button(tr("Dismiss"), "link")
        self.action.clicked.connect(self._act)
        self._banner = Banner(self.action)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(32, 12, 32, 12)
        inside.addWidget(self._banner)
        self.setVisible(False)

    def show_notice(self, notice: Notice) -> None:
        """Show a notice in place of the last one."""
        self._notice = notice
        tone = Tone.ACCENT if notice.tone is Tone.PLAIN else notice.tone
        self._banner.say(heading="", text=notice.text, tone=tone)
        self.action.setText(notice.action or tr("Dismiss"))
        self.action.setAccessibleDescription(self._banner.text)
        self.setVisible(True)
        announce(self, self._banner.text, at_once=notice.tone is Tone.STOP)

    @property
    def text(self) -> str:
        """What it says; empty while it is hidden."""
        return "" if self.isHidden() else self._banner.text

    def dismiss(self) -> None:
        """Hide it."""
        self._notice = None
        self.setVisible(False)

    def escape(self) -> bool:
        """Stop what it says is under way, or hide it when it offers nothing.

        Returns:
            Whether it did.
        """
        if self._notice is None or (self._notice.action and not self._notice.cancels):
            return False
        self._act()
        return True

    def _act(self) -> None:
        notice = self._notice
        self.dismiss()
        if notice is not None and notice.act is not None:
            notice.act()

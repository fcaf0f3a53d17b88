"""The row below the page: what can be done with the draft, what is missing, back and on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from wizard.request.steps import Step
from wizard.ui.language import tr
from wizard.ui.widgets.columns import Columns
from wizard.ui.widgets.text import BalancedLabel, button

if TYPE_CHECKING:
    from wizard.ui.situation import Situation


class ButtonRow(QWidget):
    """Shows the buttons that every page has, in the state that follows from the situation.

    Attributes:
        save, open, new: Links for the draft.
        back, next: The ways to other pages; `next` is left to whoever knows where the focus is.
    """

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("buttons")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.save = button(tr("Save a copy…"), "link")
        self.open = button(tr("Open draft…"), "link")
        self.new = button(tr("New request"), "link")
        self.back = button(tr("&Back"))
        self.next = button(tr("&Next"), "primary")
        self._missing = BalancedLabel(role="small")
        self._missing.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._lay_out()

    def show_situation(self, situation: Situation) -> bool:
        """Show words and links, and tell whether the customer can go on."""
        step = situation.request.step
        self.back.setEnabled(step > Step.CERTIFICATE)
        self.next.setText(_next_words(situation))
        self.new.setVisible(situation.saved is not None)
        self.save.setVisible(situation.saved is not None)
        is_known = step is not Step.CERTIFICATE and not situation.is_assessing
        self._missing.setText(situation.missing if is_known else "")
        self.next.setAccessibleDescription(self._missing.text())
        if step is Step.SUBMIT:
            return situation.is_case_ready and not situation.missing
        return situation.is_complete(step)

    def _lay_out(self) -> None:
        links, ways = QHBoxLayout(), QHBoxLayout()
        for each in (self.save, self.open, self.new):
            links.addWidget(each)
        ways.addWidget(self._missing, 1)
        ways.addWidget(self.back)
        ways.addWidget(self.next)
        links.addStretch(1)  # beside one another, also where they have a line of their own
        links.setSpacing(12)
        ways.setSpacing(12)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(32, 16, 32, 16)
        inside.addWidget(Columns(links, ways, shares=(0, 1), least=(0, 260), spacing=12))


def _next_words(situation: Situation) -> str:
    if situation.request.step is not Step.SUBMIT:
        return tr("&Next")
    if situation.request.opened is not None:
        return tr("&Open the case again")
    return tr("&Open support case")

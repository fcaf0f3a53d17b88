"""What every page is: one step of the wizard, drawn from the situation."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Self

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QAbstractButton

    from wizard.request.steps import Step
    from wizard.ui.situation import Situation


class Page(QWidget):
    """A page shows one request, and hands back what is to change in it.

    A page must set `step`, and implement `title`, `subtitle` and `show_situation`. It may
    implement `initial_focus`, `cancels` and `take_over`. It never enables a button of the window,
    never touches another page, and keeps nothing that was entered to itself.

    Signals:
        edited(Change): The customer changed something; it is applied to the request as it is by
            then, so that what changed elsewhere meanwhile stays.
        noticed(Notice): There is something to say.
        filled: Enter was pressed in a field, as people do who are done with the page.
    """

    step: ClassVar[Step]

    edited = Signal(object)
    noticed = Signal(object)
    filled = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("page")
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(12)

    def title(self, situation: Situation) -> str:
        """The page's question, or its answer when there is one."""
        raise NotImplementedError

    def subtitle(self, situation: Situation) -> str:
        """One sentence below the title."""
        raise NotImplementedError

    def show_situation(self, situation: Situation) -> None:
        """Show everything anew; called whenever the situation changes while the page is shown."""
        raise NotImplementedError

    def initial_focus(self) -> QWidget | None:
        """The control to start with when the page comes up."""
        return None

    def cancels(self) -> Sequence[QAbstractButton]:
        """The buttons that cancel what is under way; those that are visible can be pressed."""
        return ()

    def take_over(self, earlier: Self) -> None:
        """Show what is typed in the same page of an earlier window and is in no request yet."""

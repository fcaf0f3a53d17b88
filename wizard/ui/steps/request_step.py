"""The fourth step: a form, and nothing to be done for it."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from wizard.ui.pages.request_page import RequestPage

if TYPE_CHECKING:
    from wizard.ui.frame import Frame


class RequestStep(QObject):
    """The page of the fourth step."""

    def __init__(self, _frame: Frame, parent: QObject) -> None:
        super().__init__(parent)

    @cached_property
    def page(self) -> RequestPage:
        """The page."""
        return RequestPage()

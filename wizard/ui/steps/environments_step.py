"""The third step: environments are loaded from LifeTime."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from wizard.ui.loading import Loading
from wizard.ui.pages.environments_page import EnvironmentsPage

if TYPE_CHECKING:
    from wizard.ui.frame import Frame


class EnvironmentsStep(QObject):
    """The page of the third step, with the loading behind it."""

    def __init__(self, frame: Frame, parent: QObject) -> None:
        super().__init__(parent)
        self._frame = frame

    @cached_property
    def page(self) -> EnvironmentsPage:
        """The page."""
        services, session, tasks, window = self._frame
        page, loading = EnvironmentsPage(), Loading(services, session, tasks, self)
        loading.noticed.connect(window.show_notice)
        loading.loaded.connect(page.show_loaded)
        # What was under way belongs to the request that was shown before.
        session.drafts_changed.connect(loading.cancel)
        field = page.lifetime
        field.load_wanted.connect(
            lambda address, token, keep: loading.load(address, token, keep_token=keep)
        )
        field.cancel_wanted.connect(loading.cancel)
        field.forget_wanted.connect(loading.forget_token)
        field.remembered_wanted.connect(loading.use_remembered)
        loading.look()
        return page

"""The second step: issuers are looked for, servers asked again, texts copied."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from wizard.ui.checking import Checking
from wizard.ui.pages.review_page import ReviewPage
from wizard.ui.reviewing import Reviewing

if TYPE_CHECKING:
    from collections.abc import Callable

    from wizard.servers.typed_proxy import TypedProxy
    from wizard.ui.frame import Frame


class ReviewStep(QObject):
    """The page of the second step, with the looking behind it.

    Args:
        frame: What it stands in.
        typed_proxy: Tells the proxy that was typed on the first page.
        parent: What it lives as long as.
    """

    def __init__(
        self, frame: Frame, typed_proxy: Callable[[], TypedProxy | None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._frame = frame
        self._typed_proxy = typed_proxy
        services, session, tasks, window = frame
        self._reviewing = Reviewing(services, session, tasks, window, self)
        self._reviewing.noticed.connect(window.show_notice)
        # What was missing belongs to the request that was shown before.
        session.drafts_changed.connect(self._reviewing.forget)
        self._checking = Checking(services, session, tasks, self)
        self._checking.noticed.connect(window.show_notice)
        session.drafts_changed.connect(self._checking.forget)

    @cached_property
    def page(self) -> ReviewPage:
        """The page."""
        page, reviewing = ReviewPage(), self._reviewing
        page.copy_wanted.connect(reviewing.copy)
        page.link_wanted.connect(reviewing.open_link)
        page.fetch_wanted.connect(reviewing.ask_to_fetch)
        page.check_wanted.connect(lambda: self._checking.check_again(self._typed_proxy()))
        page.why_wanted.connect(self._explain_root)
        page.facts.copy_wanted.connect(self._frame.services.desktop.put_on_clipboard)
        page.facts.details_wanted.connect(reviewing.show_details)
        return page

    def _explain_root(self) -> None:
        from wizard.ui.dialogs.root_dialog import RootDialog  # noqa: PLC0415  seldom needed

        RootDialog(self._frame.window).open()

    def update(self) -> None:
        """Look for what the certificates that are shown now make worth looking for."""
        situation = self._frame.session.situation
        if situation.assessed and situation.assessed.verdict:
            self._reviewing.update()
        if any(source.sender for source in situation.request.sources):
            self._checking.check_the_way(self._typed_proxy())

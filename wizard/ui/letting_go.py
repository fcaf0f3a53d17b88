"""A request that was closed takes no memory any more, a moment later."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer

from wizard.request.steps import Step

if TYPE_CHECKING:
    from wizard.ui.frame import Frame

#: Milliseconds: the request that took its place is shown and judged first.
_DELAY: Final = 1_000


class LettingGo(QObject):
    """Gives memory back after another request was shown, when nothing else is under way.

    The pages behind the one that is shown still hold what they showed last, so each is given the
    request that is there now, one at a time.
    """

    def __init__(self, frame: Frame, parent: QObject) -> None:
        super().__init__(parent)
        self._frame = frame
        self._holding: list[Step] = []
        self._is_remembered = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._let_go)
        frame.session.drafts_changed.connect(self._begin)
        frame.window.destroyed.connect(self._timer.stop)

    def _begin(self) -> None:
        shown = self._frame.session.situation.request.step
        self._holding = [
            step for step in Step if step is not shown and self._frame.window.has_page(step)
        ]
        self._is_remembered = True
        self._timer.start(0)

    def _let_go(self) -> None:
        services, session, tasks, window = self._frame
        if self._holding:
            window.page(self._holding.pop()).show_situation(session.situation)
            self._timer.start(0)
        elif self._is_remembered:
            # At once: what is made meanwhile would stand in between, and keep it all.
            services.forget()
            self._is_remembered = False
            self._timer.start(_DELAY)
        elif tasks.is_idle:
            tasks.run(lambda _progress: services.give_back(), on_success=lambda _nothing: None)
        else:
            self._timer.start(_DELAY)

"""A request that was closed takes no memory any more, a moment later."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer

if TYPE_CHECKING:
    from wizard.ui.frame import Frame

#: Milliseconds: the request that took its place is shown and judged first.
_DELAY: Final = 1_000


class LettingGo(QObject):
    """Gives memory back after another request was shown, when nothing else is under way."""

    def __init__(self, frame: Frame, parent: QObject) -> None:
        super().__init__(parent)
        self._frame = frame
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_DELAY)
        self._timer.timeout.connect(self._let_go)
        frame.session.drafts_changed.connect(self._timer.start)

    def _let_go(self) -> None:
        if not self._frame.tasks.is_idle:
            self._timer.start()
            return
        let_go = self._frame.services.let_go
        self._frame.tasks.run(lambda _progress: let_go(), on_success=lambda _nothing: None)

"""What waits until the window shows what has just changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QObject


def after_painting(owner: QObject, then: Callable[[], object]) -> None:
    """Do something in the third round of the event loop from now on.

    In the first one Qt lays out what has changed, in the second it paints it.

    Args:
        owner: When it is gone by then, nothing is done.
        then: What is to be done.
    """
    QTimer.singleShot(0, owner, lambda: QTimer.singleShot(0, owner, then))

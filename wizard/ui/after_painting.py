"""What waits until the window shows what has just changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QObject


def after_painting(owner: QObject, then: Callable[[], object]) -> None:
    """Do something after two timers without delay.

    Before the first of them Qt lays out what has changed, before the second it paints it.

    Args:
        owner: When it is gone by then, nothing is done.
        then: What is to be done.
    """
    QTimer.singleShot(0, owner, lambda: QTimer.singleShot(0, owner, then))

"""What is told to screen readers as soon as it is so, wherever the focus is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

if TYPE_CHECKING:
    from PySide6.QtCore import QObject


def announce(source: QObject, text: str, *, at_once: bool = False) -> None:
    """Tell a text to a screen reader, if there is one.

    Args:
        source: Where the text stands.
        text: What is told.
        at_once: Whether it may interrupt what is being said, as an error does.
    """
    if not QAccessible.isActive():
        return
    event = QAccessibleAnnouncementEvent(source, text)
    politeness = QAccessible.AnnouncementPoliteness
    event.setPoliteness(politeness.Assertive if at_once else politeness.Polite)
    QAccessible.updateAccessibility(event)

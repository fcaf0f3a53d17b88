"""What is told to screen readers: as soon as it is so, or with the control that it is about."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from wizard.ui.after_painting import after_painting
from wizard.ui.language import shown

if TYPE_CHECKING:
    from PySide6.QtCore import QObject
    from PySide6.QtWidgets import QWidget

_LASTING = "lasting description"


def announce(source: QObject, text: str, *, at_once: bool = False) -> None:
    """Tell a text to a screen reader, if there is one, once what it is about is painted.

    Args:
        source: Where the text stands.
        text: What is told.
        at_once: Whether it may interrupt what is being said, as an error does.
    """
    after_painting(source, partial(_announce, source, text, at_once=at_once))


def _announce(source: QObject, text: str, *, at_once: bool) -> None:
    # Getting to know these takes PySide6 longer than making what is told of.
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent  # noqa: PLC0415

    if not QAccessible.isActive():
        return
    event = QAccessibleAnnouncementEvent(source, shown(text))
    politeness = QAccessible.AnnouncementPoliteness
    event.setPoliteness(politeness.Assertive if at_once else politeness.Polite)
    QAccessible.updateAccessibility(event)


def describe(control: QWidget, text: str) -> None:
    """Tell with a control what is so now, such as what is wrong, and then what it always means.

    Args:
        control: What may have the focus.
        text: What is so now; empty for nothing.
    """
    lasting = control.property(_LASTING)
    if not isinstance(lasting, str):
        lasting = control.accessibleDescription()
        control.setProperty(_LASTING, lasting)
    control.setAccessibleDescription(" ".join(filter(None, (shown(text), lasting))))

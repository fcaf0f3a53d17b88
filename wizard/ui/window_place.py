"""Where the window was when it was closed, as far as there is a screen there still."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect
from PySide6.QtGui import QGuiApplication

from wizard.request.look import WindowPlace

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

#: Pixels of the upper edge that must be on a screen, so that the window can be moved.
_GRIP = 80


def place_of(window: QWidget) -> WindowPlace:
    """Tell where a window is, and where it was before it filled the screen."""
    is_maximized = window.isMaximized()
    area = window.normalGeometry() if is_maximized else window.geometry()
    return WindowPlace(area.x(), area.y(), area.width(), area.height(), is_maximized)


def put_at(window: QWidget, place: WindowPlace) -> None:
    """Put a window where it was; on a screen that is gone it is left to the system."""
    grip = QRect(place.left, place.top, max(place.width, _GRIP), _GRIP)
    screens = [screen.availableGeometry() for screen in QGuiApplication.screens()]
    there = next((s for s in screens if _is_reachable(s.intersected(grip))), None)
    if there is None:
        return
    window.resize(min(place.width, there.width()), min(place.height, there.height()))
    window.move(place.left, place.top)
    if place.is_maximized:
        window.showMaximized()


def _is_reachable(part: QRect) -> bool:
    return part.width() >= _GRIP and part.height() >= _GRIP // 2

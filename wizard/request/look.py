"""How the window looks when it opens: apart from the other settings, since it cannot wait."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple


class Theme(StrEnum):
    """Which colours the window has."""

    SYSTEM = "As the system"
    LIGHT = "Light"
    DARK = "Dark"
    HIGH_CONTRAST = "High contrast"


def theme_named(name: object) -> Theme:
    """Find the theme that is kept under a name; one that is not known is that of the system."""
    return next((theme for theme in Theme if theme.name.lower() == name), Theme.SYSTEM)


class WindowPlace(NamedTuple):
    """Where the window was when it closed, in Qt's logical pixels; its screen may be gone since.

    Attributes:
        left: From the left of the first screen; negative on a screen to the left of it.
        top: From the top of the first screen.
        width: Of the window without its frame.
        height: Of the window without its frame.
        is_maximized: Whether it filled the screen; the other values are those of before.
    """

    left: int
    top: int
    width: int
    height: int
    is_maximized: bool = False


class Look(NamedTuple):
    """How the window looked when it was closed.

    Attributes:
        theme: Which colours it has.
        window: Where it was; None when that is not known.
        language: Its language by its code; empty for that of the system.
    """

    theme: Theme = Theme.SYSTEM
    window: WindowPlace | None = None
    language: str = ""

"""What the window needs of the settings before it is shown; read in a millisecond.

Everything else of the file is read later, and with more care (`storage.settings`).
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from wizard.request.look import Look, WindowPlace, theme_named

if TYPE_CHECKING:
    from pathlib import Path

#: The file of the settings in the configuration folder.
FILE_NAME = "settings.json"

_LARGEST = 2**20  # bytes
_FARTHEST = 2**15 - 1  # as far from the first screen as X11 can place a window


def glance(folder: Path) -> Look:
    """Read the look from the settings in a folder; those that cannot be understood have none."""
    try:
        with (folder / FILE_NAME).open("rb") as opened:
            document = json.loads(opened.read(_LARGEST))
        theme = theme_named(document["theme"])
        language = document.get("language")
        place = _place(document["window"])
        return Look(theme, place, language if isinstance(language, str) else "")
    except (OSError, ValueError, RecursionError, LookupError, TypeError):
        return Look()


def _place(value: object) -> WindowPlace | None:
    if not isinstance(value, dict):
        return None
    numbers = [value[name] for name in ("left", "top", "width", "height")]
    is_sound = all(type(each) is int and abs(each) <= _FARTHEST for each in numbers)
    left, top, width, height = numbers
    is_maximized = value["is_maximized"] is True
    return WindowPlace(left, top, width, height, is_maximized) if is_sound else None

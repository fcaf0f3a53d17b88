"""What may be told of a fault of the program: where it happened, and no value."""

from __future__ import annotations

import traceback
from pathlib import PurePath
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from types import TracebackType

#: Folders of a path that say where it is; what stands before them names the customer's own folders.
_LANDMARKS: Final = ("site-packages", "wizard", "tests")


def trail(error: BaseException) -> str:
    """Tell where an error happened, and no value: a message may hold a password or a key."""
    parts: list[str] = []
    seen: set[int] = set()
    link: BaseException | None = error
    while link is not None and id(link) not in seen:
        seen.add(id(link))
        parts.append("\n".join((*_places(link.__traceback__), type(link).__qualname__)))
        link = link.__cause__ or (None if link.__suppress_context__ else link.__context__)
    return "\n\n".join(reversed(parts)) + "\n"


def _places(trace: TracebackType | None) -> list[str]:
    frames = traceback.extract_tb(trace)
    return [f"{_short(frame.filename)}:{frame.lineno} in {frame.name}" for frame in frames]


def _short(filename: str) -> str:
    parts = PurePath(filename).parts
    known = [place for place, part in enumerate(parts) if part in _LANDMARKS]
    return "/".join(parts[known[-1] :] if known else parts[-1:])

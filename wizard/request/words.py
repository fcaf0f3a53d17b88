"""Lists and long names in few words."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence, Sized


def cut(text: str, longest: int) -> str:
    """Put a text on one line of at most `longest` characters, the last one `…` if it was longer."""
    line = " ".join(text.split())
    return line if len(line) <= longest else f"{line[: longest - 1].rstrip()}…"


def counted(things: Sized, noun: str) -> str:
    """Count things, as `1 certificate` or `3 certificates`; nothing at all is an empty text."""
    number = len(things)
    if number == 0:
        return ""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def listed(names: Sequence[str], noun: str, longest: int) -> str:
    """Name things with commas between them, or count them where the names would not fit."""
    return named(names, longest) or cut(counted(names, noun), longest)


def named(names: Sequence[str], longest: int) -> str:
    """Name things with commas between them; empty where several names would not fit."""
    line = ", ".join(" ".join(name.split()) for name in names)
    if len(names) == 1:
        return cut(line, longest)
    return line if len(line) <= longest else ""

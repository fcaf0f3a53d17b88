"""Text that people typed, made fit for a plain text that others read."""

from __future__ import annotations

import re
from typing import Final

from wizard.certificates.names import visible

# `visible` cuts what is longer than a name can be; in pieces this small nothing is ever cut.
_PIECE: Final = 100
_TAB: Final = 4


def plain_line(text: str) -> str:
    """Put a text on one line; control characters and the like become visible."""
    return _visible(" ".join(text.split()))


def plain_lines(text: str) -> tuple[str, ...]:
    """Split a text into its lines, whatever ends them, without empty ones around them.

    Control characters and the like become visible, so that what is read is what is there.
    """
    lines = [
        _visible(line.expandtabs(_TAB).rstrip()) for line in re.split("\r\n|\r|\n", text.strip())
    ]
    return tuple(lines) if any(lines) else ()


def _visible(text: str) -> str:
    return "".join(visible(text[i : i + _PIECE]) for i in range(0, len(text), _PIECE))

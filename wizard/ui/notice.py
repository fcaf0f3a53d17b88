"""A word to the customer that asks nothing: shown below the page until it is dismissed."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from wizard.ui.tone import Tone

if TYPE_CHECKING:
    from collections.abc import Callable


class Notice(NamedTuple):
    """A sentence, and what can be done about it.

    Attributes:
        text: The sentence; plain text.
        tone: How serious it is.
        action: The word on the button, as `Undo`; empty for none.
        act: What the button does.
        cancels: Whether that stops something under way, which Esc does too.
    """

    text: str
    tone: Tone = Tone.PLAIN
    action: str = ""
    act: Callable[[], None] | None = None
    cancels: bool = False

"""A word to the customer that asks nothing: shown below the page until it is dismissed."""

from collections.abc import Callable
from dataclasses import dataclass

from wizard.ui.tone import Tone


@dataclass(frozen=True, slots=True)
class Notice:
    """A sentence, and what can be done about it.

    Attributes:
        text: The sentence; plain text.
        tone: How serious it is.
        action: The word on the button, as `Undo`; empty for none.
        act: What the button does.
    """

    text: str
    tone: Tone = Tone.PLAIN
    action: str = ""
    act: Callable[[], None] | None = None

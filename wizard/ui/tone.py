"""How good or bad something is; each tone has its colour and always its own words too."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from wizard.ui.colours import Colours


class Tone(Enum):
    """The tone of a pill, a banner or a notice."""

    PLAIN = "plain"
    ACCENT = "accent"
    GOOD = "good"
    CAREFUL = "careful"
    STOP = "stop"

    def colour(self, colours: Colours) -> str:
        """The colour of text and edges in this tone."""
        return colours.quiet if self is Tone.PLAIN else str(getattr(colours, self.value))

    def tint(self, colours: Colours) -> str:
        """The colour of the ground below such text."""
        return colours.rail if self is Tone.PLAIN else str(getattr(colours, f"{self.value}_tint"))

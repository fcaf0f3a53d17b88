"""What every step of the window stands in, as one value."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from wizard.ui.notice import Notice
from wizard.ui.tone import Tone

if TYPE_CHECKING:
    from wizard.ui.services import Services
    from wizard.ui.session import Session
    from wizard.ui.tasks import Tasks
    from wizard.ui.window import Window


class Frame(NamedTuple):
    """The parts that there is one of.

    Attributes:
        services: The ports to the world.
        session: The request that is shown.
        tasks: The work under way.
        window: The window.
    """

    services: Services
    session: Session
    tasks: Tasks
    window: Window

    def say(self, text: str, tone: Tone = Tone.PLAIN) -> None:
        """Say something below the page."""
        self.window.show_notice(Notice(text, tone))

"""How long a server may take: a time for each phase, under one for everything."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Final

from wizard.sentence import joined, say
from wizard.servers.failure import CancelledError, Phase, ServerError

if TYPE_CHECKING:
    from collections.abc import Callable

#: Seconds for everything, and for each phase of it.
SECONDS: Final = 15.0
SECONDS_A_PHASE: Final = 6.0
#: How often a wait looks whether the customer gave up, in seconds.
PAUSE: Final = 0.05

_ON_THE_WAY: Final = say("Check the address, and whether a firewall or a VPN is on the way.")
_SENTENCES: Final = {
    Phase.NAME: joined((say("The name was not found in time."), _ON_THE_WAY)),
    Phase.CONNECTION: joined((say("No connection came about in time."), _ON_THE_WAY)),
    Phase.PROXY: joined((say("The proxy did not answer in time."), _ON_THE_WAY)),
    # It is connected by then, so that what lies on the way is rarely to blame.
    Phase.PRELUDE: say(
        "The server did not answer in time before TLS. Check the port and the protocol: a "
        "server that begins with TLS at once says nothing before."
    ),
    Phase.HANDSHAKE: joined(
        (say("The server did not finish the TLS handshake in time."), _ON_THE_WAY)
    ),
    Phase.ANSWER: say("The server did not answer in time. Try again later."),
}


class Deadline:
    """The clock of one attempt.

    Args:
        cancelled: Whether the customer gave up; asked often, from the thread of the attempt.
        seconds: For everything.
        seconds_a_phase: For each phase.
        clock: Tells seconds that never go back.
        progress: Is told each phase as it begins, in the thread of the attempt.
    """

    def __init__(
        self,
        cancelled: Callable[[], bool],
        seconds: float = SECONDS,
        seconds_a_phase: float = SECONDS_A_PHASE,
        clock: Callable[[], float] = time.monotonic,
        progress: Callable[[Phase], None] = lambda _: None,
    ) -> None:
        self._progress = progress
        self._cancelled = cancelled
        self._clock = clock
        self._seconds_a_phase = seconds_a_phase
        self._end = clock() + seconds
        self._end_of_phase = self._end
        self.phase = Phase.NAME

    def begin(self, phase: Phase) -> None:
        """Give the time of a phase to the next one."""
        self.phase = phase
        self._end_of_phase = min(self._end, self._clock() + self._seconds_a_phase)
        self._progress(phase)

    def pause(self) -> float:
        """Tell how long to wait before looking again: a short time, never beyond the end.

        Raises:
            CancelledError: The customer gave up.
            ServerError: The time is over.
        """
        if self._cancelled():
            raise CancelledError
        left = self._end_of_phase - self._clock()
        if left <= 0:
            raise ServerError(self.phase, _SENTENCES[self.phase])
        return min(left, PAUSE)

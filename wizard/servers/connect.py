"""A connection to the first of a host's addresses that answers, by IPv6 or IPv4."""

from __future__ import annotations

import errno
import select
import socket
import time
from collections import deque
from contextlib import ExitStack
from itertools import chain, zip_longest
from typing import TYPE_CHECKING, Final, NamedTuple

from wizard.sentence import Sentence, say
from wizard.servers.failure import Phase, ServerError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wizard.servers.address_search import Address
    from wizard.servers.deadline import Deadline

# Seconds until the next address is tried as well ("Connection Attempt Delay", RFC 8305, 5).
_STAGGER: Final = 0.25

_UNDER_WAY: Final = {errno.EINPROGRESS, errno.EWOULDBLOCK, errno.EAGAIN}
_UNREACHABLE: Final = {
    errno.ENETUNREACH,
    errno.EHOSTUNREACH,
    errno.EADDRNOTAVAIL,
    errno.EAFNOSUPPORT,
    errno.ENETDOWN,
    errno.EHOSTDOWN,
}
# The last is WSAEACCES, which Windows does not map to EACCES.
_DENIED: Final = {errno.EACCES, errno.EPERM, 10013}


class _Words(NamedTuple):
    refused: Sentence
    unreachable: Sentence
    silent: Sentence


_OF_SERVER: Final = _Words(
    say(
        "{} refuses the connection: nothing listens there, or a firewall forbids it. Check the "
        "port."
    ),
    say("{} cannot be reached from here. Check the address, and connect the VPN."),
    say("{} does not answer. Check the address, and whether a firewall or a VPN is on the way."),
)
_OF_PROXY: Final = _Words(
    say(
        "The proxy {} refuses the connection: nothing listens there, or a firewall forbids it. "
        "Check the port."
    ),
    say("The proxy {} cannot be reached from here. Check the address, and connect the VPN."),
    say(
        "The proxy {} does not answer. Check the address, and whether a firewall or a VPN is on "
        "the way."
    ),
)


def connect(addresses: Sequence[Address], name: str, deadline: Deadline) -> socket.socket:
    """Connect to whichever address answers first (RFC 8305).

    Each is given a quarter of a second before the next one is tried beside it, so an address that
    is dead costs no more than that.

    Args:
        addresses: At least one.
        name: What to call the other side.
        deadline: The clock of the attempt.

    Returns:
        The socket, not blocking; the caller's to close.

    Raises:
        CancelledError: The customer gave up.
        ServerError: None of them answers, or the time is over.
    """
    race = _Race(_by_turns(addresses))
    with ExitStack() as losers:
        losers.callback(race.close)
        while race.goes_on:
            race.start_the_next()
            winner = race.winner(deadline.pause())
            if winner:
                return winner
    raise ServerError(deadline.phase, _words(name, race.errors, deadline.phase))


def _by_turns(addresses: Sequence[Address]) -> list[Address]:
    """Let the families take turns, in the order of the system (RFC 8305, 4)."""
    first = addresses[0].family
    turns = zip_longest(
        (address for address in addresses if address.family == first),
        (address for address in addresses if address.family != first),
    )
    return [address for address in chain.from_iterable(turns) if address]


class _Race:
    def __init__(self, addresses: Sequence[Address]) -> None:
        self.errors: list[int] = []
        self._waiting = deque(addresses)
        self._running: list[socket.socket] = []
        self._next_start = 0.0

    @property
    def goes_on(self) -> bool:
        return bool(self._waiting or self._running)

    def start_the_next(self) -> None:
        """Start one more, when it is time or none is running."""
        if not self._waiting or (self._running and time.monotonic() < self._next_start):
            return
        self._next_start = time.monotonic() + _STAGGER
        address = self._waiting.popleft()
        try:
            runner = socket.socket(address.family, socket.SOCK_STREAM)
        except OSError as error:  # IPv6 may be switched off
            self.errors.append(error.errno or 0)
            return
        self._running.append(runner)
        runner.settimeout(0)
        code = runner.connect_ex(address.end)
        if code and code not in _UNDER_WAY:
            self._give_up(runner, code)

    def winner(self, seconds: float) -> socket.socket | None:
        """Wait a moment for one that is connected, and take out those that failed."""
        if not self._running:
            return None
        # Windows tells of those that failed in the third list, the others in the second.
        _, ready, failed = select.select([], self._running, self._running, seconds)
        for runner in dict.fromkeys([*ready, *failed]):
            code = runner.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR)
            if not code:
                self._running.remove(runner)
                return runner
            self._give_up(runner, code)
        return None

    def close(self) -> None:
        for runner in self._running:
            runner.close()

    def _give_up(self, runner: socket.socket, code: int) -> None:
        self.errors.append(code)
        self._running.remove(runner)
        runner.close()


def _words(name: str, errors: Sequence[int], phase: Phase) -> str:
    if errno.ECONNREFUSED not in errors and _DENIED.intersection(errors):
        return say("This computer forbids a connection to {}. Check its firewall.").format(name)
    words = _OF_PROXY if phase is Phase.PROXY else _OF_SERVER
    if errno.ECONNREFUSED in errors:
        return words.refused.format(name)
    if _UNREACHABLE.issuperset(errors):
        return words.unreachable.format(name)
    return words.silent.format(name)

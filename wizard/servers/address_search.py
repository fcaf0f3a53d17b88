"""A host name into its addresses, while the clock runs and the customer may give up."""

from __future__ import annotations

import contextlib
import ipaddress
import socket
from typing import TYPE_CHECKING, NamedTuple

from wizard.sentence import say
from wizard.servers.failure import Phase, ServerError
from wizard.side_thread import do_aside

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from typing import Any

    from wizard.servers.deadline import Deadline

    #: From a host and a port to the addresses; raises OSError or UnicodeError as `getaddrinfo`.
    Resolve = Callable[[str, int], "Sequence[Address]"]


class Address(NamedTuple):
    """Where to connect to.

    Attributes:
        family: `socket.AF_INET` or `socket.AF_INET6`.
        end: What a socket of that family connects to.
    """

    family: int
    end: Any


def ask_the_system(host: str, port: int) -> list[Address]:
    """Look a name up as every program of this computer does; takes as long as it takes."""
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return [Address(family, end) for family, _, _, _, end in found]


def is_ip_address(host: str) -> bool:
    """Tell whether a host is no name that could be looked up."""
    with contextlib.suppress(ValueError):
        ipaddress.ip_address(host)
        return True
    return False


def find_addresses(
    host: str, port: int, deadline: Deadline, resolve: Resolve = ask_the_system
) -> list[Address]:
    """Look a name up.

    A name server cannot be hurried, so it is asked in a thread of its own, which is left behind
    when the time is over.

    Raises:
        CancelledError: The customer gave up.
        ServerError: There is no such name, or the time is over.
    """
    try:
        found = do_aside(lambda: list(resolve(host, port)), deadline.pause, f"look up {host}")
    except (OSError, UnicodeError) as error:
        raise ServerError(deadline.phase, _words(host, error, deadline.phase)) from None
    if not found:
        raise ServerError(deadline.phase, _words(host, None, deadline.phase))
    return found


def _words(host: str, error: Exception | None, phase: Phase) -> str:
    if isinstance(error, socket.gaierror) and error.errno == socket.EAI_AGAIN:
        if phase is Phase.PROXY:
            return say(
                "No name server could say where the proxy {} is. Check the network of this "
                "computer, and connect its VPN if the name is an internal one."
            ).format(host)
        return say(
            "No name server could say where {} is. Check the network of this computer, and connect "
            "its VPN if the name is an internal one."
        ).format(host)
    if phase is Phase.PROXY:
        return say(
            "The name of the proxy {} was not found. Check how it is spelled, and connect the VPN "
            "if it is an internal one."
        ).format(host)
    return say(
        "The name {} was not found. Check how it is spelled, and connect the VPN if it is an "
        "internal one."
    ).format(host)

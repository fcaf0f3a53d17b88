"""A host name into its addresses, while the clock runs and the customer may give up."""

from __future__ import annotations

import contextlib
import ipaddress
import socket
import threading
from typing import TYPE_CHECKING, NamedTuple

from wizard.servers.failure import Phase, ServerError

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
    search = _Search(host, port, resolve)
    # Ends with the program, should the name server be silent still.
    threading.Thread(target=search.run, name=f"look up {host}", daemon=True).start()
    while not search.ended.wait(deadline.pause()):
        pass
    if isinstance(search.error, OSError | UnicodeError) or not (search.found or search.error):
        raise ServerError(deadline.phase, _words(host, search.error, deadline.phase))
    if search.error:
        raise search.error  # a bug, which belongs to whoever asked
    return search.found


class _Search:
    def __init__(self, host: str, port: int, resolve: Resolve) -> None:
        self.ended = threading.Event()
        self.found: list[Address] = []
        self.error: Exception | None = None
        self._host = host
        self._port = port
        self._resolve = resolve

    def run(self) -> None:
        try:
            self.found = list(self._resolve(self._host, self._port))
        except Exception as error:  # noqa: BLE001  raised again where it is waited for
            self.error = error
        finally:
            self.ended.set()


def _words(host: str, error: Exception | None, phase: Phase) -> str:
    whose = "the proxy " if phase is Phase.PROXY else ""
    if isinstance(error, socket.gaierror) and error.errno == socket.EAI_AGAIN:
        return (
            f"No name server could say where {whose}{host} is. Check the network of this computer, "
            "and connect its VPN if the name is an internal one."
        )
    return (
        f"The name {'of ' if whose else ''}{whose}{host} was not found. Check how it is "
        "spelled, and connect the VPN if it is an internal one."
    )

"""An address where nobody answers."""

import socket
import sys
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from wizard.servers.address_search import Address


@contextmanager
def dead() -> Iterator[Address]:
    """An address that answers nothing, since the queue of its listener is full."""
    if sys.platform != "linux":
        pytest.skip("only Linux is mute then")
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        listener.listen(0)
        end = listener.getsockname()
        waiting = [socket.socket() for _ in range(4)]
        for one in waiting:
            one.settimeout(0)
            one.connect_ex(end)
        try:
            yield Address(socket.AF_INET, end)
        finally:
            for one in waiting:
                one.close()

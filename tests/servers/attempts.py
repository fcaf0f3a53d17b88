"""Preludes that come to nothing, for tests to look at why."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.servers.peers import Behaviour, server
from wizard.servers.deadline import Deadline
from wizard.servers.failure import Phase, ServerError
from wizard.servers.prelude import prelude_of
from wizard.servers.wire import Wire

if TYPE_CHECKING:
    import socket

    from wizard.servers.protocol import Protocol


def patient() -> Deadline:
    return Deadline(lambda: False)


def failure(protocol: Protocol, behaviour: Behaviour) -> ServerError:
    """Ask a server that behaves like that, and tell what it leads to."""
    with server(behaviour) as connected:
        return failure_with(protocol, connected.socket, patient())


def failure_with(protocol: Protocol, connected: socket.socket, deadline: Deadline) -> ServerError:
    with pytest.raises(ServerError) as caught:
        prelude_of(protocol)(Wire(connected, deadline))
    assert caught.value.phase is Phase.PRELUDE
    return caught.value

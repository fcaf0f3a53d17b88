"""A LifeTime, and others who would like its token."""

from contextlib import ExitStack

from tests.lifetime.https_server import (
    HOST,
    ROOT,
    HttpsServer,
    SecureBehaviour,
    https_serving,
    mute,
)
from tests.lifetime.lifetime_server import TOKEN
from tests.servers import listener
from tests.servers.listener import Listener, serving
from wizard.servers.address_search import Address

#: Good for every name, so that nothing but the rules of the program keeps the token from it.
ANYBODY = ROOT.server([HOST, "evil.test", "*.evil.test", "127.0.0.1", "localhost"])


class World:
    """LifeTime under its name and port, and somebody else behind every other one."""

    def __init__(self, lifetime: HttpsServer, evil: HttpsServer, plain: Listener) -> None:
        self.lifetime = lifetime
        self.evil = evil
        self.plain = plain

    def resolve(self, host: str, port: int) -> list[Address]:
        if (host, port) == (HOST, 443):
            return self.lifetime.resolve(host, port)
        return self.evil.resolve(host, port)

    def assert_nobody_else_was_asked(self) -> None:
        assert self.evil.heard == b""
        assert TOKEN.encode() not in self.evil.listener.received
        assert self.evil.listener.talks == []
        assert self.plain.talks == []


def world(stack: ExitStack, lifetime: SecureBehaviour) -> World:
    return World(
        stack.enter_context(https_serving(lifetime)),
        stack.enter_context(https_serving(mute, ANYBODY)),
        stack.enter_context(serving(listener.silent)),
    )

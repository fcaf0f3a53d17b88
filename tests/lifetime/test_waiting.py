"""A LifeTime that never answers, whatever it was about to say: given up in time, or at once."""

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass

import pytest

from tests.lifetime.asking import ADDRESS, ask
from tests.lifetime.https_server import (
    SecureBehaviour,
    SecureTalk,
    https_serving,
    mute,
    response,
)
from tests.lifetime.lifetime_server import TOKEN, lifetime_serving
from tests.servers import listener
from tests.servers.asking import GRACE, SHORT, Resolve, leading_to
from tests.servers.dead_address import dead
from tests.servers.listener import serving
from tests.servers.proxies import at_proxy
from wizard.servers.address_search import Address
from wizard.servers.failure import CancelledError, Phase, ServerError
from wizard.servers.proxy import Proxy, ProxyKind

#: When a customer gives up, it is noticed within this many seconds.
AT_ONCE = 1.0


@dataclass
class Stuck:
    """A way to a LifeTime that leads nowhere.

    Attributes:
        is_there: Whether it has come as far as it will.
        resolve: Finds the address.
        proxy: What is gone through.
    """

    is_there: Callable[[], bool]
    resolve: Resolve
    proxy: Proxy | None = None


@contextmanager
def at_its_name() -> Iterator[Stuck]:
    asked, over = threading.Event(), threading.Event()

    def resolve(_host: str, _port: int) -> list[Address]:
        asked.set()
        over.wait()
        return []

    try:
        yield Stuck(asked.is_set, resolve)
    finally:
        over.set()


@contextmanager
def at_its_address() -> Iterator[Stuck]:
    asked = threading.Event()
    with dead() as address:

        def resolve(_host: str, _port: int) -> list[Address]:
            asked.set()
            return [address]

        yield Stuck(asked.is_set, resolve)


@contextmanager
def at_the_proxy() -> Iterator[Stuck]:
    with serving(listener.silent) as peer:
        resolve = leading_to(peer)
        yield Stuck(peer.was_asked.is_set, resolve, at_proxy(peer, ProxyKind.HTTP))


@contextmanager
def in_the_handshake() -> Iterator[Stuck]:
    with serving(listener.silent) as peer:
        yield Stuck(peer.was_asked.is_set, leading_to(peer))


@contextmanager
def after(behaviour: SecureBehaviour) -> Iterator[Stuck]:
    asked = threading.Event()

    def behave(talk: SecureTalk) -> None:
        talk.receive_request()
        asked.set()
        behaviour(talk)

    with https_serving(behave) as server:
        yield Stuck(asked.is_set, server.resolve)


def in_a_body(talk: SecureTalk) -> None:
    talk.send(response("200 OK", b"[" * 100)[:-50])
    mute(talk)


def in_a_body_that_drips(talk: SecureTalk) -> None:
    talk.send(response("200 OK", b" " * 10**6)[: -(10**6)])
    while talk.talk.wait():
        talk.send(b" ")


STUCK = [
    pytest.param(at_its_name, Phase.NAME, id="name"),
    pytest.param(at_its_address, Phase.CONNECTION, id="connection"),
    pytest.param(at_the_proxy, Phase.PROXY, id="proxy"),
    pytest.param(in_the_handshake, Phase.HANDSHAKE, id="handshake"),
    pytest.param(lambda: after(mute), Phase.ANSWER, id="answer"),
    pytest.param(lambda: after(in_a_body), Phase.ANSWER, id="body"),
    pytest.param(lambda: after(in_a_body_that_drips), Phase.ANSWER, id="drip"),
]


@pytest.mark.parametrize(("stuck", "phase"), STUCK)
def test_what_never_answers_is_given_up_in_time(
    stuck: Callable[[], AbstractContextManager[Stuck]], phase: Phase
) -> None:
    with stuck() as way:
        begin = time.monotonic()
        with pytest.raises(ServerError, match="in time") as caught:
            ask(way.resolve, proxy=way.proxy, seconds_a_phase=SHORT)
        assert time.monotonic() - begin < SHORT * len(Phase) + GRACE
    assert caught.value.phase is phase


@pytest.mark.parametrize(("stuck", "phase"), STUCK)
def test_a_customer_who_gives_up_waits_no_longer(
    stuck: Callable[[], AbstractContextManager[Stuck]], phase: Phase
) -> None:
    with stuck() as way:
        begin = time.monotonic()
        with pytest.raises(CancelledError):
            ask(way.resolve, cancelled=way.is_there, proxy=way.proxy)
        assert time.monotonic() - begin < AT_ONCE


def test_one_who_gave_up_before_asks_nobody() -> None:
    with lifetime_serving() as server:
        with pytest.raises(CancelledError):
            ask(server.resolve, cancelled=lambda: True)
        assert server.listener.talks == []


# Nothing to wait for


def test_a_port_where_nothing_listens_is_told() -> None:
    with lifetime_serving() as gone:
        pass
    with pytest.raises(ServerError, match="refuses the connection") as caught:
        ask(gone.resolve)
    assert caught.value.phase is Phase.CONNECTION


@pytest.mark.parametrize(
    "behaviour",
    [
        listener.saying(b"HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n"),
        listener.saying(b"SSH-2.0-OpenSSH_9.2\r\n"),
        listener.saying_and_closing(b""),
        listener.closing,
        listener.resetting,
    ],
)
def test_what_speaks_no_tls_is_told_and_gets_no_token(behaviour: listener.Behaviour) -> None:
    with serving(behaviour) as server:
        with pytest.raises(ServerError) as caught:
            ask(leading_to(server))
        assert caught.value.phase is Phase.HANDSHAKE
        assert TOKEN.encode() not in server.received
        assert b"HTTP" not in server.received


def test_a_connection_that_breaks_after_the_request_is_told() -> None:
    def reset(talk: SecureTalk) -> None:
        talk.receive_request()
        talk.talk.reset()

    with https_serving(reset) as server, pytest.raises(ServerError) as caught:
        ask(server.resolve)
    assert caught.value.phase is Phase.ANSWER


def test_records_that_were_tampered_with_are_told() -> None:
    def tamper(talk: SecureTalk) -> None:
        talk.receive_request()
        talk.talk.send(b"\x17\x03\x03\x00\x20" + bytes(32))

    with https_serving(tamper) as server, pytest.raises(ServerError, match="broke off") as caught:
        ask(server.resolve, ADDRESS)
    assert caught.value.phase is Phase.ANSWER

import socket
import threading
import time
from collections.abc import Iterator, Sequence

import pytest

from tests.authority import Authority
from tests.servers import listener
from tests.servers.asking import (
    GRACE,
    PATIENCE,
    address_of,
    ask,
    at,
    encoded,
    fails_in_time,
    leading_to,
    named,
)
from tests.servers.dead_address import dead
from tests.servers.listener import serving
from tests.servers.tls_server import context_for, tls_serving
from wizard.servers.address_search import Address
from wizard.servers.failure import CancelledError, Phase

ROOT = Authority.root("Acme Root CA")
SERVER = ROOT.server(["server.acme.test"])

#: What a dead address costs (RFC 8305, 5), in seconds.
A_MOMENT = 0.25


def refusing() -> Address:
    """An address where nothing listens any more."""
    with serving(listener.silent) as gone:
        return address_of(gone)


# Names


def test_a_name_is_looked_up_with_the_port() -> None:
    asked: list[tuple[str, int]] = []
    with tls_serving(context_for(SERVER)) as (server, _):

        def resolve(host: str, port: int) -> list[Address]:
            asked.append((host, port))
            return [address_of(server)]

        assert encoded(ask(named("db.acme.test", 8443), resolve=resolve)) == [SERVER.der]
    assert asked == [("db.acme.test", 8443)]


@pytest.mark.parametrize(
    ("error", "said"),
    [
        (socket.gaierror(socket.EAI_NONAME, "unknown"), "db.acme.test was not found"),
        (socket.gaierror(socket.EAI_AGAIN, "try again"), "No name server"),
        (UnicodeError("label too long"), "db.acme.test was not found"),
        (None, "db.acme.test was not found"),
    ],
)
def test_a_name_that_is_not_found_is_said(error: Exception | None, said: str) -> None:
    def resolve(_: str, __: int) -> list[Address]:
        if error:
            raise error
        return []

    report = ask(named("db.acme.test"), resolve=resolve)
    assert report.failed_in is Phase.NAME
    assert said in report.failure


def test_a_name_that_no_server_could_have_is_not_found() -> None:
    report = ask(named("a" * 64 + ".test"))
    assert report.failed_in is Phase.NAME
    assert "was not found" in report.failure


def test_a_bug_in_a_look_up_is_raised() -> None:
    def resolve(_: str, __: int) -> list[Address]:
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        ask(named("db.acme.test"), resolve=resolve)


@pytest.fixture
def mute() -> Iterator[threading.Event]:
    """Keeps name servers mute until the test is over."""
    event = threading.Event()
    yield event
    event.set()


def test_a_look_up_that_hangs_is_left_behind(mute: threading.Event) -> None:
    def resolve(_: str, __: int) -> list[Address]:
        mute.wait(PATIENCE)
        return []

    fails_in_time(named("db.acme.test"), Phase.NAME, resolve=resolve)


def test_cancel_ends_a_look_up_at_once(mute: threading.Event) -> None:
    asked = threading.Event()

    def resolve(_: str, __: int) -> list[Address]:
        asked.set()
        mute.wait(PATIENCE)
        return []

    begin = time.monotonic()
    with pytest.raises(CancelledError):
        ask(named("db.acme.test"), cancelled=asked.is_set, resolve=resolve)
    assert time.monotonic() - begin < GRACE


# Connections


def test_a_server_that_refuses_is_said() -> None:
    with serving(listener.silent) as gone:
        target = at(gone)
    report = ask(target)
    assert report.failed_in is Phase.CONNECTION
    assert report.failure.startswith(f"{target.name} refuses the connection")


def test_an_address_that_refuses_is_followed_by_the_next() -> None:
    with tls_serving(context_for(SERVER)) as (server, _):
        addresses = [refusing(), address_of(server)]
        assert encoded(ask(named("db"), resolve=lambda _, __: addresses)) == [SERVER.der]


def test_a_dead_address_costs_no_more_than_a_moment() -> None:
    with dead() as address, tls_serving(context_for(SERVER)) as (server, _):
        addresses = [address, address, address_of(server)]
        begin = time.monotonic()
        assert encoded(ask(named("db"), resolve=lambda _, __: addresses)) == [SERVER.der]
        assert time.monotonic() - begin < 2 * A_MOMENT + GRACE


def test_one_connection_is_made_although_several_addresses_answer() -> None:
    with tls_serving(context_for(SERVER)) as (server, _):
        ask(named("db"), resolve=leading_to(server, server))
        assert len(server.talks) == 1


def test_both_families_take_turns() -> None:
    """With three dead addresses of one family first, the other family is tried second."""
    try:
        with tls_serving(context_for(SERVER), host="::1") as (server, _), dead() as address:
            addresses = [address, address, address, address, address_of(server)]
            begin = time.monotonic()
            report = ask(named("db"), resolve=lambda _, __: addresses)
            assert time.monotonic() - begin < A_MOMENT + GRACE
    except OSError:
        pytest.skip("IPv6 is missing on this computer")
    assert encoded(report) == [SERVER.der]


def test_a_dead_server_ends_in_time() -> None:
    with dead() as address:
        fails_in_time(named("db"), Phase.CONNECTION, resolve=lambda _, __: [address])


def test_cancel_ends_an_attempt_to_connect_at_once() -> None:
    tried = threading.Event()
    with dead() as address:

        def resolve(_: str, __: int) -> list[Address]:
            tried.set()
            return [address]

        begin = time.monotonic()
        with pytest.raises(CancelledError):
            ask(named("db"), cancelled=tried.is_set, resolve=resolve)
        assert time.monotonic() - begin < GRACE


def test_a_server_that_cannot_be_reached_is_said() -> None:
    broadcast = Address(socket.AF_INET, ("255.255.255.255", 443))  # which TCP does not reach
    report = ask(named("db"), resolve=lambda _, __: [broadcast])
    assert report.failed_in is Phase.CONNECTION
    assert "cannot be reached from here" in report.failure


def test_a_family_that_is_switched_off_is_passed_over() -> None:
    with tls_serving(context_for(SERVER)) as (server, _):
        addresses: Sequence[Address] = [Address(-2, ("::1", 443)), address_of(server)]
        assert encoded(ask(named("db"), resolve=lambda _, __: addresses)) == [SERVER.der]
    report = ask(named("db"), resolve=lambda _, __: addresses[:1])
    assert report.failed_in is Phase.CONNECTION

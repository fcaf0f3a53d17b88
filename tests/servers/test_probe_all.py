import threading
import time
from collections.abc import Iterator

import pytest

from tests.authority import Authority
from tests.servers import listener
from tests.servers.asking import GRACE, PATIENCE, address_of, named, never
from tests.servers.listener import Listener, serving
from tests.servers.tls_server import context_for, tls_serving
from wizard.mendable import MendableError
from wizard.servers.address_search import Address
from wizard.servers.failure import CancelledError, Phase
from wizard.servers.probe import AT_ONCE, probe_all
from wizard.servers.proxy import Proxy
from wizard.servers.target import Target

SERVER = Authority.root("Acme Root CA").server(["server.acme.test"])
DEAD = [named(f"dead{number}.acme.test") for number in range(10)]
LIVING = [named(f"server{number}.acme.test") for number in range(90)]


@pytest.fixture
def living() -> Iterator[Listener]:
    with tls_serving(context_for(SERVER)) as (server, _):
        yield server


def test_the_living_do_not_wait_for_the_dead(living: Listener) -> None:
    with serving(listener.silent) as dead:

        def resolve(host: str, _: int) -> list[Address]:
            return [address_of(dead if host.startswith("dead") else living)]

        stopped = threading.Event()
        reports = probe_all([*DEAD, *LIVING], cancelled=stopped.is_set, resolve=resolve)
        first = [next(reports) for _ in LIVING]
        assert {report.target for report in first} == set(LIVING)
        assert all(report.certificates for report in first)
        assert len(dead.talks) == len(DEAD)
        stopped.set()
        with pytest.raises(CancelledError):
            next(reports)


def test_every_server_has_its_report_whatever_becomes_of_it(living: Listener) -> None:
    with serving(listener.closing) as dead:

        def resolve(host: str, _: int) -> list[Address]:
            return [address_of(dead if host.startswith("dead") else living)]

        reports = list(probe_all([*LIVING, *DEAD], cancelled=never, resolve=resolve))
    assert {r.target for r in reports if r.failed_in is None} == set(LIVING)
    assert {r.target for r in reports if r.failed_in is Phase.HANDSHAKE} == set(DEAD)
    assert len(reports) == 100


def test_so_many_are_asked_at_the_same_time_and_no_more() -> None:
    """Each waits until as many others are there; with one less, none would ever end."""
    all_there = threading.Barrier(AT_ONCE)
    threads: set[int] = set()

    def proxy_for(_: Target) -> Proxy | None:
        threads.add(threading.get_ident())
        all_there.wait(PATIENCE)
        raise MendableError("Choose another proxy.")

    targets = [named(f"server{number}.acme.test") for number in range(3 * AT_ONCE)]
    reports = list(probe_all(targets, cancelled=never, proxy_for=proxy_for))
    assert {report.target for report in reports} == set(targets)
    assert len(threads) == AT_ONCE


def test_the_phases_of_each_are_told(living: Listener) -> None:
    told: list[tuple[str, Phase]] = []
    targets = LIVING[:2]
    list(
        probe_all(
            targets,
            cancelled=never,
            progress=lambda target, phase: told.append((target.host, phase)),
            resolve=lambda _, __: [address_of(living)],
        )
    )
    for target in targets:
        phases = [phase for host, phase in told if host == target.host]
        assert phases == [Phase.NAME, Phase.CONNECTION, Phase.HANDSHAKE]


def test_a_proxy_that_cannot_be_used_is_said_for_its_server(living: Listener) -> None:
    def proxy_for(target: Target) -> Proxy | None:
        if target == LIVING[0]:
            raise MendableError("Choose another proxy.")
        return None

    reports = probe_all(
        LIVING[:2],
        cancelled=never,
        proxy_for=proxy_for,
        resolve=lambda _, __: [address_of(living)],
    )
    assert {report.target: (report.failed_in, report.failure) for report in reports} == {
        LIVING[0]: (Phase.PROXY, "Choose another proxy."),
        LIVING[1]: (None, ""),
    }


def test_cancel_works_at_once() -> None:
    with serving(listener.silent) as server:
        begin = time.monotonic()
        with pytest.raises(CancelledError):
            list(
                probe_all(
                    LIVING,
                    cancelled=server.was_asked.is_set,
                    resolve=lambda _, __: [address_of(server)],
                )
            )
        assert time.monotonic() - begin < GRACE


def test_whoever_wants_no_more_reports_leaves_no_thread_behind(living: Listener) -> None:
    with serving(listener.silent) as dead:

        def resolve(host: str, _: int) -> list[Address]:
            return [address_of(dead if host.startswith("dead") else living)]

        reports = probe_all([*DEAD, LIVING[0]], cancelled=never, resolve=resolve)
        next(reports)
        begin = time.monotonic()
        reports.close()  # as the end of a loop does
        assert time.monotonic() - begin < GRACE
    assert not [t for t in threading.enumerate() if t.name.startswith("probe")]

"""How tests ask a LifeTime: on this computer, trusting the authority of the tests."""

from collections.abc import Callable
from datetime import UTC, datetime

import pytest

from tests.lifetime.https_server import (
    HOST,
    ROOT,
    HttpsServer,
    SecureBehaviour,
    https_serving,
    trusting,
)
from tests.lifetime.lifetime_server import TOKEN
from tests.servers.asking import PATIENCE, Resolve, never
from wizard.lifetime.ask_lifetime import Answer, ask_lifetime
from wizard.lifetime.lifetime_address import LifeTimeAddress
from wizard.lifetime.lifetime_report import LifeTimeReport
from wizard.lifetime.read_answer import read_answer
from wizard.servers.failure import Phase, ServerError
from wizard.servers.proxy import Proxy

ADDRESS = LifeTimeAddress(HOST)
NOW = datetime(2026, 11, 24, 9, 30, tzinfo=UTC)


def ask(
    resolve: Resolve,
    address: LifeTimeAddress = ADDRESS,
    token: str = TOKEN,
    *,
    cancelled: Callable[[], bool] = never,
    proxy: Proxy | None = None,
    seconds_a_phase: float = PATIENCE,
) -> Answer:
    return ask_lifetime(
        address,
        token,
        cancelled,
        proxy=proxy,
        context=trusting(ROOT),
        resolve=resolve,
        seconds=PATIENCE,
        seconds_a_phase=seconds_a_phase,
    )


def report_of(server: HttpsServer, token: str = TOKEN) -> LifeTimeReport:
    return read_answer(ask(server.resolve, token=token), ADDRESS, NOW)


def report_after(behaviour: SecureBehaviour) -> LifeTimeReport:
    with https_serving(behaviour) as server:
        return report_of(server)


def failure_after(behaviour: SecureBehaviour) -> ServerError:
    """Ask one that gives no answer to the request; what is said of it."""
    with https_serving(behaviour) as server, pytest.raises(ServerError) as caught:
        ask(server.resolve)
    assert caught.value.phase is Phase.ANSWER
    return caught.value

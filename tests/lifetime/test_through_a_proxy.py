from collections.abc import Callable
from pathlib import Path

import pytest

from tests.authority import self_signed_server
from tests.lifetime.asking import ADDRESS, ask
from tests.lifetime.https_server import HOST, HttpsServer, https_serving, mute
from tests.lifetime.keeping import TokensInMemory, asking_through, lifetimes
from tests.lifetime.lifetime_server import TOKEN, lifetime_serving
from tests.servers import proxies
from tests.servers.asking import leading_to, never
from tests.servers.listener import Behaviour, serving
from tests.servers.proxies import at_proxy
from wizard.lifetime.lifetime_report import Trouble
from wizard.lifetime.secure_channel import UntrustedError
from wizard.mendable import MendableError
from wizard.servers.failure import Phase, ServerError
from wizard.servers.proxy import Proxy, ProxyKind
from wizard.servers.target import Target

PROXIES: dict[ProxyKind, Callable[[proxies.Find], Behaviour]] = {
    ProxyKind.HTTP: proxies.http,
    ProxyKind.SOCKS5: proxies.socks5,
}


def behaviour_of(kind: ProxyKind, server: HttpsServer, asked: list[tuple[str, int]]) -> Behaviour:
    return PROXIES[kind](proxies.leading_to(server.listener, asked))


@pytest.mark.parametrize("kind", ProxyKind)
def test_a_lifetime_answers_through_a_proxy_that_sees_no_token(kind: ProxyKind) -> None:
    asked: list[tuple[str, int]] = []
    with (
        lifetime_serving() as server,
        serving(behaviour_of(kind, server, asked)) as between,
    ):
        answer = ask(leading_to(between), proxy=at_proxy(between, kind))
    assert answer.status == 200
    assert asked == [(HOST, 443)]
    assert TOKEN.encode() in server.heard
    for part in (TOKEN.encode(), b"Bearer", b"lifetimeapi"):
        assert part not in between.received


@pytest.mark.parametrize("kind", ProxyKind)
def test_a_proxy_that_opens_what_is_encrypted_gets_no_token(kind: ProxyKind) -> None:
    with (
        https_serving(mute, self_signed_server([HOST])) as inspecting,
        serving(behaviour_of(kind, inspecting, [])) as between,
    ):
        with pytest.raises(UntrustedError):
            ask(leading_to(between), proxy=at_proxy(between, kind))
        assert inspecting.heard == b""


def test_a_proxy_that_refuses_gets_no_token() -> None:
    with (
        lifetime_serving() as server,
        serving(proxies.http(proxies.leading_to(server.listener, []), login="a:b")) as between,
    ):
        with pytest.raises(ServerError) as caught:
            ask(leading_to(between), proxy=at_proxy(between, ProxyKind.HTTP))
        assert TOKEN.encode() not in between.received
    assert caught.value.phase is Phase.PROXY


def test_the_proxy_is_the_one_that_is_found_for_the_lifetime(tmp_path: Path) -> None:
    wanted: list[Target] = []
    with (
        lifetime_serving() as server,
        serving(behaviour_of(ProxyKind.HTTP, server, [])) as between,
    ):

        def proxy_for(target: Target) -> Proxy:
            wanted.append(target)
            return at_proxy(between, ProxyKind.HTTP)

        asking = asking_through(leading_to(between))
        service = lifetimes(TokensInMemory(), tmp_path, asking, proxy_for=proxy_for)
        assert service.load(HOST, TOKEN, never, keep_token=False).environments
    assert wanted == [ADDRESS.target]


def test_a_proxy_that_cannot_be_used_is_told(tmp_path: Path) -> None:
    def proxy_for(_target: Target) -> Proxy:
        raise MendableError("The proxy must be an HTTP or a SOCKS 5 proxy: choose another one.")

    asking = asking_through(lambda _, __: [])
    service = lifetimes(TokensInMemory(), tmp_path, asking, proxy_for=proxy_for)
    report = service.load(HOST, TOKEN, never, keep_token=False)
    assert (report.trouble, report.loaded) == (Trouble.UNREACHABLE, None)
    assert "choose another one" in report.failure

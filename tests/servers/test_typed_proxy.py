import pytest

from tests.authority import Authority
from tests.servers import proxies
from tests.servers.asking import encoded, named, never
from tests.servers.listener import serving
from tests.servers.proxies import leading_to
from tests.servers.tls_server import context_for, tls_serving
from wizard.mendable import MendableError
from wizard.servers.asking import ServerAsker
from wizard.servers.proxy import Proxy, ProxyKind
from wizard.servers.typed_proxy import TypedProxy

HTTP, SOCKS5 = ProxyKind.HTTP, ProxyKind.SOCKS5


@pytest.mark.parametrize(
    ("text", "address", "password"),
    [
        ("proxy:8080", "proxy:8080", "beside"),
        ("user@proxy:8080", "user@proxy:8080", "beside"),
        ("user:@proxy:8080", "user@proxy:8080", "beside"),
        ("user:secret@proxy:8080", "user@proxy:8080", "secret"),
        ("socks5://user:s%40cret@proxy", "socks5://user@proxy", "s@cret"),
        # As people type them, who know nothing of URLs.
        ("http://user:p@ss/w#rd?@proxy", "http://user@proxy", "p@ss/w#rd?"),
        ("ACME\\user:secret@proxy", "ACME\\user@proxy", "secret"),
    ],
)
def test_a_password_in_the_address_is_taken_out_of_it(
    text: str, address: str, password: str
) -> None:
    assert TypedProxy.of(text, "beside") == TypedProxy(address, password)


@pytest.mark.parametrize(
    ("typed", "proxy"),
    [
        (TypedProxy("proxy.acme.internal:8080"), Proxy(HTTP, "proxy.acme.internal", 8080)),
        (TypedProxy("user@proxy:3128", "a%20b"), Proxy(HTTP, "proxy", 3128, "user", "a%20b")),
        (TypedProxy("ACME\\user@proxy:3128"), Proxy(HTTP, "proxy", 3128, "ACME\\user")),
        (TypedProxy("ana@acme.com@proxy", "x"), Proxy(HTTP, "proxy", 80, "ana@acme.com", "x")),
        (TypedProxy(" socks5://user@[fd00::1]"), Proxy(SOCKS5, "fd00::1", 1080, "user")),
        # Typed for a user who was taken away again.
        (TypedProxy("proxy:8080", "left over"), Proxy(HTTP, "proxy", 8080)),
    ],
)
def test_it_is_understood(typed: TypedProxy, proxy: Proxy) -> None:
    assert typed.understand() == proxy


@pytest.mark.parametrize("address", ["ftp://user@proxy", "user@", "user@proxy:x"])
def test_what_is_no_proxy_is_said_without_user_and_password(address: str) -> None:
    typed = TypedProxy(address, "secret")
    assert "secret" not in repr(typed)
    with pytest.raises(MendableError) as raised:
        typed.understand()
    assert "user" not in str(raised.value)
    assert "secret" not in str(raised.value)


def test_what_was_typed_comes_before_the_proxy_of_the_system() -> None:
    server = Authority.root().server(["db.acme.test"])
    asked: list[tuple[str, int]] = []
    with (
        tls_serving(context_for(server)) as (living, _),
        serving(proxies.http(leading_to(living, asked), login="user:secret")) as between,
    ):
        typed = TypedProxy(f"user@{between.host}:{between.port}", "secret")
        [report] = ServerAsker(lambda _: Proxy(HTTP, "nowhere.invalid", 1)).ask(
            [named("db.acme.test")], never, lambda _: None, proxy=typed.understand()
        )
    assert encoded(report) == [server.der]
    assert asked == [("db.acme.test", 443)]


def test_without_one_the_proxy_of_the_system_is_used() -> None:
    server = Authority.root().server(["db.acme.test"])
    asked: list[tuple[str, int]] = []
    with (
        tls_serving(context_for(server)) as (living, _),
        serving(proxies.http(leading_to(living, asked))) as between,
    ):
        asker = ServerAsker(lambda _: Proxy(HTTP, between.host, between.port))
        [report] = asker.ask([named("db.acme.test")], never, lambda _: None)
    assert encoded(report) == [server.der]
    assert asked == [("db.acme.test", 443)]

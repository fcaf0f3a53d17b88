import time
from base64 import b64encode

import pytest

from tests.authority import Authority
from tests.servers import listener, proxies
from tests.servers.asking import GRACE, SHORT, ask, at, encoded, fails_in_time, named
from tests.servers.listener import Behaviour, serving
from tests.servers.proxies import at_proxy, leading_to
from tests.servers.tls_server import context_for, tls_serving
from wizard.servers.failure import CancelledError, Phase
from wizard.servers.proxy import Proxy, ProxyKind
from wizard.servers.target import Target

HTTP, SOCKS5 = ProxyKind.HTTP, ProxyKind.SOCKS5
ROOT = Authority.root("Acme Root CA")
SERVER = ROOT.server(["server.acme.test"])

#: How a TLS record of a handshake begins.
TLS = b"\x16\x03\x01"


def behaviour_of(kind: ProxyKind, find: proxies.Find, login: str = "") -> Behaviour:
    if kind is HTTP:
        return proxies.http(find, login=login)
    return proxies.socks5(find, login=login)


@pytest.mark.parametrize("kind", ProxyKind)
@pytest.mark.parametrize("login", ["", "user:pässword: 1"])
def test_a_server_is_asked_through_a_proxy_which_finds_its_name(
    kind: ProxyKind, login: str
) -> None:
    asked: list[tuple[str, int]] = []
    user, _, password = login.partition(":")
    with (
        tls_serving(context_for(SERVER, ROOT)) as (server, notes),
        serving(behaviour_of(kind, leading_to(server, asked), login)) as between,
    ):
        target = named("db.nowhere.invalid", 8443)
        report = ask(target, proxy=at_proxy(between, kind, user, password))
    assert encoded(report) == [SERVER.der, ROOT.der]
    assert asked == [("db.nowhere.invalid", 8443)]
    assert notes.names == ["db.nowhere.invalid"]


@pytest.mark.parametrize("kind", ProxyKind)
@pytest.mark.parametrize(
    ("host", "asked_for"),
    [
        ("10.1.2.3", {HTTP: "10.1.2.3", SOCKS5: "10.1.2.3"}),
        ("fd00::1", {HTTP: "[fd00::1]", SOCKS5: "fd00::1"}),
    ],
)
def test_an_ip_address_is_asked_for_as_one(
    kind: ProxyKind, host: str, asked_for: dict[ProxyKind, str]
) -> None:
    asked: list[tuple[str, int]] = []
    with (
        tls_serving(context_for(SERVER)) as (server, _),
        serving(behaviour_of(kind, leading_to(server, asked))) as between,
    ):
        encoded(ask(named(host), proxy=at_proxy(between, kind)))
    assert asked == [(asked_for[kind], 443)]


def test_nothing_but_connect_is_said_to_an_http_proxy() -> None:
    with (
        tls_serving(context_for(SERVER)) as (server, _),
        serving(proxies.http(leading_to(server, []), login="user:secret")) as between,
    ):
        ask(named("db.acme.test"), proxy=at_proxy(between, HTTP, "user", "secret"))
    said, _, rest = between.received.partition(TLS)
    login = b64encode(b"user:secret").decode()
    assert said.decode() == (
        "CONNECT db.acme.test:443 HTTP/1.1\r\n"
        "Host: db.acme.test:443\r\n"
        f"Proxy-Authorization: Basic {login}\r\n\r\n"
    )
    assert rest


def test_nothing_but_the_connection_is_said_to_a_socks_proxy() -> None:
    with (
        tls_serving(context_for(SERVER)) as (server, _),
        serving(proxies.socks5(leading_to(server, []))) as between,
    ):
        ask(named("db.acme.test"), proxy=at_proxy(between, SOCKS5, "user", "secret"))
    said, _, _ = between.received.partition(TLS)
    # The login is offered, but not given to one that does not want it.
    assert said == b"\5\2\0\2" + b"\5\1\0\3\x0cdb.acme.test\x01\xbb"


@pytest.mark.parametrize(
    "bound", [b"\1\0\0\0\0\0\0", b"\3\4acme\0\1", b"\4" + bytes(18)], ids=["IPv4", "name", "IPv6"]
)
def test_where_a_socks_proxy_connects_from_is_passed_over(bound: bytes) -> None:
    with (
        tls_serving(context_for(SERVER)) as (server, _),
        serving(proxies.socks5(leading_to(server, []), bound=bound)) as between,
    ):
        assert encoded(ask(at(server), proxy=at_proxy(between, SOCKS5))) == [SERVER.der]


def test_what_a_server_says_first_is_not_lost_behind_the_answer_of_a_proxy() -> None:
    with (
        serving(listener.silent) as server,
        serving(proxies.http(leading_to(server, []), greeting=b"220 mail SMTP\r\n")) as between,
    ):
        report = ask(at(server), proxy=at_proxy(between, HTTP))
    assert "Choose SMTP" in report.failure


# Proxies that refuse


@pytest.mark.parametrize("kind", ProxyKind)
@pytest.mark.parametrize(
    ("user", "said"),
    [("", "wants a login. Write the user before its address"), ("user", "refuses the login")],
)
def test_a_proxy_that_wants_another_login_says_so(kind: ProxyKind, user: str, said: str) -> None:
    with (
        serving(listener.silent) as server,
        serving(behaviour_of(kind, leading_to(server, []), "user:right")) as between,
    ):
        report = ask(at(server), proxy=at_proxy(between, kind, user, "secret" if user else ""))
    assert report.failed_in is Phase.PROXY
    assert said in report.failure
    assert "secret" not in report.failure


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        (b"HTTP/1.1 403 Forbidden\r\n\r\n", "forbids a connection to db.acme.test:443"),
        (b"HTTP/1.0 502 Bad Gateway\r\n\r\n", "cannot reach db.acme.test:443"),
        (b"HTTP/1.0 401 Unauthorized\r\n\r\n", "refuses the login"),
        (b"HTTP/1.0 500 Unable to connect\r\n\r\n", "cannot reach"),
        (b"HTTP/1.1 504 Gateway Timeout\r\n\r\n", "cannot reach"),
        (b"HTTP/1.1 405 Not \x1bhere\r\n\r\n", "405 Not <U+001B>here"),
        (b"HTTP/1.1 405 Not here\r\n\r\n", "405 Not here"),
        (b"HTTP/1.1 405 " + b"x" * 1_000 + b"\r\n\r\n", "405 xxx"),
        (b"HTTP/1.1 302 Found\r\nLocation: http://login\r\n\r\n", "302 Found"),
        (
            b"HTTP/1.1 407 No\r\nProxy-Authenticate: Negotiate\r\nProxy-Authenticate: NTLM\r\n\r\n",
            "a login of a kind that this program does not have",
        ),
        (b"SSH-2.0-OpenSSH\r\n", "no HTTP proxy"),
        (b"\5\0\r\n", "no HTTP proxy"),
        (b"HTTP/1.1 200 OK\r\n" + b"A: b\r\n" * 5_000, "no HTTP proxy"),
        (b"HTTP/1.1 200 OK\r\nA: " + b"b" * 5_000, "more than was to be expected"),
        (b"HTTP/1.1 100 Continue\r\n\r\n" * 5_000, "no HTTP proxy"),
    ],
)
def test_an_http_proxy_that_refuses_is_understood(answer: bytes, said: str) -> None:
    with serving(listener.saying(answer)) as between:
        proxy = at_proxy(between, HTTP, "user", "secret")
        report = ask(named("db.acme.test"), proxy=proxy)
    assert report.failed_in is Phase.PROXY
    assert said in report.failure
    assert report.failure.isprintable()
    assert len(report.failure) < 300


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        (b"\5\0\5\1", "refuses with “SOCKS error 1”"),
        (b"\5\0\5\2\0\1", "forbids a connection to db.acme.test:443"),
        (b"\5\0\5\4\0\1", "cannot reach db.acme.test:443"),
        (b"\5\0\5\5\0\1", "refuses the connection of the proxy"),
        (b"\5\0\5\0\0\x09", "no SOCKS 5 proxy"),
        (b"\5\0\4\0\0\1", "no SOCKS 5 proxy"),
        (b"\5\1", "no SOCKS 5 proxy"),
        (b"\4\x5a\0\0", "no SOCKS 5 proxy"),
        (b"HTTP/1.1 400 Bad Request\r\n\r\n", "no SOCKS 5 proxy"),
        (b"\5\xff", "a login of a kind that this program does not have"),
        (b"\5\2\1\1", "refuses the login"),
    ],
)
def test_a_socks_proxy_that_refuses_is_understood(answer: bytes, said: str) -> None:
    with serving(listener.saying(answer + bytes(4))) as between:
        proxy = at_proxy(between, SOCKS5, "user", "secret")
        report = ask(named("db.acme.test"), proxy=proxy)
    assert report.failed_in is Phase.PROXY
    assert said in report.failure


def test_a_login_that_is_too_long_for_socks_is_said() -> None:
    with serving(listener.saying(b"\5\2")) as between:
        report = ask(named("db"), proxy=at_proxy(between, SOCKS5, "user", "x" * 256))
    assert "255" in report.failure


# Hostile proxies

HOSTILE = {
    HTTP: {
        "silent": listener.silent,
        "closing": listener.closing,
        "resetting": listener.resetting,
        "truncated": listener.saying_and_closing(b"HTTP/1.1 200 OK\r\nVia: "),
        "dripping": listener.dripping(b"HTTP/1.1 200 OK\r\n", b"A"),
        "dripping headers": listener.dripping(b"HTTP/1.1 200 OK\r\n", b"A: b\r\n"),
        "flooding": listener.flooding(b"", b"x"),
        "flooding with headers": listener.flooding(b"HTTP/1.1 200 OK\r\n", b"A: b\r\n"),
    },
    SOCKS5: {
        "silent": listener.silent,
        "closing": listener.closing,
        "resetting": listener.resetting,
        "truncated": listener.saying_and_closing(b"\5\0\5\0\0\3\xff"),
        "dripping": listener.dripping(b"\5\0\5\0\0\3\xff", b"x"),
        "flooding": listener.flooding(b"", b"\5"),
    },
}


@pytest.mark.parametrize(
    ("kind", "behaviour"),
    [(kind, behaviour) for kind, all_of in HOSTILE.items() for behaviour in all_of.values()],
    ids=[f"{kind} {name}" for kind, all_of in HOSTILE.items() for name in all_of],
)
def test_a_hostile_proxy_ends_in_time(kind: ProxyKind, behaviour: Behaviour) -> None:
    with serving(behaviour) as between:
        said = fails_in_time(named("db.acme.test"), Phase.PROXY, proxy=at_proxy(between, kind))
    assert "roxy" in said


@pytest.mark.parametrize("kind", ProxyKind)
def test_cancel_works_at_once(kind: ProxyKind) -> None:
    with serving(listener.silent) as between:
        begin = time.monotonic()
        with pytest.raises(CancelledError):
            ask(named("db"), cancelled=between.was_asked.is_set, proxy=at_proxy(between, kind))
        assert time.monotonic() - begin < GRACE


def test_a_proxy_that_is_not_there_is_named() -> None:
    with serving(listener.silent) as gone:
        proxy = at_proxy(gone, HTTP)
    report = ask(named("db.acme.test"), proxy=proxy)
    assert report.failed_in is Phase.PROXY
    assert f"The proxy {proxy.name} refuses" in report.failure


def test_the_name_of_a_proxy_that_is_not_found_is_said() -> None:
    proxy = Proxy(HTTP, "proxy.acme.test", 8080)

    def resolve(*_: object) -> list[object]:
        raise UnicodeError

    report = ask(named("db.acme.test"), proxy=proxy, resolve=resolve)  # type: ignore[arg-type]
    assert report.failed_in is Phase.PROXY
    assert "the proxy proxy.acme.test" in report.failure


def test_a_server_behind_a_proxy_fails_in_its_own_phase() -> None:
    with (
        serving(listener.silent) as server,
        serving(proxies.http(leading_to(server, []))) as between,
    ):
        proxy = at_proxy(between, HTTP)
        report = ask(Target(*at(server)), proxy=proxy, seconds_a_phase=SHORT)
    assert report.failed_in is Phase.HANDSHAKE

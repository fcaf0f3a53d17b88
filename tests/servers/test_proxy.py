import os
import subprocess
import sys

import pytest

from wizard.mendable import MendableError
from wizard.servers.proxy import Proxy, ProxyKind, chosen_proxy

HTTP, SOCKS5 = ProxyKind.HTTP, ProxyKind.SOCKS5


@pytest.mark.parametrize(
    ("text", "proxy"),
    [
        ("proxy.acme.internal:8080", Proxy(HTTP, "proxy.acme.internal", 8080)),
        ("http://Proxy.acme.internal/", Proxy(HTTP, "proxy.acme.internal", 80)),
        (" http://user:p%40ss@proxy:3128 ", Proxy(HTTP, "proxy", 3128, "user", "p@ss")),
        ("http://ACME%5Cuser@proxy:3128", Proxy(HTTP, "proxy", 3128, "ACME\\user")),
        ("socks5://proxy", Proxy(SOCKS5, "proxy", 1080)),
        ("socks5h://proxy:1081", Proxy(SOCKS5, "proxy", 1081)),
        ("socks://10.0.0.1:1080", Proxy(SOCKS5, "10.0.0.1", 1080)),
        ("http://[fd00::1]:3128", Proxy(HTTP, "fd00::1", 3128)),
    ],
)
def test_an_address_is_read(text: str, proxy: Proxy) -> None:
    assert Proxy.parse(text) == proxy


@pytest.mark.parametrize(
    "text",
    ["", "http://", "https://user:secret@proxy", "socks4://proxy", "http://user:secret@proxy:x"],
)
def test_what_is_no_proxy_is_said_without_the_password(text: str) -> None:
    with pytest.raises(MendableError) as raised:
        Proxy.parse(text)
    assert "proxy" in str(raised.value)
    assert "secret" not in str(raised.value)


def test_the_password_is_never_shown() -> None:
    proxy = Proxy.parse("http://user:secret@proxy:3128")
    assert "secret" not in f"{proxy!r} {proxy} {proxy.name}"


def test_an_address_of_ipv6_is_named_in_brackets() -> None:
    assert Proxy(HTTP, "fd00::1", 3128).name == "[fd00::1]:3128"


@pytest.mark.parametrize(
    ("proxies", "proxy"),
    [
        ({}, None),
        ({"http": "http://plain:1"}, None),
        ({"http": "http://plain:1", "https": "http://tls:2"}, Proxy(HTTP, "tls", 2)),
        ({"all": "socks5://all:3", "no": "localhost"}, Proxy(SOCKS5, "all", 3)),
        ({"socks": "socks://old:4", "https": ""}, Proxy(SOCKS5, "old", 4)),
        ({"socks": "http://mac:5"}, Proxy(SOCKS5, "mac", 5)),
    ],
)
def test_of_the_systems_proxies_the_one_for_tls_is_taken(
    proxies: dict[str, str], proxy: Proxy | None
) -> None:
    assert chosen_proxy(proxies) == proxy


def test_the_proxy_of_the_environment_is_taken_but_for_its_exceptions() -> None:
    program = (
        "from wizard.servers.proxy import system_proxy;"
        "print(system_proxy('db.acme.test'), system_proxy('db.acme.internal'))"
    )
    variables = {"HTTPS_PROXY": "http://proxy:3128", "NO_PROXY": ".acme.internal"}
    shown = subprocess.run(
        [sys.executable, "-c", program],
        env={**os.environ, **variables},
        capture_output=True,
        check=True,
        text=True,
    ).stdout
    assert shown.split() == [*str(Proxy(HTTP, "proxy", 3128)).split(), "None"]

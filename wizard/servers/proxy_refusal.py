"""Why a proxy gave no connection, in words that are the same for every kind of proxy."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wizard.servers.failure import Phase, ServerError

if TYPE_CHECKING:
    from wizard.servers.proxy import Proxy
    from wizard.servers.target import Target


def wants_login(proxy: Proxy) -> ServerError:
    """It wants a login, or another kind of login than was offered."""
    if proxy.user:
        return _refusal(
            f"The proxy {proxy.name} wants a login of a kind that this program does not have. Use "
            "another proxy, or save the certificate with a browser."
        )
    return _refusal(
        f"The proxy {proxy.name} wants a login. Write the user before its address, as in "
        f"user@{proxy.name}, and give the password."
    )


def refuses_login(proxy: Proxy) -> ServerError:
    """It does not know the user, or the password is another one."""
    return _refusal(f"The proxy {proxy.name} refuses the login. Check user and password.")


def forbids(proxy: Proxy, target: Target) -> ServerError:
    """Its rules forbid this server, or this port."""
    return _refusal(
        f"The proxy {proxy.name} forbids a connection to {target.name}. Ask whoever runs it, or "
        "try without it."
    )


def cannot_reach(proxy: Proxy, target: Target) -> ServerError:
    """It found no way to the server."""
    return _refusal(
        f"The proxy {proxy.name} cannot reach {target.name}. Check the address, or try without the "
        "proxy if the server is an internal one."
    )


def refused_behind(target: Target) -> ServerError:
    """The server refused the proxy."""
    return _refusal(
        f"{target.name} refuses the connection of the proxy: nothing listens there, or a firewall "
        "forbids it. Check the port."
    )


def refuses(proxy: Proxy, with_what: str) -> ServerError:
    """It refuses, and says something that is visible and bounded."""
    return _refusal(f"The proxy {proxy.name} refuses with “{with_what}”. Try without it.")


def is_no_proxy(proxy: Proxy) -> ServerError:
    """It speaks something else."""
    kind = proxy.kind.name.replace("SOCKS5", "SOCKS 5")
    return _refusal(f"{proxy.name} is no {kind} proxy. Check its address, its port and its kind.")


def _refusal(sentence: str) -> ServerError:
    return ServerError(Phase.PROXY, sentence)

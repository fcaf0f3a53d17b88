"""Why a proxy gave no connection, in words that are the same for every kind of proxy."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wizard.sentence import say
from wizard.servers.failure import Phase, ServerError

if TYPE_CHECKING:
    from wizard.servers.proxy import Proxy
    from wizard.servers.target import Target


def wants_login(proxy: Proxy) -> ServerError:
    """It wants a login, or another kind of login than was offered."""
    if proxy.user:
        return _refusal(
            say(
                "The proxy {} wants a login of a kind that this program does not have. Use "
                "another proxy, or save the certificate with a browser."
            ).format(proxy.name)
        )
    return _refusal(
        say(
            "The proxy {} wants a login. Write the user before its address, as in user@{}, "
            "and give the password."
        ).format(proxy.name, proxy.name)
    )


def refuses_login(proxy: Proxy) -> ServerError:
    """It does not know the user, or the password is another one."""
    return _refusal(
        say("The proxy {} refuses the login. Check user and password.").format(proxy.name)
    )


def forbids(proxy: Proxy, target: Target) -> ServerError:
    """Its rules forbid this server, or this port."""
    return _refusal(
        say(
            "The proxy {} forbids a connection to {}. Ask whoever runs it, or try without it."
        ).format(proxy.name, target.name)
    )


def cannot_reach(proxy: Proxy, target: Target) -> ServerError:
    """It found no way to the server."""
    return _refusal(
        say(
            "The proxy {} cannot reach {}. Check the address, or try without the proxy if "
            "the server is an internal one."
        ).format(proxy.name, target.name)
    )


def refused_behind(target: Target) -> ServerError:
    """The server refused the proxy."""
    return _refusal(
        say(
            "{} refuses the connection of the proxy: nothing listens there, or a firewall "
            "forbids it. Check the port."
        ).format(target.name)
    )


def refuses(proxy: Proxy, with_what: str) -> ServerError:
    """It refuses, and says something that is visible and bounded."""
    return _refusal(
        say("The proxy {} refuses with “{}”. Try without it.").format(proxy.name, with_what)
    )


def is_no_proxy(proxy: Proxy) -> ServerError:
    """It speaks something else."""
    kind = proxy.kind.name.replace("SOCKS5", "SOCKS 5")
    return _refusal(
        say("{} is no {} proxy. Check its address, its port and its kind.").format(proxy.name, kind)
    )


def _refusal(sentence: str) -> ServerError:
    return ServerError(Phase.PROXY, sentence)

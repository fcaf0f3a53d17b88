"""One small file over plain HTTP: in a limited time, of a limited size, given up at any moment."""

from __future__ import annotations

import contextlib
import re
import socket
import threading
import time
from http.client import HTTPException
from typing import TYPE_CHECKING, Final
from urllib.parse import urljoin
from urllib.request import getproxies, proxy_bypass

import urllib3  # noqa: F401  whole, or another thread that imports it meanwhile gets half of it
from urllib3.connection import HTTPConnection
from urllib3.exceptions import HTTPError, LocationParseError, NewConnectionError
from urllib3.exceptions import TimeoutError as HTTPTimeoutError
from urllib3.util import Url, parse_url

from wizard.certificates.read_report import Kind
from wizard.side_thread import do_aside

if TYPE_CHECKING:
    from collections.abc import Callable

    from wizard.certificates.read_report import ReadReport

    Understand = Callable[[bytes], ReadReport]
    Cancelled = Callable[[], bool]
    ProxyFor = Callable[[str], str | None]

LARGEST: Final = 2**20
MOST_REDIRECTS: Final = 3
#: For everything: finding the server, redirects, and the last byte.
SECONDS: Final = 10.0

#: How often it is looked whether the customer gave up, in seconds.
_PAUSE: Final = 0.02
_PIECE: Final = 2**16
_HTTP_PORT: Final = 80
_OK: Final = 200
# What no address may hold (RFC 3986, 2); spaces, which some authorities leave in, are mended.
_FOREIGN: Final = re.compile(r'[<>"\\^`{|}]')
# Nothing else tells of the computer: no version, no system, no language.
_HEADERS: Final = {"User-Agent": "Trusted Root Wizard", "Accept-Encoding": "identity"}


def http_url(address: str) -> Url | None:
    """Take an address apart; None when it is none that is asked.

    Asked are http addresses without a user's name or password.
    """
    if not address.isascii() or not address.isprintable() or _FOREIGN.search(address):
        return None
    try:
        url = parse_url(address.strip())
    except LocationParseError:
        return None
    return url if url.scheme == "http" and url.host and url.auth is None else None


def system_proxy(host: str) -> str | None:
    """Tell the address of the proxy that the system wants to be used for a host, if any."""
    if proxy_bypass(host):
        return None
    proxies = getproxies()
    return proxies.get("http") or proxies.get("all")


def fetch(
    url: Url,
    understand: Understand,
    cancelled: Cancelled,
    *,
    seconds: float = SECONDS,
    proxy_for: ProxyFor = system_proxy,
) -> ReadReport | Kind | None:
    """Fetch a file and read what is in it.

    Neither a name server nor a server that sends a byte now and then can be hurried, so this is
    done in a thread of its own, which is left behind when its time is over.

    Args:
        url: Where it is.
        understand: Reads the content, in that thread.
        cancelled: Whether to give up; asked some fifty times a second.
        seconds: How long it may take.
        proxy_for: Tells the proxy for a host; asked in that thread.

    Returns:
        What `understand` made of it; why there is none (`TIMED_OUT`, `UNREACHABLE`, `NOT_FOUND`,
        `TOO_LARGE`, `REFUSED_REDIRECT`); or None when it was cancelled.
    """
    attempt = _Attempt(url, understand, seconds, proxy_for)
    end = time.monotonic() + seconds

    def pause() -> float:
        if cancelled():
            raise _GivenUp
        if time.monotonic() >= end:
            raise TimeoutError
        return _PAUSE

    try:
        return do_aside(attempt.run, pause, f"fetch {url.host}")
    except _GivenUp:
        return None
    except TimeoutError:
        return Kind.TIMED_OUT
    finally:
        attempt.stop()


class _GivenUp(Exception):  # noqa: N818  no error
    """The customer gave up."""


class _Attempt:
    """The part of it that runs in a thread of its own."""

    def __init__(
        self, url: Url, understand: Understand, seconds: float, proxy_for: ProxyFor
    ) -> None:
        self._url = url
        self._understand = understand
        self._seconds = seconds
        self._proxy_for = proxy_for
        self._lock = threading.Lock()
        self._socket: socket.socket | None = None
        self._stopped = False

    def run(self) -> ReadReport | Kind:
        try:
            content = self._follow()
            return content if isinstance(content, Kind) else self._understand(content)
        except NewConnectionError:  # a kind of time-out to the library, whatever went wrong
            return Kind.UNREACHABLE
        except (TimeoutError, HTTPTimeoutError):
            return Kind.TIMED_OUT
        except (HTTPError, HTTPException, OSError):
            return Kind.UNREACHABLE

    def stop(self) -> None:
        """End it, wherever it is; once it has ended, this does nothing."""
        with self._lock:
            self._stopped = True
            if self._socket is not None:
                with contextlib.suppress(OSError):  # closed already
                    self._socket.shutdown(socket.SHUT_RDWR)

    def _follow(self) -> bytes | Kind:
        """Ask, and ask where redirects lead."""
        url = self._url
        for _ in range(MOST_REDIRECTS + 1):
            answer = self._ask(url)
            if not isinstance(answer, Url):
                return answer
            url = answer
        return Kind.REFUSED_REDIRECT

    def _ask(self, url: Url) -> bytes | Kind | Url:
        """Ask one server for the content, or for where it is instead."""
        route = self._route(url)
        if route is None:
            return Kind.UNREACHABLE
        connection, target = route
        with contextlib.closing(connection):
            connection.connect()
            self._keep(connection.sock)
            connection.request(
                "GET", target, headers=_HEADERS, preload_content=False, decode_content=False
            )
            with contextlib.closing(connection.getresponse()) as response:
                location = response.get_redirect_location()
                if location:
                    return _target(url, location) or Kind.REFUSED_REDIRECT
                if response.status != _OK:
                    return Kind.NOT_FOUND
                content = b""
                # Piece by piece up to the end, where the library sees whether it was cut off.
                for piece in response.stream(_PIECE):
                    content += piece
                    if len(content) > LARGEST:
                        return Kind.TOO_LARGE
                return content

    def _route(self, url: Url) -> tuple[HTTPConnection, str] | None:
        """Choose whom to connect to and what to ask for; None when only another way leads there.

        A proxy is asked for the whole address (RFC 9112, 3.2.2). One behind TLS or SOCKS is not
        used, and a name and password for it are not sent over plain HTTP.
        """
        host = url.host or ""
        proxy = self._proxy_for(host.strip("[]"))
        if not proxy:
            return self._connection(host, url.port), url.request_uri
        by = http_url(proxy if "://" in proxy else f"http://{proxy}")
        if by is None:
            return None
        return self._connection(by.host or "", by.port), f"http://{url.netloc}{url.request_uri}"

    def _connection(self, host: str, port: int | None) -> HTTPConnection:
        return HTTPConnection(host, port or _HTTP_PORT, timeout=self._seconds)

    def _keep(self, connected: socket.socket | None) -> None:
        """Keep the way to end it; it may have been ended meanwhile."""
        with self._lock:
            self._socket = connected
            if self._stopped:
                raise TimeoutError


def _target(url: Url, location: str) -> Url | None:
    """Where a redirect leads (RFC 9110, 10.2.2); None when nobody goes there."""
    try:
        return http_url(urljoin(url.url, location))
    except ValueError:  # brackets around what is no IPv6 address
        return None

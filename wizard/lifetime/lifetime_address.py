"""Where a LifeTime is: the one place that its access token may be sent to."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple
from urllib.parse import urlsplit

from wizard.mendable import MendableError
from wizard.sentence import say
from wizard.servers.parse_target import parse_target
from wizard.servers.protocol import Protocol
from wizard.servers.target import Target, host_and_port

if TYPE_CHECKING:
    from typing import Self

_HTTPS: Final = 443
_SCHEME: Final = "https"
_EXAMPLE: Final = "acme-lt.outsystemsenterprise.com"

# What comes along when an address is copied: marks without width, and what stands around it.
_INVISIBLE: Final = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]")
_AROUND: Final = " \t\r\n\u00a0\"'`<>“”‘’„«»"
_URL: Final = re.compile(r"([a-z][a-z0-9+.-]*)://", re.IGNORECASE)
_AUTHORITY_END: Final = re.compile(r"[/?#]")
# What stands between several of them, in connection strings, or is read in two ways: a backslash
# is a slash to browsers (URL Standard), and part of a user's name to others (RFC 3986).
_NO_HOST: Final = re.compile(r"[\s,;=()\\]")


class LifeTimeAddress(NamedTuple):
    """An origin (RFC 6454) that is spoken to over https and nothing else.

    Attributes:
        host: Its name in A-labels (RFC 5890) and lower case, or its IP address without brackets.
        port: Its TCP port.
    """

    host: str
    port: int = _HTTPS

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read what was typed, or copied from a browser: host, `host:port` or a URL with a path.

        Raises:
            MendableError: It names no server, names several, can be read in two ways, or brings a
                user or another scheme along; what was typed is not repeated, since it may hold a
                password.
        """
        text = _INVISIBLE.sub("", text).strip(_AROUND)
        url = _URL.match(text)
        # http:// is what people write for what is opened over https; it is never spoken.
        if url and url[1].lower() not in {_SCHEME, "http"}:
            raise MendableError(
                say("LifeTime is asked over https only: enter it as {}.").format(_EXAMPLE)
            )
        place = text[url.end() :] if url else text
        authority = _AUTHORITY_END.split(place, maxsplit=1)[0]
        if "@" in authority:
            raise MendableError(
                say(
                    "The address of LifeTime has no user name in it: enter the host alone, "
                    "such as {}."
                ).format(_EXAMPLE)
            )
        if _NO_HOST.search(authority):
            raise MendableError(
                say("Enter the host of one LifeTime alone, such as {}.").format(_EXAMPLE)
            )
        target = parse_target(f"{_SCHEME}://{authority}")
        return cls(target.host, target.port)

    @property
    def name(self) -> str:
        """What to call it: the host, with its port when that is not the one of https."""
        if self.port == _HTTPS:
            return f"[{self.host}]" if ":" in self.host else self.host
        return host_and_port(self.host, self.port)

    @property
    def origin(self) -> str:
        """What a token is bound to, always with the port: `https://acme-lt.acme.example:443`."""
        return f"{_SCHEME}://{host_and_port(self.host, self.port)}"

    @property
    def target(self) -> Target:
        """The same as a server to be connected to."""
        return Target(self.host, self.port, Protocol.TLS)

    def is_left_by(self, location: str) -> str:
        """Tell which other host a redirect leads to; empty when it stays or cannot be read."""
        try:
            host = urlsplit(location).hostname or ""
        except ValueError:  # brackets around what is no IPv6 address
            return ""
        return "" if host in {"", self.host} else host

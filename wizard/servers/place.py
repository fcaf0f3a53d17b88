"""Where a piece of text says that a server is, before it is judged."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

from wizard.mendable import MendableError
from wizard.sentence import say
from wizard.servers.protocol import Protocol

if TYPE_CHECKING:
    from collections.abc import Iterator

#: What `Data Source` holds when it means the computer on which it is used.
_HERE: Final = frozenset({".", "(local)", "(localdb)"})
_DIGITS: Final = re.compile(r"[0-9]+")
#: What stands around an address in a sentence.
_AROUND: Final = " \t\"'`<>“”‘’„«»*,;"


class Place(NamedTuple):
    """A host and a port as they were written, and what is spoken there.

    Attributes:
        host: As it was written; it may be anything.
        port: As it was written; empty when none was.
        protocol: What the text says is spoken there; None when it does not say.
        usual_port: The port that is meant when none is written; 0 for that of the protocol.
    """

    host: str
    port: str = ""
    protocol: Protocol | None = None
    usual_port: int = 0


def places_in(text: str, protocol: Protocol | None = None, usual_port: int = 0) -> Iterator[Place]:
    """Tell the place of each host in a list with commas; `host,1433` is one host with its port."""
    parts = text.split(",")
    if len(parts) == 2 and _DIGITS.fullmatch(parts[1].strip()):
        parts = [text]
    for part in parts:
        found = place_in(part)
        yield found._replace(protocol=protocol or found.protocol, usual_port=usual_port)


def place_in(text: str) -> Place:
    r"""Tell the place in `host`, `host:port`, `tcp:host,port`, `host\instance,port`, `[v6]:port`.

    What follows a slash is left out, and users before an `@` are too.

    Raises:
        MendableError: It says nothing that can be connected to; the sentence quotes nothing.
    """
    text = _without_user(text.strip(_AROUND))
    kind, colon, rest = text.partition(":")
    # A server may be called admin: admin:443 is no prefix.
    if kind.lower() in {"tcp", "admin", "np", "lpc"} and colon and not _DIGITS.fullmatch(rest):
        if kind.lower() in {"np", "lpc"}:
            raise _a_pipe()
        text = rest
    if "\\" in text:
        return _sql_server(text)
    if text.lower() in _HERE:
        raise _here()
    text = text.removeprefix("//")
    host, port, style = _split(re.split(r"[/?#]", text, maxsplit=1)[0].rstrip(".,;:)!"))
    return Place(host, port, Protocol.SQL_SERVER if style == "," else None)


def _without_user(text: str) -> str:
    """Leave out `user:password@`; where that cannot be told from the host, nothing is guessed."""
    if "@" not in text:
        return text
    first = re.split(r"[/\\?#]", text, maxsplit=1)[0]
    if "@" not in first and first:
        if ":" not in first:
            return first
        raise MendableError(say("This can be read in two ways: write the host and its port alone."))
    return text.rpartition("@")[2]


def _sql_server(text: str) -> Place:
    r"""Tell the place in `host\instance,port`, as SQL Server's own programs write it."""
    if "\\pipe\\" in text.lower():
        raise _a_pipe()
    host, _, instance = text.lstrip("\\").partition("\\")
    if host.lower() in _HERE or text.startswith(".\\"):
        raise _here()
    if not instance:
        return place_in(host)
    port = re.split(r"[,:]", instance, maxsplit=1)[1:]
    if not port:
        raise MendableError(
            say(
                "The port of this SQL Server instance is needed, since its browser service "
                "is not asked: find it in SQL Server Configuration Manager, and write it as "
                "in sql.acme.internal:1433."
            )
        )
    return Place(_split(host)[0], port[0].strip(), Protocol.SQL_SERVER)


def _split(text: str) -> tuple[str, str, str]:
    """Split a host from its port, and tell what stood between them."""
    if text.startswith("["):
        host, _, rest = text[1:].partition("]")
        return f"[{host}]", rest[1:].strip(), rest[:1]
    if "," in text:
        host, _, port = text.partition(",")
        return host.strip(), port.strip(), ","
    if text.count(":") > 1:
        return text, "", ""  # an IPv6 address without brackets
    host, colon, port = text.partition(":")
    return host.strip(), port.strip(), colon


def _a_pipe() -> MendableError:
    return MendableError(
        say(
            "This is a named pipe or shared memory, which shows no certificate: write the "
            "server's name and TCP port."
        )
    )


def _here() -> MendableError:
    return MendableError(
        say("This means the very computer on which it is used: write the server's own name.")
    )

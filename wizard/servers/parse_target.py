"""Turns what people type or paste into the servers that are to be asked."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

from wizard.mendable import MendableError
from wizard.sentence import say
from wizard.servers.connection_string import places_in_connection_string
from wizard.servers.host import parse_host
from wizard.servers.place import Place, place_in
from wizard.servers.protocol import DEFAULT_PORTS, Protocol, protocol_of
from wizard.servers.server_url import places_in_url
from wizard.servers.target import Target

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wizard.certificates.sender import Sender

#: Servers that are asked at once.
MOST_TARGETS: Final = 100

_LONGEST: Final = 8_000  # characters of one address; the longest connection strings have 2,000
_LONGEST_TEXT: Final = 100_000
_MOST_LINES: Final = 1_000
_MOST_WORDS: Final = 60
_MOST_PORT: Final = 65_535
#: How far a descriptor of Oracle's goes on over lines.
_DESCRIPTOR_LINES: Final = 40

# Ports where TLS begins at once, although the scheme beside it may be that of the protocol inside.
_TLS_AT_ONCE: Final = frozenset({465, 636, 990, 993, 995, 3269})

# Marks of direction and of no width, which come along when an address is copied.
_INVISIBLE: Final = re.compile("[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]")
_STARTS_WITH_URL: Final = re.compile(
    r"[\s\"'<`“‘«(-]*(?:jdbc:(?=[a-z])|[a-z][a-z0-9+.-]{0,30}://)", re.IGNORECASE
)
_DESCRIPTOR: Final = re.compile(r"\(\s*(?:description|address)", re.IGNORECASE)
_BETWEEN_URLS: Final = re.compile(r"[,;](?:\s+|(?=[a-z][a-z0-9+.-]{0,30}://))", re.IGNORECASE)
_PORT_WORDS: Final = frozenset({"port", "port:", ":", "tcp", "on"})
_TOO_MANY: Final = say("More than {} servers: ask for these when the others are done.").format(
    MOST_TARGETS
)


class PastedLine(NamedTuple):
    """What one line names, or several lines that belong together.

    Attributes:
        first: The number of its first line, from 1.
        last: The number of its last line.
        targets: The servers, in its order.
        refusal: Why it names none, in one sentence with what to do; it quotes nothing.
    """

    first: int
    last: int
    targets: tuple[Target, ...] = ()
    refusal: str = ""


class PastedTargets(NamedTuple):
    """What a pasted text names.

    Attributes:
        lines: Its lines, without the blank ones.
    """

    lines: tuple[PastedLine, ...]

    @property
    def targets(self) -> tuple[Target, ...]:
        """Every server, each once, in the order of the text."""
        return tuple(dict.fromkeys(target for line in self.lines for target in line.targets))


def parse_target(text: str, protocol: Protocol | None = None) -> Target:
    """Find the one server that a text names.

    Understood are `host`, `host:port`, URLs, JDBC URLs, connection strings of ADO.NET, ODBC and
    Oracle, and the same with other words around them. User names and passwords are passed over:
    neither the result nor an error holds any.

    Args:
        text: What was typed or pasted.
        protocol: What is spoken there; None to tell it from the scheme or the port.

    Raises:
        MendableError: It names no server, or several, or one that cannot be asked.
    """
    found = _targets(text, protocol)
    if len(found) > 1:
        raise MendableError(say("This names several servers: write one address alone."))
    return found[0]


def target_of(sender: Sender) -> Target:
    """Find the server that sent certificates, to ask it again.

    Raises:
        MendableError: What is kept of it, perhaps in a stranger's draft, names none.
    """
    protocol = next((each for each in Protocol if each == sender.protocol), None)
    target = parse_target(sender.name, protocol)
    asked_for = parse_server_name(sender.host) if sender.host != target.host else ""
    return target._replace(server_name=asked_for)


def parse_targets(
    text: str, protocol: Protocol | None = None, server_name: str = ""
) -> PastedTargets:
    """Find the servers that a text names: one a line, or with commas or semicolons between them.

    Args:
        text: What was typed or pasted.
        protocol: What is spoken at all of them; None to tell it from each scheme or port.
        server_name: What to ask all of them for in place of their own names (SNI); may be empty.

    Raises:
        MendableError: The server name is none, or the text is far too long for such a list.
    """
    if len(text) > _LONGEST_TEXT:
        raise MendableError(say("This is too long a list of addresses: paste a part of it."))
    asked_for = parse_server_name(server_name)
    lines: list[PastedLine] = []
    known: set[Target] = set()
    everything = text.splitlines()
    for first, last in _groups(everything):
        line = _line(everything, first, last, protocol, asked_for)
        if len(known.union(line.targets)) > MOST_TARGETS or len(lines) >= _MOST_LINES:
            lines.append(PastedLine(first + 1, len(everything), refusal=_TOO_MANY))
            break
        known.update(line.targets)
        lines.append(line)
    return PastedTargets(tuple(lines))


def parse_server_name(text: str) -> str:
    """Bring the name that is asked for in the handshake into A-labels; empty stays empty.

    Raises:
        MendableError: It is no host name. An IP address is none (RFC 6066, 3).
    """
    text = _INVISIBLE.sub("", text).strip()
    if not text:
        return ""
    name = parse_host(text)
    if ":" in name or name.rpartition(".")[2].isdigit():
        raise MendableError(
            say("The server name must be a name: an IP address is never asked for.")
        )
    return name


def _line(
    everything: list[str], first: int, last: int, protocol: Protocol | None, server_name: str
) -> PastedLine:
    text = " ".join(everything[first : last + 1])
    try:
        found = tuple(target for piece in _pieces(text) for target in _targets(piece, protocol))
    except MendableError as error:
        return PastedLine(first + 1, last + 1, refusal=str(error))
    named = tuple(target._replace(server_name=server_name) for target in found)
    return PastedLine(first + 1, last + 1, named)


def _groups(lines: list[str]) -> Iterator[tuple[int, int]]:
    """Tell where each address begins and ends; an Oracle descriptor may go over several lines."""
    number = 0
    while number < len(lines):
        last = _end_of_descriptor(lines, number)
        if lines[number].strip():
            yield number, last
        number = last + 1


def _end_of_descriptor(lines: list[str], first: int) -> int:
    depth = 0
    is_named = lines[first].rstrip().endswith("=")  # ORCL =
    for last in range(first, min(first + _DESCRIPTOR_LINES, len(lines))):
        depth += lines[last].count("(") - lines[last].count(")")
        if depth <= 0 and not (is_named and last == first):
            break
    else:
        return first
    is_one = last > first and _DESCRIPTOR.search(" ".join(lines[first : last + 1]))
    return last if is_one else first


def _pieces(line: str) -> list[str]:
    """Split a line where that is unambiguous: not inside of URLs and connection strings."""
    if set("=(@") & set(line) or len(line) > _LONGEST:
        return [line]
    if "://" in line:
        return [piece for piece in _BETWEEN_URLS.split(line) if piece.strip()]
    pieces: list[str] = []
    for piece in (each.strip() for each in re.split("[,;]", line)):
        if pieces and _is_number(piece):
            pieces[-1] += f",{piece}"
        elif piece:
            pieces.append(piece)
    in_words = any(len(piece.split()) > 1 for piece in pieces)
    return [line] if in_words or not pieces else pieces


def _targets(text: str, protocol: Protocol | None) -> tuple[Target, ...]:
    text = _INVISIBLE.sub("", text).strip()
    if "-----BEGIN" in text:
        raise MendableError(
            say("This is a certificate or a key, not an address: use Paste for it.")
        )
    if len(text) > _LONGEST:
        raise MendableError(
            say("This is too long for an address: write it as in erp.acme.internal:443.")
        )
    return tuple(_target(place, protocol) for place in _places(text))


def _places(text: str) -> tuple[Place, ...]:
    # Either may hold the other: jdbc:sqlserver://…;password=…, Data Source=tcps://…
    if _STARTS_WITH_URL.match(text) and (places := places_in_url(text)):
        return places
    return places_in_connection_string(text) or places_in_url(text) or (_bare(text),)


def _target(place: Place, chosen: Protocol | None) -> Target:
    if place.port:
        port = _port(place.port)
        said = Protocol.TLS if port in _TLS_AT_ONCE else place.protocol
        protocol = chosen or said or protocol_of(port)
    else:
        protocol = chosen or place.protocol or Protocol.TLS
        usual = place.usual_port if protocol is place.protocol else 0
        port = usual or DEFAULT_PORTS[protocol]
    return Target(parse_host(place.host), port, protocol)


def _port(text: str) -> int:
    port = int(text) if _is_number(text) else 0
    if not 0 < port <= _MOST_PORT:
        raise MendableError(
            say(
                "The port must be a number from 1 to {}: write it as in erp.acme.internal:443."
            ).format(f"{_MOST_PORT:,}")
        )
    return port


def _is_number(text: str) -> bool:
    return re.fullmatch(r"[0-9]{1,6}", text) is not None


def _bare(text: str) -> Place:
    """Find the address among words, if there is exactly one that looks like an address."""
    words = text.split()
    if len(words) <= 1:
        return place_in(text)
    if len(words) == 2 and _is_number(words[1]):
        return place_in(words[0])._replace(port=words[1])
    found = [number for number, word in enumerate(words[:_MOST_WORDS]) if _looks_like_address(word)]
    with_port = [number for number in found if place_in(words[number]).port]
    chosen = with_port if len(with_port) == 1 else found
    if len(chosen) != 1:
        raise MendableError(
            say("Several addresses stand here: write one a line, as in erp.acme.internal:443.")
            if chosen
            else say("No address of a server stands here: write it as in erp.acme.internal:443.")
        )
    place = place_in(words[chosen[0]])
    after = [word for word in words[chosen[0] + 1 :] if word.lower() not in _PORT_WORDS][:1]
    number = after[0].strip(".,;:()") if after else ""
    return place._replace(port=number) if not place.port and _is_number(number) else place


def _looks_like_address(word: str) -> bool:
    try:
        place = place_in(word)
        host = parse_host(place.host)
    except MendableError:
        return False
    return "." in host or ":" in host or (bool(place.port) and _is_number(place.port))

"""Where a connection string says that a server is. User names and passwords are passed over."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from wizard.mendable import MendableError
from wizard.sentence import say
from wizard.servers.place import Place, places_in
from wizard.servers.protocol import DEFAULT_PORTS, Protocol, protocol_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

# ADO.NET, ODBC, OLE DB, Npgsql and MySqlConnector, without spaces.
_SERVER_KEYS: Final = (
    "datasource",
    "server",
    "servername",
    "address",
    "addr",
    "networkaddress",
    "host",
    "hostname",
)
_PORT_KEYS: Final = ("port", "portnumber")
#: What tells a connection string that names no server.
_OTHER_KEYS: Final = frozenset(
    {"password", "pwd", "userid", "uid", "user", "username", "database", "initialcatalog"}
)
_QUOTES: Final = {'"': '"', "'": "'", "{": "}"}
#: As it stands in a web.config.
_ATTRIBUTE: Final = re.compile(r"connectionstring\s*=\s*([\"'])", re.IGNORECASE)
_DESCRIPTOR: Final = re.compile(r"\(\s*(address|protocol|host|port)\s*=\s*([^()]*)", re.IGNORECASE)
_TCPS_PORT: Final = 2484
_ORACLE_PORT: Final = "1521"


def places_in_connection_string(text: str) -> tuple[Place, ...]:
    """Tell the places in a connection string; none when the text is no such thing.

    Raises:
        MendableError: It names no server, or one that shows no certificate; the sentence quotes
            nothing of it.
    """
    if places := places_in_descriptor(text):
        return places
    pairs = pairs_in(text)
    if not pairs.keys() & {*_SERVER_KEYS, *_OTHER_KEYS}:
        return ()
    return place_of_pairs(pairs)


def pairs_in(text: str) -> dict[str, str]:
    """Read `key=value;…`: keys in lower case without spaces; of two the last counts."""
    if attribute := _ATTRIBUTE.search(text):
        text = text[attribute.end() :].partition(attribute[1])[0]
    return dict(_pairs(text))


def place_of_pairs(pairs: Mapping[str, str]) -> tuple[Place, ...]:
    """Tell the places that the pairs of a connection string name; raises as above."""
    server = next((pairs[key] for key in _SERVER_KEYS if pairs.get(key)), "")
    if not server:
        raise MendableError(
            say(
                "No server is named in this connection string: write the host and its port, "
                "as in sql.acme.internal:1433."
            )
        )
    if "://" in server:
        # Oracle's tcps://host:port/service.
        scheme, _, server = server.partition("://")
        if scheme.lower() == "tcps":
            return tuple(places_in(server.partition("/")[0], Protocol.TLS, _TCPS_PORT))
    port = next((pairs[key] for key in _PORT_KEYS if pairs.get(key)), "")
    if pairs.get("instancename") and not port:
        server = f"{server}\\{pairs['instancename']}"
    found = tuple(places_in(server, _protocol(pairs, port)))
    if any(place.port == _ORACLE_PORT for place in found):
        raise unencrypted_oracle()
    return tuple(place if place.port else place._replace(port=port) for place in found)


def unencrypted_oracle() -> MendableError:
    """Say that an address of Oracle's shows no certificate, and which one does."""
    return MendableError(
        say(
            "This Oracle address is not encrypted and shows no certificate: write the one "
            "that says tcps, which usually is on port 2484."
        )
    )


def places_in_descriptor(text: str, protocol: Protocol | None = None) -> tuple[Place, ...]:
    """Tell the places in `(ADDRESS=(PROTOCOL=tcps)(HOST=…)(PORT=…))`, Oracle Net's and the like.

    Args:
        text: Anything.
        protocol: What is spoken there; None for Oracle, where only `tcps` shows a certificate.

    Raises:
        MendableError: All of Oracle's addresses are without TLS.
    """
    addresses: list[dict[str, str]] = []
    for key, value in _DESCRIPTOR.findall(text):
        if key.lower() == "address" or not addresses:
            addresses.append({})
        addresses[-1][key.lower()] = value.strip()
    named = [address for address in addresses if address.get("host")]
    if protocol is None:
        with_tls = [address for address in named if address.get("protocol", "").lower() == "tcps"]
        if named and not with_tls:
            raise unencrypted_oracle()
        named, protocol, usual_port = with_tls, Protocol.TLS, _TCPS_PORT
    else:
        usual_port = DEFAULT_PORTS[protocol]
    return tuple(Place(each["host"], each.get("port", ""), protocol, usual_port) for each in named)


def _protocol(pairs: Mapping[str, str], port: str) -> Protocol:
    """Tell whose connection string it is: from the driver, the port, or its own words."""
    driver = f"{pairs.get('driver', '')} {pairs.get('provider', '')}".lower()
    for word, protocol in {
        "sql server": Protocol.SQL_SERVER,
        "mysql": Protocol.MYSQL,
        "maria": Protocol.MYSQL,
        "postgres": Protocol.POSTGRESQL,
    }.items():
        if word in driver:
            return protocol
    if pairs.get("encrypt", "").lower() == "strict":
        return Protocol.SQL_SERVER_STRICT
    by_port = protocol_of(int(port)) if re.fullmatch(r"[0-9]{1,5}", port) else Protocol.TLS
    if by_port is not Protocol.TLS:
        return by_port
    if "host" in pairs:
        return Protocol.POSTGRESQL
    return Protocol.MYSQL if port or "sslmode" in pairs else Protocol.SQL_SERVER


def _pairs(text: str) -> Iterator[tuple[str, str]]:
    position = 0
    while (equals := text.find("=", position)) >= 0:
        # Words may stand before the first key.
        key = re.split(r"[:;\"'\n]", text[position:equals])[-1]
        value, position = _value(text, equals + 1)
        yield "".join(key.split()).lower(), value


def _value(text: str, start: int) -> tuple[str, int]:
    """Read a value, quoted or not, and tell where the next key begins.

    A quote that is never closed holds all that follows, so that no piece of a password is taken
    for something else.
    """
    while start < len(text) and text[start].isspace():
        start += 1
    close = _QUOTES.get(text[start : start + 1])
    if close is None:
        end = text.find(";", start)
        end = len(text) if end < 0 else end
        return text[start:end].strip(), end + 1
    end = start + 1
    while (end := text.find(close, end)) >= 0 and text[end + 1 : end + 2] == close:
        end += 2
    if end < 0:
        return text[start + 1 :], len(text)
    after = text.find(";", end)
    return text[start + 1 : end].strip(), len(text) if after < 0 else after + 1

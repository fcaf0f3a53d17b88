"""Where a URL, also one of JDBC, says that a server is."""

from __future__ import annotations

import re
from typing import Final

from wizard.mendable import MendableError
from wizard.sentence import say
from wizard.servers.connection_string import (
    pairs_in,
    place_of_pairs,
    places_in_descriptor,
    unencrypted_oracle,
)
from wizard.servers.place import Place, place_in, places_in
from wizard.servers.protocol import Protocol

# What each scheme speaks, and on which port when that is not the protocol's own.
_SCHEMES: Final = {
    "https": (Protocol.TLS, 443),
    "wss": (Protocol.TLS, 443),
    "ldap": (Protocol.LDAP, 389),
    "ldaps": (Protocol.TLS, 636),
    "ftp": (Protocol.FTP, 21),
    "ftps": (Protocol.TLS, 990),
    "smtp": (Protocol.SMTP, 25),
    "smtps": (Protocol.TLS, 465),
    "imap": (Protocol.IMAP, 143),
    "imaps": (Protocol.TLS, 993),
    "pop": (Protocol.POP3, 110),
    "pop3": (Protocol.POP3, 110),
    "pops": (Protocol.TLS, 995),
    "pop3s": (Protocol.TLS, 995),
    "postgres": (Protocol.POSTGRESQL, 5432),
    "postgresql": (Protocol.POSTGRESQL, 5432),
    "mysql": (Protocol.MYSQL, 3306),
    "mariadb": (Protocol.MYSQL, 3306),
    "mssql": (Protocol.SQL_SERVER, 1433),
    "sqlserver": (Protocol.SQL_SERVER, 1433),
    "tcps": (Protocol.TLS, 2484),
}
_WITHOUT_TLS: Final = frozenset({"http", "ws"})
_WEB: Final = frozenset({"https", "wss"})

_SCHEME: Final = re.compile(r"(?<![a-z0-9+.-])([a-z][a-z0-9+.-]{0,30})://", re.IGNORECASE)
_JDBC: Final = re.compile(r"jdbc:(?=[a-z])", re.IGNORECASE)
# Where an address ends when there is text around it.
_END: Final = re.compile(r"[\s\"'<>`“”‘’«»]")


def places_in_url(text: str) -> tuple[Place, ...]:
    """Tell the places in the first URL of a text; none when there is no URL.

    Raises:
        MendableError: The URL is of a kind that has no certificate, or names no server; the
            sentence quotes nothing of it.
    """
    if found := _JDBC.search(text):
        return _places_in_jdbc(text[found.end() :])
    if found := _SCHEME.search(text):
        rest = _END.split(text[found.end() :], maxsplit=1)[0]
        return _places_in_authority(found[1].lower(), rest)
    return ()


def _places_in_authority(scheme: str, rest: str) -> tuple[Place, ...]:
    if scheme in _WITHOUT_TLS:
        raise MendableError(
            say(
                "{}:// has no certificate, but the same server may have one on port 443: "
                "write {}s:// to ask it."
            ).format(scheme, scheme)
        )
    if scheme in _WEB:
        hosts = re.split(r"[/?#\\;]", rest, maxsplit=1)[0].rpartition("@")[2]
        return (place_in(hosts)._replace(protocol=Protocol.TLS, usual_port=443),)
    # A password may hold a slash that should have been escaped.
    hosts = rest.partition("?")[0].rpartition("@")[2]
    hosts = re.split(r"[/#;]", hosts, maxsplit=1)[0]
    if scheme in _SCHEMES:
        return tuple(places_in(hosts, *_SCHEMES[scheme]))
    places = tuple(places_in(hosts))
    if not all(place.port for place in places):
        raise MendableError(
            say(
                "This kind of address is not known: write the host and its port, as in "
                "erp.acme.internal:8443."
            )
        )
    return places


def _places_in_jdbc(text: str) -> tuple[Place, ...]:
    """Tell the places in a JDBC URL without its first word."""
    if text.lower().startswith("oracle:"):
        return _places_in_oracle(text)
    names, slashes, rest = text.partition("://")
    known = [name for name in re.split(r"[:+]", names.lower()) if name in _SCHEMES]
    if not known or not slashes:
        raise MendableError(
            say(
                "This JDBC address names no server that is known: write the host and its "
                "port, as in db.acme.internal:5432."
            )
        )
    scheme = known[0]
    if scheme == "sqlserver":
        return _places_in_sql_server(rest)
    if places := places_in_descriptor(rest, _SCHEMES[scheme][0]):
        return places  # address=(host=…)(port=…), as MySQL's drivers have it
    return _places_in_authority(scheme, _END.split(rest, maxsplit=1)[0])


def _places_in_sql_server(rest: str) -> tuple[Place, ...]:
    """Tell the place in what follows `jdbc:sqlserver://` (Microsoft JDBC: the connection URL)."""
    hosts, _, properties = rest.partition(";")
    hosts = _END.split(hosts, maxsplit=1)[0].partition("/")[0]
    pairs = {"encrypt": "true", **pairs_in(properties)}
    if hosts:
        pairs["datasource"] = hosts
    places = place_of_pairs(pairs)
    strict = pairs["encrypt"].lower() == "strict"
    protocol = Protocol.SQL_SERVER_STRICT if strict else Protocol.SQL_SERVER
    return tuple(place._replace(protocol=protocol) for place in places)


def _places_in_oracle(text: str) -> tuple[Place, ...]:
    if places := places_in_descriptor(text):
        return places
    address = text.rpartition("@")[2]
    if address.lower().startswith("tcps:"):
        rest = _END.split(address[5:].removeprefix("//"), maxsplit=1)[0]
        return _places_in_authority("tcps", rest)
    raise unencrypted_oracle()

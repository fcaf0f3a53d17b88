"""What a server speaks before TLS begins, and on which port it usually does."""

from __future__ import annotations

from enum import StrEnum


class Protocol(StrEnum):
    """The protocols that can be asked for a certificate."""

    TLS = "tls"
    LDAP = "ldap"
    POSTGRESQL = "postgresql"
    MYSQL = "mysql"
    SQL_SERVER = "sql_server"
    SQL_SERVER_STRICT = "sql_server_strict"
    SMTP = "smtp"
    IMAP = "imap"
    POP3 = "pop3"
    FTP = "ftp"


#: Where a server of each protocol listens when nothing else is said (IANA, and its vendor).
DEFAULT_PORTS = {
    Protocol.TLS: 443,
    Protocol.LDAP: 389,
    Protocol.POSTGRESQL: 5432,
    Protocol.MYSQL: 3306,
    Protocol.SQL_SERVER: 1433,
    Protocol.SQL_SERVER_STRICT: 1433,
    Protocol.SMTP: 25,
    Protocol.IMAP: 143,
    Protocol.POP3: 110,
    Protocol.FTP: 21,
}

#: What the handshake says that follows it (ALPN, RFC 7301; names as IANA has them), where the
#: server wants to know: SQL Server does for TDS 8 (MS-TDS).
ALPN = {Protocol.SQL_SERVER_STRICT: b"tds/8.0"}

_BY_PORT = {
    389: Protocol.LDAP,
    3268: Protocol.LDAP,
    5432: Protocol.POSTGRESQL,
    6432: Protocol.POSTGRESQL,
    3306: Protocol.MYSQL,
    1433: Protocol.SQL_SERVER,
    25: Protocol.SMTP,
    587: Protocol.SMTP,
    143: Protocol.IMAP,
    110: Protocol.POP3,
    21: Protocol.FTP,
}


def protocol_of(port: int) -> Protocol:
    """Guess the protocol from a port: TLS at once, unless a server there usually begins without."""
    return _BY_PORT.get(port, Protocol.TLS)

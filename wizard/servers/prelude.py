"""Which prelude belongs to which protocol, and what holds for all of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from wizard.sentence import say
from wizard.servers.failure import Phase
from wizard.servers.preludes import ftp, imap, ldap, mysql, pop3, postgresql, smtp, sql_server
from wizard.servers.preludes.refusal import refused
from wizard.servers.protocol import Protocol

if TYPE_CHECKING:
    from collections.abc import Callable

    from wizard.servers.channel import Channel
    from wizard.servers.wire import Wire

_PREPARE: Final[dict[Protocol, Callable[[Wire], Channel]]] = {
    Protocol.LDAP: ldap.prepare,
    Protocol.POSTGRESQL: postgresql.prepare,
    Protocol.MYSQL: mysql.prepare,
    Protocol.SQL_SERVER: sql_server.prepare,
    Protocol.SMTP: smtp.prepare,
    Protocol.IMAP: imap.prepare,
    Protocol.POP3: pop3.prepare,
    Protocol.FTP: ftp.prepare,
}


def prelude_of(protocol: Protocol) -> Callable[[Wire], Channel]:
    """Tell what to do with a connection before the handshake.

    What is told takes a wire, on which nothing was sent or received, and gives what the handshake
    then travels through. Protocols that begin with TLS at once say nothing. It begins the phase
    itself, and raises a ServerError of it, or a CancelledError.
    """
    prepare = _PREPARE.get(protocol)
    if prepare is None:
        return _at_once

    def prelude(wire: Wire) -> Channel:
        wire.deadline.begin(Phase.PRELUDE)
        channel = prepare(wire)
        _refuse_more(wire)
        return channel

    return prelude


def _at_once(wire: Wire) -> Channel:
    return wire


def _refuse_more(wire: Wire) -> None:
    """Refuse what came before TLS and after it was agreed on.

    A server has nothing to say then. Somebody on the way would have slipped it in, so that it were
    taken for something said under TLS (RFC 3207, 6; CVE-2011-0411, CVE-2021-23222).
    """
    if wire.has_more:
        raise refused(
            say("Something more came after the server had agreed to TLS"),
            say("Check the port and the protocol; somebody on the way may have put it there."),
            wire.receive(),
        )

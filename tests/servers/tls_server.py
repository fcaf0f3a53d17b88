"""A TLS server on this computer, with Python's own TLS, which notes what it was sent."""

import contextlib
import ssl
import tempfile
import threading
import warnings
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from tests.authority import Issued
from tests.servers.listener import Behaviour, Listener, Talk, serving


@dataclass
class Notes:
    """What a TLS server saw.

    Attributes:
        names: The server name of each handshake; None where there was none.
        applications: The application protocol that was agreed on.
        after: What came after each handshake was over, still encrypted.
        complete: The number of handshakes that came to their end.
        ended: Set when a connection is over.
    """

    names: list[str | None] = field(default_factory=list)
    applications: list[str | None] = field(default_factory=list)
    after: list[bytes] = field(default_factory=list)
    complete: int = 0
    ended: threading.Event = field(default_factory=threading.Event)


def context_for(
    server: Issued,
    *sent: Issued,
    version: ssl.TLSVersion | None = None,
    clients_of: Issued | None = None,
    applications: Sequence[str] = (),
) -> ssl.SSLContext:
    """Settings of a server.

    Args:
        server: The certificate whose key it has, which OpenSSL always sends first.
        sent: What it sends behind that, in this order.
        version: The only version of TLS that it speaks.
        clients_of: The authority whose certificates it demands of clients.
        applications: What it agrees to by ALPN.
    """
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.set_ciphers("ALL:@SECLEVEL=0")
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "chain.pem"
        file.write_bytes(b"".join([server.key_pem, server.pem, *(one.pem for one in sent)]))
        context.load_cert_chain(file)
    if version:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", DeprecationWarning)  # that old versions are old
            context.minimum_version = context.maximum_version = version
    if clients_of:
        context.verify_mode = ssl.CERT_REQUIRED
        context.load_verify_locations(cadata=clients_of.pem.decode())
    if applications:
        context.set_alpn_protocols(list(applications))
    return context


@contextmanager
def tls_serving(
    context: ssl.SSLContext,
    *,
    by_name: dict[str, ssl.SSLContext] | None = None,
    host: str = "127.0.0.1",
) -> Iterator[tuple[Listener, Notes]]:
    """Serve TLS; names that are not in `by_name` get the context itself."""
    notes = Notes()

    def choose(connection: ssl.SSLObject, name: str | None, _: ssl.SSLContext) -> None:
        notes.names.append(name)
        connection.context = (by_name or {}).get(name or "", context)

    context.sni_callback = choose
    with serving(tls(context, notes), host) as peer:
        yield peer, notes


def tls(context: ssl.SSLContext, notes: Notes) -> Behaviour:
    """Do a handshake as far as it goes, and note what comes after it."""

    def behave(talk: Talk) -> None:
        incoming, outgoing = ssl.MemoryBIO(), ssl.MemoryBIO()
        connection = context.wrap_bio(incoming, outgoing, server_side=True)
        try:
            with contextlib.suppress(ssl.SSLError):  # as when there is no client's certificate
                _shake_hands(talk, connection, incoming, outgoing)
                notes.complete += 1
                notes.applications.append(connection.selected_alpn_protocol())
            talk.send(outgoing.read())
            before = len(talk.received)
            talk.listen()
            notes.after.append(incoming.read() + bytes(talk.received[before:]))
        finally:
            notes.ended.set()

    return behave


def _shake_hands(
    talk: Talk, connection: ssl.SSLObject, incoming: ssl.MemoryBIO, outgoing: ssl.MemoryBIO
) -> None:
    while True:
        try:
            connection.do_handshake()
        except ssl.SSLWantReadError:
            talk.send(outgoing.read())
            content = talk.receive()
            if not content:
                raise ConnectionError from None
            incoming.write(content)
        else:
            talk.send(outgoing.read())
            return

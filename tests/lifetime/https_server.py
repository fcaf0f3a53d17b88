"""An HTTPS server on this computer, which notes everything that it can decrypt."""

import contextlib
import ssl
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TypeVar

from tests.authority import Authority, Issued
from tests.servers.listener import Listener, Talk, serving
from tests.servers.tls_server import context_for
from wizard.servers.address_search import Address

HOST = "acme-lt.acme.test"
ROOT = Authority.root("Acme Root CA")
SERVER = ROOT.server([HOST, "127.0.0.1"])

Result = TypeVar("Result")


def trusting(*roots: Issued) -> Callable[[], ssl.SSLContext]:
    """What a computer verifies servers with, where these authorities are trusted."""

    def context() -> ssl.SSLContext:
        made = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        for root in roots:
            made.load_verify_locations(cadata=root.pem.decode())
        return made

    return context


class SecureTalk:
    """One connection after the handshake, from the side of the server.

    Attributes:
        heard: All that was decrypted.
    """

    def __init__(self, talk: Talk, context: ssl.SSLContext, heard: bytearray) -> None:
        self.talk = talk
        self.heard = heard
        self._incoming, self._outgoing = ssl.MemoryBIO(), ssl.MemoryBIO()
        self._tls = context.wrap_bio(self._incoming, self._outgoing, server_side=True)

    def shake_hands(self) -> None:
        self._do(self._tls.do_handshake)

    def receive(self) -> bytes:
        content = self._do(lambda: self._tls.read(2**16))
        self.heard += content
        return content

    def receive_request(self) -> bytes:
        content = b""
        while not content.endswith(b"\r\n\r\n"):
            more = self.receive()
            if not more:
                raise ConnectionError
            content += more
        return content

    def send(self, content: bytes) -> None:
        self._do(lambda: self._tls.write(content))

    def close(self) -> None:
        """Say that this was all (close_notify, RFC 8446, 6.1)."""
        with contextlib.suppress(ssl.SSLError):  # it would wait for the client to say so too
            self._tls.unwrap()
        self.talk.send(self._outgoing.read())

    def _do(self, act: Callable[[], Result]) -> Result:
        while True:
            try:
                done = act()
            except ssl.SSLWantReadError:
                self.talk.send(self._outgoing.read())
                content = self.talk.receive()
                if not content:
                    raise ConnectionError from None
                self._incoming.write(content)
            else:
                self.talk.send(self._outgoing.read())
                return done


SecureBehaviour = Callable[[SecureTalk], None]


@dataclass
class HttpsServer:
    """A server that is running.

    Attributes:
        listener: Where it listens.
        conversations: What each connection said, decrypted.
    """

    listener: Listener
    conversations: list[bytearray] = field(default_factory=list)

    @property
    def heard(self) -> bytes:
        return b"".join(bytes(conversation) for conversation in self.conversations)

    @property
    def requests(self) -> int:
        return self.heard.count(b"HTTP/1.1\r\n")

    def resolve(self, _host: str, _port: int) -> list[Address]:
        """Let every name lead here."""
        return [Address(2, (self.listener.host, self.listener.port))]


@contextmanager
def https_serving(
    behaviour: SecureBehaviour, server: Issued = SERVER, *sent: Issued
) -> Iterator[HttpsServer]:
    context = context_for(server, *sent)
    conversations: list[bytearray] = []

    def behave(talk: Talk) -> None:
        conversations.append(bytearray())
        secure = SecureTalk(talk, context, conversations[-1])
        # As when the client does not trust the certificate.
        with contextlib.suppress(ssl.SSLError):
            secure.shake_hands()
            behaviour(secure)

    with serving(behave) as listener:
        yield HttpsServer(listener, conversations)


# Behaviours


def replying(content: bytes, *, notify: bool = True) -> SecureBehaviour:
    """Answer a request, and close."""

    def behave(talk: SecureTalk) -> None:
        talk.receive_request()
        talk.send(content)
        if notify:
            talk.close()

    return behave


def mute(talk: SecureTalk) -> None:
    while talk.receive():
        pass


def response(status: str, body: bytes = b"", *headers: str) -> bytes:
    """A whole response with the length of its body."""
    lines = [f"HTTP/1.1 {status}", f"Content-Length: {len(body)}", *headers, "", ""]
    return "\r\n".join(lines).encode("latin-1") + body

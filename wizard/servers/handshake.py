"""The TLS handshake: what a server sends in it, whatever that is worth."""

from __future__ import annotations

import contextlib
import threading
from typing import TYPE_CHECKING, Final, NamedTuple

from OpenSSL import SSL, crypto

from wizard.sentence import say
from wizard.servers import alert, stranger
from wizard.servers.failure import Phase, ServerError

if TYPE_CHECKING:
    from wizard.servers.channel import Channel

# What old servers need: 1024 bits, SHA-1 and the like (level 0), and a handshake without the mark
# of secure renegotiation, SSL_OP_LEGACY_SERVER_CONNECT. Nothing is trusted, and nothing is sent.
_CIPHERS: Final = b"ALL:eNULL:!aNULL:!PSK:!SRP:@SECLEVEL=0"
_LEGACY_SERVERS: Final = 0x4

#: Held while a server's answer is worked out, which is a moment and waits for nobody. When dozens
#: answer at once, Python's lock would go round among all of them before the window has it again.
TURN: Final = threading.Lock()

_PIECE: Final = 2**16
# An alert is told as its level and its number, a byte each (RFC 5246, 7.2).
_READ_ALERT: Final = SSL.SSL_CB_READ_ALERT
_FATAL: Final = 2
_ASKS_FOR_CERTIFICATE: Final = b"read server certificate request"

_VERSIONS: Final = {
    "TLSv1": "TLS 1.0",
    "TLSv1.1": "TLS 1.1",
    "TLSv1.2": "TLS 1.2",
    "TLSv1.3": "TLS 1.3",
}
# What OpenSSL says that deserves other words than its own.
_ENCODING: Final = "asn1"
_TOO_OLD: Final = "unsupported protocol"


class Presented(NamedTuple):
    """What a server sent in its handshake.

    Attributes:
        certificates: In its own order; at least one. OpenSSL gives them in DER, so the rare one
            that was sent in BER is not what it was byte for byte; what is signed of it is.
        tls_version: As `TLS 1.3`.
        cipher: The name of the cipher suite, as OpenSSL has it; empty when none was agreed on.
        wants_client_certificate: Whether it sent a CertificateRequest (RFC 8446, 4.3.2; RFC 5246,
            7.4.4). One that asks only after a request, as IIS may, cannot be told.
    """

    certificates: tuple[bytes, ...]
    tls_version: str
    cipher: str
    wants_client_certificate: bool


def shake_hands(channel: Channel, server_name: str = "", application: bytes = b"") -> Presented:
    """Do a handshake without verifying anything, and send nothing after it.

    A server that ends it once its certificates came has presented them all the same: it may insist
    on a certificate of the client, or have no key that fits.

    Args:
        channel: Where TLS begins at once.
        server_name: The name that is asked for, in A-labels (RFC 6066, 3); empty for none.
        application: The application protocol that is offered (ALPN, RFC 7301); empty for none.

    Raises:
        CancelledError: The customer gave up.
        ServerError: No certificate came.
    """
    with TURN:
        attempt = _Attempt(server_name, application)
    try:
        attempt.run(channel)
    except ServerError:
        if not attempt.certificates:
            raise
    with TURN:
        return attempt.presented()


class _Attempt:
    def __init__(self, server_name: str, application: bytes) -> None:
        self._wants_client_certificate = False
        self._alert: int | None = None
        context = SSL.Context(SSL.TLS_CLIENT_METHOD)
        context.set_min_proto_version(SSL.TLS1_VERSION)
        context.set_cipher_list(_CIPHERS)
        context.set_options(_LEGACY_SERVERS)
        context.set_verify(SSL.VERIFY_NONE)
        context.set_info_callback(self._note)
        if application:
            context.set_alpn_protos([application])
        self._connection = SSL.Connection(context, None)
        if server_name:
            self._connection.set_tlsext_host_name(_encoded(server_name))
        self._connection.set_connect_state()

    @property
    def certificates(self) -> tuple[bytes, ...]:
        chain = self._connection.get_peer_cert_chain() or ()
        return tuple(crypto.dump_certificate(crypto.FILETYPE_ASN1, each) for each in chain)

    def run(self, channel: Channel) -> None:
        """Talk until the handshake is over.

        Raises:
            ServerError: It came to no good end.
        """
        first = True
        while not self._is_over():
            self._send(channel)
            content = channel.receive()
            if not content:
                raise _failure(
                    say(
                        "The server closed the connection when TLS began. Check the port and "
                        "the protocol, or try another server name."
                    )
                )
            if first and not stranger.speaks_tls(content):
                raise _failure(stranger.words(_introduction(channel, content)))
            first = False
            self._connection.bio_write(content)
        self._send(channel)

    def presented(self) -> Presented:
        """Tell what came, the handshake being over."""
        certificates = self.certificates
        if not certificates:
            raise _failure(
                say("The server showed no certificate. Check the port and the protocol.")
            )
        version = self._connection.get_protocol_version_name()
        return Presented(
            certificates=certificates,
            tls_version=_VERSIONS.get(version, version),
            cipher=self._connection.get_cipher_name() or "",
            wants_client_certificate=self._wants_client_certificate,
        )

    def _is_over(self) -> bool:
        try:
            with TURN:
                self._connection.do_handshake()
        except SSL.WantReadError:
            return False
        except SSL.Error as error:
            raise _failure(self._reason(error)) from None
        return True

    def _send(self, channel: Channel) -> None:
        content = b""
        with contextlib.suppress(SSL.WantReadError):  # there is no more
            while True:
                content += self._connection.bio_read(_PIECE)
        if content:
            channel.send(content)

    def _note(self, connection: SSL.Connection, where: int, value: int) -> None:
        if where == _READ_ALERT and value >> 8 == _FATAL:
            self._alert = value & 0xFF
        elif _ASKS_FOR_CERTIFICATE in connection.get_state_string():
            self._wants_client_certificate = True

    def _reason(self, error: SSL.Error) -> str:
        if self._alert is not None:
            return alert.words(self._alert)
        entries = error.args[0] if type(error) is SSL.Error else []  # its subclasses give none
        reasons = [reason for *_, reason in entries]
        if any(library.startswith(_ENCODING) for library, *_ in entries):
            return say(
                "The server sent a certificate that cannot be read. Ask whoever runs it "
                "for its certificates as files."
            )
        if _TOO_OLD in reasons:
            return say(
                "The server speaks a version of TLS older than 1.0, which this program "
                "cannot read and OutSystems 11 Cloud refuses. Have the server updated."
            )
        return say("The TLS handshake failed ({}). Check the port and the protocol.").format(
            ", ".join(reasons) or say("no reason is known")
        )


def _introduction(channel: Channel, content: bytes) -> bytes:
    """Hear out a server that does not speak TLS, until it is clear what it speaks."""
    with contextlib.suppress(ServerError):  # it has said enough, or will not say more
        while not stranger.is_told_apart(content) and (more := channel.receive()):
            content += more
    return content


def _encoded(server_name: str) -> bytes:
    try:
        return server_name.rstrip(".").encode("idna")
    except UnicodeError:
        raise _failure(
            say("No server can be asked for the name {}. Correct it.").format(server_name)
        ) from None


def _failure(sentence: str) -> ServerError:
    return ServerError(Phase.HANDSHAKE, sentence)

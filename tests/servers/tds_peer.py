"""A SQL Server of a private authority on this computer, as far as its encrypted login.

It speaks what MS-TDS says of PRELOGIN (2.2.6.5), of TLS inside PRELOGIN packets (3.3.5.2) and of
LOGIN7, to which it answers that the login failed (2.2.7.10), for it has no accounts. It shares no
code with the program, and a real client of SQL Server logs in to it in its tests.
"""

from __future__ import annotations

import socket
import struct
import threading
from contextlib import contextmanager, suppress
from enum import IntEnum
from typing import TYPE_CHECKING

from OpenSSL import SSL

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from tests.authority import Issued

_HEADER = struct.Struct("!BBHHBB")
_RESPONSE, _LOGIN7, _PRELOGIN = 0x04, 0x10, 0x12
_VERSION, _ENCRYPTION, _INSTANCE, _THREAD, _MARS, _TERMINATOR = 0, 1, 2, 3, 4, 0xFF
_ERROR, _DONE = 0xAA, 0xFD
#: What the server says its version is: 16.0.4135, which is SQL Server 2022.
_VERSION_2022 = b"\x10\x00\x10\x27\x00\x00"
_LOGIN_FAILED = 18_456


class Encryption(IntEnum):
    """How a client or a server feels about encryption (MS-TDS 2.2.6.5)."""

    OFF = 0
    ON = 1
    NOT_SUPPORTED = 2
    REQUIRED = 3


class TdsPeer:
    """The server.

    Attributes:
        port: Where it listens, on 127.0.0.1.
        heard: Every byte that came before TLS, of all connections.
        handshakes: How many were completed.
        logins: The types of the packets that came through TLS after that.
    """

    def __init__(
        self,
        chain: Sequence[Issued],
        setting: Encryption = Encryption.OFF,
        packet_size: int = 4_096,
    ) -> None:
        """Make it.

        Args:
            chain: Its certificate, and those that it sends along.
            setting: OFF for encryption when the client wants it, REQUIRED, or NOT_SUPPORTED.
            packet_size: The most bytes of its packets.
        """
        self._chain = chain
        self._setting = setting
        self._packet_size = packet_size
        self.listening = socket.create_server(("127.0.0.1", 0))
        self._is_over = threading.Event()
        self.port: int = self.listening.getsockname()[1]
        self.heard = b""
        self.handshakes = 0
        self.logins: list[int] = []

    def serve(self) -> None:
        """Serve one connection after the other until it is closed."""
        while not self._is_over.is_set():
            connected, _ = self.listening.accept()
            with connected, suppress(OSError, SSL.Error, EOFError):
                connected.settimeout(10)
                self._talk(connected)

    def connection(self) -> socket.socket:
        return socket.create_connection(("127.0.0.1", self.port))

    def close(self) -> None:
        self._is_over.set()
        self.connection().close()  # wakes the one that accepts

    def _talk(self, connected: socket.socket) -> None:
        kind, prelogin = self._receive_message(connected)
        if kind != _PRELOGIN:
            return
        wanted = Encryption(_options(prelogin)[_ENCRYPTION][0])
        agreed = self._agree(wanted)
        connected.sendall(self._packets(_RESPONSE, _prelogin_response(agreed)))
        if agreed is Encryption.NOT_SUPPORTED or wanted is Encryption.NOT_SUPPORTED:
            return
        tls = self._handshake(connected)
        self.handshakes += 1
        self.logins.append(_receive_packet(tls, connected)[0])
        answer = self._packets(_RESPONSE, _login_failed())
        if agreed is Encryption.OFF:  # only the login is encrypted
            connected.sendall(answer)
        else:
            tls.sendall(answer)
            connected.sendall(tls.bio_read(65_536))
        connected.recv(1)

    def _agree(self, wanted: Encryption) -> Encryption:
        """Look it up in the table of MS-TDS 2.2.6.5."""
        if self._setting is Encryption.NOT_SUPPORTED:
            return Encryption.NOT_SUPPORTED
        if self._setting is Encryption.REQUIRED and wanted in {
            Encryption.OFF,
            Encryption.NOT_SUPPORTED,
        }:
            return Encryption.REQUIRED
        return Encryption.ON if wanted is Encryption.REQUIRED else wanted

    def _handshake(self, connected: socket.socket) -> SSL.Connection:
        tls = SSL.Connection(self._context())
        tls.set_accept_state()
        while True:
            try:
                tls.do_handshake()
                done = True
            except SSL.WantReadError:
                done = False
            with suppress(SSL.WantReadError):
                connected.sendall(self._packets(_PRELOGIN, tls.bio_read(65_536)))
            if done:
                return tls
            kind, content = self._receive_message(connected)
            if kind != _PRELOGIN:
                raise EOFError
            tls.bio_write(content)

    def _context(self) -> SSL.Context:
        context = SSL.Context(SSL.TLS_SERVER_METHOD)
        # With TDS 7 SQL Server has no later one.
        context.set_max_proto_version(SSL.TLS1_2_VERSION)
        leaf, *others = self._chain
        context.use_certificate(leaf.certificate)
        context.use_privatekey(leaf.key)
        for other in others:
            context.add_extra_chain_cert(other.certificate)
        return context

    def _receive_message(self, connected: socket.socket) -> tuple[int, bytes]:
        """Receive packets up to the one that ends the message."""
        message = b""
        while True:
            header = _exactly(connected, _HEADER.size)
            kind, status, length, *_ = _HEADER.unpack(header)
            payload = _exactly(connected, length - _HEADER.size)
            self.heard += header + payload
            message += payload
            if status & 1:
                return kind, message

    def _packets(self, kind: int, content: bytes) -> bytes:
        size = self._packet_size - _HEADER.size
        packets = b""
        for start in range(0, len(content), size):
            piece = content[start : start + size]
            last = start + size >= len(content)
            number = start // size + 1
            packets += _HEADER.pack(kind, last, _HEADER.size + len(piece), 0, number % 256, 0)
            packets += piece
        return packets


@contextmanager
def sql_server(
    chain: Sequence[Issued], setting: Encryption = Encryption.OFF, packet_size: int = 4_096
) -> Iterator[TdsPeer]:
    peer = TdsPeer(chain, setting, packet_size)
    thread = threading.Thread(target=peer.serve)
    thread.start()
    try:
        yield peer
    finally:
        peer.close()
        thread.join()
        peer.listening.close()


def _options(prelogin: bytes) -> dict[int, bytes]:
    """Read a PRELOGIN, and refuse what SQL Server would refuse: the version must be the first."""
    options: dict[int, bytes] = {}
    position = 0
    while prelogin[position] != _TERMINATOR:
        token, offset, length = struct.unpack_from("!BHH", prelogin, position)
        options[token] = prelogin[offset : offset + length]
        position += 5
    if next(iter(options)) != _VERSION or len(options[_VERSION]) != 6:
        raise EOFError
    return options


def _prelogin_response(encryption: Encryption) -> bytes:
    options = {
        _VERSION: _VERSION_2022,
        _ENCRYPTION: bytes([encryption]),
        _INSTANCE: b"\0",
        _THREAD: b"",
        _MARS: b"\0",
    }
    head, values = b"", b""
    for token, value in options.items():
        head += struct.pack("!BHH", token, 5 * len(options) + 1 + len(values), len(value))
        values += value
    return head + bytes([_TERMINATOR]) + values


def _login_failed() -> bytes:
    text = "Login failed: nobody has an account here."
    name = "ACME"
    rest = struct.pack("<IBB", _LOGIN_FAILED, 1, 14)
    rest += struct.pack("<H", len(text)) + text.encode("utf-16-le")
    rest += bytes([len(name)]) + name.encode("utf-16-le") + b"\0" + struct.pack("<I", 1)
    error = struct.pack("<BH", _ERROR, len(rest)) + rest
    return error + struct.pack("<BHHQ", _DONE, 2, 0, 0)


def _receive_packet(tls: SSL.Connection, connected: socket.socket) -> tuple[int, bytes]:
    """Receive a packet through TLS, whose records are no longer wrapped."""
    content = b""
    while len(content) < _HEADER.size or len(content) < _HEADER.unpack_from(content)[2]:
        try:
            content += tls.recv(65_536)
        except SSL.WantReadError:
            tls.bio_write(connected.recv(65_536))
    return content[0], content[_HEADER.size :]


def _exactly(connected: socket.socket, count: int) -> bytes:
    content = b""
    while len(content) < count:
        piece = connected.recv(count - len(content))
        if not piece:
            raise EOFError
        content += piece
    return content

from contextlib import suppress
from pathlib import Path

import pytds  # type: ignore[import-untyped] # it brings no types
import pytest
from cryptography.hazmat.primitives.serialization import Encoding
from OpenSSL import SSL

from tests.authority import Authority
from tests.servers.attempts import failure_with, patient
from tests.servers.dialogues import TDS_REQUEST, Turn, tds_packet
from tests.servers.peers import OneByOne, Peer, follows, server
from tests.servers.tds_peer import Encryption, TdsPeer, sql_server
from wizard.servers.channel import Channel
from wizard.servers.failure import ServerError
from wizard.servers.prelude import prelude_of
from wizard.servers.preludes.tds_channel import TdsChannel
from wizard.servers.protocol import Protocol
from wizard.servers.wire import Wire

ROOT = Authority.root("Acme Root CA")
ISSUING = ROOT.intermediate("Acme Issuing CA")
SERVER = ISSUING.server(["sql.acme.test"])
CHAIN = [SERVER, ISSUING, ROOT]

PRELOGIN, LOGIN7 = 0x12, 0x10


# The peer, which a real client takes for SQL Server


@pytest.mark.parametrize("setting", [Encryption.OFF, Encryption.REQUIRED])
@pytest.mark.parametrize("for_login_alone", [True, False])
@pytest.mark.parametrize("packet_size", [4_096, 512])
def test_a_real_client_comes_as_far_as_its_encrypted_login(
    setting: Encryption, for_login_alone: bool, packet_size: int, tmp_path: Path
) -> None:
    with (
        sql_server(CHAIN, setting, packet_size) as peer,
        pytest.raises(pytds.OperationalError, match="nobody has an account here"),
    ):
        log_in(peer, ROOT, tmp_path, for_login_alone=for_login_alone)
    assert peer.handshakes == 1
    assert peer.logins == [LOGIN7]


def test_a_real_client_refuses_the_peer_of_another_authority(tmp_path: Path) -> None:
    with sql_server(CHAIN) as peer, pytest.raises(SSL.Error, match="certificate verify failed"):
        log_in(peer, Authority.root("Other Root CA"), tmp_path)
    assert peer.logins == []


def test_a_real_client_is_told_that_there_is_no_encryption(tmp_path: Path) -> None:
    with (
        sql_server(CHAIN, Encryption.NOT_SUPPORTED) as peer,
        pytest.raises(pytds.Error, match="not supported by server"),
    ):
        log_in(peer, ROOT, tmp_path)
    assert peer.handshakes == 0


def log_in(
    peer: TdsPeer, trusted: Authority, folder: Path, *, for_login_alone: bool = False
) -> None:
    file = folder / "trusted.pem"
    file.write_bytes(trusted.pem)
    with peer.connection() as connected:
        pytds.connect(
            dsn="127.0.0.1",
            port=peer.port,
            sock=connected,
            user="somebody",
            password="something",
            cafile=str(file),
            enc_login_only=for_login_alone,
            validate_host=False,  # it would ask pyOpenSSL in a way that is deprecated
            disable_connect_retry=True,
        )


# The prelude and the handshake


def certificates_through(channel: Channel) -> list[bytes]:
    """Do a handshake, and tell what the server sent, in its order."""
    tls = SSL.Connection(SSL.Context(SSL.TLS_CLIENT_METHOD))
    tls.set_connect_state()
    while True:
        try:
            tls.do_handshake()
            break
        except SSL.WantReadError:
            with suppress(SSL.WantReadError):
                channel.send(tls.bio_read(65_536))
            content = channel.receive()
            assert content
            tls.bio_write(content)
    chain = tls.get_peer_cert_chain(as_cryptography=True)
    assert chain is not None
    return [certificate.public_bytes(Encoding.DER) for certificate in chain]


@pytest.mark.parametrize("setting", [Encryption.OFF, Encryption.REQUIRED])
@pytest.mark.parametrize("packet_size", [4_096, 64])
def test_the_certificates_are_had_through_packets(setting: Encryption, packet_size: int) -> None:
    with sql_server(CHAIN, setting, packet_size) as peer, peer.connection() as connected:
        channel = prelude_of(Protocol.SQL_SERVER)(Wire(connected, patient()))
        assert certificates_through(channel) == [one.der for one in CHAIN]
        connected.close()
    assert peer.handshakes == 1
    assert peer.logins == []
    assert peer.heard.startswith(TDS_REQUEST)
    records = peer.heard[len(TDS_REQUEST) :]
    assert records[:2] == bytes([PRELOGIN, 1])
    assert records[8:10] == b"\x16\x03"  # a handshake record of TLS


def test_the_packets_may_come_byte_by_byte() -> None:
    with sql_server(CHAIN) as peer, OneByOne.of(peer.connection()) as connected:
        channel = prelude_of(Protocol.SQL_SERVER)(Wire(connected, patient()))
        assert certificates_through(channel) == [one.der for one in CHAIN]
        connected.close()


def test_a_server_without_encryption_is_told() -> None:
    with sql_server(CHAIN, Encryption.NOT_SUPPORTED) as peer, peer.connection() as connected:
        error = failure_with(Protocol.SQL_SERVER, connected, patient())
        assert "ENCRYPT_NOT_SUP" in error.sentence
        assert peer.heard == TDS_REQUEST


def test_a_server_that_hangs_up_may_want_the_strict_way() -> None:
    def closes(peer: Peer) -> None:
        peer.hear(len(TDS_REQUEST))
        peer.socket.close()

    with server(closes) as connected:
        error = failure_with(Protocol.SQL_SERVER, connected.socket, patient())
    assert error.sentence == (
        "The server closed the connection when it was asked for encryption. "
        "Check the port, or choose SQL Server with strict encryption (TDS 8)."
    )


# The packets


@pytest.mark.parametrize(
    ("size", "sizes"),
    [(1, [9]), (4_088, [4_096]), (4_089, [4_096, 9]), (257 * 4_088, [4_096] * 257)],
)
def test_what_is_long_is_sent_in_several_packets(size: int, sizes: list[int]) -> None:
    content = bytes(range(256)) * 4_200
    with server(follows([])) as connected:
        TdsChannel(Wire(connected.socket, patient())).send(content[:size])
        heard = connected.heard()
    payload = b""
    found: list[int] = []
    while heard:
        length = int.from_bytes(heard[2:4])
        is_last = length == len(heard)
        number = len(found) + 1
        assert heard[:2] + heard[4:8] == bytes([PRELOGIN, is_last, 0, 0, number % 256, 0])
        payload += heard[8:length]
        heard = heard[length:]
        found.append(length)
    assert payload == content[:size]
    assert found == sizes


def received(said: bytes) -> list[bytes]:
    with server(follows([Turn(b"", said)])) as connected:
        wire = Wire(connected.socket, patient())
        channel = TdsChannel(wire)
        return [channel.receive() for _ in range(3)]


def test_packets_that_come_together_are_told_apart_and_empty_ones_passed_over() -> None:
    packets = tds_packet(b"one", PRELOGIN, 0) + tds_packet(b"", PRELOGIN) + tds_packet(b"two")
    assert received(packets + tds_packet(b"x" * 32_759)) == [b"one", b"two", b"x" * 32_759]


@pytest.mark.parametrize("rest", [b"", b"\x12", tds_packet(b"cut off")[:-1]])
def test_a_connection_that_ends_is_told_by_nothing(rest: bytes) -> None:
    with server(lambda peer: says_and_closes(peer, tds_packet(b"one") + rest)) as connected:
        channel = TdsChannel(Wire(connected.socket, patient()))
        assert [channel.receive(), channel.receive()] == [b"one", b""]


def says_and_closes(peer: Peer, content: bytes) -> None:
    peer.say(content)
    peer.socket.close()


@pytest.mark.parametrize(
    "header",
    [
        b"\x12\x01\x00\x07\x00\x00\x01\x00",  # shorter than itself
        b"\x12\x01\x80\x00\x00\x00\x01\x00",  # longer than any
        b"\x01\x01\x00\x09\x00\x00\x01\x00",  # of another type
        b"\x15\x03\x03\x00\x02\x02\x28\x00",  # TLS without packets
    ],
)
def test_what_is_no_packet_is_refused(header: bytes) -> None:
    with pytest.raises(ServerError):
        received(header)

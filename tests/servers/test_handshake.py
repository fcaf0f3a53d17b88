import re
import ssl
import subprocess
import threading
import time

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.serialization import Encoding

from tests.authority import Authority, Issued, KeyKind
from tests.certificates.openssl_tool import openssl
from tests.servers import flights, listener
from tests.servers.asking import GRACE, SHORT, ask, at, encoded, fails_in_time
from tests.servers.listener import Behaviour, Talk, serving
from tests.servers.tls_server import context_for, tls_serving
from wizard.servers.failure import CancelledError, Phase
from wizard.servers.protocol import Protocol
from wizard.servers.target import Target

ROOT = Authority.root("Acme Root CA")
ISSUING = ROOT.intermediate("Acme Issuing CA")
OTHER = Authority.root("Other Root CA")
SERVER = ISSUING.server(["server.acme.test"], key_kind=KeyKind.RSA)

HELLO = flights.server_hello()
CHAIN = flights.certificates([SERVER.der, ISSUING.der])


# What is sent

LISTS = {
    "in order": (ISSUING, ROOT),
    "in odd order": (ROOT, ISSUING),
    "without the intermediate": (),
    "with what does not belong": (OTHER, ISSUING, OTHER.server(["other.acme.test"])),
    "twice": (ISSUING, ISSUING, SERVER),
}


@pytest.mark.parametrize("sent", LISTS.values(), ids=LISTS)
@pytest.mark.parametrize("version", [ssl.TLSVersion.TLSv1_2, ssl.TLSVersion.TLSv1_3])
def test_the_list_is_as_it_was_sent(sent: tuple[Issued, ...], version: ssl.TLSVersion) -> None:
    with tls_serving(context_for(SERVER, *sent, version=version)) as (server, _):
        assert encoded(ask(at(server))) == [one.der for one in (SERVER, *sent)]


@pytest.mark.parametrize("sent", LISTS.values(), ids=LISTS)
def test_openssl_sees_the_same_list(sent: tuple[Issued, ...]) -> None:
    program = openssl()
    with tls_serving(context_for(SERVER, *sent)) as (server, _):
        ours = encoded(ask(at(server)))
        shown = subprocess.run(
            [program, "s_client", "-showcerts", "-connect", f"127.0.0.1:{server.port}"],
            stdin=subprocess.DEVNULL,
            capture_output=True,
            check=True,
        ).stdout
    blocks = re.findall(rb"-----BEGIN.*?-----END CERTIFICATE-----", shown, re.DOTALL)
    theirs = [x509.load_pem_x509_certificate(block) for block in blocks]
    assert ours == [one.public_bytes(Encoding.DER) for one in theirs]


def test_nothing_is_said_after_the_handshake() -> None:
    for version in (ssl.TLSVersion.TLSv1_2, ssl.TLSVersion.TLSv1_3):
        with tls_serving(context_for(SERVER, version=version)) as (server, notes):
            ask(at(server))
            assert notes.ended.wait(5)
        assert notes.complete == 1
        assert notes.after == [b""]
        assert len(server.talks) == 1


@pytest.mark.parametrize(
    ("version", "words"),
    [(ssl.TLSVersion.TLSv1_2, "TLS 1.2"), (ssl.TLSVersion.TLSv1_3, "TLS 1.3")],
)
def test_version_and_cipher_are_told(version: ssl.TLSVersion, words: str) -> None:
    with tls_serving(context_for(SERVER, version=version)) as (server, _):
        report = ask(at(server))
    assert report.tls_version == words
    assert "AES" in report.cipher


@pytest.mark.skipif(not ssl.HAS_TLSv1_1, reason="needs an OpenSSL that has TLS 1.0 and 1.1")
@pytest.mark.parametrize(
    ("version", "words"),
    [(ssl.TLSVersion.TLSv1, "TLS 1.0"), (ssl.TLSVersion.TLSv1_1, "TLS 1.1")],
)
def test_a_server_that_speaks_an_old_tls_is_read(version: ssl.TLSVersion, words: str) -> None:
    with tls_serving(context_for(SERVER, ISSUING, version=version)) as (server, _):
        report = ask(at(server))
    assert encoded(report) == [SERVER.der, ISSUING.der]
    assert report.tls_version == words


def test_a_server_that_encrypts_nothing_is_read() -> None:
    context = context_for(SERVER, ISSUING, version=ssl.TLSVersion.TLSv1_2)
    context.set_ciphers("NULL-SHA256:@SECLEVEL=0")
    with tls_serving(context) as (server, _):
        assert encoded(ask(at(server))) == [SERVER.der, ISSUING.der]


def test_a_server_from_before_secure_renegotiation_is_read() -> None:
    flight = flights.server_hello(extensions=b"") + CHAIN
    with serving(after(flight, lambda _: None)) as server:
        assert encoded(ask(at(server))) == [SERVER.der, ISSUING.der]


# What the client is asked for


@pytest.mark.parametrize("version", [ssl.TLSVersion.TLSv1_2, ssl.TLSVersion.TLSv1_3])
def test_a_server_that_insists_on_a_client_certificate_is_read(version: ssl.TLSVersion) -> None:
    context = context_for(SERVER, ISSUING, version=version, clients_of=ROOT)
    with tls_serving(context) as (server, notes):
        report = ask(at(server))
        assert notes.ended.wait(5)
    assert encoded(report) == [SERVER.der, ISSUING.der]
    assert report.wants_client_certificate
    assert notes.complete == 0


def test_a_server_that_names_no_authority_wants_a_certificate_all_the_same() -> None:
    context = context_for(SERVER)
    context.verify_mode = ssl.CERT_OPTIONAL
    with tls_serving(context) as (server, _):
        assert ask(at(server)).wants_client_certificate


def test_a_server_that_asks_for_nothing_wants_no_certificate() -> None:
    with tls_serving(context_for(SERVER)) as (server, _):
        assert not ask(at(server)).wants_client_certificate


# Names


def test_the_server_is_asked_for_its_name() -> None:
    with tls_serving(context_for(SERVER)) as (server, notes):
        ask(Target("localhost", server.port, Protocol.TLS))
        ask(Target("localhost", server.port, Protocol.TLS, "erp.acme.test"))
        ask(Target("127.0.0.1", server.port, Protocol.TLS, "erp.acme.test."))
    assert notes.names == ["localhost", "erp.acme.test", "erp.acme.test"]


@pytest.mark.parametrize("name", ["", "127.0.0.1", "::1"])
def test_an_address_is_never_asked_for(name: str) -> None:
    with tls_serving(context_for(SERVER)) as (server, notes):
        ask(at(server, name))
    assert notes.names == [None]


def test_another_name_may_give_another_certificate() -> None:
    other = OTHER.server(["erp.acme.test"])
    by_name = {"erp.acme.test": context_for(other)}
    with tls_serving(context_for(SERVER), by_name=by_name) as (server, _):
        assert encoded(ask(at(server))) == [SERVER.der]
        assert encoded(ask(at(server, "erp.acme.test"))) == [other.der]


def test_a_name_that_cannot_be_asked_for_is_said() -> None:
    with tls_serving(context_for(SERVER)) as (server, _):
        report = ask(at(server, "a..b"))
    assert report.failed_in is Phase.HANDSHAKE
    assert "a..b" in report.failure


@pytest.mark.parametrize(
    ("protocol", "agreed"), [(Protocol.SQL_SERVER_STRICT, "tds/8.0"), (Protocol.TLS, None)]
)
def test_sql_server_alone_is_asked_for_tds(protocol: Protocol, agreed: str | None) -> None:
    with tls_serving(context_for(SERVER, applications=["tds/8.0"])) as (server, notes):
        ask(at(server)._replace(protocol=protocol))
    assert notes.applications == [agreed]


def test_a_server_is_read_by_ipv6() -> None:
    try:
        with tls_serving(context_for(SERVER), host="::1") as (server, _):
            report = ask(at(server))
    except OSError:
        pytest.skip("IPv6 is missing on this computer")
    assert encoded(report) == [SERVER.der]


# Servers that fail once their certificates are there


def after(flight: bytes, then: Behaviour) -> Behaviour:
    def behave(talk: Talk) -> None:
        talk.receive()
        talk.send(flight)
        then(talk)

    return behave


@pytest.mark.parametrize(
    "then",
    [
        listener.silent,
        listener.dripping(b"\x16\x03\x03\x40\0", b"\0"),
        listener.flooding(b"", b"\x16\x03\x03\0\x04\x63\0\0\0"),
        lambda talk: talk.send(flights.alert(80)),
        lambda talk: talk.send(b"nonsense"),
        lambda _: None,
    ],
    ids=["silent", "dripping", "flooding", "alert", "nonsense", "closing"],
)
def test_once_the_certificates_came_they_are_there(then: Behaviour) -> None:
    with serving(after(HELLO + CHAIN, then)) as server:
        begin = time.monotonic()
        report = ask(at(server), seconds_a_phase=SHORT)
        assert time.monotonic() - begin < SHORT + GRACE
    assert encoded(report) == [SERVER.der, ISSUING.der]
    assert report.tls_version == "TLS 1.2"


def test_a_certificate_that_cannot_be_read_is_said() -> None:
    flight = HELLO + flights.certificates([b"\x30\x03\x02\x01\x05"])
    with serving(after(flight, listener.silent)) as server:
        report = ask(at(server), seconds_a_phase=SHORT)
    assert report.failed_in is Phase.HANDSHAKE
    assert "certificate" in report.failure


# Hostile servers

HOSTILE = {
    "silent": listener.silent,
    "closing": listener.closing,
    "resetting": listener.resetting,
    "truncated": listener.saying_and_closing(HELLO[:40]),
    "truncated in the certificates": listener.saying_and_closing(HELLO + CHAIN[:400]),
    "dripping a record": listener.dripping(b"\x16\x03\x03\x40\0", b"\0"),
    "dripping a certificate": listener.dripping(HELLO + CHAIN[:400], b"\0"),
    "dripping text": listener.dripping(b"2", b"2"),
    "flooding with records": listener.flooding(HELLO, b"\x16\x03\x03\x40\0" + bytes(2**14)),
    "flooding with warnings": listener.flooding(b"", b"\x15\x03\x03\0\x02\x01\x5a"),
    "flooding with text": listener.flooding(b"", b"hello "),
    "far too long": listener.saying(HELLO + flights.certificates([SERVER.der] * 2_000)),
    "nonsense": listener.saying(b"\x16\x03\x03\0\x04nope"),
    "zeros": listener.saying(bytes(1_000)),
}


@pytest.mark.parametrize("behaviour", HOSTILE.values(), ids=HOSTILE)
def test_a_hostile_server_ends_in_time(behaviour: Behaviour) -> None:
    with serving(behaviour) as server:
        said = fails_in_time(at(server), Phase.HANDSHAKE)
    assert said.isprintable()
    assert len(said) < 300
    assert said.endswith(".")


@pytest.mark.parametrize("behaviour", [listener.silent, HOSTILE["dripping a record"]])
def test_cancel_works_at_once(behaviour: Behaviour) -> None:
    with serving(behaviour) as server:
        begin = time.monotonic()
        with pytest.raises(CancelledError):
            ask(at(server), cancelled=server.was_asked.is_set)
        assert time.monotonic() - begin < GRACE


def test_cancel_counts_although_the_certificates_are_there() -> None:
    sent = threading.Event()

    def behave(talk: Talk) -> None:
        sent.set()
        talk.listen()

    with serving(after(HELLO + CHAIN, behave)) as server, pytest.raises(CancelledError):
        ask(at(server), cancelled=sent.is_set)


# What is said


@pytest.mark.parametrize(
    ("number", "what"),
    [
        (40, "in common"),
        (70, "TLS 1.2"),
        (112, "another server name"),
        (80, "another server name"),
        (199, "alert 199"),
    ],
)
def test_alerts_are_said_in_words(number: int, what: str) -> None:
    with serving(listener.saying(flights.alert(number))) as server:
        assert what in ask(at(server)).failure


def test_a_warning_is_not_taken_for_the_reason() -> None:
    unrecognized_name = b"\x15\x03\x03\0\x02\x01\x70"
    flight = unrecognized_name + HELLO + flights.certificates([b"\x30\0"])
    with serving(listener.saying(flight)) as server:
        assert "certificate that cannot be read" in ask(at(server)).failure


def test_a_server_that_knows_nothing_but_ssl_3_is_said_to_be_refused() -> None:
    with serving(listener.saying(flights.server_hello(flights.SSL_3))) as server:
        assert "OutSystems 11 Cloud refuses" in ask(at(server)).failure


@pytest.mark.parametrize(
    ("said", "what"),
    [
        (b"HTTP/1.1 400 Bad Request\r\n\r\n", "HTTP without TLS"),
        (b"<html>\n", "HTTP without TLS"),
        (b"SSH-2.0-OpenSSH_9.9\r\n", "SSH"),
        (b"220 mail.acme.test ESMTP\r\n", "Choose SMTP"),
        (b"220 (vsFTPd 3.0.5)\r\n", "Choose FTP"),
        (b"+OK ready\r\n", "Choose POP3"),
        (b"* OK IMAP4rev1\r\n", "Choose IMAP"),
        (b"\x4a\0\0\0\x0a8.4.0\0", "Choose MySQL"),
        (bytes.fromhex("3024 020100 7824"), "Choose LDAP"),
        (b"who are\x1b you?\r\n", "it answers “who are<U+001B> you?”"),
        (b"who \xe2\x80\xaeare you?\r\n", "no text"),
    ],
)
def test_a_server_that_speaks_something_else_is_named(said: bytes, what: str) -> None:
    with serving(listener.saying(said)) as server:
        report = ask(at(server))
    assert report.failed_in is Phase.HANDSHAKE
    assert what in report.failure
    assert report.failure.isprintable()


def test_a_server_that_speaks_slowly_is_heard_out() -> None:
    def behave(talk: Talk) -> None:
        for byte in b"220 ftp.acme.test FTP\r\n":
            talk.send(bytes([byte]))
            talk.wait()
        talk.listen()

    with serving(behave) as server:
        assert "Choose FTP" in ask(at(server)).failure

import pytest

from tests.authority import Authority
from tests.servers import listener
from tests.servers.asking import SHORT, ask, at, encoded, named
from tests.servers.listener import Talk, serving
from tests.servers.tds_peer import Encryption, sql_server
from tests.servers.tls_server import Notes, context_for, tls
from wizard.servers.failure import Phase
from wizard.servers.handshake import Presented
from wizard.servers.probe import report_of
from wizard.servers.protocol import Protocol
from wizard.servers.target import Target

ROOT = Authority.root("Acme Root CA")
ISSUING = ROOT.intermediate("Acme Issuing CA")
SERVER = ISSUING.server(["server.acme.test"])


@pytest.mark.parametrize("setting", [Encryption.OFF, Encryption.REQUIRED])
def test_sql_server_gives_its_certificates_within_its_packets(setting: Encryption) -> None:
    with sql_server([SERVER, ISSUING], setting) as server:
        report = ask(Target("127.0.0.1", server.port, Protocol.SQL_SERVER))
    assert encoded(report) == [SERVER.der, ISSUING.der]
    assert report.tls_version == "TLS 1.2"
    assert server.logins == []


def test_a_mail_server_gives_its_certificates_after_starttls() -> None:
    notes = Notes()
    shake_hands = tls(context_for(SERVER, ISSUING), notes)

    def behave(talk: Talk) -> None:
        talk.send(b"220 mail.acme.test ESMTP\r\n")
        talk.receive_through(b"\r\n")
        talk.send(b"250-mail.acme.test\r\n250 STARTTLS\r\n")
        talk.receive_through(b"\r\n")
        talk.send(b"220 go ahead\r\n")
        shake_hands(talk)

    with serving(behave) as server:
        report = ask(at(server)._replace(protocol=Protocol.SMTP))
    assert encoded(report) == [SERVER.der, ISSUING.der]
    assert notes.after == [b""]


def test_a_server_that_is_mute_before_tls_fails_in_that_phase() -> None:
    with serving(listener.silent) as server:
        report = ask(at(server)._replace(protocol=Protocol.SMTP), seconds_a_phase=SHORT)
    assert report.failed_in is Phase.PRELUDE


def test_a_certificate_that_cannot_be_read_is_left_out_and_said() -> None:
    presented = Presented((SERVER.der, b"\x30\0", ROOT.der), "TLS 1.3", "", False)
    report = report_of(named("db"), presented)
    assert encoded(report) == [SERVER.der, ROOT.der]
    assert "1 left out" in report.remark


def test_nothing_that_can_be_read_is_a_failure() -> None:
    report = report_of(named("db"), Presented((b"\x30\0",), "TLS 1.3", "", False))
    assert report.failed_in is Phase.HANDSHAKE
    assert "cannot be read" in report.failure

import pytest

from tests.servers.attempts import patient
from tests.servers.dialogues import (
    DIALOGUES,
    EHLO,
    LDAP_REQUEST,
    MYSQL_REQUEST,
    TDS_REQUEST,
    Turn,
    mysql_greeting,
    tds_answer,
)
from tests.servers.peers import OneByOne, follows, server
from wizard.servers.prelude import prelude_of
from wizard.servers.protocol import Protocol
from wizard.servers.wire import Wire

each_protocol = pytest.mark.parametrize("protocol", DIALOGUES)


@each_protocol
def test_exactly_what_asks_for_tls_is_sent(protocol: Protocol) -> None:
    turns = DIALOGUES[protocol]
    with server(follows(turns)) as connected:
        prelude_of(protocol)(Wire(connected.socket, patient()))
        assert connected.heard() == b"".join(turn.hears for turn in turns)


@each_protocol
def test_replies_may_come_byte_by_byte(protocol: Protocol) -> None:
    turns = DIALOGUES[protocol]
    with server(follows(turns)) as connected, OneByOne.of(connected.socket) as one_by_one:
        prelude_of(protocol)(Wire(one_by_one, patient()))
        one_by_one.close()
        assert connected.heard() == b"".join(turn.hears for turn in turns)


@pytest.mark.parametrize("protocol", sorted(set(Protocol) - DIALOGUES.keys()))
def test_the_others_begin_with_tls_at_once(protocol: Protocol) -> None:
    with server(follows([])) as connected:
        wire = Wire(connected.socket, patient())
        assert prelude_of(protocol)(wire) is wire
        assert connected.heard() == b""


@pytest.mark.parametrize(
    ("protocol", "turns"),
    [
        (
            Protocol.LDAP,  # as OpenLDAP writes it: short lengths, and no name
            [Turn(LDAP_REQUEST, b"\x30\x0c\x02\x01\x01\x78\x07\x0a\x01\x00\x04\x00\x04\x00")],
        ),
        (
            Protocol.MYSQL,
            [
                Turn(b"", mysql_greeting(0xFFFE, b"5.5.5-10.11.19-MariaDB-0+deb12u1")),
                Turn(MYSQL_REQUEST, b""),
            ],
        ),
        (Protocol.SQL_SERVER, [Turn(TDS_REQUEST, tds_answer(0))]),
        (Protocol.SQL_SERVER, [Turn(TDS_REQUEST, tds_answer(3))]),
        (
            Protocol.SMTP,
            [
                Turn(b"", b"220 mail\r\n"),
                Turn(EHLO, b"250-mail\r\n250 StartTLS\r\n"),
                Turn(b"STARTTLS\r\n", b"220\r\n"),
            ],
        ),
        (Protocol.IMAP, [Turn(b"", b"* ok\r\n"), Turn(b"A STARTTLS\r\n", b"a ok\r\n")]),
        (Protocol.FTP, [Turn(b"", b"220\r\n"), Turn(b"AUTH TLS\r\n", b"234-\r\n234\r\n")]),
    ],
)
def test_servers_differ_in_how_they_agree(protocol: Protocol, turns: list[Turn]) -> None:
    with server(follows(turns)) as connected:
        prelude_of(protocol)(Wire(connected.socket, patient()))
        assert connected.heard() == b"".join(turn.hears for turn in turns)

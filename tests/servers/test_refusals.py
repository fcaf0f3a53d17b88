import pytest

from tests.servers.attempts import failure
from tests.servers.dialogues import (
    DIALOGUES,
    Turn,
    mysql_greeting,
    mysql_packet,
    tds_answer,
    tds_packet,
)
from tests.servers.peers import follows
from wizard.certificates.der import encode
from wizard.servers.protocol import Protocol

each_protocol = pytest.mark.parametrize("protocol", DIALOGUES)

CHECK = "Check the port and the protocol."
LDAP_ADVICE = (
    "Ask its administrator to give it a certificate, or try LDAPS: port 636, or 3269 for a global "
    "catalog, with TLS."
)
SMTP_ADVICE = "Ask its administrator to turn STARTTLS on, or try port 465 with TLS."
IMAP_ADVICE = "Ask its administrator to turn STARTTLS on, or try port 993 with TLS."
POP3_ADVICE = "Ask its administrator to turn STLS on, or try port 995 with TLS."
FTP_ADVICE = "Ask its administrator to turn AUTH TLS on, or try port 990 with TLS."


NOT_ALLOWED = b"Host '10.1.2.3' is not allowed to connect to this MariaDB server"


def ldap_answer(code: int, text: bytes, number: int = 1) -> bytes:
    result = (encode(0x0A, bytes([code])), encode(0x04), encode(0x04, text))
    return encode(0x30, encode(0x02, bytes([number])), encode(0x78, *result))


def tds_error(text: str) -> bytes:
    message = len(text).to_bytes(2, "little") + text.encode("utf-16-le")
    rest = (17_809).to_bytes(4, "little") + b"\x01\x14" + message + b"\x00\x00\x00\x00\x00\x00"
    return tds_packet(b"\xaa" + len(rest).to_bytes(2, "little") + rest)


@pytest.mark.parametrize(
    ("protocol", "replies", "sentence"),
    [
        (
            Protocol.LDAP,
            [ldap_answer(2, b"unsupported extended operation")],
            "The LDAP server refused StartTLS (protocolError): “unsupported extended operation”. "
            + LDAP_ADVICE,
        ),
        (
            Protocol.LDAP,
            [ldap_answer(52, b"00000000: LdapErr: DSID-0C090F78, Error initializing SSL/TLS\0")],
            (
                "The LDAP server refused StartTLS (unavailable): “00000000: LdapErr: "
                f"DSID-0C090F78, Error initializing SSL/TLS<U+0000>”. {LDAP_ADVICE}"
            ),
        ),
        (
            Protocol.LDAP,
            [ldap_answer(80, b"")],
            f"The LDAP server refused StartTLS. {LDAP_ADVICE}",
        ),
        (
            Protocol.LDAP,  # a notice of disconnection
            [ldap_answer(51, b"too many connections", number=0)],
            f"The LDAP server refused StartTLS (busy): “too many connections”. {LDAP_ADVICE}",
        ),
        (
            Protocol.LDAP,  # success, but of something else
            [ldap_answer(0, b"ok", number=2)],
            f"This is not what an LDAP server answers. {CHECK}",
        ),
        (
            Protocol.LDAP,  # two gigabytes are announced
            [b"\x30\x84\x7f\xff\xff\xff"],
            f"This is not what an LDAP server answers. {CHECK}",
        ),
        (
            Protocol.POSTGRESQL,
            [b"N"],
            (
                "The PostgreSQL server does not offer TLS. "
                "Ask its administrator to set ssl = on; without TLS there is no certificate."
            ),
        ),
        (
            Protocol.POSTGRESQL,
            [b"E\x00\x00\x00\x20SFATAL\0C53300\0Mtoo many\0\0"],
            (
                "The PostgreSQL server answered with an error when it was asked for TLS. "
                "Its log says why: ask its administrator."
            ),
        ),
        (
            Protocol.MYSQL,
            [mysql_greeting(0xF7FF)],
            (
                "The database server does not offer TLS. "
                "Ask its administrator to give it a certificate; without TLS there is none."
            ),
        ),
        (
            Protocol.MYSQL,
            [
                mysql_packet(
                    b"\xff\x6a\x04Host '10.1.2.3' is not allowed to connect to this MariaDB server"
                )
            ],
            (
                "The database server sent the computer away before TLS: “Host '10.1.2.3' is not "
                "allowed to connect to this MariaDB server”. "
                "Ask its administrator, or try on a computer that it lets in."
            ),
        ),
        (
            Protocol.MYSQL,
            [mysql_packet(b"\xff\x10\x04#08004Too many connections")],
            (
                "The database server sent the computer away before TLS: “Too many connections”. "
                "Ask its administrator, or try on a computer that it lets in."
            ),
        ),
        (
            Protocol.MYSQL,  # a version without end
            [mysql_packet(b"\x0a" + b"8" * 40)],
            (
                "This is not what a MySQL or MariaDB server answers: "
                f"“)<U+0000><U+0000><U+0000><U+000A>{'8' * 40}”. {CHECK}"
            ),
        ),
        (
            Protocol.SQL_SERVER,  # no such way of encryption
            [tds_answer(0x21)],
            f"This is not what an SQL Server answers. {CHECK}",
        ),
        (
            Protocol.SQL_SERVER,  # an option after the last
            [tds_packet(b"\xff    \x01\x00\x0a\x00\x01\x01")],
            f"This is not what an SQL Server answers. {CHECK}",
        ),
        (
            Protocol.SQL_SERVER,
            [tds_answer(2)],
            (
                "SQL Server does not offer encryption (ENCRYPT_NOT_SUP). "
                "Ask its administrator to give it a certificate; without encryption there is none."
            ),
        ),
        (
            Protocol.SQL_SERVER,
            [tds_error("Zu viele Benutzer – später")],
            (
                "SQL Server refused the connection: “Zu viele Benutzer – später”. "
                "Ask its administrator."
            ),
        ),
        (
            Protocol.SMTP,
            [b"554-mail.acme.test\r\n554 No SMTP service here\r\n"],
            (
                "The SMTP server does not let this computer in: “554-mail.acme.test 554 No SMTP "
                "service here”. Try on a computer that it lets in."
            ),
        ),
        (
            Protocol.IMAP,
            [b"* BYE Overloaded\r\n"],
            f"The IMAP server sent this computer away: “* BYE Overloaded”. {IMAP_ADVICE}",
        ),
        (
            Protocol.IMAP,
            [b"* PREAUTH Welcome\r\n"],
            f"The IMAP server allows no TLS on this port: “* PREAUTH Welcome”. {IMAP_ADVICE}",
        ),
        (
            Protocol.POP3,
            [b"-ERR [SYS/TEMP] Later\r\n"],
            f"The POP3 server sent this computer away: “-ERR [SYS/TEMP] Later”. {POP3_ADVICE}",
        ),
        (
            Protocol.FTP,
            [b"421 Too many users\r\n"],
            (
                "The FTP server does not let this computer in: “421 Too many users”. "
                "Try again later, or on a computer that it lets in."
            ),
        ),
        (
            Protocol.SMTP,
            [b"220 mail\r\n", b"250-mail\r\n250 SIZE\r\n"],
            f"The SMTP server does not offer TLS on this port. {SMTP_ADVICE}",
        ),
        (
            Protocol.SMTP,  # its own name is no offer
            [b"220 mail\r\n", b"250 STARTTLS\r\n"],
            f"The SMTP server does not offer TLS on this port. {SMTP_ADVICE}",
        ),
        (
            Protocol.SMTP,
            [b"220 mail\r\n", b"502 5.5.2 What?\r\n"],
            f"The SMTP server does not offer TLS on this port: “502 5.5.2 What?”. {SMTP_ADVICE}",
        ),
        (
            Protocol.SMTP,
            [b"220 mail\r\n", b"250-mail\r\n250 STARTTLS\r\n", b"454 4.7.0 Not now\r\n"],
            f"The SMTP server refused TLS: “454 4.7.0 Not now”. {SMTP_ADVICE}",
        ),
        (
            Protocol.IMAP,
            [b"* OK\r\n", b"A BAD Unknown command\r\n"],
            f"The IMAP server refused TLS: “A BAD Unknown command”. {IMAP_ADVICE}",
        ),
        (
            Protocol.IMAP,
            [b"* OK\r\n", b"* BYE\r\n"],
            f"The IMAP server sent this computer away: “* BYE”. {IMAP_ADVICE}",
        ),
        (
            Protocol.IMAP,
            [b"* OK\r\n", b"B OK\r\n"],
            f"This is not what an IMAP server answers: “B OK”. {CHECK}",
        ),
        (
            Protocol.POP3,
            [b"+OK\r\n", b"-ERR What?\r\n"],
            f"The POP3 server does not offer TLS on this port: “-ERR What?”. {POP3_ADVICE}",
        ),
        (
            Protocol.FTP,
            [b"220 Hello\r\n", b"530 Please login with USER and PASS.\r\n"],
            (
                "The FTP server does not offer TLS on this port: “530 Please login with USER and "
                f"PASS.”. {FTP_ADVICE}"
            ),
        ),
    ],
)
def test_a_refusal_says_what_happened_and_what_to_try(
    protocol: Protocol, replies: list[bytes], sentence: str
) -> None:
    hears = [turn.hears for turn in DIALOGUES[protocol]]
    turns = [Turn(*each) for each in zip(hears, replies, strict=False)]
    assert failure(protocol, follows(turns)).sentence == sentence


@each_protocol
@pytest.mark.parametrize(
    ("reply", "sentence"),
    [
        (b"\x15\x03\x01\x00\x02\x02\x46\n", "Choose TLS as its protocol."),
        (b"\x16\x03\x03\x00\x05\x02\x00\x00\x01\x00\n", "Choose TLS as its protocol."),
        (b"HTTP/1.1 400 Bad Request\r\n\r\n", "answers: “HTTP/1.1 400 Bad Request"),
        (b"RFB 003.008\n", "answers: “RFB 003.008”."),
    ],
)
def test_a_server_of_something_else_is_told(
    protocol: Protocol, reply: bytes, sentence: str
) -> None:
    hears = DIALOGUES[protocol][0].hears
    assert sentence in failure(protocol, follows([Turn(hears, reply)])).sentence


def test_a_greeting_that_is_not_the_first_packet_is_none() -> None:
    second = mysql_packet(mysql_greeting(0xFFFF)[4:], 1)
    error = failure(Protocol.MYSQL, follows([Turn(b"", second)]))
    assert error.sentence.startswith("This is not what a MySQL or MariaDB server answers")


@each_protocol
def test_what_is_quoted_is_visible_and_short(protocol: Protocol) -> None:
    noise = "\x1b[31m\u202eevil\x00 ".encode() * 100 + b"\n"
    hears = DIALOGUES[protocol][0].hears
    sentence = failure(protocol, follows([Turn(hears, noise)])).sentence
    assert sentence.isprintable()
    assert "<U+001B>[31m<U+202E>evil<U+0000> " in sentence
    assert len(sentence) < 400

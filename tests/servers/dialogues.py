"""What is said before TLS, byte for byte, with servers that offer it."""

from typing import NamedTuple

from wizard.servers.protocol import Protocol


class Turn(NamedTuple):
    """What a server says once it has heard something."""

    hears: bytes
    says: bytes


STARTTLS_OID = b"1.3.6.1.4.1.1466.20037"
LDAP_REQUEST = b"\x30\x1d\x02\x01\x01\x77\x18\x80\x16" + STARTTLS_OID
#: As Active Directory writes it, with lengths of four octets.
LDAP_RESPONSE = (
    b"\x30\x84\x00\x00\x00\x28\x02\x01\x01\x78\x84\x00\x00\x00\x1f"
    b"\x0a\x01\x00\x04\x00\x04\x00\x8a\x16" + STARTTLS_OID
)


def mysql_packet(payload: bytes, number: int = 0) -> bytes:
    return len(payload).to_bytes(3, "little") + bytes([number]) + payload


def mysql_greeting(capabilities: int, version: bytes = b"8.4.6") -> bytes:
    return mysql_packet(
        b"\x0a"
        + version
        + b"\0"
        + b"\x0b\x00\x00\x00"  # the number of the thread
        + b"abcdefgh\0"
        + capabilities.to_bytes(2, "little")
        + b"\xff\x02\x00\xff\xdf\x15"  # character set, status, more capabilities, length
        + bytes(10)
        + b"ijklmnopqrst\0"
        + b"caching_sha2_password\0"
    )


MYSQL_REQUEST = (
    b"\x20\x00\x00\x01" + b"\x00\x8a\x00\x00" + b"\x00\x00\x00\x01" + b"\x21" + bytes(23)
)


def tds_packet(payload: bytes, kind: int = 0x04, status: int = 1) -> bytes:
    return bytes([kind, status]) + (8 + len(payload)).to_bytes(2) + b"\0\0\x01\0" + payload


def tds_answer(encryption: int) -> bytes:
    """What SQL Server 2022 answers to four options."""
    return tds_packet(
        b"\x00\x00\x15\x00\x06"
        b"\x01\x00\x1b\x00\x01"
        b"\x02\x00\x1c\x00\x01"
        b"\x03\x00\x1d\x00\x00"
        b"\xff"
        b"\x10\x00\x10\x27\x00\x00" + bytes([encryption]) + b"\x00"
    )


TDS_REQUEST = tds_packet(
    b"\x00\x00\x15\x00\x06"
    b"\x01\x00\x1b\x00\x01"
    b"\x02\x00\x1c\x00\x01"
    b"\x03\x00\x1d\x00\x04"
    b"\xff"
    b"\x00\x00\x00\x00\x00\x00"
    b"\x01"
    b"\x00"
    b"\x00\x00\x00\x00",
    kind=0x12,
)

EHLO = b"EHLO [127.0.0.1]\r\n"

DIALOGUES = {
    Protocol.LDAP: [Turn(LDAP_REQUEST, LDAP_RESPONSE)],
    Protocol.POSTGRESQL: [Turn(b"\x00\x00\x00\x08\x04\xd2\x16\x2f", b"S")],
    Protocol.MYSQL: [Turn(b"", mysql_greeting(0xFFFF)), Turn(MYSQL_REQUEST, b"")],
    Protocol.SQL_SERVER: [Turn(TDS_REQUEST, tds_answer(1))],
    Protocol.SMTP: [
        Turn(b"", b"220-mail.acme.test ESMTP\r\n220 No spam, please\r\n"),
        Turn(EHLO, b"250-mail.acme.test\r\n250-SIZE 10240000\r\n250-STARTTLS\r\n250 HELP\r\n"),
        Turn(b"STARTTLS\r\n", b"220 2.0.0 Ready to start TLS\r\n"),
    ],
    Protocol.IMAP: [
        Turn(b"", b"* OK [CAPABILITY IMAP4rev1 STARTTLS LOGINDISABLED] ready\r\n"),
        Turn(b"A STARTTLS\r\n", b"* OK Wait\r\nA OK Begin TLS negotiation now.\r\n"),
    ],
    Protocol.POP3: [
        Turn(b"", b"+OK ready <1896.697170952@mail.acme.test>\r\n"),
        Turn(b"STLS\r\n", b"+OK Begin TLS negotiation now.\r\n"),
    ],
    Protocol.FTP: [
        Turn(b"", b"120 Soon\r\n220-Acme\r\n Files for everyone\r\n234 is no end\r\n220 Hello\r\n"),
        Turn(b"AUTH TLS\r\n", b"234 Proceed with negotiation.\r\n"),
    ],
}

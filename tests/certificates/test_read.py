import base64
import gzip
import html
import json
import subprocess
import textwrap
from collections.abc import Callable
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec

from tests.authority import END, START, Authority
from tests.certificates import keystores
from tests.certificates.openssl_tool import openssl
from tests.said import taken_as_they_are
from wizard.certificates.keystore import KeystoreContents, KeystoreRefusal
from wizard.certificates.read import LARGEST_SOURCE, MOST_CERTIFICATES, read
from wizard.certificates.read_report import Kind, ReadReport
from wizard.certificates.reasons import REASONS

ROOT = Authority.root()
OTHER = ROOT.server()
PEM = ROOT.pem.decode()
BODY_LINES = PEM.split("-----\n", 1)[1].split("-----END")[0]
BODY = BODY_LINES.replace("\n", "")


def no_keystore(_data: bytes, _password: str | None) -> KeystoreContents | KeystoreRefusal:
    return KeystoreRefusal(Kind.UNSUPPORTED)


def reading(data: bytes | str) -> ReadReport:
    return read(data if isinstance(data, bytes) else data.encode(), "file", no_keystore)


def found(report: ReadReport) -> list[bytes]:
    return [certificate.der for certificate in report.certificates]


def left_out(report: ReadReport) -> list[tuple[int, Kind]]:
    return [(rejected.position, rejected.kind) for rejected in report.rejected]


@pytest.mark.parametrize(
    "data",
    [
        ROOT.der,
        ROOT.pem,
        PEM.replace("\n", "\r\n"),
        PEM.rstrip(),
        f"Bag Attributes\n  friendlyName: x\n{PEM}and text behind",
        PEM.replace("CERTIFICATE", "X509 CERTIFICATE"),
        ROOT.pem + ROOT.pem,
    ],
)
def test_what_is_as_it_should_be_needs_no_repair(data: bytes | str) -> None:
    report = reading(data)
    assert found(report) == [ROOT.der]
    assert report.rejected == ()
    assert report.repairs == ()


REPAIRABLE: dict[str, tuple[bytes | str, str]] = {
    "UTF-16": (PEM.encode("utf-16"), "UTF-16"),
    "UTF-16 big end first": (b"\xfe\xff" + PEM.encode("utf-16-be"), "UTF-16"),
    "UTF-16 without a mark": (PEM.encode("utf-16-le"), "UTF-16"),
    "UTF-8 with a mark": (PEM.encode("utf-8-sig"), "byte order mark"),
    "UTF-32": (PEM.encode("utf-32"), "UTF-32"),
    "carriage returns": (PEM.replace("\n", "\r"), "Macintosh"),
    "indentation": (textwrap.indent(PEM, "    "), "Spaces"),
    "one line": (PEM.replace("\n", ""), "on one line"),
    "spaces for line ends": (PEM.replace("\n", " "), "Spaces"),
    "hard spaces": (PEM.replace("\n", "\u00a0\n"), "Spaces"),
    "mail quoting": (textwrap.indent(PEM, "> "), "quoting"),
    "mail quoting twice": (textwrap.indent(PEM, "> > "), "quoting"),
    "literal line ends": (json.dumps({"ca.crt": PEM}), r"\n"),
    "en dashes": (PEM.replace("--", "–"), "dashes"),
    "em dashes": (PEM.replace("-----", "——-"), "dashes"),
    "four dashes": (PEM.replace("-----", "----"), "dashes"),
    "lower case": (PEM.replace("BEGIN CERTIFICATE", "begin certificate"), "capitals"),
    "no BEGIN": (PEM.split("\n", 1)[1], "missing BEGIN"),
    "no END": (PEM.split("-----END")[0], "missing END"),
    "headers": (PEM.replace("-----\n", "-----\nComment: x\n\n", 1), "Header"),
    "HTML entities": (html.escape(PEM).replace("-", "&#45;").replace("=", "&#61;"), ""),
    "HTML tags": (PEM.replace("\n", "<br>\n"), "HTML tags"),
    "no padding": (PEM.replace("=", ""), ""),
    "base64url": (PEM.replace("+", "-").replace("/", "_"), ""),
    "bare base64": (BODY, "without BEGIN"),
    "bare base64 in lines": (textwrap.fill(BODY, 76), "without BEGIN"),
    "bare base64url": (BODY.translate(str.maketrans("+/", "-_")).rstrip("="), "without BEGIN"),
    "JSON x5c": (json.dumps({"x5c": [BODY]}), "without BEGIN"),
    "XML": (f"<X509Certificate>\n{textwrap.fill(BODY, 76)}\n</X509Certificate>", "without BEGIN"),
    "YAML": (
        f"clusters:\n- cluster:\n    ca: {base64.b64encode(ROOT.pem).decode()}\n    server: x\n",
        "without BEGIN",
    ),
    "mail headers": (f"Content-Type: application/x-x509\n\n{textwrap.fill(BODY, 76)}", "without"),
    "hexadecimal": (ROOT.der.hex(), "Hexadecimal"),
    "hexadecimal with colons": (ROOT.der.hex(":").upper(), "Hexadecimal"),
    "gzip": (gzip.compress(ROOT.pem), "gzip"),
    "PEM in PEM": (
        PEM.replace(BODY_LINES, base64.encodebytes(ROOT.pem).decode()),
        "within a PEM block",
    ),
    "NEW CERTIFICATE": (PEM.replace("CERTIFICATE", "NEW CERTIFICATE"), "NEW CERTIFICATE"),
    "CMS": (PEM.replace("CERTIFICATE", "CMS"), "CMS"),
    "trailing bytes": (ROOT.der + b"and more", "8 extra bytes"),
    "trailing zeros": (ROOT.der + bytes(3), "3 extra bytes"),
    "leading line end": (b"\n" + ROOT.der, "1 extra byte"),
    "trust settings": (
        "-----BEGIN TRUSTED CERTIFICATE-----\n"
        + base64.encodebytes(ROOT.der + b"\x30\x03\x0c\x01x").decode()
        + "-----END TRUSTED CERTIFICATE-----\n",
        "trust settings",
    ),
}


@pytest.mark.parametrize("name", REPAIRABLE)
def test_what_people_send_is_repaired_and_said(name: str) -> None:
    data, repair = REPAIRABLE[name]
    report = reading(data)
    assert found(report) == [ROOT.der]
    assert report.rejected == ()
    assert repair in " ".join(report.repairs)


def test_a_dump_with_offsets_is_read() -> None:
    rows = [ROOT.der[i : i + 16] for i in range(0, len(ROOT.der), 16)]
    dump = "\n".join(
        f"{i * 16:08x}: {row.hex(' ', 2)}  ................" for i, row in enumerate(rows)
    )
    assert found(reading(dump)) == [ROOT.der]


def test_damage_from_a_transfer_in_text_mode_is_undone() -> None:
    made = next(root for root in iter(Authority.root, None) if b"\r\n" not in root.der)
    assert found(reading(made.der.replace(b"\n", b"\r\n"))) == [made.der]


def test_joined_structures_are_taken_apart() -> None:
    report = reading(ROOT.der + OTHER.der + b"\n" + ROOT.der)
    assert found(report) == [ROOT.der, OTHER.der]
    assert report.repairs == ("Certificates joined without a mark were taken apart.",)


def test_one_bad_block_costs_itself_only_and_is_numbered() -> None:
    bad = "-----BEGIN CERTIFICATE-----\nMIIBAAAA\n-----END CERTIFICATE-----\n"
    report = reading(PEM + bad + OTHER.pem.decode())
    assert found(report) == [ROOT.der, OTHER.der]
    assert left_out(report) == [(2, Kind.DAMAGED)]


@pytest.mark.parametrize("cut", [1, 10, 100, len(ROOT.der) - 1])
def test_a_certificate_that_is_cut_off_is_damaged(cut: int) -> None:
    report = reading(ROOT.der[:-cut])
    assert found(report) == []
    assert report.rejected[0].kind in {Kind.DAMAGED, Kind.NOT_A_CERTIFICATE}


def request() -> bytes:
    builder = x509.CertificateSigningRequestBuilder().subject_name(ROOT.certificate.subject)
    return builder.sign(ROOT.key, hashes.SHA256()).public_bytes(serialization.Encoding.PEM)


def revocation_list() -> bytes:
    builder = x509.CertificateRevocationListBuilder().issuer_name(ROOT.certificate.subject)
    builder = builder.last_update(START).next_update(END)
    return builder.sign(ROOT.key, hashes.SHA256()).public_bytes(serialization.Encoding.PEM)


def key(form: serialization.PrivateFormat, *, password: bytes | None = None) -> bytes:
    protection = (
        serialization.BestAvailableEncryption(password)
        if password
        else serialization.NoEncryption()
    )
    return ROOT.key.private_bytes(serialization.Encoding.PEM, form, protection)


def public_key() -> bytes:
    return ROOT.key.public_key().public_bytes(
        serialization.Encoding.PEM, serialization.PublicFormat.SubjectPublicKeyInfo
    )


NOT_CERTIFICATES: dict[str, tuple[Callable[[], bytes], Kind, int]] = {
    "empty": (lambda: b"", Kind.EMPTY, 0),
    "blank": (lambda: b" \r\n\t\0", Kind.EMPTY, 0),
    "text": (lambda: b"Dear administrator, please find attached", Kind.NOT_A_CERTIFICATE, 0),
    "noise": (lambda: bytes(range(256)) * 40, Kind.NOT_A_CERTIFICATE, 0),
    "other ASN.1": (lambda: b"\x30\x06\x02\x01\x80\x0c\x01\x80", Kind.NOT_A_CERTIFICATE, 0),
    "page": (lambda: b"<!DOCTYPE html><title>Sign in</title>", Kind.WEB_PAGE, 0),
    "page with a list": (lambda: b"\n<HTML><body>" + b"<li>x" * 500, Kind.WEB_PAGE, 0),
    "request": (request, Kind.CERTIFICATE_REQUEST, 0),
    "revocation list": (revocation_list, Kind.REVOCATION_LIST, 0),
    "public key": (public_key, Kind.PUBLIC_KEY, 0),
    "PKCS#8 key": (lambda: ROOT.key_pem, Kind.PRIVATE_KEY, 1),
    "PKCS#8 key in DER": (lambda: ROOT.key_der, Kind.PRIVATE_KEY, 1),
    "PKCS#8 key in base64": (lambda: base64.b64encode(ROOT.key_der), Kind.PRIVATE_KEY, 1),
    "traditional key": (
        lambda: key(serialization.PrivateFormat.TraditionalOpenSSL),
        Kind.PRIVATE_KEY,
        1,
    ),
    "encrypted key": (
        lambda: key(serialization.PrivateFormat.PKCS8, password=b"x"),
        Kind.ENCRYPTED_PRIVATE_KEY,
        1,
    ),
    "encrypted traditional key": (
        lambda: key(serialization.PrivateFormat.TraditionalOpenSSL, password=b"x"),
        Kind.ENCRYPTED_PRIVATE_KEY,
        1,
    ),
    "OpenSSH private key": (lambda: key(serialization.PrivateFormat.OpenSSH), Kind.SSH_KEY, 1),
    "PuTTY key": (lambda: b"PuTTY-User-Key-File-3: ssh-ed25519\n", Kind.SSH_KEY, 1),
    "OpenSSH public key": (lambda: b"ssh-ed25519 AAAAC3NzaC1lZDI1 me@host\n", Kind.SSH_KEY, 0),
    "PGP": (
        lambda: b"-----BEGIN PGP PUBLIC KEY BLOCK-----\n\nmQEN\n-----END PGP PUBLIC KEY BLOCK-----",
        Kind.PGP,
        0,
    ),
}


@pytest.mark.parametrize("name", NOT_CERTIFICATES)
def test_what_is_no_certificate_is_named(name: str) -> None:
    make, kind, keys = NOT_CERTIFICATES[name]
    report = reading(make())
    assert found(report) == []
    assert left_out(report) == [(1, kind)]
    assert report.private_keys_ignored == keys
    assert report.rejected[0].reason.endswith(".")


def test_another_language_can_say_every_reason_and_repair() -> None:
    assert [rest for reason in REASONS.values() for rest in taken_as_they_are(reason)] == []
    repairs = [repair for data, _ in REPAIRABLE.values() for repair in reading(data).repairs]
    rests = {rest for repair in repairs for rest in taken_as_they_are(repair)}
    assert rests == {"UTF-16", "UTF-32", "NEW CERTIFICATE", "CMS"}


def test_a_private_key_is_counted_and_nothing_of_it_is_kept() -> None:
    report = reading(ROOT.key_pem + ROOT.pem)
    assert found(report) == [ROOT.der]
    assert report.private_keys_ignored == 1
    assert left_out(report) == [(1, Kind.PRIVATE_KEY)]
    assert isinstance(ROOT.key, ec.EllipticCurvePrivateKey)
    secret = ROOT.key.private_numbers().private_value.to_bytes(32)
    assert secret not in repr(report).encode()
    assert all(secret not in certificate.der for certificate in report.certificates)


@pytest.mark.parametrize("form", ["DER", "PEM"])
def test_pkcs7_without_a_signature(tmp_path: Path, form: str) -> None:
    report = reading(keystores.pkcs7(tmp_path, [ROOT, OTHER], form))
    assert found(report) == [ROOT.der, OTHER.der]
    assert report.repairs == ()


def test_the_signature_of_a_mail_shows_its_certificates(tmp_path: Path) -> None:
    paths = [tmp_path / name for name in ("c.pem", "k.pem", "m.txt", "m.p7s")]
    for path, data in zip(paths, (OTHER.pem, OTHER.key_pem, b"hello"), strict=False):
        path.write_bytes(data)
    certificate, private_key, mail, signature = paths
    subprocess.run(
        [
            *(openssl(), "smime", "-sign", "-in", mail, "-out", signature),
            *("-signer", certificate, "-inkey", private_key, "-outform", "DER"),
        ],
        check=True,
        capture_output=True,
    )
    assert found(reading(signature.read_bytes())) == [OTHER.der]


def test_pkcs7_under_any_label(tmp_path: Path) -> None:
    data = keystores.pkcs7(tmp_path, [ROOT], "PEM")
    for label in (b"CMS", b"PKCS #7 SIGNED DATA", b"CERTIFICATE"):
        assert found(reading(data.replace(b"PKCS7", label))) == [ROOT.der]


def test_a_source_over_the_limit_is_refused_without_a_look() -> None:
    assert left_out(reading(b"x" * (LARGEST_SOURCE + 1))) == [(1, Kind.TOO_LARGE)]


def test_more_pieces_than_the_limit_end_the_reading() -> None:
    report = reading(ROOT.pem + b"-----BEGIN A-----\n" * (MOST_CERTIFICATES + 5))
    assert found(report) == [ROOT.der]
    assert report.rejected[-1].kind is Kind.TOO_MANY


def test_the_password_goes_to_the_keystore_and_its_answer_into_the_report(tmp_path: Path) -> None:
    data = keystores.pkcs12(tmp_path, ROOT, "secret")
    asked: list[tuple[bytes, str | None]] = []

    def keystore(data: bytes, password: str | None) -> KeystoreContents | KeystoreRefusal:
        asked.append((data, password))
        return KeystoreContents((ROOT.der,), 1)

    report = read(data, "a.pfx", keystore, "secret")
    assert asked == [(data, "secret")]
    assert found(report) == [ROOT.der]
    assert report.private_keys_ignored == 1
    assert "secret" not in repr(report)


def test_a_refused_keystore_is_named(tmp_path: Path) -> None:
    data = keystores.pkcs12(tmp_path, ROOT, "secret")
    report = read(data, "a.pfx", lambda _d, _p: KeystoreRefusal(Kind.NO_PASSWORD))
    assert left_out(report) == [(1, Kind.NO_PASSWORD)]
    assert report.wants_password


def test_a_certificate_that_holds_a_private_key_is_left_out() -> None:
    inside = x509.UnrecognizedExtension(x509.ObjectIdentifier("1.2.3.4"), ROOT.key_der)
    report = reading(Authority.root(extra=[inside]).pem + ROOT.pem)
    assert [certificate.der for certificate in report.certificates] == [ROOT.der]
    assert [rejected.kind for rejected in report.rejected] == [Kind.PRIVATE_KEY]
    assert report.private_keys_ignored == 1

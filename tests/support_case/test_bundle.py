import hashlib
import io
import zipfile
from dataclasses import replace

import pytest

from tests.authority import Authority
from tests.request.samples import a_certificate
from tests.support_case.samples import a_case
from wizard.certificates.certificate import Certificate
from wizard.support_case.bundle import bundle, bundle_name, check_bundle
from wizard.support_case.support_case import Attachment, SupportCase
from wizard.trust.verdict import Store

ROOT = Attachment("Acme-Root-CA.cer", b"root", a_certificate(), Store.ROOT)
ISSUING = Attachment(
    "Acme-Issuing-CA.cer",
    b"issuing",
    a_certificate("Ação", subject="CN=Ação,O=Acme Ltd"),
    Store.INTERMEDIATE,
)

MANIFEST = f"""\
Certificates to install, one in each file:

Acme-Root-CA.cer
  Install in: Local Computer > Trusted Root Certification Authorities
  Subject: CN=Acme Root CA,O=Acme Ltd,C=PT
  Thumbprint (SHA-1): {ROOT.certificate.sha1.upper()}
  Thumbprint (SHA-256): {ROOT.certificate.sha256.upper()}
  Size of the file: 4 bytes
  SHA-256 of the file: {hashlib.sha256(b"root").hexdigest()}

Acme-Issuing-CA.cer
  Install in: Local Computer > Intermediate Certification Authorities
  Subject: CN=Ação,O=Acme Ltd
  Thumbprint (SHA-1): {ISSUING.certificate.sha1.upper()}
  Thumbprint (SHA-256): {ISSUING.certificate.sha256.upper()}
  Size of the file: 7 bytes
  SHA-256 of the file: {hashlib.sha256(b"issuing").hexdigest()}

No private key is included.
"""
#: Of the ZIP with both files, wherever it is made.
SHA256 = "416165c255b54c8960b132efb03d23863211155c01f948f6c011654242f2adcb"


def opened(content: bytes) -> zipfile.ZipFile:
    return zipfile.ZipFile(io.BytesIO(content))


def repacked(content: bytes, **changes: bytes) -> bytes:
    """The ZIP with some members changed or added; a member without content is left out."""
    members = {name: opened(content).read(name) for name in opened(content).namelist()}
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        for name, member in {**members, **changes}.items():
            if member:
                archive.writestr(name, member)
    return file.getvalue()


def test_it_holds_the_files_in_their_order_then_what_tells_of_them() -> None:
    archive = opened(bundle(a_case(ROOT, ISSUING)))
    names = ["Acme-Root-CA.cer", "Acme-Issuing-CA.cer", "MANIFEST.txt", "SHA256SUMS"]
    assert archive.namelist() == names
    assert [archive.read(name) for name in names[:2]] == [b"root", b"issuing"]


def test_the_manifest_says_what_each_file_is_and_ends_its_lines_as_windows_does() -> None:
    manifest = opened(bundle(a_case(ROOT, ISSUING))).read("MANIFEST.txt").decode()
    assert manifest == MANIFEST.replace("\n", "\r\n")


def test_the_same_case_gives_the_same_bytes_on_every_system() -> None:
    assert hashlib.sha256(bundle(a_case(ROOT, ISSUING))).hexdigest() == SHA256


def test_nothing_in_it_depends_on_the_time_or_the_system() -> None:
    for entry in opened(bundle(a_case(ROOT))).infolist():
        assert entry.date_time == (1980, 1, 1, 0, 0, 0)
        assert entry.compress_type == zipfile.ZIP_STORED
        assert (entry.create_system, entry.external_attr >> 16) == (3, 0o100644)
        assert (entry.extra, entry.comment, entry.flag_bits) == (b"", b"", 0)


@pytest.mark.parametrize(
    ("names", "expected"),
    [
        ((), "Certificates.zip"),
        (("Acme-Root-CA.cer",), "Acme-Root-CA.zip"),
        (("a.b.cer", "c.cer", "d.cer"), "a.b-and-2-more.zip"),
        (("x" * 84 + ".-.yz.cer", "c.cer"), "x" * 84 + "-and-1-more.zip"),
    ],
)
def test_its_name_is_that_of_the_first_file(names: tuple[str, ...], expected: str) -> None:
    assert bundle_name(a_case(*(replace(ROOT, file_name=name) for name in names))) == expected


def test_what_was_bundled_is_taken_for_its_case_alone() -> None:
    case = a_case(ROOT, ISSUING)
    check_bundle(bundle(case), case)
    with pytest.raises(ValueError, match="does not hold the files of its case"):
        check_bundle(bundle(case), a_case(ROOT))


@pytest.mark.parametrize(
    "changes",
    [
        {"Acme-Root-CA.cer": b""},
        {"Acme-Root-CA.cer": b"other"},
        {"MANIFEST.txt": b"other"},
        {"SHA256SUMS": b""},
        {"more.cer": b"other"},
    ],
)
def test_a_member_that_is_missing_changed_or_added_is_refused(changes: dict[str, bytes]) -> None:
    case = a_case(ROOT)
    with pytest.raises(ValueError, match="does not hold the files of its case"):
        check_bundle(repacked(bundle(case), **changes), case)


def test_a_zip_of_other_dates_with_the_same_files_is_the_same() -> None:
    case = a_case(ROOT)
    check_bundle(repacked(bundle(case)), case)


def _with_key(certificate: Certificate, content: bytes) -> SupportCase:
    return a_case(replace(ROOT, content=content, certificate=certificate))


def test_a_private_key_in_a_member_is_refused() -> None:
    case = _with_key(ROOT.certificate, Authority.root().key_der)
    with pytest.raises(ValueError, match=r"'Acme-Root-CA\.cer' in the ZIP would"):
        check_bundle(bundle(case), case)


def test_a_private_key_in_a_subject_is_refused_in_the_manifest() -> None:
    key = " ".join(Authority.root().key_pem.decode().split("\n"))
    case = _with_key(a_certificate(subject=f"CN={key}"), b"root")
    with pytest.raises(ValueError, match=r"'MANIFEST\.txt' in the ZIP would hold a private key"):
        check_bundle(bundle(case), case)


def test_what_is_no_zip_is_not_taken_for_one() -> None:
    with pytest.raises(zipfile.BadZipFile):
        check_bundle(b"PK", a_case(ROOT))

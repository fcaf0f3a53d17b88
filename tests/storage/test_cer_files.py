import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from cryptography import x509

from tests.authority import Authority, Issued, self_signed_server
from tests.support_case.samples import a_case
from wizard.certificates.cer import cer_bytes
from wizard.certificates.cer_format import CerFormat
from wizard.certificates.certificate import Certificate
from wizard.certificates.decode import decode_certificate
from wizard.mendable import MendableError
from wizard.request.request import Request
from wizard.storage.cer_files import CerFolder
from wizard.support_case.bundle import bundle
from wizard.support_case.support_case import Attachment
from wizard.trust.verdict import Store

ISSUED = self_signed_server()


@pytest.fixture
def cer_files(tmp_path: Path) -> CerFolder:
    return CerFolder(tmp_path / "certificates")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder that the customer chose."""
    folder = tmp_path / "chosen"
    folder.mkdir()
    return folder


def attachment(
    name: str = "acme.cer", issued: Issued = ISSUED, cer_format: CerFormat = CerFormat.DER
) -> Attachment:
    certificate = decode_certificate(issued.der)
    return Attachment(name, cer_bytes(certificate, cer_format), certificate, Store.ROOT)


def holding_a_key() -> Attachment:
    """A certificate with a private key in it."""
    inside = x509.UnrecognizedExtension(x509.ObjectIdentifier("1.2.3.4"), ISSUED.key_der)
    return attachment(issued=Authority.root(extra=[inside]))


@pytest.mark.parametrize("cer_format", CerFormat)
def test_files_hold_what_was_attached_in_its_order(
    cer_format: CerFormat, cer_files: CerFolder, folder: Path
) -> None:
    attachments = [
        attachment("b.cer", ISSUED, cer_format),
        attachment("a.cer", Authority.root(), cer_format),
    ]
    paths = cer_files.write(attachments, folder)
    assert paths == (folder / "b.cer", folder / "a.cer")
    assert [path.read_bytes() for path in paths] == [a.content for a in attachments]


def test_base64_with_line_feeds_alone_is_a_certificate_too(
    cer_files: CerFolder, folder: Path
) -> None:
    [path] = cer_files.write([replace(attachment(), content=ISSUED.pem)], folder)
    assert path.read_bytes() == ISSUED.pem


def test_a_requests_own_folder_is_made_and_bears_its_identity(
    cer_files: CerFolder, empty_request: Request, tmp_path: Path
) -> None:
    own = cer_files.folder_of(empty_request)
    assert own == tmp_path / "certificates" / empty_request.identity
    assert cer_files.keep([attachment()], empty_request) == (own / "acme.cer",)


def test_files_of_an_earlier_choice_are_removed_from_the_own_folder_alone(
    cer_files: CerFolder, empty_request: Request, folder: Path
) -> None:
    own = cer_files.folder_of(empty_request)
    for place in (own, folder):
        place.mkdir(parents=True, exist_ok=True)
        (place / "earlier.cer").write_bytes(b"earlier")
        (place / "note.txt").write_bytes(b"precious")
        (place / "folder.cer").mkdir()
    cer_files.keep([attachment()], empty_request)
    cer_files.write([attachment()], folder)
    assert {path.name for path in own.iterdir()} == {"acme.cer", "note.txt", "folder.cer"}
    assert (folder / "earlier.cer").read_bytes() == b"earlier"


def test_nothing_to_attach_leaves_no_file_in_the_own_folder(
    cer_files: CerFolder, empty_request: Request
) -> None:
    own = cer_files.folder_of(empty_request)
    cer_files.keep([attachment()], empty_request)
    assert cer_files.keep([], empty_request) == ()
    assert list(own.iterdir()) == []


def test_a_chosen_folder_that_is_gone_is_not_made_again(cer_files: CerFolder, folder: Path) -> None:
    folder.rmdir()
    with pytest.raises(MendableError, match="connect its drive again"):
        cer_files.write([attachment()], folder)
    assert not folder.exists()


def test_a_full_disk_is_said(cer_files: CerFolder, small_disk: Path) -> None:
    (small_disk / "much").write_bytes(bytes(64 * 1024))
    with pytest.raises(MendableError, match="because the disk is full: free some space"):
        cer_files.write([attachment()], small_disk)


def with_key_after(content: bytes) -> bytes:
    return content + ISSUED.key_pem


def with_key_before(content: bytes) -> bytes:
    return ISSUED.key_pem + content


def key_alone(_content: bytes) -> bytes:
    return ISSUED.key_pem


def key_as_der(_content: bytes) -> bytes:
    return ISSUED.key_der


def twice(content: bytes) -> bytes:
    return content * 2


def other_certificate(_content: bytes) -> bytes:
    return Authority.root().der


@pytest.mark.parametrize("cer_format", CerFormat)
@pytest.mark.parametrize(
    "change",
    [
        with_key_after,
        with_key_before,
        key_alone,
        key_as_der,
        twice,
        other_certificate,
    ],
)
def test_more_than_the_certificate_is_never_written(
    change: Callable[[bytes], bytes], cer_format: CerFormat, cer_files: CerFolder, folder: Path
) -> None:
    proper = attachment("a.cer", ISSUED, cer_format)
    changed = replace(proper, content=change(proper.content), file_name="b.cer")
    with pytest.raises(ValueError, match="does not hold its certificate and nothing else"):
        cer_files.write([proper, changed], folder)
    assert list(folder.iterdir()) == []


def test_nothing_hides_after_the_padding_of_base64(cer_files: CerFolder, folder: Path) -> None:
    end = b"-----END CERTIFICATE-----"
    content = ISSUED.pem.replace(end, b"====" + ISSUED.key_pem.splitlines()[1] + b"\n" + end)
    with pytest.raises(ValueError, match="does not hold its certificate and nothing else"):
        cer_files.write([replace(attachment(), content=content)], folder)
    assert list(folder.iterdir()) == []


@pytest.mark.parametrize(
    "name",
    ["../acme.cer", "a/b.cer", "a\\b.cer", "C:acme.cer", "acme.cer:x.cer", ".cer", "acme.exe", ""],
)
def test_a_name_that_leads_elsewhere_is_never_written(
    name: str, cer_files: CerFolder, folder: Path
) -> None:
    with pytest.raises(MendableError, match="choose a simpler one"):
        cer_files.write([attachment(name)], folder)
    assert list(folder.iterdir()) == []


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights on Windows")
def test_a_planted_link_is_replaced_not_followed(
    cer_files: CerFolder, folder: Path, tmp_path: Path
) -> None:
    target = tmp_path / "target"
    target.write_bytes(b"precious")
    (folder / "acme.cer").symlink_to(target)
    cer_files.write([attachment()], folder)
    assert target.read_bytes() == b"precious"


def test_the_certificate_in_a_written_file_reads_as_the_same(
    cer_files: CerFolder, folder: Path, certificate: Certificate
) -> None:
    [path] = cer_files.write(
        [Attachment("acme.cer", cer_bytes(certificate, CerFormat.DER), certificate, Store.ROOT)],
        folder,
    )
    assert decode_certificate(path.read_bytes()).sha256 == certificate.sha256


def test_a_certificate_that_holds_a_private_key_is_never_written(
    cer_files: CerFolder, folder: Path
) -> None:
    with pytest.raises(ValueError, match="would hold a private key"):
        cer_files.write([holding_a_key()], folder)
    assert list(folder.iterdir()) == []


def test_the_zip_is_kept_beside_the_files_and_holds_them(
    cer_files: CerFolder, empty_request: Request
) -> None:
    case = a_case(attachment(), attachment("b.cer", Authority.root()))
    paths = cer_files.keep(case.attachments, empty_request)
    path = cer_files.keep_bundle(case, empty_request)
    assert path == cer_files.folder_of(empty_request) / "acme-and-1-more.zip"
    assert path.read_bytes() == bundle(case)
    assert {path.name for path in path.parent.iterdir()} == {path.name, *(p.name for p in paths)}


def test_no_zip_of_an_earlier_choice_is_left(cer_files: CerFolder, empty_request: Request) -> None:
    earlier = cer_files.keep_bundle(a_case(attachment("earlier.cer")), empty_request)
    now = cer_files.keep_bundle(a_case(attachment()), empty_request)
    assert not earlier.exists()
    cer_files.keep([attachment()], empty_request)
    assert not now.exists()


def test_a_choice_that_cannot_be_written_leaves_no_zip_of_the_one_before(
    cer_files: CerFolder, empty_request: Request
) -> None:
    earlier = cer_files.keep_bundle(a_case(attachment()), empty_request)
    (earlier.parent / "b.cer").mkdir()
    with pytest.raises(MendableError):
        cer_files.keep([attachment("b.cer")], empty_request)
    assert not earlier.exists()


def test_a_zip_can_be_saved_under_another_name_where_nothing_is_cleared(
    cer_files: CerFolder, folder: Path
) -> None:
    (folder / "other.zip").write_bytes(b"precious")
    path = cer_files.write_bundle(a_case(attachment()), folder / "Ação.zip")
    assert path.read_bytes() == bundle(a_case(attachment()))
    assert (folder / "other.zip").read_bytes() == b"precious"


@pytest.mark.parametrize("name", [".zip", "acme", "acme.cer", "acme:x.zip"])
def test_a_zip_without_a_proper_name_is_never_written(
    name: str, cer_files: CerFolder, folder: Path
) -> None:
    with pytest.raises(MendableError, match=r"is no name for a \.zip file: choose a simpler one"):
        cer_files.write_bundle(a_case(attachment()), folder / name)
    assert list(folder.iterdir()) == []


def test_a_zip_with_more_than_certificates_is_never_written(
    cer_files: CerFolder, folder: Path
) -> None:
    changed = replace(attachment(), content=with_key_after(ISSUED.der))
    for case in (a_case(changed), a_case(holding_a_key())):
        with pytest.raises(ValueError, match=r"'acme\.cer'"):
            cer_files.write_bundle(case, folder / "acme.zip")
    assert list(folder.iterdir()) == []

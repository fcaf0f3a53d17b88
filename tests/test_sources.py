from pathlib import Path
from zipfile import ZipFile

import pytest
from cryptography.hazmat.primitives.serialization import BestAvailableEncryption, pkcs12

from tests.authority import Authority, self_signed_server
from wizard.certificates.keystore import KeystoreContents, KeystoreRefusal
from wizard.certificates.read_report import Kind
from wizard.sources import SourceReader

ROOT = Authority.root("Acme Root CA")
SERVER = self_signed_server()
KEYSTORE = pkcs12.serialize_key_and_certificates(
    b"acme", SERVER.key, SERVER.certificate, None, BestAvailableEncryption(b"sesame")
)


class Keystores:
    """Opens the one keystore of these tests, without a child process."""

    def __init__(self) -> None:
        self.is_ready = self.is_closed = False

    def open(
        self, data: bytes, password: str | None, /, *, allow_costly: bool = False
    ) -> KeystoreContents | KeystoreRefusal:
        assert data == KEYSTORE
        if not allow_costly and password == "costly":
            return KeystoreRefusal(Kind.COSTLY, seconds=4)
        if password is None:
            return KeystoreRefusal(Kind.NO_PASSWORD)
        if password not in {"sesame", "costly"}:
            return KeystoreRefusal(Kind.WRONG_PASSWORD)
        return KeystoreContents((SERVER.der,), private_keys=1)

    def make_ready(self) -> None:
        self.is_ready = True

    def close(self) -> None:
        self.is_closed = True


@pytest.fixture
def sources() -> SourceReader:
    return SourceReader(Keystores())


def test_a_file_is_called_by_its_name_without_the_folder(
    sources: SourceReader, tmp_path: Path
) -> None:
    path = tmp_path / "acme.pem"
    path.write_bytes(ROOT.pem)
    report = sources.read_file(path)
    assert report.source == "acme.pem"
    assert [c.der for c in report.certificates] == [ROOT.der]
    assert report.rejected == ()


def test_files_of_a_folder_are_read_one_by_one(sources: SourceReader, tmp_path: Path) -> None:
    (tmp_path / "a.pem").write_bytes(ROOT.pem)
    (tmp_path / "b.cer").write_bytes(SERVER.der)
    reports = [sources.read_file(path) for path in sources.files_in([tmp_path])]
    assert [(r.source, r.certificates[0].der) for r in reports] == [
        ("a.pem", ROOT.der),
        ("b.cer", SERVER.der),
    ]


def test_a_name_cannot_deceive(sources: SourceReader, tmp_path: Path) -> None:
    assert sources.read_file(tmp_path / "acme\u202egpj.cer").source == "acme<U+202E>gpj.cer"


def test_a_place_without_a_name_is_called_by_its_path(sources: SourceReader) -> None:
    root = Path("/")
    assert sources.read_file(root).source == str(root)


def test_what_is_wrong_with_a_file_is_the_only_thing_in_its_report(
    sources: SourceReader, tmp_path: Path
) -> None:
    report = sources.read_file(tmp_path / "gone.cer")
    assert report.source == "gone.cer"
    assert report.certificates == ()
    [rejected] = report.rejected
    assert rejected.kind is Kind.UNREADABLE_FILE
    assert "“gone.cer” is not there any more" in rejected.reason


def test_a_password_goes_to_the_keystore(sources: SourceReader, tmp_path: Path) -> None:
    path = tmp_path / "acme.pfx"
    path.write_bytes(KEYSTORE)
    assert [r.kind for r in sources.read_file(path).rejected] == [Kind.NO_PASSWORD]
    assert sources.read_file(path, "wrong").wants_password
    report = sources.read_file(path, "sesame")
    assert [c.der for c in report.certificates] == [SERVER.der]
    assert report.private_keys_ignored == 1


def test_what_takes_longer_than_usual_is_left_until_that_is_allowed(
    sources: SourceReader, tmp_path: Path
) -> None:
    path = tmp_path / "acme.pfx"
    path.write_bytes(KEYSTORE)
    report = sources.read_file(path, "costly")
    assert report.wants_consent
    assert not report.wants_password
    assert report.seconds_to_open == 4
    assert "longer than usual" in report.rejected[0].reason
    report = sources.read_file(path, "costly", allow_costly=True)
    assert [c.der for c in report.certificates] == [SERVER.der]
    assert not report.wants_consent


def test_the_times_of_all_keystores_in_an_archive_add_up(
    sources: SourceReader, tmp_path: Path
) -> None:
    path = tmp_path / "acme.zip"
    with ZipFile(path, "w") as archive:
        for name in ("a.pfx", "b.pfx"):
            archive.writestr(name, KEYSTORE)
    assert sources.read_file(path, "costly").seconds_to_open == 8
    assert len(sources.read_file(path, "costly", allow_costly=True).certificates) == 1


def test_making_ready_and_closing_reach_the_keystores() -> None:
    keystores = Keystores()
    sources = SourceReader(keystores)
    sources.make_ready()
    sources.close()
    assert keystores.is_ready
    assert keystores.is_closed


def test_pasted_text_is_read(sources: SourceReader) -> None:
    report = sources.read_text(f"Hello,\n\n{ROOT.pem.decode()}")
    assert report.source == "Pasted text"
    assert [c.der for c in report.certificates] == [ROOT.der]


def test_pasted_text_with_half_a_character_is_read(sources: SourceReader) -> None:
    report = sources.read_text(f"\ud83d\n{ROOT.pem.decode()}")
    assert [c.der for c in report.certificates] == [ROOT.der]


@pytest.mark.parametrize("text", ["", "   \n", "Hello", "\0" * 1_000])
def test_pasted_text_without_a_certificate_is_explained(text: str, sources: SourceReader) -> None:
    report = sources.read_text(text)
    assert report.certificates == ()
    assert len(report.rejected) == 1


def test_noise_is_explained(sources: SourceReader, tmp_path: Path) -> None:
    path = tmp_path / "noise.cer"
    path.write_bytes(bytes(range(256)) * 40_000)
    report = sources.read_file(path)
    assert report.certificates == ()
    assert report.rejected

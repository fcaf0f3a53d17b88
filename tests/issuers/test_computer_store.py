import sys
from pathlib import Path

import pytest

from tests.authority import Authority
from wizard.issuers.computer_store import from_files, from_keychains, from_windows, read_store

ONE, TWO = Authority.root("Acme Root CA"), Authority.root("Other Root CA")
DEBIAN_BUNDLE = Path("/etc/ssl/certs/ca-certificates.crt")


def test_bundles_and_folders_are_read(tmp_path: Path) -> None:
    bundle = tmp_path / "bundle.crt"
    bundle.write_bytes("# Größe\n".encode("latin-1") + ONE.pem + b"\n# next\n" + TWO.pem)
    folder = tmp_path / "certs"
    folder.mkdir()
    (folder / "one.der").write_bytes(ONE.der)
    assert list(from_files([bundle, folder])) == [ONE.der, TWO.der, ONE.der]


def test_each_file_is_read_once_however_it_is_linked(tmp_path: Path) -> None:
    (tmp_path / "acme.crt").write_bytes(ONE.pem)
    (tmp_path / "0a1b2c3d.0").symlink_to("acme.crt")
    assert list(from_files([tmp_path, tmp_path / "acme.crt"])) == [ONE.der]


def test_what_cannot_be_read_is_passed_over(tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "loop").symlink_to("loop")
    (tmp_path / "nowhere").symlink_to("gone")
    (tmp_path / "empty").touch()
    (tmp_path / "note.txt").write_text("no certificate")
    (tmp_path / "key.pem").write_bytes(ONE.key_pem)
    (tmp_path / "large").write_bytes(b"\x30" * (5 * 2**20))
    (tmp_path / "one.pem").write_bytes(ONE.pem)
    assert list(from_files([tmp_path / "missing", tmp_path])) == [ONE.der]


def test_on_windows_both_stores_are_read_and_only_single_certificates() -> None:
    stores: dict[str, list[tuple[bytes, str, object]]] = {
        "ROOT": [(ONE.der, "x509_asn", True), (b"bundle", "pkcs_7_asn", True)],
        "CA": [(TWO.der, "x509_asn", {"1.3.6.1.5.5.7.3.1"})],
    }
    assert list(from_windows(lambda name: stores[name])) == [ONE.der, TWO.der]


def test_on_windows_a_store_that_is_denied_is_passed_over() -> None:
    def enumerate_store(name: str) -> list[tuple[bytes, str, object]]:
        if name == "ROOT":
            raise PermissionError
        return [(TWO.der, "x509_asn", True)]

    assert list(from_windows(enumerate_store)) == [TWO.der]


def test_on_a_mac_every_keychain_is_asked(tmp_path: Path) -> None:
    for name, issued in (("system", ONE), ("login", TWO)):
        (tmp_path / name).write_bytes(issued.pem)
    show = [sys.executable, "-c", "import sys; print(open(sys.argv[1]).read())"]
    keychains = [str(tmp_path / name) for name in ("system", "missing", "login")]
    assert list(from_keychains(show, keychains)) == [ONE.der, TWO.der]


@pytest.mark.parametrize(
    "command", [[sys.executable, "-c", "import threading; threading.Event().wait()"], ["/no/such"]]
)
def test_on_a_mac_a_program_that_fails_is_passed_over(command: list[str]) -> None:
    assert list(from_keychains(command, ["system"], seconds=0.2)) == []


@pytest.mark.skipif(not DEBIAN_BUNDLE.exists(), reason="needs the Debian package ca-certificates")
def test_the_store_of_this_computer_is_found() -> None:
    certificates = list(read_store())
    assert len(certificates) > 100
    assert len(certificates) == len(set(certificates))

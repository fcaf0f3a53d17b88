"""The ZIP of a case, opened and checked with programs that everybody has."""

import subprocess
from pathlib import Path

import pytest

from tests.authority import Authority
from tests.real.programs import program
from tests.support_case.samples import a_case
from wizard.certificates.cer import cer_bytes, cer_file_names
from wizard.certificates.cer_format import CerFormat
from wizard.certificates.decode import decode_certificate
from wizard.support_case.bundle import bundle, bundle_name
from wizard.support_case.support_case import Attachment
from wizard.trust.verdict import Store


@pytest.fixture
def unpacked(tmp_path: Path) -> Path:
    """A folder with what another program unpacked."""
    unzip = program("unzip")
    certificates = [decode_certificate(Authority.root(name).der) for name in ("Açme", "açme")]
    attachments = tuple(
        Attachment(name, cer_bytes(each, CerFormat.BASE64), each, Store.ROOT)
        for name, each in zip(cer_file_names(certificates), certificates, strict=True)
    )
    case = a_case(*attachments)
    path = tmp_path / bundle_name(case)
    path.write_bytes(bundle(case))
    folder = tmp_path / "unpacked"
    subprocess.run([unzip, "-q", path, "-d", folder], check=True, umask=0o022)
    return folder


def checked(folder: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [program("sha256sum"), "--check", "--strict", "SHA256SUMS"],
        cwd=folder,
        env={"LC_ALL": "C"},
        capture_output=True,
        check=False,
        text=True,
    )


def test_sha256sum_finds_every_file_as_it_was(unpacked: Path) -> None:
    done = checked(unpacked)
    names = ["Acme.cer", "acme-2.cer", "MANIFEST.txt"]
    assert done.stdout.splitlines() == [f"{name}: OK" for name in names]
    assert (done.returncode, done.stderr) == (0, "")
    assert {path.name for path in unpacked.iterdir()} == {*names, "SHA256SUMS"}


def test_sha256sum_finds_a_file_that_was_changed(unpacked: Path) -> None:
    with (unpacked / "Acme.cer").open("ab") as file:
        file.write(b"\n")
    done = checked(unpacked)
    assert "Acme.cer: FAILED" in done.stdout
    assert done.returncode == 1


def test_unpacked_files_can_be_read_by_everybody_and_run_by_nobody(unpacked: Path) -> None:
    assert {path.stat().st_mode & 0o777 for path in unpacked.iterdir()} == {0o644}

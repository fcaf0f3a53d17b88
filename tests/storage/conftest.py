import shutil
import subprocess
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from tests.authority import Authority
from tests.storage.windows import Window
from wizard.certificates.cer_format import CerFormat
from wizard.certificates.certificate import Certificate
from wizard.certificates.decode import decode_certificate
from wizard.certificates.read_report import Kind, ReadReport, Rejected
from wizard.certificates.sender import Sender
from wizard.environments.environment import Environment, Origin, Purpose
from wizard.request.request import Connection, ConnectionKind, Contact, Request, Severity
from wizard.request.steps import Step
from wizard.storage.drafts import DraftFolder


@pytest.fixture(scope="session")
def certificate() -> Certificate:
    return decode_certificate(Authority.root("Acme Root CA").der)


@pytest.fixture
def empty_request() -> Request:
    begun = datetime(2026, 11, 24, 9, 30, tzinfo=UTC)
    return Request(identity="0123456789abcdef" * 2, created=begun, changed=begun)


@pytest.fixture
def full_request(empty_request: Request, certificate: Certificate) -> Request:
    """A request in which no field has its first value."""
    report = ReadReport(
        source="acme.pem",
        certificates=(certificate,),
        rejected=(Rejected(2, Kind.PRIVATE_KEY, "This is a private key."),),
        private_keys_ignored=1,
        repairs=("Line ends were mended.",),
        sender=Sender("erp.acme.test:443", "erp.acme.test", "tls", "TLS 1.3"),
    )
    return replace(
        empty_request,
        changed=datetime(2026, 11, 24, 9, 31, 2, 345678, tzinfo=UTC),
        step=Step.SUBMIT,
        sources=(report, ReadReport("empty.cer", rejected=(Rejected(1, Kind.EMPTY, "Empty."),))),
        left_out=frozenset({certificate.sha256, "0" * 64}),
        environments=(
            Environment("Quality", "quality.acme.test", Purpose.NON_PRODUCTION, ticked=True),
            Environment("Produção", "", Purpose.PRODUCTION, False, 2, False, Origin.LIFETIME),
        ),
        lifetime="acme-lt.acme.test",
        connection=Connection(ConnectionKind.REST, "https://api.acme.test", "no trust\nat all"),
        needed_by=date(2026, 12, 24),
        severity=Severity.HIGH,
        contact=Contact("Ada 🙂", "ada@acme.test", "+351 1", "team@acme.test"),
        infrastructure="ACME-1",
        note="“Please” \u202e call\0",
        edited_subject="Install “Acme” 🙂",
        edited_description="Dear Support,\r\n\tplease install it.\n",
        edited_from="0123456789abcdef" * 4,
        cer_format=CerFormat.BASE64,
        opened=datetime(2026, 11, 24, 10, tzinfo=UTC),
        sent=frozenset({certificate.sha256}),
        files_attached=True,
        case_number="2345678",
        delivered=True,
        title="Acme, before the audit",
    )


@pytest.fixture
def drafts(tmp_path: Path) -> DraftFolder:
    return DraftFolder(tmp_path / "drafts", tmp_path / "locks", decode_certificate)


@pytest.fixture
def window(drafts: DraftFolder) -> Window:
    return Window(drafts)


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A file system of its own with room for 64 kB."""
    if shutil.which("mount") is None:
        pytest.skip("file systems are mounted here in another way than by `mount`")
    folder = tmp_path / "small disk"
    folder.mkdir()
    mounting = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=64k", "none", str(folder)],
        capture_output=True,
        check=False,
    )
    if mounting.returncode:
        pytest.skip("a file system of 64 kB can be made on Linux as root alone")
    yield folder
    subprocess.run(["umount", str(folder)], check=True)

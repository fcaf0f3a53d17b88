"""Files, folders and servers beside each other on one command line."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.authority import Authority
from wizard.certificates.decode import decode_certificate
from wizard.certificates.keystore import KeystoreRefusal
from wizard.certificates.read_report import Kind
from wizard.report_sources import read_all
from wizard.servers.failure import Phase
from wizard.servers.server_report import ServerReport
from wizard.servers.target import Target
from wizard.sources import SourceReader

ROOT = Authority.root("Acme Root CA")
SERVER = ROOT.server(["erp.acme.test"])


class NoKeystores:
    def open(self, *_: object, allow_costly: bool = False) -> KeystoreRefusal:
        raise AssertionError(allow_costly)

    def make_ready(self) -> None:
        """Nothing is needed."""

    def close(self) -> None:
        """Nothing is kept."""


@pytest.fixture
def asked() -> list[Target]:
    return []


@pytest.fixture
def ask(asked: list[Target]) -> Callable[[Target], ServerReport]:
    def answer(target: Target) -> ServerReport:
        asked.append(target)
        if target.host == "dead.acme.test":
            return ServerReport(target, failed_in=Phase.CONNECTION, failure="It is dead.")
        sent = tuple(decode_certificate(c.der) for c in (SERVER, ROOT))
        return ServerReport(target, sent, "TLS 1.2", wants_client_certificate=True)

    return answer


def test_files_and_servers_come_in_the_order_in_which_they_are_named(
    tmp_path: Path, ask: Callable[[Target], ServerReport]
) -> None:
    path = tmp_path / "root.pem"
    path.write_bytes(ROOT.pem)
    names = ["erp.acme.test:8443", str(path), "https://crm.acme.test/api", "dead.acme.test:443"]
    reports = list(read_all(names, SourceReader(NoKeystores()), ask))
    assert [report.source for report in reports] == [
        "erp.acme.test:8443",
        "root.pem",
        "crm.acme.test:443",
        "dead.acme.test:443",
    ]
    assert [len(report.certificates) for report in reports] == [2, 1, 2, 0]
    sender = reports[0].sender
    assert sender is not None
    assert (sender.host, sender.tls_version) == ("erp.acme.test", "TLS 1.2")
    assert sender.wants_client_certificate
    [rejected] = reports[3].rejected
    assert (rejected.kind, rejected.reason) == (Kind.UNREACHABLE, "It is dead.")


def test_a_file_with_the_name_of_an_address_is_a_file(
    tmp_path: Path, ask: Callable[[Target], ServerReport], asked: list[Target]
) -> None:
    path = tmp_path / "erp.acme.test"
    path.write_bytes(ROOT.pem)
    [report] = read_all([str(path)], SourceReader(NoKeystores()), ask)
    assert report.certificates
    assert asked == []


def test_what_is_no_address_after_all_says_so_without_its_secrets(
    ask: Callable[[Target], ServerReport],
) -> None:
    [report] = read_all(["mssql://sa:s3cret@:99999"], SourceReader(NoKeystores()), ask)
    [rejected] = report.rejected
    assert rejected.kind is Kind.REFUSED_ADDRESS
    assert "s3cret" not in f"{report.source} {rejected.reason}"

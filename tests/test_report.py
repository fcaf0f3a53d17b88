import io
import json
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.hashes import SHA1, SHA256
from cryptography.hazmat.primitives.serialization import BestAvailableEncryption, pkcs12
from cryptography.x509.oid import NameOID

from tests.authority import END, START, Authority, self_signed_server
from tests.trust.questions import nobody
from wizard.certificates.keystore import KeystoreRefusal
from wizard.certificates.read_report import Kind
from wizard.report import Circumstances, print_report
from wizard.sources import SourceReader
from wizard.trust.public_roots import PublicRoots

NOW = datetime(2026, 11, 24, 12, tzinfo=UTC)
ROOT = Authority.root("Acme Root CA")
INTERMEDIATE = ROOT.intermediate("Acme Issuing CA")


class Unopened:
    """Stands for a child process that opens keystores, and opens none."""

    def __init__(self, kind: Kind) -> None:
        self._kind = kind

    def open(
        self, _data: bytes, _password: str | None, /, *, allow_costly: bool = False
    ) -> KeystoreRefusal:
        assert not allow_costly
        return KeystoreRefusal(self._kind, seconds=4)

    def make_ready(self) -> None:
        """Nothing is needed."""

    def close(self) -> None:
        """Nothing is kept."""


def printed(
    *paths: Path, now: datetime = NOW, as_json: bool = False, kind: Kind = Kind.NO_PASSWORD
) -> tuple[int, str]:
    out = io.StringIO()
    circumstances = Circumstances(PublicRoots(), now, nobody)
    sources = SourceReader(Unopened(kind))
    reports = map(sources.read_file, sources.files_in(paths))
    code = print_report(reports, circumstances, out, as_json=as_json)
    return code, out.getvalue()


def sources_in(*paths: Path, now: datetime = NOW) -> list[dict[str, Any]]:
    _, text = printed(*paths, now=now, as_json=True)
    sources: list[dict[str, Any]] = json.loads(text)["sources"]
    return sources


@pytest.fixture
def chain(tmp_path: Path) -> Path:
    path = tmp_path / "chain.pem"
    path.write_bytes(INTERMEDIATE.pem + ROOT.pem + ROOT.key_pem)
    return path


def test_json_tells_everything_about_a_certificate(chain: Path) -> None:
    [source] = sources_in(chain)
    certificate = ROOT.certificate
    assert source["certificates"][1] == {
        "sha256": certificate.fingerprint(SHA256()).hex(),
        "sha1": certificate.fingerprint(SHA1()).hex(),  # noqa: S303  the thumbprint
        "subject": "CN=Acme Root CA",
        "issuer": "CN=Acme Root CA",
        "serial": f"{certificate.serial_number:x}",
        "not_before": "2025-01-01T00:00:00Z",
        "not_after": "2045-01-01T00:00:00Z",
        "validity": "valid",
        "self_issued": True,
        "self_signed": "yes",
        "is_ca": True,
    }
    assert source["certificates"][0]["self_signed"] == "no"


def test_json_tells_what_else_was_in_the_source(chain: Path) -> None:
    [source] = sources_in(chain)
    assert source["source"] == "chain.pem"
    sha256 = ROOT.certificate.fingerprint(SHA256()).hex()
    assert source["verdict"]["install"] == [{"sha256": sha256, "store": "root"}]
    assert source["private_keys_ignored"] == 1
    [rejected] = source["rejected"]
    assert rejected["position"] == 3
    assert rejected["kind"] == "private_key"
    assert rejected["reason"].startswith("This is a private key")


def test_json_tells_the_verdict_its_findings_and_the_rehearsal(tmp_path: Path) -> None:
    server = INTERMEDIATE.server(["erp.acme.test"])
    path = tmp_path / "whole.pem"
    path.write_bytes(server.pem + INTERMEDIATE.pem + ROOT.pem)
    [source] = sources_in(path)
    verdict = source["verdict"]
    assert verdict["code"] == "private_root"
    assert verdict["sentence"] == "Acme Root CA needs to be trusted"
    assert verdict["who"] == "outsystems_support"
    assert {f["code"]: f["weight"] for f in source["findings"]} == {
        "long_validity": "note",
        "trust_in_all": "note",
    }
    rehearsal = source["rehearsal"]
    assert rehearsal["server"] == server.certificate.fingerprint(SHA256()).hex()
    assert not rehearsal["before"]["trusted"]
    assert rehearsal["after"]["trusted"]
    assert rehearsal["connects"]


def test_text_tells_the_verdict_and_what_to_send(tmp_path: Path) -> None:
    path = tmp_path / "server.pem"
    path.write_bytes(INTERMEDIATE.server(["erp.acme.test"]).pem)
    _, text = printed(path)
    assert "The root certificate is missing." in text
    assert "Rehearsed with OpenSSL: today the certificate of the issuer is missing" in text
    assert "To send" in text
    assert "please send us the root certificate" in text


def test_each_source_is_judged_by_itself(tmp_path: Path) -> None:
    (tmp_path / "a.cer").write_bytes(ROOT.der)
    (tmp_path / "b.cer").write_bytes(INTERMEDIATE.der)
    (tmp_path / "c.txt").write_bytes(b"Hello")
    sources = sources_in(tmp_path)
    assert [source["source"] for source in sources] == ["a.cer", "b.cer", "c.txt"]
    assert [len(source["verdict"]["install"]) for source in sources] == [1, 0, 0]


@pytest.mark.parametrize(
    ("now", "validity"),
    [
        (START - timedelta(seconds=1), "not_yet_valid"),
        (START, "valid"),
        (END, "valid"),
        (END + timedelta(seconds=1), "expired"),
    ],
)
def test_json_judges_validity_at_the_given_time(now: datetime, validity: str, chain: Path) -> None:
    [source] = sources_in(chain, now=now)
    assert {c["validity"] for c in source["certificates"]} == {validity}


def test_a_negative_serial_keeps_its_sign(tmp_path: Path) -> None:
    serial = ROOT.certificate.serial_number.to_bytes(20, "big")
    position = ROOT.der.index(serial.lstrip(b"\0"))
    der = bytearray(ROOT.der)
    der[position] |= 0x80
    (tmp_path / "negative.cer").write_bytes(der)
    [source] = sources_in(tmp_path)
    [certificate] = source["certificates"]
    assert int(certificate["serial"], 16) < 0
    assert certificate["serial"].startswith("-")
    assert not certificate["serial"].startswith("-0x")


def test_the_exit_code_tells_whether_something_was_read(chain: Path, tmp_path: Path) -> None:
    (tmp_path / "hello.txt").write_bytes(b"Hello")
    assert printed(chain)[0] == 0
    assert printed(tmp_path / "hello.txt", chain)[0] == 0
    assert printed(chain, as_json=True)[0] == 0
    assert printed(tmp_path / "hello.txt")[0] == 1
    assert printed(tmp_path / "gone.cer", as_json=True)[0] == 1


def test_text_tells_a_person_what_review_would_show(chain: Path) -> None:
    _, text = printed(chain)
    lines = text.splitlines()
    assert lines[0] == "chain.pem"
    assert "Acme Root CA needs to be trusted" in lines[2]
    root = lines[lines.index("Acme Root CA") :]
    assert root[1].startswith("  Install      yes. ")
    assert root[2] == (
        "  Validity     2025-01-01 00:00 UTC to 2045-01-01 00:00 UTC, 6,612 days left"
    )
    assert root[3].startswith("  Self-signed  yes. ")
    assert ROOT.certificate.fingerprint(SHA256()).hex() in text
    intermediate = lines[lines.index("Acme Issuing CA") :]
    assert intermediate[1].startswith("  Install      no. Issued by Acme Root CA")
    assert "Left out" in lines
    assert "Private keys met and not kept: 1" in lines


@pytest.mark.parametrize(
    ("now", "words"),
    [
        (END - timedelta(days=1), "1 day left"),
        (END + timedelta(days=3), "expired 2045-01-01 00:00 UTC, 3 days ago"),
        (START - timedelta(days=3), "not valid yet: begins 2025-01-01 00:00 UTC, in 3 days"),
    ],
)
def test_text_tells_how_long_a_certificate_lasts(now: datetime, words: str, chain: Path) -> None:
    assert words in printed(chain, now=now)[1]


def test_a_certificate_without_an_end_has_no_days_left(tmp_path: Path) -> None:
    endless = self_signed_server(not_after=datetime(9999, 12, 31, 23, 59, 59, tzinfo=UTC))
    (tmp_path / "endless.cer").write_bytes(endless.der)
    assert "since 2025-01-01 00:00 UTC, without an end" in printed(tmp_path)[1]
    assert sources_in(tmp_path)[0]["certificates"][0]["not_after"] == "9999-12-31T23:59:59Z"


def test_a_keystore_that_needs_a_password_is_explained(tmp_path: Path) -> None:
    (tmp_path / "acme.pfx").write_bytes(
        pkcs12.serialize_key_and_certificates(
            b"acme", ROOT.key, ROOT.certificate, None, BestAvailableEncryption(b"sesame")
        )
    )
    [source] = sources_in(tmp_path)
    assert [r["kind"] for r in source["rejected"]] == ["no_password"]
    code, text = printed(tmp_path, kind=Kind.COSTLY)
    assert code == 1
    assert "1. Opening this would take longer than usual, so it was not opened: " in text


def test_nothing_printed_can_deceive_or_move_the_cursor(tmp_path: Path) -> None:
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "Acme\u202e\x1b[2J\nRoot")])
    # Windows lets no file be called with the former.
    escape = "" if sys.platform == "win32" else "\x1b[31m"
    (tmp_path / f"acme{escape}\u202e.cer").write_bytes(Authority.root(name).der)
    for as_json in (False, True):
        _, text = printed(tmp_path, as_json=as_json)
        assert "Acme<U+202E><U+001B>[2J<U+000A>Root" in text
        assert all(character.isprintable() or character == "\n" for character in text)

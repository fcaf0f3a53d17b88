"""The golden texts are written anew by `WRITE_GOLDEN=1 python -m pytest tests/support_case`."""

import os
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.request.samples import a_certificate, a_request, an_empty_request, trust_in
from wizard.certificates.cer_format import CerFormat
from wizard.environments.environment import Environment, Purpose
from wizard.request.request import Connection, ConnectionKind, Contact, Request, Severity
from wizard.support_case.attachments import attachments
from wizard.support_case.description import LONGEST_SUBJECT, description, subject_line
from wizard.trust.trust_report import Role, TrustReport

GOLDEN = Path(__file__).parent / "golden"

ROOT = a_certificate()
SERVER = a_certificate(
    "db01.acme.internal",
    subject="CN=db01.acme.internal",
    issuer="CN=db01.acme.internal",
    serial=255,
    is_ca=False,
    not_after=datetime(2027, 6, 30, 12, tzinfo=UTC),
)


def _subject(request: Request, trust: TrustReport) -> str:
    return subject_line(request, attachments(request, trust))


def _text(request: Request, trust: TrustReport) -> str:
    return description(request, trust, attachments(request, trust), request.severity.value)


def _full_request() -> Request:
    """A request with every field filled, and with what people paste."""
    return a_request(
        ROOT,
        SERVER,
        connection=Connection(
            ConnectionKind.DATABASE,
            "db01.acme.internal:1433",
            "A connection was successfully established with the server,\r\n"
            "but then an error occurred:\r\n\tSEC_E_UNTRUSTED_ROOT (0x80090325)",
        ),
        contact=Contact(
            "Zoë Müller", "zoe@acme.example", "+351 21 000 0000", "ops@acme.example;it@acme.example"
        ),
        environments=(
            Environment("Quality", "", Purpose.NON_PRODUCTION, ticked=True),
            Environment("LifeTime", "acme-lt.example", Purpose.MANAGEMENT, ticked=True),
            Environment("Production", "acme.example", Purpose.PRODUCTION, True, 2, True),
        ),
        renews=(a_certificate("Old Root CA"),),
        may_remove=True,
        severity=Severity.HIGH,
        infrastructure="AAA.AAA.A1A.A0A.AAA.AAA.AAA.AAA",
        note="Please call before you begin.\n\nNo private key is included.\x07",
        cer_format=CerFormat.BASE64,
    )


def _full_trust() -> TrustReport:
    server = trust_in(SERVER, role=Role.SELF_SIGNED_SERVER)
    return TrustReport(trust_in(ROOT).chains + server.chains)


@pytest.mark.parametrize(
    ("name", "request_", "trust"),
    [
        ("one_root.txt", a_request(ROOT), trust_in(ROOT)),
        ("everything.txt", _full_request(), _full_trust()),
        ("nothing_yet.txt", an_empty_request(), TrustReport()),
    ],
)
def test_the_text_is_the_golden_one_byte_for_byte(
    name: str, request_: Request, trust: TrustReport
) -> None:
    text = f"{_subject(request_, trust)}\n\n{_text(request_, trust)}".encode()
    golden = GOLDEN / name
    if os.environ.get("WRITE_GOLDEN") == "1":
        golden.parent.mkdir(exist_ok=True)
        golden.write_bytes(text)
    assert text == golden.read_bytes()


def test_the_subject_names_the_certificate_and_the_environments() -> None:
    assert _subject(a_request(ROOT), trust_in(ROOT)) == (
        'Install certificate "Acme Root CA" in the trusted root store: Quality, Production'
    )


def test_a_long_subject_counts_instead() -> None:
    environments = tuple(Environment(f"Environment {n}", ticked=True) for n in range(12))
    request = a_request(ROOT, SERVER, environments=environments)
    assert _subject(request, _full_trust()) == (
        "Install 2 certificates in the trusted root store: 12 environments"
    )


def test_a_very_long_title_leaves_room_for_the_environments() -> None:
    certificate = a_certificate("x" * 2_000)
    environments = tuple(Environment(f"Environment {n}", ticked=True) for n in range(12))
    request = a_request(certificate, environments=environments)
    assert _subject(request, trust_in(certificate)).endswith(
        '…" in the trusted root store: 12 environments'
    )


def test_our_own_lines_fit_eighty_columns() -> None:
    assert max(map(len, _text(a_request(ROOT), trust_in(ROOT)).splitlines())) <= 80


def test_what_people_write_cannot_pass_for_a_line_of_the_form() -> None:
    forged = "x\r\nEnvironments, all front-ends of each:\rInstall in: everywhere\u2028Severity: Low"
    request = a_request(
        ROOT,
        note=forged,
        infrastructure=forged,
        connection=Connection(ConnectionKind.REST, forged, forged),
        contact=Contact(forged, forged, forged, forged),
    )
    lines = _text(request, trust_in(ROOT)).splitlines()
    assert lines.count("Environments, all front-ends of each:") == 1
    assert [line for line in lines if line.startswith("Install in")] == []
    assert [line for line in lines if line.startswith("Severity")] == ["Severity: Normal"]


@given(st.text(st.characters(), max_size=400), st.integers(0, 3))
def test_any_text_makes_a_plain_text(text: str, count: int) -> None:
    certificates = [a_certificate(f"{number}") for number in range(count)]
    environments = tuple(Environment(text, text, ticked=True) for _ in range(count))
    request = a_request(
        *certificates,
        note=text,
        infrastructure=text,
        environments=environments,
        connection=Connection(ConnectionKind.OTHER, text, text),
        contact=Contact(text, text, text, text),
    )
    trust = trust_in(*certificates)
    subject = _subject(request, trust)
    assert len(subject) <= LONGEST_SUBJECT
    assert subject.isprintable() or "\u00a0" in subject or not subject.isascii()
    body = _text(request, trust)
    assert not any(character < " " and character != "\n" for character in body)
    assert body.endswith("\n\nNo private key is included.\n")
    assert body.encode("utf-8")


def test_a_note_of_ten_thousand_characters_is_kept_in_full() -> None:
    note = "a long story\n" * 770
    assert _text(replace(a_request(ROOT), note=note), trust_in(ROOT)).count("a long story") == 770

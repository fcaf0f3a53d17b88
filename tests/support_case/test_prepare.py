from dataclasses import replace
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

from tests.authority import Authority
from tests.request.samples import a_certificate, a_request, an_empty_request, trust_in
from wizard.certificates.key_firewall import REMOVED
from wizard.request.request import Severity
from wizard.support_case.portal import parse_portal
from wizard.support_case.prepare import prepare
from wizard.trust.trust_report import TrustReport

ROOT = a_certificate()
PORTAL = parse_portal((Path(__file__).parents[2] / "resources" / "portal.toml").read_text("utf-8"))


def test_the_case_of_a_filled_request_fits_in_its_link() -> None:
    case = prepare(a_request(ROOT), trust_in(ROOT), PORTAL)
    assert not case.link_is_short
    fields = parse_qs(urlsplit(case.link).query)
    assert fields == {"subject": [case.subject], "description": [case.description]}
    assert [file.file_name for file in case.attachments] == ["Acme-Root-CA.cer"]


def test_a_long_note_shortens_the_link_and_nothing_else() -> None:
    note = "one more word " * 700
    case = prepare(a_request(ROOT, note=note), trust_in(ROOT), PORTAL)
    assert case.link_is_short
    assert len(case.link) <= 2_000
    assert note.strip() in case.text


def test_the_severity_has_the_name_that_the_portal_has_for_it() -> None:
    portal = replace(PORTAL, severities=("Minor", "Medium", "Major", "Critical"))
    case = prepare(a_request(ROOT, severity=Severity.URGENT), trust_in(ROOT), portal)
    assert "Severity: Critical\n" in case.description


def test_the_same_request_gives_the_same_case() -> None:
    request, trust = a_request(ROOT), trust_in(ROOT)
    assert prepare(request, trust, PORTAL) == prepare(replace(request), trust, PORTAL)


def test_a_request_with_nothing_in_it_does_not_fail() -> None:
    case = prepare(an_empty_request(), TrustReport(), PORTAL)
    assert case.attachments == ()
    assert case.subject


def test_a_private_key_gets_into_no_case() -> None:
    key = Authority.root().key_pem.decode()
    case = prepare(a_request(ROOT, note=f"See {key}Thanks"), trust_in(ROOT), PORTAL)
    assert f"See {REMOVED}" in case.text
    assert "Thanks" in case.text
    assert key.splitlines()[1] not in case.text + case.link

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from tests.request.samples import (
    NOW,
    PRODUCTION,
    QUALITY,
    TODAY,
    a_certificate,
    a_request,
    an_empty_request,
    trust_in,
)
from wizard.certificates.certificate import Certificate
from wizard.environments.environment import Environment
from wizard.request.step_checks import (
    check_certificates,
    check_environments,
    check_review,
    check_submission,
)
from wizard.trust.trust_report import Role

ROOT = a_certificate()


def test_a_certificate_is_wanted() -> None:
    assert [p.blocking for p in check_certificates(an_empty_request())] == [True]
    assert list(check_certificates(a_request())) == []


def test_something_to_install_is_wanted() -> None:
    assert list(check_review(a_request(ROOT), trust_in(ROOT), TODAY)) == []
    unticked = a_request(ROOT, left_out=frozenset({ROOT.sha256}))
    assert "Tick" in next(check_review(unticked, trust_in(ROOT), TODAY)).message
    only_a_server = trust_in(ROOT, role=Role.SERVER, installable=False)
    assert "root certificate" in next(check_review(a_request(), only_a_server, TODAY)).message


@pytest.mark.parametrize(
    ("certificate", "words"),
    [
        (a_certificate(not_after=datetime(2026, 11, 22, 23, tzinfo=UTC)), "expired on 22 Nov 2026"),
        (a_certificate(not_before=datetime(2027, 1, 1, tzinfo=UTC)), "not valid before 1 Jan 2027"),
        (a_certificate(not_after=datetime(2026, 11, 27, tzinfo=UTC)), "expires on 27 Nov 2026"),
        (a_certificate(not_after=datetime(2026, 11, 23, tzinfo=UTC)), "expires on 23 Nov 2026"),
        (a_certificate(not_after=None), "cannot be read"),
    ],
    ids=["expired", "not yet valid", "expires before delivery", "expires today", "unreadable"],
)
def test_a_certificate_out_of_its_time_is_a_warning(certificate: Certificate, words: str) -> None:
    problems = list(check_review(a_request(certificate), trust_in(certificate), TODAY))
    assert [problem.blocking for problem in problems] == [False]
    assert words in problems[0].message


def test_a_certificate_that_is_not_chosen_is_not_warned_of() -> None:
    expired = a_certificate("Old Root", not_after=datetime(2020, 1, 1, tzinfo=UTC))
    request = a_request(ROOT, expired, left_out=frozenset({expired.sha256}))
    assert list(check_review(request, trust_in(ROOT, expired), TODAY)) == []


def test_an_environment_is_wanted() -> None:
    unticked = a_request(environments=(replace(QUALITY, ticked=False),))
    assert [p.field for p in check_environments(unticked)] == ["environments"]
    assert list(check_environments(a_request())) == []


def test_a_ticked_environment_needs_a_name() -> None:
    request = a_request(environments=(PRODUCTION, Environment(" ", ticked=True), Environment("")))
    assert [(p.field, p.blocking) for p in check_environments(request)] == [
        ("environments.1", True)
    ]


@pytest.mark.parametrize("change", [{"address": ""}, {"name": "Test"}], ids=["name", "address"])
def test_the_same_environment_twice_is_a_warning(change: dict[str, str]) -> None:
    request = a_request(environments=(QUALITY, replace(QUALITY, **change)))  # type: ignore[arg-type]
    assert [(p.field, p.blocking) for p in check_environments(request)] == [
        ("environments.1", False)
    ]


def test_an_address_that_is_not_served_is_a_warning() -> None:
    request = a_request(environments=(replace(QUALITY, address="acme.outsystems.app"),))
    problems = list(check_environments(request))
    assert [(p.field, p.blocking) for p in problems] == [("environments.0", False)]
    assert "Developer Cloud" in problems[0].message


def test_the_case_has_to_be_opened() -> None:
    assert [p.field for p in check_submission(a_request())] == ["opened"]
    assert list(check_submission(a_request(opened=NOW))) == []

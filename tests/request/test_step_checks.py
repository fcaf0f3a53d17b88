from dataclasses import replace

import pytest

from tests.request.samples import (
    NOW,
    PRODUCTION,
    QUALITY,
    a_certificate,
    a_request,
    a_verdict,
    trust_in,
)
from wizard.environments.environment import Environment
from wizard.request.step_checks import (
    check_environments,
    check_review,
    check_submission,
)
from wizard.trust.verdict import Code, Placement, Store, Who

ROOT = a_certificate()


def test_something_to_install_is_wanted() -> None:
    trust = trust_in(ROOT, verdict=a_verdict(install=(Placement(ROOT, Store.ROOT),)))
    assert list(check_review(a_request(ROOT), trust)) == []
    unticked = a_request(ROOT).with_choice(ROOT.sha256, chosen=False)
    assert "Tick" in next(check_review(unticked, trust)).message


def test_what_is_not_proposed_has_to_be_ticked_by_hand() -> None:
    expired = a_verdict(Code.EXPIRED, Who.SERVER_OWNER)
    trust = trust_in(ROOT, proposed=False, verdict=expired)
    assert [p.blocking for p in check_review(a_request(ROOT), trust)] == [True]
    by_hand = a_request(ROOT).with_choice(ROOT.sha256, chosen=True)
    (problem,) = check_review(by_hand, trust)
    assert (problem.blocking, problem.message) == (False, "The sentence.")


def test_what_cannot_be_installed_is_not_ticked_by_any_hand() -> None:
    trust = trust_in(ROOT, store=None, proposed=False, verdict=a_verdict(Code.PUBLIC, Who.NOBODY))
    request = a_request(ROOT).with_choice(ROOT.sha256, chosen=True)
    assert [p.blocking for p in check_review(request, trust)] == [True]


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

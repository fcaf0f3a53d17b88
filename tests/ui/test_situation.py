from dataclasses import replace

import pytest

from tests.request.samples import (
    NOW,
    QUALITY,
    a_certificate,
    a_request,
    an_empty_request,
    trust_in,
)
from wizard.request.request import Request
from wizard.request.steps import Step
from wizard.ui.situation import Situation

ROOT = a_certificate()


def assessed(request: Request) -> Situation:
    return Situation(request, NOW, trust_in(ROOT))


def test_a_filled_request_is_complete_until_its_case_is_opened() -> None:
    filled = a_request(ROOT)
    complete = [step for step in Step if assessed(filled).is_complete(step)]
    assert complete == [Step.CERTIFICATE, Step.REVIEW, Step.ENVIRONMENTS, Step.REQUEST]
    assert assessed(replace(filled, opened=NOW)).is_complete(Step.SUBMIT)


def test_a_warning_does_not_make_a_step_incomplete() -> None:
    warned = assessed(a_request(ROOT, environments=(QUALITY, QUALITY)))
    assert warned.problems(Step.ENVIRONMENTS)
    assert warned.is_complete(Step.ENVIRONMENTS)


def test_no_step_is_complete_while_its_certificates_are_assessed() -> None:
    assessing = replace(assessed(a_request(ROOT)), is_assessing=True)
    assert not any(assessing.is_complete(step) for step in Step)


def test_only_the_first_step_of_a_new_request_can_be_shown() -> None:
    assert Situation(an_empty_request(), NOW).reachable == {Step.CERTIFICATE}


def test_every_step_of_a_filled_request_can_be_shown() -> None:
    assert assessed(a_request(ROOT)).reachable == set(Step)


def test_the_first_incomplete_step_is_the_last_that_can_be_shown() -> None:
    without_environments = assessed(a_request(ROOT, environments=()))
    shown = {Step.CERTIFICATE, Step.REVIEW, Step.ENVIRONMENTS}
    assert without_environments.reachable == shown


@pytest.mark.parametrize("step", Step)
def test_the_steps_before_the_shown_one_stay_reachable(step: Step) -> None:
    situation = Situation(an_empty_request(step=step), NOW)
    assert situation.reachable == {earlier for earlier in Step if earlier <= step}

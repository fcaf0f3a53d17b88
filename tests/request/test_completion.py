from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.request.samples import (
    NOW,
    TODAY,
    a_certificate,
    a_request,
    an_empty_request,
    trust_in,
)
from wizard.certificates.read_report import ReadReport
from wizard.environments.environment import Environment
from wizard.request.completion import problems, summary
from wizard.request.request import Connection, Contact
from wizard.request.steps import Step
from wizard.sentence import Sentence, say
from wizard.trust.trust_report import TrustReport

ROOT = a_certificate()
TRUST = trust_in(ROOT)


@pytest.mark.parametrize("step", Step)
def test_every_step_of_an_empty_request_wants_something(step: Step) -> None:
    wanted = problems(step, an_empty_request(), TrustReport(), TODAY)
    assert any(problem.blocking for problem in wanted)


def test_a_certificate_is_wanted() -> None:
    wanted = problems(Step.CERTIFICATE, an_empty_request(), TrustReport(), TODAY)
    assert [problem.blocking for problem in wanted] == [True]
    assert problems(Step.CERTIFICATE, a_request(), TrustReport(), TODAY) == ()


def test_the_summaries_of_a_filled_request() -> None:
    request = a_request(ROOT)
    assert [summary(step, request, TRUST) for step in Step] == [
        "erp.pem",
        "Acme Root CA",
        "Quality, Production",
        "By 11 Dec 2026",
        "",
    ]


def test_an_empty_request_has_no_summaries() -> None:
    assert {summary(step, an_empty_request(), TrustReport()) for step in Step} == {""}


def test_several_sources_and_certificates_are_counted() -> None:
    other = a_certificate("Other Root CA")
    request = a_request(sources=(ReadReport("a.pem", (ROOT,)), ReadReport("b.pem", (other,))))
    assert summary(Step.CERTIFICATE, request, TRUST) == "2 certificates"
    assert summary(Step.REVIEW, request, trust_in(ROOT, other)) == "2 certificates"


def test_a_source_without_certificates_is_not_summed_up() -> None:
    request = a_request(sources=(ReadReport("notes.txt"), ReadReport("erp.pem", (ROOT,))))
    assert summary(Step.CERTIFICATE, request, TRUST) == "erp.pem"


def test_without_a_day_the_address_stands_for_the_request() -> None:
    assert summary(Step.REQUEST, a_request(needed_by=None), TRUST) == "erp.acme.internal:443"


def test_the_case_number_is_shown_once_there_is_one() -> None:
    opened = a_request(opened=NOW)
    assert summary(Step.SUBMIT, opened, TRUST) == "Case opened"
    assert summary(Step.SUBMIT, replace(opened, case_number=" 123456 "), TRUST) == "Case 123456"


@given(st.text(max_size=300), st.integers(0, 4))
def test_no_text_makes_a_summary_long_or_a_check_fail(text: str, count: int) -> None:
    certificates = [a_certificate(f"{text}{number}") for number in range(count)]
    request = a_request(
        *certificates,
        environments=(Environment(text, text, ticked=True),) * count,
        connection=Connection(address=text),
        contact=Contact(text, text, text, text),
        needed_by=None,
        case_number=text,
    )
    trust = trust_in(*certificates)
    for step in Step:
        assert len(summary(step, request, trust)) <= 28
        assert all(
            p.message and len(p.message) < 400 for p in problems(step, request, trust, TODAY)
        )


def test_words_of_ours_stay_sentences_in_a_summary() -> None:
    request = a_request(sources=(ReadReport(say("Pasted text"), (ROOT,)),))
    assert isinstance(summary(Step.CERTIFICATE, request, TrustReport()), Sentence)

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.request.samples import NOW, TODAY, a_request, an_empty_request
from wizard.request.form_checks import check_form, is_mail_address, mail_addresses
from wizard.request.problem import Problem
from wizard.request.request import Request


def _on(field: str, request: Request) -> list[Problem]:
    return [problem for problem in check_form(request, TODAY) if problem.field == field]


def test_a_filled_form_wants_nothing() -> None:
    assert list(check_form(a_request(), TODAY)) == []


def test_an_empty_form_wants_its_needed_fields_from_top_to_bottom() -> None:
    wanted = list(check_form(an_empty_request(), TODAY))
    assert all(problem.blocking for problem in wanted)
    assert [problem.field for problem in wanted] == [
        "connection.kind",
        "connection.address",
        "contact.name",
        "contact.mail",
        "infrastructure",
    ]


def test_spaces_fill_no_field() -> None:
    request = a_request(infrastructure=" \n ")
    assert _on("infrastructure", request)[0].blocking


def test_a_day_too_early_warns_and_a_day_in_the_past_blocks() -> None:
    early = _on("needed_by", a_request(needed_by=date(2026, 11, 25)))
    past = _on("needed_by", a_request(needed_by=date(2026, 11, 22)))
    assert [problem.blocking for problem in early + past] == [False, True]
    assert "Mon 30 Nov" in early[0].message


def test_once_the_case_is_open_its_day_may_pass() -> None:
    assert _on("needed_by", a_request(needed_by=date(2026, 11, 22), opened=NOW)) == []


def test_an_odd_copy_address_is_named_and_does_not_block() -> None:
    contact = a_request().contact._replace(cc="ops@acme.example; boss")
    problems = _on("contact.cc", a_request(contact=contact))
    assert [(p.blocking, "“boss”" in p.message) for p in problems] == [(False, True)]


@pytest.mark.parametrize(
    "text", ["a@b.co", " name.surname+x@mail.acme.example ", "ö@bücher.example"]
)
def test_mail_addresses_of_all_kinds_pass(text: str) -> None:
    assert is_mail_address(text)


@pytest.mark.parametrize(
    "text", ["", "name", "name@acme", "@acme.example", "a b@acme.example", "a@b@c.de", "a@b.c"]
)
def test_what_cannot_be_a_mail_address_does_not(text: str) -> None:
    assert not is_mail_address(text)


def test_copy_addresses_are_split_as_the_portal_and_outlook_write_them() -> None:
    assert mail_addresses("a@b.co, c@d.co;e@f.co;\n") == ("a@b.co", "c@d.co", "e@f.co")


@given(st.text())
def test_no_text_breaks_the_checks(text: str) -> None:
    contact = a_request().contact._replace(name=text, mail=text, cc=text)
    request = a_request(contact=contact, infrastructure=text, note=text * 100)
    assert all(problem.message for problem in check_form(request, TODAY))


def test_a_very_long_mail_address_is_judged_at_once() -> None:
    assert not is_mail_address("a@" + "b." * 50_000)

from dataclasses import replace
from pathlib import Path

import pytest

from tests.authority import Authority
from tests.request.samples import a_certificate, a_request, trust_in
from wizard.certificates.key_firewall import REMOVED
from wizard.request.request import Request
from wizard.support_case.description import LONGEST_SUBJECT
from wizard.support_case.edited_text import LONGEST_EDIT, keep_edit, with_edit
from wizard.support_case.portal import parse_portal
from wizard.support_case.prepare import prepare
from wizard.support_case.support_case import SupportCase

ROOT = a_certificate()
REQUEST = a_request(ROOT)
PORTAL = parse_portal((Path(__file__).parents[2] / "resources" / "portal.toml").read_text("utf-8"))


def case_of(request: Request) -> SupportCase:
    return prepare(request, trust_in(ROOT), PORTAL)


WRITTEN = case_of(REQUEST).written


def edited(subject: str | None = None, description: str | None = None) -> Request:
    """The request after the customer typed into one of the texts, or both."""
    return with_edit(
        REQUEST,
        WRITTEN,
        WRITTEN.subject if subject is None else subject,
        WRITTEN.description if description is None else description,
    )


def test_without_an_edit_the_text_is_the_written_one() -> None:
    case = case_of(REQUEST)
    assert (case.subject, case.description) == case.written
    assert not case.is_edited
    assert not case.edit_is_stale


def test_an_edit_goes_out_in_place_of_what_it_was_made_from() -> None:
    case = case_of(edited("My subject", "My\ntext"))
    assert (case.subject, case.description) == ("My subject", "My\ntext\n")
    assert "subject=My%20subject&description=My%0Atext%0A" in case.link
    assert case.text == "My subject\n\nMy\ntext\n"
    assert case.written == WRITTEN
    assert case.is_edited
    assert not case.edit_is_stale


def test_each_text_is_edited_by_itself() -> None:
    assert case_of(edited(subject="Mine")).description == WRITTEN.description
    assert case_of(edited(description="Mine")).subject == WRITTEN.subject


def test_what_is_typed_as_it_was_written_is_no_edit() -> None:
    assert edited(f" {WRITTEN.subject} ", WRITTEN.description.rstrip()) == REQUEST
    mine = edited("Mine", "Mine")
    assert with_edit(mine, WRITTEN, *WRITTEN) == REQUEST


@pytest.mark.parametrize("nothing", ["", " \r\n\t"])
def test_a_text_that_was_emptied_is_written_again(nothing: str) -> None:
    case = case_of(edited(nothing, nothing))
    assert (case.subject, case.description) == WRITTEN
    assert not case.is_edited


def test_an_edit_is_plain_whatever_was_pasted() -> None:
    case = case_of(edited("a\r\n\u202eb\0", "\tx\r\n\u202ey\u2028\0  \r\n"))
    assert case.subject == "a <U+202E>b<U+0000>"
    assert case.description == "x\n<U+202E>y<U+2028><U+0000>\n"


def test_an_edit_is_bounded_and_shows_where_it_was_cut() -> None:
    case = case_of(edited("s" * 10_000_000, "d" * 10_000_000))
    assert len(case.subject) == LONGEST_SUBJECT
    assert len(case.description) == LONGEST_EDIT + 1
    assert case.subject.endswith("s…")
    assert case.description.endswith("d…\n")


def test_no_private_key_gets_out_in_an_edit() -> None:
    key = Authority.root().key_pem.decode()
    case = case_of(edited(f"See {key}", f"See\n{key}\nThanks"))
    assert case.subject == f"See {REMOVED}"
    assert case.description == f"See\n{REMOVED}\n\nThanks\n"
    assert key.splitlines()[1] not in case.text + case.link


def test_an_edit_becomes_stale_when_something_is_entered_that_it_does_not_have() -> None:
    later = replace(edited(description="Mine"), note="Please call before you begin.")
    assert case_of(later).edit_is_stale
    assert not case_of(replace(later, note="")).edit_is_stale


def test_what_is_written_by_itself_makes_no_edit_stale() -> None:
    later = replace(edited(subject="Mine"), note="Please call before you begin.")
    case = case_of(later)
    assert not case.edit_is_stale
    assert "Please call" in case.description


def test_what_does_not_change_the_text_makes_no_edit_stale() -> None:
    later = replace(edited("Mine", "Mine"), files_attached=True, case_number="1234567")
    assert not case_of(later).edit_is_stale


def test_a_stale_edit_stays_so_until_it_is_said_to_stand_or_written_again() -> None:
    stale = replace(edited(description="Mine"), note="Please call before you begin.")
    written = case_of(stale).written
    typed_on = with_edit(stale, written, "Mine too", "Mine. Please call.")
    assert case_of(typed_on).edit_is_stale
    assert not case_of(keep_edit(typed_on, written)).edit_is_stale
    again = replace(typed_on, edited_subject=None, edited_description=None)
    assert (case_of(again).subject, case_of(again).description) == written
    assert not case_of(again).edit_is_stale
    assert not case_of(with_edit(again, written, "New", "New")).edit_is_stale


def test_an_edit_that_nobody_knows_the_origin_of_is_stale() -> None:
    assert case_of(replace(REQUEST, edited_description="Mine")).edit_is_stale

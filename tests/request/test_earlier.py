"""What earlier requests tell: environments to be offered, and where a certificate is already."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from tests.request.samples import NOW, PRODUCTION, QUALITY, a_certificate, a_request
from wizard.environments.environment import Environment, Origin
from wizard.request.earlier import asked_before, environments_of, offered

ROOT = a_certificate()
SENT = frozenset({ROOT.sha256})
OPENED = datetime(2026, 5, 3, 9, tzinfo=UTC)
SUBMITTED = replace(
    a_request(), environments=(QUALITY,), opened=OPENED, sent=SENT, case_number=" 2345678 "
)


def test_the_environments_of_the_request_edited_last_come_first() -> None:
    older = replace(a_request(), environments=(QUALITY,), changed=NOW - timedelta(days=9))
    newer = replace(a_request(), environments=(PRODUCTION, QUALITY), changed=NOW)
    found = environments_of([older, newer])
    assert [each.name for each in found] == ["Production", "Quality"]
    assert {each.origin for each in found} == {Origin.EARLIER}
    assert not any(each.ticked for each in found)


def test_what_the_request_has_is_not_offered() -> None:
    earlier = [replace(a_request(), environments=(QUALITY, PRODUCTION))]
    typed = Environment("Quality", "")
    assert [each.name for each in offered(earlier, (typed,))] == ["Production"]


def test_where_the_certificate_was_asked_for_is_found() -> None:
    [found] = asked_before([SUBMITTED], (QUALITY, PRODUCTION), SENT)
    assert (found.opened, found.case_number, found.environments) == (OPENED, "2345678", (QUALITY,))


def test_the_newest_case_counts_for_each_environment() -> None:
    later = replace(
        SUBMITTED, environments=(QUALITY, PRODUCTION), opened=OPENED + timedelta(days=1)
    )
    found = asked_before([SUBMITTED, later], (QUALITY, PRODUCTION), SENT)
    assert [each.environments for each in found] == [(QUALITY, PRODUCTION)]


def test_a_draft_another_certificate_and_an_unticked_environment_do_not_count() -> None:
    draft = replace(SUBMITTED, opened=None)
    other = replace(SUBMITTED, sent=frozenset({"0" * 64}))
    unticked = replace(SUBMITTED, environments=(replace(QUALITY, ticked=False),))
    assert asked_before([draft, other, unticked], (QUALITY,), SENT) == ()
    assert asked_before([SUBMITTED], (QUALITY,), frozenset()) == ()

from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.authority import Authority
from tests.request.samples import TODAY, a_certificate, a_request, trust_in
from tests.trust.questions import answer
from wizard.certificates.decode import decode_certificate
from wizard.request.deadline import delivery_date
from wizard.support_case.reminder import AT_ONCE, DAYS_BEFORE, reminder_days, reminders
from wizard.trust.trust_report import Role, TrustReport

ROOT = a_certificate()


def days_for(not_after: datetime | None, today: date = TODAY) -> dict[int, date]:
    """The days on which one root with that end is called to mind."""
    root = a_certificate(not_after=not_after)
    return {r.days_before: r.day for r in reminders(a_request(root), trust_in(root), today)}


@pytest.mark.parametrize(
    ("expires", "days"),
    [
        # 90 days before is Thu 2 Dec 2027, 60 Sat 1 Jan, 30 Mon 31 Jan.
        (date(2028, 3, 1), (date(2027, 11, 25), date(2027, 12, 24), date(2028, 1, 24))),
        # Sun 1 Dec 2030, Tue 31 Dec, Thu 30 Jan.
        (date(2031, 3, 1), (date(2030, 11, 22), date(2030, 12, 24), date(2031, 1, 23))),
        # Fri 1 Dec 2028, Sun 31 Dec, Tue 30 Jan.
        (date(2029, 3, 1), (date(2028, 11, 24), date(2028, 12, 22), date(2029, 1, 23))),
    ],
    ids=["over the 29th of February", "from a Sunday", "over the new year"],
)
def test_the_days_leave_the_service_its_business_days(
    expires: date, days: tuple[date, ...]
) -> None:
    assert reminder_days(expires, TODAY) == dict(zip(DAYS_BEFORE, days, strict=True))


def test_days_that_have_passed_are_left_out_and_today_is_not() -> None:
    expires = date(2028, 3, 1)
    assert set(reminder_days(expires, date(2027, 11, 25))) == {90, 60, 30}
    assert set(reminder_days(expires, date(2027, 11, 26))) == {60, 30}
    assert set(reminder_days(expires, date(2028, 1, 24))) == {30}
    assert reminder_days(expires, date(2028, 1, 25)) == {}


@given(st.dates(), st.dates())
def test_a_case_opened_on_such_a_day_is_done_in_time(expires: date, today: date) -> None:
    for days_before, day in reminder_days(expires, today).items():
        assert delivery_date(day) <= expires - timedelta(days=days_before)
        assert day.isoweekday() <= 5
        assert day >= today


def test_the_day_of_expiry_is_the_one_in_utc() -> None:
    one = days_for(datetime(2028, 3, 1, 0, 0, 0, tzinfo=UTC))
    assert one == days_for(datetime(2028, 3, 1, 23, 59, 59, tzinfo=UTC))
    assert one == reminder_days(date(2028, 3, 1), TODAY)


@pytest.mark.parametrize(
    "not_after",
    [
        datetime(2026, 12, 20, tzinfo=UTC),
        datetime(2026, 11, 23, tzinfo=UTC),
        datetime(2026, 11, 1, tzinfo=UTC),
        datetime.min.replace(tzinfo=UTC),
    ],
    ids=["in a month", "today", "has expired", "the first day there is"],
)
def test_too_late_for_all_three_is_one_reminder_today(not_after: datetime) -> None:
    assert days_for(not_after) == {AT_ONCE: TODAY}


@pytest.mark.parametrize("today", [date.min, date(1, 1, 9), TODAY, date.max])
@pytest.mark.parametrize(
    "expires", [date.min, date(1, 1, 31), date(1, 4, 5), date(9999, 4, 1), date(9999, 12, 30)]
)
def test_the_ends_of_the_calendar_are_no_obstacle(expires: date, today: date) -> None:
    not_after = datetime.combine(expires, time(12), UTC)
    assert all(day >= today for day in days_for(not_after, today).values())


def test_what_has_no_end_needs_no_reminder() -> None:
    assert days_for(None) == {}
    assert days_for(datetime(9999, 12, 31, 23, 59, 59, tzinfo=UTC)) == {}
    assert days_for(datetime(9999, 12, 31, 23, 59, 58, tzinfo=UTC))[30] == date(9999, 11, 24)


def test_what_was_unticked_needs_no_reminder() -> None:
    request = a_request(ROOT).with_choice(ROOT.sha256, chosen=False)
    assert reminders(request, trust_in(ROOT), TODAY) == ()


def test_a_certificate_in_two_places_is_called_to_mind_once() -> None:
    trust = TrustReport(trust_in(ROOT).chains * 2)
    assert len(reminders(a_request(ROOT), trust, TODAY)) == len(DAYS_BEFORE)


def test_certificates_with_the_same_day_have_their_own() -> None:
    other = a_certificate("Acme Root CA 2")
    found = reminders(a_request(ROOT, other), trust_in(ROOT, other), TODAY)
    assert [r.certificate for r in found] == [ROOT] * 3 + [other] * 3
    assert len({r.day for r in found}) == len(DAYS_BEFORE)


def test_the_root_is_installed_and_the_servers_own_is_not() -> None:
    root = Authority.root()
    issuing = root.intermediate()
    server = issuing.server(["erp.acme.test"], not_after=datetime(2027, 5, 3, tzinfo=UTC))
    chain = [decode_certificate(issued.der) for issued in (server, issuing, root)]
    found = reminders(a_request(*chain), answer(chain), TODAY)
    assert {(r.certificate.title, r.role, r.installed, r.expires) for r in found} == {
        ("Acme Root CA", Role.ROOT, True, date(2045, 1, 1)),
        ("erp.acme.test", Role.SERVER, False, date(2027, 5, 3)),
    }

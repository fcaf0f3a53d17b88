from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.request.samples import TODAY
from wizard.request.deadline import (
    business_days_since,
    delivery_date,
    earliest,
    latest_opening,
    timing,
)

DAYS = st.dates(date(1990, 1, 1), date(2100, 1, 1))


@pytest.mark.parametrize(
    ("opened", "due"),
    [
        (date(2026, 11, 23), date(2026, 11, 30)),
        (date(2026, 11, 27), date(2026, 12, 4)),
        (date(2026, 11, 28), date(2026, 12, 4)),
        (date(2026, 11, 29), date(2026, 12, 4)),
        (date(2026, 12, 28), date(2027, 1, 4)),
    ],
    ids=["Monday", "Friday", "Saturday", "Sunday", "over the new year"],
)
def test_five_business_days_are_counted_from_the_day_after(opened: date, due: date) -> None:
    assert delivery_date(opened) == due
    assert earliest(opened) == due


@given(DAYS, st.integers(1, 60))
def test_so_many_days_from_monday_to_friday_lie_between(opened: date, business_days: int) -> None:
    due = delivery_date(opened, business_days)
    passed = [opened + timedelta(days=n) for n in range(1, (due - opened).days + 1)]
    assert sum(day.isoweekday() <= 5 for day in passed) == business_days
    assert due.isoweekday() <= 5


def test_no_business_days_are_due_at_once() -> None:
    assert delivery_date(date(2026, 11, 28), 0) == date(2026, 11, 28)


@pytest.mark.parametrize(
    ("due", "opened"),
    [
        (date(2026, 11, 30), date(2026, 11, 23)),
        (date(2026, 12, 4), date(2026, 11, 27)),
        (date(2026, 12, 5), date(2026, 11, 27)),
        (date(2026, 12, 6), date(2026, 11, 27)),
        (date(2027, 1, 4), date(2026, 12, 28)),
    ],
    ids=["Monday", "Friday", "Saturday", "Sunday", "over the new year"],
)
def test_five_business_days_are_counted_back(due: date, opened: date) -> None:
    assert latest_opening(due) == opened


@given(DAYS, st.integers(0, 60))
def test_opened_a_business_day_later_it_would_be_late(due: date, business_days: int) -> None:
    opened = latest_opening(due, business_days)
    assert opened.isoweekday() <= 5
    assert delivery_date(opened, business_days) <= due
    assert delivery_date(delivery_date(opened, 1), business_days) > due


@given(DAYS, st.integers(-400, 400))
def test_business_days_are_counted_as_they_pass(day: date, days: int) -> None:
    today = day + timedelta(days=days)
    first, last = sorted((day, today))
    passed = [first + timedelta(days=n) for n in range(1, (last - first).days + 1)]
    count = sum(each.isoweekday() <= 5 for each in passed)
    assert business_days_since(day, today) == (count if days >= 0 else -count)


def test_nothing_is_counted_beyond_the_calendar() -> None:
    assert delivery_date(date.max) == date.max
    assert latest_opening(date.min) == date.min
    assert latest_opening(date(1, 1, 9)) == date(1, 1, 2)
    assert latest_opening(date(1, 1, 7)) == date.min


def test_enough_time_says_when_a_case_is_due() -> None:
    judged = timing(date(2026, 12, 11), TODAY)
    assert judged.enough
    assert judged.heading == "Enough time."
    assert judged.sentence == (
        "The service's target is 5 business days: a case opened today is due by Mon 30 Nov."
    )


def test_the_due_day_itself_is_enough_and_the_one_before_is_not() -> None:
    assert timing(date(2026, 11, 30), TODAY).enough
    assert timing(date(2026, 11, 29), TODAY).heading == "Too early."


def test_a_day_in_the_past_is_named_as_such() -> None:
    judged = timing(date(2026, 11, 22), TODAY)
    assert not judged.enough
    assert judged.heading == "That day has passed."


def test_no_day_at_all_is_never_too_early() -> None:
    assert timing(None, TODAY).enough


@given(st.none() | st.dates(), DAYS)
def test_every_day_has_its_sentence(needed_by: date | None, today: date) -> None:
    judged = timing(needed_by, today)
    assert judged.enough == (needed_by is None or needed_by >= earliest(today))
    assert "target is 5 business days" in judged.sentence
    assert judged.sentence.endswith(".")

import os
import subprocess
import sys
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.request.samples import a_request
from wizard.request.deadline import business_days_since, delivery_date
from wizard.request.progress import REMINDED, Progress, progress

TELL = """
import sys
from datetime import UTC, date, datetime
from tests.request.samples import a_request
from wizard.request.progress import progress
opened = datetime.fromisoformat(sys.argv[1]).replace(tzinfo=UTC)
print(progress(a_request(opened=opened), date(2027, 5, 3)).sentence)
"""

#: A Monday; the target is the Monday after.
MONDAY = date(2027, 5, 3)


def opened_on(
    day: date, today: date, case_number: str = "", *, delivered: bool = False
) -> Progress:
    """The progress of a case that was opened on a day of this computer's clock."""
    opened = datetime.combine(day, time(12)).astimezone(UTC)
    found = progress(a_request(opened=opened, case_number=case_number, delivered=delivered), today)
    assert found is not None
    return found


def test_what_was_not_opened_has_no_progress() -> None:
    assert progress(a_request(opened=None), MONDAY) is None


@pytest.mark.parametrize(
    ("today", "sentence"),
    [
        (date(2027, 5, 3), "Opened on Mon 3 May; the target is Mon 10 May."),
        (date(2027, 5, 9), "Opened on Mon 3 May; the target is Mon 10 May."),
        (date(2027, 5, 10), "Opened on Mon 3 May; the target is today."),
    ],
)
def test_until_the_target_day_there_is_nothing_to_do(today: date, sentence: str) -> None:
    assert opened_on(MONDAY, today) == Progress(date(2027, 5, 10), overdue=False, sentence=sentence)


def test_over_the_weekend_nothing_is_overdue() -> None:
    friday = date(2027, 5, 7)
    sunday = opened_on(friday, date(2027, 5, 16))
    assert not sunday.overdue
    assert sunday.sentence == "Opened on Fri 7 May; the target was Fri 14 May."
    assert opened_on(friday, date(2027, 5, 17)).overdue


@pytest.mark.parametrize(
    ("today", "ago"),
    [
        (date(2027, 5, 11), "1 business day"),
        (date(2027, 5, 12), "2 business days"),
        (date(2027, 5, 15), "4 business days"),
        (date(2027, 5, 17), "5 business days"),
    ],
)
def test_after_the_target_day_support_is_to_be_asked(today: date, ago: str) -> None:
    found = opened_on(MONDAY, today)
    assert found.overdue
    assert (
        found.sentence == f"The target day was Mon 10 May, {ago} ago: ask Support about the case."
    )


def test_nobody_is_reminded_for_ever() -> None:
    assert opened_on(MONDAY, date(2027, 6, 7)).overdue
    assert not opened_on(MONDAY, date(2027, 6, 8)).overdue


def test_what_is_installed_is_not_late() -> None:
    found = opened_on(MONDAY, date(2027, 5, 17), delivered=True)
    assert (found.overdue, found.sentence) == (False, "Support has installed it.")


def test_the_number_of_the_case_is_named_where_it_is_known() -> None:
    found = opened_on(MONDAY, date(2027, 5, 11), case_number=" 01234567\n\u202e")
    assert found.sentence.endswith("ago: ask Support about case 01234567 <U+202E>.")


def test_another_year_is_said() -> None:
    assert "Mon 10 May 2027" in opened_on(MONDAY, date(2028, 1, 3)).sentence


@pytest.mark.parametrize(
    ("zone", "opened", "sentence"),
    [
        ("UTC0", "2027-05-03T23:30", "Opened on Mon 3 May; the target is Mon 10 May."),
        ("NZT-12", "2027-05-03T13:00", "Opened on Tue 4 May; the target is Tue 11 May."),
        ("HST10", "2027-05-03T09:00", "Opened on Sun 2 May; the target is Fri 7 May."),
        (
            "NZT-12",
            "9999-12-31T23:59",
            "Opened on Fri 31 Dec 9999; the target is ",
        ),
        ("HST10", "0001-01-01T00:00", "Opened on Mon 1 Jan 1; the target was Mon 8 Jan 1."),
    ],
)
def test_the_day_of_opening_is_that_of_the_clock(zone: str, opened: str, sentence: str) -> None:
    told = subprocess.run(
        [sys.executable, "-c", TELL, opened],
        cwd=Path(__file__).parents[2],
        env={**os.environ, "TZ": zone},
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    assert told.stdout.startswith(sentence)


@given(st.datetimes(timezones=st.just(UTC)), st.dates())
def test_any_two_days_have_their_sentence(opened: datetime, today: date) -> None:
    found = progress(a_request(opened=opened), today)
    assert found is not None
    assert abs(found.due - opened.date()) <= timedelta(days=8)
    is_late = delivery_date(found.due, 1) <= today and found.due < today
    assert found.overdue == (is_late and business_days_since(found.due, today) <= REMINDED)
    assert found.sentence.endswith(".")

from datetime import UTC, date, datetime, timedelta

import pytest

from wizard.english_dates import NearDay, near_day, plain_day, utc_moment
from wizard.sentence import say


@pytest.mark.parametrize("month", range(1, 13))
def test_days_are_written_as_english_people_do(month: int) -> None:
    day = date(2026, month, 9)
    # The test process runs in the C locale, where strftime is English.
    assert plain_day(day) == f"9 {day:%b} 2026"
    assert near_day(day, day) == f"{day:%a} 9 {day:%b}"


def test_the_year_is_said_when_it_is_another_one() -> None:
    assert near_day(date(2027, 1, 4), date(2026, 12, 28)) == "Mon 4 Jan 2027"


def test_a_near_day_is_put_into_a_sentence() -> None:
    made = say("Due by {}.").format(NearDay(date(2026, 11, 30), date(2026, 11, 26)))
    assert made == "Due by Mon 30 Nov."


def test_a_moment_is_written_in_full_without_its_fractions() -> None:
    moment = datetime(2032, 3, 1, 23, 59, 59, 999, tzinfo=UTC)
    assert utc_moment(moment) == "2032-03-01 23:59:59 UTC"
    assert utc_moment(datetime.max.replace(tzinfo=UTC)) == "9999-12-31 23:59:59 UTC"
    assert utc_moment(moment - timedelta(days=365 * 1900)).startswith("0133-")

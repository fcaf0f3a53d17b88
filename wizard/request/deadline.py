"""When the service can deliver: business days, and whether a wished day leaves enough of them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from wizard.english_dates import NearDay
from wizard.sentence import joined, say

#: "All service changes have a target delivery time of 5 business days from the time the request is
#: submitted via OutSystems Support with the necessary information": the Cloud services catalog as
#: it was published in 2022. A target and no promise; the current page is
#: https://www.outsystems.com/legal/success/cloud-services-catalog/
TARGET_BUSINESS_DAYS = 5

# Its number in a week, and so how many business days a week has.
_SATURDAY = 5
_ONE_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Timing:
    """Whether the day by which a certificate is needed leaves the service its time.

    Attributes:
        enough: Whether it does; also true when there is no such day.
        heading: Two or three words, ending with a full stop.
        sentence: What the service aims at, and when that is.
    """

    enough: bool
    heading: str
    sentence: str


def delivery_date(opened: date, business_days: int = TARGET_BUSINESS_DAYS) -> date:
    """Count business days from the day on which a case is opened, which is not counted itself.

    Business days are Monday to Friday. OutSystems does not publish its holidays, so none is
    taken out. The calendar of Python has a last day, beyond which nothing is counted.
    """
    day = opened
    while business_days > 0 and day < date.max:
        day += _ONE_DAY
        if _is_business_day(day):
            business_days -= 1
    return day


def latest_opening(due: date, business_days: int = TARGET_BUSINESS_DAYS) -> date:
    """Tell the last business day on which a case can be opened that is delivered by `due`.

    The reverse of `delivery_date`, back to the first day that Python's calendar has.
    """
    day = due
    while day > date.min:
        if _is_business_day(day):
            if business_days == 0:
                break
            business_days -= 1
        day -= _ONE_DAY
    return day


def business_days_since(day: date, today: date) -> int:
    """Count the business days after `day`, today included; negative when `day` is yet to come."""
    return _business_days_until(today) - _business_days_until(day)


def _is_business_day(day: date) -> bool:
    return day.weekday() < _SATURDAY


def _business_days_until(day: date) -> int:
    """Count those of Python's calendar up to a day, which begins with a Monday."""
    weeks, days = divmod(day.toordinal(), 7)
    return weeks * _SATURDAY + min(days, _SATURDAY)


def earliest(today: date) -> date:
    """Tell the first day on which a case that is opened today is due."""
    return delivery_date(today)


def timing(needed_by: date | None, today: date) -> Timing:
    """Compare the day by which it is needed with what the service aims at."""
    due = earliest(today)
    target = say(
        "The service's target is %n business day(s): a case opened today is due by {}.",
        "",
        TARGET_BUSINESS_DAYS,
    ).format(NearDay(due, today))
    if needed_by is None:
        return Timing(enough=True, heading=say("No date set."), sentence=target)
    if needed_by < today:
        return Timing(
            enough=False,
            heading=say("That day has passed."),
            sentence=joined((target, say("Choose that day or a later one."))),
        )
    if needed_by < due:
        later = say(
            "The service's target is %n business day(s): a case opened today is due by {}, which "
            "is later than the day you chose.",
            "",
            TARGET_BUSINESS_DAYS,
        ).format(NearDay(due, today))
        return Timing(enough=False, heading=say("Too early."), sentence=later)
    return Timing(enough=True, heading=say("Enough time."), sentence=target)

"""Days in English words, whatever language the computer is set to.

`strftime` follows the locale of the process, and Qt sets that to the customer's; what Support
reads is English.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from datetime import date, datetime

_DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def plain_day(day: date) -> str:
    """Write a day without its weekday, as `11 Dec 2026`."""
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"


def near_day(day: date, today: date) -> str:
    """Write a day that is close to today, as `Mon 30 Nov`; the year only where it differs."""
    words = f"{_DAYS[day.weekday()]} {day.day} {_MONTHS[day.month - 1]}"
    return words if day.year == today.year else f"{words} {day.year}"


class NearDay(NamedTuple):
    """A day that is close to today, to be put into a sentence; its text is that of `near_day`."""

    day: date
    today: date

    def __str__(self) -> str:
        return near_day(self.day, self.today)


def utc_moment(moment: datetime) -> str:
    """Write an aware UTC moment as `2032-03-01 23:59:59 UTC`."""
    return f"{moment.replace(tzinfo=None).isoformat(sep=' ', timespec='seconds')} UTC"

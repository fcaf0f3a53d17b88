"""How a case that was opened comes along: when it is due, and whether that day has passed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from wizard.certificates.names import visible
from wizard.english_dates import NearDay
from wizard.local_clock import by_local_clock
from wizard.request.deadline import business_days_since, delivery_date
from wizard.request.words import cut
from wizard.sentence import say

if TYPE_CHECKING:
    from datetime import date

    from wizard.request.request import Request

_LONGEST_NUMBER = 40
#: Business days after which nobody is reminded any more: whoever waits has noticed by then.
REMINDED = 20


@dataclass(frozen=True, slots=True)
class Progress:
    """Where a case stands that was opened.

    Attributes:
        due: The day by which the service aims to have it done.
        overdue: Whether a business day has passed since, and not many; a weekend is none.
        sentence: What to expect, or what to do.
    """

    due: date
    overdue: bool
    sentence: str


def progress(request: Request, today: date) -> Progress | None:
    """Tell where the case of a request stands today; None when it was not opened.

    The day of opening is that of the computer's clock, as the customer remembers it.
    """
    if request.opened is None:
        return None
    opened = by_local_clock(request.opened).date()
    due = delivery_date(opened)
    if request.delivered:
        return Progress(due, overdue=False, sentence=say("Support has installed it."))
    late = business_days_since(due, today)
    if 0 < late <= REMINDED:
        return Progress(due, overdue=True, sentence=_reminder(request, due, late, today))
    return Progress(due, overdue=False, sentence=_target(NearDay(opened, today), due, today))


def _target(opened: NearDay, due: date, today: date) -> str:
    if due == today:
        return say("Opened on {}; the target is today.").format(opened)
    if due > today:
        return say("Opened on {}; the target is {}.").format(opened, NearDay(due, today))
    return say("Opened on {}; the target was {}.").format(opened, NearDay(due, today))


def _reminder(request: Request, due: date, late: int, today: date) -> str:
    number = visible(cut(request.case_number, _LONGEST_NUMBER))
    day = NearDay(due, today)
    if number:
        return say(
            "The target day was {}, %n business day(s) ago: ask Support about case {}.", "", late
        ).format(day, number)
    return say(
        "The target day was {}, %n business day(s) ago: ask Support about the case.", "", late
    ).format(day)

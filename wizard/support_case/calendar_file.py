"""Reminders as a file for the customer's calendar (iCalendar, RFC 5545), in plain English.

`icalendar` takes a tenth of a second to load: import this module outside the UI thread, when a
file is wanted.
"""

from __future__ import annotations

import uuid
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING, Final

from icalendar import Alarm, Calendar, Event, vText

from wizard.certificates.key_firewall import without_private_keys
from wizard.english_dates import near_day, plain_day
from wizard.request.deadline import TARGET_BUSINESS_DAYS, latest_opening
from wizard.request.key_free import key_free
from wizard.request.words import cut, listed
from wizard.support_case.plain_text import plain_line
from wizard.support_case.reminder import AT_ONCE, Reminder
from wizard.trust.titles import short_title
from wizard.trust.trust_report import Role

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from wizard.request.request import Request

# Formal public identifier (RFC 5545, 3.7.3); without a version, so that a file stays the same.
_PRODUCT: Final = "-//Trusted Root Wizard//Renewal reminders//EN"
# Made up once; names made of it and our own are unique in the world (RFC 9562, 5.5).
_NAMESPACE: Final = uuid.UUID("5c0f6c5e-6d0b-4d5c-9d53-0c8f4f1a7b1e")
_NINE_O_CLOCK: Final = timedelta(hours=9)
_LONGEST_NAME: Final = 80
_LONGEST_LIST: Final = 400


class _Text(vText):
    r"""Text in which `\N` stays what it is; the library would make a line break of it."""

    def to_ical(self) -> bytes:
        return rb"\\N".join(vText(part).to_ical() for part in self.split(r"\N"))


def calendar_file(
    request: Request, reminders: Sequence[Reminder], draft_name: str, now: datetime
) -> bytes:
    """Write the `.ics` file; the same arguments give the same bytes.

    An event keeps its identity from one file to the next, so that a second import replaces what
    the first one brought. Private keys that were pasted somewhere do not get into it.

    Args:
        request: What was entered.
        reminders: One or more: a calendar without an event is none (RFC 5545, 3.6).
        draft_name: The name by which the customer finds the draft.
        now: The time, aware UTC.

    Returns:
        UTF-8 with CRLF, folded at 75 octets (RFC 5545, 3.1).
    """
    request = key_free(request)
    draft_name = without_private_keys(draft_name)
    calendar = Calendar()
    calendar.add("prodid", _PRODUCT)
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    for reminder in reminders:
        calendar.add_component(_event(request, reminder, draft_name, now))
    content: bytes = calendar.to_ical()
    return content


def _event(request: Request, reminder: Reminder, draft_name: str, now: datetime) -> Event:
    summary = _summary(reminder)
    event = Event()
    event.add("uid", _identity(request, reminder))
    event.add("dtstamp", now.astimezone(UTC))
    event.add("dtstart", reminder.day)
    if reminder.day < date.max:  # without an end it is one day all the same (RFC 5545, 3.6.1)
        event.add("dtend", reminder.day + timedelta(days=1))
    event.add("summary", _Text(summary))
    event.add("description", _Text(_description(request, reminder, draft_name)))
    event.add("transp", "TRANSPARENT")
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", _Text(summary))
    alarm.add("trigger", _NINE_O_CLOCK)
    event.add_component(alarm)
    return event


def _identity(request: Request, reminder: Reminder) -> str:
    name = f"{request.identity}/{reminder.certificate.sha256}/{reminder.days_before}"
    return str(uuid.uuid5(_NAMESPACE, name))


def _summary(reminder: Reminder) -> str:
    title = short_title(plain_line(reminder.certificate.title))
    now = " now" if reminder.days_before == AT_ONCE else ""
    return f"Renew the certificate “{title}”{now} ({_expires(reminder)})"


def _expires(reminder: Reminder, before_day: str = "") -> str:
    word = "expired" if reminder.expires < reminder.day else "expires"
    return f"{word} {before_day}{plain_day(reminder.expires)}"


def _description(request: Request, reminder: Reminder, draft_name: str) -> str:
    steps = [f"{n}. {step}" for n, step in enumerate(_steps(reminder, draft_name), start=1)]
    paragraphs = ([_reason(reminder)], steps, _facts(request, reminder))
    return "\n\n".join("\n".join(lines) for lines in paragraphs)


def _reason(reminder: Reminder) -> str:
    title = short_title(plain_line(reminder.certificate.title))
    last = ": renew it now, no other reminder follows" if reminder.days_before == AT_ONCE else ""
    return (
        f"The certificate “{title}” {_expires(reminder, 'on ')}{last}. "
        "OutSystems does not watch expiry dates."
    )


def _steps(reminder: Reminder, draft_name: str) -> Iterator[str]:
    draft = cut(plain_line(draft_name), _LONGEST_NAME)
    renew = f"open Trusted Root Wizard, open the draft “{draft}” and choose Renew."
    if reminder.installed:
        of_server = reminder.role is Role.SELF_SIGNED_SERVER
        yield f"Get the new one from whoever runs the {'server' if of_server else 'authority'}."
        yield f"{renew[0].upper()}{renew[1:]}"
        yield _deadline(reminder)
    else:
        yield (
            "Ask whoever runs the server to renew it. As long as the same authority signs the new "
            "one, no case is needed."
        )
        yield f"If another authority signs it, {renew} {_deadline(reminder)}"


def _deadline(reminder: Reminder) -> str:
    target = f"the service's target is {TARGET_BUSINESS_DAYS} business days"
    last = latest_opening(reminder.expires)
    if last < reminder.day:
        return f"Open the support case at once: {target}, and less is left."
    return f"Open the support case by {near_day(last, reminder.day)} at the latest: {target}."


def _facts(request: Request, reminder: Reminder) -> Iterator[str]:
    names = [plain_line(environment.name) for environment in request.ticked_environments]
    if reminder.installed and names:
        yield f"Environments that have it: {listed(names, 'environment', _LONGEST_LIST)}"
    number = cut(plain_line(request.case_number), _LONGEST_NAME)
    if number:
        yield f"Support case: {number}"
    yield f"Thumbprint (SHA-1): {reminder.certificate.sha1.upper()}"
